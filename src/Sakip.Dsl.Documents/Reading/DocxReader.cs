using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sakip.Dsl.Language.Text;
using Equation = DocumentFormat.OpenXml.Math.OfficeMath;

namespace Sakip.Dsl.Documents.Reading;

/// <summary>
/// Reads what a Word file shows, also after somebody worked on it: runs that Word has split, changes that are tracked (as if they were accepted), content
/// controls. Headers, footnotes and comments are not part of an annex's text.
/// </summary>
internal static class DocxReader
{
    public static IEnumerable<PublishedBlock> Read(byte[] content)
    {
        try
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
            var blocks = new List<PublishedBlock>();
            var body = file.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException("There is no document in it.");
            Read(body, HeadingsOf(file.MainDocumentPart.StyleDefinitionsPart?.Styles), blocks);
            return blocks;
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw new UnreadableAnnexException(new("berkas ini bukan berkas Word (.docx) yang utuh", "this file is not a sound Word file (.docx)"));
        }
    }

    /// <summary>The styles that make a heading: those with an outline level, and the ones based on them.</summary>
    private static HashSet<string> HeadingsOf(Styles? styles)
    {
        var headings = new HashSet<string>(StringComparer.Ordinal);
        var all = styles?.Elements<Style>().Where(s => s.StyleId?.Value is not null).ToArray() ?? [];
        bool isMore = true;
        while (isMore)
        {
            isMore = false;
            foreach (var style in all)
            {
                bool isHeading = style.StyleParagraphProperties?.OutlineLevel is not null || (style.BasedOn?.Val?.Value is { } lower && headings.Contains(lower));
                isMore |= isHeading && headings.Add(style.StyleId!.Value!);
            }
        }

        return headings;
    }

    private static void Read(OpenXmlElement container, HashSet<string> headings, List<PublishedBlock> blocks)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    string? style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
                    bool isHeading = style is not null && headings.Contains(style);

                    // Lines that breaks part are texts by themselves, but for a heading, which is one.
                    string text = TextOf(paragraph);
                    foreach (string line in isHeading ? [text.Replace('\n', ' ')] : text.Split('\n'))
                    {
                        if (PublishedAnnex.Plain(line) is { Length: > 0 } plain)
                        {
                            blocks.Add(new PublishedParagraph(plain, isHeading));
                        }
                    }

                    break;
                case Table table:
                    blocks.Add(TableOf(table));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Read(child, headings, blocks);
                    break;
            }
        }
    }

    private static PublishedTable TableOf(Table table)
    {
        var head = new List<string>();
        var rows = new List<PublishedRow>();
        foreach (var row in table.Descendants<TableRow>().Where(r => r.Ancestors<Table>().First() == table && r.TableRowProperties?.GetFirstChild<Deleted>() is null))
        {
            var cells = row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row).SelectMany(CellsOf).ToArray();
            if (row.TableRowProperties?.GetFirstChild<TableHeader>() is not { } repeated || repeated.Val?.InnerText is "0" or "off" or "false") // some write what the schema does not allow
            {
                rows.Add(new PublishedRow(cells.ToEquatableArray()));
                continue;
            }

            for (int i = 0; i < cells.Length; i++)
            {
                if (i == head.Count)
                {
                    head.Add("");
                }

                head[i] = PublishedAnnex.Plain(head[i] + " " + cells[i]);
            }
        }

        return PublishedTable.Of(head, rows);
    }

    /// <summary>A cell's text, and an empty one for each further column it spans.</summary>
    private static IEnumerable<string> CellsOf(TableCell cell)
    {
        const int most = 1_000;
        int wide = int.TryParse(cell.TableCellProperties?.GridSpan?.Val?.InnerText, NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, most) : 1;
        string text = PublishedAnnex.Plain(string.Join(' ', cell.Descendants<Paragraph>().Select(TextOf)));
        return Enumerable.Range(0, wide).Select(i => i == 0 ? text : "");
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph);
        return text.ToString();
    }

    private static void Append(StringBuilder text, OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text piece:
                    text.Append(piece.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case Equation equation:
                    text.Append(' ').Append(OmmlText.Of(equation)).Append(' ');
                    break;
                case DeletedRun or MoveFromRun or RunProperties or ParagraphProperties or AlternateContentFallback:
                    break; // what a tracked change takes away, and what is no text
                default:
                    Append(text, child);
                    break;
            }
        }
    }
}
