using System.Globalization;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Analysis.Units;

/// <summary>Writes what a value is made of as definitions would: <c>rasio</c>, <c>orang/desa</c>, <c>orang per 1.000 kelahiran</c>.</summary>
internal static class DimensionText
{
    /// <summary>The text of a unit.</summary>
    public static string Of(Dimension unit)
    {
        if (unit.IsPure)
        {
            return unit.Factor == Rational.One ? "rasio"
                : unit.Factor == Dimension.Persen.Factor ? "persen"
                : unit.Factor == Dimension.Persen.Factor * Dimension.Persen.Factor ? "persen × persen"
                : $"rasio per {NumberOf(Rational.One / unit.Factor)}";
        }

        string[] above = [.. unit.Powers.Where(p => p.Power.Sign > 0).Select(p => PowerOf(p.Thing, p.Power))];
        string[] below = [.. unit.Powers.Where(p => p.Power.Sign < 0).Select(p => PowerOf(p.Thing, -p.Power))];
        string top = above.Length == 0 ? "1" : string.Join("·", above);
        if (unit.Factor != Rational.One && below.Length > 0 && (Rational.One / unit.Factor).IsWhole)
        {
            return $"{top} per {NumberOf(Rational.One / unit.Factor)} {string.Join("·", below)}";
        }

        string whole = top + string.Concat(below.Select(b => "/" + b));
        return unit.Factor == Rational.One ? whole
            : unit.Factor == Dimension.Persen.Factor ? whole + " × 100%"
            : $"{NumberOf(unit.Factor)} {whole}";
    }

    /// <summary>A number as definitions write it; a fraction without end as one.</summary>
    public static string NumberOf(Rational value) => value.ToExactDecimal() is { } number
        ? AngkaIndonesia.Tulis(number)
        : value.Numerator.ToString(CultureInfo.InvariantCulture) + (value.IsWhole ? "" : "/" + value.Denominator.ToString(CultureInfo.InvariantCulture));

    private static string PowerOf(string thing, Rational power) => (thing, power.ToExactDecimal()) switch
    {
        (_, 1) => thing,
        ("meter", 2) => "m2",
        ("meter", 3) => "m3",
        _ => $"{thing}^{NumberOf(power)}",
    };
}
