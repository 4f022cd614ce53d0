using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// Writes annexes as one file for Word: a title page upright and tables lying for each, headings that navigation shows, formulas as equations,
/// a signature block at the end. The same annexes give the same bytes.
/// </summary>
public static class AnnexDocx
{
    /// <summary>Writes annexes one behind another; pages are counted through.</summary>
    /// <param name="annexes">The annexes.</param>
    /// <param name="judul">The form of their title blocks.</param>
    /// <param name="output">Where the file goes.</param>
    public static void Write(IReadOnlyList<AnnexDocument> annexes, BentukJudul judul, Stream output)
    {
        var first = annexes.Count > 0 ? annexes[0] : null;
        var properties = DocxProperties.Of(first?.Judul, first?.Nama ?? [], first?.Penutup?.Jabatan ?? "");
        DocxFile.Write(properties, body => AddAll(body, annexes, judul), [], output);
    }

    private static void AddAll(DocxBody body, IReadOnlyList<AnnexDocument> annexes, BentukJudul judul)
    {
        foreach (var annex in annexes)
        {
            if (annex.Judul is { } title)
            {
                body.BeginSection(PageLayout.Upright);
                DocxTitle.AddBlock(body, title, judul);
                DocxTitle.AddName(body, annex.Nama);
                body.BeginSection(PageLayout.Lying);
            }
            else
            {
                body.BeginSection(PageLayout.Lying);
                DocxTitle.AddName(body, annex.Nama);
            }

            for (int i = 0; i < annex.Instansi.Count; i++)
            {
                AddOffice(body, annex.Instansi[i], isLast: annex.Penutup is not null && i == annex.Instansi.Count - 1);
            }

            AddSignature(body, annex.Penutup);
        }
    }

    private static void AddOffice(DocxBody body, AnnexOffice office, bool isLast)
    {
        if (office.Heading.Length > 0)
        {
            body.Add(DocxParagraph.Of(DocxStyles.Heading2, office.Heading));
        }

        if (office.HasTable)
        {
            DocxLabels.AddText(body, "INSTANSI", office.Nama);
            AddTexts(body, "TUGAS POKOK", office.Tugas, Penomoran.Angka, numberSingle: false);
            AddTexts(body, "FUNGSI", office.Fungsi, Penomoran.Angka, numberSingle: true);
            AnnexTableDocx.AddOffice(body, office.Sasaran, isLast && office.Jabatan.Count == 0);
        }

        for (int i = 0; i < office.Jabatan.Count; i++)
        {
            var official = office.Jabatan[i];
            if (i == 0 && office.HasTable)
            {
                body.Add(DocxParagraph.Of(DocxStyles.Heading3, AnnexColumns.JudulJabatan));
            }

            DocxLabels.AddText(body, "JABATAN", official.Nama, DocxStyles.Official);
            AddTexts(body, "TUGAS", official.Tugas, Penomoran.Huruf, numberSingle: false);
            AddTexts(body, "FUNGSI", official.Fungsi, Penomoran.Huruf, numberSingle: true);
            AnnexTableDocx.AddOfficial(body, official.Sasaran, isLast && i == office.Jabatan.Count - 1);
        }
    }

    private static void AddTexts(DocxBody body, string label, EquatableArray<string> items, Penomoran numbering, bool numberSingle)
    {
        if (items.Count == 1 && !numberSingle)
        {
            DocxLabels.AddText(body, label, items[0]);
        }
        else if (items.Count > 0)
        {
            DocxLabels.AddItems(body, label, items, numbering);
        }
    }

    private static void AddSignature(DocxBody body, AnnexSignature? signature)
    {
        if (signature is not null)
        {
            body.Add(DocxParagraph.Of(DocxStyles.Signature, signature.Jabatan));
            body.Add(DocxParagraph.Of(DocxStyles.SignatureName, signature.Nama));
        }
    }
}
