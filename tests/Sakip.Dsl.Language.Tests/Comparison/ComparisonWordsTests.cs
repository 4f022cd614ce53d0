using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Tests.Comparison;

public sealed class ComparisonWordsTests
{
    [Fact]
    public void The_reference_lists_every_word_that_programs_read()
    {
        string page = File.ReadAllText(Path.Combine(Folders.Docs, "banding.md"));
        string[] words = [.. Enum.GetValues<JenisPerubahan>().Select(ComparisonWords.CodeOf), .. Enum.GetValues<JenisObjek>().Select(ComparisonWords.CodeOf), .. Enum.GetValues<Keparahan>().Select(ComparisonWords.CodeOf)];
        Assert.All(words, w => Assert.Contains($"`{w}`", page, StringComparison.Ordinal));
        Assert.All(words, w => Assert.Matches(new Regex("^[a-z]+(-[a-z]+)*$"), w));
    }

    [Fact]
    public void Every_kind_has_a_name_in_both_languages()
    {
        var names = Enum.GetValues<JenisPerubahan>().Select(k => ComparisonWords.Of(k)).Concat(Enum.GetValues<JenisObjek>().Select(o => ComparisonWords.Of(o))).Concat(Enum.GetValues<Keparahan>().Select(k => ComparisonWords.Of(k)));
        Assert.All(names, n => Assert.True(n.In(MessageLanguage.Indonesian).Length > 0 && n.In(MessageLanguage.English).Length > 0));
    }
}
