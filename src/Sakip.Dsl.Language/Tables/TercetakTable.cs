using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>What documents print and should not: each wrong print with what should stand there and where it stands.</summary>
internal static class TercetakTable
{
    private const int FontSize = 10;

    public static TableDocument Create(TableSource source)
    {
        var offices = source.Instansi.Select(o => o.Path).ToArray();
        var all = source.Measurements.Printed.Where(p => offices.Any(o => p.Path == o || p.Path.StartsWith(o + ".", StringComparison.Ordinal))).ToArray();
        if (all.Length == 0)
        {
            return new TableDocument(JenisTabel.Tercetak, null, Names(), default);
        }

        var wrong = all.Where(p => !p.Cocok).ToArray();
        string summary = wrong.Length == 0
            ? $"Semua {TableTexts.Number(all.Length)} angka tercetak yang diperiksa sesuai dengan hitungan."
            : $"{TableTexts.Number(wrong.Length)} dari {TableTexts.Number(all.Length)} angka tercetak yang diperiksa tidak sesuai dengan hitungan.";
        var titles = TitlesOf(source);
        var table = new TableBuilder(source, FontSize)
            .Column("no", 4, Perataan.Tengah).Column("indikator", 34).Column("periode", 8).Column("satuan", 10)
            .Column("angka", 12, Perataan.Kanan).Column("angka", 14, Perataan.Kanan).Column("keterangan", 18)
            .Head("NO", "INDIKATOR/SASARAN/PROGRAM", "PERIODE", "YANG TERCETAK", "TERCETAK", "SEHARUSNYA", "TEMPAT");
        foreach (var print in wrong)
        {
            table.Rows.Add(
                JenisBaris.Biasa, print.Path,
                GridCell.Text(TableTexts.Number(table.Rows.Count + 1)),
                GridCell.Text(titles.TryGetValue(print.Path, out string? title) ? title : print.Path),
                GridCell.Text(print.Periode.ToString()),
                GridCell.Text(print.Apa),
                GridCell.Number(print.Tercetak),
                GridCell.Number(print.Seharusnya),
                GridCell.Text(AnnexText.OneLine(print.Keterangan)));
        }

        EquatableArray<ReportTable> tables = wrong.Length == 0 ? default : new([table.Build()]);
        return new TableDocument(
            JenisTabel.Tercetak, null, Names(), new([new TableSection("", default, new([new SectionLine("PEMERIKSAAN", new([summary]))]), tables)]));

        EquatableArray<string> Names() =>
            new([.. new[] { "ANGKA TERCETAK YANG TIDAK SESUAI HITUNGAN", AnnexText.Capitals(AnnexText.OneLine(source.Project.Peraturan?.Daerah)) }.Where(l => l.Length > 0)]);
    }

    private static Dictionary<string, string> TitlesOf(TableSource source)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in source.Project.Groups.Values)
        {
            titles[group.Path] = AnnexText.OneLine(group.Judul);
        }

        foreach (var office in source.Instansi)
        {
            Add(office);
        }

        return titles;

        void Add(BoundHolder holder)
        {
            titles[holder.Path] = AnnexText.OneLine(holder.Judul);
            foreach (var indicator in holder.Anggota.OfType<BoundIndicator>())
            {
                titles[indicator.Path] = AnnexText.OneLine(indicator.Nama);
            }

            foreach (var inner in holder.Anggota.OfType<BoundHolder>())
            {
                Add(inner);
            }
        }
    }
}
