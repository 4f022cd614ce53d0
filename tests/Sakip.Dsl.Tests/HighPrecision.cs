using System.Numerics;

namespace Sakip.Dsl.Tests;

/// <summary>
/// Reference values in whole-number arithmetic with 120 decimals. It shares no method with what it checks: logarithms are
/// reduced by powers of two, exponentials by squaring ten times, roots are compared by raising them again.
/// </summary>
internal static class HighPrecision
{
    private const int Decimals = 120;

    public static BigInteger One { get; } = BigInteger.Pow(10, Decimals);

    private static readonly BigInteger s_logarithmOfTwo = 2 * AreaTangent(One / 3);

    public static (BigInteger Mantissa, int Scale) Parts(decimal x)
    {
        int[] bits = decimal.GetBits(x);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (bits[3] < 0 ? -mantissa : mantissa, (bits[3] >> 16) & 0xFF);
    }

    /// <summary>The decimal × 10^120, exactly.</summary>
    public static BigInteger From(decimal x)
    {
        (BigInteger mantissa, int scale) = Parts(x);
        return mantissa * BigInteger.Pow(10, Decimals - scale);
    }

    public static BigInteger Multiply(BigInteger x, BigInteger y) => x * y / One;

    public static BigInteger Divide(BigInteger x, BigInteger y) => x * One / y;

    public static BigInteger Logarithm(BigInteger x)
    {
        int twos = 0;
        while (x >= 2 * One)
        {
            x /= 2;
            twos++;
        }

        while (x < One)
        {
            x *= 2;
            twos--;
        }

        return (2 * AreaTangent(Divide(x - One, x + One))) + (twos * s_logarithmOfTwo);
    }

    /// <summary>e^x, for x well below 200.</summary>
    public static BigInteger Exponential(BigInteger x)
    {
        const int squarings = 10;
        BigInteger reduced = x >> squarings;
        BigInteger term = One;
        BigInteger sum = One;
        for (int n = 1; !BigInteger.Abs(term).IsZero && n < 200; n++)
        {
            term = Multiply(term, reduced) / n;
            sum += term;
        }

        for (int i = 0; i < squarings; i++)
        {
            sum = Multiply(sum, sum);
        }

        return sum;
    }

    /// <summary>
    /// Whether a decimal is the reference rounded to 20 significant digits (a little more than half a unit of the twentieth is
    /// allowed for) or, where a decimal has fewer of them, to 28 decimals.
    /// </summary>
    public static bool IsAccurate(decimal actual, BigInteger expected)
    {
        BigInteger error = BigInteger.Abs(From(actual) - expected);
        BigInteger relative = BigInteger.Abs(expected) * 501 / BigInteger.Pow(10, 22);
        BigInteger absolute = BigInteger.Pow(10, Decimals - 28) * 501 / 1000;
        return error <= BigInteger.Max(relative, absolute);
    }

    /// <summary>Half away from zero, to as many decimals.</summary>
    public static BigInteger RoundMantissa(BigInteger mantissa, int scale, int decimals)
    {
        if (scale <= decimals)
        {
            return mantissa * BigInteger.Pow(10, decimals - scale);
        }

        BigInteger unit = BigInteger.Pow(10, scale - decimals);
        BigInteger size = ((2 * BigInteger.Abs(mantissa)) + unit) / (2 * unit);
        return mantissa.Sign * size;
    }

    private static BigInteger AreaTangent(BigInteger z)
    {
        BigInteger square = Multiply(z, z);
        BigInteger power = z;
        BigInteger sum = BigInteger.Zero;
        for (int n = 1; !power.IsZero; n += 2)
        {
            sum += power / n;
            power = Multiply(power, square);
        }

        return sum;
    }
}
