using Sakip.Dsl.Documents.Drift;
using Sakip.Dsl.Documents.Reading;
using Sakip.Dsl.Documents.Tests.Word;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Tests.Reading;

/// <summary>An annex that another word processor has opened and saved still reads the same.</summary>
public class ResavedTests
{
    [LibreOfficeTheory]
    [MemberData(nameof(WordSamples.Names), MemberType = typeof(WordSamples))]
    public void A_file_saved_by_another_word_processor_reads_the_same(string sample)
    {
        byte[] own = DriftTests.Written(AnnexDocument.CreateAll(WordSamples.ProjectOf(sample)), "docx");
        byte[] resaved = LibreOffice.Resave(own);
        Assert.NotEqual(own, resaved);
        Assert.Empty(AnnexDrift.Find(PublishedAnnex.Read(resaved, "docx"), PublishedAnnex.Read(own, "docx")));
    }
}
