using System.Globalization;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Results for people: aligned tables, and the list of prints that are not what they should be.</summary>
internal static class ResultText
{
    private const int WidestReason = 60;

    public static void Write(Measurements measurements, MessageLanguage language, TextWriter output)
    {
        foreach (var table in ResultTables.Of(measurements, language))
        {
            Write(table, output);
        }

        string summary = ResultTables.Summary(measurements, language);
        if (summary.Length > 0)
        {
            output.WriteLine(summary);
        }
    }

    private static void Write(ResultTable table, TextWriter output)
    {
        int[] widths = [.. table.Titles.Select((t, i) => Math.Max(WidthOf(t), table.Rows.Max(r => Math.Min(WidthOf(r[i]), WidestReason))))];
        WriteRow(table.Titles);
        WriteRow([.. widths.Select(w => new string('─', w))]);
        foreach (string[] row in table.Rows)
        {
            WriteRow(row);
        }

        output.WriteLine();

        void WriteRow(string[] cells) => output.WriteLine(string.Join("  ", cells.Select((c, i) => Padded(OnOneLine(c), widths[i], table.Alignment[i] == 'r'))).TrimEnd());
    }

    /// <summary>What data print may have line breaks.</summary>
    private static string OnOneLine(string cell) => cell.Any(char.IsControl) ? string.Concat(cell.Select(c => char.IsControl(c) ? ' ' : c)) : cell;

    private static string Padded(string cell, int width, bool isRight)
    {
        string space = new(' ', Math.Max(0, width - WidthOf(cell)));
        return isRight ? space + cell : cell + space;
    }

    private static int WidthOf(string text) => new StringInfo(text).LengthInTextElements;
}
