using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Rewriting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Tests.Rewriting;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>Two versions that define the same have no changes, however they are written.</summary>
public sealed class SameVersionTests
{
    public static TheoryData<string> Samples => RandomEditTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_version_is_the_same_as_itself(string sample) =>
        AssertSame(SampleFiles.ProjectOf(sample), SampleFiles.ProjectOf(SampleFiles.Of(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Line_ends_spaces_and_the_order_of_properties_play_no_part(string sample)
    {
        var careless = SampleFiles.Of(sample).Select(f => KeyValuePair.Create(f.Key, new Respacing(Reordering.Of(f.Value, new Random(5)), 7).Write().Replace("\n", "\r\n", StringComparison.Ordinal)));
        AssertSame(SampleFiles.ProjectOf(sample), SampleFiles.ProjectOf(careless));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Formatting_plays_no_part(string sample)
    {
        var formatted = SampleFiles.Of(sample).Select(f => KeyValuePair.Create(f.Key, DefinitionFormatter.Format(Definitions.Tree(f.Value, f.Key))));
        AssertSame(SampleFiles.ProjectOf(sample), SampleFiles.ProjectOf(formatted));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void How_definitions_are_spread_over_files_plays_no_part(string sample)
    {
        var files = SampleFiles.Of(sample);
        var one = Project.Create([Definitions.Tree(string.Join('\n', files.Reverse().Select(f => f.Value)), "semua.iku")]);
        AssertSame(SampleFiles.ProjectOf(sample), one);
        AssertSame(one, SampleFiles.ProjectOf(sample));
    }

    private static void AssertSame(Project before, Project after)
    {
        var comparison = ProjectComparison.Compare(before, after);
        Assert.Empty(comparison.Perubahan.Select(p => $"{p.Jenis} {p.Path} {p.Bagian}: {p.Semula} -> {p.Menjadi}"));
        Assert.Equal(before.Indicators.Count, comparison.Pasangan.Count);
        Assert.Null(comparison.Terberat);
    }
}
