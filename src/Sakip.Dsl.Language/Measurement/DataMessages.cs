using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>What is said of rows of data; the three that the reader of a file says are public.</summary>
public static class DataMessages
{
    private const int MostListed = 12;
    private const int MostShown = 80;

    internal static LocalizedText UnknownSubject(string name, string? nearest) => new(
        $"'{Shown(name)}' bukan indikator, kelompok, program, atau instansi di definisi; {(nearest is null ? "perbaiki namanya atau deklarasikan" : $"maksudnya '{nearest}'?")}",
        $"'{Shown(name)}' is no indicator, group, programme or office of the definitions; {(nearest is null ? "correct the name or declare it" : $"do you mean '{nearest}'?")}");

    internal static LocalizedText UnknownVariable(string subject, string variable, string? nearest, string[] known)
    {
        string ofWhom = subject.Length == 0 ? "proyek" : $"'{subject}'";
        string list = string.Join(", ", known.Where(k => !k.EndsWith("tercetak", StringComparison.Ordinal)).Take(MostListed));
        return nearest is not null
            ? new($"{ofWhom} tidak mempunyai variabel '{Shown(variable)}'; maksudnya '{nearest}'?", $"{(subject.Length == 0 ? "the project" : ofWhom)} has no variable '{Shown(variable)}'; do you mean '{nearest}'?")
            : new($"{ofWhom} tidak mempunyai variabel '{Shown(variable)}'{(list.Length == 0 ? "" : "; yang ada: " + list)}", $"{(subject.Length == 0 ? "the project" : ofWhom)} has no variable '{Shown(variable)}'{(list.Length == 0 ? "" : "; it has " + list)}");
    }

    internal static LocalizedText BrokenPeriod(string written) => new(
        $"'{Shown(written)}' bukan periode; tulis tahun (2024), triwulan (2024 TW1), semester (2024 S1), atau bulan (2024-03)",
        $"'{Shown(written)}' is no period; write a year (2024), a quarter (2024 TW1), a semester (2024 S1) or a month (2024-03)");

    internal static LocalizedText BrokenNumber(string written, string? proposed) => new(
        $"'{Shown(written)}' bukan angka menurut notasi Indonesia{(proposed is null ? "; koma di depan desimal, titik di antara ribuan" : $"; maksudnya {proposed}?")}",
        $"'{Shown(written)}' is no number in Indonesian notation{(proposed is null ? "; a comma before decimals, dots between thousands" : $"; do you mean {proposed}?")}");

    internal static LocalizedText TooManyDigits(string written) => new(
        $"'{Shown(written)}' berangka terlalu banyak; paling banyak 28 angka",
        $"'{Shown(written)}' has too many digits; at most 28 are read");

    internal static LocalizedText Repeated(string variable, int line, string? file) => new(
        $"'{Shown(variable)}' untuk periode ini sudah diberikan di baris {line}{(file is null ? "" : " " + file)}; yang dipakai yang pertama",
        $"'{Shown(variable)}' of this period was already given in line {line}{(file is null ? "" : " of " + file)}; the first one counts");

    internal static LocalizedText NumberNeeded(string variable, string written) => new(
        $"'{Shown(variable)}' memerlukan angka, diterima '{Shown(written)}'",
        $"'{Shown(variable)}' needs a number, received '{Shown(written)}'");

    internal static LocalizedText DayNeeded(string written) => new(
        $"'{Shown(written)}' bukan tanggal; tulis, misalnya, 30 November 2024",
        $"'{Shown(written)}' is no day; write, for instance, 30 November 2024");

    internal static LocalizedText OtherUnit(string written, string unit) => new(
        $"'{Shown(written)}' bukan dalam satuannya, {unit}; tulis angkanya dalam {unit}",
        $"'{Shown(written)}' is not in its unit, {unit}; write the number in {unit}");

    internal static LocalizedText UnknownLabel(string label, string[] known) => new(
        $"label '{Shown(label)}' tidak dikenal; yang ada: {string.Join(", ", known)}",
        $"the label '{Shown(label)}' is unknown; there are {string.Join(", ", known)}");

    internal static LocalizedText OtherGrade(string label, string number, string category, string right) => new(
        $"label '{Shown(label)}' bukan predikat {number}; menurut {category}: {right}",
        $"the label '{Shown(label)}' is not the grade of {number}; by {category} it is {right}");

    internal static LocalizedText OtherThanComputed(string reported, string computed) => new(
        $"realisasi yang dilaporkan {Shown(reported)}, padahal masukannya menghasilkan {computed}; yang dipakai hasil hitungan",
        $"{Shown(reported)} is reported, but the inputs give {computed}; what is computed counts");

    internal static LocalizedText InputsUnsound(string reported, string reason) => new(
        $"dipakai realisasi yang dilaporkan, {Shown(reported)}: masukannya tidak dapat dihitung ({Shown(reason)})",
        $"the reported {Shown(reported)} is used: the inputs cannot be computed ({Shown(reason)})");

    internal static LocalizedText OtherTarget(string given, string declared) => new(
        $"target di data {Shown(given)}, di definisi {declared}; yang dipakai target di data",
        $"the target is {Shown(given)} in the data and {declared} in the definition; the one in the data counts");

    /// <summary>The first line lacks a column.</summary>
    public static LocalizedText ColumnMissing(string column) => new(
        $"kolom '{column}' tidak ada; baris pertama harus 'indikator;periode;variabel;nilai'",
        $"the column '{column}' is missing; the first line must be 'indikator;periode;variabel;nilai'");

    /// <summary>A row is too short.</summary>
    public static LocalizedText FieldsMissing(int count) => new(
        $"baris ini hanya berisi {count} kolom; perlu indikator, periode, variabel, dan nilai",
        $"this row has only {count} columns; it needs indikator, periode, variabel and nilai");

    /// <summary>A row is longer than the first line.</summary>
    public static LocalizedText FieldsSurplus(int count, int expected) => new(
        $"baris ini berisi {count} kolom, baris pertama {expected}; beri tanda kutip pada isi yang memuat pemisah kolom",
        $"this row has {count} columns, the first line {expected}; quote what contains the separator");

    /// <summary>Where commas part columns, a number stands without quotes and its decimals became the note.</summary>
    public static LocalizedText DecimalsApart(string whole, string decimals) => new(
        $"'{whole},{decimals}' terbaca sebagai dua kolom; beri tanda kutip pada angka berkoma, dan pada keterangan yang berupa angka",
        $"'{whole},{decimals}' is read as two columns; quote numbers with commas, and notes that are numbers");

    /// <summary>Quotes in a row do not pair.</summary>
    public static LocalizedText BrokenQuotes() => new(
        "tanda kutip di baris ini tidak berpasangan",
        "the quotes in this row do not pair");

    /// <summary>Bytes that are no UTF-8.</summary>
    public static LocalizedText NotUtf8() => new(
        "baris ini bukan UTF-8; simpan berkasnya sebagai CSV UTF-8",
        "this row is not UTF-8; save the file as CSV UTF-8");

    /// <summary>A row is longer than any table's.</summary>
    public static LocalizedText RowTooLong() => new(
        "baris ini terlalu panjang, mungkin karena tanda kutip yang tidak ditutup; baris sesudahnya tidak dibaca",
        "this row is too long, perhaps for a quote that is not closed; the rows behind it are not read");

    /// <summary>A text of data within a message: on one line, and not longer than can be read.</summary>
    private static string Shown(string text)
    {
        string cut = text.Length <= MostShown ? text : text.Substring(0, char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown) + "…";
        return cut.Any(char.IsControl) ? new string([.. cut.Select(c => char.IsControl(c) ? ' ' : c)]) : cut;
    }
}
