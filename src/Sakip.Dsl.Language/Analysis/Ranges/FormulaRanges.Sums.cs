using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>Sums, and quotients of sums, looked at as a whole.</summary>
internal sealed partial class FormulaRanges
{
    /// <summary>Of a long quotient of sums only the first few proportions are tried.</summary>
    private const int MostCandidates = 8;

    private static bool IsSum(BoundExpression node) => node
        is BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } or BoundCall { Function: Fungsi.Jumlah or Fungsi.Rata };

    private Interval Product(BoundBinary binary, Interval left, Interval right)
    {
        var product = left * right;
        if (Numbers[binary.Left] == Numbers[binary.Right])
        {
            return product.And(Interval.NotNegative);
        }

        // a × (100 / b) is 100 × a / b.
        return product.And(Turned(binary.Left, binary.Right)).And(Turned(binary.Right, binary.Left));
    }

    private Interval Turned(BoundExpression factor, BoundExpression quotient) =>
        quotient is BoundBinary { Operator: BinaryOperator.Divide } divide && _known[divide.Left.Node].Range.Point is { } constant && constant.IsKnown
            ? Ratio(Linear(factor).Times(constant), Linear(divide.Right))
            : Interval.All;

    private Interval Quotient(BoundBinary binary, Interval left, Known right)
    {
        if (Numbers[binary.Left] == Numbers[binary.Right])
        {
            return Interval.Exactly(Rational.One);
        }

        // Nothing is divided by 0: of a whole divisor that is not negative, 1 is the least.
        var divisor = right.Range;
        divisor = divisor.Low is { IsZero: true } ? divisor.Intersect(right.IsWhole ? Interval.AtLeast(Rational.One) : Interval.Positive) ?? divisor
            : divisor.High is { IsZero: true } ? divisor.Intersect(right.IsWhole ? Interval.AtMost(-Rational.One) : -Interval.Positive) ?? divisor
            : divisor;
        var quotient = left / divisor;
        return IsNumber(binary.Right) ? quotient : quotient.And(Ratio(Linear(binary.Left), Linear(binary.Right))).And(WeightedMean(binary));
    }

    /// <summary>jumlah(v × w) / jumlah(w) is a mean of v.</summary>
    private Interval WeightedMean(BoundBinary binary)
    {
        if (binary is not
            {
                Left: BoundAggregate { Function: Fungsi.Jumlah, Body: BoundBinary { Operator: BinaryOperator.Multiply } product } over,
                Right: BoundAggregate { Function: Fungsi.Jumlah, Body: { } weight } weights,
            }
            || over.List != weights.List || !this[weight].IsNotNegative)
        {
            return Interval.All;
        }

        return Numbers[product.Right] == Numbers[weight] ? this[product.Left]
            : Numbers[product.Left] == Numbers[weight] ? this[product.Right]
            : Interval.All;
    }

    /// <summary>
    /// What a quotient of sums is proved to be: it is at least t where dividend - t × divisor is not negative. The few t that
    /// can matter are what the dividend has of something per what the divisor has of it, or of what it is a part of.
    /// </summary>
    private Interval Ratio(LinearParts dividend, LinearParts divisor)
    {
        var candidates = Candidates(dividend, divisor);
        if (candidates.Count == 0)
        {
            return Interval.All;
        }

        var below = divisor.Range;
        int sign = below.IsNotNegative ? 1 : below.IsNotPositive ? -1 : 0;
        var ratio = Interval.All;
        var atoms = dividend.With(divisor);
        foreach (var t in candidates)
        {
            Steps++;
            var rest = dividend.Form.Less(divisor.Form, t);
            if (rest.IsKnown && rest.IsZero)
            {
                return Interval.Exactly(t);
            }

            if (sign == 0)
            {
                continue;
            }

            var range = sign > 0 ? rest.Range(atoms) : -rest.Range(atoms);
            ratio = range.IsNotNegative ? ratio.And(Interval.Between(t, range.IsPositive, null, true) ?? ratio) : ratio;
            ratio = range.IsNotPositive ? ratio.And(Interval.Between(null, true, t, range.IsNegative) ?? ratio) : ratio;
        }

        return ratio;
    }

    private static List<Rational> Candidates(LinearParts dividend, LinearParts divisor)
    {
        var found = new List<Rational>();
        foreach (int above in dividend.Form.Numbers)
        {
            if (found.Count >= MostCandidates)
            {
                break;
            }

            // The same in the divisor, what it is a part of, and what is a part of it.
            for (int number = above, steps = 0; number >= 0 && steps < LinearForm.LongestChain; steps++, number = dividend.AtomOf(number).Whole)
            {
                Enter(above, number);
            }
        }

        foreach (int below in divisor.Form.Numbers)
        {
            if (found.Count >= MostCandidates)
            {
                break;
            }

            for (int number = divisor.AtomOf(below).Whole, steps = 0; number >= 0 && steps < LinearForm.LongestChain; steps++, number = divisor.AtomOf(number).Whole)
            {
                Enter(number, below);
            }
        }

        return found;

        void Enter(int above, int below)
        {
            var (n, d) = (dividend.Form.FactorOf(above), divisor.Form.FactorOf(below));
            var t = n.IsZero || d.IsZero ? Rational.Unknown : n / d;
            if (t.IsKnown && !found.Contains(t))
            {
                found.Add(t);
            }
        }
    }

    private LinearParts Linear(BoundExpression node)
    {
        var parts = new LinearParts();
        Gather(node, Rational.One, parts);
        return parts;
    }

    /// <summary>Adds a multiple of a part to a sum; what is no sum itself is one number of it.</summary>
    private void Gather(BoundExpression node, Rational factor, LinearParts sum)
    {
        Steps++;
        switch (node)
        {
            case BoundNumber number:
                sum.Form.AddConstant(Rational.Of(number.Value) * factor);
                break;
            case BoundConstantReference constant:
                sum.Form.AddConstant(Rational.Of(constant.Value) * factor);
                break;
            case BoundUnary unary:
                Gather(unary.Operand, -factor, sum);
                break;
            case BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } binary:
                Gather(binary.Left, factor, sum);
                Gather(binary.Right, binary.Operator == BinaryOperator.Add ? factor : -factor, sum);
                break;
            case BoundBinary { Operator: BinaryOperator.Multiply } binary when ConstantOf(binary.Right) is { } times:
                Gather(binary.Left, factor * times, sum);
                break;
            case BoundBinary { Operator: BinaryOperator.Multiply } binary when ConstantOf(binary.Left) is { } times:
                Gather(binary.Right, factor * times, sum);
                break;
            case BoundBinary { Operator: BinaryOperator.Divide } binary when ConstantOf(binary.Right) is { IsZero: false } divisor:
                Gather(binary.Left, factor / divisor, sum);
                break;
            case BoundCall { Function: Fungsi.Jumlah or Fungsi.Rata } call:
                var share = call.Function == Fungsi.Rata ? factor / Rational.Of(call.Arguments.Count) : factor;
                foreach (var argument in call.Arguments)
                {
                    Gather(argument, share, sum);
                }

                break;
            case BoundAggregate { Function: Fungsi.Jumlah or Fungsi.Rata, Body: { } body } aggregate:
                GatherRecords(aggregate, body, factor, sum);
                break;
            default:
                sum.Add(Numbers[node], factor, new Atom(_known[node.Node].Range, WholeOf(node)), node);
                break;
        }
    }

    private static Rational? ConstantOf(BoundExpression node) => node switch
    {
        BoundNumber number => Rational.Of(number.Value),
        BoundConstantReference constant => Rational.Of(constant.Value),
        BoundUnary { Operand: { } operand } when IsNumber(operand) => ConstantOf(operand) is { } value ? -value : null,
        _ => null,
    };

    /// <summary>The sum of a sum is the sum of the sums: jumlah(a.x - a.y) is jumlah(a.x) - jumlah(a.y).</summary>
    private void GatherRecords(BoundAggregate aggregate, BoundExpression body, Rational factor, LinearParts sum)
    {
        var record = Linear(body);
        bool isMean = aggregate.Function == Fungsi.Rata;
        var count = CountOf(aggregate.List);
        foreach (int number in record.Form.Numbers)
        {
            var atom = record.AtomOf(number);
            int whole = atom.Whole < 0 ? -1 : Numbers.OfAggregate(aggregate.Function, aggregate.List, atom.Whole);
            sum.Add(
                Numbers.OfAggregate(aggregate.Function, aggregate.List, number),
                record.Form.FactorOf(number) * factor,
                new Atom(isMean ? atom.Range : atom.Range * count, whole),
                record.Nodes[number]);
        }

        if (isMean)
        {
            sum.Form.AddConstant(record.Form.Constant * factor);
        }
        else if (!record.Form.Constant.IsZero)
        {
            sum.Add(Numbers.OfAggregate(Fungsi.Banyak, aggregate.List, -1), record.Form.Constant * factor, new Atom(count, -1), aggregate with { Body = null });
        }
    }

    /// <summary>The number of what an input or a field is a part of; -1 where it is a part of nothing.</summary>
    private int WholeOf(BoundExpression node) => node switch
    {
        BoundInputReference input when _inputs.TryGetValue(input.Key, out var part) && part.BagianDari is { } whole => Numbers.Input(whole),
        BoundFieldReference field when FieldOf(field.List, field.Field)?.BagianDari is { } whole => Numbers.Field(field.List, whole),
        _ => -1,
    };

    /// <summary>A sum, and what is known of its numbers where it stands.</summary>
    private sealed class LinearParts
    {
        private readonly Dictionary<int, Atom> _atoms = [];
        private readonly Dictionary<int, BoundExpression> _nodes = [];

        public LinearForm Form { get; private set; } = new();

        public Interval Range => Form.Range(AtomOf);

        /// <summary>What stands at its numbers; of what is gathered over a list, what is gathered of each record.</summary>
        public IReadOnlyDictionary<int, BoundExpression> Nodes => _nodes;

        public Atom AtomOf(int number) => _atoms.TryGetValue(number, out var atom) ? atom : new Atom(Interval.All, -1);

        public void Add(int number, Rational factor, Atom atom, BoundExpression node)
        {
            _nodes[number] = node;
            _atoms[number] = _atoms.TryGetValue(number, out var known) ? atom with { Range = atom.Range.And(known.Range) } : atom;
            Form.Add(number, factor);
        }

        public LinearParts Times(Rational factor)
        {
            var scaled = new LinearParts { Form = Form.Times(factor) };
            foreach (var pair in _atoms)
            {
                scaled._atoms[pair.Key] = pair.Value;
            }

            return scaled;
        }

        /// <summary>What is known of the numbers of both.</summary>
        public Func<int, Atom> With(LinearParts other) => number => _atoms.TryGetValue(number, out var atom) ? atom : other.AtomOf(number);
    }
}
