using CsvHelper;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Results as CSV, numbers the Indonesian way and in full: what data files are read in, results are written in.</summary>
internal static class ResultCsv
{
    private static readonly string[] s_columns = ["indikator", "periode", "nilai", "target", "realisasi", "capaian", "predikat", "status", "alasan"];

    public static void Write(Measurements measurements, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default with { Separator = ';', NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(s_columns);
        foreach (var m in measurements.Indicators)
        {
            string number = NumberText.Of(m.Realisasi);
            csv.WriteRecord(m.Indicator.Path, m.Periode.ToString(), m.IsComputed ? number : "", m.Capaian.Target ?? "", number, NumberText.Of(m.Capaian.Capaian), m.Capaian.JudulPredikat ?? "", m.Capaian.Status, m.Capaian.Alasan ?? "");
        }
    }
}
