using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>What a cell is to the rows around it.</summary>
internal enum CellSpan
{
    /// <summary>It stands in one row.</summary>
    None,

    /// <summary>It spans rows from here on.</summary>
    Begins,

    /// <summary>One from above goes on here.</summary>
    GoesOn,
}

/// <summary>Rows and cells.</summary>
internal static class DocxTable
{
    public static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);

    public static W.TableProperties Properties(string style, int width) => new()
    {
        TableStyle = new W.TableStyle { Val = style },
        TableWidth = new W.TableWidth { Width = Text(width), Type = W.TableWidthUnitValues.Dxa },
        TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
        TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        TableLook = new W.TableLook { Val = "0000" },
    };

    /// <summary>A row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="isHead">Whether each page repeats it.</param>
    /// <param name="mayBreak">Whether it may break across pages.</param>
    public static W.TableRow Row(IEnumerable<W.TableCell> cells, bool isHead = false, bool mayBreak = false)
    {
        var row = new W.TableRow();
        if (isHead || !mayBreak)
        {
            var properties = new W.TableRowProperties();
            properties.Append(mayBreak ? [] : [new W.CantSplit()]);
            properties.Append(isHead ? [new W.TableHeader()] : []);
            row.TableRowProperties = properties;
        }

        row.Append(cells);
        return row;
    }

    /// <summary>A cell.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="content">What it holds; an empty cell has a paragraph too.</param>
    /// <param name="emptyStyle">The style of that paragraph.</param>
    /// <param name="span">What it is to the rows around it.</param>
    /// <param name="columns">How many columns it spans.</param>
    /// <param name="side">Where its content stands in its height; null at the top.</param>
    public static W.TableCell Cell(
        int width,
        IReadOnlyList<OpenXmlElement> content,
        string emptyStyle,
        CellSpan span = CellSpan.None,
        int columns = 1,
        W.TableVerticalAlignmentValues? side = null)
    {
        var properties = new W.TableCellProperties { TableCellWidth = new W.TableCellWidth { Width = Text(width), Type = W.TableWidthUnitValues.Dxa } };
        if (columns > 1)
        {
            properties.GridSpan = new W.GridSpan { Val = columns };
        }

        if (span != CellSpan.None)
        {
            properties.VerticalMerge = new W.VerticalMerge { Val = span == CellSpan.Begins ? W.MergedCellValues.Restart : W.MergedCellValues.Continue };
        }

        if (side is { } place)
        {
            properties.TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = place };
        }

        var cell = new W.TableCell { TableCellProperties = properties };
        cell.Append(content.Count > 0 ? content : [DocxParagraph.Of(emptyStyle)]);
        return cell;
    }

    /// <summary>Keeps a row on the page of what follows it.</summary>
    public static W.TableRow Held(this W.TableRow row)
    {
        foreach (var paragraph in row.Descendants<W.Paragraph>())
        {
            paragraph.Held();
        }

        return row;
    }
}
