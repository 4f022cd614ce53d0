using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tests.Rewriting;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>Versions that are broken anywhere are compared as far as they go: nothing throws.</summary>
public sealed class GarbledVersionTests
{
    [Theory]
    [InlineData("KecamatanBumiaji")]
    [InlineData("KecamatanPonggok")]
    public void Nothing_throws(string sample)
    {
        var random = new Random(5);
        var sound = SampleFiles.ProjectOf(sample);
        for (int round = 0; round < 25; round++)
        {
            var garbled = SampleFiles.ProjectOf(SampleFiles.Of(sample).Select(f => KeyValuePair.Create(f.Key, Garbling.Of(f.Value, random, 1 + random.Next(30)))));
            Everything(sound, garbled);
            Everything(garbled, sound);
            Assert.Empty(ProjectComparison.Compare(garbled, garbled).Perubahan.Select(p => $"{p.Jenis} {p.Objek} {p.Path}"));
        }
    }

    private static void Everything(Project before, Project after)
    {
        var comparison = ProjectComparison.Compare(before, after);
        MatrixTable.Create(before, after, comparison, ComparedValues.Of(comparison, Measurements.None, Measurements.None));
        AmendmentDraft.Create(before, after, comparison);
        _ = new DataTranslation(before, after, comparison);
    }
}
