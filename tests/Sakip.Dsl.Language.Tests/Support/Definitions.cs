using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tests;

/// <summary>Definitions as tests write them.</summary>
internal static class Definitions
{
    /// <summary>The files of the sample, by name.</summary>
    public static IReadOnlyDictionary<string, string> Sample { get; } = ReadSample();

    public static Project Project(string text, string path = "berkas.iku") => Semantics.Project.Create([Tree(text, path)]);

    public static SyntaxTree Tree(string text, string path = "berkas.iku") => SyntaxTree.Parse(new SourceText(path, text));

    /// <summary>An indicator around some of its lines.</summary>
    public static string Indicator(string lines) => $$"""
        instansi Dinas "Dinas" {
          indikator Contoh "Contoh" {
            satuan: persen
            polaritas: naik
            variabel a: orang "Bagian"
            variabel b: orang > 0 "Keseluruhan"
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
            {{lines}}
          }
        }

        """;

    /// <summary>A finding as a terminal prints it, in both languages.</summary>
    public static string Show(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        string place = $"{diagnostic.Location.Path}({start.Line + 1},{start.Column + 1},{end.Line + 1},{end.Column + 1})";
        string related = string.Concat(diagnostic.Related.Select(r => $"\n  {r.Location.Path}({r.Location.Start.Line + 1},{r.Location.Start.Column + 1}): {r.Message.Indonesian} | {r.Message.English}"));
        string details = string.Concat(diagnostic.Details.Select(d => $"\n    {d.Indonesian}{(d.English == d.Indonesian ? "" : " | " + d.English)}"));
        string mend = diagnostic.Mend is not { } edit ? "" : edit.Span == diagnostic.Location.Span ? $"\n  => {edit.Text}" : $"\n  => @{edit.Span.Start - diagnostic.Location.Span.Start}+{edit.Span.Length} '{edit.Text}'";
        return $"{place}: {diagnostic.Rule.Severity} {diagnostic.Rule.Id}\n  {diagnostic.Message.Indonesian}\n  {diagnostic.Message.English}{details}{related}{mend}\n";
    }

    private static SortedDictionary<string, string> ReadSample()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(Folders.Sample, "*.iku"))
        {
            files[Path.GetFileName(file)] = File.ReadAllText(file).ReplaceLineEndings("\n");
        }

        return files;
    }
}
