using Microsoft.CodeAnalysis;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.SourceGenerators.Pipeline;
using DefinitionTree = Sakip.Dsl.Language.Syntax.SyntaxTree;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>Why the steps of a run ran, file by file: <c>A: Cached, B: Modified</c>.</summary>
internal static class StepReasons
{
    /// <summary>The reasons of a named step.</summary>
    public static string Of(GeneratorDriver driver, string step)
    {
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        return steps.TryGetValue(step, out var runs) ? Describe(runs.SelectMany(r => r.Outputs.Select(o => (NameOf(o.Value), o.Reason)))) : "";
    }

    /// <summary>The reasons of the sources, by what they are made of.</summary>
    public static string OfSources(GeneratorDriver driver)
    {
        var runs = driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(s => s.Value);
        return Describe(runs.SelectMany(r => r.Outputs.Select(o => (NameOf(r.Inputs[0].Source.Outputs[r.Inputs[0].OutputIndex].Value), o.Reason))));
    }

    private static string Describe(IEnumerable<(string Name, IncrementalStepRunReason Reason)> outputs) =>
        string.Join(", ", outputs.Select(o => o.Name.Length > 0 ? $"{o.Name}: {o.Reason}" : o.Reason.ToString()).Order(StringComparer.Ordinal));

    private static string NameOf(object? value) => value switch
    {
        DefinitionTree tree => Path.GetFileNameWithoutExtension(tree.Text.Path),
        FileSignature signature => Path.GetFileNameWithoutExtension(signature.Path),
        BoundFile file => Path.GetFileNameWithoutExtension(file.Path),
        FileSummary summary => Path.GetFileNameWithoutExtension(summary.Path),
        FileEmission emission => Path.GetFileNameWithoutExtension(emission.File.Path),
        ValueTuple<FileEmission, GeneratorOptions> pair => NameOf(pair.Item1),
        ScoringEntry entry => Path.GetFileNameWithoutExtension(entry.Path),
        ScoringModel => "Aturan",
        ValueTuple<ScoringModel?, GeneratorOptions> => "Aturan",
        GroupModel => "Kelompok",
        ValueTuple<ValueTuple<GroupModel, bool>, GeneratorOptions> => "Kelompok",
        CatalogueModel => "Katalog",
        ValueTuple<CatalogueModel?, GeneratorOptions> => "Katalog",
        _ => "",
    };
}
