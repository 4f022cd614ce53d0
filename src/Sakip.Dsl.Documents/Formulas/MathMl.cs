using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>A typeset formula and what its names mean.</summary>
/// <param name="Markup">The <c>math</c> element.</param>
/// <param name="Legend">The names it uses, explained; empty where it shows the meanings themselves.</param>
public sealed record TypesetFormula(string Markup, IReadOnlyList<LegendLine> Legend);

/// <summary>Typesets a formula as MathML.</summary>
public static class MathMl
{
    /// <summary>Typesets a formula; null for one that is a bare name, which the sentence already says.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="width">How many characters of running text fit on a line.</param>
    public static TypesetFormula? Write(AnnexFormula formula, int width)
    {
        if (Typesetting.Of(formula, width) is not { } set)
        {
            return null;
        }

        var markup = new StringBuilder("<math display=\"block\"");
        if (set.Percent != Typesetting.FullSize)
        {
            markup.Append(" style=\"font-size:").Append(set.Percent.ToString(CultureInfo.InvariantCulture)).Append("%\"");
        }

        new MathMlPrinter(markup.Append('>')).Print(set.Root);
        return new TypesetFormula(markup.Append("</math>").ToString(), set.Legend);
    }
}
