using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>The properties that the consumer's build passes on.</summary>
internal sealed class BuildProperties(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions s_none = new Properties(new Dictionary<string, string>());

    public static BuildProperties Default { get; } = new(("RootNamespace", "KotaBlitar"), ("ProjectDir", "/proyek/"));

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Properties(properties.ToDictionary(p => "build_property." + p.Name, p => p.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    private sealed class Properties(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
