using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli;

/// <summary>What the tool says when it compares a published annex with definitions.</summary>
internal static partial class Phrases
{
    public static LocalizedText NothingCompared() => new(
        "lampiran tidak dibandingkan: perbaiki galatnya dulu",
        "the annex is not compared: mend the errors first");

    public static LocalizedText NotAnAnnex(string path) => new(
        $"'{path}' bukan lampiran yang dapat dibaca; diperlukan berkas .docx, .html, atau .md",
        $"'{path}' is no annex that can be read; a .docx, .html or .md file is needed");

    public static LocalizedText NoSuchFile(string path) => new($"berkas '{path}' tidak ada", $"there is no file '{path}'");

    public static LocalizedText CannotReadAnnex(string path, LocalizedText reason) => new(
        $"'{path}' tidak dapat dibaca: {reason.Indonesian}",
        $"'{path}' cannot be read: {reason.English}");

    public static LocalizedText Drift(string path, int count) => count == 0
        ? new($"{path}: sama dengan definisi", $"{path}: the same as the definitions")
        : new($"{path}: {count} perbedaan dengan definisi", $"{path}: {English(count, "difference")} from the definitions");

    public static LocalizedText RowAndColumn(string row, string column) => column.Length == 0
        ? new($"baris “{row}”", $"row “{row}”")
        : new($"baris “{row}”, kolom {column}", $"row “{row}”, column {column}");

    public static LocalizedText OutsideTables() => new("di luar tabel", "outside tables");

    public static LocalizedText OnlyPublished() => new("hanya ada di berkas yang terbit", "only in the published file");

    public static LocalizedText OnlyDefined() => new("tidak ada di berkas yang terbit", "missing from the published file");

    public static LocalizedText StandsElsewhere(string published, string defined) => new(
        $"tempatnya lain: terbit sesudah “{published}”, menurut definisi sesudah “{defined}”",
        $"stands elsewhere: published behind “{published}”, defined behind “{defined}”");

    public static LocalizedText Published() => new("terbit   :", "published:");

    public static LocalizedText Defined() => new("definisi :", "defined  :");

    public static LocalizedText Nothing() => new("(kosong)", "(nothing)");
}
