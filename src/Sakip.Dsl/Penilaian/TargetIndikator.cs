using System.Globalization;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Penilaian;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>What an indicator should reach in a year or a part of one: a number, a label, both, or a day.</summary>
sealed partial class TargetIndikator
{
    private static readonly string[] s_months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] s_quarters = ["TW1", "TW2", "TW3", "TW4"];
    private static readonly string[] s_halves = ["S1", "S2"];
    private static readonly string[] s_monthParts = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

    private const int YearDigits = 4;

    /// <summary>Creates a target.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="bagian">The part of the year, <c>TW1</c>; empty for the whole.</param>
    /// <param name="nilai">The number; of a day the number of days since 1 January 0001.</param>
    /// <param name="desimal">With how many decimals the number is written.</param>
    /// <param name="label">The label of a scale or of bands.</param>
    /// <param name="tanggal">Whether the number is a day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bagian"/> is null.</exception>
    public TargetIndikator(int tahun, string bagian, decimal? nilai, int desimal = 0, string? label = null, bool tanggal = false)
    {
        Tahun = tahun;
        Bagian = bagian ?? throw new ArgumentNullException(nameof(bagian));
        Nilai = nilai;
        Desimal = desimal;
        Label = label;
        Tanggal = tanggal;
    }

    /// <summary>The year.</summary>
    public int Tahun { get; }

    /// <summary>The part of the year, <c>TW1</c>; empty for the whole.</summary>
    public string Bagian { get; }

    /// <summary>The number, in the indicator's unit; null for a label alone.</summary>
    public decimal? Nilai { get; }

    /// <summary>With how many decimals the number is written.</summary>
    public int Desimal { get; }

    /// <summary>The label; null for a number alone.</summary>
    public string? Label { get; }

    /// <summary>Whether the number is a day.</summary>
    public bool Tanggal { get; }

    /// <summary>The period as definitions write it: <c>2024</c>, <c>2024 TW1</c>.</summary>
    public string Periode => TulisPeriode(Tahun, Bagian);

    /// <summary>A period as definitions write it.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="bagian">The part of the year; empty for the whole.</param>
    public static string TulisPeriode(int tahun, string bagian) =>
        bagian.Length == 0 ? tahun.ToString(CultureInfo.InvariantCulture) : tahun.ToString(CultureInfo.InvariantCulture) + " " + bagian;

    /// <summary>Reads a period as data files write it - <c>2024</c>, <c>2024 TW1</c>, <c>2024 S1</c>, <c>2024-03</c> - in any case; false when it is none.</summary>
    /// <param name="teks">The text.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="bagian">The part of the year: <c>TW1</c> to <c>TW4</c>, <c>S1</c>, <c>S2</c>, <c>01</c> to <c>12</c>; empty for the whole.</param>
    public static bool BacaPeriode(string teks, out int tahun, out string bagian)
    {
        bagian = "";
        tahun = 0;
        int at = AfterSpaces(teks, 0);
        int end = at + YearDigits;
        for (; at < end; at++)
        {
            if (DigitAt(teks, at) is not { } digit)
            {
                return false;
            }

            tahun = (tahun * 10) + digit;
        }

        at = AfterSpaces(teks, at);
        string? part = at == teks.Length ? "" : PartAt(teks, at);
        bagian = part ?? "";
        return part is not null && tahun is >= 1900 and <= 2999;
    }

    /// <summary>The part of a year that fills the rest of a text. Nothing is cut out of the text: scoring by period allocates nothing.</summary>
    private static string? PartAt(string text, int at)
    {
        if (text[at] == '-')
        {
            return DigitAt(text, at + 1) is { } tens && DigitAt(text, at + 2) is { } ones && AfterSpaces(text, at + 3) == text.Length && (tens * 10) + ones is >= 1 and <= 12 and var month
                ? s_monthParts[month - 1]
                : null;
        }

        bool isQuarter = Is(text, at, 'T') && Is(text, at + 1, 'W');
        string[] parts = isQuarter ? s_quarters : Is(text, at, 'S') ? s_halves : [];
        int number = AfterSpaces(text, at + (isQuarter ? 2 : 1));
        return DigitAt(text, number) is { } which && AfterSpaces(text, number + 1) == text.Length && which >= 1 && which <= parts.Length ? parts[which - 1] : null;
    }

    private static int AfterSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int? DigitAt(string text, int at) => at < text.Length && text[at] is >= '0' and <= '9' ? text[at] - '0' : null;

    private static bool Is(string text, int at, char letter) => at < text.Length && (text[at] == letter || text[at] == letter + ('a' - 'A'));

    /// <summary>As definitions write it: <c>94,10</c>, <c>B</c>, <c>Baik (87)</c>, <c>30 November 2024</c>.</summary>
    public override string ToString()
    {
        if (Nilai is not { } value)
        {
            return Label ?? "";
        }

        if (Tanggal)
        {
            return TulisTanggal(value);
        }

        string number = AngkaIndonesia.Tulis(value, Math.Min(Desimal, Pembulatan.DesimalTerbanyak));
        return Label is null ? number : $"{Label} ({number})";
    }

    /// <summary>A day in words.</summary>
    /// <param name="hari">The number of days since 1 January 0001.</param>
    public static string TulisTanggal(decimal hari)
    {
        if (hari < 0 || hari > (DateTime.MaxValue - DateTime.MinValue).Days)
        {
            return AngkaIndonesia.Tulis(hari);
        }

        var day = DateTime.MinValue.AddDays((double)decimal.Truncate(hari));
        return $"{day.Day.ToString(CultureInfo.InvariantCulture)} {s_months[day.Month - 1]} {day.Year.ToString(CultureInfo.InvariantCulture)}";
    }
}
