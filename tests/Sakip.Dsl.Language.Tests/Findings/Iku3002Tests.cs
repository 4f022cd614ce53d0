namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Formulas whose unit is not the declared one.</summary>
public sealed class Iku3002Tests
{
    [Fact]
    public void PercentForgotten() => Diagnosed.EachOfUnits(
    [
        Formula("persen", "⟦orangA / orangB⟧"),
        Formula("persen", "⟦(orangA + orangB) / orangB⟧"),
        Formula("persen", "⟦orangA / orangB - kasusA / kasusA⟧"),
        Formula("persen", "⟦jumlah(aspek.guru) / orangB⟧"),
        Formula("persen", "⟦tingkat / tingkat⟧"),
    ]);

    /// <summary>An index may run from 0 to 100 already: nobody but its author knows what makes percent of it.</summary>
    [Fact]
    public void IndexAsPercent() => Diagnosed.EachOfUnits(
    [
        Formula("persen", "⟦rata(aspek.nilai)⟧"),
        Formula("persen", "⟦(rata(aspek.nilai) + rata(aspek.nilai)) / 2⟧"),
        Formula("persen", "rata(aspek.nilai) × 100"),
    ]);

    [Fact]
    public void PercentUnwanted() => Diagnosed.EachOfUnits(
    [
        Formula("rasio", "⟦orangA / orangB × 100%⟧"),
        Formula("indeks", "⟦tingkat⟧"),
    ]);

    [Fact]
    public void OtherThings() => Diagnosed.EachOfUnits(
    [
        Formula("persen", "⟦orangA × 100%⟧"),
        Formula("persen", "⟦orangA / kasusA × 100%⟧"),
        Formula("rupiah/orang", "⟦orangA / uang⟧"),
        Formula("orang", "⟦kasusA⟧"),
        Formula("tahun", "⟦porsi⟧"),
        Formula("rupiah", "⟦ln(uang)⟧"),
        Formula("orang per 1.000 kasus", "⟦kasusA / orangB × 1.000⟧"),
        Formula("indeks", "⟦rata(aspek.guru)⟧"),
    ]);

    private static string Formula(string unit, string formula) => Iku3001Tests.Formula(unit, formula);
}
