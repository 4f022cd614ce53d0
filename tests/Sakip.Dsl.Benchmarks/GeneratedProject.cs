using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sakip.Dsl.Benchmarks;

/// <summary>A project of so many indicators, and the C# that was generated for it.</summary>
internal sealed class GeneratedProject
{
    private readonly IReadOnlyList<(string Path, string Text)> _files;
    private readonly Compilation _generated;

    public GeneratedProject(int indicators)
    {
        _files = Corpus.Files(indicators);
        Generation.NewDriver(Generation.Texts(_files)).RunGeneratorsAndUpdateCompilation(Generation.Empty, out _generated, out _);
    }

    public Compilation GenerateAndAnalyze()
    {
        var texts = Generation.Texts(_files);
        Generation.NewDriver(texts).RunGeneratorsAndUpdateCompilation(Generation.Empty, out var compilation, out _);
        Generation.Analyze(Generation.Empty, texts);
        return compilation;
    }

    /// <summary>Parses, binds and emits anew, as a compiler that starts does.</summary>
    /// <returns>The size of the assembly.</returns>
    /// <exception cref="InvalidOperationException">What was generated does not compile.</exception>
    public long Compile()
    {
        var trees = _generated.SyntaxTrees.Select(t => CSharpSyntaxTree.ParseText(t.GetText(), (CSharpParseOptions)t.Options));
        var compilation = Generation.Empty.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success ? assembly.Length : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }
}
