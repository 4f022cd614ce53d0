using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents;

/// <summary>
/// Writes an annex as one HTML file that needs nothing besides itself and prints on F4 from any browser: title block,
/// a section an office with its table, typeset formulas, signature block.
/// </summary>
public static class AnnexHtml
{
    /// <summary>One annex.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="judul">The form of its title block.</param>
    public static string Write(AnnexDocument annex, BentukJudul judul = BentukJudul.Baru) => Write(new EquatableArray<AnnexDocument>([annex]), judul);

    /// <summary>The annexes of a regulation, each beginning a page.</summary>
    /// <param name="annexes">The annexes, at least one.</param>
    /// <param name="judul">The form of their title blocks.</param>
    public static string Write(EquatableArray<AnnexDocument> annexes, BentukJudul judul = BentukJudul.Baru)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.Append("<title>").Append(HtmlText.Escape(PageTitle(annexes[0]))).Append("</title>\n");
        html.Append("<style>\n").Append(AnnexStyle.Css.Replace("\r\n", "\n")).Append("</style>\n</head>\n<body>\n");
        var anchors = new AnchorNames();
        foreach (var annex in annexes)
        {
            html.Append("<article class=\"lampiran\">\n");
            html.Append(annex.Judul is null ? "" : "<div class=\"halaman-judul\">\n");
            AppendTitle(html, annex.Judul, judul);
            html.Append("<h1>").Append(string.Join("<br>", annex.Nama.Select(HtmlText.Escape))).Append("</h1>\n").Append(annex.Judul is null ? "" : "</div>\n");
            foreach (var office in annex.Instansi)
            {
                AppendOffice(html, office, anchors);
            }

            AppendSignature(html, annex.Penutup);
            html.Append("</article>\n");
        }

        html.Append("</body>\n</html>\n");
        return html.ToString();
    }

    private static string PageTitle(AnnexDocument annex) => annex.Judul is { } title
        ? "Lampiran " + title.Jenis + " Nomor " + title.Nomor + " Tahun " + title.Tahun
        : string.Join(" ", annex.Nama);

    internal static void AppendTitle(StringBuilder html, AnnexTitle? title, BentukJudul form)
    {
        if (title is null)
        {
            return;
        }

        html.Append("<header class=\"judul\">\n");
        bool inTable = false;
        foreach (var line in title.Lines(form))
        {
            if (inTable != line.Nilai is not null)
            {
                inTable = !inTable;
                html.Append(inTable ? "<table>\n" : "</table>\n");
            }

            html.Append(line.Nilai is { } value
                ? "<tr><th scope=\"row\">" + HtmlText.Escape(line.Teks) + "</th><td>: " + HtmlText.Escape(value) + "</td></tr>\n"
                : "<p>" + HtmlText.Escape(line.Teks) + "</p>\n");
        }

        html.Append(inTable ? "</table>\n" : "").Append("</header>\n");
    }

    private static void AppendOffice(StringBuilder html, AnnexOffice office, AnchorNames anchors)
    {
        if (office.Heading.Length > 0)
        {
            html.Append("<section class=\"instansi\"").Append(anchors.AttributeFor(office.Path)).Append(">\n");
            html.Append("<h2>").Append(HtmlText.Escape(office.Heading)).Append("</h2>\n");
        }

        if (office.HasTable)
        {
            html.Append("<dl class=\"identitas\">\n");
            AppendLabel(html, "INSTANSI", HtmlText.Escape(office.Nama));
            AppendTexts(html, "TUGAS POKOK", office.Tugas, numberSingle: false, "<ol>");
            AppendTexts(html, "FUNGSI", office.Fungsi, numberSingle: true, "<ol>");
            html.Append("</dl>\n");
            AnnexTableHtml.AppendOffice(html, office.Sasaran, anchors);
        }

        html.Append(office.Heading.Length > 0 ? "</section>\n" : "");
        for (int i = 0; i < office.Jabatan.Count; i++)
        {
            AppendOfficial(html, office.Jabatan[i], isFirst: i == 0 && office.HasTable, anchors);
        }
    }

    private static void AppendOfficial(StringBuilder html, AnnexOfficial official, bool isFirst, AnchorNames anchors)
    {
        html.Append("<section class=\"jabatan\"").Append(anchors.AttributeFor(official.Path)).Append(">\n");
        html.Append(isFirst ? "<h3>" + AnnexColumns.JudulJabatan + "</h3>\n" : "");
        html.Append("<dl class=\"identitas\">\n");
        AppendLabel(html, "JABATAN", HtmlText.Escape(official.Nama));
        AppendTexts(html, "TUGAS", official.Tugas, numberSingle: false, "<ol type=\"a\">");
        AppendTexts(html, "FUNGSI", official.Fungsi, numberSingle: true, "<ol type=\"a\">");
        html.Append("</dl>\n");
        AnnexTableHtml.AppendOfficial(html, official.Sasaran, anchors);
        html.Append("</section>\n");
    }

    private static void AppendLabel(StringBuilder html, string label, string markup) =>
        html.Append("<div><dt><span>").Append(label).Append("</span><span>:</span></dt><dd>").Append(markup).Append("</dd></div>\n");

    private static void AppendTexts(StringBuilder html, string label, EquatableArray<string> items, bool numberSingle, string list)
    {
        if (items.Count == 0)
        {
            return;
        }

        AppendLabel(html, label, items.Count == 1 && !numberSingle
            ? HtmlText.Escape(items[0])
            : list + "\n" + string.Concat(items.Select(i => "<li>" + HtmlText.Escape(i) + "</li>\n")) + "</ol>");
    }

    private static void AppendSignature(StringBuilder html, AnnexSignature? signature)
    {
        if (signature is null)
        {
            return;
        }

        html.Append("<footer class=\"penutup\">\n<p>").Append(HtmlText.Escape(signature.Jabatan)).Append("</p>\n<div class=\"ruang\"></div>\n");
        html.Append("<p>").Append(HtmlText.Escape(signature.Nama)).Append("</p>\n</footer>\n");
    }
}
