namespace Sakip.Dsl.Language.Tests.Contract;

/// <summary>Numbers as Indonesian regulations write them.</summary>
public sealed class NumberTests
{
    public static TheoryData<string, decimal> Sound { get; } = new()
    {
        { "0", 0m },
        { "7", 7m },
        { "2.741", 2741m },
        { "100.000", 100_000m },
        { "100000", 100_000m },
        { "0,5", 0.5m },
        { "0,05", 0.05m },
        { "12,34", 12.34m },
        { "12.345,678", 12_345.678m },
        { "1.250.544.365,50", 1_250_544_365.50m },
        { "1250544365,50", 1_250_544_365.50m },
        { "30%", 0.3m },
        { "12,5%", 0.125m },
        { "100%", 100m },
        { "Rp 1.000", 1000m },
        { "Rp1.000", 1000m },
        { "Rp. 40.990.000", 40_990_000m },
        { "Rp 669.414.700,00", 669_414_700m },
        { "Rp. 1.250.544.365,-", 1_250_544_365m },
        { "1 tahun", 1m },
        { "79.228.162.514.264.337.593.543.950.335", 79228162514264337593543950335m },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void Is_read_as_written(string written, decimal value) => Assert.Equal(value, Compiler.Formula(written).Nilai);

    [Theory]
    [InlineData("12.34", "12,34")]
    [InlineData("1.0", "1,0")]
    [InlineData("1,000,000", "1.000.000")]
    [InlineData("0.5", "0,5")]
    [InlineData("0.500", "0,500")]
    [InlineData("1.0000", "1,0000")]
    [InlineData("1,250.50", "1.250,50")]
    [InlineData("1.2.3", "12,3")]
    [InlineData("12.345.67", "12.345,67")]
    [InlineData("0123", "123")]
    [InlineData("00,5", "0,5")]
    public void Another_notation_is_refused_with_the_spelling_that_was_meant(string written, string proposal)
    {
        var diagnostic = Assert.Single(Definitions.Project(Compiler.OneFormula(written, [])).Diagnostics);
        Assert.Equal(("IKU1003", proposal), (diagnostic.Rule.Id, diagnostic.Mend?.Text));
    }

    [Theory]
    [InlineData("79.228.162.514.264.337.593.543.950.336")]
    [InlineData("0,12345678901234567890123456789")]
    [InlineData("123456789012345678901234567890,5")]
    public void What_no_decimal_holds_exactly_is_refused(string written)
    {
        var diagnostic = Assert.Single(Definitions.Project(Compiler.OneFormula(written, [])).Diagnostics);
        Assert.Equal(("IKU1003", null), (diagnostic.Rule.Id, diagnostic.Mend?.Text));
    }

    [Fact]
    public void A_value_written_wrong_keeps_what_was_meant_so_that_nothing_else_is_reported() =>
        Assert.Single(Definitions.Project(Tests.Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2153 => 92.89")).Diagnostics);

    [Fact]
    public void Percent_is_a_share_wherever_percent_is_not_the_unit()
    {
        var project = Compiler.CompileSound("""
            konstanta bobot: rasio = 30%
            konstanta ambang: persen = 30%
            instansi D "D" {
              indikator I "I" {
                satuan: persen
                polaritas: naik
                variabel a: rasio "a"
                variabel p: persen "p"
                formula: (bobot × a + ambang / 100 × 1) × 100% + p × 0
                penanggung jawab: "B"
                sumber data: "S"
                contoh: a = 50%; p = 50% => 45%
                target: 2020 = 45%
              }
              indikator R "R" {
                satuan: rasio
                polaritas: naik
                formula: bobot + 0,1
                penanggung jawab: "B"
                sumber data: "S"
                contoh: bobot2 = 1 => 40%
                target: 2020 = 45,5%
              }
            }
            """.Replace("contoh: bobot2 = 1 => 40%\n", "\n"));
        Assert.Equal(45m, project.Evaluate("D.I", ("a", 0.5m), ("p", 50)).Nilai);
        Assert.Equal(45m, project.Indicators["D.I"].Target[0].Nilai);
        Assert.Equal((0.455m, 3), (project.Indicators["D.R"].Target[0].Nilai, project.Indicators["D.R"].Target[0].Desimal));
    }
}
