using CsvHelper;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Results as CSV, numbers the Indonesian way and in full: what data files are read in, results are written in.</summary>
internal sealed class ResultCsv : IResultStream
{
    private static readonly string[] s_columns = ["indikator", "periode", "nilai", "target", "realisasi", "capaian", "predikat", "status", "alasan"];

    private readonly CsvWriter _csv;
    private readonly string[] _row = new string[s_columns.Length];

    public ResultCsv(TextWriter output)
    {
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { Separator = ';', NewLine = "\n" }, leaveOpen: true);
        _csv.WriteRecord(s_columns);
    }

    public void Write(IndicatorMeasurement m)
    {
        string number = NumberText.Of(m.Realisasi);
        _row[0] = m.Indicator.Path;
        _row[1] = m.Periode.ToString();
        _row[2] = m.IsComputed ? number : "";
        _row[3] = m.Capaian.Target ?? "";
        _row[4] = number;
        _row[5] = NumberText.Of(m.Capaian.Capaian);
        _row[6] = m.Capaian.JudulPredikat ?? "";
        _row[7] = m.Capaian.Status;
        _row[8] = m.Capaian.Alasan ?? "";
        _csv.WriteRecord(_row);
    }

    public void Complete(Measurements measurements)
    {
        foreach (var m in measurements.Indicators)
        {
            Write(m);
        }
    }

    public void Dispose() => _csv.Dispose();
}
