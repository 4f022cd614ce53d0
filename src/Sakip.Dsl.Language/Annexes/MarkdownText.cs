using System.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>
/// Texts of definitions as Markdown that shows them character by character. Only what would be markup is escaped, so that
/// the source stays readable: <c>P2 &amp; KB</c> and <c>80 × 2 * 3</c> remain as they are.
/// </summary>
public static class MarkdownText
{
    /// <summary>What parts the lines of a cell.</summary>
    public const string LineBreak = "<br>";

    /// <summary>A text of one line or more in a table cell or a heading; lines are parted by <c>&lt;br&gt;</c>.</summary>
    public static string Inline(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            Append(escaped, text, i);
        }

        return escaped.ToString();
    }

    /// <summary>A text that begins a line of its own, where <c>1.</c>, <c>-</c>, <c>+</c> and <c>=</c> would open a list or make a heading of the line above.</summary>
    public static string Block(string text)
    {
        string inline = Inline(text);
        int digits = 0;
        while (digits < inline.Length && inline[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > 0 && digits < inline.Length && inline[digits] is '.' or ')' ? inline.Insert(digits, "\\")
            : inline.Length > 0 && inline[0] is '-' or '+' or '=' ? "\\" + inline
            : inline;
    }

    /// <summary>The letter of an item, from 0 on: a to z, then aa.</summary>
    public static string Letter(int index)
    {
        const int letters = 26;
        return (index < letters ? "" : ((char)('a' + (index / letters) - 1)).ToString()) + (char)('a' + (index % letters));
    }

    private static void Append(StringBuilder escaped, string text, int i)
    {
        char c = text[i];
        switch (c)
        {
            case '\n':
                escaped.Append(LineBreak);
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '&':
                // `&` is markup only where a character's name could follow.
                escaped.Append(char.IsLetterOrDigit(At(text, i + 1)) || At(text, i + 1) == '#' ? "&amp;" : "&");
                break;
            case '\\' or '|' or '`' or '[' or ']' or '~' or '^' or '$':
                escaped.Append('\\').Append(c);
                break;
            case '*':
                escaped.Append(IsBlank(At(text, i - 1)) && IsBlank(At(text, i + 1)) ? "*" : "\\*");
                break;
            case '_':
                escaped.Append(char.IsLetterOrDigit(At(text, i - 1)) && char.IsLetterOrDigit(At(text, i + 1)) ? "_" : "\\_");
                break;
            case '#':
                // A heading may end in these; within a word they are letters like any other.
                escaped.Append(char.IsLetterOrDigit(At(text, i - 1)) ? "#" : "\\#");
                break;
            case '\t':
                escaped.Append(' ');
                break;
            default:
                if (PrintableCharacters.Includes(text, i))
                {
                    escaped.Append(c);
                }

                break;
        }
    }

    private static bool IsBlank(char c) => c is ' ';

    private static char At(string text, int i) => i >= 0 && i < text.Length ? text[i] : '\0';
}
