using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>Bounds of a value. A missing end is open to infinity.</summary>
/// <param name="Bawah">The lower end.</param>
/// <param name="BawahTerbuka">Whether the lower end itself is outside.</param>
/// <param name="Atas">The upper end.</param>
/// <param name="AtasTerbuka">Whether the upper end itself is outside.</param>
public sealed record Batas(decimal? Bawah, bool BawahTerbuka, decimal? Atas, bool AtasTerbuka)
{
    /// <summary>At least 0: what counted things and money keep where nothing else is said.</summary>
    public static readonly Batas TakNegatif = new(0, false, null, false);

    /// <summary>As definitions write them: <c>&gt; 0</c>, <c>0..100</c>.</summary>
    public string Tulisan => (Bawah, Atas) switch
    {
        ({ } low, { } high) => (BawahTerbuka ? "> " : "") + AngkaIndonesia.Tulis(low) + (BawahTerbuka || AtasTerbuka ? " .. " : "..") + (AtasTerbuka ? "< " : "") + AngkaIndonesia.Tulis(high),
        ({ } low, null) => (BawahTerbuka ? "> " : ">= ") + AngkaIndonesia.Tulis(low),
        (null, { } high) => (AtasTerbuka ? "< " : "<= ") + AngkaIndonesia.Tulis(high),
        _ => "",
    };

    /// <summary>Whether 0 lies outside: such an input can divide without a check.</summary>
    public bool ExcludesZero =>
        (Bawah is { } low && (low > 0 || (low == 0 && BawahTerbuka))) || (Atas is { } high && (high < 0 || (high == 0 && AtasTerbuka)));

    /// <summary>Whether a value lies inside.</summary>
    public bool Memuat(decimal nilai) =>
        !(Bawah is { } low && (nilai < low || (BawahTerbuka && nilai == low)))
        && !(Atas is { } high && (nilai > high || (AtasTerbuka && nilai == high)));

    internal static Batas? Of(BoundsSyntax? syntax) =>
        syntax is null ? null : new Batas(syntax.Lower, syntax.LowerIsOpen, syntax.Upper, syntax.UpperIsOpen);
}
