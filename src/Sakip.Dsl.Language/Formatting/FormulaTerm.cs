namespace Sakip.Dsl.Language.Formatting;

/// <summary>What a name in a formula stands for.</summary>
public enum JenisSuku
{
    /// <summary>An input.</summary>
    Masukan,

    /// <summary>A field of a list's records.</summary>
    Bidang,

    /// <summary>A list.</summary>
    Daftar,

    /// <summary>A declared constant.</summary>
    Konstanta,

    /// <summary>Another indicator or a component.</summary>
    Indikator,
}

/// <summary>A name in a formula, as people read it: what printers of formulas write in its place.</summary>
/// <param name="Jenis">What it stands for.</param>
/// <param name="Kunci">By which key it is found; unique among terms of one kind.</param>
/// <param name="Ringkas">A short name: the words of a variable's name, or another indicator's name.</param>
/// <param name="Arti">What it means, without a full stop.</param>
/// <param name="Periode"><c>n</c>, <c>n-1</c> or <c>dasar</c> where the formula tells periods apart; else empty.</param>
/// <param name="Daftar">The key of the list a field belongs to.</param>
/// <param name="Banyak">How many records a list must have.</param>
public sealed record FormulaTerm(JenisSuku Jenis, string Kunci, string Ringkas, string Arti, string Periode, string? Daftar = null, int? Banyak = null);
