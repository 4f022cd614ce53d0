using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Language.Tests.Measurement;

public sealed class DataValueTests
{
    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("1.250.544.365,50", "1250544365.50", 2)]
    [InlineData("  2741 ", "2741", 0)]
    [InlineData("-5", "-5", 0)]
    [InlineData("94%", "94", 0)]
    [InlineData("94,00 %", "94.00", 2)]
    [InlineData("(2,85%)", "-2.85", 2)]
    [InlineData("(2,85)", "-2.85", 2)]
    [InlineData("Rp 669.414.700,00", "669414700.00", 2)]
    [InlineData("Rp. 500,-", "500", 0)]
    [InlineData("Rp (500)", "-500", 0)]
    [InlineData("(Rp 500)", "-500", 0)]
    [InlineData("Rp.(1.500,00)", "-1500.00", 2)]
    [InlineData("Rp -500", "-500", 0)]
    [InlineData("93,89 (2023)", "93.89", 2)]
    [InlineData("93,89 (Tahun 2023)", "93.89", 2)]
    public void Numbers(string cell, string expected, int decimals)
    {
        var value = DataValue.Read(cell);
        Assert.Equal((DataState.Angka, decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), decimals, ""), (value.State, value.Number, value.Decimals, value.Label));
    }

    [Theory]
    [InlineData("Baik (90,22)", "Baik", "90,22")]
    [InlineData("71 (BB)", "BB", "71")]
    [InlineData("90,22% (Sangat Baik)", "Sangat Baik", "90,22")]
    [InlineData("Kurang (-5)", "Kurang", "-5")]
    public void Numbers_with_labels(string cell, string label, string number)
    {
        var value = DataValue.Read(cell);
        Assert.Equal((DataState.Angka, label, number), (value.State, value.Label, NumberText.Of(value.Number)));
    }

    /// <summary>Six ways of having no number are six things, and zero is none of them.</summary>
    [Theory]
    [InlineData("", DataState.Kosong)]
    [InlineData(" ", DataState.Kosong)]
    [InlineData("NIHIL", DataState.Nihil)]
    [InlineData("nihil", DataState.Nihil)]
    [InlineData("n/a", DataState.TidakBerlaku)]
    [InlineData("Tidak berlaku", DataState.TidakBerlaku)]
    [InlineData("-", DataState.TidakDilaporkan)]
    [InlineData("–", DataState.TidakDilaporkan)]
    [InlineData("—", DataState.TidakDilaporkan)]
    [InlineData("tidak ada data", DataState.TidakAdaData)]
    [InlineData("WTP", DataState.Label)]
    [InlineData("30 November 2024", DataState.Label)]
    [InlineData("Level 2", DataState.Rusak)]
    [InlineData("12.46", DataState.Rusak)]
    [InlineData("1,000.5", DataState.Rusak)]
    [InlineData("1e400", DataState.Rusak)]
    [InlineData("((5))", DataState.Rusak)]
    [InlineData("(-5)", DataState.Rusak)]
    [InlineData("(5", DataState.Rusak)]
    [InlineData("5)", DataState.Rusak)]
    [InlineData("5 orang", DataState.Rusak)]
    [InlineData("007", DataState.Rusak)]
    [InlineData("99999999999999999999999999999999", DataState.Rusak)]
    public void No_numbers(string cell, DataState expected)
    {
        var value = DataValue.Read(cell);
        Assert.Equal((expected, 0m), (value.State, value.Number));
        Assert.Equal(expected == DataState.Nihil, value.HasNumber);
        Assert.Equal(cell.Trim(), value.Written);
    }

    [Fact]
    public void Nothing_that_is_written_stops_the_reader()
    {
        var random = new Random(20241121);
        const string signs = "0123456789.,-()%RpBaik /nhilNIA\u00A0é–—\uD83D\uDE00\uD800\0\n\"[]";
        for (int i = 0; i < 50_000; i++)
        {
            string cell = new([.. Enumerable.Range(0, random.Next(12)).Select(_ => signs[random.Next(signs.Length)])]);
            var value = DataValue.Read(cell);
            if (value.State == DataState.Angka)
            {
                _ = value.Rewritten(12345.678m, isCutOff: false);
                Assert.Equal(value.Written, value.Rewritten(value.Number, isCutOff: false).Length == 0 ? "" : value.Written);
            }
        }
    }

    /// <summary>The right number stands where the printed one stood, written in its way.</summary>
    [Theory]
    [InlineData("94,1%", "95.25", "95,3%")]
    [InlineData("(2,85%)", "-3.1", "(3,10%)")]
    [InlineData("(2,85%)", "3.1", "3,10%")]
    [InlineData("Rp (500)", "20", "Rp 20")]
    [InlineData("2741", "2742.4", "2742")]
    [InlineData("2.741", "2742.4", "2.742")]
    [InlineData("Baik (90,22)", "90.219", "Baik (90,22)")]
    [InlineData("-5", "5", "5")]
    [InlineData("5", "-5", "-5")]
    public void Rewritten(string printed, string number, string expected) =>
        Assert.Equal(expected, DataValue.Read(printed).Rewritten(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), isCutOff: false));

    [Theory]
    [InlineData("2024", 2024, "")]
    [InlineData("2024 TW1", 2024, "TW1")]
    [InlineData("2024tw4", 2024, "TW4")]
    [InlineData(" 2024 s 2 ", 2024, "S2")]
    [InlineData("2024-03", 2024, "03")]
    public void Periods(string written, int year, string part)
    {
        Assert.True(Period.TryParse(written, out var period));
        Assert.Equal(new Period(year, part), period);
        Assert.True(Period.TryParse(period.ToString(), out var again));
        Assert.Equal(period, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024 TW5")]
    [InlineData("2024-13")]
    [InlineData("2024-3")]
    [InlineData("2024 03")]
    [InlineData("1899")]
    [InlineData("3000")]
    [InlineData("２０２４")]
    [InlineData("Maret 2024")]
    public void No_periods(string written) => Assert.False(Period.TryParse(written, out _));
}
