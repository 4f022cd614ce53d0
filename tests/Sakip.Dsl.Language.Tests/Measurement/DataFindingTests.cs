using System.Globalization;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Tests.Measurement;

/// <summary>What is said of data, and that neither the machine nor the order of rows has a say in it.</summary>
public sealed class DataFindingTests
{
    private const string Office = """
        skala Opini "Opini" { TMP; WDP; WTP }
        kategori Mutu "Mutu" { C "Kurang": 0 .. < 60; B "Baik": 60 .. 100 }

        instansi D "Dinas" {
          variabel penduduk: orang > 0 "Penduduk"
          daftar domain "Domain" { nilai: skor 0..5 "Nilai" }
          sasaran S1 "Sasaran" {
            indikator A "A" {
              satuan: persen
              polaritas: naik
              variabel a: orang "a"
              variabel b: orang > 0 "b"
              formula: a / b × 100%
              target: 2024 = 80
              konsolidasi: hitung ulang
            }
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
            indikator M "M" {
              satuan: nilai
              polaritas: naik
              nilai: penilaian 0..100
              kategori: Mutu
              target: 2024 = 70
            }
            indikator Spbe "SPBE" {
              satuan: skor
              polaritas: naik
              formula: rata(domain.nilai) + penduduk[t-1] / penduduk × 0
            }
          }
          program P "Program" {
            anggaran: 2024 = Rp 100
          }
        }
        """;

    private static readonly string[] s_faulty =
    [
        "D.AA; 2024; a; 1",
        "Z; 2024; a; 1",
        "D.A; 20244; a; 1",
        "D.A; 2024; c; 1",
        "D.A; 2024; realisas; 1",
        "; 2024; inflasi; 1",
        "D.A; 2024; a; 12.46",
        "D.A; 2024; a; lima",
        "D.A; 2024; a; 1 2",
        "D.A; 2024; a; 12345678901234567890123456789012",
        "D.A; 2023; a; 1",
        "D.A; 2023; a; 1",
        "D.A; 2023; b; 94%",
        "D.A; 2023; realisasi; 5",
        "D.A; 2024; target; 85",
        "D.A; 2022; a; 1",
        "D.A; 2022; b; 3",
        "D.A; 2022; realisasi; 34",
        "D.A; 2021; a; -1",
        "D.A; 2021; b; 3",
        "D.A; 2021; realisasi; 34",
        "D.O; 2024; predikat; XYZ",
        "D.T; 2024; tanggal; kemarin",
        "D.M; 2024; realisasi; Kurang (90)",
        "D; 2024; domain[1].nilai; banyak",
        "D.P; 2024; anggaran; 5%",
    ];

    private static readonly string[] s_sound =
    [
        "D.A;2024 TW1;a;1", "D.A;2024 TW2;a;2", "D.A;2024 TW3;a;3", "D.A;2024 TW4;a;4", "D.A;2024 TW1;b;10", "D.A;2024 TW2;b;10", "D.A;2024 TW3;b;10", "D.A;2024 TW4;b;10",
        "D.O;2024;predikat;WTP", "D.T;2024;tanggal;1 Desember 2024", "D.M;2024;realisasi;Baik (75)", "D.M;2023;realisasi;n/a", "D.M;2024;target;72",
        "D;2024;domain[1].nilai;3", "D;2024;domain[2].nilai;3,5", "D;2024;penduduk;1.000", "D;2023;penduduk;900", "D.P;2024;realisasi;Rp 50", "D.P;2024;serapan tercetak;50%", "D.A;2024;nilai tercetak;25",
    ];

    [Fact]
    public void Every_finding_in_both_languages()
    {
        var measured = Measured.Of(Office, s_faulty);
        string text = string.Concat(measured.Findings.Select(f => FormattableString.Invariant(
            $"{s_faulty[f.Line - 1]}\n  column {f.Column}, {f.Severity}\n  {f.Message.In(MessageLanguage.Indonesian)}\n  {f.Message.In(MessageLanguage.English)}\n")));
        Snapshot.Matches($"{nameof(DataFindingTests)}.{nameof(Every_finding_in_both_languages)}", text);
    }

    [Fact]
    public void Long_and_odd_texts_are_cut_and_stay_on_one_line()
    {
        string odd = new string('x', 100) + "\n\t\u001B[31m";
        var measured = Measured.Of(Office, [$"{odd};2024;a;1", $"D.A;{odd};a;1", $"D.A;2024;{odd};1", $"D.A;2024;a;{odd}1"]);
        Assert.Equal(4, measured.Findings.Count);
        Assert.All(measured.Findings, f => Assert.True(f.Message.Indonesian.Length < 260 && !f.Message.Indonesian.Any(char.IsControl) && !f.Message.English.Any(char.IsControl)));
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        string[] expected = Measured.Of(Office, s_sound).All();
        Assert.True(expected.Length > 8);
        for (int seed = 0; seed < 50; seed++)
        {
            string[] rows = [.. s_sound];
            new Random(seed).Shuffle(rows);
            Assert.Equal(expected, Measured.Of(Office, rows).All());
        }
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void The_machine_s_culture_has_no_say(string culture)
    {
        string[] rows = [.. s_sound, "D.M;2022;REALISASI;N/A", "D.M;2021;realisasi;nihil", "D.M;2020;Realisasi;-5", "d.m;2024;x;i"];
        var expected = Measured.Of(Office, rows);
        string[] results = expected.All();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var found = Measured.Of(Office, rows);
            Assert.Equal(expected.Said, found.Said);
            CultureInfo.CurrentCulture = before;
            Assert.Equal(results, found.All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Random_rows_never_stop_the_engine()
    {
        string[] paths = ["", "D", "D.A", "D.O", "D.T", "D.M", "D.Spbe", "D.S1", "D.P", "X"];
        string[] periods = ["2024", "2024 TW1", "2024 TW2", "2024 TW3", "2024 TW4", "2023 S1", "2024-01", "2999", "1900", "x"];
        string[] variables = ["a", "b", "realisasi", "target", "anggaran", "predikat", "tanggal", "nilai", "penduduk", "penduduk[t-1]", "penduduk[t-99999999999]", "domain[1].nilai", "domain[2].nilai", "domain[999].nilai", "nilai tercetak", "capaian tercetak", "capaian akhir tercetak", "predikat tercetak", "serapan tercetak", "target tercetak", "realisasi tercetak", " tercetak"];
        string[] values = ["0", "1", "-1", "5%", "Rp 5", "79.228.162.514.264.337.593.543.950.335", "0,0000000000000000000000000001", "Baik (90)", "WTP", "B", "30 November 2024", "NIHIL", "n/a", "-", "", "Tidak ada data", "(5)", "\uD800", "5 (x)"];
        var random = new Random(7);
        for (int i = 0; i < 100; i++)
        {
            var rows = Enumerable.Range(0, 40).Select(_ => $"{Any(paths)};{Any(periods)};{Any(variables)};{Any(values)}");
            Assert.NotNull(Measured.Of(Office, rows).All());
        }

        string Any(string[] texts) => texts[random.Next(texts.Length)];
    }
}
