using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Tests;

public sealed class JelaskanTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("jelaskan", "IKU1003")]
    [InlineData("explain", "iku1003")]
    [InlineData("jelaskan", "1003")]
    public void The_page_of_a_rule_is_plain_text(string command, string id)
    {
        Assert.Equal(0, _tool.Run(command, id));
        Assert.StartsWith("IKU1003: Penulisan angka bukan notasi Indonesia\n=====", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("\nMemperbaiki\n-----------\n", _tool.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("```", _tool.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\n#", _tool.Out, StringComparison.Ordinal);
        Assert.Equal("", _tool.Error);
    }

    [Fact]
    public void In_color_headings_stand_out()
    {
        Assert.Equal(0, _tool.RunInColor("jelaskan", "IKU1003"));
        Assert.StartsWith("\e[1mIKU1003: Penulisan angka bukan notasi Indonesia\e[0m\n\n", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void In_english_the_title_is_english_and_the_page_says_what_it_is()
    {
        Assert.Equal(0, _tool.Run("jelaskan", "IKU2003", "--bahasa", "en"));
        Assert.StartsWith(
            "IKU2003 (warning): Input not used by the formula\nThe page of this rule is in Indonesian:\n\nIKU2003: Variabel tidak dipakai formula\n=",
            _tool.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Several_rules_follow_one_another()
    {
        Assert.Equal(0, _tool.Run("jelaskan", "IKU1003", "IKU9002"));
        Assert.Contains("\n\nIKU9002: Argumen setipe diberikan menurut urutan\n", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_id_all_rules_are_listed()
    {
        Assert.Equal(0, _tool.Run("jelaskan"));
        string[] lines = _tool.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(Rules.Every.Select(r => r.Id), lines.Select(l => l[..7]));
        Assert.Contains("IKU1003  galat       Penulisan angka bukan notasi Indonesia", lines);
        Assert.Contains("IKU9002  saran       Argumen setipe diberikan menurut urutan", lines);
    }

    [Theory]
    [InlineData("IKU302", "sakip: aturan 'IKU302' tidak ada; maksudnya IKU3002?\n")]
    [InlineData("CS0246", "sakip: aturan 'CS0246' tidak ada; 'sakip jelaskan' menyebut semuanya\n")]
    public void An_unknown_rule_gets_the_nearest(string id, string complaint)
    {
        Assert.Equal(2, _tool.Run("jelaskan", "IKU1003", id));
        Assert.Equal(complaint, _tool.Error);
        Assert.Equal("", _tool.Out);
    }

    [Fact]
    public void The_tool_carries_every_page()
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "src", "docs", "aturan")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        foreach (string file in Directory.GetFiles(Path.Combine(folder, "src", "docs", "aturan"), "IKU*.md"))
        {
            Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), RulePages.Read(Path.GetFileNameWithoutExtension(file)));
            Assert.NotNull(Rules.Find(Path.GetFileNameWithoutExtension(file)));
        }
    }

    [Theory]
    [InlineData("Pakai `a * b` dan **tegas**; lihat [Formula](../bahasa.md#formula).", "Pakai a * b dan tegas; lihat Formula.\n")]
    [InlineData("`[t-1]` dan `x[dasar](…)`", "[t-1] dan x[dasar](…)\n")]
    [InlineData("```ini\na = **b**\n```", "    a = **b**\n")]
    public void Marks_of_markdown_go_and_code_stays(string page, string shown)
    {
        var output = new StringWriter { NewLine = "\n" };
        RulePages.Write(page, output, useColor: false);
        Assert.Equal(shown, output.ToString());
    }
}
