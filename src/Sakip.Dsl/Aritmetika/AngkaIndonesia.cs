using System.Globalization;
using System.Text;

namespace Sakip.Dsl.Aritmetika;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>
/// Numbers as Indonesian regulations print them: a dot between thousands, a comma before decimals. The machine's culture
/// plays no part (and .NET's own id-ID reads "4.25" as 425).
/// </summary>
static partial class AngkaIndonesia
{
    private const int GroupLength = 3;

    /// <summary>All digits of a number, without trailing zeros behind the comma: 2741,50 is written "2.741,5".</summary>
    /// <param name="x">Any number.</param>
    public static string Tulis(decimal x)
    {
        string digits = Math.Abs(x).ToString(CultureInfo.InvariantCulture);
        int dot = digits.IndexOf('.');
        return dot < 0
            ? Compose(x < 0m, digits, "")
            : Compose(x < 0m, digits.Substring(0, dot), digits.Substring(dot + 1).TrimEnd('0'));
    }

    /// <summary>A number with a fixed number of decimals, rounded half away from zero: 99,525 with two is "99,53".</summary>
    /// <param name="x">Any number.</param>
    /// <param name="desimal">The number of decimals, 0..28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is not in 0..28.</exception>
    public static string Tulis(decimal x, int desimal)
    {
        decimal rounded = Pembulatan.Bulat(x, desimal);
        string digits = Math.Abs(rounded).ToString(CultureInfo.InvariantCulture);
        int dot = digits.IndexOf('.');
        string whole = dot < 0 ? digits : digits.Substring(0, dot);
        string fraction = dot < 0 ? "" : digits.Substring(dot + 1);
        return Compose(rounded < 0m, whole, fraction.PadRight(desimal, '0'));
    }

    /// <summary>
    /// Reads "2.741", "100000", "0,5", "-1.250.544.365,50". Refused is what another notation might mean ("12.34", "1.0",
    /// "1,000,000", "0.500"), spaces, a plus sign, superfluous leading zeros, and what a decimal cannot hold to the last digit.
    /// </summary>
    /// <param name="teks">The text, the whole of which must be the number.</param>
    /// <param name="nilai">The number; 0 when the text is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool CobaBaca(string? teks, out decimal nilai)
    {
        nilai = 0m;
        if (teks is null)
        {
            return false;
        }

        int start = teks.Length > 0 && teks[0] == '-' ? 1 : 0;
        int comma = teks.IndexOf(',');
        int wholeEnd = comma < 0 ? teks.Length : comma;
        if (!IsWholePart(teks, start, wholeEnd) || (comma >= 0 && !IsFraction(teks, comma + 1)))
        {
            return false;
        }

        decimal mantissa = 0m;
        for (int i = start; i < teks.Length; i++)
        {
            if (IsDigit(teks[i]) && !TryAppend(ref mantissa, teks[i] - '0'))
            {
                return false;
            }
        }

        int scale = comma < 0 ? 0 : teks.Length - comma - 1;
        // A zero without sign: decimal knows a negative one.
        nilai = mantissa == 0m ? 0m : mantissa * new decimal(1, 0, 0, isNegative: start == 1, (byte)scale);
        return true;
    }

    private static string Compose(bool negative, string whole, string fraction)
    {
        var text = new StringBuilder(whole.Length + (whole.Length / GroupLength) + fraction.Length + 2);
        if (negative)
        {
            text.Append('-');
        }

        for (int i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % GroupLength == 0)
            {
                text.Append('.');
            }

            text.Append(whole[i]);
        }

        return fraction.Length == 0 ? text.ToString() : text.Append(',').Append(fraction).ToString();
    }

    /// <summary>Digits alone, or groups of three behind a first group of one to three; no superfluous zero in front.</summary>
    private static bool IsWholePart(string text, int start, int end)
    {
        int length = end - start;
        if (length == 0 || (text[start] == '0' && length > 1))
        {
            return false;
        }

        bool grouped = text.IndexOf('.', start, length) >= 0;
        for (int i = start; i < end; i++)
        {
            // Counted from the right, every fourth character of a grouped number is a dot, and never the first.
            bool dotExpected = grouped && (end - i) % (GroupLength + 1) == 0;
            if (dotExpected ? text[i] != '.' || i == start : !IsDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFraction(string text, int start)
    {
        int length = text.Length - start;
        if (length is 0 or > Pembulatan.DesimalTerbanyak)
        {
            return false;
        }

        for (int i = start; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAppend(ref decimal mantissa, int digit)
    {
        const decimal limit = 7922816251426433759354395033m;
        const int lastDigit = 5;
        if (mantissa > limit || (mantissa == limit && digit > lastDigit))
        {
            return false;
        }

        mantissa = (mantissa * 10m) + digit;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
