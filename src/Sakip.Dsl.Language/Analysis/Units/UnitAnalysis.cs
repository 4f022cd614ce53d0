using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Units;

/// <summary>IKU3001, IKU3002, IKU3003: whether a formula gives what its indicator says it is counted in.</summary>
internal sealed class UnitAnalysis : IIndicatorAnalysis
{
    // A mean of two or three, halves and doubles are part of many formulas; a factor of ten or more is another scale.
    private static readonly Rational s_least = Rational.Of(10m);

    public void Analyze(IndicatorBinding indicator, AnalysisContext context)
    {
        CheckParts(indicator, context);
        if (indicator.Bound.Formula is not { } formula || indicator.Bound.Satuan is not { } declared)
        {
            return;
        }

        var inference = new UnitInference(indicator, context);
        if (inference.Of(formula) is not { } inferred || declared.Pembilang.Jenis == JenisSatuan.BukanBilangan)
        {
            return;
        }

        var wanted = Dimension.Of(declared);
        if (inferred.IsLogarithm || !inferred.Dimension.IsLike(wanted))
        {
            Report(Rules.UnitMismatch, indicator.Syntax.Formula!.Span, Messages.OtherUnit(inferred.Shown, declared.Tulisan, HintOf(inferred.Dimension, wanted)), null);
        }
        else if (declared.IsPersen && inferred is { IsRatio: false, Dimension: { IsPure: true, Factor: var size } } && size == Rational.One && inferred.FactorTo(wanted) != Rational.One)
        {
            // An index may run from 0 to 100 already, or to 5: only its author knows what makes percent of it.
            Report(Rules.UnitMismatch, indicator.Syntax.Formula!.Span, Messages.IndexAsPercent(inferred.Written ?? "indeks"), null);
        }
        else if (IsOtherScale(inferred, wanted, declared) is { } factor)
        {
            ReportScale(factor);
        }

        void ReportScale(Rational factor)
        {
            bool isShare = wanted.IsPure && (declared.IsPersen || inferred.Dimension.Factor == Dimension.Persen.Factor);
            var mend = ScaleMend.Of(formula, indicator, declared, inferred, factor, context.Tree.Text);
            var message = (declared.IsPersen, mend) switch
            {
                (true, { IsInsertion: true }) => Messages.PercentForgotten(inferred.Shown, mend.Value.Written),
                (_, { IsInsertion: true }) => Messages.ScaleForgotten(inferred.Shown, declared.Tulisan, mend.Value.Written),
                (_, { }) => Messages.OtherScale(inferred.Shown, declared.Tulisan, mend.Value.Replaced, mend.Value.Written),
                _ when isShare && !declared.IsPersen => Messages.PercentUnwanted(declared.Tulisan),
                _ => Messages.UnlikeScale(inferred.Shown, declared.Tulisan, factor < Rational.One, DimensionText.NumberOf(factor < Rational.One ? Rational.One / factor : factor)),
            };
            Report(
                isShare && (mend is null or { IsInsertion: true }) ? Rules.UnitMismatch : Rules.ScaleMismatch,
                mend is { IsInsertion: false } replaced ? replaced.Place : indicator.Syntax.Formula!.Span,
                message,
                mend?.Edit);
        }

        void Report(Rule rule, TextSpan span, LocalizedText message, TextEdit? edit)
        {
            var related = indicator.Syntax.Satuan is { } unit
                ? new[] { new RelatedLocation(Location.Of(context.Tree.Text, unit.Span), Messages.UnitDeclaredHere(declared.Tulisan)) }
                : [];
            context.Diagnostics.Report(
                rule, span, message, related.Concat(inference.DeclarationsOf(formula)), inference.Aligned([(Messages.Declared, declared.Tulisan), (Messages.Computed, inferred.Shown)], formula), edit);
        }
    }

    /// <summary>By what the number computed is off; null where it is right, or where nothing can be told.</summary>
    private static Rational? IsOtherScale(InferredUnit inferred, Dimension wanted, Satuan declared)
    {
        // Any number may be an index or a score: `rasio × 25` is one. But percent is none of them.
        if (declared.Penyebut.Count == 0 && declared.Pembilang.Jenis == JenisSatuan.BilanganMurni && inferred.Dimension.Factor == Rational.One)
        {
            return null;
        }

        if (inferred.FactorTo(wanted) is not { } factor || factor == Rational.One || factor.Sign <= 0)
        {
            return null;
        }

        var size = factor > Rational.One ? factor : Rational.One / factor;
        bool needsFactor = inferred.Dimension.Factor != wanted.Factor;
        if (needsFactor || declared.Per is > 1)
        {
            return size >= s_least || (needsFactor && inferred.Scale == Rational.One) ? factor : null;
        }

        return size > s_least && IsPowerOfTen(size) ? factor : null;
    }

    private static bool IsPowerOfTen(Rational value)
    {
        if (!value.IsWhole)
        {
            return false;
        }

        var number = value.Numerator;
        while (number > 1 && number % 10 == 0)
        {
            number /= 10;
        }

        return number.IsOne;
    }

    /// <summary>A part is counted in what its whole is counted in.</summary>
    private static void CheckParts(IndicatorBinding indicator, AnalysisContext context)
    {
        var inputs = indicator.Bound.Masukan.Where(i => i.Owner == indicator.Bound.Path).ToArray();
        foreach (var part in inputs.Where(i => i is { BagianDari: not null, Satuan: not null, Back: 0, IsBase: false }))
        {
            var whole = Array.Find(inputs, i => i.Key == part.BagianDari);
            var syntax = indicator.Syntax.Variables.FirstOrDefault(v => v.Name.Text == part.Variable);
            if (whole?.Satuan is not { } unit || syntax?.PartOf is not { } clause || AreAlike(part.Satuan!, unit))
            {
                continue;
            }

            var declared = indicator.Syntax.Variables.FirstOrDefault(v => v.Name.Text == whole.Variable);
            context.Diagnostics.Report(
                Rules.UnlikeUnits,
                clause.Span,
                Messages.PartOfOther(part.Variable, part.Satuan!.Tulisan, whole.Variable, unit.Tulisan),
                declared is null ? [] : [new RelatedLocation(Location.Of(context.Tree.Text, declared.Name.Span.To(declared.Unit.Span)), Messages.DeclaredIn(whole.Variable, unit.Tulisan))]);
        }
    }

    private static bool AreAlike(Satuan left, Satuan right)
    {
        var one = Dimension.Of(left);
        var other = Dimension.Of(right);
        return one.IsLike(other) && one.Factor == other.Factor;
    }

    private static LocalizedText? HintOf(Dimension inferred, Dimension wanted) =>
        !wanted.IsPure && (Dimension.Pure / inferred).IsLike(wanted) ? Messages.SidesSwapped
        : wanted.IsPure && !inferred.IsPure ? Messages.DivisorMissing
        : null;
}
