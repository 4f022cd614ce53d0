using System.Globalization;
using System.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Values as C# literals.</summary>
internal static class CSharpLiterals
{
    /// <summary>How many characters one UTF-8 literal may hold: longer texts are cut, so that no single literal burdens the compiler.</summary>
    private const int LongestLiteral = 16_000;

    /// <summary>A decimal, with all the digits it was written with.</summary>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A whole number of 64 bits.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>A number of 32 bits.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text.</summary>
    public static string Of(string text) => Quoted(text, 0, text.Length, "\"");

    /// <summary>A text as UTF-8 data, which does not count towards the 16 MB of string literals an assembly may hold.</summary>
    public static string Utf8(string text) => Quoted(text, 0, text.Length, "\"u8");

    /// <summary>A long text as several UTF-8 literals, which belong behind one another.</summary>
    public static IEnumerable<string> Utf8Pieces(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = Math.Min(text.Length, start + LongestLiteral);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            {
                end--;
            }

            yield return Quoted(text, start, end, "\"u8");
            start = end;
        }
    }

    private static string Quoted(string text, int start, int end, string tail)
    {
        int plain = start;
        while (plain < end && IsPlain(text[plain]))
        {
            plain++;
        }

        if (plain == text.Length && start == 0)
        {
            return "\"" + text + tail;
        }

        var escaped = new StringBuilder(end - start + 64).Append('"').Append(text, start, plain - start);
        for (int i = plain; i < end; i++)
        {
            char c = text[i];
            if (IsPlain(c))
            {
                escaped.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                escaped.Append('\uFFFD'); // half a character has no UTF-8
            }
            else if (c is '"' or '\\')
            {
                escaped.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                escaped.Append("\\n");
            }
            else if (IsInvisible(c))
            {
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.Append(tail).ToString();
    }

    /// <summary>Printable ASCII that no literal escapes: nearly all there is, and known without asking for its category.</summary>
    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' and not ('"' or '\\');

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
