using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sakip.Dsl.Documents.Drift;
using Sakip.Dsl.Documents.Reading;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Tests.Reading;

/// <summary>Word files are read as people see them, also after people worked on them.</summary>
public class DocxReaderTests
{
    private static readonly Lazy<PublishedAnnex> _own = new(() => PublishedAnnex.Read(Written(), "docx"));

    [Fact]
    public void Runs_that_Word_splits_are_one_text() => Assert.Empty(Changes(body =>
    {
        foreach (var run in body.Descendants<Run>().Where(r => r.Elements().Count(e => e is not RunProperties) == 1 && r.GetFirstChild<Text>() is { Text.Length: > 3 }).ToArray())
        {
            var text = run.GetFirstChild<Text>()!;
            var second = (Run)run.CloneNode(true);
            second.GetFirstChild<Text>()!.Text = text.Text[2..];
            second.GetFirstChild<Text>()!.Space = SpaceProcessingModeValues.Preserve;
            text.Text = text.Text[..2];
            text.Space = SpaceProcessingModeValues.Preserve;
            run.InsertAfterSelf(second);
            run.InsertAfterSelf(new ProofError { Type = ProofingErrorValues.SpellStart });
        }
    }));

    [Fact]
    public void Tracked_changes_count_as_accepted()
    {
        var found = Assert.Single(Changes(body =>
        {
            var run = RunWith(body, "Bidang Keuangan");
            var paragraph = run.Parent!;
            var old = (Run)run.CloneNode(true);
            old.RemoveAllChildren<Text>();
            old.AppendChild(new DeletedText("Bidang Keuangan"));
            paragraph.ReplaceChild(new DeletedRun(old) { Id = "1", Author = "Perancang" }, run);
            paragraph.AppendChild(new InsertedRun(new Run(new Text("Bidang Aset"))) { Id = "2", Author = "Perancang" });
        }));
        Assert.Equal(("Nilai denda", "PENANGGUNG JAWAB", "Bidang Aset", "Bidang Keuangan"), (found.Baris, found.Kolom, found.Terbit, found.Definisi));
    }

    [Fact]
    public void A_head_that_is_not_marked_as_one_is_a_head() => Assert.Empty(Changes(body =>
    {
        foreach (var mark in body.Descendants<TableHeader>().ToArray())
        {
            mark.Remove();
        }
    }));

    [Fact]
    public void A_text_in_a_content_control_is_text()
    {
        Assert.Empty(Changes(body =>
        {
            var paragraph = body.Elements<Paragraph>().First(p => p.InnerText.Contains("INDIKATOR KINERJA UTAMA", StringComparison.Ordinal));
            var control = new SdtBlock(new SdtProperties(), new SdtContentBlock(paragraph.CloneNode(true)));
            body.ReplaceChild(control, paragraph);
        }));
    }

    [Fact]
    public void An_equation_that_is_changed_is_found()
    {
        var found = Assert.Single(Changes(body =>
            body.Descendants<DocumentFormat.OpenXml.Math.Text>().First(t => t.Text == "Jumlah disiplin" || t.Text.StartsWith("Jumlah pegawai", StringComparison.Ordinal)).Text = "Jumlah pegawai lain"));
        Assert.Equal("Persentase pegawai yang disiplin", found.Baris);
        Assert.Contains("Jumlah pegawai lain", found.Terbit, StringComparison.Ordinal);
        Assert.Contains("(Jumlah pegawai yang disiplin) / (Jumlah seluruh pegawai) × 100%", found.Definisi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(3000)]
    public void A_file_that_is_cut_off_is_said_to_be_none(int length) =>
        Assert.Throws<UnreadableAnnexException>(() => PublishedAnnex.Read(Written()[..length], "docx"));

    [Fact]
    public void A_zip_of_something_else_is_said_to_be_none()
    {
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("catatan.txt");
        }

        Assert.Throws<UnreadableAnnexException>(() => PublishedAnnex.Read(file.ToArray(), "docx"));
    }

    [Fact]
    public void A_text_that_is_not_UTF8_is_said_to_be_none() =>
        Assert.Throws<UnreadableAnnexException>(() => PublishedAnnex.Read([0x41, 0xE9, 0x42], "md"));

    private static Run RunWith(Body body, string text) => body.Descendants<Run>().First(r => r.InnerText == text);

    private static byte[] Written() => DriftTests.Written(new([Demonstration.Annex]), "docx");

    private static IReadOnlyList<AnnexDifference> Changes(Action<Body> change)
    {
        using var content = new MemoryStream();
        content.Write(Written());
        using (var file = WordprocessingDocument.Open(content, isEditable: true))
        {
            change(file.MainDocumentPart!.Document.Body!);
        }

        return AnnexDrift.Find(PublishedAnnex.Read(content.ToArray(), "docx"), _own.Value);
    }
}
