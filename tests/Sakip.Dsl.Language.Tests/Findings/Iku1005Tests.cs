namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Properties given twice.</summary>
public sealed class Iku1005Tests
{
    [Fact]
    public void Indicator() => Diagnosed.Each(
    [
        Sound.And("⟦satuan⟧: persen"),
        Sound.And("⟦sumber data⟧: \"Dapodik\""),
        Sound.And("⟦Formula⟧: ibuMeninggal"),
    ]);

    [Fact]
    public void Elsewhere() => Diagnosed.Each(
    [
        Sound.Office(["urutan: 9", "⟦urutan⟧: 10"]),
        "peraturan P {\n  nomor: 22\n  tahun: 2019\n  ⟦nomor⟧: 23\n}\n",
        "aturan capaian A {\n  batas: tanpa\n  ⟦batas⟧: 0 .. 120\n}\n",
    ]);
}
