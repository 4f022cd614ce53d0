namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>
/// What one number of a formula is known to be: its values, and the number of what it is a part of.
/// </summary>
/// <param name="Range">Its values.</param>
/// <param name="Whole">The number of what it never exceeds; -1 where there is none.</param>
internal readonly record struct Atom(Interval Range, int Whole);

/// <summary>
/// A sum of multiples: c + c1·x1 + c2·x2 … over numbers of a formula. In it x - x is 0 and a part taken from its whole is not
/// negative, which intervals alone cannot see.
/// </summary>
internal sealed class LinearForm
{
    /// <summary>So many wholes of wholes are followed.</summary>
    public const int LongestChain = 16;

    private readonly Dictionary<int, Rational> _factors = [];

    /// <summary>What is added to the multiples.</summary>
    public Rational Constant { get; private set; } = Rational.Zero;

    /// <summary>The numbers of which it has multiples, in their order.</summary>
    public IReadOnlyList<int> Numbers
    {
        get
        {
            var numbers = new int[_factors.Count];
            _factors.Keys.CopyTo(numbers, 0);
            Array.Sort(numbers);
            return numbers;
        }
    }

    public bool IsConstant => _factors.Count == 0;

    public bool IsZero => IsConstant && Constant.IsZero;

    /// <summary>Whether all of it could be counted.</summary>
    public bool IsKnown { get; private set; } = true;

    public Rational FactorOf(int number) => _factors.TryGetValue(number, out var factor) ? factor : Rational.Zero;

    public void AddConstant(Rational value)
    {
        Constant += value;
        IsKnown &= Constant.IsKnown;
    }

    public void Add(int number, Rational factor)
    {
        var sum = FactorOf(number) + factor;
        IsKnown &= sum.IsKnown;
        if (sum.IsZero)
        {
            _factors.Remove(number);
        }
        else
        {
            _factors[number] = sum;
        }
    }

    public void Add(LinearForm other, Rational factor)
    {
        AddConstant(other.Constant * factor);
        foreach (var pair in other._factors)
        {
            Add(pair.Key, pair.Value * factor);
        }
    }

    public static LinearForm Of(Rational constant)
    {
        var form = new LinearForm();
        form.AddConstant(constant);
        return form;
    }

    public LinearForm Times(Rational factor)
    {
        var form = new LinearForm();
        form.Add(this, factor);
        return form;
    }

    /// <summary>This less a multiple of another.</summary>
    public LinearForm Less(LinearForm other, Rational factor)
    {
        var form = Times(Rational.One);
        form.Add(other, -factor);
        return form;
    }

    /// <summary>The values it can have.</summary>
    public Interval Range(Func<int, Atom> atoms)
    {
        if (!IsKnown)
        {
            return Interval.All;
        }

        var numbers = Numbers;
        var plain = Interval.Exactly(Constant);
        bool hasParts = false;
        foreach (int number in numbers)
        {
            var atom = atoms(number);
            hasParts |= atom.Whole >= 0;
            plain += atom.Range.Times(_factors[number]);
        }

        return hasParts ? plain.And(Relieved(numbers, atoms, 1)).And(-Relieved(numbers, atoms, -1)) : plain;
    }

    /// <summary>
    /// A lower bound of it, or of its negative: what is taken off as a part is set against what its whole brings in, and
    /// whole less part is at least 0.
    /// </summary>
    private Interval Relieved(IReadOnlyList<int> numbers, Func<int, Atom> atoms, int direction)
    {
        var sign = Rational.Of(direction);
        Dictionary<int, Rational>? left = null;
        foreach (int part in numbers)
        {
            int whole = atoms(part).Whole;
            for (int steps = 0; whole >= 0 && steps < LongestChain; steps++, whole = atoms(whole).Whole)
            {
                var taken = (left ?? _factors).TryGetValue(part, out var p) ? p * sign : Rational.Zero;
                var given = (left ?? _factors).TryGetValue(whole, out var w) ? w * sign : Rational.Zero;
                if (taken.Sign >= 0 || given.Sign <= 0)
                {
                    continue;
                }

                var moved = Rational.Min(-taken, given);
                left ??= _factors.ToDictionary(f => f.Key, f => f.Value);
                left[part] = (taken + moved) * sign;
                left[whole] = (given - moved) * sign;
            }
        }

        if (left is null)
        {
            return Interval.All;
        }

        var bound = Interval.Exactly(Constant * sign);
        foreach (int number in numbers)
        {
            bound += atoms(number).Range.Times(left[number] * sign);
        }

        return Interval.Between(bound.Low, bound.LowIsOpen, null, true) ?? Interval.All;
    }
}
