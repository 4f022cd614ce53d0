using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>Paragraphs.</summary>
internal static class DocxParagraph
{
    /// <summary>A paragraph of a style.</summary>
    public static W.Paragraph Of(string style, params OpenXmlElement[] content)
    {
        var paragraph = new W.Paragraph { ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } } };
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A paragraph of a text.</summary>
    public static W.Paragraph Of(string style, string text) => text.Length == 0 ? Of(style) : Of(style, DocxText.Run(text));

    /// <summary>An item of a list.</summary>
    public static W.Paragraph Item(string style, string text, int list)
    {
        var paragraph = Of(style, text);
        paragraph.ParagraphProperties!.NumberingProperties = new W.NumberingProperties
        {
            NumberingLevelReference = new W.NumberingLevelReference { Val = 0 },
            NumberingId = new W.NumberingId { Val = list },
        };
        return paragraph;
    }

    /// <summary>The same paragraph, staying on the page of what follows it.</summary>
    public static W.Paragraph Held(this W.Paragraph paragraph)
    {
        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).KeepNext = new W.KeepNext();
        return paragraph;
    }

    /// <summary>The same paragraph on a side of its column.</summary>
    public static W.Paragraph At(this W.Paragraph paragraph, W.JustificationValues side)
    {
        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).Justification = new W.Justification { Val = side };
        return paragraph;
    }

    /// <summary>The same paragraph with space above it, in millimetres.</summary>
    public static W.Paragraph Below(this W.Paragraph paragraph, double space)
    {
        (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).SpacingBetweenLines = new W.SpacingBetweenLines { Before = DocxTable.Text(PageLayout.Twips(space)) };
        return paragraph;
    }
}
