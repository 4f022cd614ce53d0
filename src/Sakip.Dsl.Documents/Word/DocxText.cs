using System.Text;
using DocumentFormat.OpenXml;
using Sakip.Dsl.Language.Annexes;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// Texts of definitions as runs. Two characters are added for the line breaks that HTML has markup for; who reads a file back takes them out with
/// <see cref="Plain"/>.
/// </summary>
internal static class DocxText
{
    /// <summary>Where a long word may break: nothing is seen of it.</summary>
    public const char MayBreak = '\u200B';

    /// <summary>A space at which no line ends.</summary>
    public const char NoBreak = '\u00A0';

    private const int LongWord = 16;

    /// <summary>What a text was before it was made fit for lines.</summary>
    public static string Plain(string text) => text.Replace(NoBreak, ' ').Replace(MayBreak.ToString(), "", StringComparison.Ordinal);

    /// <summary>A run of the text; its lines end with breaks, its tabs are tabs.</summary>
    /// <param name="text">The text; characters that no file may hold are dropped.</param>
    /// <param name="style">The letters' style; null as in the paragraph.</param>
    public static W.Run Run(string text, string? style = null)
    {
        var run = new W.Run();
        if (style is not null)
        {
            run.RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = style } };
        }

        var piece = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\t')
            {
                Flush(run, piece);
                run.AppendChild<OpenXmlElement>(text[i] == '\n' ? new W.Break() : new W.TabChar());
            }
            else if (PrintableCharacters.Includes(text, i))
            {
                piece.Append(text[i]);
            }
        }

        Flush(run, piece);
        return run;
    }

    /// <summary>A raised run: the sign of a note.</summary>
    public static W.Run Raised(string text) => WithPosition(text, W.VerticalPositionValues.Superscript);

    /// <summary>A lowered run: an index.</summary>
    public static W.Run Lowered(string text) => WithPosition(text, W.VerticalPositionValues.Subscript);

    /// <summary>A text for a narrow column: long words such as web addresses may break behind their dots and strokes.</summary>
    public static string Narrow(string text) => string.Join(" ", text.Split(' ').Select(word => word.Length < LongWord ? word : WithBreaks(word)));

    /// <summary>A factor stays on one line with its sign: no line begins with a lonely <c>100%</c>.</summary>
    public static string Sentence(string text)
    {
        var kept = new StringBuilder(text);
        for (int at = text.IndexOf("× ", StringComparison.Ordinal); at >= 0 && at + 2 < text.Length; at = text.IndexOf("× ", at + 1, StringComparison.Ordinal))
        {
            if (text[at + 2] is >= '0' and <= '9')
            {
                kept[at + 1] = NoBreak;
            }
        }

        return kept.ToString();
    }

    /// <summary>An amount stays on one line.</summary>
    public static string Amount(string text) =>
        text.StartsWith("Rp ", StringComparison.Ordinal) || text.StartsWith('-') ? text.Replace(' ', NoBreak) : text;

    private static W.Run WithPosition(string text, W.VerticalPositionValues position)
    {
        var run = Run(text);
        run.RunProperties = new W.RunProperties { VerticalTextAlignment = new W.VerticalTextAlignment { Val = position } };
        return run;
    }

    private static void Flush(W.Run run, StringBuilder piece)
    {
        if (piece.Length > 0)
        {
            run.AppendChild(new W.Text(piece.ToString()) { Space = SpaceProcessingModeValues.Preserve });
            piece.Clear();
        }
    }

    private static string WithBreaks(string word)
    {
        var text = new StringBuilder(word.Length + 4);
        for (int i = 0; i < word.Length; i++)
        {
            text.Append(word[i]);
            if (word[i] is '.' or '/' or '_' or '@' && i < word.Length - 1)
            {
                text.Append(MayBreak);
            }
        }

        return text.ToString();
    }
}
