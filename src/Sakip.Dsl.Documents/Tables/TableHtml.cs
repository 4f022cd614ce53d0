using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tables;

/// <summary>Writes tables as one HTML file that needs nothing besides itself and prints on F4 from any browser, looking as annexes do.</summary>
public static class TableHtml
{
    /// <summary>The whole document.</summary>
    public static string Write(TableDocument document)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.Append("<title>").Append(HtmlText.Escape(string.Join(" ", document.Nama))).Append("</title>\n");
        html.Append("<style>\n").Append((AnnexStyle.Css + TableStyle.Css).Replace("\r\n", "\n")).Append("</style>\n</head>\n<body>\n");
        AnnexHtml.AppendTitle(html, document.Judul, BentukJudul.Baru);
        // The name stands on the page of what follows it.
        bool isUpright = document.Bagian.Count > 0 && document.Bagian[0].Tegak;
        html.Append(isUpright ? "<h1 class=\"tegak\">" : "<h1>").Append(string.Join("<br>", document.Nama.Select(HtmlText.Escape))).Append("</h1>\n");
        var anchors = new AnchorNames();
        foreach (var section in document.Bagian)
        {
            AppendSection(html, section, anchors);
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void AppendSection(StringBuilder html, TableSection section, AnchorNames anchors)
    {
        html.Append("<section class=\"bagian").Append(section.HalamanBaru ? " baru" : "").Append(section.Tegak ? " tegak" : "").Append('"').Append(anchors.AttributeFor(section.Path)).Append(">\n");
        if (section.Judul.Count > 0)
        {
            html.Append("<h2>").Append(string.Join("<br>", section.Judul.Select(HtmlText.Escape))).Append("</h2>\n");
        }

        RunningHtml.Append(html, section.Pembuka);
        if (section.Uraian.Count > 0)
        {
            html.Append("<dl class=\"identitas\">\n");
            foreach (var line in section.Uraian)
            {
                html.Append("<div><dt><span>").Append(HtmlText.Escape(line.Label)).Append("</span><span>:</span></dt><dd>");
                html.Append(line.Penomoran == Penomoran.Tanpa && line.Butir.Count == 1 ? HtmlText.Escape(line.Butir[0]) : ListOf(line.Butir, line.Penomoran, "\n")).Append("</dd></div>\n");
            }

            html.Append("</dl>\n");
        }

        foreach (var table in section.Tabel)
        {
            AppendTable(html, table, anchors);
        }

        AppendSignatures(html, section.Penutup);
        html.Append("</section>\n");
    }

    private static void AppendTable(StringBuilder html, ReportTable table, AnchorNames anchors)
    {
        html.Append("<table class=\"iku tabel\" style=\"font-size:").Append(Number(table.UkuranHuruf)).Append("pt\">\n");
        html.Append(table.Nama.Length > 0 ? "<caption>" + HtmlText.Escape(table.Nama) + "</caption>\n" : "").Append("<colgroup>");
        foreach (var column in table.Kolom)
        {
            html.Append("<col style=\"width:").Append(column.Lebar.ToString("0.##", CultureInfo.InvariantCulture)).Append("%\">");
        }

        html.Append("</colgroup>\n<thead>\n");
        var head = table.Open(table.Kepala);
        for (int i = 0; i < head.Length; i++)
        {
            html.Append(table.Kepala[i].Jenis == JenisBaris.NomorKolom ? "<tr class=\"nomor-kolom\">" : "<tr>");
            foreach (var cell in head[i].Where(p => p.IsFirst).Select(p => p.Sel))
            {
                html.Append(cell.Kolom > 1 ? "<th scope=\"colgroup\"" : "<th scope=\"col\"");
                AppendSpans(html, cell);
                html.Append('>').Append(Content(cell)).Append("</th>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</thead>\n");
        var groups = table.Groups();
        for (int i = 0; i < groups.Count; i++)
        {
            AppendGroup(html, table, groups[i], i + 1 < groups.Count ? groups[i + 1][0] : null, anchors);
        }

        // As in annexes: a line without height that closes spanning cells at the foot of each page.
        html.Append("<tfoot aria-hidden=\"true\"><tr><td colspan=\"").Append(Number(table.Kolom.Count)).Append("\"></td></tr></tfoot>\n</table>\n");
        if (table.Catatan.Count > 0)
        {
            html.Append("<ol class=\"catatan\">\n");
            for (int i = 0; i < table.Catatan.Count; i++)
            {
                html.Append("<li><sup>").Append(Number(i + 1)).Append(")</sup> ").Append(HtmlText.Escape(table.Catatan[i])).Append("</li>\n");
            }

            html.Append("</ol>\n");
        }

        html.Append(table.Legenda.Length > 0 ? "<p class=\"legenda\">" + HtmlText.Escape(table.Legenda) + "</p>\n" : "");
    }

    private static void AppendGroup(StringBuilder html, ReportTable table, IReadOnlyList<TableRow> rows, TableRow? next, AnchorNames anchors)
    {
        html.Append("<tbody>\n");
        var places = table.Open(rows.ToEquatableArray());
        var held = RowsHeld.In(table, rows, next, places);
        for (int i = 0; i < rows.Count; i++)
        {
            bool opens = rows[i].Sel.Any(c => c.Baris > 1);
            string kind = (held[i] ? "lekat" : "") + (held[i] && opens ? " " : "") + (opens ? "buka" : "");
            html.Append("<tr").Append(anchors.AttributeFor(rows[i].Path)).Append(kind.Length > 0 ? " class=\"" + kind + "\">\n" : ">\n");
            for (int column = 0; column < table.Kolom.Count; column++)
            {
                if (places[i][column] is { IsFirst: true, Sel: var cell })
                {
                    // What a total or a mean is of heads its row.
                    bool isHead = rows[i].Jenis is JenisBaris.Jumlah or JenisBaris.Rata && cell.Tebal && cell.Isi.Any(b => b is TextBlock) && !cell.Isi.Any(b => b is NumberBlock);
                    html.Append(isHead ? "<th scope=\"row\"" : "<td").Append(" class=\"").Append(SideOf(cell.Rata ?? table.Kolom[column].Rata)).Append(cell.Tebal ? " tebal\"" : "\"");
                    AppendSpans(html, cell);
                    html.Append('>').Append(Content(cell)).Append(isHead ? "</th>\n" : "</td>\n");
                }
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n");
    }

    private static void AppendSpans(StringBuilder html, TableCell cell)
    {
        html.Append(cell.Baris > 1 ? " rowspan=\"" + Number(cell.Baris) + "\"" : "");
        html.Append(cell.Kolom > 1 ? " colspan=\"" + Number(cell.Kolom) + "\"" : "");
    }

    private static string SideOf(Perataan side) => side switch
    {
        Perataan.Kanan => "kanan",
        Perataan.Tengah => "tengah",
        _ => "kiri",
    };

    private static string Content(TableCell cell) => cell.Isi.Count == 1 && cell.Isi[0] is TextBlock { Tebal: false } only
        ? Lines(only.Teks)
        : string.Concat(cell.Isi.Select(Content));

    private static string Content(CellBlock block) => block switch
    {
        TextBlock text => (text.Tebal ? "<p class=\"tebal\">" : "<p>") + Lines(text.Teks) + "</p>",
        ListBlock list => ListOf(list.Butir, list.Penomoran, ""),
        NumberBlock number => NumberOf(number),
        FormulaBlock formula => ExplanationHtml.Of(formula.Baris, AnnexShares.ExplanationWidth),
        PlotBlock plot => PlotSvg.Write(plot.Jalur),
        MarkedBlock marked => RunningHtml.Of(marked),
        _ => "",
    };

    /// <summary>Amounts stay on one line; a label with its number may break between both.</summary>
    private static string NumberOf(NumberBlock number)
    {
        string text = HtmlText.Escape(number.Teks).Replace("\n", "<br>");
        string note = number.Catatan > 0 ? "<sup>" + Number(number.Catatan) + ")</sup>" : "";
        return number.Teks.StartsWith("Rp ", StringComparison.Ordinal) || number.Teks.StartsWith("-", StringComparison.Ordinal)
            ? "<span class=\"uang\">" + text + note + "</span>"
            : text + note;
    }

    private static string Lines(string text) => string.Join("<br>", text.Split('\n').Select(HtmlText.EscapeNarrow));

    private static string ListOf(EquatableArray<string> items, Penomoran numbering, string separator)
    {
        string open = numbering switch
        {
            Penomoran.Angka => "<ol>",
            Penomoran.Huruf => "<ol type=\"a\">",
            _ => "<ul>",
        };
        return open + separator + string.Concat(items.Select(i => "<li>" + HtmlText.EscapeNarrow(i) + "</li>" + separator)) + (numbering == Penomoran.Tanpa ? "</ul>" : "</ol>");
    }

    private static void AppendSignatures(StringBuilder html, EquatableArray<TableSignature> signatures)
    {
        if (signatures.Count == 0)
        {
            return;
        }

        html.Append("<footer class=\"tanda\">\n");
        foreach (var signature in signatures)
        {
            html.Append("<div>\n");
            foreach (string line in new[] { signature.Tempat, signature.Pihak, signature.Jabatan }.Where(l => l.Length > 0))
            {
                html.Append("<p>").Append(HtmlText.Escape(line)).Append("</p>\n");
            }

            html.Append("<div class=\"ruang\"></div>\n<p>").Append(HtmlText.Escape(signature.Nama.Length > 0 ? signature.Nama : "…………………………")).Append("</p>\n</div>\n");
        }

        html.Append("</footer>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
