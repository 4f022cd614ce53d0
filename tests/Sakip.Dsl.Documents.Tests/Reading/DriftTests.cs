using System.Text;
using Sakip.Dsl.Documents.Drift;
using Sakip.Dsl.Documents.Reading;
using Sakip.Dsl.Documents.Tests.Word;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests.Reading;

/// <summary>A published annex is read back and compared with what the definitions give.</summary>
public class DriftTests
{
    public static TheoryData<string, string> SamplesAndFormats()
    {
        var all = new TheoryData<string, string>();
        foreach (string sample in WordSamples.Names)
        {
            foreach (string format in new[] { "md", "html", "docx" })
            {
                all.Add(sample, format);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(SamplesAndFormats))]
    public void What_was_written_reads_back_without_a_difference(string sample, string format)
    {
        var annexes = AnnexDocument.CreateAll(WordSamples.ProjectOf(sample));
        var published = PublishedAnnex.Read(Written(annexes, format), format);
        Assert.Empty(AnnexDrift.Find(published, PublishedAnnex.Read(Written(annexes, format), format)));

        // What is read is all there is: every row, every cell, no other.
        var rows = published.Isi.OfType<PublishedTable>().Where(t => t.Kepala.Contains("INDIKATOR KINERJA UTAMA") || t.Kepala.Contains("INDIKATOR KINERJA")).SelectMany(t => t.Baris).ToArray();
        var expected = annexes.SelectMany(a => a.Instansi).SelectMany(o => o.Sasaran.Select(g => (Goal: g, First: 2)).Concat(o.Jabatan.SelectMany(j => j.Sasaran.Select(g => (Goal: g, First: 1)))))
            .SelectMany(g => g.Goal.Baris.Select((row, i) => (g.First, Wording: i == 0 ? g.Goal.Uraian : "", Row: row))).ToArray();
        Assert.Equal(expected.Select(e => e.Row.Indikator), rows.Zip(expected, (row, e) => row.Sel[e.First]));
        Assert.Equal(expected.Select(e => e.Wording), rows.Zip(expected, (row, e) => row.Sel[e.First - 1]));
        Assert.Equal(expected.Length, rows.Length);
        Assert.All(rows.Zip(expected), r => Assert.Contains(r.Second.Row.Kalimat.Split('\n')[0].Split(' ')[0], r.First.Sel[r.Second.First + 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Every_text_that_is_changed_is_found_where_it_stands(string format)
    {
        var annexes = AnnexDocument.CreateAll(WordSamples.ProjectOf("KotaBlitar"));
        var definitions = PublishedAnnex.Read(Written(annexes, format), format);
        var random = new Random(20190322);
        for (int round = 0; round < 150; round++)
        {
            var (changed, row, column, text) = ChangeOneCell(definitions, random);
            var found = Assert.Single(AnnexDrift.Find(changed, definitions));
            Assert.Equal((JenisBeda.Berbeda, row.Sel[column], text), (found.Jenis, found.Definisi, found.Terbit));
            Assert.Equal(row.Sel[2], found.Baris);
            Assert.Equal(AnnexColumns.Instansi[column], found.Kolom);
        }
    }

    [Fact]
    public void Rows_that_are_missing_added_or_moved_are_told_as_such()
    {
        var definitions = PublishedAnnex.Read(Written(Annexes(), "md"), "md");
        var table = definitions.Isi.OfType<PublishedTable>().First();
        PublishedAnnex With(params PublishedRow[] rows) =>
            new(definitions.Isi.Select(b => ReferenceEquals(b, table) ? table with { Baris = rows.ToEquatableArray() } : b).ToEquatableArray());

        var rows = table.Baris.ToArray();
        Assert.Equal(6, rows.Length);
        var missing = Assert.Single(AnnexDrift.Find(With([.. rows[..2], .. rows[3..]]), definitions));
        Assert.Equal((JenisBeda.HanyaDefinisi, "Nilai denda", "1. IKU BADAN PERENCANAAN <PEMBANGUNAN> | DAERAH"), (missing.Jenis, missing.Baris, missing.Bagian));
        var added = Assert.Single(AnnexDrift.Find(With([.. rows, new PublishedRow(new(["9", "Lain", "Indikator gelap", "x", "y", "z"]))]), definitions));
        Assert.Equal((JenisBeda.HanyaTerbit, "Indikator gelap"), (added.Jenis, added.Baris));
        var moved = Assert.Single(AnnexDrift.Find(With([rows[5], .. rows[..5]]), definitions));
        Assert.Equal((JenisBeda.Pindah, "Indikator tanpa sasaran", "Nilai SKM"), (moved.Jenis, moved.Baris, moved.Definisi));
    }

    [Fact]
    public void Headings_duties_and_signatures_are_compared_too()
    {
        string markdown = AnnexMarkdown.Write(Demonstration.Annex);
        var definitions = PublishedAnnex.Read(Encoding.UTF8.GetBytes(markdown), "md");
        foreach (string text in new[] { "NOMOR 7 TAHUN 2025", "Membantu Wali Kota", "SARI INDAH", "Perumusan kebijakan", "PEMERINTAH KOTA CONTOH" })
        {
            Assert.Contains(text, markdown, StringComparison.Ordinal);
            var found = Assert.Single(AnnexDrift.Find(PublishedAnnex.Read(Encoding.UTF8.GetBytes(markdown.Replace(text, text + " X")), "md"), definitions));
            Assert.Equal(("", JenisBeda.Berbeda), (found.Baris, found.Jenis));
            Assert.Equal(found.Definisi.Replace(text, text + " X"), found.Terbit);
        }
    }

    [Fact]
    public void Line_endings_blank_lines_and_typed_numbers_make_no_difference()
    {
        string markdown = AnnexMarkdown.Write(Demonstration.Annex);
        var definitions = PublishedAnnex.Read(Encoding.UTF8.GetBytes(markdown), "md");
        Assert.Empty(AnnexDrift.Find(PublishedAnnex.Read(Encoding.UTF8.GetBytes("\uFEFF" + markdown.Replace("\n", "\r\n")), "md"), definitions));
        string html = AnnexHtml.Write(Demonstration.Annex);
        var page = PublishedAnnex.Read(Encoding.UTF8.GetBytes(html), "html");
        Assert.Empty(AnnexDrift.Find(PublishedAnnex.Read(Encoding.UTF8.GetBytes(html.Replace("<li>Satu;</li>", "<p>1. Satu;</p>")), "html"), page));
    }

    [Fact]
    public void A_wholly_other_document_differs_in_every_row()
    {
        var one = PublishedAnnex.Read(Written(AnnexDocument.CreateAll(WordSamples.ProjectOf("KabupatenBlitar")), "md"), "md");
        var other = PublishedAnnex.Read(Written(AnnexDocument.CreateAll(WordSamples.ProjectOf("KotaBlitar")), "md"), "md");
        var found = AnnexDrift.Find(one, other);
        Assert.All(other.Isi.OfType<PublishedTable>().SelectMany(t => t.Baris), r => Assert.Contains(found, f => f.Baris == r.Sel[2]));
        Assert.All(one.Isi.OfType<PublishedTable>().SelectMany(t => t.Baris), r => Assert.Contains(found, f => f.Baris == r.Sel[2] || f.Terbit.Contains(r.Sel[2], StringComparison.Ordinal)));
    }

    private static EquatableArray<AnnexDocument> Annexes() => new([Demonstration.Annex]);

    internal static byte[] Written(EquatableArray<AnnexDocument> annexes, string format)
    {
        if (format == "docx")
        {
            using var file = new MemoryStream();
            AnnexDocx.Write(annexes, BentukJudul.Baru, file);
            return file.ToArray();
        }

        return Encoding.UTF8.GetBytes(format == "html" ? AnnexHtml.Write(annexes) : AnnexMarkdown.Write(annexes));
    }

    /// <summary>The same annex with one cell of one row changed: a letter more, a word less, or emptied.</summary>
    private static (PublishedAnnex Changed, PublishedRow Row, int Column, string Text) ChangeOneCell(PublishedAnnex annex, Random random)
    {
        var tables = annex.Isi.OfType<PublishedTable>().Where(t => t.Kepala.Count == AnnexColumns.Instansi.Count).ToArray();
        var table = tables[random.Next(tables.Length)];
        var row = table.Baris[random.Next(table.Baris.Count)];
        int column;
        do
        {
            column = random.Next(row.Sel.Count);
        }
        while (row.Sel[column].Length == 0 || column == 2);

        string old = row.Sel[column];
        string text = random.Next(3) switch
        {
            0 => old + "x",
            1 when old.Contains(' ', StringComparison.Ordinal) => old[(old.IndexOf(' ', StringComparison.Ordinal) + 1)..],
            _ => "",
        };
        var cells = row.Sel.Select((c, i) => i == column ? text : c).ToEquatableArray();
        var rows = table.Baris.Select(r => ReferenceEquals(r, row) ? new PublishedRow(cells) : r).ToEquatableArray();
        var changed = new PublishedAnnex(annex.Isi.Select(b => ReferenceEquals(b, table) ? table with { Baris = rows } : b).ToEquatableArray());
        return (changed, row, column, text);
    }
}
