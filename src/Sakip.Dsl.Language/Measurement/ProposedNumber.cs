using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>What was probably meant where a number is not written the Indonesian way.</summary>
internal static class ProposedNumber
{
    private const int MostDigits = 28;

    /// <summary>Whether there are more digits than a number can have here.</summary>
    public static bool TooLong(string written) => written.Count(IsDigit) > MostDigits && written.All(c => IsDigit(c) || c is '.' or ',' or '-');

    /// <summary>The Indonesian spelling of a number in another notation: `12.46` is probably 12,46. Null where words stand beside it.</summary>
    public static string? For(string written)
    {
        string text = written.Trim();
        bool isNegative = text.StartsWith("-", StringComparison.Ordinal) || text.StartsWith("(", StringComparison.Ordinal);
        text = text.TrimStart('-', '(').TrimEnd(')').Trim();
        text = (text.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) ? text.Substring(2).TrimStart('.', ' ') : text).TrimEnd('%', ' ');
        if (text.Length == 0 || text.Length > MostDigits || !text.All(c => IsDigit(c) || c is '.' or ','))
        {
            return null;
        }

        int dots = text.Count(c => c == '.');
        int commas = text.Count(c => c == ',');
        string swapped = dots == 1 && commas == 0 ? text.Replace('.', ',') : commas > 0 && dots <= 1 ? text.Replace(",", "").Replace('.', ',') : "";
        return swapped.Length > 0 && AngkaIndonesia.CobaBaca(swapped, out decimal value)
            ? AngkaIndonesia.Tulis(isNegative ? -value : value, swapped.IndexOf(',') < 0 ? 0 : swapped.Length - swapped.IndexOf(',') - 1)
            : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
