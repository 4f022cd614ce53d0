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
}
