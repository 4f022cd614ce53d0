namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Unclosed text, bracket or block.</summary>
public sealed class Iku1002Tests
{
    [Fact]
    public void Text() => Diagnosed.Each(
    [
        Sound.With("sumber data", "sumber data: ⟦\"⟧Laporan Bidang Kesehatan Masyarakat"),
        Sound.With("sumber data", "sumber data: ⟦\"⟧Laporan;\n             \"Dapodik\""),
        Sound.Survey("indikator KepuasanPasien ⟦\"⟧Kepuasan pasien {"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran > 0 ⟦\"⟧Jumlah kelahiran hidup"),
        "satuan kelahiran ⟦\"⟧kelahiran hidup\n",
    ]);

    [Fact]
    public void LongText() => Diagnosed.Each(
    [
        Sound.And("catatan: ⟦\"\"\"⟧\n  Garis pecahan tidak tercetak.\n  Dibaca pembagian.") + """

            instansi DinasSosial "Dinas Sosial" {
              urutan: 10
            }

            """,
    ]);

    [Fact]
    public void Bracket() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: (ibuMeninggal / kelahiranHidup × ⟦100.000⟧"),
        Sound.With("formula", "formula: rata(ibuMeninggal; ⟦kelahiranHidup⟧"),
        Sound.With("formula", "formula: ibuMeninggal[t-⟦1⟧ / kelahiranHidup"),
        Sound.With("formula", "formula: ((ibuMeninggal + 1) / (kelahiranHidup + 1 × ⟦100.000⟧"),
        Sound.Survey(lines: ["kategori: Mutu"]) + "kategori Mutu \"Mutu\" (2 ⟦desimal⟧ {\n  Baik: 0..100\n}\n",
        Sound.And("target: 2019 = Baik (⟦87⟧; 2020 = 92"),
    ]);

    [Fact]
    public void Block() => Diagnosed.Each(
    [
        Sound.Office(
        [
            "sasaran \"Pertama\" {",
            "  indikator SatuA \"Satu\" {", .. Sound.SurveyLines.Select(l => "    " + l),
            "  ⟦indikator⟧ Dua \"Dua\" {", .. Sound.SurveyLines.Select(l => "    " + l), "  }",
            "}",
        ]),
        Sound.Office(
        [
            "sasaran \"Pertama\" {",
            "  indikator Satu \"Satu\" {", .. Sound.SurveyLines.Select(l => "    " + l), "  }",
            "⟦sasaran⟧ \"Kedua\" {",
            "  indikator Dua \"Dua\" {", .. Sound.SurveyLines.Select(l => "    " + l), "  }",
            "}",
        ]),
        Sound.Office(
        [
            "indikator Satu \"Satu\" {",
            "  satuan: indeks",
            "  polaritas: naik",
            "  daftar unsur \"unsur\" { nilai: indeks 1..4 \"nilai unsur\"",
            "  ⟦formula⟧: rata(unsur.nilai)",
            "  penanggung jawab: \"Bidang\"",
            "  sumber data: \"Laporan\"",
            "}",
        ]),
    ]);

    [Fact]
    public void Cut() => Diagnosed.Each(
    [
        "instansi A \"A\" {\n  urutan: 1\n⟦⟧",
        "instansi A \"A\" {\n  sasaran \"S\" {\n    indikator X \"X\" {\n      satuan: persen\n      polarit⟦⟧",
        "instansi A \"A\" {\n  indikator X \"X\" {\n    satuan: persen\n    formula: (a /⟦⟧",
        "instansi A \"A\" {\n  indikator X \"X\" {\n    satuan: persen\n    sumber data: ⟦\"⟧Lapor",
        "instansi A \"A\" {\n  indikator X⟦⟧",
    ]);
}
