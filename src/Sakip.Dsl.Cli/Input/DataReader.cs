using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Input;

/// <summary>Reads data files and measures a project by them.</summary>
internal static class DataReader
{
    /// <summary>From how many bytes of data on results are written while data are read. What is smaller is held, and told in the order of definitions.</summary>
    public const long StreamFrom = 2L << 20;

    public static (Measurements Measurements, IReadOnlyList<DataFinding> Findings) Measure(Project project, IReadOnlyList<DataFile> files, Progress? progress = null)
    {
        var data = new DataSet(project);
        var findings = new List<DataFinding>();
        foreach (var file in files)
        {
            foreach (var row in file.Read(findings.Add))
            {
                data.Add(row);
                progress?.Row();
            }
        }

        var measurements = MeasuringEngine.Measure(project, data);
        return (measurements, Sorted(findings, data));
    }

    /// <summary>Measures one of two versions that are compared.</summary>
    /// <param name="project">The version.</param>
    /// <param name="shared">Data of both versions.</param>
    /// <param name="own">Data of this version alone.</param>
    /// <param name="translate">How this version reads a row of both; null where it has nothing of it.</param>
    public static (Measurements Measurements, IReadOnlyList<DataFinding> Findings) Measure(
        Project project, IReadOnlyList<DataFile> shared, IReadOnlyList<DataFile> own, Func<DataRow, DataRow?> translate)
    {
        var data = new DataSet(project);
        var findings = new List<DataFinding>();
        foreach (var row in shared.SelectMany(f => f.Read(findings.Add)).Select(translate).OfType<DataRow>().Concat(own.SelectMany(f => f.Read(findings.Add))))
        {
            data.Add(row);
        }

        var measurements = MeasuringEngine.Measure(project, data);
        return (measurements, Sorted(findings, data));
    }

    /// <summary>Measures while reading: what nobody needs is written and forgotten as soon as its rows are past.</summary>
    public static IReadOnlyList<DataFinding> Stream(Project project, IReadOnlyList<DataFile> files, DataOutline outline, IResultStream output, Progress? progress = null)
    {
        var stream = new MeasuringStream(project, outline, output.Write);
        var findings = new List<DataFinding>();
        foreach (var file in files)
        {
            foreach (var row in file.Read(findings.Add))
            {
                stream.Add(row);
                progress?.Row();
            }
        }

        output.Complete(stream.Complete());
        return Sorted(findings, stream.Data);
    }

    /// <summary>The first pass, without which the second would not know what it can forget.</summary>
    public static DataOutline Outline(Project project, IReadOnlyList<DataFile> files, Progress? progress = null)
    {
        var outline = new DataOutline(project);
        foreach (var row in files.SelectMany(f => f.Scan()))
        {
            outline.Note(row);
            progress?.Row();
        }

        return outline;
    }

    private static List<DataFinding> Sorted(List<DataFinding> findings, DataSet data)
    {
        findings.AddRange(data.Findings);
        findings.Sort();
        return findings;
    }
}
