using Sakip.Dsl.Documents.Tests.Tables;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tests.Word;

public class ValidationTests
{
    public static TheoryData<string> Kinds => TableSnapshotTests.Kinds;

    [Theory]
    [MemberData(nameof(WordSamples.Names), MemberType = typeof(WordSamples))]
    public void The_annex_of_each_sample_is_valid(string name)
    {
        var annex = WordSamples.AnnexOf(name);
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(annex)));
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(BentukJudul.Lama, annex, annex)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_table_is_valid(string kind) =>
        Assert.Equal([], WordSamples.ErrorsOf(WordSamples.Write(TableSamples.Of(TableCatalogue.Semua.Single(k => TableCatalogue.NameOf(k) == kind)))));
}
