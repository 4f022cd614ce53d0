using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The action plan of a year: each goal's, programme's and activity's indicators with their targets by quarter, and the budgets.</summary>
internal static class RencanaAksiTable
{
    private const int FontSize = 10;
    private const int Quarters = 4;

    public static TableDocument Create(TableSource source) => Sections.PerOffice(
        JenisTabel.RencanaAksi, source, source.Kinerja, ["RENCANA AKSI", "PENCAPAIAN KINERJA TAHUN " + source.TahunTeks],
        office => TableOf(source, office) is { } table ? [table] : []);

    private static ReportTable? TableOf(TableSource source, BoundHolder office)
    {
        var steps = TableSource.StepsOf(office)
            .Select(s => s with { Indikator = [.. s.Indikator.Where(i => i.Target.Any(t => t.Tahun == source.Tahun) || source.TargetOf(i, source.Tahun) is not null)] })
            .Where(s => s.Indikator.Count > 0 || BudgetOf(s.Holder) is not null).ToArray();
        if (!steps.Any(s => s.Indikator.Count > 0))
        {
            return null;
        }

        var table = new TableBuilder(source, FontSize)
            .Column("no", 4, Perataan.Tengah).Column("sasaran", 23).Column("indikator", 23).Column("satuan", 9).Column("angka", 8, Perataan.Tengah);
        for (int i = 0; i < Quarters; i++)
        {
            table.Column("angka", 5, Perataan.Tengah);
        }

        table.Column("uang", 13, Perataan.Kanan).Head(
            ("NO", []), (TableSource.GoalHeading(steps), []), ("INDIKATOR KINERJA", []), ("SATUAN", []), ("TARGET TAHUN " + source.TahunTeks, []),
            ("TARGET KINERJA", ["TW\u00A0I", "TW\u00A0II", "TW\u00A0III", "TW\u00A0IV"]), ("ANGGARAN (Rp)", []));
        for (int i = 0; i < steps.Length; i++)
        {
            var holder = steps[i].Holder;
            object number = new();
            object money = new();
            var budget = BudgetOf(holder) is { } amount ? GridCell.Number(TableTexts.Amount(amount)) : GridCell.Kosong;
            GridCell[] first = [GridCell.Text(TableTexts.Number(i + 1), number), GridCell.Text(TableSource.TitleOf(holder), holder)];
            foreach (var indicator in steps[i].Indikator)
            {
                table.Rows.Add(JenisBaris.Biasa, indicator.Path,
                [
                    .. first,
                    GridCell.Text(AnnexText.OneLine(indicator.Nama)),
                    GridCell.Text(TableTexts.Unit(indicator)),
                    Values.Target(source, indicator, source.Tahun, table.Notes),
                    .. Parts(indicator),
                    budget.Spanning(money),
                ]);
            }

            if (steps[i].Indikator.Count == 0)
            {
                table.Rows.Add(JenisBaris.Biasa, holder.Path, [.. first, .. Enumerable.Repeat(GridCell.Kosong, Quarters + 3), budget]);
            }
        }

        decimal?[] programmes = [.. TableSource.ProgramsOf(office).Select(p => source.BudgetOf(p.Program, source.Tahun))];
        if (TableSource.Sum(programmes) is { } sum)
        {
            table.Rows.Add(
                JenisBaris.Jumlah, office.Path,
                GridCell.Text("JUMLAH").Over(table.Columns - 1).At(Perataan.Tengah).Bold(),
                GridCell.Number(TableTexts.Amount(sum), Money.Differs(source, office, programmes, table.Notes)).Bold());
        }

        return table.Build();

        // The amounts of goals are those of their programmes: printed once.
        decimal? BudgetOf(BoundHolder holder) => holder.Jenis is JenisWadah.Program or JenisWadah.Kegiatan ? source.BudgetOf(holder, source.Tahun) : null;

        IEnumerable<GridCell> Parts(BoundIndicator indicator)
        {
            for (int half = 1; half <= 2; half++)
            {
                int first = (2 * half) - 1;
                if (Part(indicator, $"TW{TableTexts.Number(first)}") is null && Part(indicator, $"TW{TableTexts.Number(first + 1)}") is null && Part(indicator, $"S{TableTexts.Number(half)}") is { } whole)
                {
                    yield return GridCell.Number(whole).Over(2);
                    continue;
                }

                for (int quarter = first; quarter <= first + 1; quarter++)
                {
                    yield return Part(indicator, $"TW{TableTexts.Number(quarter)}") is { } target ? GridCell.Number(target) : GridCell.Kosong;
                }
            }
        }

        string? Part(BoundIndicator indicator, string part) =>
            source.TargetOf(indicator, source.Tahun, part) is { } target ? TableTexts.Target(target, indicator, source.Project) : null;
    }
}
