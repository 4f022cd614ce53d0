using System.Text;

namespace Sakip.Dsl.Cli.Tests;

public sealed class TabelTests : IDisposable
{
    private const string Plan = """
        instansi Kecamatan "Kecamatan Sukorejo" {
          sasaran S1 "Meningkatnya kualitas pelayanan" {
            indikator Puas "Persentase masyarakat yang puas" {
              satuan: persen
              polaritas: naik
              nilai: laporan
              penanggung jawab: "Camat"
              sumber data: "Buku pelayanan"
              target: 2019 = 92; 2020 = 94; 2021 = 94
            }
            program P1 "Program Pelayanan" {
              anggaran: 2019 = Rp 600.000.000; 2020 = Rp 669.414.700
            }
          }
        }
        instansi Kelurahan "Kelurahan Turi" {
          sasaran "Meningkatnya koordinasi" {
            indikator Koordinasi "Jumlah koordinasi" {
              satuan: kegiatan
              polaritas: naik
              nilai: laporan
              penanggung jawab: "Lurah"
              sumber data: "Laporan"
              target: 2020 = 12
            }
          }
        }

        """;

    private const string Data = """
        indikator;periode;variabel;nilai;keterangan
        Kecamatan.Puas;2019;realisasi;93;
        Kecamatan.Puas;2020;realisasi;100;
        Kecamatan.P1;2020;realisasi;Rp 633.235.100,00;
        Kecamatan.Puas;2020;capaian tercetak;106,37%;Tabel 3.1

        """;

    private readonly ToolRun _tool = new();

    public TabelTests() => _tool.Write("rencana.iku", Plan).Write("data/2020.csv", Data);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("tabel", "--keluaran")]
    [InlineData("tables", "--output")]
    public void Every_table_that_has_something_to_show_is_written(string command, string option)
    {
        Assert.Equal(0, _tool.Run(command, "rencana.iku", "--data", "data/2020.csv", option, "hasil", "--format", "md"));
        Assert.Equal(
            """
            hasil/pk.md
            hasil/renstra.md
            hasil/rencana-aksi.md
            hasil/cascade.md
            hasil/pengukuran.md
            hasil/perbandingan.md
            hasil/target-akhir.md
            hasil/anggaran.md
            hasil/tercetak.md

            """,
            _tool.Out);
        Assert.Equal("", _tool.Error);
        Assert.Contains("| 94 | 100 | 106,38% | Sangat Tinggi |", File.ReadAllText(_tool.FileAt("hasil/pengukuran.md")), StringComparison.Ordinal);
        Assert.Contains("| 669.414.700,00 | 633.235.100,00 | 94,60% |", File.ReadAllText(_tool.FileAt("hasil/anggaran.md")), StringComparison.Ordinal);
        Assert.Contains("| 106,37% | 106,38% | Tabel 3.1 |", File.ReadAllText(_tool.FileAt("hasil/tercetak.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_forms_year_and_office_are_chosen()
    {
        Assert.Equal(0, _tool.Run("tabel", "rencana.iku", "--jenis", "pk;renstra", "--tahun", "2019", "--instansi", "Kecamatan"));
        Assert.Equal("tabel/pk.md\ntabel/pk.html\ntabel/renstra.md\ntabel/renstra.html\n", _tool.Out);
        string agreement = File.ReadAllText(_tool.FileAt("tabel/pk.md"));
        Assert.StartsWith("# PERJANJIAN KINERJA TAHUN 2019<br>KECAMATAN SUKOREJO\n", agreement, StringComparison.Ordinal);
        Assert.Contains("| 92 |", agreement, StringComparison.Ordinal);
        Assert.Contains("Rp 600.000.000,00", agreement, StringComparison.Ordinal);
        Assert.DoesNotContain("KELURAHAN", agreement, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_change_is_not_written_again()
    {
        _tool.Run("tabel", "rencana.iku", "--jenis", "pk");

        Assert.Equal(0, _tool.Run("tabel", "rencana.iku", "--jenis", "pk", "--format", "html"));
        Assert.Equal("tabel/pk.html (tidak berubah)\n", _tool.Out);
        byte[] bytes = File.ReadAllBytes(_tool.FileAt("tabel/pk.html"));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }

    [Theory]
    [InlineData("tidak ada yang ditabelkan untuk 'spm'\n", "id")]
    [InlineData("there is nothing to show for 'spm'\n", "en")]
    public void A_table_without_anything_to_show_is_not_written(string expected, string language)
    {
        Assert.Equal(0, _tool.Run("tabel", "rencana.iku", "--jenis", "spm", "--bahasa", language));
        Assert.Equal("", _tool.Out);
        Assert.Equal(expected, _tool.Error);
        Assert.False(Directory.Exists(_tool.FileAt("tabel")));
    }

    [Theory]
    [InlineData("sakip: 'iku' tidak berlaku untuk '--jenis'; pilih iki, pk, renstra, rencana-aksi, cascade, pengukuran, perbandingan, target-akhir, anggaran, spm, tercetak, atau semua", "--jenis", "iku")]
    [InlineData("sakip: 'dua ribu' bukan tahun; tulis '--tahun' seperti 2024", "--tahun", "dua ribu")]
    [InlineData("sakip: tidak ada instansi 'Kecamatn'; yang ada: Kecamatan, Kelurahan", "--instansi", "Kecamatn")]
    [InlineData("sakip: berkas atau folder 'tiada.csv' tidak ada", "--data", "tiada.csv")]
    public void A_wrong_call_is_explained_in_one_line(string expected, params string[] options)
    {
        Assert.Equal(2, _tool.Run(["tabel", "rencana.iku", .. options]));
        Assert.Equal(expected + "\n", _tool.Error);
        Assert.Equal("", _tool.Out);
    }

    [Fact]
    public void Findings_in_data_do_not_keep_tables_back()
    {
        _tool.Write("data/2020.csv", Data + "Kecamatan.Puass;2020;realisasi;1;\n");

        Assert.Equal(1, _tool.Run("tabel", "rencana.iku", "--data", "data", "--jenis", "pengukuran", "--format", "md"));
        Assert.Equal("tabel/pengukuran.md\n", _tool.Out);
        Assert.StartsWith("data/2020.csv(6,1): error: ", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_definitions_with_errors_nothing_is_written()
    {
        _tool.Write("mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.Run("tabel", "mutu.iku", "--ringkas"));
        Assert.Equal("", _tool.Out);
        Assert.EndsWith("tabel tidak ditulis: perbaiki galatnya dulu\n", _tool.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_tool.FileAt("tabel")));
    }
}
