using System.Globalization;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Documents.Tests.Tables;

/// <summary>
/// Measurements out of a few rows <c>indikator;periode;variabel;nilai</c>, made without the measuring engine: what tables print must not depend on where
/// numbers come from. It knows <c>realisasi</c> and <c>target</c>, plain numbers and years only.
/// </summary>
internal static class HandMade
{
    public static Measurements Of(Project project, IEnumerable<PrintedValue> printed, params string[] rows)
    {
        var cells = rows.Select(r => r.Split(';')).ToArray();
        var targets = cells.Where(c => c[2] == "target").ToDictionary(c => (c[0], c[1]), c => c[3]);
        var indicators = new Dictionary<(string, int), IndicatorMeasurement>();
        var budgets = new List<BudgetMeasurement>();
        foreach (string[] cell in cells.Where(c => c[2] == "realisasi"))
        {
            int year = int.Parse(cell[1], CultureInfo.InvariantCulture);
            decimal value = Number(cell[3]);
            if (project.Indicators.TryGetValue(cell[0], out var indicator))
            {
                var score = targets.TryGetValue((cell[0], cell[1]), out string? aim)
                    ? project.Scorer.Score(indicator, value, new BoundTarget(year, null, Number(aim), Decimals(aim), null, null, null))
                    : project.Scorer.Score(indicator, value, year);
                var grade = project.Scorer.GradeOf(indicator, value);
                indicators[(cell[0], year)] = new IndicatorMeasurement(indicator, Period.Year(year), value, value, cell[3], false, grade?.Judul, score, null);
            }
            else if (Holders(project).FirstOrDefault(h => h.Path == cell[0]) is { } holder)
            {
                decimal? granted = targets.TryGetValue((cell[0], cell[1]), out string? given) ? Number(given) : holder.Anggaran.FirstOrDefault(b => b.Tahun == year)?.Jumlah;
                budgets.Add(new BudgetMeasurement(cell[0], holder.Judul, Period.Year(year), granted, value, granted is { } all ? project.Scorer.Absorbed(all, value) : null));
            }
        }

        return new Measurements([.. indicators.Values], [.. Groups(project, indicators)], budgets, [.. printed]);
    }

    public static Measurements Of(Project project, params string[] rows) => Of(project, [], rows);

    private static IEnumerable<GroupMeasurement> Groups(Project project, Dictionary<(string Path, int Year), IndicatorMeasurement> measured)
    {
        foreach (int year in measured.Keys.Select(k => k.Year).Distinct())
        {
            foreach (var group in project.Groups.Values.Where(g => g.Anggota.Count > 0 && g.Anggota.All(a => measured.ContainsKey((a, year)))))
            {
                AchievementResult[] scores = [.. group.Anggota.Select(a => measured[(a, year)].Capaian)];
                yield return new GroupMeasurement(group, Period.Year(year), project.Scorer.Mean(group, scores));
            }
        }
    }

    private static IEnumerable<BoundHolder> Holders(Project project) => project.Files.SelectMany(f => f.Instansi).SelectMany(Within);

    private static IEnumerable<BoundHolder> Within(BoundHolder holder) => holder.Anggota.OfType<BoundHolder>().SelectMany(Within).Prepend(holder);

    private static decimal Number(string written)
    {
        string digits = written.Contains('(', StringComparison.Ordinal) ? written[(written.IndexOf('(', StringComparison.Ordinal) + 1)..].TrimEnd(')') : written;
        digits = digits.Replace("Rp", "", StringComparison.Ordinal).Trim(' ', '.', '%').Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static int Decimals(string written) => written.Contains(',', StringComparison.Ordinal) ? written.TrimEnd('%').Length - written.IndexOf(',', StringComparison.Ordinal) - 1 : 0;
}
