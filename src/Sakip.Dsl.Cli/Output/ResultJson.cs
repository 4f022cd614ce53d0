using System.Text.Encodings.Web;
using System.Text.Json;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>
/// Results as JSON: numbers in full as JSON numbers, <c>null</c> where there is none. <c>nilai</c> is what was computed,
/// <c>realisasi</c> what counts as reached, computed or reported.
/// </summary>
internal sealed class ResultJson : IResultStream
{
    private const int Version = 1;

    private readonly TextWriter _output;
    private readonly MemoryStream _stream = new();
    private readonly Utf8JsonWriter _json;

    public ResultJson(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        _json.WriteStartObject();
        _json.WriteNumber("versi", Version);
        _json.WriteStartArray("hasil");
    }

    public void Write(IndicatorMeasurement m)
    {
        Write(_json, m);
        Drain();
    }

    public void Complete(Measurements measurements)
    {
        foreach (var m in measurements.Indicators)
        {
            Write(m);
        }

        _json.WriteEndArray();
        WriteGroups(_json, measurements);
        WriteBudgets(_json, measurements);
        WritePrinted(_json, measurements);
        _json.WriteEndObject();
        Drain();
        _output.WriteLine();
    }

    public void Dispose() => _json.Dispose();

    /// <summary>What is written goes out at once: a million results are never held together.</summary>
    private void Drain()
    {
        _json.Flush();
        _output.Write(System.Text.Encoding.UTF8.GetString(_stream.GetBuffer(), 0, (int)_stream.Length));
        _stream.SetLength(0);
    }

    private static void Write(Utf8JsonWriter json, IndicatorMeasurement m)
    {
        json.WriteStartObject();
        json.WriteString("indikator", m.Indicator.Path);
        json.WriteString("periode", m.Periode.ToString());
        Number(json, "nilai", m.IsComputed ? m.RealisasiPenuh : null);
        if (m.Capaian.NilaiTarget is { } target)
        {
            json.WriteNumber("target", target);
        }
        else
        {
            json.WriteString("target", m.Capaian.Target);
        }

        Number(json, "realisasi", m.Realisasi);
        Number(json, "capaian", m.Capaian.Capaian);
        json.WriteString("predikat", m.Capaian.Predikat);
        json.WriteString("status", m.Capaian.Status);
        json.WriteString("alasan", m.Capaian.Alasan);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, Measurements measurements)
    {
        json.WriteStartArray("kelompok");
        foreach (var m in measurements.Groups)
        {
            json.WriteStartObject();
            json.WriteString("kelompok", m.Group.Path);
            json.WriteString("periode", m.Periode.ToString());
            Number(json, "capaian", m.Capaian.Capaian);
            json.WriteString("predikat", m.Capaian.Predikat);
            json.WriteString("status", m.Capaian.Status);
            json.WriteString("alasan", m.Capaian.Alasan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBudgets(Utf8JsonWriter json, Measurements measurements)
    {
        json.WriteStartArray("anggaran");
        foreach (var m in measurements.Budgets)
        {
            json.WriteStartObject();
            json.WriteString("kode", m.Path);
            json.WriteString("periode", m.Periode.ToString());
            Number(json, "anggaran", m.Anggaran);
            Number(json, "realisasi", m.Realisasi);
            Number(json, "serapan", m.Serapan?.Capaian);
            json.WriteString("alasan", m.Serapan?.Alasan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePrinted(Utf8JsonWriter json, Measurements measurements)
    {
        json.WriteStartArray("tercetak");
        foreach (var p in measurements.Printed)
        {
            json.WriteStartObject();
            json.WriteString("indikator", p.Path);
            json.WriteString("periode", p.Periode.ToString());
            json.WriteString("apa", p.Apa);
            json.WriteString("tercetak", p.Tercetak);
            json.WriteString("seharusnya", p.Seharusnya);
            json.WriteBoolean("cocok", p.Cocok);
            json.WriteString("keterangan", p.Keterangan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
