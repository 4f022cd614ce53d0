using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Reading;

/// <summary>Reads what an HTML file shows.</summary>
internal static class HtmlReader
{
    private static readonly HashSet<string> _headings = new(StringComparer.OrdinalIgnoreCase) { "h1", "h2", "h3", "h4", "h5", "h6" };

    private static readonly HashSet<string> _unshown = new(StringComparer.OrdinalIgnoreCase) { "style", "script", "head", "title", "template", "colgroup" };

    /// <summary>Elements that stand on lines of their own.</summary>
    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "body", "article", "section", "header", "footer", "main", "div", "p", "dl", "dt", "dd", "ol", "ul", "li", "table", "blockquote", "address", "figure", "hr",
        "h1", "h2", "h3", "h4", "h5", "h6",
    };

    public static IEnumerable<PublishedBlock> Read(string html)
    {
        var blocks = new List<PublishedBlock>();
        if (new HtmlParser().ParseDocument(html).Body is { } body)
        {
            Read(body, blocks);
        }

        return blocks;
    }

    private static void Read(IElement element, List<PublishedBlock> blocks)
    {
        var line = new StringBuilder();
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner && IsBlock(inner))
            {
                End(line, isHeading: false, blocks);
                ReadBlock(inner, blocks);
            }
            else
            {
                Append(line, child);
            }
        }

        End(line, isHeading: false, blocks);
    }

    private static void ReadBlock(IElement element, List<PublishedBlock> blocks)
    {
        if (element.LocalName == "table")
        {
            ReadTable(element, blocks);
        }
        else if (_headings.Contains(element.LocalName) || IsLabelled(element))
        {
            // A label and its one text are a line; a label above a list is one by itself.
            var line = new StringBuilder();
            Append(line, element);
            End(line, _headings.Contains(element.LocalName), blocks);
        }
        else
        {
            Read(element, blocks);
        }
    }

    private static bool IsBlock(IElement element) => _blocks.Contains(element.LocalName);

    /// <summary>A label with its text beside it (<c>dt</c> and <c>dd</c>) without further blocks inside.</summary>
    private static bool IsLabelled(IElement element) =>
        element.Children.Any(c => c.LocalName == "dt") && element.Children.All(c => c.LocalName is "dt" or "dd" && !c.Children.Any(IsBlock));

    private static void End(StringBuilder line, bool isHeading, List<PublishedBlock> blocks)
    {
        if (PublishedAnnex.Plain(line.ToString()) is { Length: > 0 } text)
        {
            blocks.Add(new PublishedParagraph(text, isHeading));
        }

        line.Clear();
    }

    private static void ReadTable(IElement table, List<PublishedBlock> blocks)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            var line = new StringBuilder();
            Append(line, caption);
            End(line, isHeading: true, blocks);
        }

        var head = new List<string>();
        var rows = new List<PublishedRow>();
        var reaching = new Dictionary<int, int>(); // how many more rows the cell above covers in a column
        foreach (var row in table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table && r.Closest("tfoot[aria-hidden]") is null))
        {
            var cells = CellsOf(row, reaching);
            if (row.Closest("thead") is not null)
            {
                // Of a head of several rows a column is known by all that stands above it.
                for (int i = 0; i < cells.Count; i++)
                {
                    if (i == head.Count)
                    {
                        head.Add("");
                    }

                    head[i] = PublishedAnnex.Plain(head[i] + " " + cells[i]);
                }
            }
            else if (cells.Count > 0)
            {
                rows.Add(new PublishedRow(cells.ToEquatableArray()));
            }
        }

        blocks.Add(PublishedTable.Of(head, rows));
    }

    private static List<string> CellsOf(IElement row, Dictionary<int, int> reaching)
    {
        var cells = new List<string>();
        foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
        {
            SkipCovered();
            var text = new StringBuilder();
            Append(text, cell);
            int wide = SpanOf(cell, "colspan");
            int tall = SpanOf(cell, "rowspan");
            for (int i = 0; i < wide; i++)
            {
                reaching[cells.Count] = tall - 1;
                cells.Add(i == 0 ? PublishedAnnex.Plain(text.ToString()) : "");
            }
        }

        SkipCovered();
        return cells;

        void SkipCovered()
        {
            while (reaching.TryGetValue(cells.Count, out int rows) && rows > 0)
            {
                reaching[cells.Count] = rows - 1;
                cells.Add("");
            }
        }
    }

    private static int SpanOf(IElement cell, string attribute)
    {
        const int most = 100_000;
        return int.TryParse(cell.GetAttribute(attribute), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int span)
            ? Math.Clamp(span, 1, most) : 1;
    }

    private static void Append(StringBuilder line, INode node)
    {
        switch (node)
        {
            case IText text:
                line.Append(text.Data);
                break;
            case IElement element when _unshown.Contains(element.LocalName):
                break;
            case IElement { LocalName: "br" }:
                line.Append(' ');
                break;
            case IElement { LocalName: "math" } math:
                line.Append(' ').Append(MathMlText.Of(math)).Append(' ');
                break;
            case IElement { LocalName: "svg" }:
                break; // what a drawing says stands in the cells beside it
            case IElement element:
                bool isBlock = IsBlock(element);
                line.Append(isBlock ? " " : "");
                foreach (var child in element.ChildNodes)
                {
                    Append(line, child);
                }

                line.Append(isBlock ? " " : "");
                break;
        }
    }
}
