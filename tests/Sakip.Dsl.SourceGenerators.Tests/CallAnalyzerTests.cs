using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.SourceGenerators.Analysis;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>What the compiler tells of C# that calls calculators.</summary>
public sealed class CallAnalyzerTests
{
    private const string Definition = """
        instansi Dinas "Dinas" {
          indikator Stunting "Stunting" {
            satuan: persen
            polaritas: turun
            variabel stunting: orang "Stunting" bagian dari balita
            variabel balita: orang > 0 "Balita"
            formula: stunting / balita × 100%
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }

          indikator Nilai "Nilai" {
            satuan: indeks
            polaritas: naik
            variabel mutu: indeks 0..5 "Mutu"
            variabel bobot: rasio > 0 .. < 1 "Bobot"
            variabel kasus: kasus "Kasus"
            daftar unsur "unsur" { isi: indeks "Isi" }
            formula: mutu × bobot + kasus / 1 kasus + jumlah(unsur.isi)
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }
        """;

    [Theory]
    [InlineData("Stunting.Hitung(stunting: 1, balita: ⟦0⟧)", "'balita' harus > 0 menurut definisinya, tetapi di sini selalu 0;")]
    [InlineData("Stunting.CobaHitung(stunting: ⟦-1_000⟧, balita: 2)", "'stunting' harus >= 0 menurut definisinya, tetapi di sini selalu -1.000;")]
    [InlineData("Stunting.CobaHitung(balita: 2, stunting: ⟦Nol - 1⟧)", "'stunting' harus >= 0 menurut definisinya, tetapi di sini selalu -1;")]
    [InlineData("Stunting.Hitung(stunting: ⟦9_000⟧, balita: 8_316)", "'stunting' adalah bagian dari 'balita', tetapi di sini 9.000 melebihi 8.316;")]
    [InlineData("new Stunting.Masukan(Balita: ⟦0⟧)", "'balita' harus > 0 menurut definisinya, tetapi di sini selalu 0;")]
    [InlineData("Stunting.Validasi(new(Stunting: 3, Balita: ⟦(int)Nol⟧))", "'balita' harus > 0 menurut definisinya, tetapi di sini selalu 0;")]
    [InlineData("Nilai.Hitung(mutu: ⟦5.5m⟧, bobot: n, kasus: 1, unsur: default)", "'mutu' harus <= 5 menurut definisinya, tetapi di sini selalu 5,5;")]
    [InlineData("Nilai.Hitung(mutu: 5, bobot: ⟦1⟧, kasus: 1, unsur: default)", "'bobot' harus < 1 menurut definisinya, tetapi di sini selalu 1;")]
    [InlineData("new Nilai.Masukan(Mutu: 5, Bobot: ⟦0m⟧)", "'bobot' harus > 0 menurut definisinya, tetapi di sini selalu 0;")]
    public async Task A_constant_that_breaks_a_bound_is_told_at_the_argument(string call, string message)
    {
        var found = Assert.Single(await Find(call.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)));
        Assert.Equal(("IKU9001", DiagnosticSeverity.Warning), (found.Id, found.DefaultSeverity));
        Assert.StartsWith(message, found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(call[(call.IndexOf('⟦', StringComparison.Ordinal) + 1)..call.IndexOf('⟧', StringComparison.Ordinal)], found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.EndsWith("dinas.iku.g.cs", Assert.Single(found.AdditionalLocations).GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stunting.Hitung(stunting: 0, balita: 1)")]
    [InlineData("Stunting.Hitung(stunting: n, balita: n)")]
    [InlineData("Stunting.Hitung(stunting, balita)")]
    [InlineData("Stunting.Hitung(_stunting, this.Balita)")]
    [InlineData("Stunting.Hitung(new Stunting.Masukan(1, 2))")]
    [InlineData("new Stunting.Masukan(null, null)")]
    [InlineData("Nilai.Hitung(mutu: 0, bobot: 0.5m, kasus: 1, unsur: default)")]
    [InlineData("Nilai.Hitung(mutu: 5, 0.5m, 1, default)")]
    [InlineData("Lain.Hitung(0, 0)")]
    [InlineData("Stunting.HitungCapaian(-1, 2020, 1)")]
    [InlineData("Stunting.Definisi.HitungCapaian(-1, 2020)")]
    [InlineData("Nilai.HitungCapaian(realisasi: 6, tahun: 0)")]
    public async Task A_call_that_may_be_meant_is_let_be(string call) => Assert.Empty(await Find(call));

    [Theory]
    [InlineData("Stunting.Hitung(⟦n, n⟧)", "'stunting', 'balita' sama-sama bertipe long dan diberikan menurut urutan:")]
    [InlineData("Stunting.CobaHitung(⟦1, 2⟧)", "'stunting', 'balita' sama-sama bertipe long dan diberikan menurut urutan:")]
    [InlineData("Stunting.CobaHitung(⟦stunting, n⟧)", "'stunting', 'balita' sama-sama bertipe long dan diberikan menurut urutan:")]
    [InlineData("Stunting.CobaHitung(⟦balita, stunting⟧)", "'stunting', 'balita' sama-sama bertipe long dan diberikan menurut urutan:")]
    [InlineData("Nilai.Hitung(⟦5, 0.5m⟧, 3, default)", "'mutu', 'bobot' sama-sama bertipe decimal dan diberikan menurut urutan:")]
    public async Task Neighbours_of_one_type_are_to_be_named(string call, string message)
    {
        var found = Assert.Single(await Find(call.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)));
        Assert.Equal(("IKU9002", DiagnosticSeverity.Info), (found.Id, found.DefaultSeverity));
        Assert.StartsWith(message, found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(call[(call.IndexOf('⟦', StringComparison.Ordinal) + 1)..call.IndexOf('⟧', StringComparison.Ordinal)], found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task Messages_speak_the_language_of_the_project()
    {
        var found = await Find("Stunting.Hitung(-1, 0)", "en");
        Assert.Equal(
            [
                "IKU9001 'stunting' must be >= 0 by its definition but is always -1 here; this call can never give a value. Pass a sound value, or mend the bound in the .iku file",
                "IKU9001 'balita' must be > 0 by its definition but is always 0 here; this call can never give a value. Pass a sound value, or mend the bound in the .iku file",
                "IKU9002 'stunting', 'balita' are all of type long and passed by position: if two are swapped, the compiler cannot tell. Name them, as in 'stunting: …'",
            ],
            found.Select(d => $"{d.Id} {d.GetMessage()}").Order(StringComparer.Ordinal).Reverse().OrderBy(m => m[..7], StringComparer.Ordinal));
    }

    /// <summary>Where definitions are compiled elsewhere, their assembly says enough.</summary>
    [Fact]
    public async Task Definitions_may_be_in_another_assembly()
    {
        using var image = new MemoryStream();
        var emitted = Generated("").Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var user = Consumer.Create("using static KotaBlitar.Iku.Dinas;\nclass P { object F() => Stunting.Hitung(stunting: 3, balita: 0); }\n")
            .AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        Assert.Empty(user.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        Assert.Equal(["IKU9001"], (await Find(user, "id")).Select(d => d.Id));
    }

    [Theory]
    [InlineData("IKU9001")]
    [InlineData("IKU9002")]
    public async Task The_page_of_a_rule_shows_what_the_compiler_does(string id)
    {
        string page = File.ReadAllText(Path.Combine(SampleFiles.ProjectDirectory, "..", "..", "src", "docs", "aturan", id + ".md")).ReplaceLineEndings("\n");
        string Block(string kind) => Regex.Match(page, $"```{kind}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        Assert.StartsWith($"# {id}: {Rules.OfCode.Single(r => r.Id == id).Title.Indonesian}\n", page, StringComparison.Ordinal);

        var found = Assert.Single(await Find(Generated(Block("csharp keliru"), Block("iku")), "id"));
        Assert.Equal(id, found.Id);
        Assert.Contains(found.GetMessage(), page, StringComparison.Ordinal);
        Assert.Empty(await Find(Generated(Block("csharp benar"), Block("iku")), "id"));
    }

    [Fact]
    public void Conditions_of_another_version_are_left_out() =>
        Assert.Equal(
            [new InputCondition("a", ">", 1.5m, ""), new InputCondition("b", "<=", null, "c")],
            InputCondition.ReadAll("a > 1.5; b <= c; d; e ~ f; g = h i"));

    private static Task<IReadOnlyList<Diagnostic>> Find(string call, string language = "id") => Find(Generated($$"""
        using static KotaBlitar.Iku.Dinas;
        static class Lain { public static int Hitung(int a, int b) => a + b; }
        class P
        {
            private const long Nol = 0;
            private readonly long _stunting = 0;
            private long Balita => 0;
            object F(long n, long stunting, long balita) => ({{call}}, _stunting, Balita, Nol);
        }

        """), language);

    private static Compilation Generated(string code, string definition = Definition)
    {
        DefinitionFile[] files = [new("/proyek/dinas.iku", definition.ReplaceLineEndings("\n"))];
        var driver = CSharpGeneratorDriver.Create([new IkuGenerator().AsSourceGenerator()], files, Consumer.ParseOptions, BuildProperties.Default);
        driver.RunGeneratorsAndUpdateCompilation(Consumer.Create(code), out var generated, out _);
        var errors = generated.GetDiagnostics().Where(d => d.Id.StartsWith("CS", StringComparison.Ordinal) && d.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.Empty(errors);
        return generated;
    }

    private static async Task<IReadOnlyList<Diagnostic>> Find(Compilation compilation, string language)
    {
        var options = new AnalyzerOptions([], new BuildProperties(("SakipBahasa", language)));
        var analysis = compilation.WithAnalyzers(
            [new IkuCallAnalyzer()],
            new CompilationWithAnalyzersOptions(options, (e, _, _) => throw new InvalidOperationException("the analyzer threw", e), true, false));
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync()).OrderBy(d => d.Location.SourceSpan.Start)];
    }
}
