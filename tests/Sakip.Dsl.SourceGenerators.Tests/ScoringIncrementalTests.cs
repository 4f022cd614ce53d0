using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sakip.Dsl.SourceGenerators.Pipeline;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>What an edit of a rule, of bands, of a target or of a group costs.</summary>
public sealed class ScoringIncrementalTests
{
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["A"] = Office("A", "Ketat", "2020 = 10"),
        ["B"] = Office("B", "Lppd", "2020 = 20"),
        ["R"] = """
            aturan capaian Ketat {
              naik: realisasi / target × 100
              predikat: Tingkat
            }
            kategori Tingkat "Tingkat" {
              Rendah: <= 50
              Tinggi: > 50
            }
            """,
    };

    private readonly Dictionary<string, DefinitionFile> _files = s_files.ToDictionary(f => f.Key, f => new DefinitionFile($"/proyek/{f.Key}.iku", f.Value.ReplaceLineEndings("\n")));
    private readonly CSharpCompilation _compilation = Consumer.Create("class Pengguna;");
    private GeneratorDriver _driver;

    public ScoringIncrementalTests() => _driver = Generation.Driver(_files.Values).RunGenerators(_compilation);

    [Fact]
    public void The_formula_of_a_rule_concerns_the_rules_only()
    {
        Edit("R", text => text.Replace("target × 100", "target × 50", StringComparison.Ordinal));
        AssertStep(TrackingNames.Table, "Cached");
        AssertStep(TrackingNames.ScoringEntries, "A: Cached, B: Cached, R: Modified");
        AssertStep(TrackingNames.Scoring, "Aturan: Modified");
        AssertStep(TrackingNames.Groups, "Kelompok: Cached");
        AssertSources("A: Cached, Aturan: Modified, B: Cached, Katalog: Cached, Kelompok: Cached, R: Modified");
    }

    [Fact]
    public void Bands_concern_the_rules_and_their_own_file()
    {
        Edit("R", text => text.Replace("50", "60", StringComparison.Ordinal));
        AssertSources("A: Cached, Aturan: Modified, B: Cached, Katalog: Cached, Kelompok: Cached, R: Modified");
    }

    [Fact]
    public void A_target_concerns_its_own_file_only()
    {
        Edit("A", text => text.Replace("2020 = 10", "2020 = 11", StringComparison.Ordinal));
        AssertStep(TrackingNames.Bound, "A: Modified, B: Cached, R: Cached");
        AssertStep(TrackingNames.ScoringEntries, "A: Unchanged, B: Cached, R: Cached");
        AssertStep(TrackingNames.Scoring, "Aturan: Cached");
        AssertSources("A: Modified, Aturan: Cached, B: Cached, Katalog: Cached, Kelompok: Cached, R: Cached");
    }

    [Fact]
    public void Another_rule_for_an_indicator_concerns_its_own_file_only()
    {
        Edit("A", text => text.Replace("capaian: Ketat", "capaian: Spm", StringComparison.Ordinal));
        AssertSources("A: Modified, Aturan: Cached, B: Cached, Katalog: Cached, Kelompok: Cached, R: Cached");
    }

    [Fact]
    public void A_comment_in_a_rule_changes_nothing()
    {
        Edit("R", text => "// catatan\n" + text);
        AssertStep(TrackingNames.ScoringEntries, "A: Cached, B: Cached, R: Cached");
        AssertSources("A: Cached, Aturan: Cached, B: Cached, Katalog: Cached, Kelompok: Cached, R: Cached");
    }

    [Fact]
    public void A_group_concerns_the_groups()
    {
        Edit("A", text => text.Replace("sasaran S1", "sasaran S2", StringComparison.Ordinal));
        AssertStep(TrackingNames.Groups, "Kelompok: Modified");
        AssertSources("A: Modified, Aturan: Cached, B: Cached, Katalog: Cached, Kelompok: Modified, R: Cached");
    }

    private static string Office(string id, string rule, string target) => $$"""
        instansi {{id}} "Kantor {{id}}" {
          sasaran S1 "Sasaran" {
            indikator Nilai "Nilai {{id}}" {
              satuan: indeks
              polaritas: naik
              nilai: laporan
              penanggung jawab: "{{id}}"
              sumber data: "{{id}}"
              capaian: {{rule}}
              target: {{target}}
            }
          }
        }
        """;

    private void Edit(string name, Func<string, string> edit)
    {
        var old = _files[name];
        _files[name] = new DefinitionFile(old.Path, edit(old.GetText()!.ToString()));
        _driver = _driver.ReplaceAdditionalText(old, _files[name]).RunGenerators(_compilation);
    }

    private void AssertStep(string step, string expected) => Assert.Equal(expected, StepReasons.Of(_driver, step));

    private void AssertSources(string expected) => Assert.Equal(expected, StepReasons.OfSources(_driver));
}
