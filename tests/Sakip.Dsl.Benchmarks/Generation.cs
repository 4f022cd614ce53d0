using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.SourceGenerators;

namespace Sakip.Dsl.Benchmarks;

/// <summary>Runs the generator and the analyzer over a project as the compiler does.</summary>
internal static class Generation
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Pengguna",
        [CSharpSyntaxTree.ParseText("namespace Pengguna;", ParseOptions)],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver NewDriver(IEnumerable<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([new IkuGenerator().AsSourceGenerator()], files, ParseOptions);

    public static IReadOnlyList<AdditionalText> Texts(IReadOnlyList<(string Path, string Text)> files) =>
        files.Select(f => (AdditionalText)new MemoryText(f.Path, f.Text)).ToArray();

    public static IReadOnlyList<Diagnostic> Analyze(Compilation compilation, IEnumerable<AdditionalText> files) =>
        compilation.WithAnalyzers([new IkuAnalyzer()], new AnalyzerOptions([.. files])).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll" or "System.Memory.dll" or "netstandard.dll" or "System.Linq.dll" or "Sakip.Dsl.dll")
            .Select(p => MetadataReference.CreateFromFile(p));
}

/// <summary>A definition file in memory.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
