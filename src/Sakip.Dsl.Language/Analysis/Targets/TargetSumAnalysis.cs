using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Analysis.Targets;

/// <summary>IKU6007: the targets of a year's parts that do not add up to the year's, where the definition says that parts add up.</summary>
internal sealed class TargetSumAnalysis : IFileAnalysis
{
    public void Analyze(AnalysisContext context)
    {
        foreach (var indicator in context.Binding.Indicators.Where(i => i.Bound.Konsolidasi == "jumlah"))
        {
            var targets = TargetEntry.TargetsOf(indicator);
            foreach (var year in targets.Where(t => t.Period.Number == 0 && t.Bound.Nilai is not null))
            {
                foreach (var parts in targets.Where(t => t.Period.Year == year.Period.Year && t.Period.Number > 0).GroupBy(t => t.Period.Kind))
                {
                    Check(year, [.. parts.GroupBy(p => p.Period.Number).Select(g => g.First())], context);
                }
            }
        }
    }

    /// <summary>Parts that are missing are told elsewhere; those that are there are added only when all are.</summary>
    private static void Check(TargetEntry year, TargetEntry[] parts, AnalysisContext context)
    {
        int expected = parts[0].Period.Kind switch { "TW" => 4, "S" => 2, _ => 0 };
        if (parts.Length != expected || !parts.All(p => p.Bound.Nilai is not null))
        {
            return;
        }

        decimal sum = 0;
        foreach (var part in parts)
        {
            decimal value = part.Bound.Nilai!.Value;
            if (Math.Abs(value) > decimal.MaxValue / 8)
            {
                return;
            }

            sum += value;
        }

        decimal aim = year.Bound.Nilai!.Value;
        if (sum != aim)
        {
            string shown = string.Join(" + ", parts.Select(p => Written(p)));
            context.Diagnostics.Report(
                Rules.TargetSum,
                parts[0].ValueSpan,
                Messages.TargetSum(year.Period.ToString(), shown, AngkaIndonesia.Tulis(sum), Written(year)),
                Location.Of(context.Tree.Text, year.ValueSpan),
                Messages.TargetOfYear(year.Period.ToString(), Written(year)));
        }
    }

    private static string Written(TargetEntry target) => AngkaIndonesia.Tulis(target.Bound.Nilai!.Value, Math.Min(target.Bound.Desimal, Pembulatan.DesimalTerbanyak));
}
