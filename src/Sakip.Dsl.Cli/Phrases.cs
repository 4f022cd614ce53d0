using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli;

/// <summary>What the tool says on its own account, in both languages. What it says of definitions comes from the language.</summary>
internal static partial class Phrases
{
    public static LocalizedText NoCommand(string commands) => new(
        $"perintah belum diberikan; pilih {OneOf(commands, "atau")}",
        $"no command is given; choose {OneOf(commands, "or")}");

    public static LocalizedText UnknownCommand(string written, string commands) => new(
        $"perintah '{written}' tidak dikenal; pilih {OneOf(commands, "atau")}",
        $"there is no command '{written}'; choose {OneOf(commands, "or")}");

    public static LocalizedText UnknownOption(string written, string command) => new(
        $"opsi '{written}' tidak dikenal; lihat '{command} --help'",
        $"there is no option '{written}'; see '{command} --help'");

    public static LocalizedText ValueMissing(string option, string values) => new(
        $"sesudah '{option}' diperlukan nilai: {values}",
        $"after '{option}' a value is needed: {values}");

    public static LocalizedText NotOneOf(string option, string written, string values) => new(
        $"'{written}' tidak berlaku untuk '{option}'; pilih {OneOf(values, "atau")}",
        $"'{written}' is not allowed for '{option}'; choose {OneOf(values, "or")}");

    public static LocalizedText GivenTwice(string option) => new(
        $"'{option}' diberikan lebih dari sekali",
        $"'{option}' is given more than once");

    public static LocalizedText NoPath() => new(
        "berkas atau folder belum diberikan",
        "no file or folder is given");

    public static LocalizedText NoData() => new(
        "data belum diberikan; tulis '--data berkas.csv'",
        "no data are given; write '--data file.csv'");

    public static LocalizedText NoDataIn(string paths) => new(
        $"tidak ada berkas .csv di {paths}",
        $"there are no .csv files in {paths}");

    public static LocalizedText NoSuchPath(string path) => new(
        $"berkas atau folder '{path}' tidak ada",
        $"there is no file or folder '{path}'");

    public static LocalizedText NotADefinition(string path) => new(
        $"'{path}' bukan berkas .iku",
        $"'{path}' is not an .iku file");

    public static LocalizedText NothingFound(string paths) => new(
        $"tidak ada berkas .iku di {paths}",
        $"there are no .iku files in {paths}");

    public static LocalizedText CannotRead(string path, string reason) => new(
        $"'{path}' tidak dapat dibaca: {reason}",
        $"'{path}' cannot be read: {reason}");

    public static LocalizedText CannotWrite(string path, string reason) => new(
        $"'{path}' tidak dapat ditulis: {reason}",
        $"'{path}' cannot be written: {reason}");

    public static LocalizedText Unexpected(string? path, Exception failure)
    {
        string what = $"{failure.GetType().Name}: {OneLine(failure.Message)}";
        return path is null
            ? new($"sakip gagal tak terduga: {what}", $"sakip failed unexpectedly: {what}")
            : new($"sakip gagal tak terduga pada '{path}': {what}", $"sakip failed unexpectedly on '{path}': {what}");
    }

    public static LocalizedText See(string path) => new($"lihat {path}", $"see {path}");

    public static LocalizedText NoFindings(int files) => new(
        $"tidak ada temuan; {files} berkas diperiksa",
        $"no findings; {English(files, "file")} checked");

    public static LocalizedText Summary(int errors, int warnings, int suggestions, int files) => new(
        $"{Listed((errors, $"{errors} galat"), (warnings, $"{warnings} peringatan"), (suggestions, $"{suggestions} saran"))} di {files} berkas",
        $"{Listed((errors, English(errors, "error")), (warnings, English(warnings, "warning")), (suggestions, English(suggestions, "suggestion")))} in {English(files, "file")}");

    public static LocalizedText VerdictOf(Verdict verdict) => verdict switch
    {
        Verdict.Proved => new("terbukti", "proved"),
        Verdict.Refuted => new("terbantah", "refuted"),
        _ => new("tak terputuskan", "undecided"),
    };

    public static LocalizedText Proofs(int proved, int refuted, int undecided) => new(
        $"bukti: {proved} terbukti, {refuted} terbantah, {undecided} tak terputuskan",
        $"proofs: {proved} proved, {refuted} refuted, {undecided} undecided");

    public static LocalizedText Printed(int all, int right, int wrong) => new(
        $"tercetak: {all} diperiksa, {right} cocok, {wrong} lain dari hitungan",
        $"printed: {all} checked, {right} agree, {wrong} differ from what is computed");

    public static LocalizedText NothingWritten() => new(
        "lampiran tidak ditulis: perbaiki galatnya dulu",
        "the annex is not written: mend the errors first");

    public static LocalizedText NoTableWritten() => new(
        "tabel tidak ditulis: perbaiki galatnya dulu",
        "no table is written: mend the errors first");

    public static LocalizedText NoMetadataWritten() => new(
        "metadata tidak ditulis: perbaiki galatnya dulu",
        "no metadata is written: mend the errors first");

    public static LocalizedText NoSuchFormat(string kind, string formats) => new(
        $"'{kind}' tidak mempunyai bentuk {formats}; yang ada: csv",
        $"'{kind}' has no form {formats}; there is: csv");

    public static LocalizedText NothingToShow(string kind) => new(
        $"tidak ada yang ditabelkan untuk '{kind}'",
        $"there is nothing to show for '{kind}'");

    public static LocalizedText NotAYear(string option, string written) => new(
        $"'{written}' bukan tahun; tulis '{option}' seperti 2024",
        $"'{written}' is not a year; write '{option}' as in 2024");

    public static LocalizedText NoSuchOffice(string written, IReadOnlyList<string> known)
    {
        const int shown = 10;
        string names = string.Join(", ", known.Take(shown)) + (known.Count > shown ? ", …" : "");
        return new($"tidak ada instansi '{written}'; yang ada: {names}", $"there is no office '{written}'; there are: {names}");
    }

    public static LocalizedText TwoVersions(int given) => new(
        $"diperlukan dua versi, yang lama lalu yang baru; diberikan {given}",
        $"two versions are needed, the old one and then the new one; {given} given");

    public static LocalizedText FolderNeeded(string option, string format, string folder) => new(
        $"'{option} {format}' memerlukan '{folder}'",
        $"'{option} {format}' needs '{folder}'");

    public static LocalizedText NotCompared() => new(
        "tidak dibandingkan: perbaiki galatnya dulu",
        "not compared: mend the errors first");

    public static LocalizedText NoChanges() => new("tidak ada perubahan", "nothing changes");

    public static LocalizedText Changes(IReadOnlyList<(LocalizedText Severity, int Count)> counts) => new(
        $"{counts.Sum(c => c.Count)} perubahan: {string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{c.Count} {c.Severity.Indonesian}"))}",
        $"{English(counts.Sum(c => c.Count), "change")}: {string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{c.Count} {c.Severity.English}"))}");

    public static LocalizedText ValueOf(string period) => new($"nilai {period}", $"value {period}");

    public static LocalizedText Reaches() => new("berlaku pada", "reaches");

    public static LocalizedText Reached() => new("terdampak", "reached by other changes");

    public static LocalizedText Unchanged() => new("tidak berubah", "unchanged");

    public static LocalizedText Formatted(int changed, int files) => changed == 0
        ? new($"sudah rapi; {files} berkas dibaca", $"nothing to format; {English(files, "file")} read")
        : new($"{changed} dari {files} berkas dirapikan", $"{changed} of {English(files, "file")} formatted");

    public static LocalizedText FormatChecked(int changed, int files) => changed == 0
        ? new($"sudah rapi; {files} berkas dibaca", $"nothing to format; {English(files, "file")} read")
        : new($"{changed} dari {files} berkas belum rapi; jalankan 'sakip rapikan'", $"{changed} of {English(files, "file")} not formatted; run 'sakip rapikan'");

    public static LocalizedText WouldChange() => new("belum rapi; baris pertama yang berubah:", "not formatted; the first line that would change:");

    public static LocalizedText Mended(int corrections, int files, bool isTrial) => corrections == 0
        ? new("tidak ada yang dapat diperbaiki sendiri; lihat 'sakip periksa'", "nothing can be mended by itself; see 'sakip periksa'")
        : isTrial
            ? new($"{corrections} perbaikan di {files} berkas; belum ditulis", $"{English(corrections, "correction")} in {English(files, "file")}; not written")
            : new($"{corrections} perbaikan ditulis di {files} berkas", $"{English(corrections, "correction")} written in {English(files, "file")}");

    public static LocalizedText Deleted(string old) => new($"{old} dihapus", $"{old} deleted");

    public static LocalizedText Inserted(string text) => new($"{text} ditambahkan", $"{text} inserted");

    public static LocalizedText NoSuchRule(string written, string? nearest) => nearest is null
        ? new($"aturan '{written}' tidak ada; 'sakip jelaskan' menyebut semuanya", $"there is no rule '{written}'; 'sakip jelaskan' lists them all")
        : new($"aturan '{written}' tidak ada; maksudnya {nearest}?", $"there is no rule '{written}'; do you mean {nearest}?");

    public static LocalizedText SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => new("galat", "error"),
        Severity.Warning => new("peringatan", "warning"),
        _ => new("saran", "suggestion"),
    };

    public static LocalizedText PageIsIndonesian() => new("", "The page of this rule is in Indonesian:");

    public static LocalizedText EndOfFile() => new("(akhir berkas)", "(end of file)");

    public static LocalizedText EmptyLine() => new("(baris kosong)", "(empty line)");

    public static LocalizedText NotFormatted() => new(
        "tidak dirapikan: penulisannya masih keliru; lihat 'sakip periksa'",
        "not formatted: it is not well written yet; see 'sakip periksa'");

    private static string Listed(params (int Count, string Text)[] parts) =>
        string.Join(", ", parts.Where(p => p.Count > 0).Select(p => p.Text));

    private static string English(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string OneOf(string values, string or)
    {
        string[] words = values.Split('|');
        return words.Length > 2 ? $"{string.Join(", ", words[..^1])}, {or} {words[^1]}" : string.Join($" {or} ", words);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
