namespace Sakip.Dsl.Language.Tests.Measurement;

/// <summary>How the parts of a year become the year.</summary>
public sealed class ConsolidationTests
{
    [Theory]
    [InlineData("jumlah", "10")]
    [InlineData("rata-rata", "2,5")]
    [InlineData("terakhir", "4")]
    public void Of_what_is_reported(string way, string expected)
    {
        var measured = Measured.Of(Reported(way), "D.N;2024 TW1;realisasi;1\nD.N;2024 TW3;realisasi;3\nD.N;2024 TW2;realisasi;2\nD.N;2024 TW4;realisasi;4");
        Assert.Equal(expected, measured.Value("D.N", "2024"));
        Assert.Equal("2", measured.Value("D.N", "2024 TW2"));
    }

    [Fact]
    public void A_year_that_is_given_counts() =>
        Assert.Equal("7", Measured.Of(Reported("jumlah"), "D.N;2024 S1;realisasi;1\nD.N;2024 S2;realisasi;3\nD.N;2024;realisasi;7").Value("D.N", "2024"));

    [Theory]
    [InlineData("D.N;2024 TW1;realisasi;1", "[belum ada data 2024 TW2, 2024 TW3, 2024 TW4]")]
    [InlineData("D.N;2024 TW1;target;1", "")]
    [InlineData("D.N;2024 S1;realisasi;1\nD.N;2024 S2;realisasi;-", "[2024 S2: realisasi tidak dilaporkan (-)]")]
    [InlineData("D.N;2024 S1;realisasi;79.000.000.000.000.000.000.000.000.000\nD.N;2024 S2;realisasi;79.000.000.000.000.000.000.000.000.000", "[hasil melampaui jangkauan bilangan desimal]")]
    [InlineData("D.N;2024-01;realisasi;1", "[belum ada data 2024-02, 2024-03, 2024-04, 2024-05, 2024-06, 2024-07, 2024-08, 2024-09, 2024-10, 2024-11, 2024-12]")]
    public void What_is_not_whole(string rows, string expected) => Assert.Equal(expected, Measured.Of(Reported("jumlah"), rows).Value("D.N", "2024"));

    /// <summary>Counts add up; a share is that of the last part; what is given of the year is the year's.</summary>
    [Fact]
    public void Recomputed()
    {
        const string definitions = """
            instansi D "D" {
              variabel penduduk: orang > 0 "p"
              sasaran "S" {
                indikator X "X" {
                  satuan: persen
                  polaritas: naik
                  variabel a: orang "a"
                  variabel s: persen "s"
                  formula: a / penduduk × 100% + s
                  periode: semester
                  konsolidasi: hitung ulang
                }
              }
            }
            """;
        const string shared = "D;2024;penduduk;100\n";
        const string first = "D.X;2024 S1;a;10\nD.X;2024 S1;s;5\n";
        Assert.Equal("33", Measured.Of(definitions, shared + first + "D.X;2024 S2;a;20\nD.X;2024 S2;s;3").Value("D.X", "2024"));
        Assert.Equal("[belum ada data 2024 S2]", Measured.Of(definitions, shared + first).Value("D.X", "2024"));
        Assert.Equal("[a belum diisi]", Measured.Of(definitions, shared + first + "D.X;2024 S2;s;3").Value("D.X", "2024"));
        Assert.Equal("[s belum diisi]", Measured.Of(definitions, shared + first + "D.X;2024 S2;a;3").Value("D.X", "2024"));
        Assert.Equal("31", Measured.Of(definitions, shared + first + "D.X;2024 S2;a;20\nD.X;2024;s;1").Value("D.X", "2024"));
        Assert.Equal(
            "[hasil melampaui jangkauan bilangan desimal]",
            Measured.Of(definitions, shared + "D.X;2024 S1;a;79.000.000.000.000.000.000.000.000.000\nD.X;2024 S2;a;79.000.000.000.000.000.000.000.000.000\nD.X;2024;s;1").Value("D.X", "2024"));
    }

    /// <summary>The year before is the sum of its own parts, not of the parts before each part.</summary>
    [Fact]
    public void Recomputed_with_the_year_before()
    {
        const string definitions = """
            instansi D "D" {
              variabel c: orang > 0 "c"
              sasaran "S" {
                indikator X "X" {
                  satuan: persen
                  polaritas: naik
                  formula: c / c[t-1] × 100%
                  konsolidasi: hitung ulang
                }
              }
            }
            """;
        var measured = Measured.Of(definitions, "D;2023 S1;c;10\nD;2023 S2;c;30\nD;2024 S1;c;60\nD;2024 S2;c;20");
        Assert.Equal(("200", "33,33", "200"), (measured.Value("D.X", "2024"), measured.Value("D.X", "2024 S2"), measured.Value("D.X", "2024 S1")));
    }

    [Theory]
    [InlineData("terakhir", "WTP")]
    [InlineData("jumlah", "")]
    public void Labels_do_not_add_up(string way, string expected)
    {
        var measured = Measured.Of(
            $"skala O \"O\" {{ WDP; WTP }}\ninstansi D \"D\" {{\nsasaran \"S\" {{\nindikator N \"N\" {{\nsatuan: predikat\npolaritas: naik\nnilai: predikat O\nkonsolidasi: {way}\n}}\n}}\n}}\n",
            "D.N;2024 S1;realisasi;WDP\nD.N;2024 S2;realisasi;WTP");
        Assert.Equal(expected, measured.Results.Find("D.N", new(2024, ""))!.Tulisan);
    }

    private static string Reported(string way) =>
        $"instansi D \"D\" {{\nsasaran \"S\" {{\nindikator N \"N\" {{\nsatuan: orang\npolaritas: naik\nnilai: laporan\nkonsolidasi: {way}\n}}\n}}\n}}\n";
}
