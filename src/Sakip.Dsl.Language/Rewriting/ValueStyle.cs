namespace Sakip.Dsl.Language.Rewriting;

/// <summary>How the tokens of a value are spelled: the same sign means different things in a unit, a formula and a band.</summary>
internal enum ValueStyle
{
    /// <summary>Units, bounds, texts, names: <c>kendaraan/km</c>, <c>0..100</c>, <c>rata-rata</c>.</summary>
    Plain,

    /// <summary>A formula: signs of arithmetic stand between spaces.</summary>
    Formula,

    /// <summary>Bands and caps: <c>25,00 .. 64,99</c>.</summary>
    Bands,

    /// <summary>Targets by year: years are not grouped.</summary>
    ByYear,

    /// <summary>Numbers that count nothing: years, dates, numbers of regulations.</summary>
    Ordinal,
}
