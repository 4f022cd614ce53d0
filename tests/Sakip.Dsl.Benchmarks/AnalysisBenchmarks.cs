using System.Globalization;
using BenchmarkDotNet.Attributes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Benchmarks;

/// <summary>All analyses beside the binding they rest on: together at most twice its cost, and linear in the number of indicators.</summary>
[MemoryDiagnoser]
public class Analysis
{
    private SyntaxTree[] _trees = [];

    [Params(100, 1_000, 10_000)]
    public int Indikator { get; set; }

    [GlobalSetup]
    public void Read() => _trees = [.. Corpus.Files(Indikator).Select(f => SyntaxTree.Parse(new SourceText(f.Path, f.Text)))];

    [Benchmark(Baseline = true)]
    public int Bind()
    {
        var table = DeclarationTable.Create(_trees.Select(FileSignature.Of));
        return _trees.Sum(t => Binder.Bind(t, table).Diagnostics.Count);
    }

    [Benchmark]
    public int BindAndAnalyze() => Project.Create(_trees).Diagnostics.Count;
}

/// <summary>One formula of many terms: 200 are analyzed in less than 5 ms, and twice as many in about twice the time.</summary>
public class LongFormula
{
    private SyntaxTree[] _sum = [];
    private SyntaxTree[] _quotients = [];
    private SyntaxTree[] _nested = [];

    [Params(50, 100, 200)]
    public int Suku { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _sum = [Tree(string.Join(" + ", Names().Select(n => $"{n} / b")))];
        _quotients = [Tree("jumlah(" + string.Join("; ", Names().Select(n => $"({n} - b) / b")) + ")")];
        _nested = [Tree(Names().Aggregate("b", (inner, n) => $"jika({n} > b; {n}; b) - {inner}"))];
    }

    [Benchmark]
    public int Sum() => Project.Create(_sum).Diagnostics.Count;

    [Benchmark]
    public int Quotients() => Project.Create(_quotients).Diagnostics.Count;

    [Benchmark]
    public int Conditions() => Project.Create(_nested).Diagnostics.Count;

    private IEnumerable<string> Names() => Enumerable.Range(0, Suku).Select(i => "a" + (i % 10).ToString(CultureInfo.InvariantCulture));

    private static SyntaxTree Tree(string formula)
    {
        var tree = Parse(formula);
        return Project.Create([tree]).Diagnostics.Any(d => d.Rule.Severity == Language.Diagnostics.Severity.Error)
            ? throw new InvalidOperationException("a formula that cannot be bound is analyzed in no time")
            : tree;
    }

    private static SyntaxTree Parse(string formula) => SyntaxTree.Parse(new SourceText("panjang.iku", $$"""
        instansi D "Dinas" {
          indikator I "Indikator" {
            satuan: indeks
            polaritas: naik
            {{string.Join("\n    ", Enumerable.Range(0, 10).Select(i => $"variabel a{i.ToString(CultureInfo.InvariantCulture)}: indeks 0..100 \"a\""))}}
            variabel b: indeks > 0 "b"
            formula: {{formula}}
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }
        """));
}
