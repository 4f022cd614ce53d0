using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>
/// A formula laid out for a column: fractions, roots, powers, sums over lists, periods as indices. Neither browsers nor
/// word processors break a fraction's lines, so long names and sums are broken here to fit a width.
/// </summary>
/// <param name="Root">Its parts.</param>
/// <param name="Percent">How large it is set, in percent of its size: what is still too wide after all breaking is set smaller, rather than over the next column.</param>
/// <param name="Legend">The names it uses, explained; empty where it shows the meanings themselves.</param>
internal sealed record Typesetting(MathNode Root, int Percent, IReadOnlyList<LegendLine> Legend)
{
    /// <summary>The size of a formula that fits.</summary>
    public const int FullSize = 100;

    private const int MostLinesOfMeaning = 4;
    private const int SmallestSize = 60;
    private const int Tolerance = 2;

    /// <summary>Lays out a formula; null for one that is a bare name, which the sentence already says.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="width">How many characters of running text fit on a line.</param>
    public static Typesetting? Of(AnnexFormula formula, int width)
    {
        if (formula.Pohon is BoundInputReference or BoundIndicatorReference or BoundConstantReference or BoundNumber)
        {
            return null;
        }

        if (FormulaLabels.AllowMeanings(formula))
        {
            var byMeanings = new FormulaLabels(formula, LabelKind.Meanings);
            var layout = new FormulaLayout(byMeanings);
            var root = layout.Set(formula.Pohon, width);
            if (root.Width <= width && layout.MostLines <= MostLinesOfMeaning)
            {
                return new Typesetting(root, FullSize, byMeanings.Legend());
            }
        }

        var shorter = new FormulaLabels(formula, FormulaLabels.ShortKind(formula));
        var set = new FormulaLayout(shorter).Set(formula.Pohon, width);
        return new Typesetting(set, set.Width > width + Tolerance ? Math.Max(SmallestSize, FullSize * width / set.Width) : FullSize, shorter.Legend());
    }
}
