namespace Sakip.Dsl.Cli.Tests;

public sealed class CallTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public CallTests() => _tool.Write("baik.iku", Definitions.Sound).Write("catatan.txt", "").Write("kosong/catatan.txt", "");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("sakip: perintah 'perikso' tidak dikenal; pilih periksa, lampiran, hitung, tabel, metadata, banding, rapikan, perbaiki, atau jelaskan", "perikso", "baik.iku")]
    [InlineData("sakip: perintah belum diberikan; pilih periksa, lampiran, hitung, tabel, metadata, banding, rapikan, perbaiki, atau jelaskan", "--bahasa", "id")]
    [InlineData("sakip: berkas atau folder belum diberikan", "periksa")]
    [InlineData("sakip: berkas atau folder 'tiada.iku' tidak ada", "periksa", "baik.iku", "tiada.iku")]
    [InlineData("sakip: berkas atau folder '' tidak ada", "periksa", "")]
    [InlineData("sakip: 'catatan.txt' bukan berkas .iku", "periksa", "catatan.txt")]
    [InlineData("sakip: tidak ada berkas .iku di 'kosong'", "periksa", "kosong")]
    [InlineData("sakip: opsi '--formaat' tidak dikenal; lihat 'sakip periksa --help'", "periksa", "--formaat", "json", "baik.iku")]
    [InlineData("sakip: opsi '--apa' tidak dikenal; lihat 'sakip --help'", "--apa")]
    [InlineData("sakip: sesudah '--format' diperlukan nilai: teks|json|sarif", "periksa", "baik.iku", "--format")]
    [InlineData("sakip: 'xml' tidak berlaku untuk '--format'; pilih teks, json, atau sarif", "periksa", "baik.iku", "--format", "xml")]
    [InlineData("sakip: '--format' diberikan lebih dari sekali", "periksa", "baik.iku", "--format", "json", "--format", "teks")]
    [InlineData("sakip: 'fr' tidak berlaku untuk '--bahasa'; pilih id atau en", "periksa", "baik.iku", "--bahasa", "fr")]
    [InlineData("sakip: 'xml' tidak berlaku untuk '--format'; pilih md, html, atau docx", "lampiran", "baik.iku", "--format", "md;xml")]
    [InlineData("sakip: there is no file or folder 'tiada.iku'", "check", "tiada.iku", "--language", "en")]
    [InlineData("sakip: there is no option '--formaat'; see 'sakip periksa --help'", "--bahasa=en", "check", "--formaat", "x", "baik.iku")]
    [InlineData("sakip: no command is given; choose periksa, lampiran, hitung, tabel, metadata, banding, rapikan, perbaiki, or jelaskan", "--bahasa", "en")]
    public void A_wrong_call_is_explained_in_one_line(string expected, params string[] arguments)
    {
        Assert.Equal(2, _tool.Run(arguments));
        Assert.Equal(expected + "\n", _tool.Error);
        Assert.Equal("", _tool.Out);
    }

    [Fact]
    public void Without_arguments_the_help_says_what_there_is()
    {
        Assert.Equal(2, _tool.Run());
        Assert.Contains("periksa, check", _tool.Error, StringComparison.Ordinal);
        Assert.Equal("", _tool.Out);
    }

    [Theory]
    [InlineData("--help", "Pemakaian:\n  sakip <perintah> [opsi]\n")]
    [InlineData("periksa --help", "Pemakaian:\n  sakip periksa <berkas-atau-folder>… [opsi]\n")]
    [InlineData("lampiran -h", "Pemakaian:\n  sakip lampiran <berkas-atau-folder>… [opsi]\n")]
    [InlineData("lampiran --apa --help --bahasa en", "Usage:\n  sakip lampiran <file-or-folder>… [options]\n")]
    public void Help_is_asked_for_and_succeeds(string arguments, string expected)
    {
        Assert.Equal(0, _tool.Run(arguments.Split(' ')));
        Assert.Contains(expected, _tool.Out, StringComparison.Ordinal);
        Assert.All(_tool.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Version_is_a_version()
    {
        Assert.Equal(0, _tool.Run("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", _tool.Out);
        Assert.DoesNotContain("+", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        Directory.CreateSymbolicLink(_tool.FileAt("putus.iku"), _tool.FileAt("putus.iku"));

        Assert.Equal(2, _tool.Run("periksa", "."));
        Assert.StartsWith("sakip: 'putus.iku' tidak dapat dibaca: ", _tool.Error, StringComparison.Ordinal);
        Assert.Equal("", _tool.Out);
    }
}
