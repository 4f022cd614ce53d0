using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests.Tables;

/// <summary>Matrix and draft on paper: running text, marked words, upright pages.</summary>
public class ComparisonTableTests
{
    private const string Nasty = "<b>&amp; | ~x~ **y** \\ `z`";

    private static readonly (TableDocument Matrix, TableDocument Draft) s_documents = Compare(
        Text("Jumlah ibu yang meninggal karena hamil", "Laporan lama", "92"), Text("Jumlah ibu yang meninggal karena bersalin", "Laporan baru", "90"));

    [Fact]
    public void A_matrix_in_Markdown() => Snapshot.Matches(TableMarkdown.Write(s_documents.Matrix), "md");

    [Fact]
    public void A_draft_in_Markdown() => Snapshot.Matches(TableMarkdown.Write(s_documents.Draft), "md");

    [Fact]
    public void A_matrix_in_HTML()
    {
        string html = TableHtml.Write(s_documents.Matrix);
        Snapshot.Matches(html[html.IndexOf("<body>", StringComparison.Ordinal)..], "html");
    }

    [Fact]
    public void Words_that_are_gone_and_new_are_told_as_deletion_and_insertion()
    {
        var page = Parse(s_documents.Matrix);
        string[] gone = [.. page.QuerySelectorAll("del").Select(d => d.TextContent)], added = [.. page.QuerySelectorAll("ins").Select(i => i.TextContent)];
        Assert.Contains("hamil", gone);
        Assert.Contains("bersalin", added);
        Assert.Contains("lama", gone);
        Assert.Contains("baru", added);
        Assert.DoesNotContain(gone.Concat(added), t => t.Contains("Jumlah ibu", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_its_marks_a_cell_is_the_text_of_its_version()
    {
        foreach (var marked in s_documents.Matrix.Bagian.SelectMany(b => b.Tabel).SelectMany(t => t.Badan).SelectMany(r => r.Sel).SelectMany(c => c.Isi).OfType<MarkedBlock>())
        {
            string text = string.Concat(marked.Bagian.Select(b => b.Teks));
            Assert.Equal(text, text.Trim());
            Assert.True(marked.Bagian.All(b => b.Tanda != TandaUbah.Hilang) || marked.Bagian.All(b => b.Tanda != TandaUbah.Baru));
        }

        string shown = string.Join(' ', Parse(s_documents.Matrix).QuerySelectorAll("td").Select(c => c.TextContent));
        Assert.Contains("Jumlah ibu yang meninggal karena hamil", shown, StringComparison.Ordinal);
        Assert.Contains("Jumlah ibu yang meninggal karena bersalin", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_text_stands_upright_and_tables_lie()
    {
        var page = Parse(s_documents.Draft);
        var sections = page.QuerySelectorAll("section");
        Assert.True(page.QuerySelector("h1")!.ClassList.Contains("tegak"));
        Assert.All(sections, s => Assert.Equal(s.QuerySelector("table") is null && !s.TextContent.TrimStart().StartsWith("Ketentuan", StringComparison.Ordinal), s.ClassList.Contains("tegak")));
        Assert.Contains(page.QuerySelectorAll("p.tengah"), p => p.TextContent == "Pasal I");
        Assert.Equal("a. ", page.QuerySelector("p.butir-pasal > span")!.TextContent);
    }

    [Fact]
    public void Markup_in_either_version_stays_text()
    {
        var (matrix, draft) = Compare(Text(Nasty.Replace("\\", "\\\\", StringComparison.Ordinal) + " satu", "L", "92"), Text(Nasty.Replace("\\", "\\\\", StringComparison.Ordinal) + " dua", "<i>L</i>", "92"));
        foreach (var document in new[] { matrix, draft })
        {
            Assert.Empty(Parse(document).QuerySelectorAll("td b, td i, p b, p i"));
            string markdown = TableMarkdown.Write(document);
            Assert.DoesNotContain("<b>", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("<i>", markdown, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void The_machine_s_language_plays_no_part(string culture)
    {
        static string Everything()
        {
            var (matrix, draft) = Compare(Text("I i", "Laporan i", "92"), Text("I ı", "Laporan I", "90"));
            return TableHtml.Write(matrix) + TableMarkdown.Write(matrix) + TableHtml.Write(draft) + TableMarkdown.Write(draft);
        }

        Assert.Equal(Everything(), Cultures.Under(culture, Everything));
    }

    [Fact]
    public void For_Word_they_are_valid_and_the_same_bytes_twice()
    {
        foreach (var document in new[] { s_documents.Matrix, s_documents.Draft })
        {
            byte[] first = Docx(document);
            Assert.Equal(first, Docx(document));
            using var file = new MemoryStream(first);
            using var package = WordprocessingDocument.Open(file, isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => e.Path?.XPath + ": " + e.Description));
        }
    }

    private static byte[] Docx(TableDocument document)
    {
        using var file = new MemoryStream();
        TableDocx.Write(document, file);
        return file.ToArray();
    }

    private static IDocument Parse(TableDocument document) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(TableHtml.Write(document));

    private static (TableDocument Matrix, TableDocument Draft) Compare(string before, string after)
    {
        var (was, now) = (ProjectOf(before), ProjectOf(after));
        var comparison = ProjectComparison.Compare(was, now);
        return (MatrixTable.Create(was, now, comparison), AmendmentDraft.Create(was, now, comparison));
    }

    private static Project ProjectOf(string text) => Project.Create([SyntaxTree.Parse(new SourceText("berkas.iku", text))]);

    private static string Text(string meaning, string source, string target) => $$"""
        peraturan P {
          jenis: "Peraturan Walikota Blitar"
          nomor: 24
          tahun: 2016
          tentang: "Indikator Kinerja Utama"
          daerah: "Kota Blitar"
          tempat: "Blitar"
          penetap: "Walikota Blitar"; "Santoso"
          dasar hukum: "Undang-Undang Nomor 12 Tahun 2011"; "Undang-Undang Nomor 23 Tahun 2014"
        }
        satuan kelahiran "kelahiran hidup"
        instansi Dinas "Dinas Kesehatan" {
          urutan: 9
          sasaran "Meningkatnya mutu" {
            indikator Aki "Angka Kematian Ibu" {
              satuan: orang per 100.000 kelahiran
              polaritas: turun
              variabel ibu: orang "{{meaning}}"
              variabel lahir: kelahiran > 0 "Jumlah kelahiran hidup"
              formula: ibu / lahir × 100.000
              penanggung jawab: "Bidang"
              sumber data: "{{source}}"; "Buku"
              target: 2020 = {{target}}
            }
          }
        }

        """;
}
