using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Findings for programs, in the tool's own form. <c>versi</c> changes when a program that reads it would break.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Obligation>? obligations, MessageLanguage language, TextWriter output)
    {
        var report = new JsonLaporan(
            Version,
            diagnostics.Select(d => JsonTemuan.Of(d, language)).ToArray(),
            obligations?.Select(o => JsonBukti.Of(o, language)).ToArray());
        output.WriteLine(JsonSerializer.Serialize(report, JsonReportContext.CreateReadable().JsonLaporan));
    }
}

/// <summary>The whole report; what must hold of the formulas is left out unless it is asked for.</summary>
internal sealed record JsonLaporan(
    int Versi,
    JsonTemuan[] Diagnostik,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonBukti[]? Bukti);

internal sealed record JsonTemuan(
    string Id,
    string Tingkat,
    string Berkas,
    int Baris,
    int Kolom,
    int BarisAkhir,
    int KolomAkhir,
    string Pesan,
    JsonTempat[] Terkait,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string[]? Rincian)
{
    public static JsonTemuan Of(Diagnostic diagnostic, MessageLanguage language)
    {
        var place = diagnostic.Location;
        return new JsonTemuan(
            diagnostic.Rule.Id,
            diagnostic.Rule.Severity switch { Severity.Error => "galat", Severity.Warning => "peringatan", _ => "saran" },
            place.Path,
            place.Start.Line + 1,
            place.Start.Column + 1,
            place.End.Line + 1,
            place.End.Column + 1,
            diagnostic.FullMessage.In(language),
            diagnostic.Related.Select(r => JsonTempat.Of(r, language)).ToArray(),
            diagnostic.Details.Count == 0 ? null : diagnostic.Details.Select(d => d.In(language)).ToArray());
    }
}

internal sealed record JsonTempat(string Berkas, int Baris, int Kolom, int BarisAkhir, int KolomAkhir, string Pesan)
{
    public static JsonTempat Of(RelatedLocation related, MessageLanguage language)
    {
        var place = related.Location;
        return new JsonTempat(
            place.Path,
            place.Start.Line + 1,
            place.Start.Column + 1,
            place.End.Line + 1,
            place.End.Column + 1,
            related.Message.In(language));
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonLaporan))]
internal sealed partial class JsonReportContext : JsonSerializerContext
{
    /// <summary>Letters stay letters: the output is a file or a pipe, never part of a page.</summary>
    public static JsonReportContext CreateReadable() =>
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
