using FsCheck.Fluent;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests.Aritmetika;

public class AngkaIndonesiaTests
{
    public static TheoryData<decimal, string> Spellings => new()
    {
        { 0m, "0" },
        { 5m, "5" },
        { 999m, "999" },
        { 1_000m, "1.000" },
        { 2_741m, "2.741" },
        { 100_000m, "100.000" },
        { 0.5m, "0,5" },
        { -0.05m, "-0,05" },
        { 1_250_544_365.50m, "1.250.544.365,5" },
        { -1_234_567.891m, "-1.234.567,891" },
        { decimal.MaxValue, "79.228.162.514.264.337.593.543.950.335" },
        { decimal.MinValue, "-79.228.162.514.264.337.593.543.950.335" },
        { 0.0000000000000000000000000001m, "0,0000000000000000000000000001" },
        { 7.9228162514264337593543950335m, "7,9228162514264337593543950335" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_number_is_written_with_all_its_digits_and_read_again(decimal value, string text)
    {
        Assert.Equal(text, AngkaIndonesia.Tulis(value));
        Assert.True(AngkaIndonesia.CobaBaca(text, out decimal read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("100000", 100_000)]
    [InlineData("1.250.544.365,50", 1_250_544_365.5)]
    [InlineData("1250544365,50", 1_250_544_365.5)]
    [InlineData("12,340", 12.34)]
    [InlineData("-2.741", -2_741)]
    [InlineData("-0,25", -0.25)]
    [InlineData("10.000", 10_000)]
    [InlineData("669.414.700,00", 669_414_700)]
    public void Grouped_and_ungrouped_numbers_are_read(string text, double value)
    {
        Assert.True(AngkaIndonesia.CobaBaca(text, out decimal read));
        Assert.Equal((decimal)value, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData(".")]
    [InlineData("12.34")]
    [InlineData("1.0")]
    [InlineData("4.25")]
    [InlineData("1,000,000")]
    [InlineData("0.500")]
    [InlineData("00.500")]
    [InlineData("1.00")]
    [InlineData("1.0000")]
    [InlineData("1234.567")]
    [InlineData("1.234567")]
    [InlineData("1.234.56")]
    [InlineData("1..234")]
    [InlineData(".234")]
    [InlineData("-.234")]
    [InlineData("1.234.")]
    [InlineData("1,")]
    [InlineData(",5")]
    [InlineData("1,5.000")]
    [InlineData("1,234.5")]
    [InlineData("1,-5")]
    [InlineData("007")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1 000")]
    [InlineData("1\u00A0000")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("\u22121")]
    [InlineData("1-")]
    [InlineData("1e3")]
    [InlineData("30%")]
    [InlineData("Rp 1")]
    [InlineData("\u0661")]
    [InlineData("\uFF11")]
    [InlineData("79.228.162.514.264.337.593.543.950.336")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7,92281625142643375935439503360")]
    [InlineData("0,00000000000000000000000000001")]
    [InlineData("100000000000000000000000000000")]
    public void Other_notations_and_what_a_decimal_cannot_hold_are_refused(string? text)
    {
        Assert.False(AngkaIndonesia.CobaBaca(text, out decimal read));
        Assert.Equal(0m, read);
    }

    [Theory]
    [InlineData(99.525, 2, "99,53")]
    [InlineData(-99.525, 2, "-99,53")]
    [InlineData(100, 2, "100,00")]
    [InlineData(669_414_700, 2, "669.414.700,00")]
    [InlineData(999.995, 2, "1.000,00")]
    [InlineData(1234.5, 0, "1.235")]
    [InlineData(-0.001, 2, "0,00")]
    [InlineData(0, 3, "0,000")]
    public void A_fixed_number_of_decimals_is_rounded_and_filled_up(double value, int decimals, string text) =>
        Assert.Equal(text, AngkaIndonesia.Tulis((decimal)value, decimals));

    [Fact]
    public void A_negative_zero_has_no_sign()
    {
        decimal negativeZero = new(0, 0, 0, isNegative: true, 2);
        Assert.Equal("0", AngkaIndonesia.Tulis(negativeZero));
        Assert.Equal("0,0", AngkaIndonesia.Tulis(negativeZero, 1));
        Assert.True(AngkaIndonesia.CobaBaca("-0,00", out decimal read));
        Assert.False(decimal.IsNegative(read));
    }

    [Fact]
    public void Every_decimal_survives_writing_and_reading() =>
        Property.Holds(DecimalSamples.Any, x => AngkaIndonesia.CobaBaca(AngkaIndonesia.Tulis(x), out decimal read) && read == x, count: 5_000);

    [Fact]
    public void A_fixed_number_of_decimals_reads_as_the_rounded_value() =>
        Property.Holds(
            DecimalSamples.Any.Zip(Gen.Choose(0, 10)),
            sample =>
            {
                (decimal x, int decimals) = sample;
                string text = AngkaIndonesia.Tulis(x, decimals);
                bool filled = decimals == 0 ? !text.Contains(',') : text.IndexOf(',') == text.Length - decimals - 1;
                // A large value filled up with zeros can have more digits than a decimal does.
                return filled && (!AngkaIndonesia.CobaBaca(text, out decimal read) || read == Pembulatan.Bulat(x, decimals));
            },
            count: 5_000);

    [Fact]
    public void What_is_read_is_written_in_one_way_only()
    {
        var pieces = Gen.Elements("0", "1", "12", "123", "1234", ".", ",", "-", ".000", ".123", " ", "5");
        Property.Holds(
            pieces.ArrayOf().Select(string.Concat),
            text =>
            {
                if (!AngkaIndonesia.CobaBaca(text, out decimal value))
                {
                    return true;
                }

                string canonical = AngkaIndonesia.Tulis(value);
                string trimmed = text.Contains(',') ? text.TrimEnd('0').TrimEnd(',') : text;
                return trimmed == canonical || trimmed == canonical.Replace(".", "") || (value == 0m && trimmed == "-0");
            },
            count: 20_000);
    }
}
