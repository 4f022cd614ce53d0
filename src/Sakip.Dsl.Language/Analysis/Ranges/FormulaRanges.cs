using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>
/// The values that each part of a formula can have, wherever it has one: proved from the declared bounds of inputs, from whole
/// counts, from <c>bagian dari</c>, and in a branch of <c>jika</c> from its condition. Lists are taken to hold at least one record.
/// One walk; sums are looked at once more as a whole, where what is taken from itself cancels out.
/// </summary>
internal sealed partial class FormulaRanges
{
    private readonly ProjectFacts _facts;
    private readonly Dictionary<string, BoundInput> _inputs;
    private readonly Dictionary<int, bool?> _truths = [];
    private readonly Dictionary<int, Interval> _refined = [];
    private readonly List<OpenObligation> _obligations = [];
    private BoundAggregate? _aggregate;
    private bool _isUnreachable;
    private Known[] _known = []; // by node

    private FormulaRanges(BoundIndicator indicator, ProjectFacts facts)
    {
        _facts = facts;
        _inputs = indicator.Masukan.ToDictionary(i => i.Key, StringComparer.Ordinal);
    }

    /// <summary>Which parts are the same.</summary>
    public FormulaNumbering Numbers { get; } = new();

    /// <summary>What must hold for the formula to have a value, in the order in which it is computed.</summary>
    public IReadOnlyList<OpenObligation> Obligations => _obligations;

    /// <summary>The values the whole formula can have.</summary>
    public Interval Root { get; private set; } = Interval.All;

    /// <summary>How many steps it took: what tests measure instead of time.</summary>
    public int Steps { get; private set; }

    /// <summary>Works out the ranges of an indicator's formula.</summary>
    public static FormulaRanges Of(BoundIndicator indicator, ProjectFacts facts)
    {
        var ranges = new FormulaRanges(indicator, facts);
        ranges.Numbers.Number(indicator.Formula!);
        ranges._known = new Known[ranges.Numbers.Nodes];
        ranges.Root = ranges.Visit(indicator.Formula!).Range;
        return ranges;
    }

    /// <summary>The values a part can have where it stands.</summary>
    public Interval this[BoundExpression node] => _known[node.Node].Range;

    /// <summary>Whether a condition always holds, never holds, or is open.</summary>
    public bool? TruthOf(BoundExpression condition) => _truths[condition.Node];

    /// <summary>A part of a sum is not looked at by itself: its whole sum is.</summary>
    private Known Visit(BoundExpression node, bool isPartOfSum = false)
    {
        Steps++;
        var known = node switch
        {
            BoundNumber number => OfConstant(number.Value),
            BoundConstantReference constant => OfConstant(constant.Value),
            BoundInputReference input => OfInput(input.Key),
            BoundFieldReference field => OfField(field),
            BoundIndicatorReference other => new Known(_facts.Ranges.RangeOf(other.Path), false),
            BoundUnary unary => Negate(Visit(unary.Operand, isPartOfSum)),
            BoundBinary binary => OfBinary(binary, isPartOfSum),
            BoundCall call => OfCall(call),
            BoundAggregate aggregate => OfAggregate(aggregate),
            BoundConditional conditional => OfConditional(conditional),
            _ => new Known(Interval.All, false),
        };
        if (_refined.TryGetValue(Numbers[node], out var refined))
        {
            known = known with { Range = known.Range.And(refined) };
        }

        _known[node.Node] = known;
        if (!isPartOfSum && IsSum(node))
        {
            known = known with { Range = known.Range.And(Linear(node).Range) };
        }

        if (known.IsWhole)
        {
            known = known with { Range = known.Range.ToWhole() ?? known.Range };
        }

        _known[node.Node] = known;
        return known;
    }

    private static Known OfConstant(decimal value) => new(Interval.Exactly(Rational.Of(value)), value == decimal.Truncate(value));

    private Known OfInput(string key) =>
        _inputs.TryGetValue(key, out var input) ? new(Interval.Of(input.Batas, input.IsWhole), input.IsWhole) : new(Interval.All, false);

    private Known OfField(BoundFieldReference reference) => FieldOf(reference.List, reference.Field) is { } field
        ? new(Interval.Of(field.Batas, field.IsWhole), field.IsWhole)
        : new(Interval.All, false);

    private BoundField? FieldOf(string list, string name) =>
        _inputs.TryGetValue(list, out var input) ? input.Bidang.FirstOrDefault(f => f.Nama == name) : null;

    private static Known Negate(Known known) => known with { Range = -known.Range };

    private Known OfBinary(BoundBinary binary, bool isPartOfSum)
    {
        // A multiple of a part of a sum is one as well.
        bool isSum = binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract;
        var left = Visit(binary.Left, isSum || (isPartOfSum && binary.Operator is BinaryOperator.Multiply or BinaryOperator.Divide && IsNumber(binary.Right)));
        var right = Visit(binary.Right, isSum || (isPartOfSum && binary.Operator == BinaryOperator.Multiply && IsNumber(binary.Left)));
        bool areWhole = left.IsWhole && right.IsWhole;
        switch (binary.Operator)
        {
            case BinaryOperator.Add:
                return new Known(left.Range + right.Range, areWhole);
            case BinaryOperator.Subtract:
                return new Known(Numbers[binary.Left] == Numbers[binary.Right] ? Interval.Exactly(Rational.Zero) : left.Range - right.Range, areWhole);
            case BinaryOperator.Multiply:
                return new Known(Product(binary, left.Range, right.Range), areWhole);
            case BinaryOperator.Divide:
                Require(new OpenObligation(ObligationKind.Divisor, binary, binary.Right, right.Range, right.Range.ExcludesZero, _aggregate));
                return new Known(Quotient(binary, left.Range, right), false);
            case BinaryOperator.Power:
                if (right.Range.Point is not { IsWhole: true, Sign: >= 0 })
                {
                    bool isDefined = PowerIsDefined(left.Range, right);
                    Require(new OpenObligation(ObligationKind.Power, binary, binary.Left, left.Range, isDefined, _aggregate));
                }

                return new Known(left.Range.Power(right.Range), areWhole && right.Range.IsNotNegative);
            default:
                return new Known(Interval.All, false);
        }
    }

    private static bool PowerIsDefined(Interval based, Known exponent) =>
        (exponent.Range.IsNotNegative || based.ExcludesZero) && (exponent.IsWhole || based.IsNotNegative);

    private Known OfCall(BoundCall call)
    {
        bool isSum = call.Function is Fungsi.Jumlah or Fungsi.Rata;
        var arguments = call.Arguments.Select(a => Visit(a, isSum)).ToArray();
        var first = arguments[0];
        switch (call.Function)
        {
            case Fungsi.Jumlah:
                return new Known(arguments.Select(a => a.Range).Aggregate((x, y) => x + y), arguments.All(a => a.IsWhole));
            case Fungsi.Rata:
                return new Known(arguments.Select(a => a.Range).Aggregate((x, y) => x + y).Times(Rational.One / Rational.Of(arguments.Length)), false);
            case Fungsi.Min:
                return new Known(arguments.Select(a => a.Range).Aggregate(Interval.Min), arguments.All(a => a.IsWhole));
            case Fungsi.Maks:
                return new Known(arguments.Select(a => a.Range).Aggregate(Interval.Max), arguments.All(a => a.IsWhole));
            case Fungsi.Akar:
                var degree = arguments.Length == 2 ? arguments[1].Range : Interval.Exactly(Rational.Of(2));
                Require(new OpenObligation(ObligationKind.Root, call, call.Arguments[0], first.Range, RootIsDefined(first.Range, degree), _aggregate));
                return new Known(degree.Point is { } n ? first.Range.Root(n) : first.Range.IsNotNegative ? Interval.NotNegative : Interval.All, false);
            case Fungsi.Ln or Fungsi.Log10:
                Require(new OpenObligation(ObligationKind.Logarithm, call, call.Arguments[0], first.Range, first.Range.IsPositive, _aggregate));
                return new Known(first.Range.Logarithm(call.Function == Fungsi.Log10), false);
            case Fungsi.Exp:
                return new Known(first.Range.Exp(), false);
            case Fungsi.Abs:
                return new Known(first.Range.Abs(), first.IsWhole);
            case Fungsi.Bulat when arguments[1].Range.Point is { IsWhole: true } decimals && decimals.Sign >= 0 && decimals <= Rational.Of(28):
                decimals.TryToDecimal(out decimal count);
                return new Known(first.Range.Round((int)count), first.IsWhole || count == 0);
            default:
                return new Known(Interval.All, false);
        }
    }

    private static bool RootIsDefined(Interval radicand, Interval degree) =>
        degree.Point is { } n && n.IsWhole && n.Sign > 0 && !(n / Rational.Of(2)).IsWhole
        || (degree.IsPositive && radicand.IsNotNegative)
        || (degree.ExcludesZero && radicand.IsPositive);

    private Known OfAggregate(BoundAggregate aggregate)
    {
        var count = CountOf(aggregate.List);
        if (aggregate.Body is not { } body)
        {
            return new Known(count, true);
        }

        var outer = _aggregate;
        _aggregate ??= aggregate;
        Known gathered;
        if (aggregate.Function == Fungsi.Banyak)
        {
            bool? holds = Judge(body);
            gathered = new Known(holds == true ? count : holds == false ? Interval.Exactly(Rational.Zero) : Interval.Between(Rational.Zero, false, count.High, false)!, true);
        }
        else
        {
            var known = Visit(body);
            gathered = aggregate.Function == Fungsi.Jumlah ? known with { Range = known.Range * count } : known with { IsWhole = known.IsWhole && aggregate.Function != Fungsi.Rata };
        }

        _aggregate = outer;
        return gathered;
    }

    /// <summary>How many records a list has: an empty one is no measurement.</summary>
    private Interval CountOf(string list) => _inputs.TryGetValue(list, out var input) && input.Banyak is { } count
        ? Interval.Exactly(Rational.Of(count))
        : Interval.AtLeast(Rational.One);

    private void Require(OpenObligation obligation) =>
        _obligations.Add(_isUnreachable ? obligation with { IsProved = true, IsUnreachable = true } : obligation);

    private static bool IsNumber(BoundExpression node) => node is BoundNumber or BoundConstantReference or BoundUnary { Operand: BoundNumber or BoundConstantReference };

    /// <summary>What is known of a part: its values, and whether they are all whole.</summary>
    private readonly record struct Known(Interval Range, bool IsWhole);
}
