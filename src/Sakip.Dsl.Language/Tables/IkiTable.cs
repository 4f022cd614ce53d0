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
        var offices = source.Instansi.Select(o => (Office: o, Officials: OfficialsOf(source, o))).Where(o => o.Officials.Length > 0).ToArray();
        var regulation = source.Project.Peraturan;
        var signature = AnnexSignature.Create(regulation);
        var sections = offices.SelectMany(o => o.Officials.Select((official, i) => SectionOf(source, official, offices.Length > 1 && i == 0 ? TableTexts.Capitals(o.Office.Judul) : ""))).ToArray();
        if (sections.Length > 0 && signature is not null)
        {
            sections[sections.Length - 1] = sections[sections.Length - 1] with
            {
                Penutup = new([new TableSignature("", "", signature.Jabatan, signature.Nama)]),
            };
        }

        var (number, given) = AnnexOf(regulation);
        var title = AnnexTitle.Create(regulation, number > 0 && regulation!.Lampiran.Count > 1 ? number : null);
        return new TableDocument(JenisTabel.Iki, title, number > 0 ? given : UsualName(regulation, offices.Select(o => o.Office).ToArray()), new(sections));
    }

    private static AnnexOfficial[] OfficialsOf(TableSource source, BoundHolder office) =>
        [.. AnnexPart.Of(office).SelectMany(p => AnnexOffice.Create(office, source.Project.Indicators, p, null).Jabatan)];

    /// <summary>The regulation's annex that is one of individuals by its name, and that name; 0 where none is.</summary>
    private static (int Number, EquatableArray<string> Name) AnnexOf(BoundRegulation? regulation) =>
        (regulation?.Lampiran ?? default).Select((text, i) => (i + 1, AnnexText.Lines(text).Select(AnnexText.Capitals).ToEquatableArray()))
            .FirstOrDefault(a => a.Item2.Any(l => l.Contains(Individual)));

    private static EquatableArray<string> UsualName(BoundRegulation? regulation, BoundHolder[] offices)
    {
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
