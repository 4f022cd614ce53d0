using Sakip.Dsl.Language.Analysis.Bands;
using Sakip.Dsl.Language.Analysis.Completeness;
using Sakip.Dsl.Language.Analysis.Polarity;
using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Analysis.Scoring;
using Sakip.Dsl.Language.Analysis.Targets;
using Sakip.Dsl.Language.Analysis.Units;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>
/// Everything that is proved of what is bound. A new family of rules is a class of its own and a line here.
/// </summary>
internal static class Analyses
{
    /// <summary>About units. What is wrong there makes a result too large or too small: those below are told.</summary>
    private static readonly UnitAnalysis s_units = new();

    /// <summary>About the values a formula can take.</summary>
    private static readonly IIndicatorAnalysis[] s_indicators = [new RangeAnalysis(), new NoEffectAnalysis(), new TargetRangeAnalysis(), new PolarityAnalysis(), new LabelValueAnalysis()];

    /// <summary>About files.</summary>
    private static readonly IFileAnalysis[] s_files = [new BandAnalysis(), new TargetPathAnalysis(), new TargetPeriodAnalysis(), new TargetSumAnalysis(), new TargetUnitAnalysis(), new ScoringAnalysis(), new SpellingAnalysis(), new SameFormulaAnalysis()];

    /// <summary>Analyzes one file of a project.</summary>
    public static IReadOnlyList<Diagnostic> Of(SyntaxTree tree, FileBinding binding, ProjectFacts facts)
    {
        var context = new AnalysisContext(tree, binding, facts, new DiagnosticBag(tree.Text));
        foreach (var indicator in binding.Indicators)
        {
            Analyze(indicator, context);
        }

        foreach (var analysis in s_files)
        {
            analysis.Analyze(context);
        }

        return context.Diagnostics.ToSorted();
    }

    private static void Analyze(IndicatorBinding indicator, AnalysisContext context)
    {
        if (!context.Facts.IsComputable(indicator.Bound))
        {
            return;
        }

        int before = context.Diagnostics.Count;
        s_units.Analyze(indicator, context);
        context = context with { IsUnitRight = context.Diagnostics.Count == before };
        foreach (var analysis in s_indicators)
        {
            analysis.Analyze(indicator, context);
        }

        context.Facts.Ranges.Forget(indicator.Bound);
        ExampleChecker.Check(indicator, context.Facts.Indicators, context.Diagnostics, context.IsUnitRight);
    }
}
