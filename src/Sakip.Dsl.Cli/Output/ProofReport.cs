using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>What must hold of the formulas, for people: under each indicator its claims one below the other, and a closing count.</summary>
internal sealed class ProofReport(TextWriter output, MessageLanguage language, bool useColor, bool isBrief)
{
    private const string Bold = "\e[1m";
    private const string Green = "\e[32m";
    private const string Yellow = "\e[1;33m";
    private const string Cyan = "\e[36m";
    private const string Plain = "\e[0m";

    public void Write(IReadOnlyList<Obligation> obligations)
    {
        int verdictWidth = Enum.GetValues<Verdict>().Max(v => Word(v).Length);
        foreach (var indicator in obligations.GroupBy(o => (o.Location.Path, o.Indicator)))
        {
            if (isBrief)
            {
                foreach (var obligation in indicator)
                {
                    output.WriteLine($"{At(obligation)}: {Colored(obligation.Verdict, 0)}: {obligation.Indicator}: {obligation.Claim.In(language)}: {obligation.Reason.In(language)}");
                }

                continue;
            }

            output.WriteLine();
            output.WriteLine(useColor ? Bold + indicator.Key.Indicator + Plain : indicator.Key.Indicator);
            int claimWidth = indicator.Max(o => o.Claim.In(language).Length);
            foreach (var obligation in indicator)
            {
                output.WriteLine($"  {Colored(obligation.Verdict, verdictWidth)}  {obligation.Claim.In(language).PadRight(claimWidth)}  {obligation.Reason.In(language)}");
                if (obligation.Verdict != Verdict.Proved)
                {
                    output.WriteLine($"  {new string(' ', verdictWidth)}  {Phrases.See(At(obligation)).In(language)}");
                }
            }
        }

        if (!isBrief)
        {
            int Count(Verdict verdict) => obligations.Count(o => o.Verdict == verdict);

            output.WriteLine();
            output.WriteLine(Phrases.Proofs(Count(Verdict.Proved), Count(Verdict.Refuted), Count(Verdict.Undecided)).In(language));
        }
    }

    private string Word(Verdict verdict) => Phrases.VerdictOf(verdict).In(language);

    private string Colored(Verdict verdict, int width)
    {
        string word = Word(verdict).PadRight(width);
        string color = verdict switch { Verdict.Proved => Green, Verdict.Refuted => Yellow, _ => Cyan };
        return useColor ? color + word + Plain : word;
    }

    private static string At(Obligation obligation) =>
        FormattableString.Invariant($"{obligation.Location.Path}({obligation.Location.Start.Line + 1},{obligation.Location.Start.Column + 1})");
}
