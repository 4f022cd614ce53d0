using System.Text;

namespace Sakip.Dsl.Cli.Tests;

/// <summary><c>sakip lampiran --periksa</c>: where a published annex and the definitions part.</summary>
public sealed class LampiranTerbitTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public LampiranTerbitTests()
    {
        _tool.Write("dinkes.iku", Definitions.Sound);
        _tool.Run("lampiran", "dinkes.iku", "--format", "md;html;docx", "--keluaran", "terbit");
    }

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void What_the_tool_wrote_is_the_same_as_the_definitions(string format)
    {
        Assert.Equal(0, _tool.Run("lampiran", "dinkes.iku", "--periksa", $"terbit/lampiran.{format}"));
        Assert.Equal($"terbit/lampiran.{format}: sama dengan definisi\n", _tool.Out);
        Assert.Equal("", _tool.Error);
        Assert.False(Directory.Exists(_tool.FileAt("lampiran")));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void The_older_title_block_is_known_as_well(string format)
    {
        _tool.Write("peraturan.iku", "peraturan P {\n  jenis: \"Peraturan Walikota\"\n  nomor: 22\n  tahun: 2019\n  tanggal: 26 Maret 2019\n  tentang: \"IKU\"\n}\n");
        _tool.Run("lampiran", ".", "--judul", "lama", "--format", format);
        Assert.Equal(0, _tool.Run("lampiran", ".", "--periksa", $"lampiran/lampiran.{format}"));
        Assert.Equal(1, _tool.Run("lampiran", ".", "--judul", "baru", "--periksa", $"lampiran/lampiran.{format}"));
    }

    [Fact]
    public void A_change_is_told_with_its_row_its_column_and_both_texts()
    {
        Change("Bidang Kesehatan Masyarakat", "Bidang Kesmas");
        Assert.Equal(1, _tool.Run("lampiran", "dinkes.iku", "--periksa", "terbit/lampiran.md"));
        Assert.Equal(
            """
            1. IKU DINAS KESEHATAN
              baris “Angka Kematian Ibu (AKI)”, kolom PENANGGUNG JAWAB
                terbit   : Bidang Kesmas
                definisi : Bidang Kesehatan Masyarakat
            terbit/lampiran.md: 1 perbedaan dengan definisi

            """.ReplaceLineEndings("\n"),
            _tool.Out);
        Assert.Equal(1, _tool.Run("annex", "dinkes.iku", "--compare-with", "terbit/lampiran.md", "--brief", "--language", "en"));
        Assert.Equal(
            "terbit/lampiran.md: 1. IKU DINAS KESEHATAN, row “Angka Kematian Ibu (AKI)”, column PENANGGUNG JAWAB: published: Bidang Kesmas; defined  : Bidang Kesehatan Masyarakat\n", _tool.Out);
    }

    [Fact]
    public void Several_files_are_compared_in_one_call()
    {
        Change("Bidang Kesehatan Masyarakat", "Bidang Kesmas");
        Assert.Equal(1, _tool.Run("lampiran", "dinkes.iku", "--periksa", "terbit/lampiran.md", "--periksa", "terbit/lampiran.docx"));
        Assert.Contains("terbit/lampiran.docx: sama dengan definisi\n", _tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiada.md", "sakip: berkas 'tiada.md' tidak ada\n")]
    [InlineData("dinkes.iku", "sakip: 'dinkes.iku' bukan lampiran yang dapat dibaca; diperlukan berkas .docx, .html, atau .md\n")]
    [InlineData("rusak.docx", "sakip: 'rusak.docx' tidak dapat dibaca: berkas ini bukan berkas Word (.docx) yang utuh\n")]
    [InlineData("rusak.md", "sakip: 'rusak.md' tidak dapat dibaca: berkas ini bukan teks UTF-8\n")]
    public void What_cannot_be_compared_is_a_mistake_of_the_call(string file, string message)
    {
        _tool.Write("rusak.docx", "PK\u0003\u0004 bukan zip").Write("rusak.md", [0x61, 0xFF, 0x62]);
        Assert.Equal(2, _tool.Run("lampiran", "dinkes.iku", "--periksa", file));
        Assert.Equal(message, _tool.Error);
    }

    [Fact]
    public void Nothing_is_compared_with_definitions_that_have_errors()
    {
        _tool.Write("dinkes.iku", Definitions.Sound.Replace("polaritas: turun", "polaritas: trun", StringComparison.Ordinal));
        Assert.Equal(1, _tool.Run("lampiran", "dinkes.iku", "--periksa", "terbit/lampiran.md"));
        Assert.Contains("lampiran tidak dibandingkan: perbaiki galatnya dulu", _tool.Error, StringComparison.Ordinal);
        Assert.Equal("", _tool.Out);
    }

    [Fact]
    public void The_Word_file_is_a_sound_package_and_the_same_every_time()
    {
        byte[] first = File.ReadAllBytes(_tool.FileAt("terbit/lampiran.docx"));
        _tool.Run("lampiran", "dinkes.iku", "--format", "docx", "--keluaran", "lagi");
        Assert.Equal(first, File.ReadAllBytes(_tool.FileAt("lagi/lampiran.docx")));
        Assert.Equal("PK"u8.ToArray(), first[..2]);
        Assert.Equal(0, _tool.Run("lampiran", "dinkes.iku", "--format", "docx", "--keluaran", "lagi"));
        Assert.Equal("lagi/lampiran.docx (tidak berubah)\n", _tool.Out);
    }

    private void Change(string old, string text)
    {
        string path = _tool.FileAt("terbit/lampiran.md");
        string content = File.ReadAllText(path);
        Assert.Contains(old, content, StringComparison.Ordinal);
        int at = content.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, content.Remove(at, old.Length).Insert(at, text), new UTF8Encoding(false));
    }
}
