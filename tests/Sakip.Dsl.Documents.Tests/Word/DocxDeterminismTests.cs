using System.IO.Compression;
using Sakip.Dsl.Documents.Tests.Tables;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tests.Word;

public class DocxDeterminismTests
{
    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Files_are_the_same_to_the_byte_on_every_machine(string culture)
    {
        byte[] expected = WordSamples.Write(Sample.Annex);
        Assert.Equal(expected, WordSamples.Write(Sample.Annex));
        Assert.Equal(expected, Cultures.Under(culture, () => WordSamples.Write(WordSamples.AnnexOf("KotaBlitar"))));
        foreach (var kind in TableCatalogue.Semua)
        {
            Assert.Equal(WordSamples.Write(TableSamples.Of(kind)), Cultures.Under(culture, () => WordSamples.Write(TableSamples.Of(kind))));
        }
    }

    [Fact]
    public void The_order_of_files_does_not_matter() =>
        Assert.Equal(WordSamples.Write(Sample.Annex), WordSamples.Write(Definitions.AnnexOf(WordSamples.ProjectOf("KotaBlitar", reversed: true))));

    [Fact]
    public void A_place_that_cannot_be_sought_gets_the_same_bytes()
    {
        using var output = new MemoryStream();
        using (var pipe = new OneWayStream(output))
        {
            AnnexDocx.Write([Demonstration.Annex], BentukJudul.Baru, pipe);
        }

        Assert.Equal(WordSamples.Write(Demonstration.Annex), output.ToArray());
    }

    [Fact]
    public void Parts_stand_in_ordinal_order_under_a_fixed_date()
    {
        using var archive = new ZipArchive(new MemoryStream(WordSamples.Write(Demonstration.Annex)));
        string[] names = [.. archive.Entries.Select(e => e.FullName)];
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(archive.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(archive.Entries, e => Assert.Equal(0, e.ExternalAttributes));
    }

    [Fact]
    public void Nothing_depends_on_the_machine_that_wrote_it()
    {
        byte[] file = WordSamples.Write(Demonstration.Annex);
        using var archive = new ZipArchive(new MemoryStream(file));
        Assert.All(archive.Entries, e => Assert.Equal(e.Length, e.CompressedLength));

        // Where an entry of the directory begins, the sixth byte names the system: 3 is Unix, 0 what all can read.
        int[] heads = [.. Enumerable.Range(0, file.Length - 4).Where(i => file.AsSpan(i, 4).SequenceEqual("PK\x01\x02"u8))];
        Assert.Equal(archive.Entries.Count, heads.Length);
        Assert.All(heads, h => Assert.Equal(0, file[h + 5]));
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var output = new MemoryStream();
        TableDocx.Write(TableSamples.Of(JenisTabel.Pk), output);
        Assert.True(output.CanWrite);
    }

    private sealed class OneWayStream(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
