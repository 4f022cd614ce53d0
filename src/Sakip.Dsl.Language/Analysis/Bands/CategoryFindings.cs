using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Bands;

/// <summary>
/// What is told of one category: one message a mistake. An edge typed wrongly makes a band swallow its neighbours; that is one
/// finding at that band, not one at each of them, and where a band is told of, the hole it left is an echo.
/// </summary>
internal sealed class CategoryFindings(CategorySyntax category, BandCoverage coverage, BandUses.Use? use, AnalysisContext context)
{
    private const int MostOthers = 9;

    private readonly HashSet<int> _told = [];
    private readonly Batas[] _bounds = [.. category.Bands.Select(b => Batas.Of(b.Bounds)!)];
    private readonly Lazy<int> _writtenDecimals = new(() => category.Bands.Max(b => Math.Max(DecimalsOf(b.Bounds.Lower), DecimalsOf(b.Bounds.Upper))));
    private readonly List<int> _empty = [];

    public void Report()
    {
        ReportEmpty();
        ReportOverlaps();
        if (coverage.Overlaps.Count == 0)
        {
            ReportOrder();
        }

        ReportGaps();
        ReportUnreachable();
    }

    private void ReportEmpty()
    {
        for (int i = 0; i < _bounds.Length; i++)
        {
            if (!coverage[i].IsEmpty)
            {
                continue;
            }

            _told.Add(i);
            _empty.Add(i);
            bool isReversed = _bounds[i] is { Bawah: { } low, Atas: { } high } && low > high;
            string swapped = isReversed ? coverage.Values.Write(new Batas(_bounds[i].Atas, _bounds[i].BawahTerbuka, _bounds[i].Bawah, _bounds[i].AtasTerbuka)) : "";
            Report(Rules.BandUnreachable, i, Messages.EmptyBand(NameOf(i), Show(i), isReversed ? swapped : null, coverage.Values.Decimals));
        }
    }

    private void ReportOverlaps()
    {
        var tooWide = FindTooWide();
        foreach (int wide in tooWide)
        {
            var pairs = coverage.Overlaps.Where(o => o.Lower == wide || o.Upper == wide).ToArray();
            var others = pairs.Select(o => o.Lower == wide ? o.Upper : o.Lower).OrderBy(i => i).ToArray();
            _told.Add(wide);
            Report(
                Rules.BandOverlap, wide, Messages.BandTooWide(NameOf(wide), Show(wide), [.. others.Select(NameOf)], Write(pairs[0].Witness)), others);
        }

        foreach (var overlap in tooWide.Count == 0 ? coverage.Overlaps : coverage.OverlapsWithout(tooWide))
        {
            int later = Math.Max(overlap.Lower, overlap.Upper);
            int earlier = Math.Min(overlap.Lower, overlap.Upper);
            _told.Add(later);
            string witness = Write(overlap.Witness);
            var message = coverage[later] == coverage[earlier]
                ? Messages.SameBands(NameOf(later), Show(later), NameOf(earlier), witness)
                : Messages.BandsOverlap(NameOf(overlap.Lower), Show(overlap.Lower), NameOf(overlap.Upper), Show(overlap.Upper), witness, JoinedAbove(overlap.Lower, overlap.Upper));
            Report(Rules.BandOverlap, later, message, earlier);
        }
    }

    /// <summary>Bands that hold another wholly and meet a third besides: one edge of theirs explains all of it.</summary>
    private HashSet<int> FindTooWide()
    {
        var met = new int[_bounds.Length];
        var swallowed = new bool[_bounds.Length];
        foreach (var overlap in coverage.Overlaps)
        {
            met[overlap.Lower]++;
            met[overlap.Upper]++;
            bool isWithin = coverage[overlap.Upper].High <= coverage[overlap.Lower].High;
            bool isAround = coverage[overlap.Lower].Low == coverage[overlap.Upper].Low && coverage[overlap.Lower].High <= coverage[overlap.Upper].High;
            swallowed[overlap.Lower] |= isWithin && !isAround;
            swallowed[overlap.Upper] |= isAround && !isWithin;
        }

        return [.. Enumerable.Range(0, met.Length).Where(i => met[i] > 1 && swallowed[i])];
    }

    private void ReportOrder()
    {
        var written = Enumerable.Range(0, _bounds.Length).Where(i => !coverage[i].IsEmpty).ToArray();
        var climbs = Enumerable.Range(1, Math.Max(written.Length - 1, 0)).Select(k => coverage.Compare(written[k - 1], written[k]) < 0).ToArray();
        int up = climbs.Count(c => c);
        bool isAscending = up * 2 >= climbs.Length;
        int stray = Array.FindIndex(climbs, c => c != isAscending);
        if (up == 0 || stray < 0)
        {
            return;
        }

        int band = written[stray + 1];
        int before = written[stray];
        Report(Rules.BandUnreachable, band, Messages.BandsOutOfOrder(NameOf(band), Show(band), NameOf(before), Show(before), isAscending), before);
    }

    /// <summary>Bands for whole numbers without a stated rounding have a gap at every edge: that is one mistake, told at the first.</summary>
    private void ReportGaps()
    {
        var gaps = coverage.Gaps.Where(g => !IsEcho(g)).OrderBy(LaterOf).ToArray();
        var rounded = gaps.Where(g => RoundingThatCloses(g) is not null).ToArray();
        foreach (var gap in gaps.Except(rounded.Skip(1)))
        {
            bool isRounded = rounded.Length > 0 && gap == rounded[0];
            string? rounding = isRounded ? $"({RoundingThatCloses(gap)} desimal)" : null;
            var message = Messages.GapBetweenBands(
                category.Name.Text, Write(gap.Witness), NameOf(gap.Below), Show(gap.Below), NameOf(gap.Above), Show(gap.Above), JoinedAbove(gap.Below, gap.Above) ?? Show(gap.Above), rounding);
            var others = isRounded ? rounded.Skip(1).Take(MostOthers).Select(g => Messages.OtherGap(Write(g.Witness), NameOf(g.Below), NameOf(g.Above))).ToArray() : [];
            Report(Rules.BandGap, LaterOf(gap), message, others, gap.Below + gap.Above - LaterOf(gap));
        }
    }

    private static int LaterOf(BandGap gap) => Math.Max(gap.Below, gap.Above);

    /// <summary>Whether a band that is told of already should have stood in the gap: one written between its neighbours, or one that holds nothing.</summary>
    private bool IsEcho(BandGap gap)
    {
        int first = Math.Min(gap.Below, gap.Above) + 1;
        int end = Math.Max(gap.Below, gap.Above);
        bool allBetweenAreTold = first < end && Enumerable.Range(first, end - first).All(_told.Contains);
        return allBetweenAreTold || _empty.Exists(i => Touches(_bounds[i], gap.Missing));
    }

    private static bool Touches(Batas empty, Stretch gap)
    {
        var ends = new[] { empty.Bawah, empty.Atas }.OfType<decimal>().Select(Cut.UnitsOf).ToArray();
        return ends.Length == 0 || (Cut.Before(ends.Min()) <= gap.High && gap.Low <= Cut.After(ends.Max()));
    }

    /// <summary>Bands without a stated rounding are often meant for whole numbers; whether that closes the gap.</summary>
    private int? RoundingThatCloses(BandGap gap)
    {
        if (coverage.Values.Decimals is not null)
        {
            return null;
        }

        int decimals = _writtenDecimals.Value;
        var rounded = ComparedValues.With(decimals);
        return rounded.Inside(_bounds[gap.Below]).High == rounded.Inside(_bounds[gap.Above]).Low ? decimals : null;
    }

    private static int DecimalsOf(decimal? value)
    {
        string written = value is { } number ? AngkaIndonesia.Tulis(number) : "";
        int comma = written.IndexOf(',');
        return comma < 0 ? 0 : written.Length - comma - 1;
    }

    private void ReportUnreachable()
    {
        if (use is not { Domain: { } domain, User: { } user } || use.Coverage != coverage || domain.With(coverage.Whole).IsEmpty)
        {
            return; // where no band at all is reached, that is told at the use
        }

        foreach (int band in coverage.InOrder.Where(i => !_told.Contains(i) && coverage[i].With(domain).IsEmpty))
        {
            var second = context.Facts.Declarations.Find(user.Kind, user.Name);
            context.Diagnostics.Report(
                Rules.BandUnreachable,
                category.Bands[band].Bounds.Span,
                Messages.UnreachableBand(NameOf(band), Show(band), category.Name.Text, coverage.Values.Write(domain)),
                second is { } location ? [new RelatedLocation(location, Messages.BandsUsedHere(category.Name.Text))] : []);
        }
    }

    /// <summary>The upper band as it would have to be written to begin where the lower one ends; null where they are no neighbours.</summary>
    private string? JoinedAbove(int lower, int upper)
    {
        var end = coverage[lower].High;
        bool isStep = coverage[lower].Low < coverage[upper].Low && end < coverage[upper].High;
        if (!isStep || Cut.NumberOf(end.Units) is not { } low)
        {
            return null;
        }

        return coverage.Values.Write(_bounds[upper] with { Bawah = low, BawahTerbuka = end.IsAfter });
    }

    private void Report(Rule rule, int band, LocalizedText message, params int[] others) => Report(rule, band, message, [], others);

    private void Report(Rule rule, int band, LocalizedText message, LocalizedText[] details, params int[] others) => context.Diagnostics.Report(
        rule,
        category.Bands[band].Bounds.Span,
        message,
        others.Select(i => new RelatedLocation(Location.Of(context.Tree.Text, category.Bands[i].Bounds.Span), Messages.BandHere(NameOf(i), Show(i)))),
        details);

    private string Write(decimal value) => coverage.Values.Write(value);

    private string NameOf(int band) => category.Bands[band].Name.Text;

    /// <summary>As written, on one line.</summary>
    private string Show(int band) => string.Join(" ", context.Tree.Text[category.Bands[band].Bounds.Span].Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
