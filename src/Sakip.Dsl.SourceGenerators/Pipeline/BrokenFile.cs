using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using SyntaxTree = Sakip.Dsl.Language.Syntax.SyntaxTree;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>A file with errors, told of by the generator where no analyzer does.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Shown">The path as messages show it.</param>
/// <param name="Errors">How many errors it has.</param>
internal sealed record BrokenFile(string Path, string Shown, int Errors)
{
    /// <summary>The files with errors, by path; none where an analyzer tells more of them.</summary>
    public static IEnumerable<BrokenFile> Find(IEnumerable<SyntaxTree> trees, GeneratorOptions options)
    {
        if (options.AnalyzersRun)
        {
            return [];
        }

        return Project.Create(trees).Diagnostics
            .Where(d => d.Rule.Severity == Severity.Error)
            .GroupBy(d => d.Location.Path, StringComparer.Ordinal)
            .Select(g => new BrokenFile(g.Key, HintNames.RelativeTo(options.ProjectDirectory, g.Key), g.Count()))
            .ToArray();
    }
}
