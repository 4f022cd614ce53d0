using System.Numerics;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>
/// An exact fraction. One that grows beyond <see cref="LongestBits"/> is given up for <see cref="Unknown"/>, and so is all that is
/// computed from it: an analysis must end, and what it no longer knows it does not say.
/// </summary>
internal readonly struct Rational : IEquatable<Rational>
{
    /// <summary>How long numerator and denominator may become.</summary>
    public const int LongestBits = 512;

    private static readonly BigInteger s_largest = BigInteger.One << LongestBits;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>No number that is known; the default value.</summary>
    public static Rational Unknown => default;

    public static Rational Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    public static Rational Ten { get; } = new(new BigInteger(10), BigInteger.One);

    public bool IsKnown => !_denominator.IsZero;

    public BigInteger Numerator => _numerator;

    /// <summary>Always positive; 0 of what is not known.</summary>
    public BigInteger Denominator => _denominator;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    public bool IsZero => IsKnown && _numerator.IsZero;

    public bool IsWhole => _denominator.IsOne;

    public static Rational Of(long value) => new(new BigInteger(value), BigInteger.One);

    /// <summary>A decimal, exactly.</summary>
    public static Rational Of(decimal value)
    {
        if (value == decimal.Truncate(value))
        {
            return new(Math.Abs(value) <= int.MaxValue ? new BigInteger((int)value) : new BigInteger(value), BigInteger.One);
        }

        int scale = (decimal.GetBits(value)[3] >> 16) & 0xFF;
        var power = BigInteger.Pow(Ten._numerator, scale);
        int[] bits = decimal.GetBits(value);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return Of(mantissa, power);
    }

    public static Rational operator -(Rational x) => new(-x._numerator, x._denominator);

    public static Rational operator +(Rational x, Rational y) => x._denominator.IsOne && y._denominator.IsOne
        ? Guarded(x._numerator + y._numerator, BigInteger.One)
        : !x.IsKnown || !y.IsKnown ? Unknown
        : Of((x._numerator * y._denominator) + (y._numerator * x._denominator), x._denominator * y._denominator);

    public static Rational operator -(Rational x, Rational y) => x + -y;

    public static Rational operator *(Rational x, Rational y) => x._denominator.IsOne && y._denominator.IsOne
        ? Guarded(x._numerator * y._numerator, BigInteger.One)
        : !x.IsKnown || !y.IsKnown ? Unknown
        : Of(x._numerator * y._numerator, x._denominator * y._denominator);

    /// <summary>The quotient; of a zero divisor nothing is known.</summary>
    public static Rational operator /(Rational x, Rational y) => !x.IsKnown || !y.IsKnown || y.IsZero
        ? Unknown
        : Of(x._numerator * y._denominator, x._denominator * y._numerator);

    public static bool operator <(Rational x, Rational y) => x.CompareTo(y) < 0;

    public static bool operator >(Rational x, Rational y) => x.CompareTo(y) > 0;

    public static bool operator <=(Rational x, Rational y) => x.CompareTo(y) <= 0;

    public static bool operator >=(Rational x, Rational y) => x.CompareTo(y) >= 0;

    public static bool operator ==(Rational x, Rational y) => x.Equals(y);

    public static bool operator !=(Rational x, Rational y) => !x.Equals(y);

    /// <summary>Compares known numbers.</summary>
    public int CompareTo(Rational other) => _denominator == other._denominator
        ? _numerator.CompareTo(other._numerator)
        : (_numerator * other._denominator).CompareTo(other._numerator * _denominator);

    public static Rational Min(Rational x, Rational y) => x <= y ? x : y;

    public static Rational Max(Rational x, Rational y) => x >= y ? x : y;

    public Rational Abs() => new(BigInteger.Abs(_numerator), _denominator);

    /// <summary>The greatest whole number not above it.</summary>
    public Rational Floor()
    {
        if (!IsKnown || IsWhole)
        {
            return this;
        }

        var quotient = BigInteger.DivRem(_numerator, _denominator, out var rest);
        return new(rest.Sign < 0 ? quotient - 1 : quotient, BigInteger.One);
    }

    /// <summary>The least whole number not below it.</summary>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>A whole power; negative ones turn the fraction over.</summary>
    public Rational Power(int exponent)
    {
        if (exponent < 0)
        {
            return One / Power(-exponent);
        }

        var power = One;
        for (int i = 0; i < exponent && power.IsKnown; i++)
        {
            power *= this;
        }

        return power;
    }

    /// <summary>With so many decimals, half away from zero.</summary>
    public Rational Round(int decimals)
    {
        var scale = Ten.Power(decimals);
        var half = One / Of(2);
        var scaled = this * scale;
        return (scaled.Sign < 0 ? (scaled - half).Ceiling() : (scaled + half).Floor()) / scale;
    }

    /// <summary>With so many decimals, the others cut off.</summary>
    public Rational Truncate(int decimals)
    {
        var scale = Ten.Power(decimals);
        var scaled = this * scale;
        return (scaled.Sign < 0 ? scaled.Ceiling() : scaled.Floor()) / scale;
    }

    /// <summary>The value as a decimal; null where it has no end, or is beyond what a decimal holds.</summary>
    public decimal? ToExactDecimal() => TryToDecimal(out decimal value) && Of(value) == this ? value : null;

    /// <summary>The nearest decimal; false where it is beyond what a decimal holds.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (!IsKnown)
        {
            return false;
        }

        var whole = BigInteger.DivRem(_numerator, _denominator, out var rest);
        if (BigInteger.Abs(whole) > new BigInteger(decimal.MaxValue))
        {
            return false;
        }

        value = (decimal)whole;
        if (rest.IsZero)
        {
            return true;
        }

        // The digits behind the comma, one by one, as far as a decimal has room for them.
        decimal unit = 1m;
        var remaining = BigInteger.Abs(rest);
        int sign = _numerator.Sign;
        for (int i = 0; i < 28 && !remaining.IsZero && (value == 0 || Math.Abs(value) < 7e27m); i++)
        {
            decimal next = unit / 10;
            var digit = BigInteger.DivRem(remaining * 10, _denominator, out remaining);
            decimal longer = value + (sign * (int)digit * next);
            if (Of(longer) - Of(value) != Of(sign * (int)digit) * Of(next))
            {
                break; // the decimal is full
            }

            value = longer;
            unit = next;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => _numerator == other._numerator && _denominator == other._denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_numerator.GetHashCode() * 397) ^ _denominator.GetHashCode());

    /// <summary>For people who debug.</summary>
    public override string ToString() => FormattableString.Invariant($"{_numerator}/{_denominator}");

    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        return Guarded(numerator / divisor, denominator / divisor);
    }

    private static Rational Guarded(BigInteger numerator, BigInteger denominator) =>
        BigInteger.Abs(numerator) > s_largest || denominator > s_largest ? Unknown : new(numerator, denominator);
}
