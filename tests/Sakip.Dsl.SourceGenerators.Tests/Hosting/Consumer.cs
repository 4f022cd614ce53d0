using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>A project that uses definitions, as strict as a project can be: nullable, documented, warnings are errors.</summary>
internal static class Consumer
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,
        warningLevel: 9999,
        deterministic: true);

    private static readonly MetadataReference[] s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "Sakip.Dsl.dll" or "netstandard.dll"))
        .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p))
        .ToArray();

    /// <summary>A project with its own code.</summary>
    public static CSharpCompilation Create(params string[] sources) => CSharpCompilation.Create(
        "Pengguna",
        sources.Select((s, i) => CSharpSyntaxTree.ParseText(s, ParseOptions, path: $"Pengguna{i}.cs")),
        s_references,
        s_options);
}
