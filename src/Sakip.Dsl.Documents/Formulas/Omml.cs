using DocumentFormat.OpenXml.Math;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>A typeset formula and what its names mean.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="Legend">The names it uses, explained; empty where it shows the meanings themselves.</param>
public sealed record TypesetEquation(OfficeMath Equation, IReadOnlyList<LegendLine> Legend);

/// <summary>Typesets a formula as an equation of Word.</summary>
public static class Omml
{
    /// <summary>Typesets a formula; null for one that is a bare name, which the sentence already says.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="width">How many characters of running text fit on a line.</param>
    public static TypesetEquation? Write(AnnexFormula formula, int width) => null;
}
