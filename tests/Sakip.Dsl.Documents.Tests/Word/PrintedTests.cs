using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Sakip.Dsl.Documents.Tests.Tables;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tests.Word;

/// <summary>What comes out of a printer.</summary>
public class PrintedTests
{
    // In how many pieces a paragraph may be, one on each page: explanations of dozens of inputs are longer than a page.
    private const int MostPieces = 4;

    [LibreOfficeTheory]
    [MemberData(nameof(WordSamples.Names), MemberType = typeof(WordSamples))]
    public void The_annex_of_each_sample_prints_whole(string name)
    {
        var annex = WordSamples.AnnexOf(name);
        byte[] file = WordSamples.Write(annex);
        var pages = LibreOffice.Print(file);

        int upright = annex.Judul is null ? 0 : 1;
        Assert.All(pages.Take(upright), p => Assert.Equal((215, 330), (p.Width, p.Height)));
        Assert.All(pages.Skip(upright), p => Assert.Equal((330, 215), (p.Width, p.Height)));
        AssertNumbered(pages);
        AssertHeadsRepeated(annex, pages);
        Assert.Equal([], NotPrinted(file, pages));
    }

    [LibreOfficeTheory]
    [InlineData(JenisTabel.Pk)]
    [InlineData(JenisTabel.Renstra)]
    [InlineData(JenisTabel.Perbandingan)]
    public void Tables_print_whole(JenisTabel kind)
    {
        byte[] file = WordSamples.Write(TableSamples.Of(kind));
        var pages = LibreOffice.Print(file);
        Assert.All(pages, p => Assert.Equal((330, 215), (p.Width, p.Height)));
        AssertNumbered(pages);
        Assert.Equal([], NotPrinted(file, pages));
    }

    /// <summary>Pages bear their number from the second on, and none is without anything else.</summary>
    private static void AssertNumbered(IReadOnlyList<PrintedPage> pages)
    {
        for (int i = 0; i < pages.Count; i++)
        {
            string[] lines = pages[i].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.Equal(i > 0, lines.Contains($"- {i + 1} -"));
            Assert.True(lines.Length > (i > 0 ? 1 : 0), $"Page {i + 1} is empty.");
        }
    }

    /// <summary>Each page with an indicator's name and its source has the head above.</summary>
    private static void AssertHeadsRepeated(AnnexDocument annex, IReadOnlyList<PrintedPage> pages)
    {
        var rows = annex.Instansi.SelectMany(o => o.Sasaran.Concat(o.Jabatan.SelectMany(j => j.Sasaran))).SelectMany(g => g.Baris);
        string[] sentences = [.. rows.Select(r => Bare(r.Indikator) + Bare(r.Kalimat)).Where(t => t.Length > 30).Distinct()];
        int tablePages = 0;
        foreach (string text in pages.Select(p => Bare(p.Text)))
        {
            bool hasRow = sentences.Any(s => text.Contains(s, StringComparison.Ordinal));
            tablePages += hasRow ? 1 : 0;
            Assert.True(!hasRow || text.Contains("SUMBERDATA", StringComparison.Ordinal), "A table's head is missing on its page.");
        }

        Assert.True(tablePages > 0);
    }

    /// <summary>The paragraphs of a file that its pages do not show as often as it has them, whole or going on overleaf.</summary>
    private static string[] NotPrinted(byte[] docx, IReadOnlyList<PrintedPage> pages)
    {
        string[] printed = [.. pages.Select(p => Bare(p.Text))];
        using var file = WordSamples.Open(docx);
        var texts = file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => Bare(string.Concat(p.Descendants<Text>().Select(t => t.Text)))).Where(t => t.Length > 0).ToArray();
        Assert.True(texts.Length > 10);
        return [.. texts.GroupBy(t => t).Where(g => !IsPrinted(g.Key, g.Count(), printed)).Select(g => g.Key)];
    }

    private static bool IsPrinted(string text, int times, string[] pages)
    {
        string[][] without = [.. pages.Select(p => p.Split(text))];
        int found = without.Sum(p => p.Length - 1);
        string[] rest = [.. without.Select(p => string.Join('\n', p))];
        return found >= times || (times - found == 1 && Enumerable.Range(0, pages.Length).Any(p => GoesOn(text, rest[p..Math.Min(rest.Length, p + MostPieces)])));
    }

    /// <summary>Whether a text begins on the first of some pages and goes on on the next, until all of it is there.</summary>
    private static bool GoesOn(string text, ReadOnlySpan<string> pages)
    {
        int length = 0;
        while (length < text.Length && pages[0].Contains(text[..(length + 1)], StringComparison.Ordinal))
        {
            length++;
        }

        return length == text.Length || (length > 0 && pages.Length > 1 && GoesOn(text[length..], pages[1..]));
    }

    private static string Bare(string text) => string.Concat(DocxText.Plain(text).Where(c => !char.IsWhiteSpace(c)));
}
