using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>What the national metadata form (MS-Ind, Peraturan BPS 5/2020) asks of an indicator that its definition says nowhere else.</summary>
/// <param name="Konsep">The concept it rests on.</param>
/// <param name="Interpretasi">How its value is read.</param>
/// <param name="Ukuran">What kind of measure it is, where its unit does not say it.</param>
/// <param name="Klasifikasi">By what it is broken down when it is presented.</param>
/// <param name="LevelEstimasi">For which areas it is estimated.</param>
/// <param name="AksesUmum">Whether everybody may see it; null where it is not said.</param>
public sealed record MetadataIndikator(
    string? Konsep,
    string? Interpretasi,
    string? Ukuran,
    EquatableArray<string> Klasifikasi,
    EquatableArray<string> LevelEstimasi,
    bool? AksesUmum)
{
    /// <summary>Nothing said.</summary>
    public static MetadataIndikator Kosong { get; } = new(null, null, null, default, default, null);
}
