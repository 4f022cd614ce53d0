using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Scoring;

/// <summary>
/// Scoring rules that do not fit the polarity (IKU6006): an indicator whose rule has no score for its direction, a score that runs
/// against the direction it is written for, and a project with several rules that says of none that it is its own.
/// </summary>
internal sealed class ScoringAnalysis : IFileAnalysis
{
    public void Analyze(AnalysisContext context)
    {
        var rules = context.Facts.Known(ScoringFacts.Gather);
        foreach (var (syntax, bound) in context.Tree.Root.ScoringRules.Zip(context.Binding.File.Aturan, (s, b) => (s, b)))
        {
            CheckScores(syntax, bound, rules, context);
        }

        foreach (var indicator in context.Binding.Indicators)
        {
            CheckIndicator(indicator, rules, context);
        }
    }

    private static void CheckScores(ScoringRuleSyntax syntax, BoundScoringRule bound, ScoringFacts rules, AnalysisContext context)
    {
        Check(syntax.Naik, bound.Naik, isRising: true);
        Check(syntax.Turun, bound.Turun, isRising: false);
        if (rules.Undecided is { } undecided && undecided.Rule == syntax.Name.Text)
        {
            context.Diagnostics.Report(Rules.ScoringRule, syntax.Name.Span, Messages.SeveralRules(rules.Declared, undecided.Indicator));
        }

        void Check(ExpressionSyntax? written, BoundExpression? score, bool isRising)
        {
            if (written is not null && score is not null && ScoreDirection.WitnessAgainst(score, isRising) is { } witness)
            {
                context.Diagnostics.Report(Rules.ScoringRule, written.Span, Messages.ScoreRunsWrong(isRising), [], [Messages.ScoreShown(witness)]);
            }
        }
    }

    /// <summary>Only where a formula is asked for, or the indicator itself names the rule.</summary>
    private static void CheckIndicator(IndicatorBinding indicator, ScoringFacts rules, AnalysisContext context)
    {
        var (syntax, bound) = (indicator.Syntax, indicator.Bound);
        bool isAsked = ScoringFacts.IsScoredByFormula(bound) || (syntax.Capaian is not null && bound.Target.Count == 0);
        if (!isAsked || syntax.Polaritas is not { } polarity || polarity is { Arah: ArahPolaritas.Stabil, Range: null } // what `stabil` lacks first is told
            || rules.Find(bound.AturanCapaian) is not { IsSound: true } rule || rule.ScoreFor(polarity.Arah) is not null)
        {
            return;
        }

        if (syntax.Capaian is null && !rules.IsFirst(bound, polarity.Arah))
        {
            return; // the rule comes from above: it is mended once, for all that inherit it
        }

        string word = polarity.Arah switch { ArahPolaritas.Naik => "naik", ArahPolaritas.Turun => "turun", _ => "stabil" };
        string[] others = rules.WithScoreFor(polarity.Arah);
        RelatedLocation[] related = context.Facts.Declarations.Find(DeclarationKinds.Rule, rule.Nama) is { } place
            ? [new RelatedLocation(place, Messages.RuleHere(rule.Nama))]
            : [];
        context.Diagnostics.Report(Rules.ScoringRule, syntax.Capaian?.Span ?? polarity.Span, Messages.RuleWithoutScore(rule.Nama, word, others), related);
    }
}
