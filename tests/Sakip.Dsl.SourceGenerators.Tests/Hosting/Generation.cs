using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>What the generator made of files.</summary>
internal sealed class Generation
{
    private readonly Compilation _compilation;

    private Generation(GeneratorDriver driver, Compilation compilation)
    {
        _compilation = compilation;
        Result = driver.GetRunResult();
    }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>The generated sources by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>The source of a file, by the end of its hint name.</summary>
    public string this[string file] => Sources.Single(s => s.Key.EndsWith(file, StringComparison.Ordinal)).Value;

    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files, BuildProperties? properties = null) => CSharpGeneratorDriver.Create(
        [new IkuGenerator().AsSourceGenerator()],
        files,
        Consumer.ParseOptions,
        properties ?? BuildProperties.Default,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static Generation Of(IEnumerable<AdditionalText> files, BuildProperties? properties = null, params string[] consumer)
    {
        var driver = Driver(files, properties).RunGeneratorsAndUpdateCompilation(Consumer.Create(consumer), out var compilation, out _);
        return new Generation(driver, compilation);
    }

    public static Generation Of(string definitions, params string[] consumer) => Of([new DefinitionFile("/proyek/uji.iku", definitions)], null, consumer);

    /// <summary>
    /// Asserts that the generator succeeded and that everything compiles without a single warning, also those that
    /// generated code turns off for its consumer's sake.
    /// </summary>
    /// <param name="turnedOff">Warnings that are expected when nothing turns them off.</param>
    public Generation AssertCompiles(params string[] turnedOff)
    {
        Assert.Empty(Result.Diagnostics);
        Assert.Null(Result.Results.Single().Exception);
        var trees = _compilation.SyntaxTrees.Select(t => CSharpSyntaxTree.ParseText(
            t.ToString().Replace("#pragma warning disable\n", "\n", StringComparison.Ordinal), Consumer.ParseOptions, t.FilePath));
        var strict = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        using var documentation = new MemoryStream();
        strict = strict.WithOptions(strict.Options.WithSpecificDiagnosticOptions(turnedOff.ToDictionary(id => id, _ => ReportDiagnostic.Suppress)));
        var result = strict.Emit(new MemoryStream(), xmlDocumentationStream: documentation);
        string problems = string.Join("\n", result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden && !turnedOff.Contains(d.Id)).Take(20));
        Assert.True(problems.Length == 0, problems);
        documentation.Position = 0;
        Assert.NotNull(System.Xml.Linq.XDocument.Load(documentation).Root);
        return this;
    }

    /// <summary>Compiles and loads everything.</summary>
    public Assembly Load()
    {
        using var image = new MemoryStream();
        var result = _compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(20)));
        image.Position = 0;
        return new AssemblyLoadContext("Pengguna", isCollectible: true).LoadFromStream(image);
    }
}
