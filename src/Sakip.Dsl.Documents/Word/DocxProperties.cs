using System.Globalization;
using System.Text;
using System.Xml;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Word;

/// <summary>What a file says about itself. There is no clock in it: its date is the regulation's.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Creator">Whose it is.</param>
/// <param name="Category">What kind it is of.</param>
/// <param name="Date">When the regulation was made; null where that is not known.</param>
internal sealed record DocxProperties(string Title, string Subject, string Creator, string Category, DateOnly? Date)
{
    private const string Government = "PEMERINTAH ";
    private static readonly string[] s_months =
        ["JANUARI", "FEBRUARI", "MARET", "APRIL", "MEI", "JUNI", "JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER", "NOVEMBER", "DESEMBER"];

    /// <summary>The properties of a document.</summary>
    /// <param name="title">Its title block.</param>
    /// <param name="name">Its own name, line by line.</param>
    /// <param name="signer">Who signs it; empty where nobody does.</param>
    public static DocxProperties Of(AnnexTitle? title, IEnumerable<string> name, string signer)
    {
        string[] lines = [.. name];
        string regulation = title is null ? "" : title.Jenis + (title.Nomor.Length > 0 ? " Nomor " + title.Nomor + " Tahun " + title.Tahun : "");
        string region = lines.FirstOrDefault(l => l.StartsWith(Government, StringComparison.Ordinal)) ?? signer.TrimEnd(',', ' ');
        return new DocxProperties(
            title is null ? string.Join(" ", lines) : "Lampiran " + regulation,
            title?.Tentang ?? string.Join(" ", lines),
            region.Length > 0 ? region : title?.Jenis ?? "",
            title?.Jenis ?? "",
            DateOf(title?.Tanggal));
    }

    /// <summary>The part that says so.</summary>
    public string ToXml()
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n");
        using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
            const string dublin = "http://purl.org/dc/elements/1.1/";
            const string terms = "http://purl.org/dc/terms/";
            const string instance = "http://www.w3.org/2001/XMLSchema-instance";
            writer.WriteStartElement("cp", "coreProperties", core);
            writer.WriteAttributeString("xmlns", "dc", null, dublin);
            writer.WriteAttributeString("xmlns", "dcterms", null, terms);
            writer.WriteAttributeString("xmlns", "xsi", null, instance);
            Write("dc", "title", dublin, Title);
            Write("dc", "subject", dublin, Subject);
            Write("dc", "creator", dublin, Creator);
            Write("cp", "keywords", core, "indikator kinerja; SAKIP");
            Write("cp", "category", core, Category);
            Write("dc", "language", dublin, "id-ID");
            foreach (string name in Date is null ? Array.Empty<string>() : ["created", "modified"])
            {
                writer.WriteStartElement("dcterms", name, terms);
                writer.WriteAttributeString("xsi", "type", instance, "dcterms:W3CDTF");
                writer.WriteString(Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
                writer.WriteEndElement();
            }

            writer.WriteEndElement();

            void Write(string prefix, string name, string space, string text)
            {
                if (text.Length > 0)
                {
                    writer.WriteElementString(prefix, name, space, string.Concat(text.Where((_, i) => PrintableCharacters.Includes(text, i))));
                }
            }
        }

        return xml.ToString();
    }

    /// <summary>A date in words: <c>26 Maret 2019</c>.</summary>
    private static DateOnly? DateOf(string? words)
    {
        string[] parts = (words ?? "").Split(' ');
        int month = parts.Length == 3 ? Array.IndexOf(s_months, parts[1].ToUpperInvariant()) + 1 : 0;
        return month > 0 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }
}
