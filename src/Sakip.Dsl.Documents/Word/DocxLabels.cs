using Sakip.Dsl.Language.Tables;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// Labels and what stands behind their colons. A text hangs behind its tab; a list stands in a table without lines, so that its first item is on the
/// label's own line and all of them stay a real list.
/// </summary>
internal static class DocxLabels
{
    public static void AddText(DocxBody body, string label, string text, string style = DocxStyles.Label) =>
        body.Add(DocxParagraph.Of(style, label + "\t:\t" + text).Held());

    public static void AddItems(DocxBody body, string label, IReadOnlyList<string> items, Penomoran numbering)
    {
        int colon = PageLayout.Twips(DocxStyles.ColonAt);
        int text = PageLayout.Twips(DocxStyles.LabelWidth);
        int[] widths = [colon, text - colon, body.Page.TextWidth - text];
        int list = body.Numbering.Below(numbering);
        W.Paragraph[] lines = [.. items.Select(i => DocxParagraph.Item(DocxStyles.LabelItem, i, list))];
        body.StartTable(DocxStyles.PlainTable, widths);
        body.AddRow(DocxTable.Row(
            [
                DocxTable.Cell(widths[0], [DocxParagraph.Of(DocxStyles.LabelItem, label)], DocxStyles.LabelItem),
                DocxTable.Cell(widths[1], [DocxParagraph.Of(DocxStyles.LabelItem, ":")], DocxStyles.LabelItem),
                DocxTable.Cell(widths[2], lines, DocxStyles.LabelItem),
            ],
            mayBreak: true));
        body.EndTable();
    }
}
