using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Targets;

/// <summary>
/// Years and parts of years that are missing, repeated or out of order (IKU6004). One slip of a year looks like several things at
/// once: a year that stands twice and one that is missing behind it are one mistake, and of years out of order no gaps are told.
/// </summary>
internal sealed class TargetPeriodAnalysis : IFileAnalysis
{
    public void Analyze(AnalysisContext context)
    {
        foreach (var indicator in context.Binding.Indicators)
        {
            var targets = TargetEntry.TargetsOf(indicator);
            var starts = TargetEntry.StartsOf(indicator);
            new PeriodList(targets, context).Report(mayMiss: false);
            new PeriodList(starts, context).Report(mayMiss: true);
            CheckStarts(starts, targets, context);
        }
    }

    /// <summary>What an indicator began with lies before what it aims at.</summary>
    private static void CheckStarts(TargetEntry[] starts, TargetEntry[] targets, AnalysisContext context)
    {
        var first = targets.OrderBy(t => t.Period.Year).FirstOrDefault();
        var late = first is null ? null : Array.Find(starts, s => s.Period.Year > first.Period.Year);
        if (late is not null)
        {
            context.Diagnostics.Report(
                Rules.TargetPeriods,
                late.PeriodSpan(context.Tree.Text),
                Messages.StartAfterTarget(late.Period.ToString(), first!.Period.ToString()),
                Location.Of(context.Tree.Text, first.PeriodSpan(context.Tree.Text)),
                Messages.FirstTarget(first.Period.ToString()));
        }
    }

    /// <summary>One list of targets.</summary>
    private sealed class PeriodList(TargetEntry[] entries, AnalysisContext context)
    {
        private readonly HashSet<TargetPeriod> _known = [.. entries.Select(e => e.Period)];

        public void Report(bool mayMiss)
        {
            ReportRepeated();
            if (!ReportOrder() && !mayMiss)
            {
                ReportMissing(entries.GroupBy(e => e.Period.Year).Select(g => g.First()), e => e.Period.Year, (e, year) => e.Period with { Year = year, Kind = "", Number = 0 });
                foreach (var year in entries.Where(e => e.Period.Number > 0).GroupBy(e => (e.Period.Year, e.Period.Kind)))
                {
                    ReportMissing(year, e => e.Period.Number, (e, number) => e.Period with { Number = number });
                }
            }
        }

        private void ReportRepeated()
        {
            var first = new Dictionary<TargetPeriod, TargetEntry>();
            foreach (var entry in entries)
            {
                if (!first.TryGetValue(entry.Period, out var earlier))
                {
                    first[entry.Period] = entry;
                    continue;
                }

                var next = entry.Period.Number > 0 ? entry.Period with { Number = entry.Period.Number + 1 } : entry.Period with { Year = entry.Period.Year + 1 };
                bool isSlip = !_known.Contains(next) && _known.Any(p => p.Part == next.Part ? p.Year > next.Year : p.Kind == next.Kind && p.Year == next.Year && p.Number > next.Number);
                if (isSlip)
                {
                    _known.Add(next);
                }

                Report(entry, Messages.TargetTwice(entry.Period.ToString(), entry.IsStart, isSlip ? next.ToString() : null), earlier);
            }
        }

        private bool ReportOrder()
        {
            for (int i = 1; i < entries.Length; i++)
            {
                var (before, period) = (entries[i - 1].Period, entries[i].Period);
                if (period.Year < before.Year || (period.Year == before.Year && period.Kind == before.Kind && period.Number < before.Number))
                {
                    Report(entries[i], Messages.TargetOutOfOrder(period.ToString(), before.ToString()), entries[i - 1]);
                    return true;
                }
            }

            return false;
        }

        private void ReportMissing(IEnumerable<TargetEntry> members, Func<TargetEntry, int> place, Func<TargetEntry, int, TargetPeriod> periodAt)
        {
            TargetEntry? before = null;
            foreach (var entry in members.OrderBy(place))
            {
                int from = before is null ? place(entry) : place(before) + 1;
                while (from < place(entry) && _known.Contains(periodAt(entry, from)))
                {
                    from++; // a repeated period that was meant to be this one
                }

                if (before is not null && from < place(entry))
                {
                    string first = periodAt(entry, from).ToString();
                    string last = periodAt(entry, place(entry) - 1).ToString();
                    Report(entry, Messages.TargetMissing(first, first == last ? null : last, before.Period.ToString(), entry.Period.ToString()), before);
                }

                before = entry;
            }
        }

        private void Report(TargetEntry entry, LocalizedText message, TargetEntry other) => context.Diagnostics.Report(
            Rules.TargetPeriods,
            entry.PeriodSpan(context.Tree.Text),
            message,
            Location.Of(context.Tree.Text, other.PeriodSpan(context.Tree.Text)),
            new LocalizedText(other.Period.ToString(), other.Period.ToString()));
    }
}
