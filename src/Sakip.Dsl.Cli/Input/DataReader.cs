using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Input;

/// <summary>Reads data files and measures a project by them.</summary>
internal static class DataReader
{
    public static (Measurements Measurements, IReadOnlyList<DataFinding> Findings) Measure(Project project, IReadOnlyList<DataFile> files)
    {
        var data = new DataSet(project);
        var findings = new List<DataFinding>();
        foreach (var file in files)
        {
            foreach (var row in file.Read(findings.Add))
            {
                data.Add(row);
            }
        }

        var measurements = MeasuringEngine.Measure(project, data);
        findings.AddRange(data.Findings);
        findings.Sort();
        return (measurements, findings);
    }
}
