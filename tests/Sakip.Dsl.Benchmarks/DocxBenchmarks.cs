using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Benchmarks;

/// <summary>A whole annex written for Word, equations and all: linear in the indicators.</summary>
[MemoryDiagnoser]
public class AnnexForWord
{
    private EquatableArray<AnnexDocument> _annexes;

    [Params(100, 1_000, 10_000)]
    public int Indikator { get; set; }

    [GlobalSetup]
    public void Bind() => _annexes = DocxRun.Annexes(Indikator);

    [Benchmark]
    public void Write() => AnnexDocx.Write(_annexes, BentukJudul.Baru, Stream.Null);
}

/// <summary>
/// <c>dotnet run -c Release -- docx [indicators …]</c>: definitions read, bound and written as one file for Word. Time and the most memory the process
/// ever had, each size in a process of its own; 10.000 indicators may take 1 GB.
/// </summary>
internal static class DocxRun
{
    private static readonly int[] s_sizes = [100, 1_000, 10_000];

    public static EquatableArray<AnnexDocument> Annexes(int indicators) =>
        AnnexDocument.CreateAll(Project.Create(Corpus.Files(indicators).Select(f => SyntaxTree.Parse(new SourceText(f.Path, f.Text)))));

    public static void Write(TextWriter output, int[] sizes)
    {
        if (sizes.Length != 1)
        {
            foreach (int size in sizes.Length > 0 ? sizes : s_sizes)
            {
                output.Write(DataRun.RunAlone("docx", size));
            }

            return;
        }

        var watch = Stopwatch.StartNew();
        var annexes = Annexes(sizes[0]);
        double bound = watch.Elapsed.TotalSeconds;
        using var file = new MemoryStream();
        AnnexDocx.Write(annexes, BentukJudul.Baru, file);
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sizes[0],6} indicators: read in {bound:0.00} s, written in {watch.Elapsed.TotalSeconds - bound:0.00} s, {file.Length >> 10} KiB, peak working set {process.PeakWorkingSet64 >> 20} MiB"));
    }
}
