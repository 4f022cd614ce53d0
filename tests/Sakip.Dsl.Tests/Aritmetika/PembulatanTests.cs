using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests.Aritmetika;

public class PembulatanTests
{
    private static readonly BigInteger s_full = BigInteger.Pow(10, 27);

    /// <summary>A value at, just above or just below a tie or a last digit, at any number of decimals.</summary>
    private static readonly Gen<(decimal Value, int Decimals)> s_edges =
        from decimals in Gen.Choose(0, 27)
        from extra in Gen.Choose(1, 28)
        from multiple in Gen.Choose(-99_999, 99_999)
        from last in Gen.Elements(0, 5)
        from offset in Gen.Choose(-6_000, 6_000)
        from tiny in Gen.Elements(0, 1, 1)
        let scale = Math.Min(28, decimals + extra)
        let unit = BigInteger.Pow(10, scale - decimals)
        let mantissa = (multiple * unit) + (last * unit / 10) + (tiny * offset)
        where BigInteger.Abs(mantissa) <= new BigInteger(decimal.MaxValue)
        select (DecimalSamples.Exactly(mantissa, scale), decimals);

    [Theory]
    [InlineData("99.525", 2, "99.53", "99.52")]
    [InlineData("-99.525", 2, "-99.53", "-99.52")]
    [InlineData("0.5", 0, "1", "0")]
    [InlineData("-0.5", 0, "-1", "0")]
    [InlineData("2.5", 0, "3", "2")]
    [InlineData("99.524999999999999", 2, "99.52", "99.52")]
    [InlineData("99.5249999999999999999999", 2, "99.52", "99.52")]
    [InlineData("99.999999999999999", 2, "100", "99.99")]
    [InlineData("999.999999999999999999999999", 2, "1000", "999.99")]
    [InlineData("92.8936", 4, "92.8936", "92.8936")]
    [InlineData("79228162514264337593543950335", 2, "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395033.5", 0, "7922816251426433759354395034", "7922816251426433759354395033")]
    [InlineData("0.6666666666666666666666666667", 26, "0.66666666666666666666666667", "0.66666666666666666666666666")]
    [InlineData("0.6666666666666666666666666667", 28, "0.6666666666666666666666666667", "0.6666666666666666666666666667")]
    public void Short_decimals_and_digits_that_were_asked_for_are_taken_exactly(string value, int decimals, string rounded, string cut)
    {
        Assert.Equal(Read(rounded), Pembulatan.Bulat(Read(value), decimals));
        Assert.Equal(Read(cut), Pembulatan.Potong(Read(value), decimals));
    }

    [Fact]
    public void The_printed_share_of_99_525_000_in_100_000_000_is_99_53() =>
        Assert.Equal(99.53m, Pembulatan.Bulat(99_525_000m / 100_000_000m * 100m, 2));

    [Fact]
    public void Noise_of_arithmetic_does_not_reach_the_result()
    {
        Assert.Equal(0.01m, Pembulatan.Bulat(1m / 3m * 0.015m, 2));
        Assert.Equal(0.01m, Pembulatan.Bulat(1m / 30_000m * 150m, 2));
        Assert.Equal(2m, Pembulatan.Bulat(1m / 3m * 4.5m, 0));
        Assert.Equal(-2m, Pembulatan.Bulat(-1m / 3m * 4.5m, 0));
        Assert.Equal(2m, Pembulatan.Potong(2m / 3m * 3m, 0));
        Assert.Equal(1m, Pembulatan.Potong(1m / 3m * 3m, 4));
        Assert.Equal(-1m, Pembulatan.Potong(-1m / 3m * 3m, 4));
        Assert.Equal(0.3333m, Pembulatan.Potong(1m / 3m, 4));
        Assert.Equal(0.6666m, Pembulatan.Potong(2m / 3m, 4));
        Assert.Equal(10_000m, Pembulatan.Potong(9_999.999999999999999999999999m, 2));
        // After subtraction the noise is left without the digits before it.
        Assert.Equal(0.5m, Pembulatan.Potong((1m / 3m * 300.15m) - 99.55m, 1));
    }

    [Fact]
    public void Nine_elements_weighted_one_ninth_sum_to_their_mean()
    {
        decimal sum = 0m;
        for (int i = 0; i < 9; i++)
        {
            sum += 3.5406m * (1m / 9m);
        }

        Assert.Equal(88.52m, Pembulatan.Bulat(sum * 25m, 2));
        Assert.Equal(88.515m, Pembulatan.Potong(sum * 25m, 3));
    }

    [Fact]
    public void A_product_with_a_fraction_rounds_as_the_exact_rational_does()
    {
        Gen<(int Numerator, int Denominator, int Factor, int Decimals)> samples =
            from numerator in Gen.Choose(-9_999, 9_999)
            from denominator in Gen.Choose(1, 999)
            from factor in Gen.Choose(1, 99_999)
            from decimals in Gen.Choose(0, 6)
            select (numerator, denominator, factor, decimals);
        Property.Holds(
            samples,
            sample =>
            {
                (int numerator, int denominator, int factor, int decimals) = sample;
                decimal computed = (decimal)numerator / denominator * (factor / 1_000m);
                BigInteger top = BigInteger.Abs((BigInteger)numerator * factor) * BigInteger.Pow(10, decimals);
                BigInteger bottom = (BigInteger)denominator * 1_000;
                decimal rounded = DecimalSamples.Exactly(Math.Sign(numerator) * (((2 * top) + bottom) / (2 * bottom)), decimals);
                decimal cut = DecimalSamples.Exactly(Math.Sign(numerator) * (top / bottom), decimals);
                return Pembulatan.Bulat(computed, decimals) == rounded && Pembulatan.Potong(computed, decimals) == cut;
            },
            count: 20_000);
    }

    [Fact]
    public void Any_decimal_rounds_as_whole_number_arithmetic_says() =>
        Property.Holds(
            DecimalSamples.Any.Zip(Gen.Choose(0, 28)),
            sample => RoundsAsReference(sample.Item1, sample.Item2),
            count: 10_000);

    [Fact]
    public void Values_around_ties_and_last_digits_round_as_whole_number_arithmetic_says() =>
        Property.Holds(s_edges, sample => RoundsAsReference(sample.Value, sample.Decimals), count: 20_000);

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void An_impossible_number_of_decimals_is_refused(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Pembulatan.Bulat(1m / 3m, decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pembulatan.Potong(1m / 3m, decimals));
    }

    private static bool RoundsAsReference(decimal value, int decimals)
    {
        (BigInteger mantissa, int scale) = HighPrecision.Parts(value);
        int places = scale - 4;
        if (places > decimals && (scale >= 25 || BigInteger.Abs(mantissa) >= s_full))
        {
            mantissa = HighPrecision.RoundMantissa(mantissa, scale, places);
            scale = places;
        }

        decimal rounded = scale <= decimals
            ? DecimalSamples.Exactly(mantissa, scale)
            : DecimalSamples.Exactly(HighPrecision.RoundMantissa(mantissa, scale, decimals), decimals);
        decimal cut = scale <= decimals
            ? DecimalSamples.Exactly(mantissa, scale)
            : DecimalSamples.Exactly(mantissa / BigInteger.Pow(10, scale - decimals), decimals);
        return Pembulatan.Bulat(value, decimals) == rounded && Pembulatan.Potong(value, decimals) == cut;
    }

    private static decimal Read(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
