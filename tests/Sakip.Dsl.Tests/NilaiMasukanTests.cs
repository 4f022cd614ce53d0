using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests;

public class NilaiMasukanTests
{
    [Fact]
    public void Values_are_set_and_read_by_name()
    {
        var inputs = new NilaiMasukan { ["ibuMeninggal"] = 2, ["kelahiranHidup"] = 2_153, ["rasio"] = 0.5m };
        Assert.Equal(2m, inputs["ibuMeninggal"]);
        Assert.Equal(0.5m, inputs.Ambil("rasio"));
        Assert.Null(inputs["IbuMeninggal"]);
        Assert.Null(inputs.Ambil("tidakAda"));
    }

    [Fact]
    public void A_null_value_is_not_filled_in()
    {
        var inputs = new NilaiMasukan([new("a", 1m), new("b", null), new("a", 3m), new("c[2].d", null)]);
        Assert.Equal(3m, inputs["a"]);
        Assert.Null(inputs["b"]);
        Assert.Equal(0, inputs.BanyakUnsur("c"));

        inputs["a"] = null;
        Assert.Null(inputs["a"]);
    }

    [Theory]
    [InlineData("pdrb[t-1]", "pdrb[ t - 1 ]")]
    [InlineData("pdrb[dasar]", "pdrb[dasar ]")]
    [InlineData("pdrb", "pdrb[t]")]
    [InlineData("aspek[12].nilai", "aspek[ 12 ].nilai")]
    [InlineData("umur[3].penduduk[t-1]", "umur[3 ].penduduk[t -1]")]
    [InlineData("umur[3].penduduk", "umur[3].penduduk[t]")]
    public void Spaces_inside_brackets_and_the_present_period_make_no_difference(string name, string other)
    {
        Assert.Equal(7m, new NilaiMasukan { [name] = 7m }[other]);
        Assert.Equal(7m, new NilaiMasukan { [other] = 7m }[name]);
    }

    [Fact]
    public void Periods_are_inputs_of_their_own()
    {
        var inputs = new NilaiMasukan { ["pdrb"] = 3m, ["pdrb[t-1]"] = 2m, ["pdrb[dasar]"] = 1m };
        Assert.Equal(3m, inputs["pdrb"]);
        Assert.Equal(2m, inputs["pdrb[t-1]"]);
        Assert.Equal(1m, inputs["pdrb[dasar]"]);
        Assert.Null(inputs["pdrb[t-2]"]);
    }

    [Fact]
    public void Records_of_a_list_are_counted_by_the_highest_number()
    {
        var inputs = new NilaiMasukan
        {
            ["aspek[1].nilai"] = 4.5m,
            ["aspek[3].bobot"] = 0.25m,
            ["aspek"] = 9m,
            ["lain[7].nilai"] = 1m,
        };
        Assert.Equal(3, inputs.BanyakUnsur("aspek"));
        Assert.Equal(7, inputs.BanyakUnsur("lain"));
        Assert.Equal(0, inputs.BanyakUnsur("tidakAda"));
        Assert.Equal(4.5m, inputs.AmbilUnsur("aspek", 1, "nilai"));
        Assert.Equal(0.25m, inputs["aspek[3].bobot"]);
        Assert.Null(inputs.AmbilUnsur("aspek", 1, "bobot"));
        Assert.Null(inputs.AmbilUnsur("aspek", 2, "nilai"));
        Assert.Equal(9m, inputs["aspek"]);
    }

    [Theory]
    [InlineData("aspek[0].nilai")]
    [InlineData("aspek[2147483648].nilai")]
    public void Records_are_numbered_from_one(string name)
    {
        var inputs = new NilaiMasukan();
        Assert.Throws<ArgumentException>(() => inputs[name] = 1m);
        Assert.Throws<ArgumentException>(() => inputs[name]);
    }

    [Theory]
    [InlineData("a[")]
    [InlineData("a]")]
    [InlineData("a[]")]
    [InlineData("a[1]")]
    [InlineData("a[1].")]
    [InlineData("")]
    public void Other_names_are_plain_ones(string name) => Assert.Equal(1m, new NilaiMasukan { [name] = 1m }[name]);

    [Fact]
    public void A_missing_name_or_collection_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new NilaiMasukan(null!));
        Assert.Throws<ArgumentNullException>(() => new NilaiMasukan()[null!]);
    }

    [Fact]
    public void A_whole_number_is_taken_whatever_its_decimals()
    {
        Kegagalan failure = default;
        var inputs = new NilaiMasukan { ["a"] = 2.00m, ["b"] = long.MaxValue, ["c"] = long.MinValue, ["u[1].n"] = 5 };
        Assert.Equal(2L, inputs.AmbilBulat("a", ref failure));
        Assert.Equal(long.MaxValue, inputs.AmbilBulat("b", ref failure));
        Assert.Equal(long.MinValue, inputs.AmbilBulat("c", ref failure));
        Assert.Equal(5L, inputs.AmbilUnsurBulat("u", 1, "n", ref failure));
        Assert.Null(inputs.AmbilBulat("tidakAda", ref failure));
        Assert.Null(inputs.AmbilUnsurBulat("u", 2, "n", ref failure));
        Assert.False(failure.Ada);
    }

    [Fact]
    public void A_number_that_is_not_whole_breaks_its_bound()
    {
        Kegagalan failure = default;
        var inputs = new NilaiMasukan { ["ibuMeninggal"] = 2.5m };
        Assert.Null(inputs.AmbilBulat("ibuMeninggal", ref failure));
        Assert.Equal(StatusHitung.MelanggarBatas, failure.Status);
        Assert.Equal("ibuMeninggal harus bilangan bulat, diterima 2,5", failure.Alasan);
    }

    [Fact]
    public void A_field_that_is_not_whole_is_named_with_its_record()
    {
        Kegagalan failure = default;
        var inputs = new NilaiMasukan { ["umur[1].bersekolah"] = 0.5m };
        Assert.Null(inputs.AmbilUnsurBulat("umur", 1, "bersekolah", ref failure));
        Assert.Equal("umur[1].bersekolah harus bilangan bulat, diterima 0,5", failure.Alasan);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void A_whole_number_beyond_64_bits_is_out_of_range(string value)
    {
        Kegagalan failure = default;
        var inputs = new NilaiMasukan { ["a"] = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Null(inputs.AmbilBulat("a", ref failure));
        Assert.Equal(StatusHitung.MelampauiDesimal, failure.Status);
        Assert.StartsWith("a melampaui jangkauan bilangan bulat, diterima ", failure.Alasan, StringComparison.Ordinal);
    }
}
