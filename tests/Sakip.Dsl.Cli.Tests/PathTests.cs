using System.Text;

namespace Sakip.Dsl.Cli.Tests;

public sealed class PathTests : IDisposable
{
    private const string Mistake = "satuan x 1\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_folder_is_walked_in_ordinal_order_without_what_a_build_leaves_there()
    {
        _tool.Write("def/b.iku", Mistake).Write("def/B.IKU", Mistake).Write("def/a/z.iku", Mistake).Write("def/ä.iku", Mistake)
            .Write("def/obj/x.iku", Mistake).Write("def/a/Bin/x.iku", Mistake).Write("def/.git/x.iku", Mistake)
            .Write("def/catatan.txt", Mistake).Write("def/iku", Mistake).Write("lain.iku", Mistake);

        Assert.Equal(["def/B.IKU", "def/a/z.iku", "def/b.iku", "def/ä.iku"], FilesNamed("def"));
        Assert.Equal(["def/B.IKU", "def/a/z.iku", "def/b.iku", "def/ä.iku"], FilesNamed("def/"));
        Assert.Equal(["./def/B.IKU", "./def/a/z.iku", "./def/b.iku", "./def/ä.iku"], FilesNamed("./def"));
        Assert.Equal(["def/obj/x.iku"], FilesNamed("def/obj"));
    }

    [Fact]
    public void The_folder_one_stands_in_is_not_named()
    {
        _tool.Write("def/b.iku", Mistake).Write("a.iku", Mistake);

        Assert.Equal(["a.iku", "def/b.iku"], FilesNamed("."));
    }

    [Fact]
    public void A_file_given_twice_counts_once()
    {
        _tool.Write("def/b.iku", Mistake);

        Assert.Equal(["def/b.iku"], FilesNamed("def/b.iku", "def", "./def/../def/b.iku", _tool.FileAt("def/b.iku")));
    }

    [Fact]
    public void A_full_path_stays_full()
    {
        _tool.Write("b.iku", Mistake);

        Assert.Equal([_tool.FileAt("b.iku")], FilesNamed(_tool.FileAt("b.iku")));
    }

    [Fact]
    public void Linked_folders_are_not_followed()
    {
        _tool.Write("def/b.iku", Mistake);
        Directory.CreateSymbolicLink(_tool.FileAt("def/lagi"), _tool.FileAt("def"));

        Assert.Equal(["def/b.iku"], FilesNamed("def"));
    }

    [Fact]
    public void Files_of_one_call_see_each_other()
    {
        string[] parts = Definitions.Sound.Split("\n\n", 2);
        _tool.Write("satuan.iku", parts[0]).Write("dinkes.iku", parts[1]);

        Assert.Equal(1, _tool.Run("periksa", "dinkes.iku"));
        Assert.Equal(0, _tool.Run("periksa", "dinkes.iku", "satuan.iku"));
        Assert.Equal("tidak ada temuan; 2 berkas diperiksa\n", _tool.Out);
    }

    [Fact]
    public void Arguments_may_come_from_a_file_one_a_line()
    {
        _tool.Write("nama aneh; @x.iku", Mistake).Write("panggilan.rsp", "# siapa\nperiksa\n--ringkas\n\nnama aneh; @x.iku\n");

        Assert.Equal(1, _tool.Run("@panggilan.rsp"));
        Assert.StartsWith("nama aneh; @x.iku(1,", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_two_dashes_everything_is_a_path()
    {
        _tool.Write("-x.iku", Definitions.Sound);

        Assert.Equal(2, _tool.Run("periksa", "-x.iku"));
        Assert.Equal(0, _tool.Run("periksa", "--", "-x.iku"));
    }

    [Fact]
    public void Text_that_is_not_utf8_is_a_finding()
    {
        _tool.Write("lama.iku", Encoding.Latin1.GetBytes("satuan é \"é\"\n"));

        Assert.Equal(1, _tool.Run("periksa", "lama.iku"));
        Assert.Equal(
            """
            lama.iku(1,1): error IKU1001: berkas ini bukan teks UTF-8; simpan ulang dengan pengodean UTF-8
            1 galat di 1 berkas

            """,
            _tool.Out);
    }

    [Fact]
    public void A_byte_order_mark_moves_no_column()
    {
        byte[] plain = Encoding.UTF8.GetBytes(Mistake);
        _tool.Write("a.iku", plain).Write("b.iku", [.. Encoding.UTF8.Preamble, .. plain]);

        _tool.Run("periksa", "a.iku");
        string withoutMark = _tool.Out;
        _tool.Run("periksa", "b.iku");
        Assert.Equal(withoutMark.Replace("a.iku", "b.iku", StringComparison.Ordinal), _tool.Out);
    }

    [Fact]
    public void Two_byte_text_is_not_utf8()
    {
        _tool.Write("dua.iku", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Definitions.Sound)]);

        Assert.Equal(1, _tool.Run("periksa", "dua.iku"));
        Assert.Contains("bukan teks UTF-8", _tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\r\n\r\n")]
    [InlineData("}}}}")]
    [InlineData("\"\"\"")]
    public void Whatever_stands_in_a_file_is_reported_and_never_thrown(string content)
    {
        _tool.Write("x.iku", content);

        Assert.InRange(_tool.Run("periksa", "x.iku"), 0, 1);
        Assert.Equal("", _tool.Error);
    }

    private string[] FilesNamed(params string[] paths)
    {
        Assert.Equal(1, _tool.Run(["periksa", "--ringkas", .. paths]));
        return _tool.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.LastIndexOf("(1,", StringComparison.Ordinal)]).Distinct().ToArray();
    }
}
