using Sakip.Dsl.Cli.Output;

namespace Sakip.Dsl.Cli.Tests;

public class DisplayLineTests
{
    [Theory]
    [InlineData("  polaritas: naek", "naek", "  polaritas: naek", 13, 4)]
    [InlineData("\tpolaritas:\tnaek", "naek", "    polaritas:  naek", 16, 4)]
    [InlineData("健康: naek", "naek", "健康: naek", 6, 4)]
    [InlineData("健康: naek", "健康", "健康: naek", 0, 4)]
    [InlineData("e\u0301 naek", "naek", "e\u0301 naek", 2, 4)]
    [InlineData("😀 naek", "naek", "😀 naek", 3, 4)]
    [InlineData("\u202Ea\u001Bb naek", "naek", "\uFFFDa\uFFFDb naek", 5, 4)]
    [InlineData("× naek ÷", "naek", "× naek ÷", 2, 4)]
    public void The_mark_stands_under_what_it_marks(string line, string marked, string shown, int start, int width)
    {
        int at = line.IndexOf(marked, StringComparison.Ordinal);
        var display = DisplayLine.Of(line, at, at + marked.Length);

        Assert.Equal(shown, display.Text);
        Assert.Equal(start, display.MarkStart);
        Assert.Equal(width, display.MarkWidth);
    }

    [Fact]
    public void A_place_without_width_is_marked_once()
    {
        var display = DisplayLine.Of("formula: a /", 12, 12);

        Assert.Equal(12, display.MarkStart);
        Assert.Equal(1, display.MarkWidth);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(500)]
    [InlineData(995)]
    public void Of_a_long_line_the_part_around_the_mark_is_shown(int at)
    {
        string line = new string('x', at) + "naek" + new string('x', 1000 - at);
        var display = DisplayLine.Of(line, at, at + 4);

        Assert.InRange(display.Text.Length, 150, 162);
        Assert.Equal("naek", display.Text.Substring(display.MarkStart, display.MarkWidth));
    }

    [Fact]
    public void Ten_million_characters_are_shown_at_once()
    {
        var display = DisplayLine.Of(new string('健', 5_000_000), 4_000_000, 5_000_000);

        Assert.InRange(display.Text.Length, 70, 90);
        Assert.InRange(display.MarkWidth, 100, 160);
    }
}
