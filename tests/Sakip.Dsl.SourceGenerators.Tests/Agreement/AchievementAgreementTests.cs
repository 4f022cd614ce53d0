using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Penilaian;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;
using LanguageText = Sakip.Dsl.Language.Text.SourceText;
using SyntaxTree = Sakip.Dsl.Language.Syntax.SyntaxTree;

namespace Sakip.Dsl.SourceGenerators.Tests.Agreement;

/// <summary>Generated code scores as the interpreter does, and so as <c>sakip hitung</c> does: to the last digit and to the word of the reason.</summary>
public sealed class AchievementAgreementTests
{
    private const int Rules = 60;
    private const int ValuesPerIndicator = 30;

    private static readonly string[] s_periods = ["2020", "2021", "2022", "2023", "2024", "2024 TW1", "2024 S1", "2025"];

    [Fact]
    public void The_interpreter_and_generated_code_agree_on_random_rules_targets_and_values()
    {
        string text = Definitions([.. RandomRules.Rule.Sample(Rules, 5)], [.. RandomRules.Number.Sample(Rules * 12, 5)]);
        var project = Project.Create([SyntaxTree.Parse(new LanguageText("/proyek/uji.iku", text))]);

        // Random rules mean nothing: of their units, bands and directions nothing is asked here.
        Assert.Empty(project.Diagnostics
            .Where(d => d.Rule.Severity == Language.Diagnostics.Severity.Error && d.Rule.Id[..4] is "IKU1" or "IKU2")
            .Select(d => $"{d.Location.Start} {d.Message}"));
        var catalogue = Catalogue.Of(Generation.Of(text).Load());
        int sound = 0;
        int refused = 0;
        int graded = 0;
        foreach (var definition in catalogue.Semua)
        {
            var indicator = project.Indicators[definition.Id];
            foreach (decimal value in RandomRules.Number.Sample(ValuesPerIndicator, 5).Concat([1m, 2m, 3m, 4m, 737_000m]))
            {
                foreach (string period in s_periods)
                {
                    Assert.True(Language.Measurement.Period.TryParse(period, out var read));
                    var interpreted = project.Scorer.Score(indicator, value, read.Tahun, read.Bagian);
                    var generated = definition.HitungCapaian(value, period);
                    string where = $"{definition.Id} ({definition.AturanCapaian}), {period}, {value.ToString(CultureInfo.InvariantCulture)}";
                    Assert.True(Of(interpreted) == Of(generated), $"{where}:\n{Of(interpreted)}\n{Of(generated)}");
                    sound += generated.Sah ? 1 : 0;
                    refused += generated.Sah ? 0 : 1;
                    graded += generated.Predikat is null ? 0 : 1;
                }
            }
        }

        // All kinds must be common, or the test says little.
        int all = sound + refused;
        Assert.InRange(sound, all / 5, all);
        Assert.InRange(refused, all / 5, all);
        Assert.InRange(graded, all / 20, all);
    }

    [Theory]
    [InlineData("KabupatenBlitar")]
    [InlineData("KecamatanBumiaji")]
    [InlineData("KecamatanPonggok")]
    [InlineData("KecamatanSukorejo")]
    public void The_interpreter_and_generated_code_agree_on_the_targets_of_samples(string sample)
    {
        var files = SampleFiles.Of(sample);
        var project = Project.Create(files.Select(f => SyntaxTree.Parse(new LanguageText(f.Path, f.GetText()!.ToString()))));
        var catalogue = Catalogue.Of(Generation.Of(files).AssertCompiles().Load());
        Assert.Equal(project.Indicators.Values.Where(i => !i.IsComponent).Select(i => i.Path).Order(StringComparer.Ordinal), catalogue.Semua.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.Equal(project.Groups.Keys.Order(StringComparer.Ordinal), catalogue.Kelompok.Select(k => k.Id));
        foreach (var definition in catalogue.Semua)
        {
            var indicator = project.Indicators[definition.Id];
            Assert.Equal(indicator.Target.Select(t => $"{t.Periode} = {t.Tulisan}"), definition.Target.Select(t => $"{t.Periode} = {t}"));
            foreach (var target in indicator.Target)
            {
                foreach (decimal value in new[] { target.Nilai ?? target.Hari ?? 1m, 0m, 2m, 97.775m })
                {
                    Assert.Equal(Of(project.Scorer.Score(indicator, value, target.Tahun, target.Bagian ?? "")), Of(definition.Penilai.Hitung(value, target.Tahun, target.Bagian ?? "")));
                }
            }
        }
    }

    [Fact]
    public void The_means_of_groups_agree()
    {
        string text = Definitions([.. RandomRules.Rule.Sample(8, 5)], [.. Enumerable.Range(1, 96).Select(n => (decimal)n)]);
        var project = Project.Create([SyntaxTree.Parse(new LanguageText("/proyek/uji.iku", text))]);
        var catalogue = Catalogue.Of(Generation.Of(text).Load());
        Assert.Equal(project.Groups.Keys.Order(StringComparer.Ordinal), catalogue.Kelompok.Select(k => k.Id));
        foreach (var group in catalogue.Kelompok)
        {
            Assert.Equal(project.Groups[group.Id].Anggota, group.Anggota);
            foreach (decimal value in new[] { 0m, 1m, 33.335m, 50m, 150m })
            {
                var interpreted = project.Scorer.Mean(project.Groups[group.Id], [.. group.Anggota.Select(a => project.Scorer.Score(project.Indicators[a], value, 2020))]);
                Assert.Equal(Of(interpreted), Of(group.Rata(a => catalogue.Cari(a)!.HitungCapaian(value, 2020))));
            }
        }
    }

    private static string Of(AchievementResult result) =>
        Text(result.Status, result.Capaian, result.CapaianPenuh, result.CapaianGabungan, result.Predikat, result.JudulPredikat, result.Tercapai, result.Target, result.Alasan);

    private static string Of(HasilCapaian result) => Text(
        result.Status.ToString(),
        result.Sah ? result.Capaian : null,
        result.Sah ? result.CapaianPenuh : null,
        result.Sah ? result.CapaianGabungan : null,
        result.Predikat?.Label,
        result.Predikat?.Judul,
        result.Tercapai,
        result.Target?.ToString(),
        result.Alasan ?? result.AlasanPredikat);

    private static string Text(params object?[] facts) =>
        string.Join(" | ", facts.Select(f => f is decimal number ? number.ToString(CultureInfo.InvariantCulture) : f?.ToString() ?? "-"));

    private static string Definitions(string[] rules, decimal[] targets)
    {
        var text = new StringBuilder("""
            konstanta tetapan: bilangan = 1,1 "tetapan"
            skala Huruf "Huruf" { D; C; B; A }
            kategori Bolong "Bolong" { Rendah: 0 .. 50; Tinggi "Tinggi": 51 .. 100 }

            """.ReplaceLineEndings("\n"));
        int next = 0;
        for (int i = 0; i < rules.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"aturan capaian Aturan{i} {{\n{rules[i]}}}\n");
        }

        text.Append("instansi Acak \"Acak\" {\n");
        for (int i = 0; i < rules.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"sasaran Sasaran{i} \"Sasaran {i}\" {{\ncapaian: Aturan{i}\n");
            foreach (string polarity in new[] { "naik", "turun", "stabil 90..110" })
            {
                text.Append(string.Create(CultureInfo.InvariantCulture, $$"""
                    indikator {{polarity[..1].ToUpperInvariant()}}{{i}} "{{polarity}} {{i}}" {
                    satuan: bilangan
                    polaritas: {{polarity}}
                    nilai: laporan
                    kategori: Bolong
                    target: 2020 = {{Next()}}; 2021 = {{Next()}}; 2022 = 0; 2023 = Tinggi; 2024 = Tinggi ({{Next()}}); 2024 TW1 = {{Next()}}
                    }

                    """).ReplaceLineEndings("\n"));
            }

            text.Append(string.Create(CultureInfo.InvariantCulture, $$"""
                indikator P{{i}} "predikat {{i}}" {
                satuan: predikat
                polaritas: {{(i % 2 == 0 ? "naik" : "turun")}}
                nilai: predikat Huruf
                target: 2020 = B; 2021 = A; 2022 = D; 2023 = Z
                }
                indikator H{{i}} "tanggal {{i}}" {
                satuan: tanggal
                polaritas: turun
                nilai: tanggal
                target: 2020 = 30 November 2018; 2021 = 1 Januari 2021
                }
                }

                """).ReplaceLineEndings("\n"));
        }

        return text.Append("}\n").ToString();

        string Next() => AngkaIndonesia.Tulis(targets[next++ % targets.Length]);
    }
}
