using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>How texts of definitions become texts of an annex.</summary>
internal static class AnnexText
{
    private static readonly char[] Enders = [';', ',', '.', ' '];

    /// <summary>Capitals that no machine's culture can change: an Indonesian i never becomes a dotted one.</summary>
    public static string Capitals(string text) => text.ToUpperInvariant();

    /// <summary>A text on one line, its words a space apart.</summary>
    public static string OneLine(string? text) => string.Join(" ", (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines of a text without the spaces around them; blank lines are left out.</summary>
    public static EquatableArray<string> Lines(string? text) =>
        (text ?? "").Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToEquatableArray();

    /// <summary>A text that keeps its lines.</summary>
    public static string? ManyLines(string? text) => Lines(text) is { Count: > 0 } lines ? string.Join("\n", lines) : null;

    /// <summary>The texts of a list without the empty ones.</summary>
    public static EquatableArray<string> Items(EquatableArray<string> texts) => texts.Select(OneLine).Where(t => t.Length > 0).ToEquatableArray();

    /// <summary>
    /// Numbered items end as regulations end them: every one with a semicolon, the last but one with <c>; dan</c>, the last
    /// with a full stop. Definitions write them without, so that adding an item changes one line.
    /// </summary>
    public static EquatableArray<string> Enumeration(EquatableArray<string> texts)
    {
        var items = Items(texts).Select(WithoutEnd).ToArray();
        for (int i = 0; i < items.Length; i++)
        {
            items[i] += i == items.Length - 1 ? "." : i == items.Length - 2 ? "; dan" : ";";
        }

        return items.Length == 0 ? default : new EquatableArray<string>(items);
    }

    private static string WithoutEnd(string item)
    {
        string text = item.TrimEnd(Enders);
        const string and = "; dan";
        return text.EndsWith(and, StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - and.Length).TrimEnd(Enders) : text;
    }
}
