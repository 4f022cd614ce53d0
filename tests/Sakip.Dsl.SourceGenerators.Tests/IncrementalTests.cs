using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sakip.Dsl.SourceGenerators.Pipeline;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>What an edit costs: each row says which steps may run again, file by file.</summary>
public sealed class IncrementalTests
{
    // B names an indicator of A, and D a component of C; nobody names B or D.
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["A"] = """
            instansi A "Kantor A" {
              urutan: 1
              indikator Rasio "Rasio A" {
                satuan: persen
                polaritas: naik
                variabel baik: orang "yang baik" bagian dari semua
                variabel semua: orang > 0 "semuanya"
                formula: baik / semua × 100%
                penanggung jawab: "A"
                sumber data: "A"
              }
            }
            """,
        ["B"] = """
            instansi B "Kantor B" {
              urutan: 2
              indikator Ganda "Dua kali A" {
                satuan: persen
                polaritas: naik
                formula: A.Rasio × 2
                penanggung jawab: "B"
                sumber data: "B"
              }
            }
            """,
        ["C"] = """
            komponen Kc "Komponen C" {
              satuan: rasio
              variabel c: rasio "nilai c"
              formula: c + 1
            }
            """,
        ["D"] = """
            instansi D "Kantor D" {
              urutan: 3
              indikator Pakai "Memakai C" {
                satuan: rasio
                polaritas: naik
                formula: Kc × 2
                penanggung jawab: "D"
                sumber data: "D"
              }
            }
            """,
    };

    private readonly Dictionary<string, DefinitionFile> _files = s_files.ToDictionary(f => f.Key, f => File(f.Key, f.Value));
    private readonly CSharpCompilation _compilation = Consumer.Create("class Pengguna;");
    private GeneratorDriver _driver;

    public IncrementalTests() => _driver = Generation.Driver(_files.Values).RunGenerators(_compilation);

    [Fact]
    public void The_first_run_makes_everything()
    {
        Assert.Equal("A: New, B: New, C: New, D: New", StepReasons.Of(_driver, TrackingNames.Bound));
        Assert.Equal("A: New, Aturan: New, B: New, C: New, D: New, Katalog: New, Kelompok: New", StepReasons.OfSources(_driver));
        Assert.Empty(_driver.GetRunResult().Diagnostics);
    }

    [Fact]
    public void An_edit_in_csharp_runs_nothing()
    {
        _driver = _driver.RunGenerators(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Baru;", Consumer.ParseOptions)));
        var steps = _driver.GetRunResult().Results.Single().TrackedSteps.Where(s => TrackingNames.All.Contains(s.Key)).ToArray();
        Assert.NotEmpty(steps);
        Assert.All(steps.SelectMany(s => s.Value).SelectMany(r => r.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
        Assert.Equal("A: Cached, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached", StepReasons.OfSources(_driver));
    }

    [Fact]
    public void A_comment_is_read_and_changes_nothing()
    {
        Edit("A", text => "// catatan\n" + text.Replace("satuan: persen", "satuan:   persen // biasa", StringComparison.Ordinal));
        AssertStep(TrackingNames.Trees, "A: Modified, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Signatures, "A: Unchanged, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Table, "Cached");
        AssertStep(TrackingNames.Bound, "A: Unchanged, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Summaries, "A: Cached, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Plan, "Cached");
        AssertStep(TrackingNames.Emissions, "A: Cached, B: Cached, C: Cached, D: Cached");
        AssertSources("A: Cached, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
    }

    [Fact]
    public void A_formula_concerns_its_own_file_only()
    {
        Edit("A", text => text.Replace("baik / semua × 100%", "baik / semua × 0,5 × 100%", StringComparison.Ordinal));
        AssertStep(TrackingNames.Signatures, "A: Unchanged, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Table, "Cached");
        AssertStep(TrackingNames.Bound, "A: Modified, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Summaries, "A: Unchanged, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Plan, "Cached");
        AssertSources("A: Modified, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
    }

    [Fact]
    public void Wording_concerns_its_own_file_only()
    {
        Edit("A", text => text.Replace("sumber data: \"A\"", "sumber data: \"Dinas A\"", StringComparison.Ordinal));
        AssertStep(TrackingNames.Table, "Cached");
        AssertSources("A: Modified, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
    }

    [Fact]
    public void An_input_concerns_its_own_file_and_those_that_depend_on_it()
    {
        Edit("A", text => text.Replace("variabel semua: orang > 0", "variabel semua: orang > 1", StringComparison.Ordinal));
        AssertStep(TrackingNames.Signatures, "A: Modified, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Table, "Modified");
        AssertStep(TrackingNames.Bound, "A: Modified, B: Modified, C: Unchanged, D: Unchanged");
        AssertSources("A: Modified, Aturan: Cached, B: Modified, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
    }

    [Fact]
    public void The_formula_of_a_component_is_explained_where_it_is_named()
    {
        Edit("C", text => text.Replace("c + 1", "c + 2", StringComparison.Ordinal));
        AssertStep(TrackingNames.Bound, "A: Cached, B: Cached, C: Modified, D: Cached");
        AssertSources("A: Cached, Aturan: Cached, B: Cached, C: Modified, D: Modified, Katalog: Cached, Kelompok: Cached");
    }

    [Fact]
    public void A_mistake_takes_those_along_that_depend_on_it()
    {
        Edit("A", text => text.Replace("baik / semua × 100%", "baik / tiada × 100%", StringComparison.Ordinal));
        AssertSources("A: Modified, Aturan: Cached, B: Modified, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
        var sources = _driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        Assert.DoesNotContain("class Ganda", sources["B.iku.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class Pakai", sources["D.iku.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_as_a_new_object_changes_nothing()
    {
        Edit("A", text => new StringBuilder(text).ToString());
        AssertStep(TrackingNames.Trees, "A: Unchanged, B: Cached, C: Cached, D: Cached");
        AssertStep(TrackingNames.Bound, "A: Cached, B: Cached, C: Cached, D: Cached");
        AssertSources("A: Cached, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
    }

    [Fact]
    public void Other_line_ends_change_nothing()
    {
        Edit("A", text => text.Replace("\n", "\r\n", StringComparison.Ordinal));
        AssertStep(TrackingNames.Bound, "A: Unchanged, B: Cached, C: Cached, D: Cached");
        AssertSources("A: Cached, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
    }

    [Fact]
    public void A_new_file_leaves_the_sources_of_others_as_they_are()
    {
        var added = File("Z", "instansi Z \"Kantor Z\" { urutan: 9 }");
        _driver = _driver.AddAdditionalTexts([added]).RunGenerators(_compilation);
        AssertSources("A: Cached, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Modified, Kelompok: Cached, Z: New");
    }

    [Fact]
    public void Options_nobody_asks_for_change_nothing()
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new BuildProperties(("RootNamespace", "KotaBlitar"), ("ProjectDir", "/proyek/"), ("Lain", "x"))).RunGenerators(_compilation);
        AssertStep(TrackingNames.Options, "Unchanged");
        AssertSources("A: Cached, Aturan: Cached, B: Cached, C: Cached, D: Cached, Katalog: Cached, Kelompok: Cached");
    }

    private static DefinitionFile File(string name, string text) => new($"/proyek/{name}.iku", text.ReplaceLineEndings("\n"));

    private void Edit(string name, Func<string, string> edit)
    {
        var old = _files[name];
        _files[name] = new DefinitionFile(old.Path, edit(old.GetText()!.ToString()));
        _driver = _driver.ReplaceAdditionalText(old, _files[name]).RunGenerators(_compilation);
    }

    private void AssertStep(string step, string expected) => Assert.Equal(expected, StepReasons.Of(_driver, step));

    private void AssertSources(string expected) => Assert.Equal(expected, StepReasons.OfSources(_driver));
}
