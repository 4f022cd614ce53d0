namespace Sakip.Dsl.Aritmetika;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>
/// Rounding of results. Decimal arithmetic itself rounds what it cannot hold, so that 1/3 × 4,5 is 1,4999999999999999999999999998:
/// rounded as it stands it would be 1, where the annex says 2. A value that arithmetic has certainly rounded is
/// therefore first freed of its last four digits; any other is taken exactly as it is.
/// </summary>
static partial class Pembulatan
{
    /// <summary>The most decimals a decimal has: 28.</summary>
    public const int DesimalTerbanyak = 28;

    private const int NoisyDigits = 4;
    private const int HalfOfNoise = 5_000;

    // No input or literal of a formula has 25 decimals; a quotient that was scaled or subtracted from does.
    private const int ScaleOfArithmetic = 25;

    // 10^27, its highest 32 bits and the other 64: a mantissa from there on has 28 digits or more.
    private const uint FullHigh = 0x033B2E3C;
    private const ulong FullLow = 0x9FD0803C_E8000000;

    /// <summary><paramref name="x"/> with at most <paramref name="desimal"/> decimals; a half goes away from zero.</summary>
    /// <param name="x">Any number.</param>
    /// <param name="desimal">The number of decimals, 0..28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is not in 0..28.</exception>
    public static decimal Bulat(decimal x, int desimal) =>
        Math.Round(WithoutNoise(x, desimal), desimal, MidpointRounding.AwayFromZero);

    /// <summary><paramref name="x"/> with at most <paramref name="desimal"/> decimals; the others are cut off.</summary>
    /// <param name="x">Any number.</param>
    /// <param name="desimal">The number of decimals, 0..28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is not in 0..28.</exception>
    public static decimal Potong(decimal x, int desimal)
    {
        decimal value = WithoutNoise(x, desimal);
#if NET
        return Math.Round(value, desimal, MidpointRounding.ToZero);
#else
        decimal rounded = Math.Round(value, desimal, MidpointRounding.AwayFromZero);
        return Math.Abs(rounded) <= Math.Abs(value)
            ? rounded
            : rounded - new decimal(1, 0, 0, value < 0m, (byte)desimal);
#endif
    }

    /// <summary>
    /// Rounding to four digits fewer first and then to <paramref name="desimal"/> comes to the same as adding half a unit of
    /// those fewer digits: both lift what lies within that half below a tie (or, when cutting, below a last digit) onto it.
    /// </summary>
    private static decimal WithoutNoise(decimal x, int desimal)
    {
#if NET
        int scale = x.Scale;
#else
        int scale = DecimalBits.Of(x).Scale;
#endif
        // Digits that were asked for are never taken away.
        return scale - NoisyDigits > desimal && (scale >= ScaleOfArithmetic || IsFull(DecimalBits.Of(x)))
            ? x + new decimal(HalfOfNoise, 0, 0, isNegative: x < 0m, (byte)scale)
            : x;
    }

    private static bool IsFull(DecimalBits bits)
    {
        uint high = (uint)bits.High;
        return high > FullHigh || (high == FullHigh && (((ulong)(uint)bits.Middle << 32) | (uint)bits.Low) >= FullLow);
    }
}
