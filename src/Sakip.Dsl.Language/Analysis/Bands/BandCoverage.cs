using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Bands;

/// <summary>Values between two bands that neither holds.</summary>
/// <param name="Below">The band below, by its place among the bands as written.</param>
/// <param name="Above">The band above.</param>
/// <param name="Missing">The values.</param>
/// <param name="Witness">One of them.</param>
internal readonly record struct BandGap(int Below, int Above, Stretch Missing, decimal Witness);

/// <summary>Values that two bands hold.</summary>
/// <param name="Lower">The band that begins first, by its place among the bands as written.</param>
/// <param name="Upper">The other.</param>
/// <param name="Witness">One of the values.</param>
internal readonly record struct BandOverlap(int Lower, int Upper, decimal Witness);

/// <summary>What is proved of bands on the values that are compared with them.</summary>
internal sealed class BandCoverage
{
    private readonly Stretch[] _bands;

    private BandCoverage(ComparedValues values, Stretch[] bands)
    {
        Values = values;
        _bands = bands;
        InOrder = [.. Enumerable.Range(0, bands.Length).Where(i => !bands[i].IsEmpty)];
        Array.Sort(InOrder, Compare);
        Whole = InOrder.Length == 0 ? default : new Stretch(bands[InOrder[0]].Low, InOrder.Select(i => bands[i].High).Max());
        Gaps = FindGaps();
        Overlaps = FindOverlaps(InOrder);
    }

    /// <summary>The values that are compared.</summary>
    public ComparedValues Values { get; }

    /// <summary>The bands that hold anything, lowest first.</summary>
    public int[] InOrder { get; }

    /// <summary>From the lowest value of a band to the highest.</summary>
    public Stretch Whole { get; }

    /// <summary>Every gap, lowest first.</summary>
    public IReadOnlyList<BandGap> Gaps { get; }

    /// <summary>For each band that begins inside one below it, the widest such pair; empty only when no value has two bands.</summary>
    public IReadOnlyList<BandOverlap> Overlaps { get; }

    /// <summary>The values a band holds.</summary>
    public Stretch this[int band] => _bands[band];

    public static BandCoverage Of(BoundCategory category) => Of(ComparedValues.After(category.Pembulatan), category.Pita.Select(p => p.Batas));

    public static BandCoverage Of(ComparedValues values, IEnumerable<Batas> bands) => new(values, [.. bands.Select(values.Inside)]);

    /// <summary>The overlaps that are left when some bands are not looked at.</summary>
    public IReadOnlyList<BandOverlap> OverlapsWithout(HashSet<int> bands) => FindOverlaps([.. InOrder.Where(i => !bands.Contains(i))]);

    /// <summary>Lowest first; of those that begin together the one that ends first, and then the one written first.</summary>
    public int Compare(int left, int right)
    {
        int byLow = _bands[left].Low.CompareTo(_bands[right].Low);
        int byHigh = byLow != 0 ? byLow : _bands[left].High.CompareTo(_bands[right].High);
        return byHigh != 0 ? byHigh : left.CompareTo(right);
    }

    private List<BandGap> FindGaps()
    {
        var gaps = new List<BandGap>();
        foreach (var (widest, next) in Sweep(InOrder))
        {
            var missing = new Stretch(_bands[widest].High, _bands[next].Low);
            if (Values.WitnessIn(missing) is { } witness)
            {
                gaps.Add(new BandGap(widest, next, missing, witness));
            }
        }

        return gaps;
    }

    private List<BandOverlap> FindOverlaps(int[] order)
    {
        var overlaps = new List<BandOverlap>();
        foreach (var (widest, next) in Sweep(order))
        {
            var shared = _bands[widest].With(_bands[next]);
            if (Values.PlainWitnessIn(shared) is { } witness)
            {
                overlaps.Add(new BandOverlap(widest, next, witness));
            }
        }

        return overlaps;
    }

    /// <summary>Each band but the first, with the one among those before it that reaches highest.</summary>
    private IEnumerable<(int Widest, int Next)> Sweep(int[] order)
    {
        int widest = -1;
        foreach (int next in order)
        {
            if (widest >= 0)
            {
                yield return (widest, next);
            }

            widest = widest < 0 || _bands[next].High > _bands[widest].High ? next : widest;
        }
    }
}
