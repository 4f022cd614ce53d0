using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests.Aritmetika;

/// <summary>
/// The functions against references of 120 decimals: right to twenty significant digits, or to the last of a decimal's 28
/// decimals where it has fewer.
/// </summary>
public class HitunganAccuracyTests
{
    private static readonly Gen<decimal> s_arguments =
        Gen.OneOf(DecimalSamples.Positive, DecimalSamples.Ordinary, DecimalSamples.NearOne);

    private static readonly Gen<decimal> s_exponents =
        from sign in Gen.Elements(-1m, 1m)
        from size in Gen.OneOf(
            DecimalSamples.Positive,
            DecimalSamples.NearOne,
            Gen.Choose(1, 99_999).Select(x => x / 1_000m),
            Gen.Choose(1, 200).Select(x => (decimal)x))
        select sign * size;

    [Fact]
    public void A_square_root_is_right_to_twenty_digits() =>
        Property.Holds(s_arguments, x =>
        {
            Kegagalan failure = default;
            decimal actual = Hitungan.Akar(x, "x", ref failure);
            return !failure.Ada && HighPrecision.IsAccurate(actual, SquareRoot(HighPrecision.From(x)));
        });

    [Fact]
    public void A_natural_logarithm_is_right_to_twenty_digits() =>
        Property.Holds(s_arguments, x =>
        {
            Kegagalan failure = default;
            decimal actual = Hitungan.Ln(x, "x", ref failure);
            return !failure.Ada && HighPrecision.IsAccurate(actual, HighPrecision.Logarithm(HighPrecision.From(x)));
        });

    [Fact]
    public void A_natural_logarithm_is_right_around_the_places_where_its_computation_changes()
    {
        Gen<decimal> samples =
            from center in Gen.Elements(0.9m, 1.1m, 1.118m, 1.369m, 1.732m, 2.236m, 2.738m, 3.464m, 4.472m, 5.477m, 6.928m, 8.944m, 9.999m)
            from offset in Gen.Choose(-999_999, 999_999)
            from exponent in Gen.Choose(-14, 14)
            select (center + (offset / 1_000_000_000m)) * Power(10m, exponent);
        Property.Holds(samples, x =>
        {
            Kegagalan failure = default;
            return HighPrecision.IsAccurate(
                Hitungan.Ln(x, "x", ref failure), HighPrecision.Logarithm(HighPrecision.From(x)));
        });
    }

    [Fact]
    public void A_logarithm_to_base_ten_is_right_to_twenty_digits()
    {
        BigInteger logarithmOfTen = HighPrecision.Logarithm(HighPrecision.From(10m));
        Property.Holds(s_arguments, x =>
        {
            Kegagalan failure = default;
            decimal actual = Hitungan.Log10(x, "x", ref failure);
            BigInteger expected = HighPrecision.Divide(HighPrecision.Logarithm(HighPrecision.From(x)), logarithmOfTen);
            return !failure.Ada && HighPrecision.IsAccurate(actual, expected);
        });
    }

    [Fact]
    public void An_exponential_is_right_to_twenty_digits()
    {
        Gen<decimal> samples =
            from whole in Gen.Choose(-67, 66)
            from fraction in DecimalSamples.Positive
            select whole + (fraction % 1m);
        Property.Holds(samples, x => MatchesPower(() => Hitungan.Exp(x), HighPrecision.From(x)));
    }

    [Fact]
    public void An_exponential_of_any_decimal_is_right_or_overflows() =>
        Property.Holds(s_exponents, x => MatchesPower(() => Hitungan.Exp(x), HighPrecision.From(x)));

    [Fact]
    public void A_power_is_right_to_twenty_digits_or_overflows() =>
        Property.Holds(
            s_arguments.Zip(s_exponents),
            sample =>
            {
                (decimal x, decimal y) = sample;
                BigInteger exponent = HighPrecision.Multiply(
                    HighPrecision.Logarithm(HighPrecision.From(x)), HighPrecision.From(y));
                return MatchesPower(() => Power(x, y), exponent);
            },
            count: 4_000);

    [Fact]
    public void A_power_near_the_ends_of_the_range_is_right_or_overflows()
    {
        // Exponents are chosen so that the result lies anywhere in what a decimal can show.
        Gen<(decimal X, decimal Y)> samples =
            from x in DecimalSamples.Positive.Where(x => x is < 0.99m or > 1.01m)
            from target in Gen.Choose(-65_000, 67_000)
            let logarithm = (decimal)Math.Log((double)x)
            select (x, Math.Round(target / 1_000m / logarithm, 15));
        Property.Holds(
            samples,
            sample => MatchesPower(
                () => Power(sample.X, sample.Y),
                HighPrecision.Multiply(HighPrecision.Logarithm(HighPrecision.From(sample.X)), HighPrecision.From(sample.Y))),
            count: 3_000);
    }

    [Fact]
    public void A_root_is_right_to_twenty_digits_or_overflows() =>
        Property.Holds(
            s_arguments.Zip(s_exponents),
            sample =>
            {
                (decimal x, decimal n) = sample;
                BigInteger exponent = HighPrecision.Divide(
                    HighPrecision.Logarithm(HighPrecision.From(x)), HighPrecision.From(n));
                return MatchesPower(() => Root(x, n), exponent);
            },
            count: 4_000);

    [Fact]
    public void A_whole_root_raised_again_encloses_its_argument() =>
        Property.Holds(
            s_arguments.Zip(Gen.Choose(2, 60)),
            sample =>
            {
                (decimal x, int n) = sample;
                (BigInteger root, int scale) = HighPrecision.Parts(Root(x, n));
                // In whole numbers: (root ∓ slack)^n around x, where the slack is one part in 10^19 of the root, or a
                // half of a decimal's last digit.
                BigInteger unit = BigInteger.Pow(10, 40);
                BigInteger scaled = root * unit;
                BigInteger slack = BigInteger.Max(scaled / BigInteger.Pow(10, 19), unit * BigInteger.Pow(10, scale) / (2 * BigInteger.Pow(10, 28)));
                (BigInteger mantissa, int decimals) = HighPrecision.Parts(x);
                BigInteger expected = mantissa * BigInteger.Pow(10, (40 + scale) * n);
                BigInteger factor = BigInteger.Pow(10, decimals);
                return BigInteger.Pow(scaled - slack, n) * factor <= expected && expected <= BigInteger.Pow(scaled + slack, n) * factor;
            });

    [Fact]
    public void An_odd_root_and_power_of_a_negative_number_are_the_negated_ones() =>
        Property.Holds(
            DecimalSamples.Ordinary.Zip(Gen.Choose(0, 5)),
            sample =>
            {
                (decimal x, int half) = sample;
                int odd = (2 * half) + 1;
                return Root(-x, odd) == -Root(x, odd)
                    && Power(-x, -odd) == -Power(x, -odd)
                    && Power(-x, -odd - 1) == Power(x, -odd - 1);
            });

    [Fact]
    public void A_whole_power_that_fits_is_the_exact_product() =>
        Property.Holds(
            Gen.Choose(-999, 999).Zip(Gen.Choose(1, 9)),
            sample =>
            {
                (int x, int n) = sample;
                return Power(x / 100m, n) == DecimalSamples.Exactly(BigInteger.Pow(x, n), 2 * n);
            });

    private static decimal Power(decimal x, decimal y)
    {
        Kegagalan failure = default;
        decimal power = Hitungan.Pangkat(x, y, "x", ref failure);
        Assert.False(failure.Ada);
        return power;
    }

    private static decimal Root(decimal x, decimal n)
    {
        Kegagalan failure = default;
        decimal root = Hitungan.Akar(x, n, "x", ref failure);
        Assert.False(failure.Ada);
        return root;
    }

    private static bool MatchesPower(Func<decimal> compute, BigInteger exponent)
    {
        BigInteger one = HighPrecision.One;
        if (exponent < -100 * one)
        {
            return compute() == 0m;
        }

        BigInteger expected = exponent > 100 * one ? one * BigInteger.Pow(10, 40) : HighPrecision.Exponential(exponent);
        BigInteger largest = HighPrecision.From(decimal.MaxValue);
        try
        {
            return HighPrecision.IsAccurate(compute(), expected);
        }
        catch (OverflowException)
        {
            // Rounded to twenty digits, the largest values already lie above what a decimal holds.
            return expected > largest - (largest / BigInteger.Pow(10, 19));
        }
    }

    private static BigInteger SquareRoot(BigInteger x)
    {
        BigInteger square = x * HighPrecision.One;
        BigInteger root = BigInteger.One << ((int)(square.GetBitLength() / 2) + 1);
        while (true)
        {
            BigInteger next = (root + (square / root)) / 2;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
