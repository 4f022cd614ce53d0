namespace Sakip.Dsl.Language.Tests.Measurement;

/// <summary>What data come to: inputs, what is reported, units, earlier periods, absences.</summary>
public sealed class MeasuringTests
{
    private const string Share = """
        indikator A "A" {
          satuan: persen
          polaritas: naik
          variabel a: orang "a" bagian dari b
          variabel b: orang "b"
          formula: a / b × 100%
          target: 2024 = 80
        }
        """;

    [Theory]
    [InlineData("D.A;2024;a;1\nD.A;2024;b;2", "50", "62,5")]
    [InlineData("D.A;2024;a;NIHIL\nD.A;2024;b;2", "0", "0")]
    [InlineData("D.A;2024;a;0\nD.A;2024;b;2", "0", "0")]
    [InlineData("D.A;2024;a;\nD.A;2024;b;2", "[a belum diisi]", "[a belum diisi]")]
    [InlineData("D.A;2024;b;2", "[a belum diisi]", "[a belum diisi]")]
    [InlineData("D.A;2024;a;n/a\nD.A;2024;b;2", "[a tidak berlaku (n/a)]", "[a tidak berlaku (n/a)]")]
    [InlineData("D.A;2024;a;-\nD.A;2024;b;2", "[a tidak dilaporkan (-)]", "[a tidak dilaporkan (-)]")]
    [InlineData("D.A;2024;a;Tidak ada data\nD.A;2024;b;2", "[tidak ada data a]", "[tidak ada data a]")]
    [InlineData("D.A;2024;a;0\nD.A;2024;b;0", "[pembagi b bernilai nol]", "[pembagi b bernilai nol]")]
    [InlineData("D.A;2024;a;3\nD.A;2024;b;2", "[a (3) melebihi b (2)]", "[a (3) melebihi b (2)]")]
    [InlineData("D.A;2024;realisasi;72,5%", "72,5", "90,63")]
    [InlineData("D.A;2024;realisasi;n/a", "[realisasi tidak berlaku (n/a)]", "[realisasi tidak berlaku (n/a)]")]
    [InlineData("D.A;2024;realisasi;NIHIL", "0", "0")]
    public void Of_a_year(string rows, string value, string score)
    {
        var measured = Measured.Of(In(Share), rows);
        Assert.Equal((value, score), (measured.Value("D.A", "2024"), measured.Score("D.A", "2024")));
        Assert.Empty(measured.Said);
    }

    [Fact]
    public void Reported_and_computed_are_compared()
    {
        const string inputs = "D.A;2024;a;1\nD.A;2024;b;3\n";
        Assert.Empty(Measured.Of(In(Share), inputs + "D.A;2024;realisasi;33,3").Said);
        var other = Measured.Of(In(Share), inputs + "D.A;2024;realisasi;33,4%");
        Assert.Equal(["(3,4) Warning: realisasi yang dilaporkan 33,4%, padahal masukannya menghasilkan 33,33; yang dipakai hasil hitungan"], other.Said);
        Assert.Equal("33,33", other.Value("D.A", "2024"));
    }

    [Fact]
    public void Inputs_that_cannot_be_computed_are_told_where_the_report_is_used()
    {
        var measured = Measured.Of(In(Share), "D.A;2024;a;4\nD.A;2024;b;3\nD.A;2024;realisasi;75");
        Assert.Equal("75", measured.Value("D.A", "2024"));
        Assert.Equal(["(3,4) Warning: dipakai realisasi yang dilaporkan, 75: masukannya tidak dapat dihitung (a (4) melebihi b (3))"], measured.Said);
    }

    [Theory]
    [InlineData("rasio", "0,9", "94%", "0,94", "104,44")]
    [InlineData("rasio", "0,9", "0,94", "0,94", "104,44")]
    [InlineData("persen", "90", "94%", "94", "104,44")]
    [InlineData("jutaRupiah", "5", "Rp 5.500.000", "5,5", "110")]
    [InlineData("jutaRupiah", "5", "5,5", "5,5", "110")]
    public void Units(string unit, string target, string reported, string value, string score)
    {
        var measured = Measured.Of(In(Reported(unit, target)), $"D.N;2024;realisasi;{reported}");
        Assert.Equal((value, score), (measured.Value("D.N", "2024"), measured.Score("D.N", "2024")));
        Assert.Equal(value, measured.Results.Indicators[0].Tulisan);
        Assert.Empty(measured.Said);
    }

    [Theory]
    [InlineData("indeks", "94%", "(1,4) Error: '94%' bukan dalam satuannya, indeks; tulis angkanya dalam indeks")]
    [InlineData("orang", "Rp 5", "(1,4) Error: 'Rp 5' bukan dalam satuannya, orang; tulis angkanya dalam orang")]
    [InlineData("orang", "banyak", "(1,4) Error: 'realisasi' memerlukan angka, diterima 'banyak'")]
    public void Other_units(string unit, string reported, string expected)
    {
        var measured = Measured.Of(In(Reported(unit, "5")), $"D.N;2024;realisasi;{reported}");
        Assert.Equal([expected], measured.Said);
        Assert.Equal($"[realisasi tidak terbaca: {reported}]", measured.Value("D.N", "2024"));
    }

    [Fact]
    public void Targets_of_data_count()
    {
        var measured = Measured.Of(In(Reported("rasio", "0,9")), "D.N;2024;realisasi;0,9\nD.N;2024;target;94,5%\nD.N;2025;target;0,5\nD.N;2025;realisasi;0,25");
        Assert.Equal(("95,24", "50"), (measured.Score("D.N", "2024"), measured.Score("D.N", "2025")));
        Assert.Equal("0,945", measured.Results.Indicators[0].Capaian.Target);
        Assert.Equal(["(2,4) Info: target di data 94,5%, di definisi 0,9; yang dipakai target di data"], measured.Said);
    }

    [Fact]
    public void Labels_and_days()
    {
        const string definitions = """
            skala Opini "Opini" { TMP "Tidak"; WDP; WTP "Wajar Tanpa" }
            instansi D "D" {
              sasaran "S" {
                indikator O "O" {
                  satuan: predikat
                  polaritas: naik
                  nilai: predikat Opini
                  target: 2024 = WTP
                }
                indikator T "T" {
                  satuan: tanggal
                  polaritas: turun
                  nilai: tanggal
                  target: 2024 = 30 November 2024
                }
              }
            }
            """;
        var measured = Measured.Of(definitions, """
            D.O;2024;realisasi;wajar tanpa
            D.O;2023;predikat;WDP (90)
            D.O;2022;predikat;Level 1
            D.O;2023;target;Wtp
            D.T;2024;tanggal;28 November 2024
            D.T;2023;realisasi;besok
            D.T;2023;target;5
            D.T;2022;realisasi;31 Desember 2022
            D.T;2022;target;30 desember 2022
            """);
        Assert.Equal(("100", "[WDP belum mencapai target WTP; capaiannya tidak berupa angka]"), (measured.Score("D.O", "2024"), measured.Score("D.O", "2023")));
        Assert.Equal(("100", "[31 Desember 2022 belum mencapai target 30 Desember 2022; capaiannya tidak berupa angka]"), (measured.Score("D.T", "2024"), measured.Score("D.T", "2022")));
        Assert.Equal(
            [
                "(3,4) Error: label 'Level 1' tidak dikenal; yang ada: TMP, WDP, WTP",
                "(6,4) Error: 'besok' bukan tanggal; tulis, misalnya, 30 November 2024",
                "(7,4) Error: '5' bukan tanggal; tulis, misalnya, 30 November 2024",
            ],
            measured.Said);
    }

    [Fact]
    public void Lists_have_their_gaps_told()
    {
        const string definitions = """
            instansi D "D" {
              daftar domain[3] "Domain" { nilai: skor 0..5 "Nilai" }
              sasaran "S" {
                indikator L "L" {
                  satuan: skor
                  polaritas: naik
                  formula: rata(domain.nilai)
                }
              }
            }
            """;
        Assert.Equal("2", Measured.Of(definitions, "D;2024;domain[3].nilai;3\nD;2024;domain[1].nilai;1\nD;2024;domain[ 2 ].nilai;2").Value("D.L", "2024"));
        Assert.Equal("[domain[2].nilai belum diisi]", Measured.Of(definitions, "D;2024;domain[3].nilai;3\nD;2024;domain[1].nilai;1").Value("D.L", "2024"));
        Assert.Equal("[domain[2].nilai tidak dilaporkan (-)]", Measured.Of(definitions, "D;2024;domain[3].nilai;3\nD;2024;domain[1].nilai;1\nD;2024;domain[2].nilai;-").Value("D.L", "2024"));
        Assert.Equal("[domain harus berisi 3 butir, diterima 2]", Measured.Of(definitions, "D;2024;domain[2].nilai;3\nD;2024;domain[1].nilai;1").Value("D.L", "2024"));
        Assert.Equal(
            [
                "(1,3) Error: 'D' tidak mempunyai variabel 'domain[0].nilai'; maksudnya 'domain[1].nilai'?",
                "(2,3) Error: 'D' tidak mempunyai variabel 'domain'; yang ada: domain[1].nilai, anggaran, realisasi",
                "(3,4) Error: 'Rp 5' bukan dalam satuannya, skor; tulis angkanya dalam skor",
            ],
            Measured.Of(definitions, "D;2024;domain[0].nilai;3\nD;2024;domain;1\nD;2024;domain[1].nilai;Rp 5").Said);
    }

    [Fact]
    public void Earlier_periods_and_the_base_year()
    {
        const string definitions = """
            indikator T "T" {
              satuan: persen
              polaritas: naik
              variabel c: orang > 0 "c"
              formula: (c - c[t-1]) / c[t-1] × 100%
            }
            indikator B "B" {
              satuan: persen
              polaritas: naik
              variabel c: orang > 0 "c"
              formula: c / c[dasar] × 100%
              kondisi awal: 2019 = 100
            }
            """;
        var measured = Measured.Of(In(definitions), """
            D.T;2022;c;10
            D.T;2023;c;20
            D.T;2024 TW1;c;30
            D.T;2023 TW4;c;40
            D.T;2024-01;c;50
            D.T;2023-12;c;40
            D.T;2025;c;7
            D.T;2025;c[t-1];5
            D.B;2019;c;50
            D.B;2024;c;60
            D.B;2024 TW2;c;70
            D.B;2025;c;8
            D.B;2025;c[dasar];4
            D.B;2025;c[t-1];4
            D.B;2025;c[besok];4
            """);
        Assert.Equal(("", "100", "40"), (measured.Value("D.T", "2022"), measured.Value("D.T", "2023"), measured.Value("D.T", "2025")));
        Assert.Equal(("-25", "25"), (measured.Value("D.T", "2024 TW1"), measured.Value("D.T", "2024-01")));
        Assert.Equal(("120", "140", "200"), (measured.Value("D.B", "2024"), measured.Value("D.B", "2024 TW2"), measured.Value("D.B", "2025")));
        Assert.Equal(
            [
                "(14,3) Error: 'D.B' tidak mempunyai variabel 'c[t-1]'; yang ada: c, realisasi, target",
                "(15,3) Error: 'D.B' tidak mempunyai variabel 'c[besok]'; yang ada: c, realisasi, target",
            ],
            measured.Said);
    }

    [Fact]
    public void Shared_inputs()
    {
        const string definitions = """
            variabel inflasi: persen "i"
            instansi D "D" {
              variabel penduduk: orang > 0 "p"
              sasaran "S" {
                indikator X "X" {
                  satuan: persen
                  polaritas: naik
                  variabel a: orang "a"
                  formula: a / penduduk × 100% + inflasi
                }
              }
            }
            """;
        Assert.Equal("12", Measured.Of(definitions, "D.X;2024;a;1\nD;2024;penduduk;10\n;2024;inflasi;2").Value("D.X", "2024"));
        Assert.Equal("22", Measured.Of(definitions, "D.X;2024;a;1\nD;2024;penduduk;10\n;2024;inflasi;2\nD.X;2024;penduduk;5").Value("D.X", "2024"));
        Assert.Equal("[inflasi tidak dilaporkan (-)]", Measured.Of(definitions, "D.X;2024;a;1\nD;2024;penduduk;10\n;2024;inflasi;-").Value("D.X", "2024"));
        Assert.Equal("", Measured.Of(definitions, "D;2024;penduduk;10").Value("D.X", "2024"));
    }

    private static string In(string indicators) => "satuan jutaRupiah \"juta rupiah\" = 1.000.000 rupiah\n\ninstansi D \"D\" {\nsasaran \"S\" {\n" + indicators + "\n}\n}\n";

    private static string Reported(string unit, string target) =>
        $"indikator N \"N\" {{\nsatuan: {unit}\npolaritas: naik\nnilai: laporan\ntarget: 2024 = {target}\n}}";
}
