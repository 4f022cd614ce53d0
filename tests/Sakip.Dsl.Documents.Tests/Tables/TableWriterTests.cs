using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tests.Tables;

public class TableWriterTests
{
    private const string Nasty = "<b>&amp; | \\ *x* _y_ `z` [k](l) \\\"kutip\\\" € \U0001F600";

    public static TheoryData<string> Kinds => TableSnapshotTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void HTML_is_well_formed_and_needs_nothing_besides_itself(string kind)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(TableHtml.Write(DocumentOf(kind)));
        Assert.Equal("id", document.DocumentElement.GetAttribute("lang"));
        Assert.Empty(document.QuerySelectorAll("script, link, img, iframe, [src], [href]"));
        string?[] ids = [.. document.QuerySelectorAll("[id]").Select(e => e.Id)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(document.QuerySelectorAll("thead th"), h => Assert.True(h.HasAttribute("scope")));
        Assert.All(document.QuerySelectorAll("svg"), s => Assert.Equal("img", s.GetAttribute("role")));
        Assert.All(document.QuerySelectorAll("svg"), s => Assert.NotEqual("", s.QuerySelector("title")!.TextContent));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Both_formats_show_the_text_of_every_cell(string kind)
    {
        var tables = DocumentOf(kind);
        string html = new HtmlParser().ParseDocument(TableHtml.Write(tables)).Body!.TextContent;
        string markdown = TableMarkdown.Write(tables);
        foreach (string text in TextsOf(tables))
        {
            Assert.Contains(Bare(text), Bare(html), StringComparison.Ordinal);
            Assert.Contains(Bare(text), Bare(markdown), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Markup_in_definitions_and_data_stays_text()
    {
        var (project, measurements) = TableSamples.Measured(
            $$"""
            instansi Dinas "{{Nasty}}" {
              tujuan T "{{Nasty}}" {
                indikator A "{{Nasty}}" {
                  satuan: persen
                  polaritas: naik
                  nilai: laporan
                  penanggung jawab: "P"
                  sumber data: "S"
                  target: 2024 = 10; 2025 = 20
                }
                program P "{{Nasty}}" {
                  anggaran: 2024 = Rp 5; 2025 = Rp 6
                }
              }
              jabatan J "{{Nasty}}" {
                tugas: "{{Nasty}}"
                sasaran "{{Nasty}}" {
                  indikator B "{{Nasty}}" {
                    satuan: persen
                    polaritas: naik
                    nilai: laporan
                    penanggung jawab: "P"
                    sumber data: "{{Nasty}}"; "b"
                  }
                }
              }
            }
            """,
            "Dinas.A;2024;realisasi;11", "Dinas.A;2024;nilai tercetak;<i>12</i>;<script>alert(1)</script>");
        foreach (var kind in TableCatalogue.Semua)
        {
            var tables = TableCatalogue.Create(kind, project, measurements, new TableOptions(2024));
            var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(TableHtml.Write(tables));
            Assert.Empty(document.QuerySelectorAll("body b, body i, script"));
            string markdown = TableMarkdown.Write(tables);
            Assert.DoesNotContain("<b>", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);

            // Every row of a table has as many cells as its head.
            foreach (string[] lines in markdown.Split("\n\n").Select(b => b.Split('\n').Where(l => l.StartsWith('|')).ToArray()).Where(l => l.Length > 0))
            {
                Assert.All(lines, l => Assert.Equal(CellsIn(lines[0]), CellsIn(l)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_machine_s_language_plays_no_part(string culture) => Assert.Equal(Everything(), Cultures.Under(culture, Everything));

    [Fact]
    public void A_missing_value_shows_what_data_say_and_why()
    {
        string html = TableHtml.Write(TableSamples.Of(JenisTabel.Pengukuran));
        var row = new HtmlParser().ParseDocument(html).GetElementById("Blitar.Pemuda")!;
        string[] cells = [.. row.QuerySelectorAll("td").Select(c => c.TextContent)];
        Assert.StartsWith("n/a", cells[5], StringComparison.Ordinal);
        Assert.EndsWith("1)", cells[5], StringComparison.Ordinal);
        Assert.StartsWith("-", cells[6], StringComparison.Ordinal);
    }

    private static TableDocument DocumentOf(string kind) => TableSamples.Of(TableCatalogue.Semua.Single(k => TableCatalogue.NameOf(k) == kind));

    private static string Everything() => string.Concat(TableCatalogue.Semua.Select(TableSamples.Of).Select(d => TableHtml.Write(d) + TableMarkdown.Write(d)));

    private static int CellsIn(string line) => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');

    /// <summary>Letters and digits alone: what escaping and line breaks leave as they are.</summary>
    private static string Bare(string text) => string.Concat(text.Replace("<br>", "", StringComparison.Ordinal).Where(char.IsLetterOrDigit));

    private static IEnumerable<string> TextsOf(TableDocument document)
    {
        foreach (var section in document.Bagian)
        {
            foreach (string text in section.Judul.Concat(section.Uraian.SelectMany(u => u.Butir.Append(u.Label))).Concat(section.Penutup.SelectMany(p => new[] { p.Tempat, p.Pihak, p.Jabatan, p.Nama })))
            {
                yield return text;
            }

            foreach (var table in section.Tabel)
            {
                foreach (string text in table.Catatan.Append(table.Nama))
                {
                    yield return text;
                }

                foreach (var block in table.Kepala.Concat(table.Badan).SelectMany(r => r.Sel).SelectMany(c => c.Isi))
                {
                    foreach (string text in block switch
                    {
                        TextBlock one => [one.Teks],
                        ListBlock list => [.. list.Butir],
                        NumberBlock number => [number.Teks],
                        FormulaBlock formula => [formula.Baris.Kalimat],
                        PlotBlock plot => [plot.Jalur.Ringkas],
                        _ => Array.Empty<string>(),
                    })
                    {
                        yield return text;
                    }
                }
            }
        }
    }
}
