using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// Writes a file as a package of parts. The parts go straight into the archive, in ordinal order and under a fixed date, so that the same document
/// gives the same bytes. They are not compressed: what compression makes of them depends on the runtime and the processor, and a file that is kept under
/// version control is smaller there without it.
/// </summary>
internal static class DocxFile
{
    // The earliest date an archive can hold.
    private static readonly DateTimeOffset s_date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the file.</summary>
    /// <param name="properties">What it says about itself.</param>
    /// <param name="write">Writes what it shows.</param>
    /// <param name="sizes">The sizes of letters in its tables, in points.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(DocxProperties properties, Action<DocxBody> write, IEnumerable<int> sizes, Stream output)
    {
        // An archive that is written to a place that cannot be sought looks otherwise.
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", DocxParts.ContentTypes);
            Add(archive, "_rels/.rels", DocxParts.PackageRelations);
            Add(archive, "docProps/core.xml", properties.ToXml());
            Add(archive, "word/_rels/document.xml.rels", DocxParts.DocumentRelations);
            var numbering = WriteDocument(archive, write);
            Add(archive, "word/fontTable.xml", DocxParts.Fonts);
            Add(archive, "word/header1.xml", DocxParts.PageNumber);
            Add(archive, "word/header2.xml", DocxParts.FirstHeader);
            Add(archive, "word/numbering.xml", numbering.ToXml());
            Add(archive, "word/settings.xml", DocxParts.Settings);
            Add(archive, "word/styles.xml", DocxStyles.ToXml(sizes));
        }

        ForgetPlatform(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    /// <summary>Every entry of an archive's directory names the system that made it; the same document must not differ by it.</summary>
    private static void ForgetPlatform(Span<byte> archive)
    {
        const int endLength = 22;
        const int headLength = 46;
        var end = archive[^endLength..]; // behind it stands a comment, of which there is none
        int entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        int at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (int i = 0; i < entries; i++)
        {
            var head = archive[at..];
            head[5] = 0;
            at += headLength + BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(head[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(head[32..]);
        }
    }

    private static DocxNumbering WriteDocument(ZipArchive archive, Action<DocxBody> write)
    {
        using var part = Open(archive, "word/document.xml");
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(standalone: true);
        KeyValuePair<string, string>[] namespaces = [new("w", DocxParts.Main), new("m", DocxParts.Mathematics), new("r", DocxParts.Relations)];
        writer.WriteStartElement(new W.Document(), [], namespaces);
        writer.WriteStartElement(new W.Body());
        var body = new DocxBody(writer);
        write(body);
        body.End();
        writer.WriteEndElement();
        writer.WriteEndElement();
        return body.Numbering;
    }

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var part = Open(archive, name);
        part.Write(Encoding.UTF8.GetBytes(xml.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    private static Stream Open(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = s_date;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
