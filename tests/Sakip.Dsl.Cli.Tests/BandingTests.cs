using System.Text.Json;

namespace Sakip.Dsl.Cli.Tests;

public sealed class BandingTests : IDisposable
{
    private const string Old = """
        instansi Dinas "Dinas Kesehatan" {
          urutan: 9
          sasaran "Meningkatnya mutu" {
            indikator Puas "Persentase masyarakat yang puas" {
              satuan: persen
              polaritas: naik
              variabel puas: orang "Jumlah yang puas" bagian dari semua
              variabel semua: orang > 0 "Jumlah responden"
              formula: puas / semua × 100%
              penanggung jawab: "Bidang"
              sumber data: "Survei"
              target: 2020 = 90; 2021 = 92
            }
            indikator Waktu "Waktu tunggu" {
              satuan: menit
              polaritas: turun
              nilai: laporan
              penanggung jawab: "Bidang"
              sumber data: "Buku"
              target: 2020 = 30
            }
          }
        }

        """;

    private const string Data = """
        indikator;periode;variabel;nilai
        Dinas.Puas;2020;puas;90
        Dinas.Puas;2020;semua;120
        Dinas.Waktu;2020;realisasi;33

        """;

    private readonly ToolRun _tool = new();

    public BandingTests() => _tool.Write("lama.iku", Old).Write("data.csv", Data);

    public void Dispose() => _tool.Dispose();

    private static string New => Old
        .Replace("formula: puas / semua", "formula: (semua - puas) / semua", StringComparison.Ordinal)
        .Replace("2020 = 30", "2020 = 25", StringComparison.Ordinal)
        .Replace("\"Waktu tunggu\"", "\"Waktu tunggu pasien\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("banding", "id")]
    [InlineData("compare", "en")]
    public void Changes_are_told_thing_by_thing(string command, string language)
    {
        _tool.Write("baru/baru.iku", New);

        Assert.Equal(0, _tool.Run(command, "lama.iku", "baru", "--bahasa", language));
        Assert.Equal("", _tool.Error);
        Assert.Equal(
            language == "id"
                ? """
                indikator Dinas.Puas “Persentase masyarakat yang puas”
                  [memutus keterbandingan] formula: puas / semua × 100% -> (semua - puas) / semua × 100%
                      Yang dihitung berubah; nilai sebelum dan sesudah perubahan tidak dapat dibandingkan

                indikator Dinas.Waktu “Waktu tunggu pasien”
                  [redaksional] nama: Waktu tunggu -> Waktu tunggu pasien
                      Sebutan berubah; yang diukur tetap
                  [target] target 2020: 30 -> 25
                      Target 2020 diturunkan; lebih berat dicapai

                3 perubahan: 1 redaksional, 1 target, 1 memutus keterbandingan

                """
                : """
                indicator Dinas.Puas “Persentase masyarakat yang puas”
                  [breaks comparability] formula: puas / semua × 100% -> (semua - puas) / semua × 100%
                      What is computed changes; values before and after the change cannot be compared

                indicator Dinas.Waktu “Waktu tunggu pasien”
                  [editorial] name: Waktu tunggu -> Waktu tunggu pasien
                      The name changes; what is measured stays
                  [target] target 2020: 30 -> 25
                      The target for 2020 is lowered; it is harder to reach

                3 changes: 1 editorial, 1 target, 1 breaks comparability

                """,
            _tool.Out);
    }

    [Fact]
    public void A_version_compared_with_itself_has_no_changes()
    {
        Assert.Equal(0, _tool.Run("banding", "lama.iku", "lama.iku", "--gagal-pada", "redaksional"));
        Assert.Equal("tidak ada perubahan\n", _tool.Out);
        Assert.Equal(0, _tool.Run("banding", "lama.iku", "lama.iku", "--format", "md"));
        Assert.Equal("tidak ada perubahan\n", _tool.Out);
        Assert.Equal(0, _tool.Run("banding", "lama.iku", "lama.iku", "--format", "json"));
        Assert.Equal("{\n  \"versi\": 1,\n  \"terberat\": null,\n  \"perubahan\": []\n}\n", _tool.Out);
    }

    [Theory]
    [InlineData("2020 = 30", "2020 = 25", "redaksional", 1)]
    [InlineData("2020 = 30", "2020 = 25", "target", 1)]
    [InlineData("2020 = 30", "2020 = 25", "memutus", 0)]
    [InlineData("puas / semua", "(semua - puas) / semua", "memutus", 1)]
    [InlineData("puas / semua", "(semua - puas) / semua", "pencabutan", 0)]
    [InlineData("Waktu tunggu", "Lama tunggu", "target", 0)]
    public void The_exit_code_says_whether_a_change_is_too_grave(string was, string now, string limit, int expected)
    {
        _tool.Write("baru.iku", Old.Replace(was, now, StringComparison.Ordinal));
        Assert.Equal(expected, _tool.Run("banding", "lama.iku", "baru.iku", "--gagal-pada", limit));
        Assert.Equal(0, _tool.Run("banding", "lama.iku", "baru.iku"));
    }

    [Fact]
    public void Programs_read_every_change_with_its_severity()
    {
        _tool.Write("baru.iku", New);

        Assert.Equal(0, _tool.Run("banding", "lama.iku", "baru.iku", "--format", "json", "--data", "data.csv"));
        using var json = JsonDocument.Parse(_tool.Out);
        Assert.Equal(1, json.RootElement.GetProperty("versi").GetInt32());
        Assert.Equal("memutus", json.RootElement.GetProperty("terberat").GetString());
        var changes = json.RootElement.GetProperty("perubahan").EnumerateArray().ToArray();
        Assert.Equal(["formula", "nama", "target-turun"], changes.Select(c => c.GetProperty("jenis").GetString()));
        Assert.Equal(["memutus", "redaksional", "target"], changes.Select(c => c.GetProperty("keparahan").GetString()));
        Assert.Equal(["Dinas.Puas", "Dinas.Waktu", "Dinas.Waktu"], changes.Select(c => c.GetProperty("indikator").GetString()));
        Assert.Equal(("2020", "30", "25"), (changes[2].GetProperty("bagian").GetString(), changes[2].GetProperty("semula").GetString(), changes[2].GetProperty("menjadi").GetString()));
        var values = json.RootElement.GetProperty("nilai").EnumerateArray().ToDictionary(v => v.GetProperty("indikator").GetString()!);
        Assert.Equal("75,00", values["Dinas.Puas"].GetProperty("semula").GetProperty("nilai").GetString());
        Assert.Equal("25,00", values["Dinas.Puas"].GetProperty("menjadi").GetProperty("nilai").GetString());
        Assert.Equal("90,00", values["Dinas.Waktu"].GetProperty("semula").GetProperty("capaian").GetString());
        Assert.Equal("68,00", values["Dinas.Waktu"].GetProperty("menjadi").GetProperty("capaian").GetString());
        Assert.Equal("Sedang", values["Dinas.Waktu"].GetProperty("menjadi").GetProperty("predikat").GetString());
    }

    [Fact]
    public void The_same_data_serve_both_versions_when_Ids_and_inputs_have_other_names()
    {
        string renamed = New.Replace("indikator Puas", "indikator Kepuasan", StringComparison.Ordinal).Replace("formula: (semua - puas) / semua", "formula: senang / semua", StringComparison.Ordinal)
            .Replace("variabel puas", "variabel senang", StringComparison.Ordinal).Replace("2021 = 92", "2021 = 91", StringComparison.Ordinal);
        _tool.Write("baru.iku", renamed);

        Assert.Equal(0, _tool.Run("banding", "lama.iku", "baru.iku", "--data", "data.csv"));
        Assert.Equal("", _tool.Error);
        Assert.Contains("  nilai 2020: 75,00 (83,33%, Tinggi) -> 75,00 (83,33%, Tinggi)\n", _tool.Out, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("banding", "baru.iku", "lama.iku", "--data", "data.csv"));
        Assert.Equal("", _tool.Error);
        Assert.Contains("  nilai 2020: 75,00 (83,33%, Tinggi) -> 75,00 (83,33%, Tinggi)\n", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_version_may_have_data_of_its_own()
    {
        _tool.Write("baru.iku", New).Write("nanti.csv", "indikator;periode;variabel;nilai\nDinas.Waktu;2020;realisasi;20\n");
        Assert.Equal(0, _tool.Run("banding", "lama.iku", "baru.iku", "--data-lama", "data.csv", "--data-baru", "nanti.csv"));
        Assert.Contains("  nilai 2020: 33 (90,00%, Tinggi) -> 20 (120,00%, Sangat Tinggi)\n", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_in_data_are_told_once_and_keep_nothing_back()
    {
        _tool.Write("baru.iku", New).Write("data.csv", Data + "Dinas.Pua;2020;puas;1\n");
        Assert.Equal(1, _tool.Run("banding", "lama.iku", "baru.iku", "--data", "data.csv"));
        Assert.Equal(1, _tool.Error.Split('\n').Count(l => l.StartsWith("data.csv(5,1): error: ", StringComparison.Ordinal)));
        Assert.Contains("3 perubahan", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Matrix_and_draft_are_written_to_a_folder()
    {
        _tool.Write("baru.iku", New);

        Assert.Equal(0, _tool.Run("banding", "lama.iku", "baru.iku", "--keluaran", "hasil", "--format", "md;html;docx;json;teks"));
        Assert.Equal(
            "hasil/perubahan.json\nhasil/perubahan.txt\nhasil/matriks.md\nhasil/matriks.html\nhasil/matriks.docx\nhasil/rancangan.md\nhasil/rancangan.html\nhasil/rancangan.docx\n".Split('\n').Order(StringComparer.Ordinal),
            _tool.Out.Split('\n').Order(StringComparer.Ordinal));
        string matrix = File.ReadAllText(_tool.FileAt("hasil/matriks.md"));
        Assert.Contains("**Target 2020:**<br>~~30~~ | **Target 2020:**<br>**25** | **Target**<br>Target 2020 diturunkan; lebih berat dicapai. |", matrix, StringComparison.Ordinal);
        Assert.Contains("Ketentuan Lampiran angka 9 nomor 1 diubah sehingga berbunyi sebagai berikut:", File.ReadAllText(_tool.FileAt("hasil/rancangan.md")), StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("banding", "lama.iku", "baru.iku", "-o", "hasil", "--format", "md"));
        Assert.Equal("hasil/matriks.md (tidak berubah)\nhasil/rancangan.md (tidak berubah)\n", _tool.Out);
    }

    [Theory]
    [InlineData("sakip: diperlukan dua versi, yang lama lalu yang baru; diberikan 1", "lama.iku")]
    [InlineData("sakip: diperlukan dua versi, yang lama lalu yang baru; diberikan 3", "lama.iku", "lama.iku", "lama.iku")]
    [InlineData("sakip: berkas atau folder 'tiada.iku' tidak ada", "lama.iku", "tiada.iku")]
    [InlineData("sakip: '--format docx' memerlukan '--keluaran'", "lama.iku", "lama.iku", "--format", "docx")]
    [InlineData("sakip: 'parah' tidak berlaku untuk '--gagal-pada'; pilih redaksional, target, memutus, atau pencabutan", "lama.iku", "lama.iku", "--gagal-pada", "parah")]
    [InlineData("sakip: berkas atau folder 'tiada.csv' tidak ada", "lama.iku", "lama.iku", "--data", "tiada.csv")]
    public void A_wrong_call_is_explained_in_one_line(string expected, params string[] arguments)
    {
        Assert.Equal(2, _tool.Run(["banding", .. arguments]));
        Assert.Equal(expected + "\n", _tool.Error);
        Assert.Equal("", _tool.Out);
    }

    [Fact]
    public void Versions_with_errors_are_not_compared()
    {
        _tool.Write("baru.iku", Definitions.Broken);
        Assert.Equal(1, _tool.Run("banding", "lama.iku", "baru.iku"));
        Assert.Equal("", _tool.Out);
        Assert.EndsWith("tidak dibandingkan: perbaiki galatnya dulu\n", _tool.Error, StringComparison.Ordinal);
    }
}
