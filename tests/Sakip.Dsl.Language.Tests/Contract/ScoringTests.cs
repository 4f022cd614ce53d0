using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Contract;

/// <summary>Achievement as definitions say it: which rule an indicator is scored by, what the rules that ship give, and who belongs to a group.</summary>
public sealed class ScoringTests
{
    private const string OtherRule = "aturan capaian Sendiri {\n  naik: realisasi / target × 50\n  turun: target / realisasi × 50\n}\n";

    [Fact]
    public void The_prelude_is_sound_and_canonical()
    {
        var project = Project.Create([Prelude.Tree]);
        Assert.Empty(project.Diagnostics);
        Assert.Equal(Prelude.Tree.Text.Content, Language.Rewriting.DefinitionFormatter.Format(Prelude.Tree));
        Assert.Equal(["Kemenkeu", "Lkjip", "Lppd", "SatuPlus", "Serapan", "Spm"], Prelude.File.Aturan.Select(r => r.Nama).Order(StringComparer.Ordinal));
        Assert.All(Prelude.File.Aturan, rule => Assert.NotEmpty(rule.DasarHukum));
    }

    /// <summary>The nearest `capaian:` wins; without any the only declared rule, else the one that ships.</summary>
    [Theory]
    [InlineData("", "", "", "", "Lppd")]
    [InlineData("capaian: SatuPlus", "", "", "", "SatuPlus")]
    [InlineData("capaian: SatuPlus", "capaian: Kemenkeu", "", "", "Kemenkeu")]
    [InlineData("capaian: SatuPlus", "capaian: Kemenkeu", "capaian: Spm", "", "Spm")]
    [InlineData("capaian: SatuPlus", "capaian: Kemenkeu", "capaian: Spm", "capaian: Lkjip", "Lkjip")]
    public void Nearest_rule(string regulation, string office, string goal, string indicator, string expected)
    {
        Assert.Equal(expected, RuleOf("", regulation, office, goal, indicator));
        Assert.Equal(expected == "Lppd" ? "Sendiri" : expected, RuleOf(OtherRule, regulation, office, goal, indicator));
        Assert.Equal(expected, RuleOf(OtherRule.Replace("Sendiri", "Serapan", StringComparison.Ordinal), regulation, office, goal, indicator));
    }

    /// <summary>A holder behind another does not inherit from it.</summary>
    [Fact]
    public void A_rule_ends_with_its_holder()
    {
        var project = Compiler.CompileSound($$"""
            instansi D "D" {
              sasaran S1 "Satu" {
                capaian: Spm
                indikator A "A" {
                  {{string.Join("\n", Sound.SurveyLines)}}
                }
              }
              sasaran S2 "Dua" {
                indikator B "B" {
                  {{string.Join("\n", Sound.SurveyLines)}}
                }
              }
            }
            """);
        Assert.Equal(["Spm", "Lppd"], project.Indicators.Values.Select(i => i.AturanCapaian));
    }

    /// <summary>What domain.md and the documents print.</summary>
    [Theory]
    [InlineData("Lppd", "naik", "100", "504,5", "504,5")]
    [InlineData("Lppd", "naik", "53", "-5", "-9,43")]
    [InlineData("Lppd", "turun", "3,25", "4,77", "53,23")]
    [InlineData("Lppd", "turun", "8,19", "8,16", "100,37")]
    [InlineData("Lppd", "naik", "0", "5", "TargetNol: target nol: aturan Lppd tidak menghitung capaiannya")]
    [InlineData("Spm", "naik", "100", "102,24", "100")]
    [InlineData("Spm", "naik", "31.744", "31.739", "99,98")]
    [InlineData("Spm", "naik", "0", "0", "100")]
    [InlineData("Kemenkeu", "turun", "10", "8", "120")]
    [InlineData("Kemenkeu", "turun", "10", "25", "0")]
    [InlineData("Kemenkeu", "stabil 90..110", "100", "0", "0")]
    [InlineData("Kemenkeu", "stabil 90..110", "100", "45", "50")]
    [InlineData("Kemenkeu", "stabil 90..110", "100", "90", "100")]
    [InlineData("Kemenkeu", "stabil 90..110", "100", "95", "110")]
    [InlineData("Kemenkeu", "stabil 90..110", "100", "100", "120")]
    [InlineData("Kemenkeu", "stabil 90..110", "100", "110", "100")]
    [InlineData("Kemenkeu", "stabil 90..110", "100", "200", "0")]
    [InlineData("SatuPlus", "turun", "10", "8", "120")]
    [InlineData("Serapan", "naik", "100.000.000", "99.525.000", "99,53")]
    public void What_ships_gives(string rule, string polarity, string target, string reached, string expected)
    {
        var project = Survey(polarity, $"capaian: {rule}", $"target: 2024 = {target}");
        Assert.True(Aritmetika.AngkaIndonesia.CobaBaca(reached, out decimal realisasi));
        var result = project.Scorer.Score(project.Indicators.Values.Single(), realisasi, 2024);
        Assert.Equal(expected, result.Sah ? Aritmetika.AngkaIndonesia.Tulis(result.Capaian!.Value) : $"{result.Status}: {result.Alasan}");
    }

    [Fact]
    public void Periods_labels_and_days()
    {
        var project = Survey("naik", "kategori: MutuPelayanan", "target: 2024 TW1 = 80; 2024 = B (87); 2025 = A");
        var indicator = project.Indicators.Values.Single();
        Assert.Equal(("103,7", "SangatTinggi", true, "B (87)"), Show(project.Scorer.Score(indicator, 90.22m, 2024)));
        Assert.Equal("50", Show(project.Scorer.Score(indicator, 40m, 2024, "tw1")).Score);
        Assert.Equal("tidak ada target untuk 2024 TW2", project.Scorer.Score(indicator, 40m, 2024, "TW2").Alasan);
        Assert.Equal(("100", "SangatTinggi", true, "A"), Show(project.Scorer.Score(indicator, 90.22m, 2025)));
        Assert.Equal(("B belum mencapai target A; capaiannya tidak berupa angka", null, false, "A"), Show(project.Scorer.Score(indicator, 80m, 2025)));
        Assert.Equal("Sangat baik", project.Scorer.GradeOf(indicator, 90.22m)?.Judul);
    }

    /// <summary>112,278 and 103,36: a mean is of the rounded members or of the full ones, as their rule says.</summary>
    [Fact]
    public void Means()
    {
        Assert.Equal("103,37", Mean("aturan capaian R {\n  naik: realisasi / target × 100\n  pembulatan: 1 desimal\n}\n", 2));
        Assert.Equal("103,36", Mean("aturan capaian R {\n  naik: realisasi / target × 100\n  pembulatan: 1 desimal\n  rata-rata: penuh\n}\n", 2));
    }

    /// <summary>A goal is measured by its own indicators; one without any by those below it; groups open groups.</summary>
    [Fact]
    public void Members()
    {
        string survey = string.Join("\n", Sound.SurveyLines);
        var project = Compiler.CompileSound($$"""
            instansi D "D" {
              tujuan T1 "Tujuan" {
                indikator A "A" {
                  {{survey}}
                }
                sasaran S1 "Sasaran" {
                  program P1 "Program" {
                    indikator B "B" {
                      {{survey}}
                    }
                    indikator C "C" {
                      {{survey}}
                    }
                  }
                }
              }
              kelompok Dua "Dua": S1; A
            }
            """);
        Assert.Equal(["D.A"], project.Groups["D.T1"].Anggota);
        Assert.Equal(["D.B", "D.C"], project.Groups["D.S1"].Anggota);
        Assert.Equal(["D.B", "D.C", "D.A"], project.Groups["D.Dua"].Anggota);
        Assert.Equal("Sasaran", project.Groups["D.S1"].Judul);
        var (whole, none) = (project.Scorer.Score(project.Indicators["D.A"], 1, 2024), project.Groups["D.Dua"]);
        Assert.Equal("anggota D.B tanpa capaian: tidak ada target untuk 2024", project.Scorer.Mean(none, [whole, whole, whole]).Alasan);
    }

    private static string Mean(string rule, int decimals)
    {
        string survey = string.Join("\n", Sound.SurveyLines);
        var project = Compiler.CompileSound($"{rule}instansi D \"D\" {{\nkelompok G \"G\": A; B; C\n" + string.Concat(new[] { ("A", "87"), ("B", "94"), ("C", "100") }.Select(i =>
            $"indikator {i.Item1} \"{i.Item1}\" {{\n{survey}\ntarget: 2020 = {i.Item2}\n}}\n")) + "}\n");
        var scores = new[] { ("D.A", 90.22m), ("D.B", 100m), ("D.C", 100m) }.Select(i => project.Scorer.Score(project.Indicators[i.Item1], i.Item2, 2020)).ToArray();
        return Aritmetika.AngkaIndonesia.Tulis(project.Scorer.Mean(project.Groups["D.G"], scores).CapaianPenuh!.Value, decimals);
    }

    private static (string? Score, string? Grade, bool? Met, string? Target) Show(AchievementResult result) =>
        (result.Sah ? Aritmetika.AngkaIndonesia.Tulis(result.Capaian!.Value) : result.Alasan, result.Predikat, result.Tercapai, result.Target);

    private static Project Survey(string polarity, params string[] lines) => Compiler.CompileSound(
        "instansi D \"D\" {\nindikator A \"A\" {\nsatuan: indeks\npolaritas: " + polarity + "\nnilai: survei -100..1.000.000.000\npenanggung jawab: \"B\"\nsumber data: \"S\"\n"
        + string.Join("\n", lines.Select(l => l.Contains("MutuPelayanan", StringComparison.Ordinal) ? l + "\nrentang: 25..100" : l)) + "\n}\n}\n");

    private static string RuleOf(string rules, string regulation, string office, string goal, string indicator) => Compiler.CompileSound(
        $"{rules}peraturan X {{\njenis: \"Peraturan\"\n{regulation}\n}}\ninstansi D \"D\" {{\n{office}\nsasaran \"S\" {{\n{goal}\nindikator A \"A\" {{\n{string.Join("\n", Sound.SurveyLines)}\n{indicator}\n}}\n}}\n}}\n").Indicators["D.A"].AturanCapaian;
}
