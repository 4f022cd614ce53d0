using System.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tests;

/// <summary>Input nobody would write: a clear finding or the right outcome, on a thread whose stack is small, never a crash and never a hang.</summary>
public sealed class BadInputTests
{
    private const int SmallStack = 512 * 1024;

    public static TheoryData<string, string> Nested { get; } = new()
    {
        { "(", Repeat("(", 10_000) },
        { "[", "a" + Repeat("[", 10_000) },
        { "{", Repeat("{", 10_000) },
        { "(…)", Repeat("(", 10_000) + "a" + Repeat(")", 10_000) },
        { "-", Repeat("- ", 10_000) + "a" },
        { "^", "a" + Repeat(" ^ a", 10_000) },
        { "+", "a" + Repeat(" + a", 10_000) },
        { "bukan", "jika(" + Repeat("bukan ", 10_000) + "a > 1; 1; 2)" },
        { "akar(", Repeat("akar(", 10_000) + "a" + Repeat(")", 10_000) },
        { "min(;)", Repeat("min(1; ", 10_000) + "a" + Repeat(")", 10_000) },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Ten_thousand_of_anything_nested_is_a_finding(string what, string formula)
    {
        var project = OnSmallStack(() => Definitions.Project(Definitions.Indicator("formula: " + formula)));
        Assert.True(project.Diagnostics.Count is > 0 and < 50, $"{what}: {project.Diagnostics.Count}");
    }

    [Fact]
    public void Formulas_as_deep_as_is_allowed_are_bound_and_evaluated_on_a_small_stack()
    {
        string nested = Repeat("(", 20) + "a" + Repeat(")", 20);
        string sum = "a" + Repeat(" + a", 200);
        foreach (string formula in new[] { nested, sum })
        {
            var project = OnSmallStack(() => Definitions.Project(Definitions.Indicator($"formula: ({formula}) / b × 100%\n    contoh: a = 0; b = 1 => 0")));
            Assert.Empty(project.Diagnostics);
        }
    }

    [Fact]
    public void A_file_that_is_not_utf8_says_so_and_declares_nothing()
    {
        var project = Project.Create([SyntaxTree.Parse(new SourceText("a.iku", "skala S \"S\" { A }", isUtf8: false))]);
        Assert.Contains("UTF-8", Assert.Single(project.Diagnostics).Message.Indonesian, StringComparison.Ordinal);
        Assert.Empty(project.Files.Single().Skala);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n// hanya komentar\n")]
    public void An_empty_file_is_sound(string text) => Assert.Empty(Definitions.Project(text).Diagnostics);

    [Fact]
    public void A_nul_character_is_told_where_it_stands()
    {
        var finding = Assert.Single(Definitions.Project("satuan k \"k\"\n\0\n").Diagnostics);
        Assert.Equal(("IKU1001", 1), (finding.Rule.Id, finding.Location.Start.Line));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_and_a_byte_order_mark_do_not_matter(string newline)
    {
        foreach (var (file, text) in Definitions.Sample)
        {
            var expected = FileOf(file, text);
            Assert.Equal(expected, FileOf(file, "\uFEFF" + text.Replace("\n", newline, StringComparison.Ordinal)));
        }

        static BoundFile FileOf(string file, string text)
        {
            var others = Definitions.Sample.Where(f => f.Key != file).Select(f => Definitions.Tree(f.Value, f.Key));
            return Project.Create(others.Append(Definitions.Tree(text, file))).Files.Single(f => f.Path == file);
        }
    }

    [Fact]
    public void The_same_file_twice_counts_once()
    {
        var (file, text) = Definitions.Sample.First();
        Assert.Equal(Definitions.Project(text, file).Diagnostics, Project.Create([Definitions.Tree(text, file), Definitions.Tree(text, file)]).Diagnostics);
    }

    [Fact]
    public void Ten_megabytes_are_read_in_time_that_grows_with_them()
    {
        string one = Definitions.Sample["09-DinasKesehatan.iku"];
        var text = new StringBuilder();
        for (int i = 0; text.Length < 10_000_000; i++)
        {
            text.Append(one.Replace("instansi DinasKesehatan", $"instansi Dinas{i}", StringComparison.Ordinal));
        }

        var tree = Definitions.Tree(text.ToString());
        Assert.Empty(tree.Diagnostics);
        string line = "catatan: \"" + Repeat("x", 10_000_000) + "\"";
        Assert.Empty(Definitions.Tree(Definitions.Indicator("formula: a / b × 100%\n    " + line)).Diagnostics);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_different_names()
    {
        var project = Definitions.Project(Definitions.Indicator("variabel A: orang \"A\"\n    variabel class: orang \"k\"\n    formula: (a + A + class) / b × 100%"));
        Assert.Empty(project.Diagnostics);
        Assert.Equal(["a", "b", "A", "class"], project.Indicators.Values.Single().Masukan.Select(m => m.Key));
    }

    [Fact]
    public void A_soup_of_tokens_is_never_thrown_at_anybody()
    {
        string[] tokens = ["instansi", "indikator", "{", "}", "(", ")", "[", "]", ":", ";", ",", ".", "..", "=>", "=", "\"x\"", "\"", "\"\"\"", "1", "1.0", "0,5", "a", "x", "formula", "satuan", "variabel", "daftar", "skala", "kategori", "\n", "\n  ", "//", "%", "×", "/", "^", "-", "é", "@", "dan", "t", "dasar", "contoh", "target", "Rp", "per", "bagian", "dari"];
        uint state = 20191126;
        for (int i = 0; i < 3_000; i++)
        {
            var text = new StringBuilder();
            for (int j = 0; j < 40; j++)
            {
                state = (state * 1664525) + 1013904223;
                text.Append(tokens[(int)((state >> 8) % (uint)tokens.Length)]).Append((state & 1) == 0 ? " " : "");
            }

            var project = Definitions.Project(text.ToString());
            Assert.All(project.Diagnostics, d => Assert.InRange(d.Location.Span.End, 0, text.Length));
        }
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "it hangs");
        Assert.Null(thrown);
        return result;
    }
}
