using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Bands;

/// <summary>Bands that leave a value without grade, give one two grades, or can never be reached (IKU5001, IKU5002, IKU5003).</summary>
internal sealed class BandAnalysis : IFileAnalysis
{
    public void Analyze(AnalysisContext context)
    {
        var root = context.Tree.Root;
        var uses = context.Facts.Known(BandUses.Gather);
        foreach (var category in root.Categories)
        {
            var use = uses.Find(category.Name.Text);
            var coverage = use is not null && AreSame(use.Category, category)
                ? use.Coverage
                : BandCoverage.Of(ComparedValues.After(category.Rounding), category.Bands.Select(b => Batas.Of(b.Bounds)!));
            new CategoryFindings(category, coverage, use, context).Report();
        }

        foreach (var indicator in context.Binding.Indicators)
        {
            if (indicator.Syntax.Kategori is { } name && uses.Find(name.Text) is { } use && ValueDomain.Of(indicator.Bound, context.Facts) is { } domain)
            {
                CheckDomain(use, domain, name, context);
            }
        }

        foreach (var rule in root.ScoringRules)
        {
            if (rule.Predikat is { } name && uses.Find(name.Text) is { } use)
            {
                CheckDomain(use, Batas.Of(rule.Batas?.Bounds) ?? new Batas(null, false, null, false), name, context);
            }
        }
    }

    private static bool AreSame(BoundCategory bound, CategorySyntax syntax) =>
        bound.Pembulatan == syntax.Rounding && bound.Pita.Select(p => p.Batas).SequenceEqual(syntax.Bands.Select(b => Batas.Of(b.Bounds)!));

    /// <summary>Values of a user below the lowest band or above the highest have no grade: that is told where the bands are used.</summary>
    private static void CheckDomain(BandUses.Use use, Batas domain, NameRefSyntax place, AnalysisContext context)
    {
        var coverage = use.Coverage;
        if (coverage.InOrder.Length < use.Category.Pita.Count || coverage.InOrder.Length == 0)
        {
            return; // a band that holds nothing is told of; which values it should hold is unknown
        }

        var values = coverage.Values.Rounded(domain);
        var below = values with { High = Least(values.High, coverage.Whole.Low) };
        var above = values with { Low = Greatest(values.Low, coverage.Whole.High) };
        decimal? tooLow = coverage.Values.PlainWitnessIn(below);
        decimal? tooHigh = coverage.Values.PlainWitnessIn(above);
        if ((tooLow ?? tooHigh) is not { } witness)
        {
            return;
        }

        int nearest = tooLow is not null ? coverage.InOrder[0] : coverage.InOrder.First(i => coverage[i].High == coverage.Whole.High);
        var band = use.Category.Pita[nearest];
        string? second = tooLow is not null && tooHigh is { } other ? coverage.Values.Write(other) : null;
        var message = Messages.ValuesOutsideBands(coverage.Values.Write(witness), second, use.Category.Nama, domain.Tulisan, coverage.Values.Write(coverage.Whole));
        var declared = context.Facts.Declarations.Find(DeclarationKinds.Band, use.Category.Nama + "." + band.Nama);
        context.Diagnostics.Report(
            Rules.BandGap,
            place.Span,
            message,
            declared is { } location ? [new RelatedLocation(location, Messages.BandHere(band.Nama, coverage.Values.Write(band.Batas)))] : []);
    }

    private static Cut Least(Cut left, Cut right) => left < right ? left : right;

    private static Cut Greatest(Cut left, Cut right) => left > right ? left : right;
}
