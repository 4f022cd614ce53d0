using Microsoft.CodeAnalysis.Diagnostics;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.SourceGenerators.Emission;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>What the consumer's project says. Only what is used is kept, so that other properties may change freely.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="ProjectDirectory">The folder that paths are shown relative to; empty when it is not known.</param>
/// <param name="AnalyzersRun">Whether an analyzer reports what is wrong with the files.</param>
internal sealed record GeneratorOptions(string Namespace, MessageLanguage Language, string ProjectDirectory, bool AnalyzersRun)
{
    /// <summary>Where a project names no namespace of its own.</summary>
    private const string DefaultNamespace = "Sakip";

    /// <summary>Reads the options the build passes on.</summary>
    public static GeneratorOptions Of(AnalyzerConfigOptions options) => new(
        NamespaceOf(Read(options, "RootNamespace")),
        LanguageOf(options),
        ProjectDirectoryOf(options),
        !IsFalse(Read(options, "RunAnalyzers")) && !IsFalse(Read(options, "RunAnalyzersDuringBuild")));

    /// <summary>The language of messages: an option of the project, never the machine's culture.</summary>
    public static MessageLanguage LanguageOf(AnalyzerConfigOptions options) =>
        string.Equals(Read(options, "SakipBahasa").Trim(), "en", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.English : MessageLanguage.Indonesian;

    /// <summary>The folder that paths are shown relative to; empty when it is not known.</summary>
    public static string ProjectDirectoryOf(AnalyzerConfigOptions options) => Read(options, "ProjectDir");

    private static string Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value) ? value : "";

    private static bool IsFalse(string value) => string.Equals(value.Trim(), "false", StringComparison.OrdinalIgnoreCase);

    private static string NamespaceOf(string root)
    {
        string[] parts = root.Split('.').Select(p => CSharpNames.Sanitize(p.Trim())).Where(p => p.Length > 0).ToArray();
        return (parts.Length == 0 ? DefaultNamespace : string.Join(".", parts)) + ".Iku";
    }
}
