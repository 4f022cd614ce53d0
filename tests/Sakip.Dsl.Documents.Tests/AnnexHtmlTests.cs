using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sakip.Dsl.Language.Annexes;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests;

public class AnnexHtmlTests
{
    [Fact]
    public void An_annex_in_HTML() => Snapshot.Matches(AnnexHtml.Write(Demonstration.Annex), "html");

    [Fact]
    public void It_is_one_Indonesian_document_that_needs_nothing_besides_itself()
    {
        string html = AnnexHtml.Write(Demonstration.Annex);
        var document = Parse(html);
        Assert.StartsWith("<!DOCTYPE html>\n", html);
        Assert.Equal("id", document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Lampiran Peraturan Wali Kota Contoh Nomor 7 Tahun 2025", document.Title);
        Assert.Empty(document.QuerySelectorAll("script, link, img, iframe, [src], [href]"));
        Assert.DoesNotContain("url(", html);
        Assert.DoesNotContain("@import", html);
        Assert.DoesNotContain('\r', html);
    }

    [Fact]
    public void It_is_well_formed()
    {
        var options = new HtmlParserOptions { IsStrictMode = true };
        foreach (var annex in new[] { Demonstration.Annex, Sample.Annex })
        {
            var document = new HtmlParser(options).ParseDocument(AnnexHtml.Write(annex));
            var ids = document.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
            Assert.Equal(ids.Length, ids.Distinct().Count());
        }
    }

    [Fact]
    public void It_prints_on_F4_lying_with_repeated_heads_and_page_numbers()
    {
        string css = Parse(AnnexHtml.Write(Demonstration.Annex)).QuerySelector("style")!.TextContent;
        Assert.Contains("size: 330mm 215mm;", css);
        Assert.Contains("margin: 20mm;", css);
        Assert.Contains("content: \"- \" counter(page) \" -\"", css);
        Assert.Contains("@page :first { @top-center { content: none; } }", css);
        Assert.Contains("table.iku thead { display: table-header-group; }", css);
        Assert.Contains("12pt/1.3 \"Bookman Old Style\", \"URW Bookman\"", css);
    }

    [Fact]
    public void The_title_block_takes_either_form()
    {
        Assert.Equal(
            ["LAMPIRAN", "PERATURAN WALI KOTA CONTOH", "NOMOR 7 TAHUN 2025", "TENTANG", "INDIKATOR KINERJA UTAMA DAN INDIVIDU"],
            Parse(AnnexHtml.Write(Demonstration.Annex)).QuerySelectorAll("header.judul p").Select(p => p.TextContent));
        var older = Parse(AnnexHtml.Write(Demonstration.Annex, BentukJudul.Lama)).QuerySelector("header.judul")!;
        Assert.Equal("LAMPIRAN PERATURAN WALI KOTA CONTOH", older.QuerySelector("p")!.TextContent);
        Assert.Equal(["NOMOR: 7 Tahun 2025", "TANGGAL: 3 Februari 2025"], older.QuerySelectorAll("tr").Select(r => r.TextContent));
    }

    [Fact]
    public void The_signature_block_stands_last()
    {
        var last = Parse(AnnexHtml.Write(Sample.Annex)).QuerySelector("article.lampiran")!.LastElementChild!;
        Assert.Equal("penutup", last.ClassName);
        Assert.Equal(["WAKIL WALIKOTA BLITAR,", "SANTOSO"], last.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    [Fact]
    public void Offices_open_with_their_heading_duties_and_functions()
    {
        var section = Parse(AnnexHtml.Write(Sample.Annex)).GetElementById("DinasKesehatan")!;
        Assert.Equal("9. IKU DINAS KESEHATAN", section.QuerySelector("h2")!.TextContent);
        Assert.Equal(["INSTANSI:", "TUGAS POKOK:", "FUNGSI:"], section.QuerySelectorAll("dt").Select(t => t.TextContent));
        Assert.Equal("DINAS KESEHATAN", section.QuerySelector("dd")!.TextContent);
        var functions = section.QuerySelectorAll("dd:last-child ol > li, dd ol > li").Select(l => l.TextContent).Distinct().ToArray();
        Assert.Equal(Sample.Annex.Instansi.Single(o => o.Path == "DinasKesehatan").Fungsi, functions);
        Assert.EndsWith("; dan", functions[^2]);
        Assert.EndsWith(".", functions[^1]);
    }

    [Fact]
    public void Several_duties_are_numbered_and_one_is_not()
    {
        var one = Parse(AnnexHtml.Write(Annex(Office("tugas: \"Satu\"\n" + Indicator("A", "nilai: laporan")))));
        Assert.Equal("Satu.", one.QuerySelectorAll("dd")[1].InnerHtml);
        var two = Parse(AnnexHtml.Write(Annex(Office("tugas: \"Satu\"; \"Dua\"\n" + Indicator("A", "nilai: laporan")))));
        Assert.Equal(["Satu; dan", "Dua."], two.QuerySelectorAll("dd ol li").Select(l => l.TextContent));
    }

    [Fact]
    public void The_sample_s_tables_hold_every_indicator_with_its_six_cells()
    {
        var document = Parse(AnnexHtml.Write(Sample.Annex));
        var tables = document.QuerySelectorAll("table.iku").ToArray();
        Assert.Equal(27, tables.Length);
        Assert.Equal(107, document.QuerySelectorAll("table.iku tbody tr").Length);
        for (int i = 0; i < tables.Length; i++)
        {
            Assert.Equal(AnnexColumns.Instansi, tables[i].QuerySelectorAll("thead th").Select(c => c.TextContent));
            var expected = Sample.Annex.Instansi[i].Sasaran;
            var grid = GridOf((IHtmlTableElement)tables[i]);
            Assert.Equal(expected.SelectMany(g => g.Baris, (g, r) => (g, r)).Count(), grid.Count);
            foreach (var ((goal, row), cells) in expected.SelectMany(g => g.Baris, (g, r) => (g, r)).Zip(grid))
            {
                Assert.Equal([goal.Nomor.ToString(), goal.Uraian, row.Indikator], cells[..3].Select(c => c.TextContent));
                Assert.Equal(row.Kalimat.Split('\n'), cells[3].Children.Where(p => p.LocalName == "p").Select(p => p.TextContent));
                Assert.Equal(row.Formula is not null && !IsBare(row), cells[3].QuerySelector("math") is not null);
                Assert.Equal(row.PenanggungJawab, ItemsOf(cells[4]));
                Assert.Equal(row.SumberData, ItemsOf(cells[5]));
            }
        }
    }

    [Fact]
    public void Number_and_goal_span_the_goal_s_indicators()
    {
        foreach (var (body, goal) in Parse(AnnexHtml.Write(Sample.Annex)).QuerySelectorAll("table.iku tbody").Zip(Sample.Annex.Instansi.SelectMany(o => o.Sasaran)))
        {
            var spans = body.QuerySelectorAll("td.no, td.sasaran").Cast<IHtmlTableCellElement>().ToArray();
            Assert.Equal(2, spans.Length);
            Assert.All(spans, s => Assert.Equal(goal.Baris.Count, s.RowSpan));
        }
    }

    [Fact]
    public void Officials_have_tables_of_four_columns()
    {
        var section = Parse(AnnexHtml.Write(Demonstration.Annex)).QuerySelector("section.jabatan")!;
        Assert.Equal(AnnexColumns.JudulJabatan, section.QuerySelector("h3")!.TextContent);
        Assert.Equal(["JABATAN:", "TUGAS:", "FUNGSI:"], section.QuerySelectorAll("dt").Select(t => t.TextContent));
        Assert.Equal("a", section.QuerySelector("ol")!.GetAttribute("type"));
        Assert.Equal(AnnexColumns.Jabatan, section.QuerySelectorAll("th").Select(t => t.TextContent));
        Assert.All(GridOf((IHtmlTableElement)section.QuerySelector("table")!), r => Assert.Equal(4, r.Length));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("A & b < c > d \\\"e\\\" 'f'")]
    [InlineData("&lt; &amp; &#x41;")]
    [InlineData("--> ]]> </td></table>")]
    public void Special_characters_are_text_everywhere(string written)
    {
        string text = written.Replace("\\\"", "\"");
        var document = Parse(AnnexHtml.Write(Annex($$"""
            peraturan P {
              jenis: "{{written}}"
              nomor: 1
              tahun: 2025
              tentang: "{{written}}"
              lampiran: "{{written}}"
              penetap: "{{written}}"; "x, {{written}}"
            }
            instansi Dinas "{{written}}" {
              tugas: "{{written}}"
              fungsi: "{{written}}"
              sasaran "{{written}}" {
                indikator A "{{written}}" {
                  satuan: indeks
                  polaritas: naik
                  variabel a: bilangan "{{written}}"
                  variabel b: bilangan > 0 "B"
                  formula: a / b × K
                  penjelasan: "{{written}}"
                  penanggung jawab: "{{written}}"; "{{written}}"
                  sumber data: "{{written}}"
                }
              }
            }
            komponen K "{{written}}" {
              satuan: bilangan
              variabel k: bilangan "{{written}}"
              formula: k × 2
            }
            """)));
        Assert.Empty(document.QuerySelectorAll("script"));
        Assert.Single(document.QuerySelectorAll("table"));
        Assert.Equal(text.ToUpperInvariant(), document.QuerySelector("h1")!.TextContent);
        Assert.Contains(text, document.Title);
        var cells = document.QuerySelectorAll("tbody td").ToArray();
        Assert.Equal(6, cells.Length);
        Assert.Equal([text, text], cells[1..3].Select(c => c.TextContent));
        Assert.Contains(WithoutSpaces(text).TrimEnd(';'), WithoutSpaces(cells[3].QuerySelector("math")!.TextContent));
        Assert.Equal(text, cells[3].QuerySelector(".penjelasan")!.TextContent);
        Assert.Equal($"{text} = {text.TrimEnd(';')} × 2", cells[3].QuerySelectorAll(".keterangan p").Last().TextContent);
        Assert.Equal([text, text], ItemsOf(cells[4]));
    }

    [Fact]
    public void Control_characters_and_torn_pairs_are_dropped()
    {
        var row = new AnnexRow("A", "a\0b\u0007c\uD800d\uDC00e😀\uFFFF", "", null, default, null, default, default);
        var annex = new AnnexDocument(null, new(["N"]), new([new AnnexOffice("D", 1, "D", true, default, default, new([new AnnexGoal(1, "", new([row]))]), default)]), null);
        string html = AnnexHtml.Write(annex);
        Assert.Equal("abcde😀", Parse(html).QuerySelectorAll("tbody td")[2].TextContent);
        Assert.DoesNotContain(html, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Items_in_texts_hang_behind_their_marks()
    {
        var row = Row("nilai: laporan\nformulasi: \"\"\"\n  Ketentuan:\n  1. Satu\n  a. Dua\n  - Tiga\n  A = Empat\n  \"\"\"");
        var annex = new AnnexDocument(null, new(["N"]), new([new AnnexOffice("D", 1, "D", true, default, default, new([new AnnexGoal(1, "", new([row]))]), default)]), null);
        var lines = Parse(AnnexHtml.Write(annex)).QuerySelectorAll("tbody td")[3].Children;
        Assert.Equal(["Ketentuan:", "1. Satu", "a. Dua", "- Tiga", "A = Empat"], lines.Select(l => l.TextContent));
        Assert.Equal(["", "butir", "butir", "butir", ""], lines.Select(l => l.ClassName));
    }

    [Fact]
    public void A_regulation_s_own_legend_goes_on_below_the_formula_s()
    {
        string content = "variabel p: orang > 0 \"Jumlah penduduk\"\nformula: p[t] / p[t-1]\npenjelasan: \"\"\"\n  Keterangan:\n  N : tahun ini\n  \"\"\"";
        var cell = Parse(AnnexHtml.Write(Annex(Office(Indicator("A", content))))).QuerySelectorAll("tbody td")[3];
        Assert.Equal(["Keterangan:", "p = Jumlah penduduk", "n = tahun yang dihitung", "n−1 = tahun sebelumnya", "N : tahun ini"], cell.QuerySelectorAll("div p").Select(p => p.TextContent));
    }

    [Fact]
    public void A_goal_taller_than_its_first_rows_keeps_them_with_the_next()
    {
        string rows = string.Concat("ABC".Select(c => Indicator(c.ToString(), "nilai: laporan")));
        var body = Parse(AnnexHtml.Write(Annex(Office($"sasaran \"{string.Join(" ", Enumerable.Repeat("kata-kata", 4))}\" {{\n{rows}}}")))).QuerySelector("tbody")!;
        Assert.Equal(["lekat", "lekat", ""], body.Children.Select(r => r.ClassName));
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", "");

    private static bool IsBare(AnnexRow row) => Documents.Formulas.MathMl.Write(row.Formula!, 43) is null;

    private static string[] ItemsOf(IElement cell) =>
        cell.QuerySelector("ul") is { } list ? list.Children.Select(l => l.TextContent).ToArray() : cell.TextContent.Length == 0 ? [] : [cell.TextContent];

    /// <summary>The cells of a table's rows with spanning ones repeated, as a reader sees them.</summary>
    private static List<IElement[]> GridOf(IHtmlTableElement table)
    {
        var grid = new List<IElement[]>();
        foreach (var body in table.Bodies)
        {
            var rows = body.Rows.Select(_ => new SortedDictionary<int, IElement>()).ToArray();
            for (int r = 0; r < rows.Length; r++)
            {
                foreach (var cell in body.Rows[r].Cells)
                {
                    int column = Enumerable.Range(0, 99).First(c => !rows[r].ContainsKey(c));
                    for (int below = 0; below < cell.RowSpan; below++)
                    {
                        rows[r + below].Add(column, cell);
                    }
                }
            }

            Assert.All(rows, r => Assert.Equal(table.QuerySelectorAll("th").Length, r.Count));
            grid.AddRange(rows.Select(r => r.Values.ToArray()));
        }

        return grid;
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
