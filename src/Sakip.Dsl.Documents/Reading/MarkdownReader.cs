using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Reading;

/// <summary>Reads what a Markdown file shows.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static IEnumerable<PublishedBlock> Read(string text) => Read(Markdown.Parse(text, _pipeline));

    private static IEnumerable<PublishedBlock> Read(ContainerBlock container) => container.SelectMany(block => block switch
    {
        Table table => [TableOf(table)],
        ContainerBlock inner => Read(inner),
        HeadingBlock heading => Paragraphs(heading, isHeading: true),
        LeafBlock leaf => Paragraphs(leaf, isHeading: false),
        _ => [],
    });

    /// <summary>Lines that a hard break ends are paragraphs: title blocks and lettered items are written so.</summary>
    private static IEnumerable<PublishedBlock> Paragraphs(LeafBlock leaf, bool isHeading)
    {
        string text = leaf.Inline is { } inline ? TextOf(inline) : leaf.Lines.ToString();
        return (isHeading ? [text.Replace('\n', ' ')] : text.Split('\n'))
            .Select(PublishedAnnex.Plain).Where(l => l.Length > 0).Select(l => new PublishedParagraph(l, isHeading));
    }

    private static PublishedTable TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().Select(r => (r.IsHeader, Cells: r.OfType<TableCell>().Select(CellOf).ToEquatableArray())).ToArray();
        return new PublishedTable(
            rows.FirstOrDefault(r => r.IsHeader).Cells, rows.Where(r => !r.IsHeader).Select(r => new PublishedRow(r.Cells)).ToEquatableArray());
    }

    private static string CellOf(TableCell cell) =>
        PublishedAnnex.Plain(string.Join(' ', cell.Descendants<LeafBlock>().Select(l => l.Inline is { } inline ? TextOf(inline) : "")));

    private static string TextOf(ContainerInline inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline line:
                text.Append(line.IsHard ? '\n' : ' ');
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (var inner in container)
                {
                    Append(text, inner);
                }

                break;
        }
    }
}
