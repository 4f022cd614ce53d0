using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>Which values an indicator can have, before rounding.</summary>
internal static class ValueDomain
{
    /// <summary>
    /// What the definition declares: the bounds of a value from outside, or the range of a sound result, as far as the formula can
    /// reach it; null where neither stands.
    /// </summary>
    public static Batas? Of(BoundIndicator indicator, ProjectFacts facts)
    {
        if (indicator.Rentang is { } range)
        {
            return indicator.Formula is not null && facts.Ranges.RootOf(indicator)?.ToBatas() is { } proved ? Both(range, proved) : range;
        }

        bool isNumberFromOutside = indicator.Asal is not null && indicator.Masukan.Count == 1 && indicator.Masukan[0].Jenis == JenisMasukan.Angka;
        return isNumberFromOutside ? indicator.Masukan[0].Batas : null;
    }

    /// <summary>What lies in both.</summary>
    private static Batas Both(Batas one, Batas other)
    {
        bool takesLower = one.Bawah is null || other.Bawah > one.Bawah || (other.Bawah == one.Bawah && other.BawahTerbuka);
        bool takesUpper = one.Atas is null || other.Atas < one.Atas || (other.Atas == one.Atas && other.AtasTerbuka);
        return new Batas(
            takesLower ? other.Bawah : one.Bawah,
            takesLower ? other.BawahTerbuka : one.BawahTerbuka,
            takesUpper ? other.Atas : one.Atas,
            takesUpper ? other.AtasTerbuka : one.AtasTerbuka);
    }
}
