namespace Sakip.Dsl.Cli.Tests;

public sealed class HitungCommaTests : IDisposable
{
    private const string Definitions = """
        instansi Dinas "Dinas" {
          indikator Nilai "Nilai" {
            satuan: indeks
            polaritas: naik
            nilai: laporan
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }

        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    /// <summary>In a file parted by commas the decimals of an unquoted number never become its note.</summary>
    [Theory]
    [InlineData("80,5", 1, "")]
    [InlineData("80,5,catatan", 1, "")]
    [InlineData("80,", 0, ";80;")]
    [InlineData("80,catatan", 0, ";80;")]
    [InlineData("80,\"12\"", 0, ";80;")]
    [InlineData("\"80,5\",catatan", 0, ";80,5;")]
    [InlineData("\"80,5\",12", 0, ";80,5;")]
    public void Decimals_are_not_lost_between_commas(string fields, int exitCode, string expected)
    {
        _tool.Write("dinas.iku", Definitions).Write("data.csv", $"indikator,periode,variabel,nilai,keterangan\nDinas.Nilai,2024,realisasi,{fields}\n");
        Assert.Equal(exitCode, _tool.Run("hitung", "dinas.iku", "--data", "data.csv", "--format", "csv"));
        Assert.Equal(exitCode == 1, _tool.Error.StartsWith("data.csv(2,", StringComparison.Ordinal));
        if (expected.Length > 0)
        {
            Assert.Contains(expected, _tool.Out, StringComparison.Ordinal);
        }
        else
        {
            Assert.DoesNotContain(";80;", _tool.Out, StringComparison.Ordinal);
        }
    }
}
