using System.Globalization;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>A year, or a part of one: <c>2024</c>, <c>2024 TW1</c>, <c>2024 S1</c>, <c>2024-03</c>.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Bagian">The part: <c>TW1</c> to <c>TW4</c>, <c>S1</c>, <c>S2</c>, <c>01</c> to <c>12</c>; empty for the whole year.</param>
public readonly record struct Period(int Tahun, string Bagian) : IComparable<Period>
{
    /// <summary>A whole year.</summary>
    public static Period Year(int tahun) => new(tahun, "");

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
        period = default;
        string trimmed = text.Trim();
        if (trimmed.Length < 4 || !int.TryParse(trimmed.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1900 or > 2999)
        {
            return false;
        }

        string rest = trimmed.Substring(4).Trim().ToUpperInvariant();
        string? part = rest switch
        {
            "" => "",
            "TW1" or "TW2" or "TW3" or "TW4" or "S1" or "S2" => rest,
            "TW 1" or "TW 2" or "TW 3" or "TW 4" or "S 1" or "S 2" => rest.Replace(" ", ""),
            _ when rest.Length == 3 && rest[0] == '-' && int.TryParse(rest.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12 => rest.Substring(1),
            _ => null,
        };
        period = new Period(year, part ?? "");
        return part is not null;
    }
}
