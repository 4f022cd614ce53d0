using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>The samples, edited by a program: the comparison tells exactly what was done, and how grave it is.</summary>
public sealed class RandomEditTests
{
    public static TheoryData<string> Samples => ["KotaBlitar", "KabupatenBlitar", "KecamatanSukorejo", "KecamatanBumiaji", "KecamatanPonggok"];

    public static TheoryData<string> Edits => [.. RandomEdits.All.Keys];

    [Theory]
    [MemberData(nameof(Edits))]
    public void One_edit_is_told_alone(string edit)
    {
        var random = new Random(edit.Length * 31);
        int done = 0;
        foreach (string sample in new[] { "KotaBlitar", "KecamatanSukorejo", "KecamatanBumiaji" })
        {
            for (int round = 0; round < 3; round++)
            {
                var files = EditedFiles.Of(SampleFiles.Of(sample));
                if (Apply(files, edit, random) is { } expected)
                {
                    Check(SampleFiles.ProjectOf(sample), files, expected, $"{sample}: {edit}");
                    done++;
                }
            }
        }

        Assert.True(done > 0, $"no sample has anything for: {edit}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Many_edits_at_once_are_each_told(string sample)
    {
        var random = new Random(22_2019);
        string[] edits = [.. RandomEdits.All.Keys];
        for (int round = 0; round < 6; round++)
        {
            var files = EditedFiles.Of(SampleFiles.Of(sample));
            var expected = new List<ExpectedChange>();
            var touched = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < 25; i++)
            {
                expected.AddRange(Apply(files, edits[random.Next(edits.Length)], random, touched) ?? []);
            }

            Check(SampleFiles.ProjectOf(sample), files, expected, $"{sample}, round {round}");
        }
    }

    /// <summary>Applies an edit to an indicator it fits, of a few drawn at random; each indicator is edited once.</summary>
    private static ExpectedChange[]? Apply(EditedFiles files, string edit, Random random, HashSet<string>? touched = null)
    {
        var blocks = files.Indicators();
        for (int attempt = 0; attempt < 60; attempt++)
        {
            var block = blocks[random.Next(blocks.Count)];
            if (touched?.Contains(block.Path) != true && RandomEdits.All[edit](block, random) is { } expected)
            {
                touched?.Add(block.Path);
                touched?.UnionWith(expected.Select(e => e.Path));
                return expected;
            }
        }

        return null;
    }

    private static void Check(Project before, EditedFiles after, IEnumerable<ExpectedChange> expected, string what)
    {
        var found = ProjectComparison.Compare(before, after.Project()).Perubahan.Select(p => new ExpectedChange(p.Jenis, p.Keparahan, p.Path));
        Assert.True(Sorted(expected) == Sorted(found), $"{what}\nexpected\n{Sorted(expected)}\nfound\n{Sorted(found)}");
    }

    private static string Sorted(IEnumerable<ExpectedChange> changes) => string.Join('\n', changes.Select(c => c.ToString()).Order(StringComparer.Ordinal));
}
