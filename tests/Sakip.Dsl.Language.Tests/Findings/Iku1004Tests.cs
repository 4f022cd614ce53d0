namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Unknown properties and keywords.</summary>
public sealed class Iku1004Tests
{
    [Fact]
    public void Property() => Diagnosed.Each(
    [
        Sound.With("satuan", "⟦saltuan⟧: orang per 100.000 kelahiran"),
        Sound.With("polaritas", "⟦polaritsa⟧: turun"),
        Sound.With("penanggung jawab", "⟦penanggungjawab⟧: \"Bidang\""),
        Sound.With("penanggung jawab", "⟦penanggung⟧: \"Bidang\""),
        Sound.With("sumber data", "⟦data⟧: \"Laporan\""),
        Sound.With("sumber data", "⟦sumber sumber data⟧: \"Laporan\""),
        Sound.And("⟦smuber data⟧: \"Dapodik\""),
        Sound.And("⟦warna⟧: biru"),
        Sound.Office(["⟦urtan⟧: 9"]),
        Sound.Office(["sasaran \"S\" {", "  ⟦satuan⟧: persen", "}"]),
        "peraturan P {\n  ⟦nomer⟧: 22\n}\n",
        "aturan capaian A {\n  ⟦batasan⟧: tanpa\n  ⟦warna⟧: biru\n}\n",
        "⟦judul⟧: \"Lampiran\"\n",
    ]);

    [Fact]
    public void Keyword() => Diagnosed.Each(
    [
        Sound.Survey("⟦indikatr⟧ KepuasanPasien \"Kepuasan pasien\" {"),
        Sound.Survey("⟦ukuran⟧ KepuasanPasien \"Kepuasan pasien\" {"),
        Sound.With("variabel ibuMeninggal", "⟦varaibel⟧ ibuMeninggal: orang \"Jumlah ibu yang meninggal\""),
        "⟦stauan⟧ kelahiran \"kelahiran hidup\"\n",
        "⟦konstnta⟧ k: rasio = 0,25\n",
        "⟦aturan cpaian⟧ A {\n  naik: realisasi / target\n}\n",
        "⟦aturan⟧ A {\n  naik: realisasi / target\n}\n",
    ]);

    [Fact]
    public void NothingLikeAnything() => Diagnosed.Each(
    [
        "⟦Lampiran⟧ II Peraturan Walikota\n",
        Sound.Office(["⟦halaman⟧ 12"]),
    ]);
}
