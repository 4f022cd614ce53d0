using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>Conditions: what they come to, and what is known where they hold.</summary>
internal sealed partial class FormulaRanges
{
    private const int MostSaid = 32;

    private Known OfConditional(BoundConditional conditional)
    {
        bool? holds = Judge(conditional.Condition);
        var whenTrue = VisitWhere(conditional.Condition, true, conditional.WhenTrue, holds == false, out bool isTrueReached);
        var whenFalse = VisitWhere(conditional.Condition, false, conditional.WhenFalse, holds == true, out bool isFalseReached);
        return !isFalseReached ? whenTrue
            : !isTrueReached ? whenFalse
            : new Known(whenTrue.Range.Join(whenFalse.Range), whenTrue.IsWhole && whenFalse.IsWhole);
    }

    /// <summary>Visits a branch, knowing what its condition says.</summary>
    private Known VisitWhere(BoundExpression condition, bool holds, BoundExpression branch, bool isUnreachable, out bool isReached)
    {
        bool wasUnreachable = _isUnreachable;
        var before = Enter(condition, holds, out bool isContradiction);
        isReached = !isUnreachable && !isContradiction;
        _isUnreachable |= !isReached;
        var known = Visit(branch);
        _isUnreachable = wasUnreachable;
        Leave(before);
        return known;
    }

    /// <summary>Whether a condition is decided; its parts are visited, the right one of two only where the left one lets it be.</summary>
    private bool? Judge(BoundExpression condition)
    {
        Steps++;
        bool? truth = condition switch
        {
            BoundUnary { Operator: UnaryOperator.Not } not => !Judge(not.Operand),
            BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or } joined => JudgeJoined(joined),
            BoundBinary comparison => Compare(comparison),
            _ => null,
        };
        _truths[condition.Node] = truth;
        return truth;
    }

    /// <summary>A chain of `dan` or of `atau` from left to right: each is asked only where those before it leave it open.</summary>
    private bool? JudgeJoined(BoundBinary joined)
    {
        bool isAnd = joined.Operator == BinaryOperator.And;
        bool wasUnreachable = _isUnreachable;
        var entered = new List<List<(int, Interval?)>>();
        bool? truth = isAnd;
        foreach (var operand in ChainOf(joined))
        {
            bool? next = Judge(operand);
            truth = truth == !isAnd || next == !isAnd ? !isAnd : truth is null || next is null ? null : isAnd;
            entered.Add(Enter(operand, isAnd, out bool isContradiction));
            _isUnreachable |= isContradiction || next == !isAnd;
        }

        _isUnreachable = wasUnreachable;
        for (int i = entered.Count - 1; i >= 0; i--)
        {
            Leave(entered[i]);
        }

        return truth;
    }

    /// <summary>The operands of a chain of one operator, in order.</summary>
    private static IEnumerable<BoundExpression> ChainOf(BoundBinary joined)
    {
        var waiting = new Stack<BoundExpression>();
        waiting.Push(joined);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (next is BoundBinary inner && inner.Operator == joined.Operator)
            {
                waiting.Push(inner.Right);
                waiting.Push(inner.Left);
            }
            else
            {
                yield return next;
            }
        }
    }

    private bool? Compare(BoundBinary comparison)
    {
        Visit(comparison.Left);
        Visit(comparison.Right);
        var difference = new LinearParts();
        Gather(comparison.Left, Rational.One, difference);
        Gather(comparison.Right, -Rational.One, difference);
        var range = difference.Range.And(this[comparison.Left] - this[comparison.Right]);
        bool isZero = range.Point is { IsZero: true };
        return comparison.Operator switch
        {
            BinaryOperator.Less => range.IsNegative ? true : range.IsNotNegative ? false : null,
            BinaryOperator.LessOrEqual => range.IsNotPositive ? true : range.IsPositive ? false : null,
            BinaryOperator.Equal => isZero ? true : range.ExcludesZero ? false : null,
            BinaryOperator.NotEqual => isZero ? false : range.ExcludesZero ? true : null,
            BinaryOperator.GreaterOrEqual => range.IsNotNegative ? true : range.IsNegative ? false : null,
            BinaryOperator.Greater => range.IsPositive ? true : range.IsNotPositive ? false : null,
            _ => null,
        };
    }

    /// <summary>Takes a condition for granted; what was known before is given back by <see cref="Leave"/>.</summary>
    private List<(int Number, Interval? Before)> Enter(BoundExpression condition, bool holds, out bool isContradiction)
    {
        var before = new List<(int, Interval?)>();
        isContradiction = false;
        var said = new List<(int Number, Interval Range)>();
        Say(condition, holds, said);
        foreach (var (number, range) in said)
        {
            Steps++;
            var known = _refined.TryGetValue(number, out var already) ? already : null;
            var both = known is { } other ? other.Intersect(range) : range;
            isContradiction |= both is null;
            before.Add((number, known));
            _refined[number] = both ?? range;
        }

        return before;
    }

    private void Leave(List<(int Number, Interval? Before)> before)
    {
        for (int i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Before is { } range)
            {
                _refined[before[i].Number] = range;
            }
            else
            {
                _refined.Remove(before[i].Number);
            }
        }
    }

    /// <summary>What a condition says of parts of the formula when it holds, or when it does not; of very long ones the first of it.</summary>
    private void Say(BoundExpression condition, bool holds, List<(int Number, Interval Range)> said)
    {
        Steps++;
        switch (condition)
        {
            case BoundUnary { Operator: UnaryOperator.Not } not:
                Say(not.Operand, !holds, said);
                break;
            case BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or } joined:
                if (joined.Operator == BinaryOperator.And == holds)
                {
                    Say(joined.Left, holds, said);
                    Say(joined.Right, holds, said);
                }

                break;
            case BoundBinary comparison when said.Count < MostSaid:
                SayComparison(comparison, holds ? comparison.Operator : Opposite(comparison.Operator), said);
                break;
        }
    }

    private void SayComparison(BoundBinary comparison, BinaryOperator relation, List<(int Number, Interval Range)> said)
    {
        int left = Numbers[comparison.Left];
        int right = Numbers[comparison.Right];
        if (Bounded(relation, this[comparison.Left], this[comparison.Right]) is { } ofLeft)
        {
            said.Add((left, ofLeft));
        }

        if (Bounded(Mirrored(relation), this[comparison.Right], this[comparison.Left]) is { } ofRight)
        {
            said.Add((right, ofRight));
        }

        // a > b says a - b > 0.
        if (Bounded(relation, Interval.All, Interval.Exactly(Rational.Zero)) is { } difference)
        {
            said.Add((Numbers.Of(BinaryOperator.Subtract, left, right), difference));
            said.Add((Numbers.Of(BinaryOperator.Subtract, right, left), -difference));
        }
    }

    /// <summary>The values of something that stands in a relation to something else; null where that says nothing.</summary>
    private static Interval? Bounded(BinaryOperator relation, Interval known, Interval other) => relation switch
    {
        BinaryOperator.Less => Interval.Between(null, true, other.High, true),
        BinaryOperator.LessOrEqual => Interval.Between(null, true, other.High, other.HighIsOpen),
        BinaryOperator.Greater => Interval.Between(other.Low, true, null, true),
        BinaryOperator.GreaterOrEqual => Interval.Between(other.Low, other.LowIsOpen, null, true),
        BinaryOperator.Equal => other,
        BinaryOperator.NotEqual when other.Point is { } point && known.Low == point => Interval.Between(point, true, null, true),
        BinaryOperator.NotEqual when other.Point is { } point && known.High == point => Interval.Between(null, true, point, true),
        _ => null,
    };

    private static BinaryOperator Opposite(BinaryOperator relation) => relation switch
    {
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        BinaryOperator.GreaterOrEqual => BinaryOperator.Less,
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        _ => BinaryOperator.Equal,
    };

    private static BinaryOperator Mirrored(BinaryOperator relation) => relation switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => relation,
    };
}
