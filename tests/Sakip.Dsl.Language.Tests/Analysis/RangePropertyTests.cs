using Sakip.Dsl.Language.Analysis;
using Sakip.Dsl.Language.Analysis.Polarity;
using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Analysis;

/// <summary>What the analyses claim of random formulas is what the interpreter does.</summary>
public sealed class RangePropertyTests
{
    private const int Formulas = 200;
    private const int InputsPerFormula = 200;

    private int _refuted;
    private int _proved;
    private int _values;
    private int _directions;

    [Fact]
    public void Witnesses_do_what_is_claimed_of_them()
    {
        Property.Holds(RandomFormulas.Formula, formula =>
        {
            var project = Definitions.Project(RandomFormulas.Definition(formula));
            var indicator = project.Indicators["D.I"];
            foreach (var obligation in project.Obligations().Where(o => o.Verdict == Verdict.Refuted && o.Kind != ObligationKind.Polarity))
            {
                _refuted++;
                var result = new Evaluator(project.Indicators).Evaluate(indicator, Read(obligation));
                if (obligation.Kind == ObligationKind.Result)
                {
                    Assert.True(result.Sah && Math.Abs(result.Nilai) > 100, $"{formula}: {result.Nilai} {result.Alasan}");
                    continue;
                }

                Assert.False(result.Sah, formula);
                Assert.True(result.Status is "PembagiNol" or "TakTerdefinisi", $"{formula}: {result.Alasan}");
                Assert.Contains(result.Alasan!, obligation.Reason.Indonesian, StringComparison.Ordinal);
            }

            return true;
        }, Formulas);

        // Without many of them the test says little.
        Assert.InRange(_refuted, 80, int.MaxValue);
    }

    [Fact]
    public void No_value_leaves_the_range_that_is_proved_for_its_place()
    {
        Property.Holds(RandomFormulas.Formula, formula =>
        {
            var (indicator, facts) = Facts(formula);
            var ranges = facts.Ranges.Of(indicator)!;
            var proofs = facts.Ranges.ProofsOf(indicator)!;
            bool isSafe = proofs.Operations.All(o => o.Verdict == Verdict.Proved);
            _proved += proofs.Operations.Count(o => o.Verdict == Verdict.Proved);
            for (int seed = 0; seed < InputsPerFormula; seed++)
            {
                var steps = new List<(BoundExpression Node, decimal Value)>();
                var evaluator = new Evaluator(facts.Indicators, (node, value) => steps.Add((node, value)));
                var result = evaluator.Evaluate(indicator, RandomFormulas.Inputs(indicator, seed));
                Assert.True(result.Sah || !isSafe || result.Status == "MelampauiDesimal", $"{formula}: {result.Alasan}");
                if (!result.Sah)
                {
                    continue;
                }

                Assert.True(proofs.Result!.Verdict != Verdict.Proved || IsWithin(proofs.Result.Proved, result.Nilai), $"{formula}: {result.Nilai}");
                foreach (var (node, value) in steps)
                {
                    _values++;
                    Assert.True(IsWithin(ranges[node], value), $"{formula}: {Formatting.FormulaText.Of(node)} = {value}, proved {ranges[node].ToBatas().Tulisan}");
                }
            }

            return true;
        }, Formulas);
        Assert.InRange(_values, 20_000, int.MaxValue);
        Assert.InRange(_proved, 80, int.MaxValue);
    }

    [Fact]
    public void No_inferred_direction_contradicts_finite_differences()
    {
        Property.Holds(RandomFormulas.Formula, formula =>
        {
            var (indicator, facts) = Facts(formula);
            var evaluator = new Evaluator(facts.Indicators);
            var directions = facts.Polarities.DirectionsOf(indicator);
            foreach (var input in indicator.Masukan.Where(i => i.Jenis == JenisMasukan.Angka))
            {
                var direction = directions.TryGetValue(input.Key, out var known) ? known : Direction.None;
                for (int seed = 0; seed < InputsPerFormula / 4 && direction != Direction.Unknown; seed++)
                {
                    var inputs = RandomFormulas.Inputs(indicator, seed);
                    var before = evaluator.Evaluate(indicator, inputs);
                    inputs.TryGet(input.Key, out decimal value);
                    var after = evaluator.Evaluate(indicator, inputs.Set(input.Key, value + (input.IsWhole ? 1 + (seed % 3) : 0.25m * (1 + (seed % 7)))));
                    if (!before.Sah || !after.Sah)
                    {
                        continue;
                    }

                    _directions++;
                    decimal difference = after.NilaiPenuh - before.NilaiPenuh;
                    decimal noise = Math.Max(Math.Abs(before.NilaiPenuh), 1) * 1e-12m;
                    bool agrees = (direction != Direction.Up || difference >= -noise) && (direction != Direction.Down || difference <= noise)
                        && (direction != Direction.None || Math.Abs(difference) <= noise);
                    Assert.True(agrees, $"{formula}: {input.Key} {direction}, {before.NilaiPenuh} -> {after.NilaiPenuh} at {value}");
                }
            }

            return true;
        }, Formulas);
        Assert.InRange(_directions, 5_000, int.MaxValue);
    }

    private static (BoundIndicator Indicator, ProjectFacts Facts) Facts(string formula)
    {
        var project = Definitions.Project(RandomFormulas.Definition(formula));
        var indicator = project.Indicators["D.I"];
        Assert.True(indicator.IsSound, formula);
        return (indicator, project.Facts);
    }

    /// <summary>Decimals round in their last digits; a range is proved of the numbers themselves.</summary>
    private static bool IsWithin(Interval range, decimal value)
    {
        decimal noise = Math.Max(Math.Abs(value), 1e-6m) * 1e-15m;
        return Interval.Closed(Rational.Of(value - noise), Rational.Of(value + noise)).Intersect(range) is not null;
    }

    private static EvaluationInputs Read(Obligation obligation)
    {
        var inputs = new EvaluationInputs();
        var lists = new Dictionary<string, SortedDictionary<int, Dictionary<string, decimal>>>(StringComparer.Ordinal);
        foreach (var value in obligation.Witness)
        {
            int bracket = value.Key.IndexOf("].", StringComparison.Ordinal);
            if (bracket < 0)
            {
                inputs.Set(value.Key, value.Nilai);
                continue;
            }

            int open = value.Key.LastIndexOf('[', bracket);
            string list = value.Key[..open];
            int index = int.Parse(value.Key[(open + 1)..bracket], System.Globalization.CultureInfo.InvariantCulture);
            var records = lists.TryGetValue(list, out var known) ? known : lists[list] = [];
            var record = records.TryGetValue(index, out var fields) ? fields : records[index] = new(StringComparer.Ordinal);
            record[value.Key[(bracket + 2)..]] = value.Nilai;
        }

        foreach (var (list, records) in lists)
        {
            inputs.Set(list, [.. records.Values]);
        }

        return inputs;
    }
}
