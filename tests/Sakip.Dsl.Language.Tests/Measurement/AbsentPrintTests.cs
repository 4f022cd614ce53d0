using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Tests.Measurement;

/// <summary>Prints of nothing, numbers no decimal holds, and last rows that lack what is before them.</summary>
public sealed class AbsentPrintTests
{
    private const string Reported = """
        instansi D "Dinas" {
          indikator A "A" {
            satuan: rasio
            polaritas: naik
            nilai: laporan
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
          indikator P "Pertumbuhan" {
            satuan: persen
            polaritas: naik
            variabel pdrb: rupiah > 0 "PDRB"
            formula: (pdrb - pdrb[t-1]) / pdrb[t-1] × 100%
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }
        """;

    /// <summary>Nothing printed where there is nothing is right; a number there, or nothing where there is a number, is not.</summary>
    [Theory]
    [InlineData("n/a", "n/a", true)]
    [InlineData("n/a", "-", true)]
    [InlineData("n/a", "0", false)]
    [InlineData("NIHIL", "NIHIL", true)]
    [InlineData("NIHIL", "0", true)]
    [InlineData("3", "NIHIL", false)]
    [InlineData("3", "-", false)]
    [InlineData("3", "3", true)]
    public void Absences_may_be_printed(string reported, string printed, bool isRight)
    {
        var measured = Measured.Of(Reported, $"D.A;2024;realisasi;{reported}\nD.A;2024;realisasi tercetak;{printed}");
        Assert.Equal(isRight, Assert.Single(measured.Results.Printed).Cocok);
    }

    [Fact]
    public void A_print_a_hundredfold_too_large_is_a_reason()
    {
        var measured = Measured.Of(Reported, $"D.A;2024;realisasi;{AngkaIndonesia.Tulis(decimal.MaxValue / 10)}\nD.A;2024;realisasi tercetak;5%");
        Assert.Equal("hasil melampaui jangkauan bilangan desimal", Assert.Single(measured.Results.Printed).Seharusnya);
    }

    [Fact]
    public void What_the_last_row_of_all_lacks_is_told()
    {
        Assert.Equal("[pdrb[t-1] belum diisi]", Measured.Of(Reported, "D.P;2024;pdrb;110").Value("D.P", "2024"));
        var measured = Measured.Of(Reported, "D.P;2023;pdrb;100\nD.P;2024;pdrb;110");
        Assert.Equal(("", "10"), (measured.Value("D.P", "2023"), measured.Value("D.P", "2024")));
    }
}
