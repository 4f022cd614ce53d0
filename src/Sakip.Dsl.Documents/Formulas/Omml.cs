using DocumentFormat.OpenXml.Math;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>A formula as an equation of a Word file, and what its names mean.</summary>
/// <param name="Equation">The <c>m:oMath</c> element; alone in a paragraph it belongs into an <c>m:oMathPara</c>, or its fractions are set small.</param>
/// <param name="Legend">The names it uses, explained; empty where it shows the meanings themselves.</param>
public sealed record TypesetEquation(OfficeMath Equation, IReadOnlyList<LegendLine> Legend);

/// <summary>Typesets a formula as Office Math, which Word and LibreOffice show and edit as their own.</summary>
public static class Omml
{
    /// <summary>The size of an equation where nothing else is said: that of an annex's text.</summary>
    public const int UsualPoints = 12;

    /// <summary>Typesets a formula; null for one that is a bare name, which the sentence already says.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="width">How many characters of running text fit on a line.</param>
    /// <param name="points">How large the text around it is; only an equation that must be set smaller than that names a size.</param>
    public static TypesetEquation? Write(AnnexFormula formula, int width, int points = UsualPoints)
    {
        if (Typesetting.Of(formula, width) is not { } set)
        {
            return null;
        }

        int? halfPoints = set.Percent == Typesetting.FullSize ? null : 2 * points * set.Percent / Typesetting.FullSize;
        return new TypesetEquation(new OfficeMath(new OmmlPrinter(halfPoints).Print(set.Root)), set.Legend);
    }
}
