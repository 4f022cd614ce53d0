using System.Text.Json;

namespace Sakip.Dsl.Cli.Tests;

public sealed class JsonReportTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Findings_in_the_tool_s_own_form()
    {
        _tool.Write("a b/mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.Run("periksa", "a b", "--format", "json"));
        string expected = string.Concat(
            """{"versi":1,"diagnostik":[""",
            """{"id":"IKU1005","tingkat":"galat","berkas":"a b/mutu.iku","baris":6,"kolom":7,"barisAkhir":6,"kolomAkhir":13""",
            ""","pesan":"'satuan' sudah ditulis; satukan keduanya atau hapus salah satu","terkait":[""",
            """{"berkas":"a b/mutu.iku","baris":4,"kolom":7,"barisAkhir":4,"kolomAkhir":13,"pesan":"'satuan' yang pertama"}]},""",
            """{"id":"IKU1006","tingkat":"galat","berkas":"a b/mutu.iku","baris":7,"kolom":18,"barisAkhir":7,"kolomAkhir":22""",
            ""","pesan":"'naek' tidak berlaku di sini; maksudnya 'naik'?","terkait":[]},""",
            """{"id":"IKU2003","tingkat":"peringatan","berkas":"a b/mutu.iku","baris":10,"kolom":16,"barisAkhir":10,"kolomAkhir":17""",
            ""","pesan":"variabel 'c' tidak dipakai formula; pakai atau hapus","terkait":[]}]}""",
            "\n");
        Assert.Equal(expected, _tool.Out);
        Assert.Equal("", _tool.Error);
    }

    [Fact]
    public void Nothing_found_is_an_empty_list()
    {
        _tool.Write("baik.iku", Definitions.Sound);

        Assert.Equal(0, _tool.Run("periksa", "baik.iku", "--format", "JSON", "--bahasa", "en"));
        Assert.Equal("{\"versi\":1,\"diagnostik\":[]}\n", _tool.Out);
    }

    [Fact]
    public void Letters_stay_letters()
    {
        _tool.Write("müţu-健康.iku", Definitions.Broken);

        _tool.Run("periksa", ".", "--format", "json");
        Assert.Contains("\"berkas\":\"müţu-健康.iku\"", _tool.Out, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(_tool.Out);
        Assert.Equal(3, document.RootElement.GetProperty("diagnostik").GetArrayLength());
    }
}
