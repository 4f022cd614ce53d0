using System.Text;

namespace Sakip.Dsl.Cli.Tests;

public sealed class PerbaikiTests : IDisposable
{
    private const string Broken = """
        instansi DinasKesehatan "Dinas Kesehatan" {
          indikator Mutu "Mutu" {
            satun: persen
            polaritas: naek
            variabel a: orang "a"
            variabel bayi: orang > 0 "b"
            formula: a / bayii × 100%
            sumber data: "Laporan"
            sumber data: "Laporan"
            rentang: 0..99.5
          }
        }

        """;

    private const string Mended = """
        instansi DinasKesehatan "Dinas Kesehatan" {
          indikator Mutu "Mutu" {
            satuan: persen
            polaritas: naik
            variabel a: orang "a"
            variabel bayi: orang > 0 "b"
            formula: a / bayi × 100%
            sumber data: "Laporan"
            rentang: 0..99,5
          }
        }

        """;

    private const string Report = """
        mutu.iku(3,5): IKU1004: 'satun' -> 'satuan'
        mutu.iku(4,16): IKU1006: 'naek' -> 'naik'
        mutu.iku(7,18): IKU2001: 'bayii' -> 'bayi'
        mutu.iku(9,5): IKU1005: 'sumber data: "Laporan"' dihapus
        mutu.iku(10,17): IKU1003: '99.5' -> '99,5'

        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("perbaiki")]
    [InlineData("fix")]
    public void What_has_one_right_answer_is_mended(string command)
    {
        _tool.Write("mutu.iku", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Broken.Replace("\n", "\r\n", StringComparison.Ordinal))]);

        Assert.Equal(0, _tool.Run(command, "mutu.iku"));
        Assert.Equal(Report + "5 perbaikan ditulis di 1 berkas\n", _tool.Out);
        Assert.Equal(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Mended.Replace("\n", "\r\n", StringComparison.Ordinal))],
            File.ReadAllBytes(_tool.FileAt("mutu.iku")));

        Assert.Equal(0, _tool.Run(command, "mutu.iku", "--bahasa", "en"));
        Assert.Equal("nothing can be mended by itself; see 'sakip periksa'\n", _tool.Out);
    }

    [Theory]
    [InlineData("--coba")]
    [InlineData("--dry-run")]
    public void A_trial_writes_nothing(string option)
    {
        _tool.Write("mutu.iku", Broken);

        Assert.Equal(0, _tool.Run("perbaiki", option, "mutu.iku"));
        Assert.Equal(Report + "5 perbaikan di 1 berkas; belum ditulis\n", _tool.Out);
        Assert.Equal(Broken, File.ReadAllText(_tool.FileAt("mutu.iku")));
    }

    [Fact]
    public void A_file_with_nothing_to_mend_is_not_written()
    {
        _tool.Write("mutu.iku", Mended).Write("lain.iku", "satuan kasus   \"kasus\"\n");
        var written = File.GetLastWriteTimeUtc(_tool.FileAt("lain.iku"));

        Assert.Equal(0, _tool.Run("perbaiki", "."));
        Assert.Equal("tidak ada yang dapat diperbaiki sendiri; lihat 'sakip periksa'\n", _tool.Out);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_tool.FileAt("lain.iku")));
    }
}
