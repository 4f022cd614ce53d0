using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Word;

public class StructureTests
{
    private const int Upright = 12189;
    private const int Lying = 18709;

    [Fact]
    public void Every_annex_has_a_title_page_tables_and_a_signature_of_its_own()
    {
        string regulation = "peraturan P {\njenis: \"Peraturan Bupati\"\nnomor: 1\ntahun: 2025\nlampiran: \"IKU Daerah\"; \"IKU Dinas\"; \"IKI\"\npenetap: \"Bupati\"; \"Nama Bupati\"\n}\n";
        string office = Office("lampiran: II\n" + Indicator("A", "nilai: laporan") + "jabatan Kepala \"Kepala\" {\nlampiran: III\n" + Indicator("A", "nilai: laporan") + "}\n");
        string region = Office(Indicator("A", "nilai: laporan")).Replace("Dinas", "Daerah", StringComparison.Ordinal);
        byte[] written = WordSamples.Write([.. AnnexDocument.CreateAll(Project(regulation, region, office))]);
        Assert.Empty(WordSamples.ErrorsOf(written));

        using var file = WordSamples.Open(written);
        Assert.Equal([Upright, Lying, Upright, Lying, Upright, Lying], BodyOf(file).Descendants<SectionProperties>().Select(s => (int)s.GetFirstChild<PageSize>()!.Width!.Value));
        string[] texts = [.. BodyOf(file).Descendants<Paragraph>().Select(p => p.InnerText)];
        Assert.Equal(["LAMPIRAN I", "LAMPIRAN II", "LAMPIRAN III"], texts.Where(t => t.StartsWith("LAMPIRAN", StringComparison.Ordinal)));
        Assert.Equal(3, texts.Count(t => t == "NAMA BUPATI"));
    }

    [Fact]
    public void The_title_page_stands_upright_and_tables_lie()
    {
        using var file = Open(Demonstration.Annex);
        var sections = BodyOf(file).Descendants<SectionProperties>().ToArray();
        Assert.Equal(2, sections.Length);
        Assert.Equal([Upright, Lying], sections.Select(s => (int)s.GetFirstChild<PageSize>()!.Width!.Value));
        Assert.Equal([Lying, Upright], sections.Select(s => (int)s.GetFirstChild<PageSize>()!.Height!.Value));
        Assert.All(sections, s => Assert.All(new[] { s.GetFirstChild<PageMargin>()! }, m => Assert.Equal([1134, 1134, 1134, 1134], [m.Top!.Value, m.Bottom!.Value, (int)m.Left!.Value, (int)m.Right!.Value])));
        Assert.Empty(BodyOf(file).TakeWhile(e => !e.Descendants<SectionProperties>().Any()).OfType<Table>());
    }

    [Fact]
    public void Pages_are_numbered_from_the_second_on()
    {
        using var file = Open(Demonstration.Annex, Demonstration.Annex);
        var sections = BodyOf(file).Descendants<SectionProperties>().ToArray();
        Assert.Equal([true, false, false, false], sections.Select(s => s.GetFirstChild<TitlePage>() is not null));
        Assert.All(sections, s => Assert.Null(s.GetFirstChild<PageNumberType>()));
        Assert.Equal("-  PAGE 2 -", HeaderOf(file, sections[3], HeaderFooterValues.Default).InnerText);
        Assert.Equal("", HeaderOf(file, sections[0], HeaderFooterValues.First).InnerText);
    }

    [Fact]
    public void Navigation_shows_annex_offices_and_officials()
    {
        using var file = Open(Demonstration.Annex);
        Assert.Equal(
            [
                (0, "INDIKATOR KINERJA UTAMA (IKU)PEMERINTAH KOTA CONTOH"),
                (1, "1. IKU BADAN PERENCANAAN <PEMBANGUNAN> | DAERAH"),
                (2, "INDIKATOR KINERJA INDIVIDU (IKI)"),
                (3, "JABATAN:KEPALA BADAN"),
            ],
            BodyOf(file).Elements<Paragraph>().Where(p => LevelOf(file, p) is not null).Select(p => (LevelOf(file, p)!.Value, p.InnerText)));
    }

    [Fact]
    public void Functions_are_lists_that_each_begin_anew()
    {
        using var file = Open(Demonstration.Annex);
        var items = BodyOf(file).Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == DocxStyles.LabelItem && NumberOf(p) > 0).ToArray();
        Assert.Equal(["Satu;", "Dua; dan", "Tiga.", "Perumusan kebijakan; dan", "Pelaksanaan kebijakan."], items.Select(i => i.InnerText));
        Assert.Equal([3, 2], items.GroupBy(NumberOf).Select(g => g.Count()));
        Assert.Equal([NumberFormatValues.Decimal, NumberFormatValues.LowerLetter], items.GroupBy(NumberOf).Select(g => FormatOf(file, g.Key)));
        Assert.All(items, i => Assert.Equal(1, InstanceOf(file, NumberOf(i)).GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value));
    }

    [Fact]
    public void Heads_are_repeated_and_rows_do_not_break()
    {
        using var file = Open(Demonstration.Annex);
        var tables = RuledTables(file);
        Assert.Equal([AnnexColumns.Instansi.ToArray(), AnnexColumns.Jabatan.ToArray()], tables.Select(t => TextsOf(t.Elements<TableRow>().First())));
        foreach (var table in tables)
        {
            Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.All(table.Elements<TableRow>().Skip(1), r => Assert.Null(r.TableRowProperties!.GetFirstChild<TableHeader>()));
            Assert.All(table.Elements<TableRow>(), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
            Assert.Equal(TableLayoutValues.Fixed, table.GetFirstChild<TableProperties>()!.TableLayout!.Type!.Value);
            Assert.Equal(Lying - (2 * 1134), table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Sum(c => int.Parse(c.Width!)), 1.0);
        }
    }

    [Fact]
    public void Number_and_goal_are_merged_over_the_goal_s_indicators()
    {
        using var file = Open(Demonstration.Annex);
        var rows = RuledTables(file)[0].Elements<TableRow>().Skip(1).Select(r => r.Elements<TableCell>().ToArray()).ToArray();
        Assert.All(rows, r => Assert.Equal(6, r.Length));
        Assert.Equal(["1", "2", "", "3", "", "4"], rows.Select(r => r[0].InnerText));
        Assert.Equal(["Meningkatnya kesejahteraan", "Meningkatnya kualitas layanan", "", "Program layanan", "", ""], rows.Select(r => r[1].InnerText));
        foreach (int column in new[] { 0, 1 })
        {
            Assert.Equal([null, "restart", "continue", "restart", "continue", null], rows.Select(r => r[column].TableCellProperties!.VerticalMerge?.Val?.InnerText));
        }

        Assert.All(rows.SelectMany(r => r.Skip(2)), c => Assert.Null(c.TableCellProperties!.VerticalMerge));
    }

    [Fact]
    public void The_sentence_stands_below_its_equation_and_above_the_legend()
    {
        using var file = Open(Demonstration.Annex);
        var cell = RuledTables(file)[0].Elements<TableRow>().ElementAt(2).Elements<TableCell>().ElementAt(3);
        Assert.Equal(
            ["Rumus", "TeksTabel", "JudulKeterangan", "Keterangan", "Keterangan", "Keterangan"],
            cell.Elements<Paragraph>().Select(p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
        Assert.NotNull(cell.GetFirstChild<Paragraph>()!.GetFirstChild<DocumentFormat.OpenXml.Math.Paragraph>());
        Assert.Equal("Keterangan:", cell.Elements<Paragraph>().ElementAt(2).InnerText);
        Assert.Contains("Nilai domain × Bobot domain", cell.Elements<Paragraph>().ElementAt(1).InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_annex_has_its_title_block_and_ends_with_its_signature()
    {
        using var file = Open(BentukJudul.Lama, Demonstration.Annex, Demonstration.Annex);
        Assert.Equal(
            ["LAMPIRAN PERATURAN WALI KOTA CONTOH", "NOMOR: 7 Tahun 2025", "TANGGAL: 3 Februari 2025"],
            StyledAs(file, DocxStyles.TitleBlock).Take(3).Select(p => p.InnerText));
        Assert.Equal(6, StyledAs(file, DocxStyles.TitleBlock).Length);
        string[] texts = [.. BodyOf(file).Elements<Paragraph>().Select(p => p.InnerText)];
        Assert.Equal(["WALI KOTA CONTOH,", "dr. SARI INDAH, M.Si."], texts[^2..]);
        Assert.Equal(2, texts.Count(t => t == "dr. SARI INDAH, M.Si."));
        Assert.All(StyledAs(file, DocxStyles.Signature), p => Assert.True(KeepsWithNext(file, p)));
    }

    [Fact]
    public void Every_style_that_is_used_is_declared()
    {
        using var file = WordSamples.Open(WordSamples.Write(Demonstration.Annex));
        var declared = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value).ToHashSet();
        var body = BodyOf(file);
        var used = body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value).Concat(body.Descendants<RunStyle>().Select(s => s.Val!.Value)).Concat(body.Descendants<TableStyle>().Select(s => s.Val!.Value));
        Assert.Subset(declared, used.ToHashSet());
        var based = file.MainDocumentPart.StyleDefinitionsPart.Styles.Descendants<BasedOn>().Select(b => b.Val!.Value).ToHashSet();
        Assert.Subset(declared, based);
    }

    [Fact]
    public void The_file_says_what_it_is_and_nothing_of_when_it_was_written()
    {
        using var file = Open(Demonstration.Annex);
        var properties = file.PackageProperties;
        Assert.Equal("Lampiran Peraturan Wali Kota Contoh Nomor 7 Tahun 2025", properties.Title);
        Assert.Equal("Indikator Kinerja Utama dan Individu", properties.Subject);
        Assert.Equal("PEMERINTAH KOTA CONTOH", properties.Creator);
        Assert.Equal("id-ID", properties.Language);
        Assert.Equal(new DateTime(2025, 2, 3), properties.Created!.Value.Date);
        using var undated = Open(Demonstration.Annex with { Judul = Demonstration.Annex.Judul! with { Tanggal = "akhir Februari" } });
        Assert.Null(undated.PackageProperties.Created);
        Assert.Null(undated.PackageProperties.Modified);
    }

    [Fact]
    public void Bookman_has_a_face_that_stands_in_for_it()
    {
        using var file = Open(Demonstration.Annex);
        var font = file.MainDocumentPart!.FontTablePart!.Fonts!.Elements<Font>().Single(f => f.Name == "Bookman Old Style");
        Assert.Equal("URW Bookman", font.AltName!.Val!.Value);
        var defaults = file.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal("Bookman Old Style", defaults.RunFonts!.Ascii!.Value);
        Assert.Equal("24", defaults.FontSize!.Val!.Value);
        Assert.Equal("id-ID", defaults.Languages!.Val!.Value);
    }

    [Fact]
    public void A_row_higher_than_a_page_may_break_and_none_must_stay_with_it()
    {
        string text = string.Join(" ", Enumerable.Repeat("penjelasan", 400));
        string rows = Indicator("A", "nilai: laporan") + Indicator("B", $"nilai: laporan\npenjelasan: \"{text}\"") + Indicator("C", "nilai: laporan");
        using var file = Open(Annex(Office($"sasaran \"{string.Join(" ", Enumerable.Repeat("sasaran", 30))}\" {{\n{rows}}}")));
        var table = RuledTables(file)[0].Elements<TableRow>().Skip(1).ToArray();
        Assert.Equal([true, false, true], table.Select(r => r.TableRowProperties?.GetFirstChild<CantSplit>() is not null));
        Assert.DoesNotContain(table[0].Descendants<KeepNext>(), _ => true);
    }

    [Fact]
    public void Rows_beside_a_long_goal_stay_together_and_the_last_row_stays_with_the_signature()
    {
        string rows = string.Concat("ABCDEF".Select(c => Indicator(c.ToString(), "nilai: laporan")));
        const string signed = "peraturan P { jenis: \"Peraturan\"; nomor: 1; tahun: 2025; penetap: \"Bupati\"; \"Budi\" }\n";
        using var file = Open(Annex(signed.Replace(";", "\n", StringComparison.Ordinal).Replace("\"Bupati\"\n", "\"Bupati\";", StringComparison.Ordinal) + Office($"sasaran \"{string.Join(" ", Enumerable.Repeat("kata-kata", 3))}\" {{\n{rows}}}")));
        var table = RuledTables(file)[0].Elements<TableRow>().Skip(1);
        Assert.Equal([true, true, false, false, false, true], table.Select(r => r.Descendants<KeepNext>().Any()));
    }

    [Fact]
    public void Shares_of_columns_are_those_of_the_style_sheet()
    {
        foreach (var (table, classes, shares) in new[]
        {
            (".instansi-kolom", new[] { "no", "sasaran", "indikator", "formulasi", "penanggung-jawab", "sumber-data" }, AnnexShares.Instansi),
            (".jabatan-kolom", ["sasaran", "indikator", "formulasi", "sumber-data"], AnnexShares.Jabatan),
        })
        {
            Assert.Equal(100, shares.Sum());
            Assert.All(classes.Zip(shares), c => Assert.Contains(FormattableString.Invariant($"{table} col.{c.First} {{ width: {c.Second}%; }}"), AnnexStyle.Css, StringComparison.Ordinal));
        }
    }

    private static WordprocessingDocument Open(params AnnexDocument[] annexes) => Open(BentukJudul.Baru, annexes);

    private static WordprocessingDocument Open(BentukJudul form, params AnnexDocument[] annexes) => WordSamples.Open(WordSamples.Write(form, annexes));

    private static Body BodyOf(WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!;

    private static Table[] RuledTables(WordprocessingDocument file) =>
        [.. BodyOf(file).Elements<Table>().Where(t => t.GetFirstChild<TableProperties>()!.TableStyle!.Val == DocxStyles.RuledTable)];

    private static string[] TextsOf(TableRow row) => [.. row.Elements<TableCell>().Select(c => DocxText.Plain(c.InnerText))];

    private static Paragraph[] StyledAs(WordprocessingDocument file, string style) =>
        [.. BodyOf(file).Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style)];

    private static Header HeaderOf(WordprocessingDocument file, SectionProperties section, HeaderFooterValues kind) =>
        ((HeaderPart)file.MainDocumentPart!.GetPartById(section.Elements<HeaderReference>().Single(r => r.Type! == kind).Id!)).Header;

    private static int NumberOf(Paragraph paragraph) => paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value ?? 0;

    private static NumberingInstance InstanceOf(WordprocessingDocument file, int id) =>
        file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Single(n => n.NumberID! == id);

    private static NumberFormatValues FormatOf(WordprocessingDocument file, int id)
    {
        int kind = InstanceOf(file, id).AbstractNumId!.Val!;
        return file.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<AbstractNum>().Single(a => a.AbstractNumberId! == kind).GetFirstChild<Level>()!.NumberingFormat!.Val!;
    }

    /// <summary>The level of a paragraph's style in the outline, its own or that of a style it is based on.</summary>
    private static int? LevelOf(WordprocessingDocument file, Paragraph paragraph) => StylesOf(file, paragraph).Select(s => s.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(l => l is not null);

    private static bool KeepsWithNext(WordprocessingDocument file, Paragraph paragraph) => StylesOf(file, paragraph).Any(s => s.StyleParagraphProperties?.KeepNext is not null);

    private static IEnumerable<Style> StylesOf(WordprocessingDocument file, Paragraph paragraph)
    {
        var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        for (string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value; id is not null; id = styles[id].BasedOn?.Val?.Value)
        {
            yield return styles[id];
        }
    }
}
