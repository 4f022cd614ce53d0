using System.Text;
using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents;

/// <summary>The cell that explains an indicator: sentence, typeset formula, what its names mean, and the regulation's own explanation.</summary>
internal static class ExplanationHtml
{
    private const string LegendTitle = "Keterangan:";

    public static string Of(AnnexRow row, int width)
    {
        var html = new StringBuilder();
        AppendLines(html, row.Kalimat);
        var typeset = row.Formula is { } formula ? MathMl.Write(formula, width) : null;
        html.Append(typeset?.Markup);
        bool hasLegend = AppendLegend(html, typeset?.Legend ?? [], row, width);
        if (row.Penjelasan is { } explanation)
        {
            // A regulation's own `Keterangan:` goes on below the one that stands there already.
            bool goesOn = hasLegend && explanation.StartsWith(LegendTitle + "\n", StringComparison.OrdinalIgnoreCase);
            html.Append(goesOn ? "<div class=\"keterangan lanjut\">" : "<div class=\"penjelasan\">");
            AppendLines(html, goesOn ? explanation.Substring(LegendTitle.Length + 1) : explanation);
            html.Append("</div>");
        }

        return html.ToString();
    }

    private static bool AppendLegend(StringBuilder html, IReadOnlyList<LegendLine> legend, AnnexRow row, int width)
    {
        if (legend.Count == 0 && row.Keterangan.Count == 0)
        {
            return false;
        }

        html.Append("<div class=\"keterangan\"><p class=\"awal\">" + LegendTitle + "</p>");
        foreach (var line in legend)
        {
            AppendLegendLine(html, line);
        }

        foreach (var named in row.Keterangan)
        {
            AppendNamed(html, named, width);
        }

        html.Append("</div>");
        return true;
    }

    private static void AppendNamed(StringBuilder html, AnnexLegend named, int width)
    {
        html.Append("<p>").Append(HtmlText.Escape(named.Nama)).Append(" = ").Append(HtmlText.EscapeSentence(named.Uraian).Replace("\n", "<br>")).Append("</p>");
        if (named.Formula is not { } formula || MathMl.Write(formula, width) is not { } typeset)
        {
            return;
        }

        html.Append(typeset.Markup);
        foreach (var line in typeset.Legend)
        {
            AppendLegendLine(html, line);
        }
    }

    private static void AppendLegendLine(StringBuilder html, LegendLine line)
    {
        html.Append("<p>").Append(HtmlText.Escape(line.Lambang));
        html.Append(line.Indeks.Length > 0 ? "<sub>" + HtmlText.Escape(line.Indeks) + "</sub>" : "");
        html.Append(" = ").Append(HtmlText.Escape(line.Uraian)).Append("</p>");
    }

    private static void AppendLines(StringBuilder html, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        foreach (string line in text.Split('\n'))
        {
            int mark = MarkLength(line);
            html.Append(mark == 0
                ? "<p>" + HtmlText.EscapeSentence(line) + "</p>"
                : "<p class=\"butir\"><span>" + HtmlText.Escape(line.Substring(0, mark)) + " </span>" + HtmlText.EscapeSentence(line.Substring(mark + 1)) + "</p>");
        }
    }

    /// <summary>How long the mark of an item is (<c>-</c>, <c>1.</c>, <c>a.</c>): such lines hang behind it as lists do.</summary>
    private static int MarkLength(string line)
    {
        int space = line.IndexOf(' ');
        if (space is < 1 or > 3 || space + 1 >= line.Length)
        {
            return 0;
        }

        string mark = line.Substring(0, space);
        bool isNumbered = mark[space - 1] is '.' or ')' && (mark.Take(space - 1).All(c => c is >= '0' and <= '9') || (space == 2 && mark[0] is >= 'a' and <= 'z'));
        return mark is "-" or "•" or "–" || (isNumbered && space > 1) ? space : 0;
    }
}
