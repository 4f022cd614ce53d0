namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Numbers that are not written the Indonesian way.</summary>
public sealed class Iku1003Tests
{
    [Fact]
    public void Formula() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦100,000.0⟧"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦1.0⟧"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦12.34⟧"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦1,000,000⟧"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦0.500⟧"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦1.00⟧%"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦007⟧"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × ⟦12345678901234567890123456789012⟧"),
    ]);

    [Fact]
    public void Elsewhere() => Diagnosed.Each(
    [
        Sound.With("satuan", "satuan: orang per ⟦100.00⟧ kelahiran"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran 0..⟦1.5⟧ \"Jumlah kelahiran hidup\""),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = ⟦2.1530⟧ => ⟦92.89⟧"),
        Sound.And("target: 2019 = ⟦9.33⟧"),
        Sound.Office(["program \"P\" {", "  anggaran: Rp ⟦1,250,544,365.50⟧", "}"]),
        "konstanta k: rasio = ⟦0.25⟧ \"k\"\n",
    ]);
}
