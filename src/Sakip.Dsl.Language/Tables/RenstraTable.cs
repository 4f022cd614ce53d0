using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The matrix of the five-year plan: goals, programmes and indicators with a target and, where budgets are known, an amount for each year.</summary>
internal static class RenstraTable
{
    private const int Wide = 9;
    private const int Narrow = 8;

    public static TableDocument Create(TableSource source)
    {
        int[] all = [.. source.Kinerja.SelectMany(o => YearsOf(source, o)).Distinct().OrderBy(y => y)];
        string[] period = all.Length == 0 ? [] : [$"PERIODE TAHUN {TableTexts.Number(all[0])} - {TableTexts.Number(all[all.Length - 1])}"];
        return Sections.PerOffice(
            JenisTabel.Renstra, source, source.Kinerja, ["MATRIKS RENCANA STRATEGIS"], office => TableOf(source, office) is { } table ? [table] : [], below: period);
    }

    /// <summary>The years of a plan: those with targets or budgets. One year alone is no plan.</summary>
    private static int[] YearsOf(TableSource source, BoundHolder office)
    {
        var targets = TableSource.StepsOf(office).SelectMany(s => s.Indikator).SelectMany(i => i.Target).Where(t => t.Bagian is null or "").Select(t => t.Tahun);
        var budgets = TableSource.StepsOf(office).SelectMany(s => s.Holder.Anggaran).Where(b => b.Tahun is not null).Select(b => b.Tahun!.Value);
        int[] years = [.. targets.Concat(budgets).Distinct().OrderBy(y => y)];
        return years.Length > 1 ? years : [];
    }

    private static ReportTable? TableOf(TableSource source, BoundHolder office)
    {
        int[] years = YearsOf(source, office);
        if (years.Length == 0)
        {
            return null;
        }

        // The budget of a single year is no plan of funding.
        bool hasBudgets = years.Count(y => source.BudgetOf(office, y, ofAnyYear: false) is not null) > 1;
        var rows = RowsOf(office, hasBudgets);
        if (rows.Length == 0)
        {
            return null;
        }

        bool hasStart = rows.Any(r => r.Indikator?.KondisiAwal.Count > 0);
        bool hasProgrammes = rows.Any(r => r.Program is not null);
        bool hasActivities = rows.Any(r => r.Program?.Jenis == JenisWadah.Kegiatan);
        bool hasGoals = rows.Any(r => r.Tujuan is not null);
        bool hasTargets = rows.Any(r => r.Sasaran is not null);
        int[] starts = [.. rows.SelectMany(r => r.Indikator?.KondisiAwal.Select(k => k.Tahun) ?? []).Distinct()];

        var table = new TableBuilder(source, hasBudgets || years.Length > 5 ? Narrow : Wide);
        var titles = new List<(string Title, string[] Below)>();
        Column(hasGoals, "tujuan", 10, "TUJUAN");
        Column(hasTargets, "sasaran", 10, "SASARAN");
        Column(hasProgrammes, "program", 11, hasActivities ? "PROGRAM/KEGIATAN" : "PROGRAM");
        Column(true, "indikator", 13, "INDIKATOR KINERJA");
        Column(!hasBudgets, "satuan", 8, "SATUAN");
        Column(hasStart, "angka", 5, starts.Length == 1 ? $"KONDISI AWAL ({TableTexts.Number(starts[0])})" : "KONDISI AWAL", Perataan.Tengah);
        foreach (int year in years)
        {
            table.Column("angka", 4.5m, Perataan.Tengah);
            if (hasBudgets)
            {
                table.Column("uang", 7.2m, Perataan.Kanan);
            }

            titles.Add((hasBudgets ? "TAHUN " + TableTexts.Number(year) : "TARGET " + TableTexts.Number(year), hasBudgets ? ["Target", "Rp"] : []));
        }

        Column(true, "angka", 6, "KONDISI AKHIR", Perataan.Tengah);
        table.Head([.. titles]).NumberColumns(TableTexts.Number);
        foreach (var row in rows)
        {
            table.Rows.Add(JenisBaris.Biasa, row.Indikator?.Path ?? row.Program?.Path ?? "", CellsOf(row));
        }

        if (hasBudgets)
        {
            int before = table.Columns - (2 * years.Length) - 1;
            table.Rows.Add(JenisBaris.Jumlah, office.Path,
            [
                GridCell.Text("JUMLAH").Over(before).At(Perataan.Tengah).Bold(),
                .. years.SelectMany(y => new[] { GridCell.Kosong, Amount(TableSource.Sum(TableSource.Below(office).Select(h => source.BudgetOf(h, y, ofAnyYear: false)))).Bold() }),
                GridCell.Kosong,
            ]);
        }

        return table.Build();

        void Column(bool isThere, string name, decimal weight, string title, Perataan side = Perataan.Kiri)
        {
            if (isThere)
            {
                table.Column(name, weight, side);
                titles.Add((title, []));
            }
        }

        IEnumerable<GridCell> CellsOf(Row row)
        {
            if (hasGoals)
            {
                yield return Title(row.Tujuan);
            }

            if (hasTargets)
            {
                yield return Title(row.Sasaran);
            }

            if (hasProgrammes)
            {
                yield return Title(row.Program);
            }

            yield return GridCell.Text(AnnexText.OneLine(row.Indikator?.Nama));
            if (!hasBudgets)
            {
                yield return GridCell.Text(row.Indikator is null ? "" : TableTexts.Unit(row.Indikator));
            }

            if (hasStart)
            {
                yield return row.Indikator is not { KondisiAwal.Count: > 0 } indicator ? GridCell.Kosong
                    : GridCell.Number(string.Join("\n", indicator.KondisiAwal.Select(k => TargetText(k, indicator) + (starts.Length == 1 ? "" : $" ({TableTexts.Number(k.Tahun)})"))));
            }

            for (int i = 0; i < years.Length; i++)
            {
                yield return row.Indikator is null ? GridCell.Kosong : TargetCell(row.Indikator, years[i]);
                if (hasBudgets)
                {
                    // The amount of a programme spans the rows of its indicators.
                    var amount = row.Program is null ? GridCell.Kosong : Amount(source.BudgetOf(row.Program, years[i], ofAnyYear: false));
                    yield return row.Program is null ? amount : amount.Spanning(row.Program);
                }
            }

            yield return row.Indikator is null ? GridCell.Kosong : TargetCell(row.Indikator, years[years.Length - 1]);
        }

        GridCell TargetCell(BoundIndicator indicator, int year) =>
            indicator.Target.FirstOrDefault(t => t.Tahun == year && t.Bagian is null or "") is { } target
                ? GridCell.Number(TargetText(target, indicator))
                : GridCell.Number(TableTexts.Missing, table.Notes.Of("Tidak ada target untuk tahun itu"));

        // Beside amounts there is no room for a column of units: targets carry them.
        string TargetText(BoundTarget target, BoundIndicator indicator) => hasBudgets
            ? TableTexts.TargetWithUnit(Evaluation.AchievementScorer.Convert(target), indicator, source.Project)
            : TableTexts.Target(Evaluation.AchievementScorer.Convert(target), indicator, source.Project);

        GridCell Amount(decimal? amount) => amount is { } known ? GridCell.Number(TableTexts.ShortAmount(known)) : GridCell.Kosong;

        static GridCell Title(BoundHolder? holder) => holder is null ? GridCell.Kosong : GridCell.Text(AnnexText.OneLine(holder.Judul), holder);
    }

    private static Row[] RowsOf(BoundHolder office, bool hasBudgets)
    {
        // A plan is one of goals and programmes: an office's indicators beside those have no place in it, unless there are no others.
        var rows = new List<Row>();
        foreach (var holder in TableSource.Below(office))
        {
            Walk(holder, new Row(null, null, null, null));
        }

        if (rows.Count == 0)
        {
            rows.AddRange(office.Anggota.OfType<BoundIndicator>().Where(i => !i.IsComponent && YearsPlanned(i) > 0).Select(i => new Row(null, null, null, i)));
        }

        return [.. rows];

        void Walk(BoundHolder holder, Row above)
        {
            var here = holder.Jenis switch
            {
                JenisWadah.Tujuan => above with { Tujuan = holder },
                JenisWadah.Sasaran => above with { Sasaran = holder },
                _ => above with { Program = holder },
            };
            // What an activity promises for one year stands in that year's action plan.
            int least = holder.Jenis == JenisWadah.Kegiatan ? 2 : 1;
            var own = holder.Anggota.OfType<BoundIndicator>().Where(i => !i.IsComponent && YearsPlanned(i) >= least).ToArray();
            rows.AddRange(own.Select(i => here with { Indikator = i }));
            if (own.Length == 0 && hasBudgets && holder.Jenis == JenisWadah.Program)
            {
                rows.Add(here);
            }

            foreach (var inner in TableSource.Below(holder))
            {
                Walk(inner, here);
            }
        }

        static int YearsPlanned(BoundIndicator indicator) => indicator.Target.Count(t => t.Bagian is null or "");
    }

    private sealed record Row(BoundHolder? Tujuan, BoundHolder? Sasaran, BoundHolder? Program, BoundIndicator? Indikator);
}
