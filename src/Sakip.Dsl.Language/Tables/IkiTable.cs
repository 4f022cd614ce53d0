using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The annex of individual indicators: every official with duties, functions and table.</summary>
internal static class IkiTable
{
    private const int FontSize = 12;
    private const string Individual = "INDIVIDU";

    public static TableDocument Create(TableSource source)
    {
        var offices = source.Instansi.Select(o => (Office: o, Annex: AnnexOffice.Create(o, source.Project.Indicators))).Where(o => o.Annex.Jabatan.Count > 0).ToArray();
        var regulation = source.Project.Peraturan;
        var signature = AnnexSignature.Create(regulation);
        var sections = offices.SelectMany(o => o.Annex.Jabatan.Select((official, i) => SectionOf(source, official, offices.Length > 1 && i == 0 ? o.Annex.Nama : ""))).ToArray();
        if (sections.Length > 0 && signature is not null)
        {
            sections[sections.Length - 1] = sections[sections.Length - 1] with
            {
                Penutup = new([new TableSignature("", "", signature.Jabatan, signature.Nama)]),
            };
        }

        return new TableDocument(JenisTabel.Iki, AnnexTitle.Create(regulation), NameOf(regulation, offices.Select(o => o.Office).ToArray()), new(sections));
    }

    /// <summary>The annex's own name where it is one of individuals, else the usual one.</summary>
    private static EquatableArray<string> NameOf(BoundRegulation? regulation, BoundHolder[] offices)
    {
        var given = AnnexText.Lines(regulation?.Lampiran).Select(AnnexText.Capitals).ToEquatableArray();
        if (given.Any(l => l.Contains(Individual)))
        {
            return given;
        }

        string place = offices.Length == 1 ? TableTexts.Capitals(offices[0].Judul) : AnnexText.Capitals(AnnexText.OneLine(regulation?.Daerah));
        return new EquatableArray<string>(place.Length == 0 ? [AnnexColumns.JudulJabatan] : [AnnexColumns.JudulJabatan, "DI LINGKUNGAN " + place]);
    }

    private static TableSection SectionOf(TableSource source, AnnexOfficial official, string office)
    {
        var lines = new List<SectionLine> { new("JABATAN", new([official.Nama])) };
        if (official.Tugas.Count > 0)
        {
            lines.Add(new("TUGAS", official.Tugas, official.Tugas.Count == 1 ? Penomoran.Tanpa : Penomoran.Huruf));
        }

        if (official.Fungsi.Count > 0)
        {
            lines.Add(new("FUNGSI", official.Fungsi, Penomoran.Huruf));
        }

        return new TableSection(
            official.Path,
            office.Length == 0 ? default : new([office]),
            lines.ToEquatableArray(),
            official.Sasaran.Count == 0 ? default : new([TableOf(source, official.Sasaran)]));
    }

    private static ReportTable TableOf(TableSource source, EquatableArray<AnnexGoal> goals)
    {
        var table = new TableBuilder(source, FontSize)
            .Column("sasaran", 25).Column("indikator", 23).Column("formulasi", 34).Column("sumber-data", 18)
            .Head(AnnexColumns.Jabatan.ToArray());
        foreach (var goal in goals)
        {
            foreach (var row in goal.Baris)
            {
                table.Rows.Add(
                    JenisBaris.Biasa, row.Path,
                    GridCell.Text(goal.Uraian, goal),
                    GridCell.Text(row.Indikator),
                    GridCell.Of(new FormulaBlock(row)),
                    row.SumberData.Count switch
                    {
                        0 => GridCell.Kosong,
                        1 => GridCell.Text(row.SumberData[0]),
                        _ => GridCell.Of(new ListBlock(row.SumberData)),
                    });
            }
        }

        return table.Build();
    }
}
