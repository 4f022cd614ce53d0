using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>One file and its part of the plan: all that its source is made of.</summary>
/// <param name="File">The file, bound.</param>
/// <param name="Plan">What of it is written.</param>
/// <param name="Namespace">The namespace of generated code.</param>
internal sealed record FileEmission(BoundFile File, FilePlan Plan, string Namespace)
{
    /// <summary>Whether there is anything to write.</summary>
    public bool HasCode => Plan.Offices.Count + Plan.Indicators.Count + Plan.Lists.Count + Plan.Scales.Count + Plan.Categories.Count > 0;

    /// <summary>The part of a file; null for one that the compiler was given more than once, which is written once for all.</summary>
    public static FileEmission? Of(BoundFile file, EmissionPlan plan, string @namespace) =>
        plan.Of(file.Path) is { IsRepeated: false } part ? new FileEmission(file, part, @namespace) : null;

    /// <summary>Each file once of those that the compiler was given more than once.</summary>
    public static IEnumerable<FileEmission> OfRepeated(IEnumerable<BoundFile> files, EmissionPlan plan, string @namespace)
    {
        foreach (var part in plan.Files.Where(p => p.IsRepeated))
        {
            yield return new FileEmission(files.First(f => f.Path == part.Path), part, @namespace);
        }
    }
}
