using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>What an input is.</summary>
public enum JenisMasukan
{
    /// <summary>A number.</summary>
    Angka,

    /// <summary>A list of records.</summary>
    Daftar,

    /// <summary>A label of a scale; its value is its place, the lowest 1.</summary>
    Predikat,

    /// <summary>A date; its value is the number of days since 1 January 0001.</summary>
    Tanggal,
}

/// <summary>
/// A value an indicator needs: one parameter of its calculator. The same variable in another period is an input of its
/// own, and so is what the indicators it refers to need.
/// </summary>
/// <param name="Key">The name by which data and formulas know it, unique in the indicator: <c>pdrb</c>, <c>pdrb[t-1]</c>, <c>pdrb[dasar]</c>.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Variable">The variable's name without period.</param>
/// <param name="Owner">The full Id of what declares it: an indicator, an instansi, or nothing for the whole project.</param>
/// <param name="Back">How many periods before the one computed.</param>
/// <param name="IsBase">Whether it is the base year's.</param>
/// <param name="Arti">What it means.</param>
/// <param name="Satuan">Its unit; null for a list and where the unit is unknown.</param>
/// <param name="Batas">Its bounds, default ones included.</param>
/// <param name="BagianDari">The key of the input it is a part of.</param>
/// <param name="Pengaruh">Whether more of it is good or bad.</param>
/// <param name="Banyak">How many records a list must have.</param>
/// <param name="Bidang">The fields of a list's records.</param>
/// <param name="Skala">The scale of a label.</param>
public sealed record BoundInput(
    string Key,
    JenisMasukan Jenis,
    string Variable,
    string Owner,
    int Back,
    bool IsBase,
    string Arti,
    Satuan? Satuan,
    Batas? Batas,
    string? BagianDari = null,
    Pengaruh Pengaruh = Pengaruh.TidakDisebut,
    int? Banyak = null,
    EquatableArray<BoundField> Bidang = default,
    string? Skala = null)
{
    /// <summary>Whether it is a whole count.</summary>
    public bool IsWhole => Jenis == JenisMasukan.Angka && Satuan is { IsWhole: true };

    /// <summary>Whether it is an achievement or an absorbed share: measured of others, not given.</summary>
    public bool IsMeasured => Owner.IndexOf(' ') >= 0;

    /// <summary>The period in brackets, empty for the period computed.</summary>
    public string PeriodSuffix => SuffixOf(Back, IsBase);

    internal static string SuffixOf(int back, bool isBase) =>
        isBase ? "[dasar]" : back == 0 ? "" : $"[t-{back.ToString(System.Globalization.CultureInfo.InvariantCulture)}]";
}

/// <summary>A field of a list's records.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Arti">What it means.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Batas">Its bounds, default ones included.</param>
/// <param name="BagianDari">The field of the same record it is a part of.</param>
/// <param name="Pengaruh">Whether more of it is good or bad.</param>
public sealed record BoundField(string Nama, string Arti, Satuan? Satuan, Batas? Batas, string? BagianDari, Pengaruh Pengaruh)
{
    /// <summary>Whether it is a whole count.</summary>
    public bool IsWhole => Satuan is { IsWhole: true };
}
