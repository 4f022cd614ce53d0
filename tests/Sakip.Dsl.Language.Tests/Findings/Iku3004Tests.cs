namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Unknown units.</summary>
public sealed class Iku3004Tests
{
    [Fact]
    public void Units() => Diagnosed.Each(
    [
        Sound.With("satuan", "satuan: ⟦ornag⟧ per 100.000 kelahiran"),
        Sound.With("satuan", "satuan: orang per 100.000 ⟦penduduk⟧"),
        Sound.With("satuan", "satuan: ⟦Persen⟧"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: ⟦bayi⟧ > 0 \"Jumlah kelahiran hidup\""),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × 100.000 ⟦orng⟧"),
        Sound.Without(["formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"],
            "daftar unsur \"unsur\" { nilai: ⟦indek⟧ \"nilai\" }", "formula: jumlah(unsur.nilai)"),
        "satuan jutaRupiah \"juta rupiah\" = 1.000.000 ⟦rupah⟧\n",
        "konstanta k: ⟦liter2⟧ = 5\n",
        "variabel x: ⟦kasur⟧/km \"x\"\n",
    ]);

    [Fact]
    public void SameUnitIsToldOnce() => Diagnosed.Each(
    [
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: ⟦kasur⟧ \"Jumlah ibu\"").Replace("kelahiranHidup: kelahiran", "kelahiranHidup: kasur"),
    ]);
}
