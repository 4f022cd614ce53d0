using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>The file that is analyzed, and what is known of the project around it.</summary>
/// <param name="Tree">The file as written.</param>
/// <param name="Binding">The file as bound.</param>
/// <param name="Facts">What is known of the whole project.</param>
/// <param name="Diagnostics">Where findings go.</param>
internal sealed record AnalysisContext(SyntaxTree Tree, FileBinding Binding, ProjectFacts Facts, DiagnosticBag Diagnostics)
{
    /// <summary>Whether nothing is wrong with the units of the indicator at hand. Where there is, the size of its result says nothing new.</summary>
    public bool IsUnitRight { get; init; } = true;
}
