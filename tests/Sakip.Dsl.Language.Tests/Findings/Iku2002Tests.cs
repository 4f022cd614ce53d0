namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Names declared twice.</summary>
public sealed class Iku2002Tests
{
    [Fact]
    public void Inputs() => Diagnosed.Each(
    [
        Sound.And("variabel ⟦ibuMeninggal⟧: orang \"Ibu lagi\""),
        Sound.Without(["formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"],
            "daftar unsur \"unsur\" { nilai: indeks \"nilai\"; ⟦nilai⟧: rasio \"bobot\" }", "formula: jumlah(unsur.nilai)"),
        "variabel penduduk: orang \"Penduduk\"\nkonstanta ⟦penduduk⟧: orang = 1\n",
        "konstanta penduduk: orang = 1\nvariabel ⟦penduduk⟧: orang \"Penduduk\"\n",
        Sound.Office(["sasaran \"A\" {", "  variabel penduduk: orang \"Penduduk\"", "}", "sasaran \"B\" {", "  variabel ⟦penduduk⟧: orang \"Penduduk\"", "}"]),
    ]);

    [Fact]
    public void Declarations() => Diagnosed.Each(
    [
        "satuan kasur \"kasur\"\nsatuan ⟦kasur⟧ \"tempat tidur\"\n",
        "satuan ⟦orang⟧ \"orang\"\n",
        "skala Mutu \"Mutu\" { D; C }\nkategori ⟦Mutu⟧ \"Mutu\" {\n  D: 0..1\n}\n",
        "skala Mutu \"Mutu\" { D; C; ⟦D⟧ }\n",
        "kategori Mutu \"Mutu\" {\n  D: 0..1\n  ⟦D⟧: > 1 .. 3\n}\n",
        "aturan capaian A {\n  naik: realisasi\n}\naturan capaian ⟦A⟧ {\n  naik: realisasi\n}\n",
        "peraturan P {\n}\nperaturan ⟦Q⟧ {\n}\n",
        Sound.Survey() + "instansi ⟦DinasKesehatan⟧ \"Dinas Kesehatan\" {\n  indikator KepuasanPasien \"Kepuasan\" {\n    satuan: indeks\n    polaritas: naik\n    nilai: survei\n    penanggung jawab: \"B\"\n    sumber data: \"S\"\n  }\n}\n",
        Sound.Office(["indikator A \"A\" {", .. Sound.SurveyLines, "}", "komponen ⟦A⟧ \"A\" {", "  satuan: rasio", "  formula: 1 / 3", "}"]),
        Sound.Office(["sasaran S1 \"A\" {", "}", "sasaran ⟦S1⟧ \"B\" {", "}"]),
    ]);

    [Fact]
    public void BetweenFiles() => Diagnosed.In(
    [
        ("1.iku", "variabel penduduk: orang \"Penduduk\"\nsatuan kasur \"kasur\"\nperaturan P {\n}\n" + Sound.Survey()),
        ("2.iku", "variabel ⟦penduduk⟧: orang \"Penduduk\"\nsatuan ⟦kasur⟧ \"kasur\"\nperaturan ⟦Q⟧ {\n}\n" + Sound.Survey().Replace("satuan kelahiran", "satuan ⟦kelahiran⟧").Replace("instansi DinasKesehatan", "instansi ⟦DinasKesehatan⟧")),
    ]);
}
