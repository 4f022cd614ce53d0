namespace Sakip.Dsl.Aritmetika;

/// <summary>
/// A decimal mantissa times a power of ten. A decimal alone has 28 decimals at most, so that a small intermediate value
/// such as ln 1,00000000000000000001 would keep only a few digits; here every nonzero value keeps about 28.
/// </summary>
internal readonly struct ScaledDecimal
{
    private const int MaximumScale = 28;

    private static readonly decimal[] s_powersOfTen = CreatePowersOfTen();

    private ScaledDecimal(decimal mantissa, int exponent)
    {
        Mantissa = mantissa;
        Exponent = exponent;
    }

    /// <summary>Zero, or a value with exactly one digit before the comma.</summary>
    public decimal Mantissa { get; }

    /// <summary>The power of ten.</summary>
    public int Exponent { get; }

    /// <summary>The value <paramref name="x"/> × 10^<paramref name="exponent"/>, exactly.</summary>
    public static ScaledDecimal From(decimal x, int exponent = 0)
    {
        if (x == 0m)
        {
            return default;
        }

        DecimalBits bits = DecimalBits.Of(x);
        decimal integer = new(bits.Low, bits.Middle, bits.High, isNegative: false, scale: 0);
        int scale = CountDigits(integer) - 1;
        return new ScaledDecimal(bits.WithScale(scale), scale - bits.Scale + exponent);
    }

    public static ScaledDecimal operator *(ScaledDecimal left, ScaledDecimal right) =>
        From(left.Mantissa * right.Mantissa, left.Exponent + right.Exponent);

    public static ScaledDecimal operator /(ScaledDecimal left, ScaledDecimal right) =>
        From(left.Mantissa / right.Mantissa, left.Exponent - right.Exponent);

    public static ScaledDecimal operator -(ScaledDecimal value) => new(-value.Mantissa, value.Exponent);

    /// <summary>The nearest decimal, with as many digits as it can hold.</summary>
    /// <exception cref="OverflowException">The value does not fit in a decimal.</exception>
    public decimal ToDecimal() => Shift(Mantissa);

    /// <summary>The nearest decimal of that many significant digits, half away from zero and without trailing zeros.</summary>
    /// <exception cref="OverflowException">The value does not fit in a decimal.</exception>
    public decimal Round(int significantDigits)
    {
        int places = Math.Min(significantDigits - 1, MaximumScale + Exponent);
        if (places < 0)
        {
            // Less than the smallest decimal: half of it or more is rounded up to it.
            return places < -1 || Math.Abs(Mantissa) < 5m ? 0m : new decimal(1, 0, 0, Mantissa < 0m, MaximumScale);
        }

        return WithoutTrailingZeros(Shift(Math.Round(Mantissa, places, MidpointRounding.AwayFromZero)));
    }

    /// <summary>The same value in its shortest representation: 1,50 is 1,5.</summary>
    public static decimal WithoutTrailingZeros(decimal x) =>
        // Division scales its quotient down to the fewest decimals that hold it.
        x / 1.0000000000000000000000000000m;

    private decimal Shift(decimal mantissa)
    {
        if (Exponent > MaximumScale)
        {
            throw new OverflowException(Alasan.Melampaui());
        }

        return Exponent >= 0 ? mantissa * s_powersOfTen[Exponent]
            : Exponent >= -MaximumScale ? mantissa * new decimal(1, 0, 0, isNegative: false, (byte)-Exponent)
            : 0m;
    }

    private static int CountDigits(decimal integer)
    {
        int low = 1;
        int high = s_powersOfTen.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (integer < s_powersOfTen[middle])
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static decimal[] CreatePowersOfTen()
    {
        var powers = new decimal[MaximumScale + 1];
        powers[0] = 1m;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10m;
        }

        return powers;
    }
}
