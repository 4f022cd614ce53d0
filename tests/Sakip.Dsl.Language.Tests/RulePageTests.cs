using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Tests;

/// <summary>Every rule has a page, and what the page shows is what the compiler does.</summary>
public sealed class RulePageTests
{
    private static readonly string s_folder = Path.Combine(Folders.Docs, "aturan");

    public static TheoryData<string> Ids { get; } = new(Rules.All.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_shows_what_the_compiler_does(string id)
    {
        string page = File.ReadAllText(Path.Combine(s_folder, id + ".md")).ReplaceLineEndings("\n");
        var rule = Rules.All.Single(r => r.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title.Indonesian}\n", page, StringComparison.Ordinal);

        var finding = Assert.Single(Definitions.Project(Block(page, "keliru")).Diagnostics);
        Assert.Equal(id, finding.Rule.Id);
        Assert.Contains(finding.FullMessage.Indonesian, page, StringComparison.Ordinal);
        Assert.Empty(Definitions.Project(Block(page, "benar")).Diagnostics);
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone() =>
        Assert.Equal(
            Rules.Every.Select(r => r.Id + ".md").Order(StringComparer.Ordinal),
            Directory.GetFiles(s_folder, "IKU*.md").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    private static string Block(string page, string kind) => Regex.Match(page, $"```iku {kind}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}
