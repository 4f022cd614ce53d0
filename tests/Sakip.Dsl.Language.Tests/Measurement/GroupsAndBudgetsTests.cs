namespace Sakip.Dsl.Language.Tests.Measurement;

/// <summary>What is composed of scores: groups, <c>capaian()</c>, <c>serapan()</c>, budgets; and what documents print of it.</summary>
public sealed class GroupsAndBudgetsTests
{
    private const string Cascade = """
        instansi D "D" {
          sasaran S1 "Satu" {
            indikator A "A" {
              satuan: persen
              polaritas: naik
              nilai: laporan
              target: 2024 = 80
            }
            indikator B "B" {
              satuan: persen
              polaritas: naik
              nilai: laporan
              target: 2024 = 50
            }
          }
          program P "Program" {
            anggaran: Rp 100
            kegiatan K1 "Satu" {
            }
            kegiatan K2 "Dua" {
              anggaran: 2024 = Rp 40; 2025 = Rp 50
            }
          }
          kelompok Semua "Semua": S1
          sasaran S2 "Dua" {
            indikator R "Rata-rata" {
              satuan: persen
              polaritas: naik
              formula: rata(capaian(Semua))
              target: 2024 = 100
            }
            indikator E "Efisiensi" {
              satuan: persen
              polaritas: naik
              formula: capaian(A) - serapan(P)
            }
          }
        }
        """;

    [Fact]
    public void Means()
    {
        var measured = Measured.Of(Cascade, "D.A;2024;realisasi;60\nD.B;2024;realisasi;55\nD.K1;2024;realisasi;30");
        Assert.Equal(["D.S1 2024 92,5", "D.S2 2024 [anggota D.E tanpa capaian: tidak ada target untuk 2024]", "D.Semua 2024 92,5"], GroupsOf(measured));
        Assert.Equal(("92,5", "92,5"), (measured.Value("D.R", "2024"), measured.Score("D.R", "2024")));
        Assert.Equal("45", measured.Value("D.E", "2024"));
    }

    [Fact]
    public void A_member_without_score_is_named()
    {
        var measured = Measured.Of(Cascade, "D.A;2024;realisasi;60\nD.B;2024;realisasi;n/a");
        Assert.Contains("D.S1 2024 [anggota D.B tanpa capaian: realisasi tidak berlaku (n/a)]", GroupsOf(measured));
        Assert.Equal("[capaian.B tidak ada: realisasi tidak berlaku (n/a)]", measured.Value("D.R", "2024"));
    }

    [Theory]
    [InlineData("D.P;2024;realisasi;50", "D.P 2024 100 50 50")]
    [InlineData("D.P;2024;anggaran;Rp 200\nD.P;2024;realisasi;50", "D.P 2024 200 50 25")]
    [InlineData("D.K1;2024;anggaran;10\nD.K1;2024;realisasi;5\nD.K2;2024;realisasi;20", "D.P 2024 100 25 25")]
    [InlineData("D.P;2024;anggaran;-\nD.K2;2024;realisasi;20", "D.P 2024 100 20 20")]
    [InlineData("D.P;2024;realisasi;NIHIL", "D.P 2024 100 0 0")]
    [InlineData("D.P;2024;realisasi;n/a", "D.P 2024 100  ")]
    public void Budgets(string rows, string expected) => Assert.Contains(expected, BudgetsOf(Measured.Of(Cascade, rows)));

    /// <summary>A budget of no one year is that of any year; one of a year is told although no row speaks of it; an office sums up.</summary>
    [Fact]
    public void Budgets_of_years()
    {
        string[] budgets = BudgetsOf(Measured.Of(Cascade, "D.K1;2024 TW1;realisasi;5\nD.K2;2025;realisasi;25"));
        Assert.Equal(
            [
                "D 2024 TW1  5 ", "D 2024 100  ", "D 2025 100 25 25",
                "D.P 2024 TW1  5 ", "D.P 2024 100  ", "D.P 2025 100 25 25",
                "D.K1 2024 TW1  5 ",
                "D.K2 2024 40  ", "D.K2 2025 50 25 50",
            ],
            budgets);
    }

    [Fact]
    public void Budgets_are_in_rupiah_and_within_numbers()
    {
        var measured = Measured.Of(Cascade, "D.P;2024;anggaran;5%\nD.K1;2023;realisasi;79.000.000.000.000.000.000.000.000.000\nD.K2;2023;realisasi;79.000.000.000.000.000.000.000.000.000");
        Assert.Equal(["(1,4) Error: '5%' bukan dalam satuannya, rupiah; tulis angkanya dalam rupiah"], measured.Said);
        Assert.Contains("D.P 2023 100  ", BudgetsOf(measured));
    }

    [Fact]
    public void A_long_chain_of_achievements_ends()
    {
        const int length = 3000;
        var lines = Enumerable.Range(0, length).Select(i => $"indikator I{i} \"I\" {{\nsatuan: persen\npolaritas: naik\n{(i == length - 1 ? "nilai: laporan" : $"formula: capaian(I{i + 1}) + 0")}\ntarget: 2024 = 100\n}}");
        var measured = Measured.Of("instansi D \"D\" {\nsasaran \"S\" {\n" + string.Join("\n", lines) + "\n}\n}\n", $"D.I{length - 1};2024;realisasi;50");
        Assert.Equal("50", measured.Value($"D.I{length - 2}", "2024"));
        Assert.Equal(length, measured.Results.Indicators.Count);
    }

    [Fact]
    public void Prints()
    {
        var measured = Measured.Of(Cascade, """
            D.A;2024;realisasi;60
            D.B;2024;realisasi;55
            D.P;2024;realisasi;50
            D.A;2024;nilai tercetak;60,0%
            D.A;2024;capaian tercetak;75,01
            D.A;2024;capaian tercetak;75;Tabel 2
            D.A;2024;target tercetak;80%
            D.S1;2024;capaian tercetak;92,49
            D.P;2024;serapan tercetak;50,00%
            D.P;2024;anggaran tercetak;Rp 100
            D.P;2024;realisasi tercetak;Rp 51
            D.P;2024;kinerja tercetak;1
            D.A;2030;nilai tercetak;1
            """);
        Assert.Equal(
            [
                "nilai 60,0% 60,0% True", "capaian 75,01 75,00 False", "capaian 75 75 True Tabel 2", "target 80% 80% True", "capaian 92,49 92,50 False",
                "serapan 50,00% 50,00% True", "anggaran Rp 100 Rp 100 True", "realisasi Rp 51 Rp 50 False", "nilai 1 belum ada realisasi untuk 2030 False",
            ],
            measured.Results.Printed.Select(p => $"{p.Apa} {p.Tercetak} {p.Seharusnya} {p.Cocok} {p.Keterangan}".Trim()));
        Assert.Equal(["(12,3) Error: 'D.P' tidak mempunyai variabel 'kinerja tercetak'; yang ada: anggaran, realisasi"], measured.Said);
    }

    private static string[] GroupsOf(Measured measured) =>
        [.. measured.Results.Groups.Select(g => $"{g.Group.Path} {g.Periode} {(g.Capaian.Capaian is { } mean ? Language.Measurement.NumberText.Of(mean) : $"[{g.Capaian.Alasan}]")}").Order(StringComparer.Ordinal)];

    private static string[] BudgetsOf(Measured measured) =>
        [.. measured.Results.Budgets.Select(b => $"{b.Path} {b.Periode} {Language.Measurement.NumberText.Of(b.Anggaran)} {Language.Measurement.NumberText.Of(b.Realisasi)} {Language.Measurement.NumberText.Of(b.Serapan?.Capaian)}")];
}
