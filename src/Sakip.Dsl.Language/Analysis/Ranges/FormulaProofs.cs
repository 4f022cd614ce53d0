using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>An operation of a formula, and whether it always has a value.</summary>
/// <param name="Obligation">The operation.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="Witness">What refutes it.</param>
internal sealed record OperationProof(OpenObligation Obligation, Verdict Verdict, Witness? Witness);

/// <summary>A range, and whether the result stays in it.</summary>
/// <param name="Expected">The range.</param>
/// <param name="Proved">Where the result is proved to lie.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="Witness">What refutes it.</param>
internal sealed record ResultProof(ExpectedRange Expected, Interval Proved, Verdict Verdict, Witness? Witness);

/// <summary>What must hold of one formula, proved or refuted as far as that goes.</summary>
/// <param name="Ranges">The ranges it was proved with.</param>
/// <param name="Operations">Each operation that may have no value, in the order in which they are computed.</param>
/// <param name="Result">The result's range, where one is expected.</param>
/// <param name="Evaluations">How many formulas or parts were computed in search of witnesses.</param>
internal sealed record FormulaProofs(FormulaRanges Ranges, IReadOnlyList<OperationProof> Operations, ResultProof? Result, int Evaluations)
{
    public static FormulaProofs Of(BoundIndicator indicator, FormulaRanges ranges, ProjectFacts facts)
    {
        WitnessSearch? search = null;
        var operations = new List<OperationProof>();
        var seen = new HashSet<(ObligationKind, int, Interval)>();
        foreach (var obligation in ranges.Obligations)
        {
            // What divides twice by the same is one question.
            if (!seen.Add((obligation.Kind, ranges.Numbers[obligation.Operand], obligation.Range)))
            {
                continue;
            }

            if (obligation.IsProved)
            {
                operations.Add(new OperationProof(obligation, Verdict.Proved, null));
                continue;
            }

            search ??= new WitnessSearch(indicator, facts);
            var witness = search.Break(obligation);
            operations.Add(new OperationProof(obligation, witness is null ? Verdict.Undecided : Verdict.Refuted, witness));
        }

        var result = ProveResult(indicator, ranges, () => search ??= new WitnessSearch(indicator, facts));
        return new FormulaProofs(ranges, operations, result, search?.Evaluations ?? 0);
    }

    private static ResultProof? ProveResult(BoundIndicator indicator, FormulaRanges ranges, Func<WitnessSearch> search)
    {
        if (ExpectedRange.Of(indicator) is not { } expected)
        {
            return null;
        }

        var proved = RangeFacts.Rounded(ranges.Root, indicator.Pembulatan);
        if (proved.IsInside(Interval.Of(expected.Batas, false)))
        {
            return new ResultProof(expected, proved, Verdict.Proved, null);
        }

        var witness = search().Leave(expected.Batas);
        return new ResultProof(expected, proved, witness is null ? Verdict.Undecided : Verdict.Refuted, witness);
    }
}
