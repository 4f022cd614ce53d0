using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>
/// IKU4004: parts of a formula that change nothing, and formulas that always come to the same. Only what is proved is said;
/// <c>× 100%</c>, a number with a unit and a division by 1 have their reasons.
/// </summary>
internal sealed class NoEffectAnalysis : IIndicatorAnalysis
{
    public void Analyze(IndicatorBinding indicator, AnalysisContext context)
    {
        if (indicator.Bound.Formula is not { } formula || context.Facts.Ranges.Of(indicator.Bound) is not { } ranges)
        {
            return;
        }

        int before = context.Diagnostics.Count;
        var waiting = new Stack<BoundExpression>();
        waiting.Push(formula);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (Find(node, ranges) is var (place, message))
            {
                context.Diagnostics.Report(Rules.NoEffect, indicator.Spans[place.Node], message);
                continue; // what stands in it is not told as well
            }

            foreach (var child in FormulaWalker.ChildrenOf(node).Reverse())
            {
                // `× 1 / 4` is how weights are printed.
                bool isWeight = node is BoundBinary { Operator: BinaryOperator.Divide, Right: BoundNumber }
                    && child is BoundBinary { Operator: BinaryOperator.Multiply } product && IsPlain(product.Right, 1);
                waiting.Push(isWeight ? ((BoundBinary)child).Left : child);
            }
        }

        if (context.Diagnostics.Count == before)
        {
            CheckConstant(indicator, formula, ranges, context);
        }
    }

    /// <summary>A component without inputs is a named number; an indicator without inputs measures nothing.</summary>
    private static void CheckConstant(IndicatorBinding indicator, BoundExpression formula, FormulaRanges ranges, AnalysisContext context)
    {
        bool hasInputs = indicator.Bound.Masukan.Count > 0;
        var value = ranges.Root.Point;
        if (hasInputs ? value is null : indicator.Bound.IsComponent)
        {
            return;
        }

        string? shown = value is { } point && point.TryToDecimal(out decimal number) ? AngkaIndonesia.Tulis(Pembulatan.Bulat(number, 10)) : null;
        context.Diagnostics.Report(Rules.NoEffect, indicator.Spans[formula.Node], Messages.ConstantFormula(shown, hasInputs));
    }

    private static (BoundExpression Place, LocalizedText Message)? Find(BoundExpression node, FormulaRanges ranges)
    {
        switch (node)
        {
            case BoundBinary { Operator: BinaryOperator.Multiply } times when IsPlain(times.Left, 0) || IsPlain(times.Right, 0):
                return (node, Messages.AlwaysComesTo(FormulaText.Of(node), "0"));
            case BoundBinary { Operator: BinaryOperator.Multiply } times when IsPlain(times.Right, 1):
                return (times.Right, Messages.ChangesNothing("× 1"));
            case BoundBinary { Operator: BinaryOperator.Multiply } times when IsPlain(times.Left, 1):
                return (times.Left, Messages.ChangesNothing("1 ×"));
            case BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum when IsPlain(sum.Right, 0):
                return (sum.Right, Messages.ChangesNothing(FormulaOperators.TextOf(sum.Operator) + " 0"));
            case BoundBinary { Operator: BinaryOperator.Add } sum when IsPlain(sum.Left, 0):
                return (sum.Left, Messages.ChangesNothing("0 +"));
            case BoundBinary { Operator: BinaryOperator.Subtract } difference when IsSame(difference, ranges):
                return (node, Messages.AlwaysComesTo(FormulaText.Of(node), "0"));
            case BoundBinary { Operator: BinaryOperator.Divide } quotient when IsSame(quotient, ranges):
                return (node, Messages.AlwaysComesTo(FormulaText.Of(node), "1"));
            case BoundBinary { Operator: BinaryOperator.Power } power when IsPlain(power.Right, 1):
                return (power.Right, Messages.ChangesNothing("^ 1"));
            case BoundBinary { Operator: BinaryOperator.Power } power when IsPlain(power.Right, 0):
                return (node, Messages.AlwaysComesTo(FormulaText.Of(node), "1"));
            case BoundCall { Function: Fungsi.Abs } abs when ranges[abs.Arguments[0]].IsNotNegative:
                return (node, Messages.AbsOfNotNegative(FormulaText.Of(abs.Arguments[0])));
            case BoundCall { Function: Fungsi.Min or Fungsi.Maks } choice:
                return NeverChosen(choice, ranges) is { } idle
                    ? (idle, Messages.NeverChosen(FormulaText.Of(idle), FunctionSymbol.Of(choice.Function).Nama))
                    : null;
            case BoundConditional conditional when ranges.TruthOf(conditional.Condition) is { } truth:
                return (conditional.Condition, Messages.DecidedCondition(FormulaText.Of(conditional.Condition), truth));
            default:
                return null;
        }
    }

    /// <summary>Whether a part is a number and nothing else: without percent sign, unit or money.</summary>
    private static bool IsPlain(BoundExpression node, decimal value) => node is BoundNumber { IsPercent: false, IsMoney: false, Satuan: null } number && number.Value == value;

    private static bool IsSame(BoundBinary binary, FormulaRanges ranges) =>
        ranges.Numbers[binary.Left] == ranges.Numbers[binary.Right] && binary.Left is not (BoundNumber or BoundConstantReference);

    /// <summary>An argument that another is always ahead of, or level with.</summary>
    private static BoundExpression? NeverChosen(BoundCall choice, FormulaRanges ranges)
    {
        bool isMost = choice.Function == Fungsi.Maks;
        var arguments = choice.Arguments;

        // The one that is surely furthest is held against all others, so that many arguments are one walk.
        int best = -1;
        for (int i = 0; i < arguments.Count; i++)
        {
            if (Sure(arguments[i]) is { } sure && (best < 0 || (isMost ? sure > Sure(arguments[best]) : sure < Sure(arguments[best]))))
            {
                best = i;
            }
        }

        var seen = new HashSet<int>();
        for (int i = 0; i < arguments.Count; i++)
        {
            bool isRepeated = !seen.Add(ranges.Numbers[arguments[i]]);
            var furthest = isMost ? ranges[arguments[i]].High : ranges[arguments[i]].Low;
            bool isBehind = best >= 0 && i != best && furthest is { } end && (isMost ? end <= Sure(arguments[best]) : end >= Sure(arguments[best]));
            if (isRepeated || isBehind)
            {
                return arguments[i];
            }
        }

        return null;

        Rational? Sure(BoundExpression argument) => isMost ? ranges[argument].Low : ranges[argument].High;
    }
}
