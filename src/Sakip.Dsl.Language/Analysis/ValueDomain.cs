using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>Which values an indicator can have, before rounding.</summary>
internal static class ValueDomain
{
    /// <summary>What the definition itself declares: the range of a sound result, or the bounds of a value from outside; null where neither stands.</summary>
    public static Batas? Of(BoundIndicator indicator)
    {
        if (indicator.Rentang is { } range)
        {
            return range;
        }

        bool isNumberFromOutside = indicator.Asal is not null && indicator.Masukan.Count == 1 && indicator.Masukan[0].Jenis == JenisMasukan.Angka;
        return isNumberFromOutside ? indicator.Masukan[0].Batas : null;
    }
}
