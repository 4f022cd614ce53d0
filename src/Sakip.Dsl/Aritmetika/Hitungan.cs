namespace Sakip.Dsl.Aritmetika;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>
/// The functions of a formula. Where one has no value it records the reason and returns 0; what does not fit in a decimal
/// throws <see cref="OverflowException"/>, which the caller turns into a reason. Roots, powers and logarithms are computed
/// in decimal arithmetic, rounded to 20 significant digits, and the same on every platform.
/// </summary>
static partial class Hitungan
{
    private const int SignificantDigits = 20;

    // The mantissa of the least whole base, 2, reaches the 96 bits of a decimal at this power.
    private const decimal HighestExactPower = 96m;

    /// <summary>The quotient <paramref name="x"/> / <paramref name="y"/>.</summary>
    /// <param name="x">The dividend.</param>
    /// <param name="y">The divisor; zero is recorded as <see cref="StatusHitung.PembagiNol"/>.</param>
    /// <param name="teksPembagi">The divisor as the formula writes it.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    /// <exception cref="OverflowException">The quotient does not fit in a decimal.</exception>
    public static decimal Bagi(decimal x, decimal y, string teksPembagi, ref Kegagalan kegagalan)
    {
        if (y == 0m)
        {
            kegagalan.Catat(StatusHitung.PembagiNol, Alasan.PembagiNol(teksPembagi));
            return 0m;
        }

        return x / y;
    }

    /// <summary>The square root; of a negative number it is recorded as <see cref="StatusHitung.TakTerdefinisi"/>.</summary>
    /// <param name="x">The number under the root.</param>
    /// <param name="teks">That number as the formula writes it.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    public static decimal Akar(decimal x, string teks, ref Kegagalan kegagalan)
    {
        if (x < 0m)
        {
            kegagalan.Catat(StatusHitung.TakTerdefinisi, Alasan.TakTerdefinisi("akar", teks, x));
            return 0m;
        }

        return x == 0m ? 0m : ElementaryFunctions.SquareRoot(x).Round(SignificantDigits);
    }

    /// <summary>
    /// The n-th root. A negative number has one for odd whole <paramref name="n"/> only, and nothing has a zeroth root:
    /// both are recorded as <see cref="StatusHitung.TakTerdefinisi"/>; a negative root of zero as <see cref="StatusHitung.PembagiNol"/>.
    /// </summary>
    /// <param name="x">The number under the root.</param>
    /// <param name="n">The degree: 3 for a cube root.</param>
    /// <param name="teks">The number under the root as the formula writes it.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    /// <exception cref="OverflowException">The root does not fit in a decimal.</exception>
    public static decimal Akar(decimal x, decimal n, string teks, ref Kegagalan kegagalan)
    {
        if (n == 2m)
        {
            return Akar(x, teks, ref kegagalan);
        }

        if (n == 0m || (x < 0m && Math.Abs(n % 2m) != 1m))
        {
            kegagalan.Catat(StatusHitung.TakTerdefinisi, Alasan.TakTerdefinisi($"akar pangkat {AngkaIndonesia.Tulis(n)}", teks, x));
            return 0m;
        }

        if (n == 1m)
        {
            return x;
        }

        if (x == 0m)
        {
            if (n < 0m)
            {
                kegagalan.Catat(StatusHitung.PembagiNol, Alasan.PembagiNol(teks));
            }

            return 0m;
        }

        ScaledDecimal exponent = ElementaryFunctions.Logarithm(Math.Abs(x)) / ScaledDecimal.From(n);
        decimal root = ElementaryFunctions.Exponential(exponent).Round(SignificantDigits);
        return x < 0m ? -root : root;
    }

    /// <summary>The natural logarithm; of zero or less it is recorded as <see cref="StatusHitung.TakTerdefinisi"/>.</summary>
    /// <param name="x">A pure number.</param>
    /// <param name="teks">That number as the formula writes it.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    public static decimal Ln(decimal x, string teks, ref Kegagalan kegagalan)
    {
        if (x <= 0m)
        {
            kegagalan.Catat(StatusHitung.TakTerdefinisi, Alasan.TakTerdefinisi("ln", teks, x));
            return 0m;
        }

        return ElementaryFunctions.Logarithm(x).Round(SignificantDigits);
    }

    /// <summary>The logarithm to base ten; of zero or less it is recorded as <see cref="StatusHitung.TakTerdefinisi"/>.</summary>
    /// <param name="x">A pure number.</param>
    /// <param name="teks">That number as the formula writes it.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    public static decimal Log10(decimal x, string teks, ref Kegagalan kegagalan)
    {
        if (x <= 0m)
        {
            kegagalan.Catat(StatusHitung.TakTerdefinisi, Alasan.TakTerdefinisi("log10", teks, x));
            return 0m;
        }

        return (ElementaryFunctions.Logarithm(x) / ElementaryFunctions.LogarithmOfTen).Round(SignificantDigits);
    }

    /// <summary>e to the power <paramref name="x"/>; 0 where that is less than a decimal can show.</summary>
    /// <param name="x">A pure number.</param>
    /// <exception cref="OverflowException">The result does not fit in a decimal: <paramref name="x"/> is above 66,54.</exception>
    public static decimal Exp(decimal x) =>
        ElementaryFunctions.Exponential(ScaledDecimal.From(x)).Round(SignificantDigits);

    /// <summary>
    /// <paramref name="x"/> to the power <paramref name="y"/>, exact for a whole <paramref name="y"/> where a decimal holds
    /// the result. 0^0 is 1. A negative base with a broken exponent is recorded as <see cref="StatusHitung.TakTerdefinisi"/>,
    /// zero with a negative one as <see cref="StatusHitung.PembagiNol"/>.
    /// </summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <param name="teks">The base as the formula writes it.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    /// <exception cref="OverflowException">The power does not fit in a decimal.</exception>
    public static decimal Pangkat(decimal x, decimal y, string teks, ref Kegagalan kegagalan)
    {
        if (y == 0m || x == 1m)
        {
            return 1m;
        }

        if (x == 0m)
        {
            if (y < 0m)
            {
                kegagalan.Catat(StatusHitung.PembagiNol, Alasan.PembagiNol(teks));
            }

            return 0m;
        }

        bool whole = y == decimal.Truncate(y);
        if (!whole && x < 0m)
        {
            kegagalan.Catat(StatusHitung.TakTerdefinisi, Alasan.TakTerdefinisi($"pangkat {AngkaIndonesia.Tulis(y)}", teks, x));
            return 0m;
        }

        bool negative = x < 0m && y % 2m != 0m;
        decimal power = Math.Abs(x);
        if (power == 1m)
        {
            return negative ? -1m : 1m;
        }

        if (whole && TryPowerExactly(power, Math.Abs(y), out decimal exact))
        {
            power = y < 0m ? 1m / exact : exact;
        }
        else
        {
            ScaledDecimal exponent = ElementaryFunctions.Logarithm(power) * ScaledDecimal.From(y);
            power = ElementaryFunctions.Exponential(exponent).Round(SignificantDigits);
        }

        return negative ? -power : power;
    }

    /// <summary>The absolute value.</summary>
    /// <param name="x">Any number.</param>
    public static decimal Abs(decimal x) => Math.Abs(x);

    /// <summary>
    /// <paramref name="x"/> rounded to <paramref name="n"/> decimals, half away from zero. An <paramref name="n"/> that is not
    /// whole or not in 0..28 is recorded as <see cref="StatusHitung.TakTerdefinisi"/>.
    /// </summary>
    /// <param name="x">Any number.</param>
    /// <param name="n">The number of decimals.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    public static decimal Bulat(decimal x, decimal n, ref Kegagalan kegagalan)
    {
        if (n is < 0m or > Pembulatan.DesimalTerbanyak || n != decimal.Truncate(n))
        {
            kegagalan.Catat(StatusHitung.TakTerdefinisi, Alasan.JumlahDesimal(n));
            return 0m;
        }

        return Pembulatan.Bulat(x, (int)n);
    }

    /// <summary>Multiplies as long as the product keeps every digit; false when it cannot.</summary>
    private static bool TryPowerExactly(decimal x, decimal exponent, out decimal power)
    {
        power = ScaledDecimal.WithoutTrailingZeros(x);
        int scale = DecimalBits.Of(power).Scale;
        if (exponent > HighestExactPower || scale * exponent > Pembulatan.DesimalTerbanyak)
        {
            return false;
        }

        decimal factor = power;
        decimal limit = factor > 1m ? (decimal.MaxValue - factor) / factor : decimal.MaxValue;
        for (int i = 2; i <= exponent; i++)
        {
            if (power > limit)
            {
                return false;
            }

            power *= factor;
            if (DecimalBits.Of(power).Scale != scale * i)
            {
                return false;
            }
        }

        return true;
    }
}
