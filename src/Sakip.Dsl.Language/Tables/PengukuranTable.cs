using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The measurement of a year, as Tabel 3.1 of a LKjIP and Tabel 4.1.1 of a LPPD print it, and the means of goals and groups.</summary>
internal static class PengukuranTable
{
    private const int FontSize = 10;

    public static TableDocument Create(TableSource source) => Sections.PerOffice(
        JenisTabel.Pengukuran, source, source.Kinerja, ["PENGUKURAN KINERJA TAHUN " + source.TahunTeks],
        office => source.MeasuredSteps(office, [source.Tahun]) is { Count: > 0 } steps
            ? [TableOf(source, steps), .. Means(source, office, steps)]
            : []);

    private static ReportTable TableOf(TableSource source, IReadOnlyList<Step> steps)
    {
        var table = new TableBuilder(source, FontSize)
            .Column("no", 3.5m, Perataan.Tengah).Column("sasaran", 20).Column("indikator", 22).Column("satuan", 9)
            .Column("angka", 9, Perataan.Kanan).Column("angka", 9, Perataan.Kanan).Column("angka", 8.5m, Perataan.Kanan).Column("predikat", 11).Column("jalur", 13)
            .Head("NO", TableSource.GoalHeading(steps), "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN", "PREDIKAT", "JALUR");
        for (int i = 0; i < steps.Count; i++)
        {
            object number = new();
            foreach (var indicator in steps[i].Indikator)
            {
                var measured = source.Measured(indicator, source.Tahun);
                table.Rows.Add(
                    JenisBaris.Biasa, indicator.Path,
                    GridCell.Text(TableTexts.Number(i + 1), number),
                    GridCell.Text(TableSource.TitleOf(steps[i].Holder), steps[i].Holder),
                    GridCell.Text(AnnexText.OneLine(indicator.Nama)),
                    GridCell.Text(TableTexts.Unit(indicator)),
                    Values.Target(source, indicator, source.Tahun, table.Notes),
                    Values.Reached(source, indicator, source.Tahun, table.Notes),
                    TableTexts.Achievement(measured?.Capaian, table.Notes, source.TanpaData),
                    TableTexts.Grade(measured?.Capaian, table.Notes),
                    PathReader.CellOf(PathReader.Of(indicator, source), table.Notes));
            }

            if (steps[i].Indikator.Count > 1 && source.MeanOf(steps[i]) is { } mean)
            {
                table.Rows.Add(
                    JenisBaris.Rata, steps[i].Holder.Path,
                    GridCell.Text("Rata-rata capaian kinerja").Over(6).At(Perataan.Kanan).Bold(),
                    TableTexts.Achievement(mean, table.Notes, "").Bold(),
                    TableTexts.Grade(mean, table.Notes).Bold(),
                    GridCell.Kosong);
            }
        }

        return table.Build(hasPlots: true);
    }

    /// <summary>The mean of each goal and declared group, once one was measured, as Tabel 2 and 3 of a LPPD sum up.</summary>
    private static IEnumerable<ReportTable> Means(TableSource source, BoundHolder office, IReadOnlyList<Step> steps)
    {
        var table = new TableBuilder(source, FontSize)
            .Column("no", 4, Perataan.Tengah).Column("sasaran", 66).Column("angka", 15, Perataan.Kanan).Column("predikat", 15)
            .Head("NO", TableSource.GoalHeading(steps) + (HasGroups() ? "/KELOMPOK" : ""), "RATA-RATA CAPAIAN KINERJA", "PREDIKAT");
        foreach (var step in steps.Where(s => s.Holder.Jenis != JenisWadah.Instansi))
        {
            if (source.MeanOf(step) is { } mean)
            {
                Add(step.Holder.Path, step.Holder.Judul, mean);
            }
        }

        foreach (var group in Groups())
        {
            Add(group.Path, group.Judul, source.Measurements.FindGroup(group.Path, source.Periode)!.Capaian);
        }

        return table.Rows.Count == 0 ? [] : [table.Build("Rata-rata capaian kinerja")];

        void Add(string path, string title, Evaluation.AchievementResult mean) => table.Rows.Add(
            JenisBaris.Biasa, path,
            GridCell.Text(TableTexts.Number(table.Rows.Count + 1)),
            GridCell.Text(AnnexText.OneLine(title)),
            TableTexts.Achievement(mean, table.Notes, ""),
            TableTexts.Grade(mean, table.Notes));

        bool HasGroups() => Groups().Any();

        // Groups that are declared by themselves; goals have stood above already.
        IEnumerable<BoundGroup> Groups()
        {
            var holders = new HashSet<string>(TableSource.StepsOf(office).Select(s => s.Holder.Path), StringComparer.Ordinal);
            return source.Project.Groups.Values
                .Where(g => g.Path.StartsWith(office.Path + ".", StringComparison.Ordinal) && !holders.Contains(g.Path) && source.Measurements.FindGroup(g.Path, source.Periode) is not null)
                .OrderBy(g => g.Path, StringComparer.Ordinal);
        }
    }
}
