using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tables;

/// <summary>Years side by side, as Tabel 3.3.1 of a LKjIP and Tabel 4.1.2 of a LPPD print them.</summary>
internal static class PerbandinganTable
{
    public static TableDocument Create(TableSource source)
    {
        int[] years = [.. Enumerable.Range(source.Sejak, source.Tahun - source.Sejak + 1)];
        return Sections.PerOffice(
            JenisTabel.Perbandingan, source, source.Kinerja, ["PERBANDINGAN KINERJA TAHUN " + (years.Length == 1 ? source.TahunTeks : TableTexts.Number(years[0]) + " - " + source.TahunTeks)],
            office => TableOf(source, office, years) is { } table ? [table] : []);
    }

    private static ReportTable? TableOf(TableSource source, BoundHolder office, int[] all)
    {
        var steps = source.MeasuredSteps(office, all);

        // Years before the first result make no columns; without any result, targets alone are compared.
        BoundIndicator[] indicators = [.. steps.SelectMany(s => s.Indikator)];
        int[] years = [.. all.SkipWhile(y => !indicators.Any(i => source.Measured(i, y)?.Realisasi is not null))];
        years = years.Length > 0 ? years : [.. all.Where(y => indicators.Any(i => source.Concerns(i, y)))];
        if (years.Length == 0 || indicators.Length == 0)
        {
            return null;
        }

        string[] titles = [.. years.Select(TableTexts.Number)];
        var table = new TableBuilder(source, years.Length > 3 ? 8 : 9)
            .Column("no", 3.5m, Perataan.Tengah).Column("sasaran", 17).Column("indikator", 19).Column("satuan", 8);
        foreach (int _ in years.Concat(years).Concat(years))
        {
            table.Column("angka", years.Length > 3 ? 5 : 6.5m, Perataan.Kanan);
        }

        table.Column("jalur", 13).Head(
            ("NO", []), (TableSource.GoalHeading(steps), []), ("INDIKATOR KINERJA", []), ("SATUAN", []), ("TARGET", titles), ("REALISASI", titles), ("CAPAIAN", titles), ("JALUR", []));
        for (int i = 0; i < steps.Count; i++)
        {
            object number = new();
            foreach (var indicator in steps[i].Indikator)
            {
                table.Rows.Add(JenisBaris.Biasa, indicator.Path,
                [
                    GridCell.Text(TableTexts.Number(i + 1), number),
                    GridCell.Text(TableSource.TitleOf(steps[i].Holder), steps[i].Holder),
                    GridCell.Text(AnnexText.OneLine(indicator.Nama)),
                    GridCell.Text(TableTexts.Unit(indicator)),
                    .. years.Select(y => Values.Target(source, indicator, y, table.Notes)),
                    .. years.Select(y => Values.Reached(source, indicator, y, table.Notes)),
                    .. years.Select(y => TableTexts.Achievement(source.Measured(indicator, y)?.Capaian, table.Notes, $"Belum ada data realisasi tahun {TableTexts.Number(y)}")),
                    PathReader.CellOf(PathReader.Of(indicator, source), table.Notes),
                ]);
            }
        }

        return table.Build(hasPlots: true);
    }
}
