using System.Globalization;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests.Aritmetika;

public class HitunganTests
{
    private const decimal Tiny = 0.0000000000000000000000000001m;

    private Kegagalan _failure;

    [Fact]
    public void Roots_of_perfect_powers_are_exact()
    {
        Assert.Equal("2", Hitungan.Akar(4m, "x", ref _failure).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(3m, Hitungan.Akar(9m, 2m, "x", ref _failure));
        Assert.Equal("2", Hitungan.Akar(8m, 3m, "x", ref _failure).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(-2m, Hitungan.Akar(-8m, 3m, "x", ref _failure));
        Assert.Equal(0.1m, Hitungan.Akar(0.001m, 3m, "x", ref _failure));
        Assert.Equal(1.5m, Hitungan.Akar(7.59375m, 5m, "x", ref _failure));
        Assert.Equal(0.5m, Hitungan.Akar(8m, -3m, "x", ref _failure));
        Assert.Equal(16m, Hitungan.Akar(4m, 0.5m, "x", ref _failure));
        Assert.Equal(0.00000000000001m, Hitungan.Akar(Tiny, "x", ref _failure));
        Assert.False(_failure.Ada);
    }

    [Fact]
    public void Every_square_has_its_root()
    {
        for (decimal root = 0m; root <= 2_000m; root += 0.5m)
        {
            Assert.Equal(root, Hitungan.Akar(root * root, "x", ref _failure));
            Assert.Equal(root, Hitungan.Akar(root * root * root, 3m, "x", ref _failure));
        }
    }

    [Fact]
    public void Roots_of_zero_and_one_and_the_first_root_are_trivial()
    {
        Assert.Equal(0m, Hitungan.Akar(0m, "x", ref _failure));
        Assert.Equal(0m, Hitungan.Akar(0m, 7m, "x", ref _failure));
        Assert.Equal(1m, Hitungan.Akar(1m, 10_000_000_000m, "x", ref _failure));
        Assert.Equal(decimal.MaxValue, Hitungan.Akar(decimal.MaxValue, 1m, "x", ref _failure));
        Assert.Equal(-5m, Hitungan.Akar(-5m, 1m, "x", ref _failure));
        Assert.False(_failure.Ada);
    }

    [Fact]
    public void A_very_high_root_approaches_one()
    {
        Assert.Equal(1m, Hitungan.Akar(decimal.MaxValue, decimal.MaxValue, "x", ref _failure));
        Assert.Equal(1m, Hitungan.Akar(Tiny, decimal.MaxValue, "x", ref _failure));
        Assert.Equal(1.0000000000066542129m, Hitungan.Akar(decimal.MaxValue, 10_000_000_000_000m, "x", ref _failure));
    }

    [Fact]
    public void Powers_with_a_whole_exponent_are_exact_where_a_decimal_holds_them()
    {
        Assert.Equal(717897987691852588770249m, Hitungan.Pangkat(3m, 50m, "x", ref _failure));
        Assert.Equal(39614081257132168796771975168m, Hitungan.Pangkat(2m, 95m, "x", ref _failure));
        Assert.Equal(-0.125m, Hitungan.Pangkat(-0.5m, 3m, "x", ref _failure));
        Assert.Equal(0.0625m, Hitungan.Pangkat(-2m, -4m, "x", ref _failure));
        Assert.Equal(1m / 3m, Hitungan.Pangkat(3m, -1m, "x", ref _failure));
        Assert.Equal(Tiny, Hitungan.Pangkat(0.1m, 28m, "x", ref _failure));
        Assert.Equal(10_000_000_000_000_000_000_000_000_000m, Hitungan.Pangkat(0.1m, -28m, "x", ref _failure));
        Assert.Equal(1.1025m, Hitungan.Pangkat(1.05m, 2m, "x", ref _failure));
        Assert.Equal(decimal.MinValue, Hitungan.Pangkat(decimal.MinValue, 1m, "x", ref _failure));
        Assert.False(_failure.Ada);
    }

    [Fact]
    public void Trailing_zeros_of_the_base_do_not_change_its_power() =>
        Assert.Equal(
            Hitungan.Pangkat(1.123m, 9m, "x", ref _failure),
            Hitungan.Pangkat(1.12300000000000000000m, 9.0m, "x", ref _failure));

    [Fact]
    public void Powers_with_a_broken_exponent_that_are_exact_come_out_exact()
    {
        Assert.Equal(2m, Hitungan.Pangkat(4m, 0.5m, "x", ref _failure));
        Assert.Equal(1_000m, Hitungan.Pangkat(100m, 1.5m, "x", ref _failure));
        Assert.Equal(2m, Hitungan.Pangkat(8m, 1m / 3m, "x", ref _failure));
        Assert.Equal(0.2m, Hitungan.Pangkat(25m, -0.5m, "x", ref _failure));
    }

    [Fact]
    public void Anything_to_the_power_zero_is_one()
    {
        Assert.Equal(1m, Hitungan.Pangkat(0m, 0m, "x", ref _failure));
        Assert.Equal(1m, Hitungan.Pangkat(-7.5m, 0m, "x", ref _failure));
        Assert.Equal(1m, Hitungan.Pangkat(1m, decimal.MaxValue, "x", ref _failure));
        Assert.Equal(-1m, Hitungan.Pangkat(-1m, 9_999_999_999_999_999_999m, "x", ref _failure));
        Assert.Equal(1m, Hitungan.Pangkat(-1m, decimal.MinValue + 1m, "x", ref _failure));
        Assert.Equal(0m, Hitungan.Pangkat(0m, 0.5m, "x", ref _failure));
        Assert.False(_failure.Ada);
    }

    [Fact]
    public void A_power_too_small_for_a_decimal_is_zero()
    {
        Assert.Equal(0m, Hitungan.Pangkat(10m, -29m, "x", ref _failure));
        Assert.Equal(Tiny, Hitungan.Pangkat(2m, -94m, "x", ref _failure));
        Assert.Equal(0m, Hitungan.Pangkat(decimal.MaxValue, decimal.MinValue, "x", ref _failure));
        Assert.Equal(0m, Hitungan.Pangkat(0.5m, decimal.MaxValue, "x", ref _failure));
        Assert.Equal(0m, Hitungan.Exp(-66m));
        Assert.Equal(Tiny, Hitungan.Exp(-65m));
        Assert.Equal(0m, Hitungan.Exp(decimal.MinValue));
    }

    [Fact]
    public void Logarithms_of_powers_of_ten_are_exact()
    {
        for (int exponent = -28; exponent <= 28; exponent++)
        {
            decimal power = Hitungan.Pangkat(10m, exponent, "x", ref _failure);
            Assert.Equal(exponent, Hitungan.Log10(power, "x", ref _failure));
        }
    }

    [Fact]
    public void Known_values_have_twenty_digits()
    {
        Assert.Equal(0m, Hitungan.Ln(1m, "x", ref _failure));
        Assert.Equal(1m, Hitungan.Exp(0m));
        Assert.Equal(2.7182818284590452354m, Hitungan.Exp(1m));
        Assert.Equal(0.69314718055994530942m, Hitungan.Ln(2m, "x", ref _failure));
        Assert.Equal(66.542129333754749704m, Hitungan.Ln(decimal.MaxValue, "x", ref _failure));
        Assert.Equal(-64.472382603833279153m, Hitungan.Ln(Tiny, "x", ref _failure));
        Assert.Equal(1.4142135623730950488m, Hitungan.Akar(2m, "x", ref _failure));
        Assert.Equal(281474976710656m, Hitungan.Akar(decimal.MaxValue, "x", ref _failure));
        Assert.Equal(Tiny, Hitungan.Ln(1m + Tiny, "x", ref _failure));
        Assert.Equal(2.7182818284590452354m, Hitungan.Pangkat(1m + Tiny, 1m / Tiny, "x", ref _failure));
    }

    [Theory]
    [InlineData("67")]
    [InlineData("99.9")]
    [InlineData("100")]
    [InlineData("79228162514264337593543950335")]
    public void An_exponential_too_large_for_a_decimal_overflows(string x) =>
        Assert.Throws<OverflowException>(() => Hitungan.Exp(decimal.Parse(x, CultureInfo.InvariantCulture)));

    [Fact]
    public void Powers_roots_and_quotients_too_large_for_a_decimal_overflow()
    {
        Assert.Throws<OverflowException>(() => Hitungan.Pangkat(10m, 29m, "x", ref _failure));
        Assert.Throws<OverflowException>(() => Hitungan.Pangkat(2m, 96m, "x", ref _failure));
        Assert.Throws<OverflowException>(() => Hitungan.Pangkat(decimal.MaxValue, decimal.MaxValue, "x", ref _failure));
        Assert.Throws<OverflowException>(() => Hitungan.Pangkat(-Tiny, -3m, "x", ref _failure));
        Assert.Throws<OverflowException>(() => Hitungan.Pangkat(10m, 28.9m, "x", ref _failure));
        Assert.Throws<OverflowException>(() => Hitungan.Akar(10m, 0.01m, "x", ref _failure));
        Assert.Throws<OverflowException>(() => Hitungan.Bagi(decimal.MaxValue, 0.1m, "x", ref _failure));
        Assert.False(_failure.Ada);
    }

    [Fact]
    public void A_quotient_is_the_decimal_quotient() =>
        Assert.Equal(2m / 2_153m, Hitungan.Bagi(2m, 2_153m, "kelahiranHidup", ref _failure));

    [Fact]
    public void A_zero_divisor_is_recorded_with_its_text()
    {
        Assert.Equal(0m, Hitungan.Bagi(2m, 0.00m, "(a - b)", ref _failure));
        AssertFailure(StatusHitung.PembagiNol, "pembagi (a - b) bernilai nol");
    }

    [Fact]
    public void Zero_to_a_negative_power_is_a_zero_divisor()
    {
        Assert.Equal(0m, Hitungan.Pangkat(0m, -1m, "jarak", ref _failure));
        AssertFailure(StatusHitung.PembagiNol, "pembagi jarak bernilai nol");
    }

    [Fact]
    public void A_negative_root_of_zero_is_a_zero_divisor()
    {
        Assert.Equal(0m, Hitungan.Akar(0m, -2.5m, "jarak", ref _failure));
        AssertFailure(StatusHitung.PembagiNol, "pembagi jarak bernilai nol");
    }

    [Fact]
    public void The_square_root_of_a_negative_number_is_undefined()
    {
        Assert.Equal(0m, Hitungan.Akar(-4m, "a - b", ref _failure));
        AssertFailure(StatusHitung.TakTerdefinisi, "akar dari a - b tidak terdefinisi untuk nilai -4");
    }

    [Theory]
    [InlineData(4, "akar pangkat 4 dari x tidak terdefinisi untuk nilai -8")]
    [InlineData(2, "akar dari x tidak terdefinisi untuk nilai -8")]
    [InlineData(1.5, "akar pangkat 1,5 dari x tidak terdefinisi untuk nilai -8")]
    [InlineData(0, "akar pangkat 0 dari x tidak terdefinisi untuk nilai -8")]
    public void A_root_of_a_negative_number_needs_an_odd_whole_degree(double degree, string reason)
    {
        Assert.Equal(0m, Hitungan.Akar(-8m, (decimal)degree, "x", ref _failure));
        AssertFailure(StatusHitung.TakTerdefinisi, reason);
    }

    [Fact]
    public void The_logarithm_of_zero_or_less_is_undefined()
    {
        Assert.Equal(0m, Hitungan.Ln(0m, "pengeluaran", ref _failure));
        AssertFailure(StatusHitung.TakTerdefinisi, "ln dari pengeluaran tidak terdefinisi untuk nilai 0");

        _failure = default;
        Assert.Equal(0m, Hitungan.Log10(-1_000.5m, "x", ref _failure));
        AssertFailure(StatusHitung.TakTerdefinisi, "log10 dari x tidak terdefinisi untuk nilai -1.000,5");
    }

    [Fact]
    public void A_broken_power_of_a_negative_base_is_undefined()
    {
        Assert.Equal(0m, Hitungan.Pangkat(-4m, 0.5m, "a - b", ref _failure));
        AssertFailure(StatusHitung.TakTerdefinisi, "pangkat 0,5 dari a - b tidak terdefinisi untuk nilai -4");
    }

    [Fact]
    public void Rounding_in_a_formula_is_that_of_results()
    {
        Assert.Equal(99.53m, Hitungan.Bulat(99.525m, 2m, ref _failure));
        Assert.Equal(-3m, Hitungan.Bulat(-2.5m, 0m, ref _failure));
        Assert.Equal(2m, Hitungan.Abs(-2m));
        Assert.False(_failure.Ada);
    }

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(2.5, "2,5")]
    [InlineData(29, "29")]
    public void Rounding_needs_a_possible_number_of_decimals(double decimals, string text)
    {
        Assert.Equal(0m, Hitungan.Bulat(1m, (decimal)decimals, ref _failure));
        AssertFailure(
            StatusHitung.TakTerdefinisi,
            $"jumlah desimal pembulatan harus bilangan bulat dalam 0..28, diterima {text}");
    }

    [Fact]
    public void Only_the_first_failure_is_kept()
    {
        Hitungan.Bagi(1m, 0m, "a", ref _failure);
        Hitungan.Ln(0m, "b", ref _failure);
        AssertFailure(StatusHitung.PembagiNol, "pembagi a bernilai nol");
    }

    [Fact]
    public void Recording_success_records_nothing()
    {
        _failure.Catat(StatusHitung.Sah, "tidak apa-apa");
        Assert.False(_failure.Ada);
        Assert.Null(_failure.Alasan);
    }

    private void AssertFailure(StatusHitung status, string reason)
    {
        Assert.True(_failure.Ada);
        Assert.Equal(status, _failure.Status);
        Assert.Equal(reason, _failure.Alasan);
    }
}
