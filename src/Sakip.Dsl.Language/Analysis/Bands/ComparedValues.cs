using System.Numerics;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Bands;

/// <summary>
/// The values that bands are compared with: after a stated rounding the multiples of its step, else all numbers. Bands are
/// stretches of these; on multiples every end is moved to just before one, so that `..76,60` and `76,61..` meet.
/// </summary>
internal sealed class ComparedValues
{
    private const int ReadableDecimals = 2;

    private readonly BigInteger? _step;
    private readonly bool _isCutOff;

    private ComparedValues(int? decimals, bool isCutOff)
    {
        Decimals = decimals;
        _step = decimals is { } n ? Cut.PowerOfTen(Cut.Decimals - n) : null;
        _isCutOff = isCutOff;
    }

    /// <summary>How many decimals they have; null where they are all numbers.</summary>
    public int? Decimals { get; }

    public static ComparedValues After(RoundingSyntax? rounding) =>
        rounding is null or { Cara: CaraBulat.Tanpa } ? new(null, false) : new(rounding.Desimal, rounding.Cara == CaraBulat.Potong);

    /// <summary>The values with so many decimals.</summary>
    public static ComparedValues With(int decimals) => new(decimals, false);

    /// <summary>The compared values inside bounds.</summary>
    public Stretch Inside(Batas bounds)
    {
        var raw = Raw(bounds);
        return new Stretch(Snap(raw.Low), Snap(raw.High));
    }

    /// <summary>What values inside bounds become before they are compared.</summary>
    public Stretch Rounded(Batas bounds)
    {
        var raw = Raw(bounds);
        if (_step is not { } step)
        {
            return raw;
        }

        var low = !raw.Low.IsFinite ? raw.Low : Cut.Before(raw.Low.IsAfter ? RoundedJustAbove(raw.Low.Units, step) : Rounded(raw.Low.Units, step));
        var high = !raw.High.IsFinite ? raw.High : Cut.Before(step + (raw.High.IsAfter ? Rounded(raw.High.Units, step) : -RoundedJustAbove(-raw.High.Units, step)));
        return new Stretch(low, high);
    }

    /// <summary>
    /// A value inside, the same for the same stretch and with as few decimals as can be: at two thirds, as between 90 and 91 it
    /// is 90,67. Null when it is empty, or no decimal number lies in it.
    /// </summary>
    public decimal? WitnessIn(Stretch stretch)
    {
        if (stretch.IsEmpty)
        {
            return null;
        }

        var (low, high) = (stretch.Low, stretch.High);
        var whole = Cut.PowerOfTen(Cut.Decimals);
        if (!low.IsFinite || !high.IsFinite)
        {
            return Cut.NumberOf(low.IsFinite ? (Floor(low.Units, whole) + whole) : high.IsFinite ? -Floor(-high.Units, whole) - whole : 0);
        }

        var last = _step is { } step ? high.Units - step : high.Units;
        for (int decimals = Math.Min(ReadableDecimals, Decimals ?? ReadableDecimals); decimals <= (Decimals ?? Cut.Decimals); decimals++)
        {
            var unit = Cut.PowerOfTen(Cut.Decimals - decimals);
            var value = Floor((((low.Units + (2 * last)) * 2) + (3 * unit)) / 6, unit);
            if (stretch.Holds(value) && Cut.NumberOf(value) is { } number)
            {
                return number;
            }
        }

        return low.IsAfter ? null : Cut.NumberOf(low.Units);
    }

    /// <summary>The same, but an end when one lies inside: it stands in the definition and is easy to see.</summary>
    public decimal? PlainWitnessIn(Stretch stretch) =>
        stretch.IsEmpty ? null
        : stretch.Low is { IsFinite: true, IsAfter: false } ? Cut.NumberOf(stretch.Low.Units)
        : stretch.High is { IsFinite: true, IsAfter: true } ? Cut.NumberOf(stretch.High.Units)
        : WitnessIn(stretch);

    /// <summary>A number with as many decimals as the compared values have.</summary>
    public string Write(decimal value) =>
        Decimals is { } n && Cut.UnitsOf(value) % Cut.PowerOfTen(Cut.Decimals - n) == 0 ? AngkaIndonesia.Tulis(value, n) : AngkaIndonesia.Tulis(value);

    /// <summary>Bounds as definitions write them, with as many decimals as the compared values have.</summary>
    public string Write(Batas bounds) => (bounds.Bawah, bounds.Atas) switch
    {
        ({ } low, { } high) => $"{(bounds.BawahTerbuka ? "> " : "")}{Write(low)} .. {(bounds.AtasTerbuka ? "< " : "")}{Write(high)}",
        ({ } low, null) => (bounds.BawahTerbuka ? "> " : ">= ") + Write(low),
        (null, { } high) => (bounds.AtasTerbuka ? "< " : "<= ") + Write(high),
        _ => "",
    };

    /// <summary>The compared values of a stretch, as bounds.</summary>
    public string Write(Stretch stretch) => Write(new Batas(
        stretch.Low.IsFinite ? Cut.NumberOf(stretch.Low.Units) : null,
        stretch.Low.IsAfter,
        stretch.High.IsFinite ? Cut.NumberOf(stretch.High.Units - (_step ?? 0)) : null,
        _step is null && !stretch.High.IsAfter));

    private static Stretch Raw(Batas bounds) => new(
        bounds.Bawah is { } low ? new Cut(0, Cut.UnitsOf(low), bounds.BawahTerbuka) : Cut.Lowest,
        bounds.Atas is { } high ? new Cut(0, Cut.UnitsOf(high), !bounds.AtasTerbuka) : Cut.Highest);

    /// <summary>The same cut, seen from the multiples: just before the first that follows it.</summary>
    private Cut Snap(Cut cut) =>
        _step is not { } step || !cut.IsFinite ? cut : Cut.Before(cut.IsAfter ? Floor(cut.Units, step) + step : -Floor(-cut.Units, step));

    private BigInteger Rounded(BigInteger value, BigInteger step)
    {
        var size = Floor(BigInteger.Abs(value) + (_isCutOff ? 0 : step / 2), step);
        return value.Sign < 0 ? -size : size;
    }

    /// <summary>What a value a hair above becomes: another multiple than the value itself only where a negative one lies on the brink.</summary>
    private BigInteger RoundedJustAbove(BigInteger value, BigInteger step)
    {
        bool isOnBrink = value.Sign < 0 && (_isCutOff ? (value % step).IsZero : !step.IsOne && BigInteger.Abs(value) % step == step / 2);
        return Rounded(value, step) + (isOnBrink ? step : 0);
    }

    private static BigInteger Floor(BigInteger value, BigInteger step)
    {
        var rest = BigInteger.Remainder(value, step);
        return value - (rest.Sign < 0 ? rest + step : rest);
    }
}
