using Sakip.Dsl.Language.Analysis.Polarity;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>How a quotient of sums moves with an input that stands in both.</summary>
internal sealed partial class FormulaRanges
{
    /// <summary>
    /// (n·x + n0) / (d·x + d0) rises where n·d0 - d·n0 is not negative. It is told where x stands in nothing else than those two
    /// places of the sums.
    /// </summary>
    public Direction DirectionOfRatio(BoundBinary quotient, string key)
    {
        var dividend = Linear(quotient.Left);
        var divisor = Linear(quotient.Right);
        if (NumberOf(key, dividend, divisor) is not { } x)
        {
            return Direction.Unknown;
        }

        var slope = new LinearForm();
        slope.Add(divisor.Form, dividend.Form.FactorOf(x));
        slope.Add(dividend.Form, -divisor.Form.FactorOf(x)); // x itself goes out
        var range = slope.Range(dividend.With(divisor));
        return range.Point is { IsZero: true } ? Direction.None
            : range.IsNotNegative ? Direction.Up
            : range.IsNotPositive ? Direction.Down
            : Direction.Unknown;
    }

    /// <summary>The one number of two sums that an input is; null where it stands in others as well.</summary>
    private static int? NumberOf(string key, LinearParts dividend, LinearParts divisor)
    {
        int? found = null;
        foreach (var pair in dividend.Nodes.Concat(divisor.Nodes))
        {
            if (!FormulaWalker.All(pair.Value).Any(n => Mentions(n, key)))
            {
                continue;
            }

            if (pair.Value is not (BoundInputReference or BoundFieldReference) || (found is { } other && other != pair.Key))
            {
                return null;
            }

            found = pair.Key;
        }

        return found;
    }

    private static bool Mentions(BoundExpression node, string key) => node switch
    {
        BoundInputReference input => input.Key == key,
        BoundFieldReference field => InputSpace.FieldKey(field.List, field.Field) == key,
        BoundIndicatorReference reference => reference.Arguments.Any(a => a == key || key.StartsWith(a + ".", StringComparison.Ordinal)),
        _ => false,
    };
}
