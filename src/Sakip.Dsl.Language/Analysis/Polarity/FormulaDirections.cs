using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Polarity;

/// <summary>
/// How a formula moves with each of its inputs, by the rules of derivatives over the signs that ranges prove. What stands on
/// both sides of a stroke is decided where both sides are sums, and else left open. One walk, in which the smaller of two
/// tables is poured into the larger.
/// </summary>
internal sealed class FormulaDirections
{
    /// <summary>Of more inputs on both sides of one stroke nothing is said.</summary>
    private const int MostOnBothSides = 8;

    private readonly FormulaRanges _ranges;
    private readonly ProjectFacts _facts;

    private FormulaDirections(FormulaRanges ranges, ProjectFacts facts)
    {
        _ranges = ranges;
        _facts = facts;
    }

    /// <summary>The direction by input: by key, or for the fields of a list by <c>daftar.bidang</c>. An input that is missing moves nothing.</summary>
    public static IReadOnlyDictionary<string, Direction> Of(BoundExpression formula, FormulaRanges ranges, ProjectFacts facts) =>
        new FormulaDirections(ranges, facts).Visit(formula);

    private Dictionary<string, Direction> Visit(BoundExpression node) => node switch
    {
        BoundInputReference input => new(StringComparer.Ordinal) { [input.Key] = Direction.Up },
        BoundFieldReference field => new(StringComparer.Ordinal) { [InputSpace.FieldKey(field.List, field.Field)] = Direction.Up },
        BoundIndicatorReference other => OfReference(other),
        BoundUnary { Operator: UnaryOperator.Negate } unary => Each(Visit(unary.Operand), d => d.Turned()),
        BoundBinary binary => OfBinary(binary),
        BoundCall call => OfCall(call),
        BoundAggregate aggregate => OfAggregate(aggregate),
        BoundConditional conditional => OfConditional(conditional),
        _ => new(StringComparer.Ordinal),
    };

    private Dictionary<string, Direction> OfReference(BoundIndicatorReference reference)
    {
        var directions = new Dictionary<string, Direction>(StringComparer.Ordinal);
        if (!_facts.Indicators.TryGetValue(reference.Path, out var target))
        {
            return directions;
        }

        var inner = _facts.Polarities.DirectionsOf(target);
        for (int i = 0; i < target.Masukan.Count && i < reference.Arguments.Count; i++)
        {
            var input = target.Masukan[i];
            Enter(input.Key, reference.Arguments[i]);
            foreach (var field in input.Bidang)
            {
                Enter(InputSpace.FieldKey(input.Key, field.Nama), InputSpace.FieldKey(reference.Arguments[i], field.Nama));
            }
        }

        return directions;

        void Enter(string there, string here)
        {
            if (inner.TryGetValue(there, out var direction))
            {
                directions[here] = directions.TryGetValue(here, out var known) ? known.And(direction) : direction;
            }
        }
    }

    private Dictionary<string, Direction> OfBinary(BoundBinary binary)
    {
        var left = Visit(binary.Left);
        var right = Visit(binary.Right);
        var (leftRange, rightRange) = (_ranges[binary.Left], _ranges[binary.Right]);
        switch (binary.Operator)
        {
            case BinaryOperator.Add:
                return Joined(left, right);
            case BinaryOperator.Subtract:
                return _ranges.Numbers[binary.Left] == _ranges.Numbers[binary.Right]
                    ? new(StringComparer.Ordinal)
                    : Joined(left, Each(right, d => d.Turned()));
            case BinaryOperator.Multiply:
                return Joined(Times(left, rightRange), Times(right, leftRange));
            case BinaryOperator.Divide:
                return OfQuotient(binary, left, right);
            case BinaryOperator.Power:
                return Joined(
                    Each(left, d => OfBase(d, leftRange, rightRange)),
                    Each(right, d => leftRange.Low is { } low && low >= Rational.One ? d
                        : leftRange.IsNotNegative && leftRange.High is { } high && high <= Rational.One ? d.Turned()
                        : Direction.Unknown));
            default:
                return Joined(Lost(left), Lost(right));
        }
    }

    private Dictionary<string, Direction> OfQuotient(BoundBinary quotient, Dictionary<string, Direction> above, Dictionary<string, Direction> below)
    {
        if (_ranges.Numbers[quotient.Left] == _ranges.Numbers[quotient.Right])
        {
            return new(StringComparer.Ordinal);
        }

        // Across 0 a quotient jumps: of a divisor whose sign is open nothing can be said.
        var divisor = _ranges[quotient.Right];
        string[] both = above.Count > 0 && below.Count > 0 ? [.. (below.Count < above.Count ? below : above).Keys.Where(k => above.ContainsKey(k) && below.ContainsKey(k))] : [];
        bool hasSign = divisor.IsNotNegative || divisor.IsNotPositive;
        var directions = hasSign
            ? Joined(Times(above, divisor), Times(Each(below, d => d.Turned()), _ranges[quotient.Left]))
            : Joined(Lost(above), Lost(below));
        foreach (string key in both.OrderBy(k => k, StringComparer.Ordinal).Take(MostOnBothSides))
        {
            if (hasSign && directions.TryGetValue(key, out var found) && found == Direction.Unknown)
            {
                directions[key] = _ranges.DirectionOfRatio(quotient, key);
            }
        }

        return directions;
    }

    private static Direction OfBase(Direction direction, Interval based, Interval exponent)
    {
        if (exponent.Point is { IsZero: true })
        {
            return Direction.None;
        }

        if (based.IsNotNegative)
        {
            return direction.Times(exponent);
        }

        // An odd power rises everywhere, an even one of what is not positive falls.
        bool isWholePower = exponent.Point is { IsWhole: true, Sign: > 0 };
        bool isEven = isWholePower && (exponent.Point!.Value / Rational.Of(2)).IsWhole;
        return !isWholePower ? Direction.Unknown : !isEven ? direction : based.IsNotPositive ? direction.Turned() : Direction.Unknown;
    }

    private Dictionary<string, Direction> OfCall(BoundCall call)
    {
        var arguments = call.Arguments.Select(Visit).ToArray();
        var first = arguments[0];
        switch (call.Function)
        {
            case Fungsi.Jumlah or Fungsi.Rata or Fungsi.Min or Fungsi.Maks:
                return arguments.Aggregate(Joined);
            case Fungsi.Ln or Fungsi.Log10 or Fungsi.Exp:
                return first;
            case Fungsi.Akar when arguments.Length == 1 || _ranges[call.Arguments[1]].Point is { Sign: > 0 }:
                return first;
            case Fungsi.Bulat when arguments[1].Count == 0:
                return first;
            case Fungsi.Abs:
                return Times(first, _ranges[call.Arguments[0]]);
            default:
                return arguments.Select(Lost).Aggregate(Joined);
        }
    }

    private Dictionary<string, Direction> OfAggregate(BoundAggregate aggregate) => aggregate.Body is not { } body
        ? new(StringComparer.Ordinal)
        : aggregate.Function == Fungsi.Banyak ? Mentioned(body) : Visit(body);

    private Dictionary<string, Direction> OfConditional(BoundConditional conditional)
    {
        var chosen = _ranges.TruthOf(conditional.Condition) switch
        {
            true => Visit(conditional.WhenTrue),
            false => Visit(conditional.WhenFalse),
            _ => Joined(Visit(conditional.WhenTrue), Visit(conditional.WhenFalse)),
        };
        return _ranges.TruthOf(conditional.Condition) is null ? Joined(chosen, Mentioned(conditional.Condition)) : chosen;
    }

    /// <summary>What a condition mentions may make the value jump either way.</summary>
    private static Dictionary<string, Direction> Mentioned(BoundExpression condition)
    {
        var directions = new Dictionary<string, Direction>(StringComparer.Ordinal);
        foreach (var node in FormulaWalker.All(condition))
        {
            IEnumerable<string> keys = node switch
            {
                BoundInputReference input => [input.Key],
                BoundFieldReference field => [InputSpace.FieldKey(field.List, field.Field)],
                BoundIndicatorReference other => other.Arguments,
                _ => [],
            };
            foreach (string key in keys)
            {
                directions[key] = Direction.Unknown;
            }
        }

        return directions;
    }

    private static Dictionary<string, Direction> Times(Dictionary<string, Direction> directions, Interval factor) =>
        directions.Count == 0 || (factor.IsNotNegative && factor.Point is not { IsZero: true }) ? directions : Each(directions, d => d.Times(factor));

    private static Dictionary<string, Direction> Lost(Dictionary<string, Direction> directions) => Each(directions, _ => Direction.Unknown);

    private static Dictionary<string, Direction> Each(Dictionary<string, Direction> directions, Func<Direction, Direction> change)
    {
        foreach (string key in directions.Keys.ToArray())
        {
            directions[key] = change(directions[key]);
        }

        return directions;
    }

    private static Dictionary<string, Direction> Joined(Dictionary<string, Direction> one, Dictionary<string, Direction> other)
    {
        var (larger, smaller) = one.Count >= other.Count ? (one, other) : (other, one);
        foreach (var pair in smaller)
        {
            larger[pair.Key] = larger.TryGetValue(pair.Key, out var known) ? known.And(pair.Value) : pair.Value;
        }

        return larger;
    }
}
