namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Unlike units that are added, subtracted, compared or chosen among.</summary>
public sealed class Iku3001Tests
{
    private const string Inputs = """
        variabel orangA: orang "A" ; variabel orangB: orang > 0 "B"
        variabel kasusA: kasus "C" ; variabel uang: rupiah > 0 "D" ; variabel jutaan: jutaRupiah > 0 "E"
        variabel tingkat: persen 0..100 "F" ; variabel porsi: rasio 0..1 "G" ; variabel lama: tahun "H" ; variabel lebar: meter > 0 "L"
        daftar aspek "aspek" { nilai: indeks 0..5 "n"; guru: orang "g"; siswa: siswa > 0 "s" }
        """;

    [Fact]
    public void Sums() => Diagnosed.EachOfUnits(
    [
        Formula("orang", "orangA + ⟦kasusA⟧"),
        Formula("orang", "orangA + orangB - ⟦kasusA⟧"),
        Formula("rasio", "(orangA + ⟦kasusA⟧) / orangB + (orangB - ⟦uang⟧) / orangA"),
        Formula("rupiah", "uang + ⟦jutaan⟧"),
        Formula("persen", "tingkat - ⟦porsi⟧"),
        Formula("persen", "tingkat - ⟦porsi × 10⟧"),
        Formula("indeks", "jumlah(aspek.guru + ⟦aspek.siswa⟧)"),
        Formula("orang", "jumlah(orangA; orangB; ⟦kasusA⟧)"),
        Formula("orang", "maks(orangA; ⟦kasusA⟧)"),
    ]);

    [Fact]
    public void Numbers() => Diagnosed.EachOfUnits(
    [
        Formula("persen", "⟦1⟧ - tingkat"),
        Formula("persen", "⟦100⟧ - tingkat"),
        Formula("persen", "tingkat + ⟦5⟧"),
        Formula("orang", "orangA - ⟦1⟧"),
        Formula("rupiah", "uang + ⟦1.000⟧"),
        Formula("rupiah/orang", "uang / orangA + ⟦5⟧"),
    ]);

    [Fact]
    public void Comparisons() => Diagnosed.EachOfUnits(
    [
        Formula("rasio", "jika(orangA > ⟦kasusA⟧; 1; 0)"),
        Formula("rasio", "jika(orangA > 0 dan uang < ⟦jutaan⟧; 1; 0)"),
        Formula("rasio", "jika(orangA > 10 dan tingkat >= 80; 1; 0)"),
        Formula("orang", "jika(orangA > 10; orangA; ⟦kasusA⟧)"),
        Formula("indeks", "banyak(aspek.guru > ⟦aspek.siswa⟧)"),
    ]);

    [Fact]
    public void Functions() => Diagnosed.EachOfUnits(
    [
        Formula("rasio", "⟦tingkat⟧ ^ 0,5"),
        Formula("rasio", "porsi ^ ⟦lama⟧"),
        Formula("rasio", "exp(⟦orangA⟧)"),
        Formula("rasio", "⟦ln(uang)⟧ × 2"),
        Formula("rasio", "ln(uang) - ⟦ln(orangB)⟧"),
        Formula("rasio", "(ln(uang) - ln(uang)) / (ln(orangB) - ln(orangB))"),
        Formula("rasio", "bulat(porsi; ⟦lama⟧)"),
        Formula("rasio", "akar(porsi; ⟦lama⟧)"),
    ]);

    [Fact]
    public void Parts() => Diagnosed.EachOfUnits(
    [
        Formula("orang", "orangA\n    variabel guru: orang \"G\" bagian dari ⟦kasusA⟧".Replace("orangA", "orangA + guru")),
    ]);

    /// <summary>What the documents compute with units that are alike in the end.</summary>
    [Theory]
    [InlineData("persen", "orangA / orangB × 100%")]
    [InlineData("persen", "orangA / orangB × 100")]
    [InlineData("persen", "100% × orangA / orangB")]
    [InlineData("persen", "(orangA / orangB - 1) × 100%")]
    [InlineData("persen", "(orangA + 0,5 × orangB) / orangB × 100%")]
    [InlineData("persen", "tingkat × 30% + tingkat × 70%")]
    [InlineData("persen", "(tingkat + tingkat) / 2")]
    [InlineData("persen", "100% - tingkat")]
    [InlineData("persen", "porsi × 100% - tingkat")]
    [InlineData("persen", "porsi × 100 - tingkat")]
    [InlineData("persen", "maks(tingkat; 0)")]
    [InlineData("m2", "lebar ^ 2")]
    [InlineData("persen", "jika(orangB = 0; 0%; orangA / orangB × 100%)")]
    [InlineData("rasio", "tingkat / 100%")]
    [InlineData("rasio", "tingkat / 100")]
    [InlineData("indeks", "porsi × 100")]
    [InlineData("indeks", "rata(aspek.nilai) × 20")]
    [InlineData("rupiah/orang", "uang / orangB")]
    [InlineData("jutaRupiah", "uang / 1.000.000")]
    [InlineData("rupiah", "jutaan × 1.000.000 + uang")]
    [InlineData("orang per 1.000 kasus", "orangA / (kasusA + 1 kasus) × 1.000")]
    [InlineData("orang per 1.000 kasus", "orangA / ((kasusA + kasusA + 2 kasus) / 2) × 1.000")]
    [InlineData("tahun", "porsi × 1 tahun")]
    [InlineData("bulan", "lama × 12")]
    [InlineData("rasio", "ln(uang) - ln(jutaan × 1.000.000)")]
    [InlineData("rasio", "akar(porsi × porsi × porsi; 3)")]
    [InlineData("indeks", "jumlah(aspek.nilai) / banyak(aspek)")]
    [InlineData("rasio", "jumlah(aspek.guru) / jumlah(aspek.guru)")]
    [InlineData("orang/siswa", "jumlah(aspek.guru) / jumlah(aspek.siswa)")]
    public void Alike(string unit, string formula) => Assert.DoesNotContain(
        Definitions.Project(Formula(unit, formula)).Diagnostics, d => d.Rule.Id.StartsWith("IKU3", StringComparison.Ordinal));

    internal static string Formula(string unit, string formula)
    {
        string text = $$"""
            satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah
            instansi D "Dinas" {
              indikator I "Indikator" {
                satuan: {{unit}}
                polaritas: naik
                formula: {{formula}}
                penanggung jawab: "Bidang"
                sumber data: "Laporan"

            """;

        // Only what the formula names, so that nothing is said of idle inputs.
        foreach (string declaration in Inputs.Split('\n', ';').Select(d => d.Trim()).Where(d => d.StartsWith("variabel", StringComparison.Ordinal)))
        {
            text += formula.Contains(declaration.Split(' ')[1].TrimEnd(':'), StringComparison.Ordinal) ? $"    {declaration}\n" : "";
        }

        text += formula.Contains("aspek", StringComparison.Ordinal) ? "    daftar aspek \"aspek\" { nilai: indeks 0..5 \"n\"; guru: orang > 0 \"g\"; siswa: siswa > 0 \"s\" }\n" : "";
        return text + "  }\n}\n";
    }
}
