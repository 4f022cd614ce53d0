using System.Globalization;

namespace Sakip.Dsl;

/// <summary>The name of an input: plain ("pdrb", "pdrb[t-1]"), or a field of a list's record ("aspek[1].nilai").</summary>
internal readonly struct InputName
{
    private InputName(string @base, int ordinal, string field)
    {
        Base = @base;
        Ordinal = ordinal;
        Field = field;
    }

    /// <summary>The whole of a plain name, or the list's name.</summary>
    public string Base { get; }

    /// <summary>The record's number, from 1; 0 for a plain name.</summary>
    public int Ordinal { get; }

    /// <summary>The record's field; empty for a plain name.</summary>
    public string Field { get; }

    public bool IsElement => Ordinal > 0;

    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">A record's number is not in 1..2.147.483.647.</exception>
    public static InputName Parse(string name)
    {
        int open = (name ?? throw new ArgumentNullException(nameof(name))).IndexOf('[');
        int close = open < 0 ? -1 : name.IndexOf(']', open);
        if (close < 0)
        {
            return new InputName(name, ordinal: 0, field: "");
        }

        string inside = WithoutSpaces(name, open + 1, close);
        string before = name.Substring(0, open);
        string after = name.Substring(close + 1);
        if (after.Length > 1 && after[0] == '.' && IsNumber(inside))
        {
            return int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal) && ordinal > 0
                ? new InputName(before, ordinal, Parse(after.Substring(1)).Base)
                : throw new ArgumentException($"Urutan pada {name} harus dalam 1..2.147.483.647.", nameof(name));
        }

        // The present period is what a name without brackets means.
        string period = inside == "t" ? "" : $"[{inside}]";
        return new InputName(before + period + after, ordinal: 0, field: "");
    }

    public static string ForElement(string list, int ordinal, string field) =>
        $"{list}[{ordinal.ToString(CultureInfo.InvariantCulture)}].{field}";

    private static string WithoutSpaces(string text, int start, int end)
    {
        var kept = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                kept[length++] = text[i];
            }
        }

        return new string(kept, 0, length);
    }

    private static bool IsNumber(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
