using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The performance agreement of a year: goals with indicators and targets, then programmes with budgets, then who signs.</summary>
internal static class PkTable
{
    private const int FontSize = 11;

    public static TableDocument Create(TableSource source) => Sections.PerOffice(
        JenisTabel.Pk, source, source.Kinerja, ["PERJANJIAN KINERJA TAHUN " + source.TahunTeks], office => TablesOf(source, office), office => Signatures(source, office));

    private static IReadOnlyList<ReportTable> TablesOf(TableSource source, BoundHolder office)
    {
        // An agreement promises goals and what programmes give; activities stand in the action plan.
        var steps = TableSource.StepsOf(office).Where(s => s.Holder.Jenis != JenisWadah.Kegiatan)
            .Select(s => s with { Indikator = [.. s.Indikator.Where(i => source.TargetOf(i, source.Tahun) is not null)] })
            .Where(s => s.Indikator.Count > 0).ToArray();
        if (steps.Any(s => s.Holder.Jenis != JenisWadah.Instansi))
        {
            steps = [.. steps.Where(s => s.Holder.Jenis != JenisWadah.Instansi)];
        }

        return steps.Length == 0 ? [] : [Targets(source, steps), .. Budgets(source, office)];
    }

    private static ReportTable Targets(TableSource source, Step[] steps)
    {
        var table = new TableBuilder(source, FontSize)
            .Column("no", 5, Perataan.Tengah).Column("sasaran", 34).Column("indikator", 36).Column("angka", 12, Perataan.Tengah).Column("satuan", 13)
            .Head("NO", TableSource.GoalHeading(steps), "INDIKATOR KINERJA", "TARGET", "SATUAN")
            .NumberColumns(i => "(" + TableTexts.Number(i) + ")");
        for (int i = 0; i < steps.Length; i++)
        {
            object number = new();
            foreach (var indicator in steps[i].Indikator)
            {
                table.Rows.Add(
                    JenisBaris.Biasa, indicator.Path,
                    GridCell.Text(TableTexts.Number(i + 1), number),
                    GridCell.Text(TableSource.TitleOf(steps[i].Holder), steps[i].Holder),
                    GridCell.Text(AnnexText.OneLine(indicator.Nama)),
                    Values.Target(source, indicator, source.Tahun, table.Notes),
                    GridCell.Text(TableTexts.Unit(indicator)));
            }
        }

        return table.Build();
    }

    private static IEnumerable<ReportTable> Budgets(TableSource source, BoundHolder office)
    {
        var programmes = TableSource.ProgramsOf(office).Select(p => (p.Program, Anggaran: source.BudgetOf(p.Program, source.Tahun))).ToArray();
        if (!programmes.Any(p => p.Anggaran is not null))
        {
            return [];
        }

        var table = new TableBuilder(source, FontSize)
            .Column("no", 5, Perataan.Tengah).Column("program", 70).Column("uang", 25, Perataan.Kanan)
            .Head("NO", "PROGRAM", "ANGGARAN");
        for (int i = 0; i < programmes.Length; i++)
        {
            table.Rows.Add(
                JenisBaris.Biasa, programmes[i].Program.Path,
                GridCell.Text(TableTexts.Number(i + 1)),
                GridCell.Text(AnnexText.OneLine(programmes[i].Program.Judul)),
                Money.Cell(programmes[i].Anggaran, source, table.Notes));
        }

        table.Rows.Add(
            JenisBaris.Jumlah, office.Path,
            GridCell.Text("JUMLAH").Over(2).At(Perataan.Tengah).Bold(),
            GridCell.Number(TableTexts.Money(TableSource.Sum(programmes.Select(p => p.Anggaran))!.Value), Money.Differs(source, office, programmes.Select(p => p.Anggaran), table.Notes)).Bold());
        return [table.Build()];
    }

    /// <summary>
    /// Who signs: the one who enacts the regulation, and beside, as first party, the head of the office where officials are declared. Names that no
    /// definition gives stay open.
    /// </summary>
    private static EquatableArray<TableSignature> Signatures(TableSource source, BoundHolder office)
    {
        var regulation = source.Project.Peraturan;
        var enacting = AnnexSignature.Create(regulation);
        string? head = office.Anggota.OfType<BoundHolder>().FirstOrDefault(h => h.Jenis == JenisWadah.Jabatan)?.Judul;
        string place = AnnexText.OneLine(regulation?.Tempat);
        string date = regulation?.Tahun == source.Tahun && AnnexText.OneLine(regulation?.Tanggal) is { Length: > 0 } given ? given : "… " + source.TahunTeks;
        string where = place.Length == 0 ? "" : place + ", " + date;
        if (head is null)
        {
            return enacting is null ? default : new([new TableSignature(where, "", enacting.Jabatan, enacting.Nama)]);
        }

        string first = TableTexts.Capitals(head) + ",";
        bool isSame = enacting?.Jabatan == first;
        var own = new TableSignature(where, enacting is null || isSame ? "" : "PIHAK PERTAMA,", first, isSame ? enacting!.Nama : "");
        return enacting is null || isSame ? new([own]) : new([new TableSignature("", "PIHAK KEDUA,", enacting.Jabatan, enacting.Nama), own]);
    }
}
