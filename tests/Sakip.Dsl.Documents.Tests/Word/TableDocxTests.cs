using DocumentFormat.OpenXml.Packaging;
using Sakip.Dsl.Documents.Tests.Tables;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Tables;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Tests.Word;

public class TableDocxTests
{
    [Fact]
    public void Each_section_lies_as_it_says_and_those_alike_share_pages()
    {
        using var file = Open(Section("a") with { Tegak = true }, Section("b") with { Tegak = true }, Section("c"), Section("d") with { HalamanBaru = true }, Section("e") with { Tegak = true });
        Assert.Equal([false, true, false], SectionsOf(file).Select(IsLying));
        Assert.Equal(["d"], BodyOf(file).Elements<W.Paragraph>().Where(p => p.ParagraphProperties?.PageBreakBefore is not null).Select(p => p.InnerText));
        Assert.Equal(["NAMA", "a", "b", "c", "d", "e"], BodyOf(file).Elements<W.Paragraph>().Select(p => p.InnerText).Where(t => t.Length > 0));
    }

    [Fact]
    public void A_title_block_has_a_page_of_its_own_before_tables_that_lie()
    {
        var agreement = TableSamples.Of(JenisTabel.Iki);
        Assert.NotNull(agreement.Judul);
        using var file = WordSamples.Open(WordSamples.Write(agreement));
        Assert.Equal([false, true], SectionsOf(file).Select(IsLying));
        using var plain = WordSamples.Open(WordSamples.Write(TableSamples.Of(JenisTabel.Pk)));
        Assert.Equal([true], SectionsOf(plain).Select(IsLying));
    }

    [Fact]
    public void Words_that_changed_are_marked_without_colour_too()
    {
        var block = new MarkedBlock(new([new("tetap ", TandaUbah.Tetap), new("lama", TandaUbah.Hilang), new(" baru\nsekali", TandaUbah.Baru)]));
        using var file = Open(Section("a", Table([new(new([block]))])));
        var runs = LastRow(file).Descendants<W.Run>().ToArray();
        Assert.Equal(["tetap ", "lama", " barusekali"], runs.Select(r => r.InnerText));
        var styles = runs.Select(r => r.RunProperties?.RunStyle?.Val?.Value is { } id ? StyleOf(file, id).StyleRunProperties! : null).ToArray();
        Assert.Null(styles[0]);
        Assert.NotNull(styles[1]!.GetFirstChild<W.Strike>());
        Assert.Equal(W.UnderlineValues.Single, styles[2]!.GetFirstChild<W.Underline>()!.Val!.Value);
        Assert.NotNull(styles[2]!.Bold);
        Assert.Single(runs[2].Elements<W.Break>());
    }

    [Fact]
    public void Signs_of_notes_are_raised_and_notes_stand_below()
    {
        var table = Table([new(new([new NumberBlock("n/a", 1)]))]) with { Catatan = new(["Belum ada data."]) };
        using var file = Open(Section("a", table));
        var sign = LastRow(file).Descendants<W.Run>().Last();
        Assert.Equal(("1)", W.VerticalPositionValues.Superscript), (sign.InnerText, sign.RunProperties!.VerticalTextAlignment!.Val!.Value));
        Assert.Equal("1) Belum ada data.", BodyOf(file).ChildElements.SkipWhile(e => e is not W.Table).OfType<W.Paragraph>().First().InnerText);
    }

    [Fact]
    public void Cells_span_rows_and_columns_and_every_row_is_as_wide_as_the_table()
    {
        foreach (var kind in TableCatalogue.Semua)
        {
            var document = TableSamples.Of(kind);
            using var file = WordSamples.Open(WordSamples.Write(document));
            var tables = BodyOf(file).Elements<W.Table>().Where(t => t.GetFirstChild<W.TableProperties>()!.TableStyle!.Val == DocxStyles.RuledTable).ToArray();
            var models = document.Bagian.SelectMany(b => b.Tabel).ToArray();
            Assert.Equal(models.Length, tables.Length);
            foreach (var (table, model) in tables.Zip(models))
            {
                int[] columns = [.. table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Select(c => int.Parse(c.Width!))];
                Assert.Equal(model.Kolom.Count, columns.Length);
                Assert.All(table.Elements<W.TableRow>(), r => Assert.Equal(columns.Length, r.Elements<W.TableCell>().Sum(c => c.TableCellProperties!.GridSpan?.Val?.Value ?? 1)));
                Assert.All(table.Elements<W.TableRow>(), r => Assert.Equal(columns.Sum(), r.Elements<W.TableCell>().Sum(c => int.Parse(c.TableCellProperties!.TableCellWidth!.Width!))));
                Assert.Equal(model.Kepala.Count, table.Elements<W.TableRow>().Count(r => r.TableRowProperties?.GetFirstChild<W.TableHeader>() is not null));
                int spans = model.Kepala.Concat(model.Badan).SelectMany(r => r.Sel).Count(c => c.Baris > 1);
                Assert.Equal(spans, table.Descendants<W.VerticalMerge>().Count(m => m.Val! == W.MergedCellValues.Restart));
            }
        }
    }

    [Fact]
    public void Letters_have_the_table_s_size()
    {
        using var file = Open(Section("a", Table([new(new([new TextBlock("kecil")]))])));
        string style = LastRow(file).Descendants<W.ParagraphStyleId>().Single().Val!.Value!;
        Assert.Equal("16", StyleOf(file, style).StyleRunProperties!.FontSize!.Val!.Value);
    }

    [Fact]
    public void Items_of_running_text_hang_behind_their_marks()
    {
        var items = new SectionParagraph[] { new("1. Ketentuan angka 9 diubah", JenisParagraf.Butir), new("a. huruf", JenisParagraf.SubButir), new("Pasal I", JenisParagraf.Tengah) };
        using var file = Open(Section("a") with { Pembuka = new(items), Tegak = true });
        var texts = BodyOf(file).Elements<W.Paragraph>().TakeLast(3).ToArray();
        Assert.Equal(["t", "tab", "t"], texts[0].Descendants<W.Run>().Single().ChildElements.Select(e => e.LocalName));
        Assert.Equal(["1.", "Ketentuan angka 9 diubah"], texts[0].Descendants<W.Text>().Select(t => t.Text));
        Assert.Equal(["Butir", "SubButir", "TeksTengah"], texts.Select(t => t.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
    }

    private static TableSection Section(string heading, params ReportTable[] tables) => new("", new([heading]), default, new(tables));

    private static ReportTable Table(TableCell[] cells) => new(
        "", new([.. cells.Select(c => new TableColumn("k", 100m / cells.Length))]), new([new TableRow(JenisBaris.Kepala, "", new([.. cells.Select(c => new TableCell(new([new TextBlock("K")])))]))]), new([new TableRow(JenisBaris.Biasa, "", new(cells))]), default, "", 8);

    private static WordprocessingDocument Open(params TableSection[] sections) => WordSamples.Open(WordSamples.Write(new TableDocument(JenisTabel.Matriks, null, new(["NAMA"]), new(sections))));

    private static W.Body BodyOf(WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!;

    private static W.SectionProperties[] SectionsOf(WordprocessingDocument file) => [.. BodyOf(file).Descendants<W.SectionProperties>()];

    private static bool IsLying(W.SectionProperties section) => section.GetFirstChild<W.PageSize>()!.Width! > section.GetFirstChild<W.PageSize>()!.Height!;

    private static W.TableRow LastRow(WordprocessingDocument file) => BodyOf(file).Descendants<W.TableRow>().Last();

    private static W.Style StyleOf(WordprocessingDocument file, string id) => file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(s => s.StyleId == id);
}
