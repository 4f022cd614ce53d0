using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests;

/// <summary>Shortcuts from a text to what the compiler makes of it, and from there to a value.</summary>
internal static class Compiler
{
    public static Project Compile(params (string Path, string Text)[] files) => Project.Create(files.Select(f => Definitions.Tree(f.Text, f.Path)));

    /// <summary>Compiles what must be sound: nothing is said of how it is written, and every indicator can be computed.</summary>
    public static Project CompileSound(string text) => MustBeSound(Definitions.Project(text));

    /// <inheritdoc cref="CompileSound(string)"/>
    public static Project CompileSound(params (string Path, string Text)[] files) => MustBeSound(Compile(files));

    public static EvaluationResult Evaluate(this Project project, string path, params (string Key, decimal Value)[] values) =>
        project.Evaluate(path, new EvaluationInputs(), values);

    public static EvaluationResult Evaluate(this Project project, string path, EvaluationInputs inputs, params (string Key, decimal Value)[] values)
    {
        foreach (var (key, value) in values)
        {
            inputs.Set(key, value);
        }

        return new Evaluator(project.Indicators).Evaluate(project.Indicators[path], inputs);
    }

    /// <summary>The value of a formula over inputs that are pure numbers without bounds; nothing is rounded.</summary>
    public static EvaluationResult Formula(string formula, params (string Key, decimal Value)[] values) =>
        CompileSound(OneFormula(formula, values.Select(v => v.Key))).Evaluate("D.I", values);

    public static string OneFormula(string formula, IEnumerable<string> variables) => $$"""
        instansi D "Dinas" {
          indikator I "Indikator" {
            satuan: indeks
            polaritas: naik
            pembulatan: tanpa
            {{string.Join("\n    ", variables.Select(v => $"variabel {v}: bilangan \"{v}\""))}}
            formula: {{formula}}
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }
        """;

    public static IReadOnlyList<IReadOnlyDictionary<string, decimal>> Records(params (string Field, decimal Value)[][] records) =>
        [.. records.Select(r => r.ToDictionary(f => f.Field, f => f.Value))];

    /// <summary>What is proved of units and values: tests of how formulas are read and computed use formulas that mean nothing.</summary>
    private static bool IsOfMeaning(Diagnostic diagnostic) => diagnostic.Rule.Id is "IKU3001" or "IKU3002" or "IKU3003" or "IKU6003" || diagnostic.Rule.Id.StartsWith("IKU4", StringComparison.Ordinal);

    private static Project MustBeSound(Project project)
    {
        var findings = project.Diagnostics.Where(d => !IsOfMeaning(d)).ToArray();
        Assert.True(findings.Length == 0, string.Concat(findings.Select(Definitions.Show)));
        Assert.All(project.Indicators.Values, i => Assert.True(i.IsSound, i.Path));
        return project;
    }
}
