using System.Globalization;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>Days in words: <c>30 November 2024</c>.</summary>
internal static class Days
{
    /// <summary>The number of days since 1 January 0001; false when the text is no day.</summary>
    public static bool TryRead(string text, out int day)
    {
        day = 0;
        string[] parts = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int month = parts.Length == 3 ? Array.FindIndex([.. MonthNames.All], m => string.Equals(m, parts[1], StringComparison.OrdinalIgnoreCase)) + 1 : 0;
        if (month == 0 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int date) || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || year is < 1 or > 9999 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = (new DateTime(year, month, date) - DateTime.MinValue).Days;
        return true;
    }
}
