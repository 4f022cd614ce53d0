using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>
/// The values something can have: all between two ends. An end that is missing is infinite. There is no empty interval;
/// what would be one is null.
/// </summary>
internal sealed partial record Interval
{
    private Interval(Rational? low, bool lowIsOpen, Rational? high, bool highIsOpen)
    {
        // What grew beyond counting is as good as infinite.
        Low = low is { IsKnown: true } ? low : null;
        LowIsOpen = Low is null || lowIsOpen;
        High = high is { IsKnown: true } ? high : null;
        HighIsOpen = High is null || highIsOpen;
    }

    /// <summary>Every number.</summary>
    public static Interval All { get; } = new(null, true, null, true);

    /// <summary>0 and above.</summary>
    public static Interval NotNegative { get; } = new(Rational.Zero, false, null, true);

    /// <summary>Above 0.</summary>
    public static Interval Positive { get; } = new(Rational.Zero, true, null, true);

    /// <summary>The lower end.</summary>
    public Rational? Low { get; }

    /// <summary>Whether the lower end itself is outside.</summary>
    public bool LowIsOpen { get; }

    /// <summary>The upper end.</summary>
    public Rational? High { get; }

    /// <summary>Whether the upper end itself is outside.</summary>
    public bool HighIsOpen { get; }

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsAll => Low is null && High is null;

    /// <summary>The one value it holds, when it holds one.</summary>
    public Rational? Point => Low is { } low && High is { } high && low == high ? low : null;

    public bool IsNotNegative => Low is { } low && low.Sign >= 0;

    public bool IsNotPositive => High is { } high && high.Sign <= 0;

    public bool IsPositive => Low is { } low && (low.Sign > 0 || (low.IsZero && LowIsOpen));

    public bool IsNegative => High is { } high && (high.Sign < 0 || (high.IsZero && HighIsOpen));

    public bool ExcludesZero => IsPositive || IsNegative;

    /// <summary>The interval between two ends; null when nothing lies there.</summary>
    public static Interval? Between(Rational? low, bool lowIsOpen, Rational? high, bool highIsOpen)
    {
        var interval = new Interval(low, lowIsOpen, high, highIsOpen);
        return interval.Low is { } l && interval.High is { } h && (l > h || (l == h && (interval.LowIsOpen || interval.HighIsOpen))) ? null : interval;
    }

    /// <summary>From an end up, itself included.</summary>
    public static Interval AtLeast(Rational low) => new(low, false, null, true);

    /// <summary>From an end down, itself included.</summary>
    public static Interval AtMost(Rational high) => new(null, true, high, false);

    /// <summary>One value; everything when it is not known.</summary>
    public static Interval Exactly(Rational value) => new(value, false, value, false);

    /// <summary>Both ends included.</summary>
    public static Interval Closed(Rational low, Rational high) => new(low, false, high, false);

    /// <summary>What declared bounds admit; bounds that admit nothing say nothing.</summary>
    public static Interval Of(Batas? bounds, bool isWhole)
    {
        if (bounds is null)
        {
            return All;
        }

        var interval = Between(Of(bounds.Bawah), bounds.BawahTerbuka, Of(bounds.Atas), bounds.AtasTerbuka);
        return (isWhole ? interval?.ToWhole() : interval) ?? All;

        static Rational? Of(decimal? end) => end is { } value ? Rational.Of(value) : null;
    }

    /// <summary>Where whole numbers alone are meant: above 0 is from 1 on. Null when no whole number lies inside.</summary>
    public Interval? ToWhole()
    {
        var low = Low is { } l ? (l.IsWhole && LowIsOpen ? l + Rational.One : l.Ceiling()) : (Rational?)null;
        var high = High is { } h ? (h.IsWhole && HighIsOpen ? h - Rational.One : h.Floor()) : (Rational?)null;
        return Between(low, false, high, false);
    }

    public bool Contains(Rational value) =>
        (Low is not { } low || value > low || (value == low && !LowIsOpen)) && (High is not { } high || value < high || (value == high && !HighIsOpen));

    /// <summary>Whether all of it lies inside another.</summary>
    public bool IsInside(Interval other) => Intersect(other) == this;

    /// <summary>What lies in both; null when nothing does.</summary>
    public Interval? Intersect(Interval other)
    {
        var (low, lowIsOpen) = Higher(Low, LowIsOpen, other.Low, other.LowIsOpen);
        var (high, highIsOpen) = Lower(High, HighIsOpen, other.High, other.HighIsOpen);
        return Between(low, lowIsOpen, high, highIsOpen);
    }

    /// <summary>The two are believed both; where they contradict each other nothing can happen there, and the first stands.</summary>
    public Interval And(Interval other) => Intersect(other) ?? this;

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Join(Interval other)
    {
        var (low, lowIsOpen) = Low is { } l && other.Low is { } ol
            ? l == ol ? (l, LowIsOpen && other.LowIsOpen) : l < ol ? (l, LowIsOpen) : (ol, other.LowIsOpen)
            : ((Rational?)null, true);
        var (high, highIsOpen) = High is { } h && other.High is { } oh
            ? h == oh ? (h, HighIsOpen && other.HighIsOpen) : h > oh ? (h, HighIsOpen) : (oh, other.HighIsOpen)
            : ((Rational?)null, true);
        return new Interval(low, lowIsOpen, high, highIsOpen);
    }

    /// <summary>The same as bounds of decimals; an end that no decimal holds is widened to one, or given up.</summary>
    public Batas ToBatas()
    {
        var (low, lowIsOpen) = Outward(Low, LowIsOpen, -1);
        var (high, highIsOpen) = Outward(High, HighIsOpen, 1);
        return new Batas(low, low is not null && lowIsOpen, high, high is not null && highIsOpen);
    }

    private static (decimal? End, bool IsOpen) Outward(Rational? end, bool isOpen, int direction)
    {
        if (end is not { } exact || !exact.TryToDecimal(out decimal value))
        {
            return (null, false);
        }

        if (Rational.Of(value) == exact)
        {
            return (value, isOpen);
        }

        // One unit in the last place a decimal of this size has.
        int scale = (decimal.GetBits(value)[3] >> 16) & 0xFF;
        try
        {
            return (value + (direction * new decimal(1, 0, 0, false, (byte)scale)), true);
        }
        catch (OverflowException)
        {
            return (null, false);
        }
    }

    private static (Rational? End, bool IsOpen) Higher(Rational? x, bool xIsOpen, Rational? y, bool yIsOpen) =>
        x is not { } a ? (y, yIsOpen)
        : y is not { } b ? (x, xIsOpen)
        : a == b ? (a, xIsOpen || yIsOpen)
        : a > b ? (a, xIsOpen) : (b, yIsOpen);

    private static (Rational? End, bool IsOpen) Lower(Rational? x, bool xIsOpen, Rational? y, bool yIsOpen) =>
        x is not { } a ? (y, yIsOpen)
        : y is not { } b ? (x, xIsOpen)
        : a == b ? (a, xIsOpen || yIsOpen)
        : a < b ? (a, xIsOpen) : (b, yIsOpen);
}
