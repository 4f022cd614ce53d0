namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Unexpected text.</summary>
public sealed class Iku1001Tests
{
    [Fact]
    public void Formula() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ibuMeninggal ⟦kelahiranHidup⟧ × 100.000"),
        Sound.With("formula", "formula: ibuMeninggal / ⟦×⟧ kelahiranHidup"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup ⟦×⟧"),
        Sound.With("formula", "⟦formula⟧:"),
        Sound.With("formula", "formula: (ibuMeninggal ⟦:⟧ kelahiranHidup) × 100.000"),
        Sound.With("formula", "formula: ⟦{⟧ibuMeninggal / kelahiranHidup} × 100.000"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × 100.000 ⟦\"orang\"⟧"),
        Sound.With("formula", "formula: maks(ibuMeninggal⟦,⟧ 1) / kelahiranHidup × 100.000"),
        Sound.With("formula", "formula: jumlah(ibuMeninggal; ⟦)⟧ / kelahiranHidup × 100.000"),
    ]);

    [Fact]
    public void OperatorForgotten() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: 100.000 ⟦ibuMeninggal⟧ / kelahiranHidup"),
        Sound.With("formula", "formula: ⟦ibuMeninggal⟧ (1 / kelahiranHidup) × 100.000"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup ⟦100.000⟧"),
    ]);

    [Fact]
    public void Brackets() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup⟦)⟧ × 100.000"),
        Sound.With("formula", "formula: (ibuMeninggal / kelahiranHidup⟦]⟧ × 100.000"),
        Sound.With("formula", "formula: ibuMeninggal[t-1⟦)⟧ / kelahiranHidup × 100.000"),
        Sound.With("formula", "formula: ⟦[⟧ibuMeninggal / kelahiranHidup) × 100.000"),
    ]);

    [Fact]
    public void Value() => Diagnosed.Each(
    [
        Sound.With("satuan", "satuan: ⟦100⟧"),
        Sound.With("satuan", "satuan: orang ⟦orang⟧"),
        Sound.With("satuan", "satuan: orang per 100.000 ⟦/⟧"),
        Sound.With("satuan", "satuan: orang ⟦per⟧"),
        Sound.With("satuan", "satuan: orang⟦%⟧"),
        Sound.With("polaritas", "polaritas: turun ⟦naik⟧"),
        Sound.With("polaritas", "polaritas: ⟦:⟧ turun"),
        Sound.With("polaritas", "⟦polaritas⟧:"),
        Sound.With("penanggung jawab", "penanggung jawab: ⟦Bidang⟧ Kesehatan Masyarakat"),
        Sound.With("penanggung jawab", "penanggung jawab: ⟦Bidang⟧ Kesehatan Masyarakat\""),
        Sound.With("penanggung jawab", "penanggung jawab: \"Bidang\" ⟦\"Kesehatan\"⟧"),
        Sound.With("sumber data", "sumber data: \"Dapodik\"⟦,⟧ \"Data BPS\""),
        Sound.And("rentang: ⟦seratus⟧"),
        Sound.And("rentang: 0 ⟦100⟧"),
        Sound.And("rentang: 0..100⟦%⟧"),
        Sound.And("pembulatan: 2 ⟦angka⟧"),
        Sound.And("target: 2019 ⟦95⟧"),
        Sound.And("target: 2019 = ⟦;⟧ 2020 = 92"),
        Sound.And("target: 2019 = 95⟦,⟧ 2020 = 92"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 ⟦=⟧ 92,89"),
        Sound.With("contoh", "contoh: ibuMeninggal ⟦2⟧; kelahiranHidup = 2.153 => 92,89"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 ⟦=>⟧"),
    ]);

    [Fact]
    public void Variable() => Diagnosed.Each(
    [
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup ⟦kelahiran⟧ > 0 \"Jumlah kelahiran hidup\""),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran > ⟦\"Jumlah kelahiran hidup\"⟧"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran > ⟦0⟧"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: ⟦>⟧ 0 \"Jumlah kelahiran hidup\""),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran ⟦lebih⟧ 0 \"Jumlah kelahiran hidup\""),
        Sound.With("variabel kelahiranHidup", "variabel⟦:⟧ kelahiran > 0 \"Jumlah kelahiran hidup\""),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu yang meninggal\" ⟦jelek⟧"),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu yang meninggal\" bagian ⟦kelahiranHidup⟧"),
        Sound.And("variabel ⟦x⟧"),
        Sound.With("variabel ibuMeninggal", "⟦ibuMeninggal⟧: orang \"Jumlah ibu yang meninggal\" buruk"),
    ]);

    [Fact]
    public void Lines() => Diagnosed.Each(
    [
        Sound.With("satuan", "satuan ⟦orang⟧ per 100.000 kelahiran"),
        Sound.With("satuan", "⟦satuan⟧"),
        Sound.With("satuan", "⟦:⟧ orang per 100.000 kelahiran"),
        Sound.With("sumber data", "sumber data: \"Laporan\"\n⟦\"Dapodik\"⟧"),
        Sound.And("⟦7⟧ hari kerja"),
        Sound.And("⟦{⟧"),
    ]);

    [Fact]
    public void Heads() => Diagnosed.Each(
    [
        Sound.Survey("indikator ⟦\"Kepuasan pasien\"⟧ {"),
        Sound.Survey("indikator ⟦KepuasanPasien⟧ {"),
        Sound.Survey("indikator KepuasanPasien ⟦Kepuasan⟧ pasien {"),
        Sound.Survey("indikator KepuasanPasien ⟦Kepuasan⟧ pasien\" {"),
        Sound.Survey("indikator KepuasanPasien ⟦\"Kepuasan pasien\"⟧"),
        Sound.Survey("indikator KepuasanPasien \"Kepuasan pasien\" ⟦(⟧2 desimal) {"),
        Sound.Survey("⟦indikator⟧ {"),
        Sound.Survey("⟦KepuasanPasien⟧ \"Kepuasan pasien\" {"),
        Sound.Office(["⟦\"Meningkatnya mutu layanan\"⟧ {", "  indikator KepuasanPasien \"Kepuasan pasien\" {", .. Sound.SurveyLines, "  }", "}"]),
        "skala Mutu \"Mutu\" ⟦D⟧; C; B; A }\n",
        "skala Mutu ⟦D⟧; C; B; A }\n",
    ]);

    [Fact]
    public void Braces() => Diagnosed.Each(
    [
        Sound.Survey() + "⟦}⟧\n",
        Sound.Survey() + "⟦}⟧}}\n",
        Sound.Survey("indikator KepuasanPasien \"Kepuasan pasien\" { ⟦{⟧"),
        "instansi A \"A\" {\n  indikator X \"X\" {\n    satuan: indeks\n    ⟦}⟧\n    polaritas: naik\n    nilai: survei\n    penanggung jawab: \"P\"\n    sumber data: \"S\"\n  }\n}\n",
    ]);

    [Fact]
    public void Misplaced() => Diagnosed.Each(
    [
        Sound.Survey(lines: ["⟦sasaran⟧ \"Dalam\" {", "}"]),
        "⟦indikator⟧ Lepas \"Lepas\" {\n  satuan: indeks\n}\n",
        Sound.Office(["sasaran \"S\" {", "  ⟦tujuan⟧ \"T\" {", "  }", "}"]),
        Sound.Office(["⟦konstanta⟧ batas: rasio = 1"]),
        Sound.Office(["⟦satuan⟧ kasur \"kasur\""]),
    ]);

    [Fact]
    public void Declarations() => Diagnosed.Each(
    [
        "⟦kelahiran⟧ \"kelahiran hidup\"\n",
        "satuan kelahiran ⟦kelahiran⟧ hidup\n",
        "satuan ⟦\"kelahiran hidup\"⟧\n",
        "satuan jutaRupiah \"juta rupiah\" = ⟦rupiah⟧\n",
        "konstanta maks: tahun ⟦85⟧ \"maksimum\"\n",
        "⟦maks⟧: tahun = 85 \"maksimum\"\n",
        "kelompok Mutu \"Mutu layanan\" ⟦PaudTerlayani⟧\n",
        "kategori K \"K\" {\n  A \"Baik\": 50..100;\n  B \"Kurang\" ⟦0⟧..49\n}\n",
        "kategori K \"K\" ⟦{⟧\n}\n",
        "skala S \"S\" {\n  D; C ⟦B⟧\n}\n",
        "peraturan P {\n  tanggal: 26 Maret ⟦\"2019\"⟧\n}\n",
        "aturan capaian A {\n  naik: realisasi / ⟦/⟧ target\n}\n",
    ]);

    [Fact]
    public void Characters() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup ⟦?⟧ 100.000"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup ⟦\u0000⟧× 100.000"),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × 100.000 ⟦😀⟧"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHid⟦ü⟧p: kelahiran > 0 \"Jumlah kelahiran hidup\""),
        Sound.And("⟦€⟧ lima"),
    ]);

    [Fact]
    public void Limits() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: " + new string('(', 24) + "⟦(⟧" + "ibuMeninggal / kelahiranHidup" + new string(')', 25)),
        Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup" + string.Concat(Enumerable.Repeat(" + 1", 248)) + " ⟦+⟧ 1"),
    ]);
}
