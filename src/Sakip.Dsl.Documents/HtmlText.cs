using System.Text;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents;

/// <summary>Texts of definitions as HTML, in an element or an attribute alike.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                default:
                    if (PrintableCharacters.Includes(text, i))
                    {
                        escaped.Append(text[i]);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>As <see cref="Escape"/>, for a narrow column: long words such as web addresses may break behind their dots and strokes.</summary>
    public static string EscapeNarrow(string text)
    {
        const int longWord = 16;
        return string.Join(" ", text.Split(' ').Select(word => word.Length < longWord ? Escape(word) : WithBreaks(word)));
    }

    private static string WithBreaks(string word)
    {
        var html = new StringBuilder();
        int start = 0;
        for (int i = 0; i < word.Length - 1; i++)
        {
            if (word[i] is '.' or '/' or '_' or '@')
            {
                html.Append(Escape(word.Substring(start, i + 1 - start))).Append("<wbr>");
                start = i + 1;
            }
        }

        return html.Append(Escape(word.Substring(start))).ToString();
    }

    /// <summary>As <see cref="Escape"/>, but a factor stays on one line with its sign: no line begins with a lonely <c>100%</c>.</summary>
    public static string EscapeSentence(string text)
    {
        var html = new StringBuilder(text.Length + 8);
        int done = 0;
        for (int at = text.IndexOf("× ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("× ", at + 1, StringComparison.Ordinal))
        {
            int end = at + 2;
            while (end < text.Length && text[end] is (>= '0' and <= '9') or '.' or ',' or '%')
            {
                end++;
            }

            if (end > at + 2)
            {
                html.Append(Escape(text.Substring(done, at - done))).Append("<span class=\"utuh\">").Append(Escape(text.Substring(at, end - at))).Append("</span>");
                done = end;
            }
        }

        return html.Append(Escape(text.Substring(done))).ToString();
    }
}
