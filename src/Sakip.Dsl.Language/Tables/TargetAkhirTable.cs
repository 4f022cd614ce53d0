using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tables;

/// <summary>What was reached against the target of the last year, as Tabel 3.3.5 of a LKjIP and Tabel 4.1.3 of a LPPD print it.</summary>
internal static class TargetAkhirTable
{
    private const int FontSize = 10;

    public static TableDocument Create(TableSource source) => Sections.PerOffice(
        JenisTabel.TargetAkhir, source, source.Kinerja, [$"CAPAIAN KINERJA TAHUN {source.TahunTeks} TERHADAP TARGET AKHIR"],
        office => TableOf(source, office) is { } table ? [table] : []);

    private static ReportTable? TableOf(TableSource source, BoundHolder office)
    {
        // A target of the year itself is no further one: measured against it, there is nothing new to say.
        var steps = source.MeasuredSteps(office, [source.Tahun])
            .Select(s => s with { Indikator = [.. s.Indikator.Where(i => TableSource.LastTarget(i) is { } last && last.Tahun > source.Tahun)] })
            .Where(s => s.Indikator.Count > 0).ToArray();
        if (steps.Length == 0)
        {
            return null;
        }

        int[] lastYears = [.. steps.SelectMany(s => s.Indikator).Select(i => TableSource.LastTarget(i)!.Tahun).Distinct()];
        var table = new TableBuilder(source, FontSize)
            .Column("no", 3.5m, Perataan.Tengah).Column("sasaran", 21).Column("indikator", 23).Column("satuan", 9)
            .Column("angka", 11, Perataan.Kanan).Column("angka", 11, Perataan.Kanan).Column("angka", 9, Perataan.Kanan).Column("jalur", 13)
            .Head(
                "NO", TableSource.GoalHeading(steps), "INDIKATOR KINERJA", "SATUAN",
                lastYears.Length == 1 ? $"TARGET AKHIR ({TableTexts.Number(lastYears[0])})" : "TARGET AKHIR", "REALISASI " + source.TahunTeks, "CAPAIAN", "JALUR");
        for (int i = 0; i < steps.Length; i++)
        {
            object number = new();
            foreach (var indicator in steps[i].Indikator)
            {
                var last = TableSource.LastTarget(indicator)!;
                var score = source.Measured(indicator, source.Tahun)?.Realisasi is { } reached ? source.Project.Scorer.Score(indicator, reached, last) : null;
                string aim = TableTexts.Target(AchievementScorer.Convert(last), indicator, source.Project);
                table.Rows.Add(
                    JenisBaris.Biasa, indicator.Path,
                    GridCell.Text(TableTexts.Number(i + 1), number),
                    GridCell.Text(TableSource.TitleOf(steps[i].Holder), steps[i].Holder),
                    GridCell.Text(AnnexText.OneLine(indicator.Nama)),
                    GridCell.Text(TableTexts.Unit(indicator)),
                    GridCell.Number(lastYears.Length == 1 ? aim : $"{aim} ({TableTexts.Number(last.Tahun)})"),
                    Values.Reached(source, indicator, source.Tahun, table.Notes),
                    TableTexts.Achievement(score, table.Notes, ReasonOf(source, indicator)),
                    PathReader.CellOf(PathReader.Of(indicator, source) is { } path ? path with { TahunDinilai = last.Tahun, Tercapai = score?.Tercapai } : null, table.Notes));
            }
        }

        return table.Build(hasPlots: true);
    }

    private static string ReasonOf(TableSource source, BoundIndicator indicator) => source.Measured(indicator, source.Tahun)?.Alasan ?? source.TanpaData;
}
