using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changes of an indicator's targets, year by year, and of where it began.</summary>
internal sealed class TargetChanges(BoundIndicator was, BoundIndicator now, Project before, Project after, Report add)
{
    public void Find()
    {
        foreach (var (old, target) in ByPeriod(was.KondisiAwal, now.KondisiAwal))
        {
            if (TextOf(old, was, before) is var earlier && TextOf(target, now, after) is var later && earlier != later)
            {
                add(JenisPerubahan.KondisiAwal, IsOtherSpelling(old, target) ? Keparahan.Redaksional : Keparahan.Target, earlier, later, Arti.Baseline(), (target ?? old)!.Periode);
            }
        }

        foreach (var (old, target) in ByPeriod(was.Target, now.Target))
        {
            Compare(old, target);
        }
    }

    private void Compare(BoundTarget? old, BoundTarget? target)
    {
        string earlier = TextOf(old, was, before), later = TextOf(target, now, after);
        string period = (target ?? old)!.Periode;
        if (old is null || target is null)
        {
            add(old is null ? JenisPerubahan.TargetDitambah : JenisPerubahan.TargetDicabut, Keparahan.Target, earlier, later, old is null ? Arti.TargetAdded(period) : Arti.TargetRemoved(period), period);
        }
        else if (IsOtherSpelling(old, target))
        {
            if (earlier != later)
            {
                add(JenisPerubahan.TulisanTarget, Keparahan.Redaksional, earlier, later, Arti.WordingOnly(), period);
            }
        }
        else
        {
            int rise = RiseOf(old, target);
            var kind = rise > 0 ? JenisPerubahan.TargetNaik : rise < 0 ? JenisPerubahan.TargetTurun : JenisPerubahan.TargetLain;
            add(kind, Keparahan.Target, earlier, later, Meaning(rise, period), period);
        }
    }

    /// <summary>Whether both aim at the same: as numbers 95 and 95,00 are one.</summary>
    private static bool IsOtherSpelling(BoundTarget? old, BoundTarget? target) =>
        old is not null && target is not null && old.Nilai == target.Nilai && old.Hari == target.Hari && old.Label == target.Label;

    /// <summary>1 when the target is higher now, -1 when lower, 0 when nobody can say.</summary>
    private int RiseOf(BoundTarget old, BoundTarget target) =>
        (old.Nilai ?? old.Hari) is { } number && (target.Nilai ?? target.Hari) is { } other && number != other ? other.CompareTo(number)
        : old.Label is { } label && target.Label is { } grade && PlaceOf(label, was, before) is { } place && PlaceOf(grade, now, after) is { } height ? height.CompareTo(place)
        : 0;

    private LocalizedText Meaning(int rise, string period) => (rise, now.Polaritas) switch
    {
        (0, _) => Arti.TargetOther(period),
        ( > 0, ArahPolaritas.Naik) or ( < 0, ArahPolaritas.Turun) => Arti.TargetHarder(period, rise > 0),
        ( < 0, ArahPolaritas.Naik) or ( > 0, ArahPolaritas.Turun) => Arti.TargetEasier(period, rise > 0),
        _ => Arti.TargetShifted(period, rise > 0),
    };

    private static int? PlaceOf(string label, BoundIndicator indicator, Project project)
    {
        var labels = indicator.Masukan.FirstOrDefault()?.Skala is { } scale && project.Scales.TryGetValue(scale, out var found) ? [.. found.Label.Select(l => l.Nama)]
            : indicator.Kategori is { } name && project.Categories.TryGetValue(name, out var category) ? category.LowestFirst().Select(b => b.Nama).ToArray()
            : [];
        int place = Array.IndexOf(labels, label);
        return place < 0 ? null : place;
    }

    private static IEnumerable<(BoundTarget? Old, BoundTarget? Target)> ByPeriod(EquatableArray<BoundTarget> before, EquatableArray<BoundTarget> after)
    {
        foreach (var period in after.Concat(before).Select(PeriodOf).Distinct().OrderBy(p => p.Year).ThenBy(p => p.Part, StringComparer.Ordinal))
        {
            yield return (before.FirstOrDefault(t => PeriodOf(t) == period), after.FirstOrDefault(t => PeriodOf(t) == period));
        }
    }

    private static (int Year, string Part) PeriodOf(BoundTarget target) => (target.Tahun, (target.Bagian ?? "").ToUpperInvariant());

    private static string TextOf(BoundTarget? target, BoundIndicator indicator, Project project) =>
        target is null ? "" : TableTexts.Target(AchievementScorer.Convert(target), indicator, project);
}
