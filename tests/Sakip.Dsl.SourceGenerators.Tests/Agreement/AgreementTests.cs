using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using LanguageText = Sakip.Dsl.Language.Text.SourceText;
using SyntaxTree = Sakip.Dsl.Language.Syntax.SyntaxTree;

namespace Sakip.Dsl.SourceGenerators.Tests.Agreement;

/// <summary>The interpreter and generated code are two printers of one tree: they agree to the last digit and to the word of the reason.</summary>
public sealed class AgreementTests
{
    private const int Formulas = 160;
    private const int InputsPerFormula = 25;

    [Fact]
    public void The_interpreter_and_generated_code_agree_on_random_formulas_and_inputs()
    {
        string text = Definitions(Sample(RandomFormulas.Formula, Formulas), Sample(RandomFormulas.Rounding, Formulas));
        var project = Project.Create([SyntaxTree.Parse(new LanguageText("acak.iku", text))]);

        // Random formulas mean nothing: what is said of their units is not asked here.
        Assert.Empty(project.Diagnostics.Where(d => d.Rule.Severity == Language.Diagnostics.Severity.Error && !d.Rule.Id.StartsWith("IKU3", StringComparison.Ordinal)).Select(d => $"{d.Location.Start} {d.Message}"));
        var catalogue = Load(text);
        var evaluator = new Evaluator(project.Indicators);
        int sound = 0;
        int refused = 0;
        foreach (var indicator in project.Indicators.Values.Where(i => !i.IsComponent))
        {
            var definition = catalogue[indicator.Path];
            foreach (var inputs in Sample(RandomInputs.Any, InputsPerFormula))
            {
                var interpreted = evaluator.Evaluate(indicator, inputs.ForInterpreter(indicator));
                var generated = definition.CobaHitung(inputs.ForGeneratedCode(indicator));
                string where = $"{indicator.Path}: {inputs}";
                Assert.True(interpreted.Sah == generated.Sah, $"{where}: {interpreted.Alasan} / {generated.Alasan}");
                if (interpreted.Sah)
                {
                    sound++;
                    Assert.True(interpreted.Nilai == generated.Nilai && interpreted.NilaiPenuh == generated.NilaiPenuh, $"{where}: {interpreted.NilaiPenuh} / {generated.NilaiPenuh}");
                }
                else
                {
                    refused++;
                    Assert.True(interpreted.Alasan == generated.Alasan && interpreted.Status == generated.Status.ToString(), $"{where}: {interpreted.Alasan} / {generated.Alasan}");
                }
            }
        }

        // Both kinds must be common, or the test says little.
        Assert.InRange(sound, 800, Formulas * InputsPerFormula);
        Assert.InRange(refused, 400, Formulas * InputsPerFormula);
    }

    private static string Definitions(IReadOnlyList<string> formulas, IReadOnlyList<string> roundings)
    {
        var text = new StringBuilder("""
            variabel c: bilangan "masukan yang dipakai pada tiga periode"
            komponen Dasar "komponen" {
              satuan: bilangan
              variabel besar: bilangan "masukan milik komponen, senama dengan milik indikator"
              formula: (besar + 1) / (besar - 2)
            }
            instansi Acak "Acak" {

            """);
        for (int i = 0; i < formulas.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                indikator Rumus{{i}} "Rumus {{i}}" {
                  satuan: bilangan
                  polaritas: naik
                  pembulatan: {{roundings[i]}}
                  variabel a: orang "cacahan"
                  variabel b: bilangan > 0 .. 1.000.000 "selalu positif" 
                  variabel besar: bilangan -100 .. 100 "terbatas"
                  daftar d "catatan" { p: bilangan "p"; q: orang 0..50 "q" }
                  formula: {{formulas[i]}}
                }

                """);
        }

        return text.Append("}\n").ToString();
    }

    private static IReadOnlyList<T> Sample<T>(Gen<T> gen, int count) => gen.Sample(count, 5).ToArray();

    private static Dictionary<string, IDefinisiIndikator> Load(string text)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("Acak", [], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var driver = CSharpGeneratorDriver.Create([new IkuGenerator().AsSourceGenerator()], [new DefinitionText("acak.iku", text)]);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var stream = new MemoryStream();
        var result = generated.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        var assembly = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(stream.ToArray()));
        var type = assembly.GetTypes().Single(t => t.Name == "Katalog");
        var all = (IEnumerable<IDefinisiIndikator>)type.GetProperty("Semua")!.GetValue(null)!;
        return all.ToDictionary(d => d.Id, StringComparer.Ordinal);
    }

    private sealed class DefinitionText(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(text, Encoding.UTF8);
    }
}
