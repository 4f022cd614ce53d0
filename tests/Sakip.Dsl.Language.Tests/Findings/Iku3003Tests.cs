namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Formulas whose scale is not the declared one.</summary>
public sealed class Iku3003Tests
{
    [Fact]
    public void OtherNumber() => Diagnosed.EachOfUnits(
    [
        Formula("orang per 1.000 kasus", "orangA / kasusA × ⟦100.000⟧"),
        Formula("orang per 100.000 kasus", "⟦1.000⟧ × orangA / kasusA"),
        Formula("orang per 1.000 kasus", "orangA / kasusA × ⟦100%⟧"),
        Formula("persen", "orangA / orangB × ⟦1.000⟧"),
        Formula("persen", "orangA / orangB × ⟦10⟧"),
    ]);

    /// <summary>People per thousand people are no pure number whose scale is anybody's choice.</summary>
    [Fact]
    public void OfLikeThings() => Diagnosed.EachOfUnits(
    [
        Formula("orang per 1.000 orang", "orangA / orangB × ⟦100.000⟧"),
        Formula("orang per 1.000 orang", "⟦orangA / orangB⟧"),
        Formula("orang per 1.000 orang", "orangA / orangB × 1.000"),
    ]);

    [Fact]
    public void NumberForgotten() => Diagnosed.EachOfUnits(
    [
        Formula("orang per 1.000 kasus", "⟦orangA / kasusA⟧"),
        Formula("orang per 1.000 kasus", "⟦orangA / kasusA + orangB / kasusA⟧"),
        Formula("bulan", "⟦lama⟧"),
        Formula("rupiah", "⟦jutaan⟧"),
    ]);

    [Fact]
    public void NoSingleMend() => Diagnosed.EachOfUnits(
    [
        Formula("jutaRupiah", "⟦uang⟧"),
        Formula("persen", "⟦tingkat × tingkat⟧"),
        Formula("orang/kasus", "⟦orangA / kasusA × 10 × 100⟧"),
    ]);

    private static string Formula(string unit, string formula) => Iku3001Tests.Formula(unit, formula);
}
