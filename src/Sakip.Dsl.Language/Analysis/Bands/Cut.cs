using System.Numerics;

namespace Sakip.Dsl.Language.Analysis.Bands;

/// <summary>
/// A place between numbers: just before one, just after one, or beyond them all. With cuts for ends, open and closed ends need no
/// cases: of two stretches the first ends where its cut stands, and the second may begin there and nowhere else. Numbers are
/// exact: how many 10⁻²⁸ they are.
/// </summary>
/// <param name="Infinity">-1 below all numbers, 1 above all, 0 at one.</param>
/// <param name="Units">The number, in 10⁻²⁸.</param>
/// <param name="IsAfter">Whether it stands just after the number.</param>
internal readonly record struct Cut(int Infinity, BigInteger Units, bool IsAfter) : IComparable<Cut>
{
    /// <summary>How many decimals a decimal has at most.</summary>
    public const int Decimals = 28;

    /// <summary>The cut below all numbers.</summary>
    public static readonly Cut Lowest = new(-1, 0, false);

    /// <summary>The cut above all numbers.</summary>
    public static readonly Cut Highest = new(1, 0, false);

    /// <summary>Whether it stands at a number.</summary>
    public bool IsFinite => Infinity == 0;

    public static bool operator <(Cut left, Cut right) => left.CompareTo(right) < 0;

    public static bool operator >(Cut left, Cut right) => left.CompareTo(right) > 0;

    public static bool operator <=(Cut left, Cut right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Cut left, Cut right) => left.CompareTo(right) >= 0;

    public static Cut Before(BigInteger units) => new(0, units, false);

    public static Cut After(BigInteger units) => new(0, units, true);

    /// <inheritdoc/>
    public int CompareTo(Cut other)
    {
        int byInfinity = Infinity.CompareTo(other.Infinity);
        int byUnits = byInfinity != 0 ? byInfinity : Units.CompareTo(other.Units);
        return byUnits != 0 ? byUnits : IsAfter.CompareTo(other.IsAfter);
    }

    /// <summary>10 to a power.</summary>
    public static BigInteger PowerOfTen(int exponent) => BigInteger.Pow(10, exponent);

    /// <summary>A number in 10⁻²⁸.</summary>
    public static BigInteger UnitsOf(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        var mantissa = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0];
        var units = mantissa * PowerOfTen(Decimals - ((bits[3] >> 16) & 0xFF));
        return bits[3] < 0 ? -units : units;
    }

    /// <summary>The number that so many 10⁻²⁸ are; null when it has more digits than a decimal.</summary>
    public static decimal? NumberOf(BigInteger units)
    {
        int decimals = Decimals;
        var mantissa = BigInteger.Abs(units);
        while (decimals > 0 && (mantissa % 10).IsZero)
        {
            mantissa /= 10;
            decimals--;
        }

        return mantissa >> 96 != 0
            ? null
            : new decimal(Word(mantissa), Word(mantissa >> 32), Word(mantissa >> 64), units.Sign < 0, (byte)decimals);
    }

    private static int Word(BigInteger bits) => unchecked((int)(uint)(bits & uint.MaxValue));
}

/// <summary>The numbers between two cuts.</summary>
/// <param name="Low">Where it begins.</param>
/// <param name="High">Where it ends.</param>
internal readonly record struct Stretch(Cut Low, Cut High)
{
    /// <summary>Whether no number lies in it.</summary>
    public bool IsEmpty => Low >= High;

    /// <summary>Whether a number lies in it.</summary>
    public bool Holds(BigInteger units) => Low <= Cut.Before(units) && Cut.After(units) <= High;

    /// <summary>What lies in both.</summary>
    public Stretch With(Stretch other) => new(Low > other.Low ? Low : other.Low, High < other.High ? High : other.High);
}
