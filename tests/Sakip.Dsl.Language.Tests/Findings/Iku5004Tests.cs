namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Labels that their scale or bands do not have.</summary>
public sealed class Iku5004Tests
{
    private const string Scale = "skala PredikatSakip \"Predikat SAKIP\" { D; C; CC; B; BB; A; AA }\n";
    private const string Bands = "kategori Mutu \"Mutu\" {\n  Kurang \"Kurang\": 0..50\n  Baik \"Baik\": > 50 .. 100\n}\n";

    private static readonly string[] Computed = ["formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"];

    [Fact]
    public void Labels() => Diagnosed.Each(
    [
        Scale + Sound.Without(Computed, "nilai: predikat PredikatSakip", "target: 2019 = B; 2020 = ⟦BBB⟧; 2021 = ⟦Istimewa⟧"),
        Scale + Sound.Without(Computed, "nilai: predikat PredikatSakip", "kondisi awal: 2018 = ⟦b⟧"),
        Bands + Sound.And("kategori: Mutu", "target: 2019 = 87 (Baik); 2020 = ⟦Biak⟧ (86)"),
        Sound.And("target: 2019 = ⟦Baik⟧ (87)"),
    ]);

    /// <summary>A label and a number that do not belong together.</summary>
    [Fact]
    public void LabelsOfOtherValues() => Diagnosed.Each(
    [
        Bands + Sound.Survey(lines: ["kategori: Mutu", "target: 2019 = ⟦Kurang⟧ (50,5); 2020 = Baik (90,22); 2021 = ⟦Kurang⟧ (95)"]),
        Bands + Sound.Survey(lines: ["kategori: Mutu", "kondisi awal: 2018 = Kurang (50)", "target: 2019 = 50,01 (Baik)"]),
    ]);
}
