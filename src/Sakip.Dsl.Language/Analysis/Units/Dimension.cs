using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Units;

/// <summary>
/// What a unit is made of: powers of things that cannot be told as each other, and how many of them one of it is. So
/// <c>persen</c> is 1/100 of nothing, <c>orang per 1.000 desa</c> 1/1.000 of <c>orang × desa⁻¹</c>.
/// </summary>
/// <param name="Powers">The things, by name, each with its power; none of a pure number.</param>
/// <param name="Factor">How many of them one of the unit is.</param>
internal sealed record Dimension(IReadOnlyList<(string Thing, Rational Power)> Powers, Rational Factor)
{
    /// <summary>A pure number.</summary>
    public static readonly Dimension Pure = new([], Rational.One);

    /// <summary>Percent, on the scale from 0 to 100.</summary>
    public static readonly Dimension Persen = new([], Rational.Of(1, 100));

    // Measures that are multiples of another: without these, jam and menit would be as unlike as orang and kasus.
    private static readonly Dictionary<string, (string Thing, int Power, decimal Factor)> s_multiples = new(StringComparer.Ordinal)
    {
        ["km"] = ("meter", 1, 1_000),
        ["m2"] = ("meter", 2, 1),
        ["ha"] = ("meter", 2, 10_000),
        ["km2"] = ("meter", 2, 1_000_000),
        ["m3"] = ("meter", 3, 1),
        ["liter"] = ("meter", 3, 0.001m),
        ["kuintal"] = ("kg", 1, 100),
        ["ton"] = ("kg", 1, 1_000),
        ["jam"] = ("menit", 1, 60),
        ["hari"] = ("menit", 1, 1_440),
        ["tahun"] = ("bulan", 1, 12),
    };

    public bool IsPure => Powers.Count == 0;

    /// <summary>What a declared unit is made of.</summary>
    public static Dimension Of(Satuan unit)
    {
        var dimension = unit.Penyebut.Aggregate(Of(unit.Pembilang), (above, below) => above / Of(below));
        return unit.Per is { } per ? dimension with { Factor = dimension.Factor / Rational.Of(per) } : dimension;
    }

    public static Dimension Of(SatuanDasar unit) => unit.Jenis switch
    {
        JenisSatuan.Persen => Persen,
        JenisSatuan.BilanganMurni => Pure,
        _ => OfThing(unit.Dasar, Rational.Of(unit.Faktor)),
    };

    public static Dimension operator *(Dimension left, Dimension right) => new(Joined(left.Powers, right.Powers, 1), left.Factor * right.Factor);

    public static Dimension operator /(Dimension left, Dimension right) => new(Joined(left.Powers, right.Powers, -1), left.Factor / right.Factor);

    /// <summary>Whether both are made of the same things, whatever the factor.</summary>
    public bool IsLike(Dimension other)
    {
        bool isLike = Powers.Count == other.Powers.Count;
        for (int i = 0; isLike && i < Powers.Count; i++)
        {
            isLike = Powers[i].Thing == other.Powers[i].Thing && Powers[i].Power == other.Powers[i].Power;
        }

        return isLike;
    }

    /// <summary>The n-th root; null where its factor would be no fraction.</summary>
    public Dimension? Root(int n)
    {
        if (!Factor.IsKnown)
        {
            return null;
        }

        var factor = Rational.Of(RootOf(Factor.Numerator, n), RootOf(Factor.Denominator, n));
        var back = Enumerable.Repeat(factor, n).Aggregate(Rational.One, (product, f) => product * f);
        return back == Factor ? new([.. Powers.Select(p => (p.Thing, p.Power / Rational.Of(n)))], factor) : null;
    }

    private static System.Numerics.BigInteger RootOf(System.Numerics.BigInteger value, int n) =>
        new(Math.Round(Math.Pow((double)value, 1.0 / n)));

    private static Dimension OfThing(string name, Rational factor) => name switch
    {
        "persen" => Persen with { Factor = Persen.Factor * factor },
        "rasio" or "indeks" or "skor" or "nilai" or "bilangan" => new([], factor),
        _ when s_multiples.TryGetValue(name, out var multiple) => new([(multiple.Thing, Rational.Of(multiple.Power))], factor * Rational.Of(multiple.Factor)),
        _ => new([(name, Rational.One)], factor),
    };

    /// <summary>Two lists of things, each sorted by name, with their powers added or subtracted.</summary>
    private static IReadOnlyList<(string Thing, Rational Power)> Joined(
        IReadOnlyList<(string Thing, Rational Power)> left, IReadOnlyList<(string Thing, Rational Power)> right, int sign)
    {
        if (right.Count == 0)
        {
            return left;
        }

        var powers = new List<(string Thing, Rational Power)>(left.Count + right.Count);
        int i = 0;
        int j = 0;
        while (i < left.Count || j < right.Count)
        {
            int order = i == left.Count ? 1 : j == right.Count ? -1 : string.CompareOrdinal(left[i].Thing, right[j].Thing);
            var power = (order <= 0 ? left[i].Power : Rational.Zero) + (order < 0 ? Rational.Zero : sign > 0 ? right[j].Power : -right[j].Power);
            if (!power.IsZero)
            {
                powers.Add((order <= 0 ? left[i].Thing : right[j].Thing, power));
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return powers;
    }
}
