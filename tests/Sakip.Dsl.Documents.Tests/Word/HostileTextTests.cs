using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;
using static Sakip.Dsl.Documents.Tests.Definitions;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Tests.Word;

public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "a\0b\u0007c\uD800d\uDC00e\U0001F600\uFFFF",
        "<w:p/> & \"kutip\" 'satu' ]]> <!-- -->",
        "نص عربي ١٢٣ \u202Eterbalik\u202C",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301 \uFEFF",
        "baris\nbaru\tdan tab\r",
        " spasi  ganda ",
        "",
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("kata ", 2_000)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_anywhere_makes_a_valid_file(string text)
    {
        byte[] annex = WordSamples.Write(AnnexOf(text));
        Assert.Equal([], WordSamples.ErrorsOf(annex));
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(TablesOf(text))));
        using var file = WordSamples.Open(annex);
        string expected = string.Concat(text.Where((c, i) => PrintableCharacters.Includes(text, i) && c is not ('\n' or '\t')));
        Assert.Equal(DocxText.Plain(expected), DocxText.Plain(file.MainDocumentPart!.Document.Body!.Elements<W.Table>().Last().Elements<W.TableRow>().Last().Elements<W.TableCell>().ElementAt(2).InnerText));
    }

    [Fact]
    public void Lines_and_tabs_of_a_text_stay_lines_and_tabs()
    {
        var run = DocxText.Run("satu\ndua\ttiga");
        Assert.Equal(["t", "br", "t", "tab", "t"], run.ChildElements.Select(e => e.LocalName));
    }

    [Fact]
    public void What_lines_need_is_taken_out_again()
    {
        const string address = "https://lpse.blitarkota.go.id/eproc4/lelang";
        Assert.NotEqual(address, DocxText.Narrow(address));
        Assert.Equal(address, DocxText.Plain(DocxText.Narrow(address)));
        Assert.Equal("a / b ×\u00A0100%", DocxText.Sentence("a / b × 100%"));
        Assert.Equal("a × b × 100%", DocxText.Plain(DocxText.Sentence("a × b × 100%")));
        Assert.Equal("ends with ×", DocxText.Sentence("ends with ×"));
        Assert.Equal("Rp 1.000,00", DocxText.Plain(DocxText.Amount("Rp 1.000,00")));
    }

    [Fact]
    public void A_project_without_anything_makes_a_valid_file()
    {
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write()));
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(Annex(""))));
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(Annex("instansi D \"Dinas tanpa sasaran\" { }"))));
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(Annex(Demonstration.Text[Demonstration.Text.IndexOf("konstanta", StringComparison.Ordinal)..]))));
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(new TableDocument(JenisTabel.Pk, null, default, default))));
    }

    private static AnnexDocument AnnexOf(string text)
    {
        var row = new AnnexRow("A", text, text, null, new([new AnnexLegend(text, text, null)]), text, new([text, text]), new([text]));
        var goals = new Language.Text.EquatableArray<AnnexGoal>([new AnnexGoal(1, text, new([row, row]))]);
        var official = new AnnexOfficial("D.J", text, new([text]), new([text, text]), goals);
        return new AnnexDocument(
            new AnnexTitle(text, text, text, text, text),
            new([text, text]),
            new([new AnnexOffice("D", 1, text, true, new([text, text]), new([text]), goals, new([official])), new AnnexOffice("E", 1, text, true, new([text]), new([text]), goals, default)]),
            new AnnexSignature(text, text));
    }

    private static TableDocument TablesOf(string text)
    {
        var cells = new TableCell[]
        {
            new(new([new TextBlock(text), new NumberBlock(text, 1)])),
            new(new([new ListBlock(new([text, text]), Penomoran.Huruf), new MarkedBlock(new([new MarkedRun(text, TandaUbah.Tetap), new MarkedRun(text, TandaUbah.Hilang), new MarkedRun(text, TandaUbah.Baru)]))])),
        };
        var table = new ReportTable(text, new([new TableColumn(text, 50), new TableColumn(text, 50)]), new([new TableRow(JenisBaris.Kepala, text, new(cells))]), new([new TableRow(JenisBaris.Jumlah, text, new(cells))]), new([text]), text, 9);
        var paragraphs = Enum.GetValues<JenisParagraf>().Select(k => new SectionParagraph(text, k)).ToArray();
        var section = new TableSection(text, new([text]), new([new SectionLine(text, new([text])), new SectionLine(text, new([text, text]), Penomoran.Angka)]), new([table, table]), new([new TableSignature(text, text, text, text)]), Pembuka: new(paragraphs));
        return new TableDocument(JenisTabel.Matriks, null, new([text]), new([section with { Tegak = true }, section with { HalamanBaru = true }, section, section with { Tegak = true }]));
    }
}
