namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Suppressions: what they suppress, and what is wrong with them.</summary>
public sealed class Iku7006Tests
{
    private static readonly string[] s_attributes = ["penanggung jawab", "sumber data"];

    [Fact]
    public void Suppressed() => Diagnosed.Each(
    [
        Above("// abaikan IKU7002, IKU7003: ditetapkan kemudian"),
        Above("// abaikan IKU7002 IKU7003: ditetapkan kemudian"),
        Above("// abaikan IKU7002: belum ditunjuk\n  // abaikan IKU7003: belum ada"),
        Above("// abaikan IKU7002, IKU7003: ditetapkan kemudian\n  // lihat berita acara"),
        Above("//Abaikan iku7002,iku7003:ditetapkan kemudian"),
        Sound.And("// abaikan IKU6002: diturunkan\ntarget: 2019 = 90; 2020 = 95"),
        Sound.And("target: 2019 = 90;\n        // abaikan IKU6002: diturunkan\n        2020 = 95"),
        Bands.Of("", "0 .. 75", "76 .. 100").Replace("  P2", "  // abaikan IKU5001: tercetak demikian\n  P2"),
        Bands.Of("", "0 .. 75", "75 .. 100").Replace("  P2", "  // abaikan IKU5002: tercetak demikian\n  P2"),
    ]);

    [Fact]
    public void WithoutReason() => Diagnosed.Each(
    [
        Above("⟦// abaikan IKU7002:⟧").Replace("AngkaKematianIbu", "⟦⟦AngkaKematianIbu⟧⟧"),
        Above("⟦// abaikan IKU7002, IKU7003⟧").Replace("AngkaKematianIbu", "⟦⟦AngkaKematianIbu⟧⟧"),
        Above("⟦// abaikan IKU7002 karena belum ditunjuk⟧").Replace("AngkaKematianIbu", "⟦⟦AngkaKematianIbu⟧⟧"),
    ]);

    [Fact]
    public void UnknownRules() => Diagnosed.Each(
    [
        Above("// abaikan IKU7002, ⟦IKU7030⟧: ditetapkan kemudian").Replace("AngkaKematianIbu", "⟦AngkaKematianIbu⟧"),
        Above("// abaikan IKU7002, IKU7003, ⟦IKU123456⟧: ditetapkan kemudian"),
        Above("// abaikan IKU7002, IKU7003, ⟦IKU9001⟧: ditetapkan kemudian"),
        Above("// abaikan IKU7002, IKU7003: a\n  // abaikan baris ini saja: bukan pengabaian"),
    ]);

    [Fact]
    public void Idle() => Diagnosed.Each(
    [
        Sound.And("// abaikan ⟦IKU4001⟧: sudah dijamin"),
        Above("// abaikan IKU7002, IKU7003, ⟦IKU2003⟧: ditetapkan kemudian"),
        Sound.And("// abaikan ⟦IKU6002⟧: diturunkan", "catatan: \"A\"", "target: 2019 = 90; 2020 = ⟦95⟧"),
        Sound.And("// abaikan IKU4001: sudah dijamin", "⟦warna⟧: \"merah\""),
    ]);

    [Fact]
    public void Errors() => Diagnosed.Each(
    [
        Sound.With("formula", "// abaikan ⟦IKU2001⟧: menyusul\nformula: ibuMeninggal / ⟦kelahiranHidp⟧"),
        Sound.With("polaritas", "// abaikan ⟦IKU6005⟧: menyusul\npolaritas: ⟦stabil⟧"),
        Sound.And("// abaikan ⟦IKU7006⟧: menyusul"),
    ]);

    private static string Above(string comment) =>
        Sound.Without(s_attributes).Replace("  indikator", "  " + comment + "\n  indikator");
}
