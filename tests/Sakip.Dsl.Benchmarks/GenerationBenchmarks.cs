using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Sakip.Dsl.Benchmarks;

/// <summary>A whole project generated from nothing: ten times the indicators may cost at most eleven times.</summary>
[MemoryDiagnoser]
public class ColdGeneration
{
    private IReadOnlyList<(string Path, string Text)> _files = [];

    [Params(100, 1_000, 10_000)]
    public int Indikator { get; set; }

    [GlobalSetup]
    public void Read() => _files = Corpus.Files(Indikator);

    [Benchmark]
    public GeneratorDriver Generate() => Generation.NewDriver(Generation.Texts(_files)).RunGenerators(Generation.Empty);
}

/// <summary>One formula changed in one of 100 files of a project of 1.000 indicators: at most 5 % of the cold run.</summary>
[MemoryDiagnoser]
public class EditOfOneFile
{
    private IReadOnlyList<(string Path, string Text)> _files = [];
    private AdditionalText _edited = new MemoryText("", "");
    private GeneratorDriver _driver = Generation.NewDriver([]);
    private int _edits;

    [GlobalSetup]
    public void Read()
    {
        _files = Corpus.Files(1_000);
        var texts = Generation.Texts(_files);
        _edited = texts[50];
        _driver = Generation.NewDriver(texts).RunGenerators(Generation.Empty);
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => Generation.NewDriver(Generation.Texts(_files)).RunGenerators(Generation.Empty);

    [Benchmark]
    public GeneratorDriver Edit()
    {
        var (path, text) = _files[50];
        var next = new MemoryText(path, Corpus.WithEditedFormula(text, ++_edits));
        _driver = _driver.ReplaceAdditionalText(_edited, next).RunGenerators(Generation.Empty);
        _edited = next;
        return _driver;
    }
}

/// <summary>Generator and analyzer beside the compiler itself, on a project of 1.000 indicators: at most 15 %.</summary>
public class ShareOfCompilation
{
    private IReadOnlyList<(string Path, string Text)> _files = [];
    private Compilation _generated = Generation.Empty;

    [GlobalSetup]
    public void Read()
    {
        _files = Corpus.Files(1_000);
        Generation.NewDriver(Generation.Texts(_files)).RunGeneratorsAndUpdateCompilation(Generation.Empty, out _generated, out _);
    }

    [Benchmark]
    public Compilation GenerateAndAnalyze()
    {
        var texts = Generation.Texts(_files);
        Generation.NewDriver(texts).RunGeneratorsAndUpdateCompilation(Generation.Empty, out var compilation, out _);
        Generation.Analyze(Generation.Empty, texts);
        return compilation;
    }

    [Benchmark(Baseline = true)]
    public bool CompileWhatWasGenerated()
    {
        // Parsed and bound anew, as a compiler that starts does.
        var trees = _generated.SyntaxTrees.Select(t => CSharpSyntaxTree.ParseText(t.GetText(), (CSharpParseOptions)t.Options));
        var compilation = Generation.Empty.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        return compilation.Emit(Stream.Null).Success;
    }
}
