using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents;

/// <summary>The tables of an annex. Each goal is a row group of its own, over which its number and wording span.</summary>
internal static class AnnexTableHtml
{
    private static readonly string[] OfficeClasses = ["no", "sasaran", "indikator", "formulasi", "penanggung-jawab", "sumber-data"];
    private static readonly string[] OfficialClasses = ["sasaran", "indikator", "formulasi", "sumber-data"];

    public static void AppendOffice(StringBuilder html, EquatableArray<AnnexGoal> goals, AnchorNames anchors)
    {
        if (goals.Count == 0)
        {
            return;
        }

        AppendHead(html, "instansi-kolom", OfficeClasses, AnnexColumns.Instansi);
        foreach (var goal in goals)
        {
            html.Append("<tbody>\n");
            int held = AnnexRowsHeld.BesideWording(goal);
            for (int i = 0; i < goal.Baris.Count; i++)
            {
                var row = goal.Baris[i];
                AppendRowStart(html, row, anchors, staysWithNext: i < held);
                if (i == 0)
                {
                    AppendSpanning(html, "no", goal.Nomor.ToString(CultureInfo.InvariantCulture), goal.Baris.Count);
                    AppendSpanning(html, "sasaran", HtmlText.EscapeNarrow(goal.Uraian), goal.Baris.Count);
                }

                AppendCell(html, HtmlText.EscapeNarrow(row.Indikator));
                AppendCell(html, ExplanationHtml.Of(row, AnnexShares.ExplanationWidth));
                AppendCell(html, ListOf(row.PenanggungJawab));
                AppendCell(html, ListOf(row.SumberData));
                html.Append("</tr>\n");
            }

            html.Append("</tbody>\n");
        }

        AppendFoot(html, OfficeClasses.Length);
    }

    public static void AppendOfficial(StringBuilder html, EquatableArray<AnnexGoal> goals, AnchorNames anchors)
    {
        if (goals.Count == 0)
        {
            return;
        }

        AppendHead(html, "jabatan-kolom", OfficialClasses, AnnexColumns.Jabatan);
        foreach (var goal in goals)
        {
            html.Append("<tbody>\n");
            int held = AnnexRowsHeld.BesideWording(goal);
            for (int i = 0; i < goal.Baris.Count; i++)
            {
                var row = goal.Baris[i];
                AppendRowStart(html, row, anchors, staysWithNext: i < held);
                if (i == 0)
                {
                    AppendSpanning(html, "sasaran", HtmlText.EscapeNarrow(goal.Uraian), goal.Baris.Count);
                }

                AppendCell(html, HtmlText.EscapeNarrow(row.Indikator));
                AppendCell(html, ExplanationHtml.Of(row, AnnexShares.ExplanationWidth));
                AppendCell(html, ListOf(row.SumberData));
                html.Append("</tr>\n");
            }

            html.Append("</tbody>\n");
        }

        AppendFoot(html, OfficialClasses.Length);
    }

    private static void AppendHead(StringBuilder html, string kind, string[] classes, EquatableArray<string> columns)
    {
        html.Append("<table class=\"iku ").Append(kind).Append("\">\n<colgroup>");
        foreach (string column in classes)
        {
            html.Append("<col class=\"").Append(column).Append("\">");
        }

        html.Append("</colgroup>\n<thead>\n<tr>");
        foreach (string column in columns)
        {
            html.Append("<th scope=\"col\">").Append(HtmlText.EscapeNarrow(column)).Append("</th>");
        }

        html.Append("</tr>\n</thead>\n");
    }

    /// <summary>
    /// Ends a table. Its foot is a line without height that browsers repeat on each page: it closes the cells of a goal
    /// whose rows go on overleaf, which a cell's own border does not.
    /// </summary>
    private static void AppendFoot(StringBuilder html, int columns) =>
        html.Append("<tfoot aria-hidden=\"true\"><tr><td colspan=\"").Append(columns.ToString(CultureInfo.InvariantCulture)).Append("\"></td></tr></tfoot>\n</table>\n");

    private static void AppendRowStart(StringBuilder html, AnnexRow row, AnchorNames anchors, bool staysWithNext) =>
        html.Append("<tr").Append(anchors.AttributeFor(row.Path)).Append(staysWithNext ? " class=\"lekat\">\n" : ">\n");

    private static void AppendSpanning(StringBuilder html, string column, string markup, int rows)
    {
        html.Append("<td class=\"").Append(column).Append('"');
        if (rows > 1)
        {
            html.Append(" rowspan=\"").Append(rows.ToString(CultureInfo.InvariantCulture)).Append('"');
        }

        html.Append('>').Append(markup).Append("</td>\n");
    }

    private static void AppendCell(StringBuilder html, string markup) => html.Append("<td>").Append(markup).Append("</td>\n");

    private static string ListOf(EquatableArray<string> items) => items.Count switch
    {
        0 => "",
        1 => HtmlText.EscapeNarrow(items[0]),
        _ => "<ul>" + string.Concat(items.Select(i => "<li>" + HtmlText.EscapeNarrow(i) + "</li>")) + "</ul>",
    };
}
