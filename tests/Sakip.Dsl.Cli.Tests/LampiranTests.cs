using System.Text;

namespace Sakip.Dsl.Cli.Tests;

public sealed class LampiranTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("lampiran", "--keluaran")]
    [InlineData("annex", "--output")]
    [InlineData("annex", "-o")]
    public void Both_forms_are_written_and_their_paths_printed(string command, string option)
    {
        _tool.Write("dinkes.iku", Definitions.Sound);

        Assert.Equal(0, _tool.Run(command, "dinkes.iku", option, "hasil/annex"));
        Assert.Equal("hasil/annex/lampiran.md\nhasil/annex/lampiran.html\n", _tool.Out);
        Assert.Equal("", _tool.Error);
        Assert.Equal(["lampiran.html", "lampiran.md"], Directory.GetFiles(_tool.FileAt("hasil/annex")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (string name in new[] { "lampiran.md", "lampiran.html" })
        {
            byte[] bytes = File.ReadAllBytes(_tool.FileAt("hasil/annex/" + name));
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.Contains("Angka Kematian Ibu (AKI)", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        }
    }

    [Theory]
    [InlineData("lampiran.md", "--format", "md")]
    [InlineData("lampiran.html", "--format=HTML")]
    [InlineData("lampiran.md lampiran.html", "--format", "md;html")]
    [InlineData("lampiran.html lampiran.md", "--format", "html", "--format", "md", "--format", "html")]
    public void The_form_is_chosen(string expected, params string[] options)
    {
        _tool.Write("dinkes.iku", Definitions.Sound);

        Assert.Equal(0, _tool.Run(["lampiran", "dinkes.iku", .. options]));
        Assert.Equal(string.Concat(expected.Split(' ').Select(name => $"lampiran/{name}\n")), _tool.Out);
        Assert.Equal(expected.Split(' ').Length, Directory.GetFiles(_tool.FileAt("lampiran")).Length);
    }

    [Fact]
    public void What_does_not_change_keeps_its_date()
    {
        var before = new DateTime(2019, 3, 26, 0, 0, 0, DateTimeKind.Utc);
        _tool.Write("dinkes.iku", Definitions.Sound);
        _tool.Run("lampiran", "dinkes.iku");
        File.SetLastWriteTimeUtc(_tool.FileAt("lampiran/lampiran.md"), before);
        File.WriteAllText(_tool.FileAt("lampiran/lampiran.html"), "lama");

        Assert.Equal(0, _tool.Run("lampiran", "dinkes.iku"));
        Assert.Equal("lampiran/lampiran.md (tidak berubah)\nlampiran/lampiran.html\n", _tool.Out);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_tool.FileAt("lampiran/lampiran.md")));
        Assert.NotEqual("lama", File.ReadAllText(_tool.FileAt("lampiran/lampiran.html")));
    }

    [Fact]
    public void Of_definitions_with_errors_nothing_is_written()
    {
        _tool.Write("mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.Run("lampiran", "mutu.iku", "--ringkas"));
        Assert.Equal("", _tool.Out);
        Assert.Equal(
            """
            mutu.iku(6,7): error IKU1005: 'satuan' sudah ditulis; satukan keduanya atau hapus salah satu
            mutu.iku(7,18): error IKU1006: 'naek' tidak berlaku di sini; maksudnya 'naik'?
            mutu.iku(10,16): warning IKU2003: variabel 'c' tidak dipakai formula; pakai atau hapus
            lampiran tidak ditulis: perbaiki galatnya dulu

            """,
            _tool.Error);
        Assert.False(Directory.Exists(_tool.FileAt("lampiran")));
    }

    [Fact]
    public void Warnings_do_not_keep_the_annex_back()
    {
        _tool.Write("dinkes.iku", Definitions.Doubtful);

        Assert.Equal(0, _tool.Run("lampiran", "dinkes.iku", "--format", "md", "--ringkas"));
        Assert.Equal("lampiran/lampiran.md\n", _tool.Out);
        Assert.StartsWith("dinkes.iku(5,15): warning IKU7002: ", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        _tool.Write("dinkes.iku", Definitions.Sound).Write("berkas", "");

        Assert.Equal(2, _tool.Run("lampiran", "dinkes.iku", "--keluaran", "berkas/dalam"));
        Assert.StartsWith("sakip: '", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("tidak dapat ditulis: ", _tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void The_machine_s_language_plays_no_part(string culture)
    {
        _tool.Write("dinkes.iku", Definitions.Sound);
        _tool.Run("lampiran", "dinkes.iku");
        using var machine = new Cultures(culture);

        Assert.Equal(0, _tool.Run("lampiran", "dinkes.iku", "--format", "MD;HTML"));
        Assert.Equal("lampiran/lampiran.md (tidak berubah)\nlampiran/lampiran.html (tidak berubah)\n", _tool.Out);
    }
}
