using System.Text;

namespace Sakip.Dsl.Cli.Tests;

public sealed class RapikanTests : IDisposable
{
    private const string Untidy = "satuan   kasus \"kasus\"\r\nkonstanta batas: kasus=10000\r\n";
    private const string Tidy = "satuan kasus \"kasus\"\r\nkonstanta batas: kasus = 10.000\r\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("rapikan")]
    [InlineData("format")]
    public void Files_are_written_in_canonical_form(string command)
    {
        _tool.Write("a/satuan.iku", Untidy).Write("b.iku", Tidy);

        Assert.Equal(0, _tool.Run(command, "."));
        Assert.Equal("a/satuan.iku\n1 dari 2 berkas dirapikan\n", _tool.Out);
        Assert.Equal(Tidy, File.ReadAllText(_tool.FileAt("a/satuan.iku")));

        Assert.Equal(0, _tool.Run(command, "."));
        Assert.Equal("sudah rapi; 2 berkas dibaca\n", _tool.Out);
        Assert.Equal("", _tool.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_mark_before_utf8_is_kept_or_left_out_as_it_was(bool hasMark)
    {
        byte[] mark = hasMark ? [.. Encoding.UTF8.Preamble] : [];
        _tool.Write("satuan.iku", [.. mark, .. Encoding.UTF8.GetBytes(Untidy)]);

        Assert.Equal(0, _tool.Run("rapikan", "satuan.iku"));
        Assert.Equal([.. mark, .. Encoding.UTF8.GetBytes(Tidy)], File.ReadAllBytes(_tool.FileAt("satuan.iku")));
    }

    [Theory]
    [InlineData("--periksa")]
    [InlineData("--check")]
    public void A_check_writes_nothing_and_shows_the_first_line_that_would_change(string option)
    {
        _tool.Write("b.iku", Tidy).Write("c.iku", "satuan kasus \"kasus\"\nkonstanta batas: kasus=10000\n").Write("d.iku", "satuan kasus \"kasus\"");

        Assert.Equal(1, _tool.Run("rapikan", option, "."));
        Assert.Equal(
            """
            c.iku(2): belum rapi; baris pertama yang berubah:
              - konstanta batas: kasus=10000
              + konstanta batas: kasus = 10.000
            d.iku(2): belum rapi; baris pertama yang berubah:
              - (akhir berkas)
              + (baris kosong)
            2 dari 3 berkas belum rapi; jalankan 'sakip rapikan'

            """,
            _tool.Out);
        Assert.Equal("satuan kasus \"kasus\"", File.ReadAllText(_tool.FileAt("d.iku")));
        Assert.Equal(0, _tool.Run("rapikan", option, "b.iku"));
    }

    [Fact]
    public void A_file_that_is_not_well_written_is_named_and_left_alone()
    {
        const string broken = "satuan   kasus \"kasus\"\nkonstanta k: bilangan =  1.5\n";
        _tool.Write("a.iku", broken).Write("b.iku", Untidy).Write("c.iku", [0x22, 0xFF, 0x22]);

        Assert.Equal(1, _tool.Run("rapikan", ".", "--bahasa", "en"));
        Assert.Equal("b.iku\n1 of 3 files formatted\n", _tool.Out);
        Assert.Equal(
            """
            a.iku(2,26): not formatted: it is not well written yet; see 'sakip periksa'
            c.iku(1,1): not formatted: it is not well written yet; see 'sakip periksa'

            """,
            _tool.Error);
        Assert.Equal(broken, File.ReadAllText(_tool.FileAt("a.iku")));
        Assert.Equal([0x22, 0xFF, 0x22], File.ReadAllBytes(_tool.FileAt("c.iku")));
    }
}
