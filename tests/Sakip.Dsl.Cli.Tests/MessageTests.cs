using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Tests;

namespace Sakip.Dsl.Cli.Tests;

/// <summary>
/// What the tool says of the bad example on each rule's page: as text in both languages, and as JSON. To be read aloud.
/// </summary>
public sealed class MessageTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public static TheoryData<string> Ids { get; } = new(Rules.All.Select(r => r.Id));

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Text_and_json(string id)
    {
        string page = File.ReadAllText(Path.Combine(Folders.Docs, "aturan", id + ".md")).ReplaceLineEndings("\n");
        _tool.Write("berkas.iku", Regex.Match(page, "```iku keliru\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        _tool.Run("periksa", "berkas.iku");
        string report = _tool.Out;
        _tool.Run("periksa", "berkas.iku", "--bahasa", "en");
        report += "\n" + _tool.Out;
        _tool.Run("periksa", "berkas.iku", "--format", "json");
        Snapshot.Matches($"{nameof(MessageTests)}.{id}", report + "\n" + _tool.Out);
    }
}
