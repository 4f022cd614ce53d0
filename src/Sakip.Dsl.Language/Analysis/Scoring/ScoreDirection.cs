using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Scoring;

/// <summary>Two scores of one target that show which way a score runs.</summary>
/// <param name="Target">The target.</param>
/// <param name="Less">What was reached first.</param>
/// <param name="LessScore">Its score.</param>
/// <param name="More">What was reached then: more.</param>
/// <param name="MoreScore">Its score.</param>
internal sealed record ScoreWitness(decimal Target, decimal Less, decimal LessScore, decimal More, decimal MoreScore);

/// <summary>Which way a score runs, shown by computing it: a rule is a formula of two numbers, and every rule in use is monotonic.</summary>
internal static class ScoreDirection
{
    private static readonly decimal[] s_targets = [100, 4];

    /// <summary>What was reached, in shares of the target.</summary>
    private static readonly decimal[] s_shares = [0.5m, 0.8m, 1, 1.2m, 1.5m];

    /// <summary>Two results that show a score falling where it should rise, or rising where it should fall; null when none does.</summary>
    public static ScoreWitness? WitnessAgainst(BoundExpression score, bool isRising)
    {
        var formula = AchievementScorer.FormulaOf(score)!;
        foreach (decimal target in s_targets)
        {
            ScoreWitness? before = null;
            foreach (decimal reached in s_shares.Select(s => s * target))
            {
                if (Compute(reached, target) is not { } value)
                {
                    before = null;
                    continue;
                }

                if (before is not null && (isRising ? value < before.LessScore : value > before.LessScore))
                {
                    return before with { More = reached, MoreScore = value };
                }

                before = new ScoreWitness(target, reached, value, reached, value);
            }
        }

        return null;

        decimal? Compute(decimal reached, decimal target)
        {
            try
            {
                Kegagalan failure = default;
                decimal value = formula(reached, target, target * 0.9m, target * 1.1m, ref failure);
                return failure.Ada ? null : value;
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }
}
