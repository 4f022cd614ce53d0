using System.Globalization;
using System.Numerics;

namespace Sakip.Dsl.Language.Analysis.Completeness;

/// <summary>
/// An exact fraction. One that grows beyond <see cref="LongestBits"/> is given up for <see cref="Unknown"/>, and so is all that is
/// computed from it.
/// </summary>
internal readonly record struct Rational
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

    public static Rational Zero { get; } = Of(0);

    public static Rational One { get; } = Of(1);

    public bool IsKnown => !_denominator.IsZero;

    public bool IsZero => IsKnown && _numerator.IsZero;

    public static Rational Of(long value) => new(value, BigInteger.One);

    /// <summary>A decimal, exactly.</summary>
    public static Rational Of(decimal value)
    {
        if (value == decimal.Truncate(value))
        {
            return new Rational(new BigInteger(value), BigInteger.One);
        }

        int[] bits = decimal.GetBits(value);
        return Of(new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0, 0)), BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Rational operator +(Rational x, Rational y) =>
        x.IsKnown && y.IsKnown ? Of((x._numerator * y._denominator) + (y._numerator * x._denominator), x._denominator * y._denominator) : Unknown;

    public static Rational operator *(Rational x, Rational y) =>
        x.IsKnown && y.IsKnown ? Of(x._numerator * y._numerator, x._denominator * y._denominator) : Unknown;

    /// <summary>The quotient; of a zero divisor nothing is known.</summary>
    public static Rational operator /(Rational x, Rational y) =>
        x.IsKnown && y.IsKnown && !y.IsZero ? Of(x._numerator * y._denominator, x._denominator * y._numerator) : Unknown;

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

    public override string ToString() => _denominator.IsOne
        ? _numerator.ToString(CultureInfo.InvariantCulture)
        : _numerator.ToString(CultureInfo.InvariantCulture) + "/" + _denominator.ToString(CultureInfo.InvariantCulture);

    private static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (!denominator.IsOne)
        {
            var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
            common = denominator.Sign < 0 ? -common : common;
            (numerator, denominator) = (numerator / common, denominator / common);
        }

        return BigInteger.Abs(numerator) > s_largest || denominator > s_largest ? Unknown : new Rational(numerator, denominator);
    }
}
