using System.Globalization;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>A year, or a part of one: <c>2024</c>, <c>2024 TW1</c>, <c>2024 S1</c>, <c>2024-03</c>.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Bagian">The part: <c>TW1</c> to <c>TW4</c>, <c>S1</c>, <c>S2</c>, <c>01</c> to <c>12</c>; empty for the whole year.</param>
public readonly record struct Period(int Tahun, string Bagian) : IComparable<Period>
{
    private static readonly string[] s_parts = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "S1", "S2", "TW1", "TW2", "TW3", "TW4", ""];

    /// <summary>A whole year.</summary>
    public static Period Year(int tahun) => new(tahun, "");

    /// <summary>Every part a year may be given in, and at the end the year as a whole, in order.</summary>
    internal static IEnumerable<Period> PartsOf(int tahun) => s_parts.Select(part => new Period(tahun, part));

    /// <summary>Whether it is a whole year.</summary>
    public bool IsYear => Bagian.Length == 0;

    /// <summary>By year; the parts of a year in order, before the year as a whole.</summary>
    public int CompareTo(Period other) =>
        Tahun != other.Tahun ? Tahun.CompareTo(other.Tahun)
        : IsYear != other.IsYear ? IsYear.CompareTo(other.IsYear)
        : string.CompareOrdinal(Bagian, other.Bagian);

    /// <summary>As data files write it.</summary>
    public override string ToString()
    {
        string year = Tahun.ToString(CultureInfo.InvariantCulture);
        return IsYear ? year : year + (Bagian[0] is >= '0' and <= '9' ? "-" : " ") + Bagian;
    }

    /// <summary>Reads a period as data files write it, in any case and with or without the space; false when it is none.</summary>
    public static bool TryParse(string text, out Period period)
    {
        bool isPeriod = TargetIndikator.BacaPeriode(text, out int year, out string part);
        period = isPeriod ? new Period(year, part) : default;
        return isPeriod;
    }
}
