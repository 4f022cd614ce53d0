using System.Text;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tables;

/// <summary>Running text and texts with marked words as HTML.</summary>
internal static class RunningHtml
{
    /// <summary>The paragraphs above all else of a section.</summary>
    public static void Append(StringBuilder html, EquatableArray<SectionParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            int space = paragraph.Teks.IndexOf(' ');
            bool hangs = paragraph.Jenis is JenisParagraf.Butir or JenisParagraf.SubButir && space > 0;
            html.Append("<p class=\"").Append(ClassOf(paragraph.Jenis)).Append("\">");
            html.Append(hangs
                ? "<span>" + HtmlText.Escape(paragraph.Teks.Substring(0, space)) + " </span>" + HtmlText.Escape(paragraph.Teks.Substring(space + 1))
                : HtmlText.Escape(paragraph.Teks));
            html.Append("</p>\n");
        }
    }

    /// <summary>
    /// A text whose words that changed are marked: what is gone struck through, what is new bold and underlined, so that black and white print tells them apart;
    /// screen readers say insertion and deletion.
    /// </summary>
    public static string Of(MarkedBlock block)
    {
        var html = new StringBuilder("<p>");
        foreach (var run in block.Bagian)
        {
            // Spaces around marked words are not marked.
            string text = run.Teks.TrimEnd(' ', '\n');
            string lines = string.Join("<br>", text.Split('\n').Select(HtmlText.EscapeNarrow));
            html.Append(text.Length == 0 ? "" : run.Tanda switch
            {
                TandaUbah.Hilang => "<del>" + lines + "</del>",
                TandaUbah.Baru => "<ins>" + lines + "</ins>",
                _ => lines,
            });
            html.Append(run.Teks.Substring(text.Length).Replace("\n", "<br>"));
        }

        return html.Append("</p>").ToString();
    }

    private static string ClassOf(JenisParagraf kind) => kind switch
    {
        JenisParagraf.Tengah => "alinea tengah",
        JenisParagraf.Judul => "alinea tengah tebal",
        JenisParagraf.Butir => "alinea butir-pasal",
        JenisParagraf.SubButir => "alinea butir-pasal dalam",
        _ => "alinea",
    };
}
