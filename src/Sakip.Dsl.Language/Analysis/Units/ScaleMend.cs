using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Units;

/// <summary>The one edit that gives a formula the scale it should have.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Place">The number that is wrong; the formula where one is missing.</param>
/// <param name="Replaced">The number that is wrong, as written; empty where one is missing.</param>
/// <param name="Written">What should stand there.</param>
internal readonly record struct ScaleMend(TextEdit Edit, TextSpan Place, string Replaced, string Written)
{
    public bool IsInsertion => Replaced.Length == 0;

    /// <summary>The mend; null where there are several, or none.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="declared">The unit it should have.</param>
    /// <param name="inferred">What it has.</param>
    /// <param name="factor">What its value must be multiplied by.</param>
    /// <param name="text">The file's text.</param>
    public static ScaleMend? Of(BoundExpression formula, IndicatorBinding indicator, Satuan declared, InferredUnit inferred, Rational factor, SourceText text)
    {
        var scales = new List<BoundNumber>();
        Gather(formula, scales);
        if (scales.Count == 1 && (factor * Rational.Of(scales[0].Written)).ToExactDecimal() is { } right && right > 1)
        {
            string written = declared.IsPersen && right == 100 ? "100%" : DimensionText.NumberOf(Rational.Of(right));
            var span = indicator.Spans[scales[0].Node];
            return new ScaleMend(new TextEdit(span, written), span, UnitInference.TextOf(scales[0]), written);
        }

        // Of a percentage that is none, either the formula or the unit is wrong.
        bool isPercentage = inferred.Dimension.IsPure && factor < Rational.One;
        if (scales.Count > 0 || inferred.Scale != Rational.One || isPercentage || !(factor.IsWhole || (Rational.One / factor).IsWhole))
        {
            return null;
        }

        string scale = declared.IsPersen && factor == Rational.Of(100m) ? "× 100%" : TextOf(factor);
        var whole = indicator.Syntax.Formula!.Span;
        var edit = indicator.Syntax.Formula is BinarySyntax { Operator: not (BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Power) }
            ? new TextEdit(whole, $"({text[whole]}) {scale}")
            : new TextEdit(new TextSpan(whole.End, 0), " " + scale);
        return new ScaleMend(edit, whole, "", scale);
    }

    /// <summary>What a value must be multiplied with or divided by.</summary>
    public static string TextOf(Rational factor) =>
        factor < Rational.One ? "/ " + DimensionText.NumberOf(Rational.One / factor) : "× " + DimensionText.NumberOf(factor);

    /// <summary>The bare numbers a formula is multiplied with as a whole, where they can be scales.</summary>
    private static void Gather(BoundExpression node, List<BoundNumber> scales)
    {
        switch (node)
        {
            case BoundBinary { Operator: BinaryOperator.Multiply } product:
                Gather(product.Left, scales);
                Gather(product.Right, scales);
                break;
            case BoundBinary { Operator: BinaryOperator.Divide } quotient:
                Gather(quotient.Left, scales);
                break;
            case BoundNumber { Satuan: null } number when number.IsPercent ? number.Written == 100 : number.Written >= 10:
                scales.Add(number);
                break;
        }
    }
}
