using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The cascade from goals to activities with their indicators, budgets and the totals of programmes.</summary>
internal static class CascadeTable
{
    private const int FontSize = 10;

    private static readonly JenisWadah[] Levels = [JenisWadah.Tujuan, JenisWadah.Sasaran, JenisWadah.Program, JenisWadah.Kegiatan];

    public static TableDocument Create(TableSource source) => Sections.PerOffice(
        JenisTabel.Cascade, source, source.Kinerja, ["CASCADING KINERJA TAHUN " + source.TahunTeks],
        office => TableOf(source, office) is { } table ? [table] : []);

    private static ReportTable? TableOf(TableSource source, BoundHolder office)
    {
        var leaves = TableSource.Below(office).SelectMany(h => LeavesOf(h, new BoundHolder?[Levels.Length])).ToArray();

        // A level that no branch has makes no column.
        int[] levels = [.. Enumerable.Range(0, Levels.Length).Where(l => leaves.Any(leaf => leaf[l] is not null))];
        if (levels.Length < 2)
        {
            return null;
        }

        bool hasBudget = source.BudgetOf(office, source.Tahun) is not null;
        var table = new TableBuilder(source, FontSize);
        foreach (int level in levels)
        {
            table.Column(Levels[level].ToString().ToLowerInvariant(), level == levels[levels.Length - 1] ? 26 : 21);
        }

        if (hasBudget)
        {
            table.Column("uang", 15, Perataan.Kanan);
        }

        table.Head([.. levels.Select(l => Levels[l].ToString().ToUpperInvariant()), .. hasBudget ? new[] { "ANGGARAN" } : []]);
        for (int i = 0; i < leaves.Length; i++)
        {
            var leaf = leaves[i];
            var deepest = leaf.Last(h => h is not null)!;
            table.Rows.Add(JenisBaris.Biasa, deepest.Path, [.. levels.Select(l => CellOf(leaf[l])), .. Budget(source.BudgetOf(deepest, source.Tahun))]);

            var programme = leaf[2];
            bool isLastOfProgramme = i == leaves.Length - 1 || !ReferenceEquals(leaves[i + 1][2], programme);
            if (hasBudget && programme is not null && leaf[3] is not null && isLastOfProgramme && levels.Contains(3))
            {
                var above = levels.Where(l => l < 3).Select(l => CellOf(leaf[l]));
                table.Rows.Add(
                    JenisBaris.Rata, programme.Path,
                    [.. above, GridCell.Text("TOTAL ANGGARAN").At(Perataan.Kanan).Bold(), .. Budget(source.BudgetOf(programme, source.Tahun)).Select(c => c.Bold())]);
            }
        }

        if (hasBudget)
        {
            // Each programme once; a goal's own budget counts only where no programme below it has one.
            decimal? sum = TableSource.Sum(TableSource.Below(office).Select(h => source.BudgetOf(h, source.Tahun)));
            int note = Money.Differs(source, office, [sum], table.Notes);
            table.Rows.Add(
                JenisBaris.Jumlah, office.Path,
                GridCell.Text("JUMLAH").Over(levels.Length).At(Perataan.Tengah).Bold(),
                GridCell.Number(sum is { } total ? TableTexts.Money(total) : TableTexts.Missing, note).Bold());
        }

        return table.Build();

        GridCell[] Budget(decimal? amount) => !hasBudget ? [] : [amount is { } known ? GridCell.Number(TableTexts.Money(known)) : GridCell.Number(TableTexts.Missing, table.Notes.Of(Money.NoBudget(source.Tahun)))];
    }

    /// <summary>The ends of the branches of a holder, each with what stands above it by level.</summary>
    private static IEnumerable<BoundHolder?[]> LeavesOf(BoundHolder holder, BoundHolder?[] above)
    {
        var here = (BoundHolder?[])above.Clone();
        here[Array.IndexOf(Levels, holder.Jenis)] = holder;
        var inner = TableSource.Below(holder).ToArray();
        return inner.Length == 0 ? [here] : inner.SelectMany(h => LeavesOf(h, here));
    }

    private static GridCell CellOf(BoundHolder? holder)
    {
        if (holder is null)
        {
            return GridCell.Kosong;
        }

        var names = holder.Anggota.OfType<BoundIndicator>().Where(i => !i.IsComponent).Select(i => AnnexText.OneLine(i.Nama)).ToEquatableArray();
        var blocks = new List<CellBlock> { new TextBlock(AnnexText.OneLine(holder.Judul), Tebal: true) };
        if (names.Count > 0)
        {
            blocks.Add(new TextBlock("Indikator:"));
            blocks.Add(names.Count == 1 ? new TextBlock(names[0]) : new ListBlock(names, Penomoran.Huruf));
        }

        return new GridCell(blocks.ToEquatableArray(), holder);
    }
}
