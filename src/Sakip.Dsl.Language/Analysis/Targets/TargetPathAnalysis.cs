using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Targets;

/// <summary>Targets that move against the polarity (IKU6002), and a polarity whose range is missing or stray (IKU6005).</summary>
internal sealed class TargetPathAnalysis : IFileAnalysis
{
    public void Analyze(AnalysisContext context)
    {
        foreach (var indicator in context.Binding.Indicators)
        {
            CheckPolarity(indicator.Syntax.Polaritas, context);
            if (indicator.Syntax.Target.Count > 0)
            {
                CheckPath(indicator, context);
            }
        }
    }

    private static void CheckPolarity(PolaritySyntax? polarity, AnalysisContext context)
    {
        if (polarity is { Arah: ArahPolaritas.Stabil, Range: null })
        {
            context.Diagnostics.Report(Rules.StableRange, polarity.Span, Messages.StableWithoutRange());
        }
        else if (polarity is { Arah: not ArahPolaritas.Stabil, Range: { } range })
        {
            string word = polarity.Arah == ArahPolaritas.Naik ? "naik" : "turun";
            context.Diagnostics.Report(Rules.StableRange, range.Span, Messages.StrayRange(word, Batas.Of(range)!.Tulisan));
        }
    }

    /// <summary>The first target that is worse than the one before it: in the year before, or in the part of the year before.</summary>
    private static void CheckPath(IndicatorBinding indicator, AnalysisContext context)
    {
        if (indicator.Syntax.Polaritas is not { Arah: ArahPolaritas.Naik or ArahPolaritas.Turun } polarity)
        {
            return;
        }

        var places = context.Facts.Known(LabelPlaces.Gather).Of(indicator.Bound);
        bool partsAreComparable = PartsAreComparable(indicator.Bound);
        var lastOfPart = new Dictionary<(string, int), TargetEntry>();
        var lastOfYear = new Dictionary<(int, string), TargetEntry>();
        foreach (var start in TargetEntry.StartsOf(indicator).OrderBy(e => e.Period.Year))
        {
            lastOfPart[start.Period.Part] = start;
        }

        foreach (var entry in TargetEntry.TargetsOf(indicator).OrderBy(e => e.Period.Year).ThenBy(e => e.Period.Number))
        {
            var year = (entry.Period.Year, entry.Period.Kind);
            if ((lastOfPart.TryGetValue(entry.Period.Part, out var before) && IsWorse(entry, before))
                || (partsAreComparable && lastOfYear.TryGetValue(year, out before) && IsWorse(entry, before)))
            {
                Report(entry, before!, polarity.Arah, context);
                return;
            }

            lastOfPart[entry.Period.Part] = entry;
            lastOfYear[year] = entry;
        }

        bool IsWorse(TargetEntry later, TargetEntry earlier)
        {
            if (later.Period == earlier.Period && later.IsStart == earlier.IsStart)
            {
                return false; // one of the two is a slip of the year, which is told
            }

            int order = Compare(later, earlier, places);
            return polarity.Arah == ArahPolaritas.Naik ? order < 0 : order > 0;
        }
    }

    /// <summary>
    /// Whether the parts of one year are states that can be compared. Counts, money and rates are gathered in the course of a year:
    /// their parts climb where they are cumulative and do as they like where they are not.
    /// </summary>
    private static bool PartsAreComparable(BoundIndicator indicator) => indicator.Konsolidasi switch
    {
        "jumlah" => false,
        null => indicator.Satuan is { Penyebut.Count: 0, Pembilang.Jenis: JenisSatuan.Persen or JenisSatuan.BilanganMurni or JenisSatuan.BukanBilangan },
        _ => true,
    };

    /// <summary>0 also where the two cannot be compared: a number and a label.</summary>
    private static int Compare(TargetEntry later, TargetEntry earlier, IReadOnlyDictionary<string, int> places)
    {
        if (later.Bound.Nilai is { } number && earlier.Bound.Nilai is { } other)
        {
            return number.CompareTo(other);
        }

        if (later.Bound.Label is { } label && earlier.Bound.Label is { } otherLabel)
        {
            return places.TryGetValue(label, out int place) && places.TryGetValue(otherLabel, out int otherPlace) ? place.CompareTo(otherPlace) : 0;
        }

        return later.Syntax.Date is { } date && earlier.Syntax.Date is { } otherDate
            ? DayOf(date, later).CompareTo(DayOf(otherDate, earlier))
            : 0;
    }

    /// <summary>A day within its period's year: 30 November in each of two years is as early.</summary>
    private static (int Year, int Month, int Day) DayOf(DateSyntax date, TargetEntry entry) => (date.Year - entry.Period.Year, date.Month, date.Day);

    private static void Report(TargetEntry entry, TargetEntry before, ArahPolaritas polarity, AnalysisContext context)
    {
        bool isDate = entry.Syntax.Date is not null;
        var message = Messages.TargetAgainstPolarity(
            entry.Period.ToString(), Show(entry), before.IsStart, before.Period.ToString(), Show(before), isRising: polarity == ArahPolaritas.Naik, isDate);
        context.Diagnostics.Report(
            Rules.TargetAgainstPolarity,
            entry.ValueSpan,
            message,
            Location.Of(context.Tree.Text, before.ValueSpan),
            Messages.TargetBefore(before.IsStart, before.Period.ToString(), Show(before)));
    }

    private static string Show(TargetEntry entry) =>
        entry.Bound.Nilai is { } value ? AngkaIndonesia.Tulis(value, Math.Min(entry.Bound.Desimal, Pembulatan.DesimalTerbanyak)) : entry.Bound.Label ?? entry.Bound.Tanggal ?? "";
}
