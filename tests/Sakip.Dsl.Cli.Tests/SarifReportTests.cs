using System.Text.Json;

namespace Sakip.Dsl.Cli.Tests;

public sealed class SarifReportTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Findings_with_regions_and_second_places()
    {
        _tool.Write("a b/mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.Run("periksa", "a b", "--format", "sarif", "--bahasa", "en"));
        using var log = JsonDocument.Parse(_tool.Out);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(["IKU1005", "IKU1006", "IKU2003"], results.Select(r => r.GetProperty("ruleId").GetString()));
        Assert.Equal(["error", "error", "warning"], results.Select(r => r.GetProperty("level").GetString()));
        Assert.Equal(
            Compact("""
                {
                  "ruleId": "IKU1005", "ruleIndex": 4, "level": "error",
                  "message": { "text": "'satuan' is already given; merge the two or delete one" },
                  "locations": [ { "physicalLocation": {
                    "artifactLocation": { "uri": "a%20b/mutu.iku" },
                    "region": { "startLine": 6, "startColumn": 7, "endLine": 6, "endColumn": 13 } } } ],
                  "relatedLocations": [ { "id": 1, "physicalLocation": {
                    "artifactLocation": { "uri": "a%20b/mutu.iku" },
                    "region": { "startLine": 4, "startColumn": 7, "endLine": 4, "endColumn": 13 } },
                    "message": { "text": "the first 'satuan'" } } ]
                }
                """),
            Compact(results[0].GetRawText()));
    }

    [Fact]
    public void Every_rule_is_described_and_every_result_points_at_its_rule()
    {
        _tool.Write("mutu.iku", Definitions.Broken);

        _tool.Run("periksa", "mutu.iku", "--format", "sarif");
        using var log = JsonDocument.Parse(_tool.Out);
        var run = log.RootElement.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("sakip", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(Language.Diagnostics.Rules.All.Select(r => r.Id).Order(StringComparer.Ordinal), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.True(Uri.TryCreate(rule.GetProperty("helpUri").GetString(), UriKind.Absolute, out var page));
            Assert.EndsWith("/" + rule.GetProperty("id").GetString(), page.AbsolutePath, StringComparison.Ordinal);
        });
        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Addresses_are_relative_to_where_the_tool_runs()
    {
        _tool.Write("def/mutu#1.iku", Definitions.Broken);

        _tool.Run("periksa", _tool.FileAt("def"), "--format", "sarif");
        Assert.Contains("\"uri\": \"def/mutu%231.iku\"", _tool.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(_tool.Folder, _tool.Out, StringComparison.Ordinal);
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
