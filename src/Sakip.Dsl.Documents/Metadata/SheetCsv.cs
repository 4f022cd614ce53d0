using System.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Metadata;

namespace Sakip.Dsl.Documents.Metadata;

/// <summary>
/// Writes sheets as CSV that an Indonesian Excel opens right: fields parted by <c>;</c>, and a mark at the beginning that says UTF-8.
/// Excel would run a field that begins like a formula: an apostrophe before it keeps it a text.
/// </summary>
public static class SheetCsv
{
    private const char Mark = '\uFEFF';
    private const char Separator = ';';
    private const char Guard = '\'';
    private const string Starters = "=+-@\t\r＝＋－＠'";

    /// <summary>The whole file, its mark first.</summary>
    public static string Write(DataSheet sheet)
    {
        var csv = new StringBuilder().Append(Mark);
        AppendRow(csv, sheet.Kolom);
        foreach (var row in sheet.Baris)
        {
            AppendRow(csv, row);
        }

        return csv.ToString();
    }

    /// <summary>A field as it was before it was guarded.</summary>
    public static string Unguarded(string field) => field.Length > 1 && field[0] == Guard && Starters.Contains(field[1]) ? field.Substring(1) : field;

    private static void AppendRow(StringBuilder csv, IReadOnlyList<string> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            csv.Append(i > 0 ? Separator.ToString() : "").Append(Quoted(Guarded(fields[i])));
        }

        csv.Append("\r\n");
    }

    private static string Guarded(string field)
    {
        string text = string.Concat(field.Where((_, i) => PrintableCharacters.Includes(field, i)));
        return text.Length > 0 && Starters.Contains(text[0]) && !IsNumber(text) ? Guard + text : text;
    }

    /// <summary>A negative number is no formula: a spreadsheet must be able to add it.</summary>
    private static bool IsNumber(string text) => text.Length > 1 && text[0] == '-' && text.Skip(1).All(c => char.IsAsciiDigit(c) || c is '.' or ',') && char.IsAsciiDigit(text[^1]);

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny("\";\n\r") >= 0 || field.StartsWith(' ') || field.EndsWith(' ') ? "\"" + field.Replace("\"", "\"\"") + "\"" : field;
}
