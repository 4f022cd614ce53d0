using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>IKU6003: targets that the indicator can never have.</summary>
internal sealed class TargetRangeAnalysis : IIndicatorAnalysis
{
    public void Analyze(IndicatorBinding indicator, AnalysisContext context)
    {
        if (!context.IsUnitRight)
        {
            return;
        }

        var bound = indicator.Bound;
        if (bound.Target.Count == 0 || context.Facts.PossibleRangeOf(bound) is not { } possible)
        {
            return;
        }

        if (bound.Rentang is null && possible.Bawah is { } only && only == possible.Atas)
        {
            return; // of a formula that is constant that alone is said
        }

        for (int i = 0; i < bound.Target.Count; i++)
        {
            if (bound.Target[i].Nilai is { } value && !possible.Memuat(value) && indicator.Syntax.Target[i].Value is { } written)
            {
                context.Diagnostics.Report(
                    Rules.TargetImpossible,
                    written.Span,
                    Messages.TargetImpossible(AngkaIndonesia.Tulis(value), possible.Tulisan),
                    [SourceOf(indicator, possible, context)]);
            }
        }
    }

    /// <summary>What makes other values impossible.</summary>
    private static RelatedLocation SourceOf(IndicatorBinding indicator, Batas possible, AnalysisContext context)
    {
        var syntax = indicator.Syntax;
        var (span, text) = syntax.Rentang is { } range ? (range.Span, Messages.RangeDeclaredHere(possible.Tulisan))
            : syntax.Nilai is { } outside ? ((outside.Bounds?.Span ?? outside.Span), Messages.ValueBoundedHere(possible.Tulisan))
            : (indicator.Spans[indicator.Bound.Formula!.Node], Messages.FormulaProvedWithin(possible.Tulisan));
        return new RelatedLocation(Location.Of(context.Tree.Text, span), text);
    }
}
