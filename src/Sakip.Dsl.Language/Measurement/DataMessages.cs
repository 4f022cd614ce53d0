using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>What is said of rows of data; the three that the reader of a file says are public.</summary>
public static class DataMessages
{
    private const int MostListed = 12;

    internal static LocalizedText UnknownSubject(string name, string? nearest) => new(
        $"'{name}' bukan indikator, kelompok, program, atau instansi di definisi; {(nearest is null ? "perbaiki namanya atau deklarasikan" : $"maksudnya '{nearest}'?")}",
        $"'{name}' is no indicator, group, programme or office of the definitions; {(nearest is null ? "correct the name or declare it" : $"do you mean '{nearest}'?")}");

    internal static LocalizedText UnknownVariable(string subject, string variable, string? nearest, string[] known)
    {
        string ofWhom = subject.Length == 0 ? "proyek" : $"'{subject}'";
        string list = string.Join(", ", known.Where(k => !k.EndsWith("tercetak", StringComparison.Ordinal)).Take(MostListed));
        return nearest is not null
            ? new($"{ofWhom} tidak mempunyai variabel '{variable}'; maksudnya '{nearest}'?", $"{(subject.Length == 0 ? "the project" : ofWhom)} has no variable '{variable}'; do you mean '{nearest}'?")
            : new($"{ofWhom} tidak mempunyai variabel '{variable}'{(list.Length == 0 ? "" : "; yang ada: " + list)}", $"{(subject.Length == 0 ? "the project" : ofWhom)} has no variable '{variable}'{(list.Length == 0 ? "" : "; it has " + list)}");
    }

    internal static LocalizedText BrokenPeriod(string written) => new(
        $"'{written}' bukan periode; tulis tahun (2024), triwulan (2024 TW1), semester (2024 S1), atau bulan (2024-03)",
        $"'{written}' is no period; write a year (2024), a quarter (2024 TW1), a semester (2024 S1) or a month (2024-03)");

    internal static LocalizedText BrokenNumber(string written, string? proposed) => new(
        $"'{written}' bukan angka menurut notasi Indonesia{(proposed is null ? "; koma di depan desimal, titik di antara ribuan" : $"; maksudnya {proposed}?")}",
        $"'{written}' is no number in Indonesian notation{(proposed is null ? "; a comma before decimals, dots between thousands" : $"; do you mean {proposed}?")}");

    internal static LocalizedText Repeated(string variable, int line, string? file) => new(
        $"'{variable}' untuk periode ini sudah diberikan di baris {line}{(file is null ? "" : " " + file)}; yang dipakai yang pertama",
        $"'{variable}' of this period was already given in line {line}{(file is null ? "" : " of " + file)}; the first one counts");

    internal static LocalizedText NumberNeeded(string variable, string written) => new(
        $"'{variable}' memerlukan angka, diterima '{written}'",
        $"'{variable}' needs a number, received '{written}'");

    internal static LocalizedText DayNeeded(string written) => new(
        $"'{written}' bukan tanggal; tulis, misalnya, 30 November 2024",
        $"'{written}' is no day; write, for instance, 30 November 2024");

    internal static LocalizedText OtherUnit(string written, string unit) => new(
        $"'{written}' bukan dalam satuannya, {unit}; tulis angkanya dalam {unit}",
        $"'{written}' is not in its unit, {unit}; write the number in {unit}");

    internal static LocalizedText UnknownLabel(string label, string[] known) => new(
        $"label '{label}' tidak dikenal; yang ada: {string.Join(", ", known)}",
        $"the label '{label}' is unknown; there are {string.Join(", ", known)}");

    internal static LocalizedText OtherGrade(string label, string number, string category, string right) => new(
        $"label '{label}' bukan predikat {number}; menurut {category}: {right}",
        $"the label '{label}' is not the grade of {number}; by {category} it is {right}");

    internal static LocalizedText OtherThanComputed(string reported, string computed) => new(
        $"realisasi yang dilaporkan {reported}, padahal masukannya menghasilkan {computed}; yang dipakai hasil hitungan",
        $"{reported} is reported, but the inputs give {computed}; what is computed counts");

    internal static LocalizedText OtherTarget(string given, string declared) => new(
        $"target di data {given}, di definisi {declared}; yang dipakai target di data",
        $"the target is {given} in the data and {declared} in the definition; the one in the data counts");

    /// <summary>The first line lacks a column.</summary>
    public static LocalizedText ColumnMissing(string column) => new(
        $"kolom '{column}' tidak ada; baris pertama harus 'indikator;periode;variabel;nilai'",
        $"the column '{column}' is missing; the first line must be 'indikator;periode;variabel;nilai'");

    /// <summary>A row is too short.</summary>
    public static LocalizedText FieldsMissing(int count) => new(
        $"baris ini hanya berisi {count} kolom; perlu indikator, periode, variabel, dan nilai",
        $"this row has only {count} columns; it needs indikator, periode, variabel and nilai");

    /// <summary>Quotes in a row do not pair.</summary>
    public static LocalizedText BrokenQuotes() => new(
        "tanda kutip di baris ini tidak berpasangan",
        "the quotes in this row do not pair");
}
