using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>The range a result must not leave.</summary>
/// <param name="Batas">The range.</param>
/// <param name="IsDeclared">Whether <c>rentang</c> says so; else it is percent of a part.</param>
internal sealed record ExpectedRange(Batas Batas, bool IsDeclared)
{
    private static readonly Batas s_percent = new(0, false, 100, false);
    private static readonly Batas s_percentAtMost = new(null, false, 100, false);

    /// <summary>
    /// The range of an indicator's result. Percent is on the scale from 0 to 100 only where it is a share: where a part and its
    /// whole stand in the formula, of one period. Growth and comparisons go beyond it rightly, and of them nothing is expected.
    /// </summary>
    public static ExpectedRange? Of(BoundIndicator indicator)
    {
        if (indicator.Rentang is { } declared)
        {
            return new ExpectedRange(declared, true);
        }

        if (indicator.Satuan is not { IsPersen: true } || indicator.Formula is not { } formula || !IsShare(indicator, formula))
        {
            return null;
        }

        // The difference of two shares may well be negative; that it is above 100 is still a mistake.
        bool subtracts = FormulaWalker.All(formula).Any(n => n is BoundUnary { Operator: UnaryOperator.Negate } or BoundBinary { Operator: BinaryOperator.Subtract });
        return new ExpectedRange(subtracts ? s_percentAtMost : s_percent, false);
    }

    private static bool IsShare(BoundIndicator indicator, BoundExpression formula)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var fields = new HashSet<(string List, string Field)>();
        foreach (var node in FormulaWalker.All(formula))
        {
            switch (node)
            {
                case BoundInputReference input:
                    keys.Add(input.Key);
                    break;
                case BoundFieldReference field:
                    fields.Add((field.List, field.Field));
                    break;
                case BoundBinary { Operator: BinaryOperator.Divide } divide when FormulaWalker.All(divide.Right).Any(n => n is BoundBinary { Operator: BinaryOperator.Subtract }):
                    return false; // a part per rest is no share
            }
        }

        var mentioned = indicator.Masukan.Where(i => keys.Contains(i.Key) || (i.Jenis == JenisMasukan.Daftar && fields.Any(f => f.List == i.Key))).ToArray();
        return mentioned.Select(i => (i.Back, i.IsBase)).Distinct().Count() == 1
            && mentioned.Any(i => (i.BagianDari is { } whole && keys.Contains(whole))
                || i.Bidang.Any(f => f.BagianDari is { } all && fields.Contains((i.Key, f.Nama)) && fields.Contains((i.Key, all))));
    }
}
