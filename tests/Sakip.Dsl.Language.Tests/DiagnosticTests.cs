using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// Every finding at its exact token, in both languages. The token stands between « and »; each text holds one mistake, so
/// exactly one finding is expected.
/// </summary>
public sealed class DiagnosticTests
{
    public static TheoryData<string, string, string> Cases { get; } = new()
    {
        { "IKU1001_operator_tanpa_operan", "IKU1001", Definitions.Indicator("formula: a «/»") },
        { "IKU1001_dua_operan", "IKU1001", Definitions.Indicator("formula: a / b × 100% «b»") },
        { "IKU1001_tanpa_titik_dua", "IKU1001", Definitions.Indicator("formula: a / b × 100%\n    pembulatan «2» desimal") },
        { "IKU1001_nilai_kosong", "IKU1001", Definitions.Indicator("formula: a / b × 100%\n    «definisi»:") },
        { "IKU1001_karakter_asing", "IKU1001", Definitions.Indicator("formula: a «@» b") },
        { "IKU1001_huruf_asing_dalam_nama", "IKU1001", "satuan k«é» \"k\"\n" },
        { "IKU1001_teks_lepas", "IKU1001", Definitions.Indicator("formula: a / b × 100%\n    catatan: \"satu\"\n      «\"dua\"»") },
        { "IKU1001_kurung_tutup_lebih", "IKU1001", Definitions.Indicator("formula: a / b«)» × 100%") },
        { "IKU1001_blok_salah_tempat", "IKU1001", "«indikator» Lepas \"Lepas\" {\n}\n" },
        { "IKU1001_kurung_kurawal_lebih", "IKU1001", "skala S \"S\" { A; B }\n«}»\n" },
        { "IKU1002_teks", "IKU1002", Definitions.Indicator("formula: a / b × 100%\n    definisi: «\"»tanpa penutup") },
        { "IKU1002_kurung", "IKU1002", Definitions.Indicator("formula: (a / b × 100«%»") },
        { "IKU1002_blok", "IKU1002", "instansi A \"A\" {\n  sasaran \"S\" {\n    indikator I \"I\" {\n      satuan: persen\n      polaritas: naik\n      nilai: laporan\n      penanggung jawab: \"P\"\n      sumber data: \"S\"\n  «}»\n}\n" },
        { "IKU1003_titik_desimal", "IKU1003", Definitions.Indicator("formula: a / b × «12.34»") },
        { "IKU1003_koma_ribuan", "IKU1003", Definitions.Indicator("formula: a / b × «1,000,000»") },
        { "IKU1003_terlalu_panjang", "IKU1003", Definitions.Indicator("formula: a / b × «123456789012345678901234567890»") },
        { "IKU1004_properti", "IKU1004", Definitions.Indicator("formula: a / b × 100%\n    «catatn»: \"x\"") },
        { "IKU1004_properti_asing", "IKU1004", Definitions.Indicator("formula: a / b × 100%\n    «warna»: \"merah\"") },
        { "IKU1004_kata_kunci", "IKU1004", "instansi A \"A\" {\n  «sasarn» \"S\" {\n  }\n}\n" },
        { "IKU1005_dua_kali", "IKU1005", Definitions.Indicator("formula: a / b × 100%\n    «satuan»: persen") },
        { "IKU1006_polaritas", "IKU1006", Definitions.Indicator("formula: a / b × 100%").Replace("polaritas: naik", "polaritas: «naek»") },
        { "IKU1006_formula_dan_nilai", "IKU1006", Definitions.Indicator("formula: a / b × 100%\n    «nilai»: laporan") },
        { "IKU1006_syarat_di_tempat_angka", "IKU1006", Definitions.Indicator("formula: a / b × «(a > 1)»") },
        { "IKU1006_daftar_di_luar_fungsi", "IKU1006", Definitions.Indicator("daftar d \"d\" { n: orang \"n\" }\n    formula: a / b × «d.n»") },
        { "IKU2001_salah_eja", "IKU2001", Definitions.Indicator("variabel kelahiranHidup: orang > 0 \"K\"\n    formula: (a + b) / «kelahiranHidp» + 0 × kelahiranHidup") },
        { "IKU2001_tanpa_usul", "IKU2001", Definitions.Indicator("formula: a / b × «penduduk»") },
        { "IKU2001_bidang_daftar", "IKU2001", Definitions.Indicator("daftar d \"d\" { bobot: rasio \"b\" }\n    formula: a / b × jumlah(d.«bobt»)") },
        { "IKU2001_kategori", "IKU2001", Definitions.Indicator("formula: a / b × 100%\n    kategori: «Mutu»") },
        { "IKU2001_bagian_dari", "IKU2001", Definitions.Indicator("variabel c: orang \"c\" bagian dari «bb»\n    formula: (a + c) / b × 100%") },
        { "IKU2002_variabel", "IKU2002", Definitions.Indicator("variabel «a»: orang \"lagi\"\n    formula: a / b × 100%") },
        { "IKU2002_indikator", "IKU2002", "instansi A \"A\" {\n  komponen K \"K\" {\n    satuan: rasio\n    formula: 1\n  }\n  komponen «K» \"K\" {\n    satuan: rasio\n    formula: 1\n  }\n}\n" },
        { "IKU2002_satuan_bawaan", "IKU2002", "satuan «orang» \"orang\"\n" },
        { "IKU2003_tidak_dipakai", "IKU2003", Definitions.Indicator("variabel «c»: orang \"c\"\n    formula: a / b × 100%") },
        { "IKU2004_lingkaran", "IKU2004", "instansi A \"A\" {\n  komponen «P» \"P\" {\n    satuan: rasio\n    formula: Q\n  }\n  komponen Q \"Q\" {\n    satuan: rasio\n    formula: P\n  }\n}\n" },
        { "IKU2005_fungsi", "IKU2005", Definitions.Indicator("formula: «rta»(a; b)") },
        { "IKU2005_argumen", "IKU2005", Definitions.Indicator("formula: a / b × «akar»(1; 2; 3)") },
        { "IKU3001_tak_sejenis", "IKU3001", Definitions.Indicator("formula: (a + «c») / b × 100%\n    variabel c: kasus \"Kasus\"") },
        { "IKU3002_lupa_persen", "IKU3002", Definitions.Indicator("formula: «a / b»") },
        { "IKU3003_skala", "IKU3003", Definitions.Indicator("formula: a / b × «1.000»") },
        { "IKU3004_satuan", "IKU3004", Definitions.Indicator("formula: a / b × 100%").Replace("satuan: persen", "satuan: «persn»") },
        { "IKU4001_pembagi", "IKU4001", Definitions.Indicator("formula: b / «a» × 100%") },
        { "IKU4002_hasil", "IKU4002", Definitions.Indicator("rentang: 0..100\n    formula: «a / b × 100%»") },
        { "IKU4003_akar", "IKU4003", Definitions.Indicator("formula: «akar((a - b) / b)» × 100%") },
        { "IKU4004_tetap", "IKU4004", Definitions.Indicator("formula: «(a - a)» / b × 100%").Replace("«(a - a)»", "(«a - a»)") },
        { "IKU5001_celah", "IKU5001", "kategori K \"K\" {\n  Tinggi \"T\": 91 .. 100\n  Rendah \"R\": «76 .. 90»\n}\n" },
        { "IKU5002_tindih", "IKU5002", "kategori K \"K\" {\n  Rendah \"R\": 0 .. 50\n  Tinggi \"T\": «50 .. 100»\n}\n" },
        { "IKU5003_kosong", "IKU5003", "kategori K \"K\" {\n  Rendah \"R\": 0 .. 50\n  Tinggi \"T\": «100 .. 51»\n}\n" },
        { "IKU5004_label", "IKU5004", "skala S \"S\" { C; B; A }\n" + Definitions.Indicator("nilai: predikat S\n    target: 2020 = «BB»").Replace("    variabel a: orang \"Bagian\"\n    variabel b: orang > 0 \"Keseluruhan\"\n", "") },
        { "IKU6001_polaritas", "IKU6001", Definitions.Indicator("formula: a / b × 100%").Replace("\"Bagian\"", "\"Bagian\" buruk").Replace("polaritas: naik", "polaritas: «naik»") },
        { "IKU6002_melawan", "IKU6002", Definitions.Indicator("formula: a / b × 100%\n    target: 2019 = 95; 2020 = «92»") },
        { "IKU6003_target", "IKU6003", Definitions.Indicator("formula: a / b × 100%\n    target: 2019 = 90; 2020 = «110»").Replace("\"Bagian\"", "\"Bagian\" bagian dari b") },
        { "IKU6004_tahun_hilang", "IKU6004", Definitions.Indicator("formula: a / b × 100%\n    target: 2019 = 92; «2021» = 95") },
        { "IKU6005_tanpa_rentang", "IKU6005", Definitions.Indicator("formula: a / b × 100%").Replace("polaritas: naik", "polaritas: «stabil»") },
        { "IKU6006_aturan", "IKU6006", "aturan capaian R {\n  naik: realisasi / target × 100\n}\n" + Definitions.Indicator("formula: a / b × 100%\n    target: 2020 = 9").Replace("polaritas: naik", "polaritas: «turun»") },
        { "IKU6007_jumlah", "IKU6007", Definitions.Indicator("formula: a / b × 100%\n    konsolidasi: jumlah\n    target: 2020 S1 = «40»; 2020 S2 = 50; 2020 = 100") },
        { "IKU7001_satuan", "IKU7001", Definitions.Indicator("formula: a / b × 100%").Replace("    satuan: persen\n", "").Replace("indikator Contoh", "indikator «Contoh»") },
        { "IKU7001_formula", "IKU7001", "instansi A \"A\" {\n  indikator «I» \"I\" {\n    satuan: persen\n    polaritas: naik\n    penanggung jawab: \"P\"\n    sumber data: \"S\"\n  }\n}\n" },
        { "IKU7002_penanggung_jawab", "IKU7002", Definitions.Indicator("formula: a / b × 100%").Replace("    penanggung jawab: \"Bidang\"\n", "").Replace("indikator Contoh", "indikator «Contoh»") },
        { "IKU7003_sumber_data", "IKU7003", Definitions.Indicator("formula: a / b × 100%").Replace("    sumber data: \"Laporan\"\n", "").Replace("indikator Contoh", "indikator «Contoh»") },
        { "IKU7004_formula_sama", "IKU7004", Definitions.Indicator("formula: a / b × 100%\n  }\n  indikator «Lain» \"Lain\" {\n    satuan: persen\n    polaritas: naik\n    variabel x: orang \"Bagian\"\n    variabel y: orang > 0 \"Keseluruhan\"\n    formula: 100% × x / y\n    penanggung jawab: \"Bidang\"\n    sumber data: \"Laporan\"") },
        { "IKU7005_ejaan", "IKU7005", Definitions.Indicator("formula: a / b × 100%\n    definisi: \"«Prosentase» bagian\"") },
        { "IKU7006_tanpa_guna", "IKU7006", Definitions.Indicator("// abaikan «IKU4001»: dijamin sumber data\n    formula: a / b × 100%") },
        { "IKU8001_tidak_cocok", "IKU8001", Definitions.Indicator("formula: a / b × 100%\n    contoh: a = 1; b = 3 => «33,34»") },
        { "IKU8001_tanpa_hasil", "IKU8001", Definitions.Indicator("formula: a / b × 100%\n    contoh: a = 1; b = 0 => «33,34»") },
        { "IKU8002_kurang", "IKU8002", Definitions.Indicator("formula: a / b × 100%\n    contoh: «a = 1 => 33,33»") },
        { "IKU8002_asing", "IKU8002", Definitions.Indicator("formula: a / b × 100%\n    contoh: a = 1; b = 3; «c» = 4 => 33,33") },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_told_once_at_its_token(string name, string id, string marked)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        int end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        string text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var findings = Definitions.Project(text).Diagnostics;
        Snapshot.Matches("Diagnostic." + name, text + "\n" + string.Concat(findings.Select(Definitions.Show)));
        var finding = Assert.Single(findings);
        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal((start, end), (finding.Location.Span.Start, finding.Location.Span.End));
    }

    [Fact]
    public void Every_rule_has_a_case()
    {
        var covered = Cases.Select(c => (string)c[1]).ToHashSet();
        Assert.Equal(Diagnostics.Rules.All.Select(r => r.Id), Diagnostics.Rules.All.Select(r => r.Id).Where(covered.Contains));
    }

    [Fact]
    public void A_second_declaration_in_another_file_points_at_the_first()
    {
        var project = Project.Create([
            Definitions.Tree("instansi A \"Kedua\" {\n}\n", "b.iku"),
            Definitions.Tree("instansi A \"Pertama\" {\n}\n", "a.iku"),
        ]);
        var finding = Assert.Single(project.Diagnostics);
        Assert.Equal(("IKU2002", "b.iku", "a.iku"), (finding.Rule.Id, finding.Location.Path, Assert.Single(finding.Related).Location.Path));
    }

    [Fact]
    public void A_reasoned_suppression_silences_the_line_below_and_nothing_else()
    {
        string text = Definitions.Indicator("formula: a / b × 100%").Replace("    sumber data: \"Laporan\"\n", "");
        Assert.Equal("IKU7003", Assert.Single(Definitions.Project(text).Diagnostics).Rule.Id);
        Assert.Empty(Definitions.Project(text.Replace("  indikator Contoh", "  // abaikan IKU7003: ditetapkan kemudian\n  indikator Contoh")).Diagnostics);
        Assert.Equal(
            ["IKU7006", "IKU7003"],
            Definitions.Project(text.Replace("  indikator Contoh", "  // abaikan IKU7003:\n  indikator Contoh")).Diagnostics.Select(d => d.Rule.Id));
    }
}
