using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Completeness;

/// <summary>Two indicators with one formula, or one name with two formulas (IKU7004): told at the later of the two.</summary>
internal sealed class SameFormulaAnalysis : IFileAnalysis
{
    public void Analyze(AnalysisContext context)
    {
        var same = context.Facts.Known(SameFormulas.Gather);
        foreach (var indicator in context.Binding.Indicators)
        {
            if (!context.Facts.Indicators.TryGetValue(indicator.Bound.Path, out var owner) || !ReferenceEquals(owner, indicator.Bound))
            {
                continue; // another declaration has this name, which is told
            }

            if (same.WithFormulaOf(owner) is { } other)
            {
                bool isSameName = CanonicalFormula.Plain(other.Nama) == CanonicalFormula.Plain(owner.Nama);
                Report(indicator, other, isSameName ? Messages.SameIndicator(other.Path) : Messages.SameFormula(other.Path, other.Nama), context);
            }

            if (same.WithNameOf(owner) is { } namesake)
            {
                Report(indicator, namesake, Messages.SameName(owner.Nama, namesake.Path), context);
            }
        }
    }

    private static void Report(IndicatorBinding indicator, BoundIndicator other, LocalizedText message, AnalysisContext context)
    {
        var second = context.Facts.Declarations.Find(DeclarationKinds.Top, other.Path);
        context.Diagnostics.Report(
            Rules.SameFormula,
            indicator.Syntax.Id.Span,
            message,
            second is { } location ? [new RelatedLocation(location, Messages.DeclaredHere(other.Path))] : [],
            [Messages.FormulaOf(indicator.Bound.Id, FormulaText.Of(indicator.Bound.Formula!)), Messages.FormulaOf(other.Path, FormulaText.Of(other.Formula!))]);
    }
}
