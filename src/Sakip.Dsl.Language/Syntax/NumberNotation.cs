using System.Globalization;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>
/// Numbers as Indonesian regulations write them: a dot between thousands, a comma before decimals. What is written
/// otherwise gets the spelling that was probably meant, because .NET's id-ID parser reads "4.25" as 425 without a word.
/// </summary>
internal static class NumberNotation
{
    /// <summary>What a written number means.</summary>
    /// <param name="Value">Its value, or the value that was probably meant.</param>
    /// <param name="Decimals">How many decimals were written.</param>
    /// <param name="Proposal">The right spelling, when the written one is wrong.</param>
    /// <param name="IsInRange">False when it has more digits than a decimal holds.</param>
    public readonly record struct Reading(decimal Value, int Decimals, string? Proposal, bool IsInRange);

    /// <summary>Reads digits, dots and commas.</summary>
    public static Reading Read(string written)
    {
        if (AngkaIndonesia.CobaBaca(written, out decimal value))
        {
            return new Reading(value, DecimalsOf(written), null, true);
        }

        string proposal = Propose(written);
        return AngkaIndonesia.CobaBaca(proposal, out decimal meant)
            ? new Reading(meant, DecimalsOf(proposal), proposal, true)
            : new Reading(0, 0, null, false);
    }

    private static int DecimalsOf(string written)
    {
        int comma = written.IndexOf(',');
        return comma < 0 ? 0 : written.Length - comma - 1;
    }

    private static string Propose(string written)
    {
        int decimalMark = FindDecimalMark(written);
        string whole = OnlyDigits(decimalMark < 0 ? written : written.Substring(0, decimalMark)).TrimStart('0');
        string fraction = decimalMark < 0 ? "" : OnlyDigits(written.Substring(decimalMark + 1));
        string grouped = Group(whole.Length == 0 ? "0" : whole);
        return fraction.Length == 0 ? grouped : grouped + "," + fraction;
    }

    /// <summary>The last separator is the decimal mark when it stands once and what follows cannot be a group of thousands.</summary>
    private static int FindDecimalMark(string written)
    {
        int last = written.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return -1;
        }

        char mark = written[last];
        bool standsOnce = written.IndexOf(mark) == last;
        bool hasBoth = written.IndexOf('.') >= 0 && written.IndexOf(',') >= 0;
        bool looksLikeGroup = written.Length - last - 1 == 3 && written[0] != '0';
        if (!standsOnce && !hasBoth && written.Length - last - 1 != 3)
        {
            return last; // `1.234.5`: what follows is no group, so the mark before it is no grouping
        }

        return standsOnce && (hasBoth || mark == ',' || !looksLikeGroup) ? last : !standsOnce || looksLikeGroup ? -1 : last;
    }

    private static string OnlyDigits(string text) => new(text.Where(c => c is >= '0' and <= '9').ToArray());

    /// <summary>Digits with a dot between thousands.</summary>
    public static string Group(string digits)
    {
        var grouped = new System.Text.StringBuilder();
        for (int i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                grouped.Append('.');
            }

            grouped.Append(digits[i].ToString(CultureInfo.InvariantCulture));
        }

        return grouped.ToString();
    }
}
