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
[MemoryDiagnoser]
public class ShareOfCompilation
{
    private GeneratedProject _project = new(0);

    [GlobalSetup]
    public void Read() => _project = new GeneratedProject(1_000);

    [Benchmark]
    public Compilation GenerateAndAnalyze() => _project.GenerateAndAnalyze();

    [Benchmark(Baseline = true)]
    public long CompileWhatWasGenerated() => _project.Compile();
}

/// <summary>The largest project that is promised: 10.000 indicators still compile. One run each, for compiling them takes a minute.</summary>
[WarmupCount(0)]
[IterationCount(1)]
public class TenThousandIndicators
{
    private GeneratedProject _project = new(0);

    [GlobalSetup]
    public void Read() => _project = new GeneratedProject(10_000);

    [Benchmark]
    public Compilation GenerateAndAnalyze() => _project.GenerateAndAnalyze();

    [Benchmark]
    public long CompileWhatWasGenerated() => _project.Compile();
}
