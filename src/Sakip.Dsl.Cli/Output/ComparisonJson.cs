using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Changes for programs. <c>versi</c> changes when a program that reads it would break; <c>null</c> stands where there is nothing.</summary>
internal static class ComparisonJson
{
    private const int Version = 1;

    public static void Write(Comparison comparison, MessageLanguage language, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("versi", Version);
            Text(json, "terberat", comparison.Changes.Terberat is { } gravest ? ComparisonWords.CodeOf(gravest) : "");
            json.WriteStartArray("perubahan");
            foreach (var change in comparison.Changes.Perubahan)
            {
                Write(json, change, language);
            }

            json.WriteEndArray();
            if (comparison.Values.Count > 0)
            {
                json.WriteStartArray("nilai");
                foreach (var value in comparison.Values)
                {
                    json.WriteStartObject();
                    json.WriteString("indikator", value.Path);
                    json.WriteString("periode", value.Periode);
                    Write(json, "semula", value.Semula);
                    Write(json, "menjadi", value.Menjadi);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Perubahan change, MessageLanguage language)
    {
        bool isIndicator = change.Objek is JenisObjek.Indikator or JenisObjek.Komponen;
        json.WriteStartObject();
        json.WriteString("jenis", ComparisonWords.CodeOf(change.Jenis));
        json.WriteString("keparahan", ComparisonWords.CodeOf(change.Keparahan));
        json.WriteString("objek", ComparisonWords.CodeOf(change.Objek));
        Text(json, "indikator", isIndicator ? change.Path : "");
        Text(json, "kode", change.Path);
        Text(json, "kodeLama", change.PathLama);
        json.WriteString("nama", change.Judul);
        Text(json, "bagian", change.Bagian);
        Text(json, "semula", change.Semula);
        Text(json, "menjadi", change.Menjadi);
        json.WriteString("arti", change.Arti.In(language));
        json.WriteStartArray("terdampak");
        foreach (string path in change.Terdampak)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, NilaiVersi value)
    {
        json.WriteStartObject(name);
        Text(json, "nilai", value.Nilai);
        Text(json, "capaian", value.Capaian);
        Text(json, "predikat", value.Predikat);
        Text(json, "alasan", value.Alasan);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }
}
