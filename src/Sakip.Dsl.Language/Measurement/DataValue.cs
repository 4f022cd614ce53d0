using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>What a cell of a data file says. Six ways of having no number are six different things.</summary>
public enum DataState
{
    /// <summary>A number, perhaps with a label.</summary>
    Angka,

    /// <summary>A label or a day alone.</summary>
    Label,

    /// <summary>Nothing: not filled in.</summary>
    Kosong,

    /// <summary><c>NIHIL</c>: none happened. A true zero.</summary>
    Nihil,

    /// <summary><c>n/a</c>: does not apply.</summary>
    TidakBerlaku,

    /// <summary><c>-</c>: not reported.</summary>
    TidakDilaporkan,

    /// <summary><c>Tidak ada data</c>.</summary>
    TidakAdaData,

    /// <summary>Text that means none of these.</summary>
    Rusak,
}

/// <summary>A cell as documents print it, read: <c>1.250.544.365,50</c>, <c>94%</c>, <c>Rp 669.414.700,00</c>, <c>(2,85%)</c>, <c>Baik (90,22)</c>.</summary>
/// <param name="State">What it says.</param>
/// <param name="Number">The number; 0 where there is none.</param>
/// <param name="Decimals">With how many decimals it is written.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
/// <param name="IsMoney">Whether <c>Rp</c> stands before it.</param>
/// <param name="Label">The label; empty where there is none.</param>
/// <param name="Written">The cell without spaces around it.</param>
public readonly record struct DataValue(DataState State, decimal Number, int Decimals, bool IsPercent, bool IsMoney, string Label, string Written)
{
    private const int LongestAbsence = 14; // `TIDAK ADA DATA`

    /// <summary>Whether there is a number: one that is written, or the zero of <c>NIHIL</c>.</summary>
    public bool HasNumber => State is DataState.Angka or DataState.Nihil;

    /// <summary>Whether the cell says that there is no value.</summary>
    public bool IsAbsent => State is DataState.Kosong or DataState.TidakBerlaku or DataState.TidakDilaporkan or DataState.TidakAdaData;

    /// <summary>Where the number stands in <see cref="Written"/>.</summary>
    internal (int Start, int Length) Place { get; init; }

    /// <summary>Whether brackets make the number negative.</summary>
    internal bool IsBracketed { get; init; }

    /// <summary>Reads a cell.</summary>
    public static DataValue Read(string cell)
    {
        string text = cell.Trim();
        if (AngkaIndonesia.CobaBaca(text, out decimal number))
        {
            return new DataValue(DataState.Angka, number, DecimalsOf(text), false, false, "", text) { Place = (0, text.Length) };
        }

        var absent = text.Length > LongestAbsence ? DataState.Angka : text.ToUpperInvariant() switch
        {
            "" => DataState.Kosong,
            "NIHIL" => DataState.Nihil,
            "N/A" or "NA" or "TIDAK BERLAKU" => DataState.TidakBerlaku,
            "-" or "–" or "—" => DataState.TidakDilaporkan,
            "TIDAK ADA DATA" => DataState.TidakAdaData,
            _ => DataState.Angka,
        };
        return absent != DataState.Angka ? new DataValue(absent, 0, 0, false, false, "", text)
            : Days.TryRead(text, out _) ? new DataValue(DataState.Label, 0, 0, false, false, text, text)
            : ReadPrinted(text);
    }

    /// <summary>The printed text with another number in the place of its own, written with as many decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isCutOff">Whether decimals are cut off instead of rounded half away from zero.</param>
    internal string Rewritten(decimal value, bool isCutOff)
    {
        if (State == DataState.Nihil)
        {
            return value == 0 ? Written : AngkaIndonesia.Tulis(value);
        }

        int decimals = Math.Min(Decimals, Pembulatan.DesimalTerbanyak);
        decimal rounded = isCutOff ? Pembulatan.Potong(value, decimals) : Pembulatan.Bulat(value, decimals);
        string number = AngkaIndonesia.Tulis(IsBracketed ? Math.Abs(rounded) : rounded, decimals);
        string own = Written.Substring(Place.Start, Place.Length);
        if (own.IndexOf('.') < 0 && Math.Abs(Number) >= 1000)
        {
            number = number.Replace(".", ""); // `2741` is answered in kind
        }

        string before = Written.Substring(0, Place.Start);
        string after = Written.Substring(Place.Start + Place.Length);
        return IsBracketed && rounded > 0 ? before.Replace("(", "") + number + after.TrimEnd(')') : before + number + after;
    }

    private static DataValue ReadPrinted(string text)
    {
        int start = FirstDigit(text);
        if (start < 0)
        {
            return new DataValue(DataState.Label, 0, 0, false, false, text, text);
        }

        int end = start;
        while (end < text.Length && (text[end] is >= '0' and <= '9' || (text[end] is '.' or ',' && end + 1 < text.Length && text[end + 1] is >= '0' and <= '9')))
        {
            end++;
        }

        string before = text.Substring(0, start);
        string after = text.Substring(end);
        bool isNegative = before.EndsWith("-", StringComparison.Ordinal);
        string lead = (isNegative ? before.Substring(0, before.Length - 1) : before).Trim();
        bool isWholeBracketed = !isNegative && IsOpening(lead) && after.TrimEnd().EndsWith(")", StringComparison.Ordinal);
        if (isWholeBracketed)
        {
            lead = lead.Replace("(", "").Trim();
            after = after.TrimEnd().Substring(0, after.TrimEnd().Length - 1);
        }

        bool isMoney = lead.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) && lead.Substring(2).Trim() is "" or ".";
        if (isMoney)
        {
            lead = "";
        }

        string tail = after.Trim();
        tail = tail is ",-" or ",--" or ".-" ? "" : tail;
        bool isPercent = tail.StartsWith("%", StringComparison.Ordinal);
        tail = isPercent ? tail.Substring(1).Trim() : tail;
        string? label = LabelOf(lead, ref tail);
        string digits = text.Substring(start, end - start);
        if (label is null || tail.Length > 0 || !AngkaIndonesia.CobaBaca(digits, out decimal number))
        {
            return new DataValue(DataState.Rusak, 0, 0, isPercent, isMoney, "", text);
        }

        return new DataValue(DataState.Angka, isNegative || isWholeBracketed ? -number : number, DecimalsOf(digits), isPercent, isMoney, label, text)
        {
            Place = isNegative && !isWholeBracketed ? (start - 1, end - start + 1) : (start, end - start),
            IsBracketed = isWholeBracketed,
        };
    }

    /// <summary>What stands before a number that brackets make negative: `(2,85%)`, `(Rp 500)`, `Rp (500)`.</summary>
    private static bool IsOpening(string lead)
    {
        int bracket = lead.IndexOf('(');
        return bracket >= 0 && lead.IndexOf('(', bracket + 1) < 0 && lead.Replace("(", "").Replace(" ", "").ToUpperInvariant() is "" or "RP" or "RP.";
    }

    private static int DecimalsOf(string digits)
    {
        int comma = digits.IndexOf(',');
        return comma < 0 ? 0 : digits.Length - comma - 1;
    }

    /// <summary>`Baik (90,22)`, `71 (BB)`, `93,89 (2023)`: the label, empty for a note of a year; null where the rest means nothing.</summary>
    private static string? LabelOf(string lead, ref string tail)
    {
        if (lead.EndsWith("(", StringComparison.Ordinal) && tail.EndsWith(")", StringComparison.Ordinal))
        {
            tail = tail.Substring(0, tail.Length - 1).Trim();
            string label = lead.Substring(0, lead.Length - 1).Trim();
            return label.Length > 0 && IsName(label) ? label : null;
        }

        if (lead.Length == 0 && tail.StartsWith("(", StringComparison.Ordinal) && tail.EndsWith(")", StringComparison.Ordinal))
        {
            string inside = tail.Substring(1, tail.Length - 2).Trim();
            tail = "";
            string year = inside.StartsWith("tahun", StringComparison.OrdinalIgnoreCase) ? inside.Substring(5).Trim() : inside;
            return year.Length == 4 && year.All(c => c is >= '0' and <= '9') ? "" : IsName(inside) ? inside : null;
        }

        return lead.Length == 0 ? "" : null;
    }

    private static bool IsName(string text) => text.All(c => char.IsLetter(c) || c is ' ' or '-' or '+' or '/');

    private static int FirstDigit(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                return i;
            }
        }

        return -1;
    }
}
