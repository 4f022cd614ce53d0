using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Microsoft.FSharp.Core;
using Sakip.Dsl.Language.Annexes;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Annexes;

public class AnnexMarkdownTests
{
    private static readonly MarkdownPipeline s_github = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseMathematics().Build();

    [Fact]
    public void An_annex_in_Markdown() => Snapshot.Matches(AnnexMarkdown.Write(Demonstration.Annex), "md");

    [Fact]
    public void The_older_title_block() =>
        Assert.StartsWith("LAMPIRAN PERATURAN WALI KOTA CONTOH\\\nNOMOR : 7 Tahun 2025\\\nTANGGAL : 3 Februari 2025\n\n#", AnnexMarkdown.Write(Demonstration.Annex, BentukJudul.Lama));

    [Fact]
    public void The_whole_is_its_parts_in_order()
    {
        var annex = Sample.Annex;
        Assert.Equal(
            AnnexMarkdown.Write(annex),
            AnnexMarkdown.WriteOpening(annex) + string.Concat(annex.Instansi.Select(AnnexMarkdown.Write)) + AnnexMarkdown.WriteClosing(annex));
    }

    [Theory]
    [InlineData("a | b")]
    [InlineData(@"C:\nilai\|akhir\")]
    [InlineData("*tebal* _miring_ 2 * 3 snake_case")]
    [InlineData("<b>x</b> & &lt; &amp R&D")]
    [InlineData("[tautan](x) `kode` ~~coret~~ x^2^ $rumus$")]
    [InlineData("80 < TS ≤ 95 # #")]
    [InlineData("- satu")]
    [InlineData("1. satu")]
    [InlineData("+ satu")]
    public void What_looks_like_markup_is_text(string text) => Assert.Equal(text, ShownInCell(text));

    [Fact]
    public void Any_text_survives() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(new Replay(new Rnd(22_2019), FSharpOption<int>.None)),
            Prop.ForAll(
                Gen.Elements("|\\`*_{}[]()#+-.!<>&;:~^$=\"'/ abcAB12×µ\u0001\uD800".ToCharArray()).ArrayOf().Where(a => a.Length is > 0 and < 40).ToArbitrary(),
                characters =>
                {
                    string text = new string(characters).Replace("\u0001", "").Replace("\uD800", "");
                    string expected = string.Join(" ", text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                    return expected.Length == 0 || ShownInCell(new string(characters)) == expected;
                }));

    [Fact]
    public void Functions_and_signature_open_no_lists()
    {
        var office = new AnnexOffice("D", 1, "DINAS", true, new(["2. Dua."]), new(["- satu;", "+ dua.", "# tiga."]), default, default);
        var html = Parse(AnnexMarkdown.Write(office));
        Assert.Equal(["- satu;", "+ dua.", "# tiga."], html.QuerySelectorAll("li").Select(li => li.TextContent.Trim()));
        Assert.Contains("2. Dua.", html.QuerySelectorAll("p").Select(p => p.TextContent.Split(" : ")[^1]));
    }

    [Fact]
    public void Lines_become_line_breaks_and_lists_have_dashes()
    {
        var row = new AnnexRow("A", "A", "satu\ndua", null, default, "tiga", new(["B1", "B2"]), new(["S"]));
        string text = AnnexMarkdown.Write(new AnnexOffice("D", 1, "DINAS", true, default, default, new([new AnnexGoal(1, "T", new([row]))]), default));
        Assert.Contains("| 1 | T | A | satu<br>dua<br>tiga | - B1<br>- B2 | S |\n", text);
    }

    [Fact]
    public void The_sample_s_tables_hold_every_indicator_with_its_six_cells()
    {
        var tables = Parse(AnnexMarkdown.Write(Sample.Annex)).QuerySelectorAll("table").ToArray();
        Assert.Equal(27, tables.Length);
        var offices = Sample.Annex.Instansi;
        for (int i = 0; i < tables.Length; i++)
        {
            Assert.Equal(AnnexColumns.Instansi, tables[i].QuerySelectorAll("th").Select(c => c.TextContent));
            var rows = tables[i].QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td").Select(Shown).ToArray()).ToArray();
            var expected = offices[i].Sasaran.SelectMany(g => g.Baris.Select((r, k) => (Goal: k == 0 ? g : null, Row: r))).ToArray();
            Assert.Equal(expected.Length, rows.Length);
            for (int k = 0; k < rows.Length; k++)
            {
                var (goal, row) = expected[k];
                Assert.Equal(6, rows[k].Length);
                Assert.Equal([goal?.Nomor.ToString() ?? "", goal?.Uraian ?? "", row.Indikator], rows[k][..3]);
                Assert.StartsWith(row.Kalimat, rows[k][3]);
                Assert.EndsWith(row.Penjelasan ?? "", rows[k][3]);
                Assert.Equal(row.PenanggungJawab, Items(rows[k][4]));
                Assert.Equal(row.SumberData, Items(rows[k][5]));
            }
        }
    }

    private static string[] Items(string cell) => cell.Split('\n').Select(l => l.StartsWith("- ", StringComparison.Ordinal) ? l[2..] : l).ToArray();

    private static string ShownInCell(string text)
    {
        var row = new AnnexRow("A", text, "", null, default, null, default, default);
        string markdown = AnnexMarkdown.Write(new AnnexOffice("D", 1, "DINAS", true, default, default, new([new AnnexGoal(1, "", new([row]))]), default));
        var cells = Parse(markdown).QuerySelectorAll("tbody td").ToArray();
        Assert.Equal(6, cells.Length);
        return string.Join(" ", cells[2].TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Shown(AngleSharp.Dom.IElement cell)
    {
        foreach (var lineBreak in cell.QuerySelectorAll("br").ToArray())
        {
            lineBreak.Replace(lineBreak.Owner!.CreateTextNode("\n"));
        }

        return cell.TextContent;
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, s_github));
}
