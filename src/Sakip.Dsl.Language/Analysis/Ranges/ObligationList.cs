using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Analysis.Polarity;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>Puts what was proved, refuted or left open into words.</summary>
internal static class ObligationList
{
    private const int ShownDecimals = 6;

    /// <summary>All obligations of an indicator, in the order in which its formula is computed; polarity last.</summary>
    public static IEnumerable<Obligation> Of(IndicatorBinding indicator, SourceText text, ProjectFacts facts)
    {
        if (!facts.IsComputable(indicator.Bound) || facts.Ranges.ProofsOf(indicator.Bound) is not { } proofs)
        {
            yield break;
        }

        foreach (var proof in proofs.Operations)
        {
            yield return Of(proof, indicator, text);
        }

        if (proofs.Result is { } result)
        {
            yield return Of(result, indicator, text);
        }

        if (indicator.Syntax.Polaritas is { } polarity && facts.Polarities.ProofOf(indicator.Bound) is { } direction)
        {
            yield return Of(direction, polarity, indicator, text);
        }
    }

    private static Obligation Of(OperationProof proof, IndicatorBinding indicator, SourceText text)
    {
        var (obligation, operand) = (proof.Obligation, FormulaText.Of(proof.Obligation.Operand));
        var claim = obligation.Kind switch
        {
            ObligationKind.Divisor => Messages.ClaimDivisor(operand),
            ObligationKind.Power => Messages.ClaimDefined(FormulaText.Of(obligation.Node)),
            _ => Messages.ClaimDefined($"{FunctionSymbol.Of(((BoundCall)obligation.Node).Function).Nama}({operand})"),
        };
        string known = Shown(obligation.Range);
        var reason = proof.Verdict switch
        {
            Verdict.Proved => obligation.IsUnreachable ? Messages.NeverComputed() : Messages.KnownRange(operand, known),
            Verdict.Refuted => Messages.RefutedBy(Inputs(proof.Witness!), proof.Witness!.Result.Alasan!),
            _ => Messages.NothingFound(operand, known),
        };
        int node = (obligation.Kind == ObligationKind.Divisor ? obligation.Operand : obligation.Node).Node;
        return new Obligation(
            indicator.Bound.Path, Location.Of(text, indicator.Spans[node]), obligation.Kind, claim, proof.Verdict, reason, proof.Witness?.Values ?? default);
    }

    private static Obligation Of(ResultProof proof, IndicatorBinding indicator, SourceText text)
    {
        string proved = Shown(proof.Proved);
        var reason = proof.Verdict switch
        {
            Verdict.Proved => Messages.FormulaProvedWithin(proved),
            Verdict.Refuted => Messages.RefutedBy(Inputs(proof.Witness!), Messages.ResultIs(AngkaIndonesia.Tulis(proof.Witness!.Result.Nilai))),
            _ => Messages.NothingFound(Messages.Result(), proved),
        };
        return new Obligation(
            indicator.Bound.Path,
            Location.Of(text, indicator.Spans[indicator.Bound.Formula!.Node]),
            ObligationKind.Result,
            Messages.ClaimResult(proof.Expected.Batas.Tulisan),
            proof.Verdict,
            reason,
            proof.Witness?.Values ?? default);
    }

    private static Obligation Of(PolarityProof proof, PolaritySyntax polarity, IndicatorBinding indicator, SourceText text)
    {
        var decided = proof.Inputs.Where(i => i.Implied is not null)
            .Select(i => Messages.Moves(i.Key, i.Direction == Direction.Up, i.Pengaruh == Pengaruh.Baik, i.Implied == ArahPolaritas.Naik)).ToArray();
        var reason = proof.Verdict != Verdict.Undecided ? Messages.Listed(decided)
            : decided.Length == 0 ? Messages.DirectionUnknown([.. proof.Inputs.Select(i => i.Key)])
            : proof.Implied is null ? Messages.DirectionsDiffer(Messages.Listed(decided))
            : Messages.DirectionNotShown(Messages.Listed(decided));
        return new Obligation(
            indicator.Bound.Path,
            Location.Of(text, polarity.Span),
            ObligationKind.Polarity,
            Messages.ClaimPolarity(PolarityAnalysis.WordOf(polarity.Arah)),
            proof.Verdict,
            reason,
            proof.Witness is { } witness ? witness.More.Values : default);
    }

    private static LocalizedText Inputs(Witness witness) => Messages.Listed(WitnessText.Lines(witness));

    /// <summary>Ends with endless decimals are shown shortened; what is open is written as bounds are.</summary>
    private static string Shown(Interval range)
    {
        var bounds = range.ToBatas();
        return new Batas(Short(bounds.Bawah), bounds.BawahTerbuka, Short(bounds.Atas), bounds.AtasTerbuka).Tulisan;

        static decimal? Short(decimal? end) => end is { } value ? Pembulatan.Bulat(value, ShownDecimals) : null;
    }
}
