using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>The functions. Each speaks of the arguments that have a value: a root of what is not negative, a logarithm of what is above 0.</summary>
internal sealed partial record Interval
{
    /// <summary>Higher whole powers are not worked out.</summary>
    private const int HighestPower = 24;

    public static Interval Min(Interval x, Interval y) => -Max(-x, -y);

    public static Interval Max(Interval x, Interval y)
    {
        var (low, lowIsOpen) = Higher(x.Low, x.LowIsOpen, y.Low, y.LowIsOpen);
        var joined = x.Join(y);
        return new Interval(low, lowIsOpen, joined.High, joined.HighIsOpen);
    }

    public Interval Abs() => IsNotNegative ? this : IsNotPositive ? -this : new Interval(Rational.Zero, false, Max(-this, this).High, Max(-this, this).HighIsOpen);

    /// <summary>Rounded to so many decimals; what is open is reached by rounding.</summary>
    public Interval Round(int decimals) => new(Low?.Round(decimals), false, High?.Round(decimals), false);

    /// <summary>Cut off behind so many decimals.</summary>
    public Interval Truncate(int decimals) => new(Low?.Truncate(decimals), false, High?.Truncate(decimals), false);

    public Interval Exp() => new Interval(
        Low is { } low ? Approached(low, Hitungan.Exp, -1) : Rational.Zero,
        Low is null || LowIsOpen,
        High is { } high ? Approached(high, Hitungan.Exp, 1) : null,
        HighIsOpen).And(Positive);

    public Interval Logarithm(bool isCommon) => Intersect(Positive) is not { } positive ? All : new(
        positive.Low is { IsZero: false } low ? Approached(low, x => Log(x, isCommon), -1) : null,
        positive.LowIsOpen,
        positive.High is { } high ? Approached(high, x => Log(x, isCommon), 1) : null,
        positive.HighIsOpen);

    /// <summary>A root of a degree that is a known number.</summary>
    public Interval Root(Rational degree)
    {
        if (degree.Sign <= 0 || !degree.TryToDecimal(out decimal n))
        {
            return All;
        }

        if (Intersect(NotNegative) is not { } roots || (!IsNotNegative && degree.IsWhole && !(degree / Rational.Of(2)).IsWhole))
        {
            return All; // an odd root of what may be negative
        }

        var root = (decimal x) =>
        {
            var failure = default(Kegagalan);
            return Hitungan.Akar(x, n, "", ref failure);
        };
        return new Interval(
            roots.Low is { } low ? Approached(low, root, -1) : null,
            roots.LowIsOpen,
            roots.High is { } high ? Approached(high, root, 1) : null,
            roots.HighIsOpen).And(roots.IsPositive ? Positive : NotNegative);
    }

    /// <summary>This to the power of another.</summary>
    public Interval Power(Interval exponent)
    {
        if (exponent.Point is { IsWhole: true } whole && whole.Abs() <= Rational.Of(HighestPower) && whole.TryToDecimal(out decimal n))
        {
            return n >= 0 ? Power((int)n) : Exactly(Rational.One) / Power((int)-n);
        }

        if (Intersect(NotNegative) is not { } based || !IsNotNegative)
        {
            return All;
        }

        // What is above 1 stays above 1 with a positive exponent, and what is below stays below.
        bool grows = exponent.IsNotNegative ? based.Low is { } l && l >= Rational.One : exponent.IsNotPositive && based.High is { } h && h <= Rational.One;
        bool shrinks = exponent.IsNotNegative ? based.High is { } u && u <= Rational.One : exponent.IsNotPositive && based.Low is { } b && b >= Rational.One;
        var power = based.IsPositive ? Positive : NotNegative;
        power = grows ? power.And(AtLeast(Rational.One)) : power;
        return shrinks ? power.And(AtMost(Rational.One)) : power;
    }

    private Interval Power(int exponent)
    {
        if (exponent == 0)
        {
            return Exactly(Rational.One);
        }

        if (exponent % 2 != 0 || IsNotNegative)
        {
            return new(Low?.Power(exponent), LowIsOpen, High?.Power(exponent), HighIsOpen);
        }

        var size = Abs();
        return new(size.Low?.Power(exponent), size.LowIsOpen, size.High?.Power(exponent), size.HighIsOpen);
    }

    private static decimal Log(decimal x, bool isCommon)
    {
        var failure = default(Kegagalan);
        return isCommon ? Hitungan.Log10(x, "", ref failure) : Hitungan.Ln(x, "", ref failure);
    }

    /// <summary>
    /// A rising function of an end, which the runtime knows to 20 digits: widened by more than it can be wrong, but where it
    /// comes out whole, as 1 of e^0, 2 of the root of 4, it is taken as it is.
    /// </summary>
    private static Rational? Approached(Rational end, Func<decimal, decimal> function, int direction)
    {
        if (!end.TryToDecimal(out decimal x))
        {
            return null;
        }

        try
        {
            decimal value = function(x);
            bool isExact = Rational.Of(x) == end && value == decimal.Truncate(value);
            return isExact ? Rational.Of(value) : Rational.Of(value + (direction * Math.Max(Math.Abs(value) * 1e-15m, 1e-20m)));
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
