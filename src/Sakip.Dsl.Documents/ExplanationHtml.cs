using System.Text;
using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents;

/// <summary>The cell that explains an indicator: sentence, typeset formula, what its names mean, and the regulation's own explanation.</summary>
internal static class ExplanationHtml
{
    public static string Of(AnnexRow row, int width)
    {
        var explanation = Explanation.Of<string>(row, f => MathMl.Write(f, width) is { } typeset ? (typeset.Markup, typeset.Legend) : null);
        var html = new StringBuilder();
        AppendLines(html, explanation.Sentence);
        html.Append(explanation.Equation);
        if (explanation.Legend.Count > 0)
        {
            html.Append("<div class=\"keterangan\"><p class=\"awal\">" + Explanation.LegendTitle + "</p>");
            foreach (var entry in explanation.Legend)
            {
                AppendLegendLine(html, entry.Line);
                html.Append(entry.Equation);
            }

            html.Append("</div>");
        }

        if (explanation.Own.Count > 0)
        {
            html.Append(explanation.OwnGoesOn ? "<div class=\"keterangan lanjut\">" : "<div class=\"penjelasan\">");
            AppendLines(html, explanation.Own);
            html.Append("</div>");
        }

        return html.ToString();
    }

    private static void AppendLegendLine(StringBuilder html, LegendLine line)
    {
        html.Append("<p>").Append(HtmlText.Escape(line.Lambang));
        html.Append(line.Indeks.Length > 0 ? "<sub>" + HtmlText.Escape(line.Indeks) + "</sub>" : "");
        html.Append(" = ").Append(HtmlText.EscapeSentence(line.Uraian).Replace("\n", "<br>")).Append("</p>");
    }

    private static void AppendLines(StringBuilder html, IReadOnlyList<ExplanationLine> lines)
    {
        foreach (var line in lines)
        {
            html.Append(line.Mark.Length == 0
                ? "<p>" + HtmlText.EscapeSentence(line.Text) + "</p>"
                : "<p class=\"butir\"><span>" + HtmlText.Escape(line.Mark) + " </span>" + HtmlText.EscapeSentence(line.Text) + "</p>");
        }
    }
}
