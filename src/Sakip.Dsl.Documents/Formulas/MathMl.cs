using System.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>A typeset formula and what its names mean.</summary>
/// <param name="Markup">The <c>math</c> element.</param>
/// <param name="Legend">The names it uses, explained; empty where it shows the meanings themselves.</param>
public sealed record TypesetFormula(string Markup, IReadOnlyList<LegendLine> Legend);

/// <summary>
/// Typesets a formula as MathML: fractions, roots, powers, sums over lists, periods as indices. Browsers do not break a
/// formula's lines, so long names and sums are broken here to fit a width.
/// </summary>
public static class MathMl
{
    private const int MostLinesOfMeaning = 4;
    private const int SmallestSize = 60;
    private const int Tolerance = 2;

    /// <summary>Typesets a formula; null for one that is a bare name, which the sentence already says.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="width">How many characters of running text fit on a line.</param>
    public static TypesetFormula? Write(AnnexFormula formula, int width)
    {
        if (formula.Pohon is BoundInputReference or BoundIndicatorReference or BoundConstantReference or BoundNumber)
        {
            return null;
        }

        if (FormulaLabels.AllowMeanings(formula))
        {
            var byMeanings = new FormulaLabels(formula, LabelKind.Meanings);
            var writer = new MathMlWriter(byMeanings);
            var box = writer.Write(formula.Pohon, width);
            if (box.Width <= width && writer.MostLines <= MostLinesOfMeaning)
            {
                return new TypesetFormula(Wrap(box, width), byMeanings.Legend());
            }
        }

        var shorter = new FormulaLabels(formula, FormulaLabels.ShortKind(formula));
        return new TypesetFormula(Wrap(new MathMlWriter(shorter).Write(formula.Pohon, width), width), shorter.Legend());
    }

    /// <summary>What is still too wide after all breaking is set smaller, rather than over the next column.</summary>
    private static string Wrap(MathBox box, int width)
    {
        var markup = new StringBuilder("<math display=\"block\"");
        if (box.Width > width + Tolerance)
        {
            int percent = Math.Max(SmallestSize, 100 * width / box.Width);
            markup.Append(" style=\"font-size:").Append(percent.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append("%\"");
        }

        return markup.Append('>').Append(box.Markup).Append("</math>").ToString();
    }
}
