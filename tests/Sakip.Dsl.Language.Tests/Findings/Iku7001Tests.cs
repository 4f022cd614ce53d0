namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Needed properties that are missing; nobody responsible (IKU7002); no data source (IKU7003).</summary>
public sealed class Iku7001Tests
{
    [Fact]
    public void Missing() => Diagnosed.Each(
    [
        Sound.Without(["satuan"]).Replace("AngkaKematianIbu", "⟦AngkaKematianIbu⟧"),
        Sound.Without(["polaritas"]).Replace("AngkaKematianIbu", "⟦AngkaKematianIbu⟧"),
        Sound.Without(["formula", "contoh"]).Replace("AngkaKematianIbu", "⟦AngkaKematianIbu⟧"),
        "komponen ⟦K⟧ \"K\" {\n  satuan: rasio\n}\n",
        "komponen ⟦K⟧ \"K\" {\n  formula: 1 / 3\n}\n",
    ]);

    [Fact]
    public void Iku7002() => Diagnosed.Each([Sound.Without(["penanggung jawab"]).Replace("AngkaKematianIbu", "⟦AngkaKematianIbu⟧")]);

    [Fact]
    public void Iku7003() => Diagnosed.Each([Sound.Without(["sumber data"]).Replace("AngkaKematianIbu", "⟦AngkaKematianIbu⟧")]);

    [Fact]
    public void WhatWasWrittenWrongIsNotMissing() => Diagnosed.Each(
    [
        Sound.With("satuan", "⟦satun⟧: orang per 100.000 kelahiran"),
        Sound.With("satuan", "satuan: ⟦100⟧"),
        Sound.With("polaritas", "polaritas ⟦turun⟧"),
        Sound.With("sumber data", "⟦asal⟧: \"Laporan\""),
        Sound.With("sumber data", "⟦:⟧ \"Laporan\""),
        Sound.With("formula", "formula ⟦ibuMeninggal⟧ / kelahiranHidup"),
    ]);

    [Fact]
    public void WantedDeviation() => Diagnosed.Each(
    [
        Sound.Without(["sumber data"]).Replace("  indikator", "  // abaikan IKU7003: sumber datanya ditetapkan kemudian\n  indikator"),
        Sound.Without(["sumber data"]).Replace("  indikator Angka", "  ⟦// abaikan IKU7003:⟧\n  indikator Angka").Replace("AngkaKematianIbu", "⟦AngkaKematianIbu⟧"),
    ]);
}
