using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tests.Contract;

/// <summary>Inputs: bounds, clauses, periods, lists.</summary>
public sealed class InputTests
{
    [Theory]
    [InlineData("orang", null, ">= 0")]
    [InlineData("rupiah", null, ">= 0")]
    [InlineData("orang", "< 10", "0 .. < 10")]
    [InlineData("orang", "-5..10", "-5..10")]
    [InlineData("bilangan", null, null)]
    [InlineData("bilangan", "> 0", "> 0")]
    [InlineData("bilangan", ">= 0", ">= 0")]
    [InlineData("bilangan", "0..100", "0..100")]
    [InlineData("bilangan", "> 75 .. 90", "> 75 .. 90")]
    [InlineData("bilangan", "0 .. < 1", "0 .. < 1")]
    [InlineData("bilangan", "> 0 .. < 1", "> 0 .. < 1")]
    [InlineData("bilangan", ".. 100", "<= 100")]
    [InlineData("bilangan", "<= 100", "<= 100")]
    [InlineData("bilangan", "≥ 2,5", ">= 2,5")]
    [InlineData("bilangan", "-1.000..-0,5", "-1.000..-0,5")]
    public void Bounds(string unit, string? bounds, string? effective)
    {
        var project = Compiler.CompileSound(Compiler.OneFormula("a", ["a"]).Replace("a: bilangan", $"a: {unit} {bounds}"));
        Assert.Equal(effective, project.Indicators["D.I"].Masukan[0].Batas?.Tulisan);
    }

    [Theory]
    [InlineData("> 0", 0, "a harus > 0, diterima 0")]
    [InlineData(">= 0", -0.5, "a harus >= 0, diterima -0,5")]
    [InlineData("0..100", 100.5, "a harus dalam 0..100, diterima 100,5")]
    [InlineData("> 75 .. 90", 75, "a harus dalam > 75 .. 90, diterima 75")]
    [InlineData("0 .. < 1", 1, "a harus dalam 0 .. < 1, diterima 1")]
    [InlineData("<= 100", 1_000_000, "a harus <= 100, diterima 1.000.000")]
    public void A_broken_bound_is_a_reason(string bounds, double value, string reason)
    {
        var project = Compiler.CompileSound(Compiler.OneFormula("a", ["a"]).Replace("a: bilangan", "a: bilangan " + bounds));
        var result = project.Evaluate("D.I", ("a", (decimal)value));
        Assert.Equal(("MelanggarBatas", reason), (result.Status, result.Alasan));
    }

    [Fact]
    public void Clauses()
    {
        var project = Compiler.CompileSound(Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu\" buruk bagian dari kelahiranHidup"));
        var input = project.Indicators["DinasKesehatan.AngkaKematianIbu"].Masukan[0];
        Assert.Equal(("kelahiranHidup", Pengaruh.Buruk), (input.BagianDari, input.Pengaruh));
        var result = project.Evaluate("DinasKesehatan.AngkaKematianIbu", ("ibuMeninggal", 120), ("kelahiranHidup", 100));
        Assert.Equal("ibuMeninggal (120) melebihi kelahiranHidup (100)", result.Alasan);
    }

    [Fact]
    public void A_whole_that_only_bounds_its_part_is_an_input_too()
    {
        var project = Compiler.CompileSound(Compiler.OneFormula("a", ["a"]).Replace("variabel a: bilangan \"a\"", "variabel a: bilangan \"a\" bagian dari b\n    variabel b: bilangan \"b\""));
        Assert.Equal(["a", "b"], project.Indicators["D.I"].Masukan.Select(m => m.Key));
        Assert.Equal("a (2) melebihi b (1)", project.Evaluate("D.I", ("a", 2), ("b", 1)).Alasan);
    }

    [Fact]
    public void Periods_are_inputs_of_their_own()
    {
        var project = Compiler.CompileSound("""
            satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah
            instansi D "D" {
              indikator PertumbuhanEkonomi "Pertumbuhan Ekonomi" {
                satuan: persen
                polaritas: naik
                variabel pdrb: jutaRupiah > 0 "PDRB atas dasar harga konstan"
                formula: (pdrb[t] - pdrb[t-1]) / pdrb[t-1] × 100%
                penanggung jawab: "B"
                sumber data: "BPS"
                contoh: pdrb[t] = 110; pdrb[t-1] = 100 => 10
                contoh: pdrb = 110; pdrb[t-1] = 100 => 10
              }
              indikator LajuPertumbuhanPenduduk "Laju Pertumbuhan Penduduk" {
                satuan: persen
                polaritas: turun
                variabel penduduk: orang > 0 "Jumlah penduduk"
                variabel jarak: bilangan > 0 "selisih tahun"
                formula: ((penduduk[t] / penduduk[dasar]) ^ (1 / jarak) - 1) × 100%
                penanggung jawab: "B"
                sumber data: "BPS"
                contoh: penduduk[t] = 141.876; penduduk[dasar] = 137.908; jarak = 3 => 0,95
              }
              indikator Tiga "Rata-rata bergerak" {
                satuan: orang
                polaritas: naik
                variabel n: orang "n"
                formula: rata(n[t-2]; n; n[t-1]; n[dasar])
                penanggung jawab: "B"
                sumber data: "BPS"
              }
            }
            """);
        Assert.Equal(["pdrb", "pdrb[t-1]"], project.Indicators["D.PertumbuhanEkonomi"].Masukan.Select(m => m.Key));
        Assert.Equal(["penduduk", "penduduk[dasar]", "jarak"], project.Indicators["D.LajuPertumbuhanPenduduk"].Masukan.Select(m => m.Key));
        Assert.Equal(["n", "n[t-1]", "n[t-2]", "n[dasar]"], project.Indicators["D.Tiga"].Masukan.Select(m => m.Key));
        Assert.Equal(0.95m, project.Evaluate("D.LajuPertumbuhanPenduduk", ("penduduk", 141_876), ("penduduk[dasar]", 137_908), ("jarak", 3)).Nilai);
        Assert.Equal("pdrb[t-1] belum diisi", project.Evaluate("D.PertumbuhanEkonomi", ("pdrb", 1)).Alasan);
    }

    private const string Lists = """
        instansi D "D" {
          indikator IndeksSpbe "Indeks SPBE" {
            satuan: indeks
            polaritas: naik
            daftar domain "domain" {
              nilai: indeks 0..5 "nilai domain";
              bobot: rasio 0..1 "bobot domain"
            }
            formula: jumlah(domain.nilai × domain.bobot)
            penanggung jawab: "B"
            sumber data: "S"
            contoh: domain = (nilai = 4; bobot = 0,25), (nilai = 2; bobot = 75%) => 2,5
          }
          indikator Kepuasan "Indeks Kepuasan Masyarakat" {
            satuan: indeks
            polaritas: naik
            daftar unsur[3] "unsur pelayanan" { nilai: indeks 1..4 "nilai rata-rata unsur"; responden: orang "responden"; puas: orang "puas" bagian dari responden }
            formula: rata(unsur.nilai) × 25 + (maks(unsur.nilai) - min(unsur.nilai)) × 0 + banyak(unsur) × 0 + banyak(unsur.nilai >= 3) × 0 + jumlah(unsur.puas / maks(unsur.responden)) × 0
            penanggung jawab: "B"
            sumber data: "S"
          }
          indikator Hitungan "Hitungan" {
            satuan: bilangan
            polaritas: naik
            daftar kasus "kasus" { selesai: bilangan "selesai"; masuk: bilangan "masuk" }
            formula: banyak(kasus) × 100 + banyak(kasus.selesai = kasus.masuk dan kasus.masuk > 0) × 10 + min(kasus.selesai) + maks(jika(kasus.selesai > 2; kasus.selesai; 0)) / 10
            penanggung jawab: "B"
            sumber data: "S"
          }
        }
        """;

    [Fact]
    public void Lists_of_records()
    {
        var project = Compiler.CompileSound(Lists);
        var list = Assert.Single(project.Indicators["D.IndeksSpbe"].Masukan);
        Assert.Equal((JenisMasukan.Daftar, "domain", (int?)null), (list.Jenis, list.Key, list.Banyak));
        Assert.Equal(["nilai", "bobot"], list.Bidang.Select(f => f.Nama));

        var inputs = new EvaluationInputs().Set("domain", Compiler.Records([("nilai", 4), ("bobot", 0.25m)], [("nilai", 2), ("bobot", 0.75m)]));
        Assert.Equal(2.5m, project.Evaluate("D.IndeksSpbe", inputs).Nilai);
        Assert.Equal(0m, project.Evaluate("D.IndeksSpbe", new EvaluationInputs().Set("domain", [])).Nilai);

        inputs = new EvaluationInputs().Set("kasus", Compiler.Records([("selesai", 1), ("masuk", 1)], [("selesai", 5), ("masuk", 7)], [("selesai", 3), ("masuk", 3)]));
        Assert.Equal(300 + 20 + 1 + 0.5m, project.Evaluate("D.Hitungan", inputs).Nilai);
    }

    [Fact]
    public void What_is_wrong_with_a_list_is_a_reason_that_names_record_and_field()
    {
        var project = Compiler.CompileSound(Lists);
        (string, decimal)[] Unsur(decimal nilai, decimal responden = 10, decimal puas = 5) => [("nilai", nilai), ("responden", responden), ("puas", puas)];
        string? ReasonFor(params (string, decimal)[][] records) =>
            project.Evaluate("D.Kepuasan", new EvaluationInputs().Set("unsur", Compiler.Records(records))).Alasan;

        Assert.Equal(75m, project.Evaluate("D.Kepuasan", new EvaluationInputs().Set("unsur", Compiler.Records(Unsur(2), Unsur(3), Unsur(4)))).Nilai);
        Assert.Equal("unsur harus berisi 3 butir, diterima 2", ReasonFor(Unsur(2), Unsur(3)));
        Assert.Equal("unsur[2].nilai harus dalam 1..4, diterima 5", ReasonFor(Unsur(2), Unsur(5), Unsur(3)));
        Assert.Equal("unsur[3].responden harus bilangan bulat, diterima 10,5", ReasonFor(Unsur(2), Unsur(3), Unsur(3, 10.5m)));
        Assert.Equal("unsur[1].puas (11) melebihi unsur[1].responden (10)", ReasonFor(Unsur(2, 10, 11), Unsur(3), Unsur(3)));
        Assert.Equal("unsur[1].puas belum diisi", ReasonFor([("nilai", 2), ("responden", 1)], Unsur(3), Unsur(3)));
        Assert.Equal("unsur belum diisi", project.Evaluate("D.Kepuasan").Alasan);
        Assert.Equal("kasus belum berisi satu butir pun", project.Evaluate("D.Hitungan", new EvaluationInputs().Set("kasus", [])).Alasan);
    }

    [Fact]
    public void Lists_have_periods_too()
    {
        var project = Compiler.CompileSound(Lists.Replace("jumlah(domain.nilai × domain.bobot)", "jumlah(domain.nilai × domain.bobot) - jumlah(domain.nilai[t-1] × domain.bobot[t-1])")
            .Replace("contoh: domain = (nilai = 4; bobot = 0,25), (nilai = 2; bobot = 75%) => 2,5", "contoh: domain = (nilai = 4; bobot = 1); domain[t-1] = (nilai = 3; bobot = 1) => 1"));
        Assert.Equal(["domain", "domain[t-1]"], project.Indicators["D.IndeksSpbe"].Masukan.Select(m => m.Key));
    }

    [Fact]
    public void Values_from_outside()
    {
        var project = Compiler.CompileSound("""
            skala OpiniBpk "Opini BPK" { TMP "Tidak Menyatakan Pendapat"; TW; WDP; WTP "Wajar Tanpa Pengecualian" }
            instansi D "D" {
            """ + string.Join("\n", new[] { "survei 0..100", "penilaian 0..100", "predikat OpiniBpk", "tanggal", "laporan" }.Select((v, i) => $$"""
              indikator I{{i}} "Nilai {{i}}" {
                satuan: {{(v.StartsWith("pred", StringComparison.Ordinal) ? "predikat" : v == "tanggal" ? "tanggal" : "indeks")}}
                polaritas: {{(v == "tanggal" ? "turun" : "naik")}}
                nilai: {{v}}
                penanggung jawab: "B"
                sumber data: "S"
              }
            """)) + "\n}\n");
        Assert.Equal(
            [AsalNilai.Survei, AsalNilai.Penilaian, AsalNilai.Predikat, AsalNilai.Tanggal, AsalNilai.Laporan],
            project.Indicators.Values.Select(i => i.Asal!.Value));
        Assert.Equal(["nilai", "nilai", "predikat", "tanggal", "nilai"], project.Indicators.Values.Select(i => Assert.Single(i.Masukan).Key));
        Assert.Equal("OpiniBpk", project.Indicators["D.I2"].Masukan[0].Skala);
        Assert.Equal(80.5m, project.Evaluate("D.I0", ("nilai", 80.5m)).Nilai);
        Assert.Equal("nilai harus dalam 0..100, diterima 101", project.Evaluate("D.I1", ("nilai", 101)).Alasan);
    }
}
