using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tables;

/// <summary>
/// Budgets and what of them was absorbed, as Tabel 3.4.1 and 3.4.2 of a LKjIP print it; where goals have several programmes, with a
/// total a goal as Tabel 4.1.1.5 of a LPPD.
/// </summary>
internal static class AnggaranTable
{
    private const int FontSize = 10;

    public static TableDocument Create(TableSource source) => Sections.PerOffice(
        JenisTabel.Anggaran, source, source.Instansi, ["REALISASI ANGGARAN TAHUN " + source.TahunTeks],
        office => TableOf(source, office) is { } table ? [table] : []);

    private static ReportTable? TableOf(TableSource source, BoundHolder office)
    {
        var programmes = TableSource.ProgramsOf(office).Where(p => source.BudgetOf(p.Program, source.Tahun) is not null || source.SpentOf(p.Program, source.Tahun) is not null).ToArray();
        if (programmes.Length == 0)
        {
            return null;
        }

        bool hasGoals = programmes.Any(p => p.Goal is not null);
        bool hasActivities = programmes.Any(p => Activities(source, p.Program).Length > 0);
        var table = new TableBuilder(source, FontSize).Column("no", 5, Perataan.Tengah);
        if (hasGoals)
        {
            table.Column("sasaran", 24);
        }

        table.Column("program", 36).Column("uang", 15, Perataan.Kanan).Column("uang", 15, Perataan.Kanan).Column("angka", 8, Perataan.Kanan);
        string goal = TableSource.GoalHeading(programmes.Where(p => p.Goal is not null).Select(p => new Step(p.Goal!, [])));
        string[] titles = ["NO", goal, hasActivities ? "PROGRAM/KEGIATAN" : "PROGRAM", "ANGGARAN (Rp)", "REALISASI (Rp)", "%"];
        table.Head(hasGoals ? titles : [.. titles.Where((_, i) => i != 1)]);

        int activity = 0;
        int number = 0;
        for (int i = 0; i < programmes.Length; i++)
        {
            var (programme, served) = programmes[i];
            number++;
            var inner = Activities(source, programme);
            Add(inner.Length > 0 ? JenisBaris.Kelompok : JenisBaris.Biasa, hasActivities ? TableTexts.Roman(number) : TableTexts.Number(number), programme, served);
            foreach (var one in inner)
            {
                Add(JenisBaris.Biasa, TableTexts.Number(++activity), one, served);
            }

            var ofGoal = programmes.Where(p => served is not null && ReferenceEquals(p.Goal, served)).Select(p => p.Program).ToArray();
            bool isLast = i == programmes.Length - 1 || !ReferenceEquals(programmes[i + 1].Goal, served);
            if (hasGoals && isLast && ofGoal.Length > 1)
            {
                Total(JenisBaris.Rata, served!.Path, "Jumlah", ofGoal, goalCell: GridCell.Text("", served), columns: 1, note: 0);
            }
        }

        var all = programmes.Select(p => p.Program).ToArray();
        Total(JenisBaris.Jumlah, office.Path, "JUMLAH", all, goalCell: null, hasGoals ? 3 : 2, Money.Differs(source, office, all.Select(p => source.BudgetOf(p, source.Tahun)), table.Notes));
        return table.Build();

        void Add(JenisBaris kind, string numbered, BoundHolder holder, BoundHolder? served)
        {
            bool isBold = kind == JenisBaris.Kelompok;
            GridCell[] goalCell = hasGoals ? [served is null ? GridCell.Kosong : GridCell.Text(TableSource.TitleOf(served), served)] : [];
            GridCell[] values =
            [
                Title(holder.Judul),
                .. Amounts(source.BudgetOf(holder, source.Tahun), source.SpentOf(holder, source.Tahun), Own(holder)),
            ];
            table.Rows.Add(kind, holder.Path, [GridCell.Text(numbered), .. goalCell, .. values.Select(v => v with { Tebal = isBold })]);
        }

        void Total(JenisBaris kind, string path, string title, BoundHolder[] parts, GridCell? goalCell, int columns, int note)
        {
            var amounts = Amounts(TableSource.Sum(parts.Select(p => source.BudgetOf(p, source.Tahun))), TableSource.Sum(parts.Select(p => source.SpentOf(p, source.Tahun))), null, note).Select(c => c.Bold());
            var label = GridCell.Text(title).Over(columns).At(columns > 1 ? Perataan.Tengah : Perataan.Kanan).Bold();
            table.Rows.Add(kind, path, goalCell is null ? [label, .. amounts] : [GridCell.Kosong, goalCell, label, .. amounts]);
        }

        AchievementResult? Own(BoundHolder holder) =>
            holder.Path.Length > 0 && source.Measurements.FindBudget(holder.Path, source.Periode) is { Serapan: { } share } ? share : null;

        GridCell[] Amounts(decimal? budget, decimal? spent, AchievementResult? share, int note = 0)
        {
            var absorbed = share ?? (budget is { } granted && spent is { } used ? source.Project.Scorer.Absorbed(granted, used) : null);
            return
            [
                budget is { } amount ? GridCell.Number(TableTexts.Amount(amount), note) : GridCell.Number(TableTexts.Missing, table.Notes.Of(Money.NoBudget(source.Tahun))),
                Money.Plain(spent, source.TanpaData, table.Notes),
                TableTexts.Achievement(absorbed, table.Notes, budget is null ? Money.NoBudget(source.Tahun) : source.TanpaData),
            ];
        }
    }

    private static GridCell Title(string title) => GridCell.Text(AnnexText.OneLine(title));

    private static BoundHolder[] Activities(TableSource source, BoundHolder programme) =>
        [.. TableSource.Below(programme).Where(h => source.BudgetOf(h, source.Tahun) is not null || source.SpentOf(h, source.Tahun) is not null)];
}
