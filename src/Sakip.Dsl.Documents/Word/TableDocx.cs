using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>Writes tables as a file for Word, looking as annexes do. The same tables give the same bytes.</summary>
public static class TableDocx
{
    private const double SignatureSpace = 22;
    private const double SpaceAboveItem = 3;
    private const double SpaceAboveSignatures = 8;
    private const string NoName = "…………………………";

    /// <summary>The whole document.</summary>
    /// <param name="document">The tables.</param>
    /// <param name="output">Where the file goes.</param>
    public static void Write(TableDocument document, Stream output)
    {
        string signer = document.Bagian.SelectMany(b => b.Penutup).Select(p => p.Jabatan).FirstOrDefault() ?? "";
        var sizes = document.Bagian.SelectMany(b => b.Tabel).Select(t => t.UkuranHuruf);
        DocxFile.Write(DocxProperties.Of(document.Judul, document.Nama, signer), body => AddAll(body, document), sizes, output);
    }

    private static void AddAll(DocxBody body, TableDocument document)
    {
        bool isUpright = document.Judul is not null || (document.Bagian.Count > 0 && document.Bagian[0].Tegak);
        body.BeginSection(isUpright ? PageLayout.Upright : PageLayout.Lying);
        if (document.Judul is { } title)
        {
            DocxTitle.AddBlock(body, title, BentukJudul.Baru);
        }

        if (document.Nama.Count > 0)
        {
            DocxTitle.AddName(body, document.Nama);
        }

        foreach (var section in document.Bagian)
        {
            if (section.Tegak != body.Page.IsUpright)
            {
                body.BeginSection(section.Tegak ? PageLayout.Upright : PageLayout.Lying);
            }
            else if (section.HalamanBaru)
            {
                body.BeginPage();
            }

            AddSection(body, section);
        }
    }

    private static void AddSection(DocxBody body, TableSection section)
    {
        if (section.Judul.Count > 0)
        {
            body.Add(DocxParagraph.Of(DocxStyles.Heading2, string.Join("\n", section.Judul)).At(W.JustificationValues.Center));
        }

        for (int i = 0; i < section.Pembuka.Count; i++)
        {
            // What says that something follows stays with it, and keeps away from a table above.
            var paragraph = RunningOf(section.Pembuka[i]);
            bool opensMore = i == section.Pembuka.Count - 1 && section.Uraian.Count + section.Tabel.Count > 0;
            paragraph = opensMore ? paragraph.Held() : paragraph;
            body.Add(i == 0 && section.Pembuka[i].Jenis == JenisParagraf.Butir ? paragraph.Below(SpaceAboveItem) : paragraph);
        }

        foreach (var line in section.Uraian)
        {
            AddLabel(body, line);
        }

        for (int i = 0; i < section.Tabel.Count; i++)
        {
            ReportTableDocx.Add(body, section.Tabel[i], isLast: i == section.Tabel.Count - 1 && section.Penutup.Count > 0);
        }

        AddSignatures(body, section.Penutup);
    }

    private static W.Paragraph RunningOf(SectionParagraph paragraph) => paragraph.Jenis switch
    {
        JenisParagraf.Tengah => DocxParagraph.Of(DocxStyles.Middle, paragraph.Teks),
        JenisParagraf.Judul => DocxParagraph.Of(DocxStyles.RunningTitle, paragraph.Teks),
        JenisParagraf.Butir => DocxParagraph.Of(DocxStyles.Item, Hanging(paragraph.Teks)),
        JenisParagraf.SubButir => DocxParagraph.Of(DocxStyles.SubItem, Hanging(paragraph.Teks)),
        _ => DocxParagraph.Of(DocxStyles.Running, paragraph.Teks),
    };

    /// <summary>An item hangs behind its own mark, which reaches up to the first space.</summary>
    private static string Hanging(string text) => text.IndexOf(' ') is var space and >= 0 ? text.Remove(space, 1).Insert(space, "\t") : text;

    private static void AddLabel(DocxBody body, SectionLine line)
    {
        if (line.Penomoran == Penomoran.Tanpa && line.Butir.Count == 1)
        {
            DocxLabels.AddText(body, line.Label, line.Butir[0], line.Label == "JABATAN" ? DocxStyles.Official : DocxStyles.Label);
        }
        else
        {
            DocxLabels.AddItems(body, line.Label, line.Butir, line.Penomoran);
        }
    }

    /// <summary>Those who sign, from left to right, the last one at the right; nothing parts a block.</summary>
    private static void AddSignatures(DocxBody body, EquatableArray<TableSignature> signatures)
    {
        if (signatures.Count == 0)
        {
            return;
        }

        TableSignature?[] blocks = signatures.Count == 1 ? [null, signatures[0]] : [.. signatures];
        int[] widths = body.Page.Split([.. blocks.Select(_ => 1m)]);
        body.StartTable(DocxStyles.PlainTable, widths);
        body.AddRow(DocxTable.Row(blocks.Select((b, i) => DocxTable.Cell(
            widths[i],
            b is null ? [] : [.. LinesOf(b).Select(l => l.Held())],
            DocxStyles.Middle,
            side: W.TableVerticalAlignmentValues.Bottom))));
        body.AddRow(DocxTable.Row(blocks.Select((b, i) => DocxTable.Cell(widths[i], b is null ? [] : [NameOf(b)], DocxStyles.LabelItem))));
        body.EndTable();
    }

    private static IEnumerable<W.Paragraph> LinesOf(TableSignature signature) =>
        new[] { signature.Tempat, signature.Pihak, signature.Jabatan }.Where(l => l.Length > 0).Select((l, i) => i == 0 ? Centred(l).Below(SpaceAboveSignatures) : Centred(l));

    private static W.Paragraph NameOf(TableSignature signature) => Centred(signature.Nama.Length > 0 ? signature.Nama : NoName).Below(SignatureSpace);

    private static W.Paragraph Centred(string text) => DocxParagraph.Of(DocxStyles.LabelItem, text).At(W.JustificationValues.Center);
}
