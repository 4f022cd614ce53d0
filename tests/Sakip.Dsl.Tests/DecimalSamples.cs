using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Sakip.Dsl.Tests;

/// <summary>Decimals of every length and magnitude, which uniformly drawn ones are not.</summary>
internal static class DecimalSamples
{
    private static readonly BigInteger s_largest = new(decimal.MaxValue);

    /// <summary>A mantissa of 1 to 29 digits with 0 to 28 decimals; never zero.</summary>
    public static Gen<decimal> Positive { get; } =
        from digits in Gen.Choose(1, 29)
        from groups in Gen.ArrayOf(Gen.Choose(0, 999_999_999), 4)
        from scale in Gen.Choose(0, 28)
        select Compose(digits, groups, scale);

    public static Gen<decimal> Any { get; } =
        from x in Positive
        from sign in Gen.Elements(-1m, 0m, 1m, 1m, -1m, 1m, -1m)
        select sign * x;

    /// <summary>Numbers as definitions and data have them: at most 12 digits, at most 4 decimals.</summary>
    public static Gen<decimal> Ordinary { get; } =
        from high in Gen.Choose(0, 999_999)
        from low in Gen.Choose(1, 999_999)
        from scale in Gen.Choose(0, 4)
        select Exactly(((long)high * 1_000_000) + low, scale);

    /// <summary>1 ± 10^-k × d, the neighbourhood in which a logarithm is tiny.</summary>
    public static Gen<decimal> NearOne { get; } =
        from digit in Gen.Choose(1, 9_999)
        from scale in Gen.Choose(5, 28)
        from sign in Gen.Elements(-1, 1)
        select 1m + (sign * Exactly(digit, scale));

    public static decimal Exactly(BigInteger mantissa, int scale)
    {
        BigInteger size = BigInteger.Abs(mantissa);
        Assert.True(size <= s_largest, "A sample does not fit in a decimal.");
        var low = (int)(uint)(size & uint.MaxValue);
        var middle = (int)(uint)((size >> 32) & uint.MaxValue);
        var high = (int)(uint)(size >> 64);
        return new decimal(low, middle, high, mantissa.Sign < 0, (byte)scale);
    }

    private static decimal Compose(int digits, int[] groups, int scale)
    {
        BigInteger mantissa = groups.Aggregate(BigInteger.Zero, (sum, group) => (sum * 1_000_000_000) + group);
        mantissa %= BigInteger.Pow(10, digits);
        return Exactly(BigInteger.Max(1, BigInteger.Min(mantissa, s_largest)), scale);
    }
}
