using Sakip.Dsl.Documents.Formulas;

namespace Sakip.Dsl.Documents.Tests;

public class LineWrapTests
{
    [Theory]
    [InlineData("satu dua", 10, "satu dua")]
    [InlineData("satu dua tiga empat", 10, "satu dua|tiga empat")]
    [InlineData("usia 17 - 60 tahun", 9, "usia|17 - 60|tahun")]
    [InlineData("kataYangSangatPanjang a", 5, "kataYangSangatPanjang|a")]
    [InlineData("", 5, "")]
    public void Lines_are_as_few_as_the_width_allows(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join("|", LineWrap.Wrap(text, width)));

    [Fact]
    public void Lines_are_about_equal() => Assert.Equal(
        ["Jumlah seluruh rumusan", "kebijakan yang dibuat"],
        LineWrap.Wrap("Jumlah seluruh rumusan kebijakan yang dibuat", 36));
}
