using System.Text.Json;
using Sakip.Dsl.Cli.Commands;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Findings in SARIF 2.1.0, the form that code scanning and review tools read.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, MessageLanguage language, string workingDirectory, TextWriter output)
    {
        var uris = new SarifUris(workingDirectory);
        var rules = Rules.All.OrderBy(r => r.Id, StringComparer.Ordinal).ToArray();
        var driver = new SarifDriver(
            "sakip",
            ToolVersion.Text,
            rules.Select(r => new SarifRule(r.Id, new(r.Title.In(language)), new(LevelOf(r)), r.Page)).ToArray());
        var results = diagnostics.Select(d => new SarifResult(
            d.Rule.Id,
            Array.IndexOf(rules, d.Rule),
            LevelOf(d.Rule),
            new(d.FullMessage.In(language)),
            [new SarifLocation(null, uris.Place(d.Location), null)],
            d.Related.Count == 0
                ? null
                : d.Related.Select((r, i) => new SarifLocation(i + 1, uris.Place(r.Location), new(r.Message.In(language)))).ToArray())).ToArray();
        var log = new SarifLog(Schema, "2.1.0", [new SarifRun(new SarifTool(driver), "utf16CodeUnits", results)]);
        output.WriteLine(JsonSerializer.Serialize(log, SarifContext.CreateReadable().SarifLog));
    }

    private static string LevelOf(Rule rule) => rule.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}

/// <summary>Makes the addresses of a report: relative to where the tool ran, so that a report reads the same on any machine.</summary>
internal sealed class SarifUris(string workingDirectory)
{
    public SarifPhysicalLocation Place(Location location) => new(
        new SarifArtifact(UriOf(location.Path)),
        new SarifRegion(location.Start.Line + 1, location.Start.Column + 1, location.End.Line + 1, location.End.Column + 1));

    private string UriOf(string path)
    {
        string full = Path.GetFullPath(path, workingDirectory);
        string relative = Path.GetRelativePath(workingDirectory, full);
        return Path.IsPathRooted(relative)
            ? new Uri(full).AbsoluteUri
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
