using System.Globalization;
using System.Text;

namespace Sakip.Dsl.Cli.Output;

/// <summary>
/// A source line as a terminal shows it, with the columns under which a stretch of it stands: tabs are spread to spaces,
/// wide characters take two columns, combining ones none, and what would steer the terminal is made visible.
/// </summary>
internal sealed class DisplayLine
{
    private const int TabWidth = 4;
    private const int MaxWidth = 160;
    private const int LeftContext = 40;
    private const string Cut = "…";

    private DisplayLine(string text, int start, int width)
    {
        Text = text;
        MarkStart = start;
        MarkWidth = width;
    }

    /// <summary>What is shown of the line.</summary>
    public string Text { get; }

    /// <summary>The column of the marked stretch, from 0.</summary>
    public int MarkStart { get; }

    /// <summary>How many columns it takes; at least 1.</summary>
    public int MarkWidth { get; }

    /// <summary>Shows a line and marks a stretch of it.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="start">Where the stretch begins, in code units.</param>
    /// <param name="end">Where it ends.</param>
    public static DisplayLine Of(ReadOnlySpan<char> line, int start, int end)
    {
        var cells = Cells(line, start, end, out int markStart, out int markEnd);
        int markWidth = Math.Max(1, markEnd - markStart);
        int total = cells.Sum(c => c.Width);
        if (total <= MaxWidth)
        {
            return new DisplayLine(Join(cells), markStart, markWidth);
        }

        // A window over a long line, with the mark's beginning well inside it.
        int left = Math.Clamp(markStart - LeftContext, 0, Math.Max(0, total - MaxWidth));
        var shown = new List<(string Text, int Width)>();
        int column = 0;
        int cut = 0;
        foreach (var cell in cells)
        {
            if (column >= left && column + cell.Width <= left + MaxWidth)
            {
                cut = shown.Count == 0 ? column : cut;
                shown.Add(cell);
            }

            column += cell.Width;
        }

        string prefix = cut > 0 ? Cut : "";
        string suffix = cut + shown.Sum(c => c.Width) < total ? Cut : "";
        int visibleStart = markStart - cut;
        int visibleWidth = Math.Max(1, Math.Min(markWidth, shown.Sum(c => c.Width) - visibleStart));
        return new DisplayLine(prefix + Join(shown) + suffix, prefix.Length + visibleStart, visibleWidth);
    }

    private static List<(string Text, int Width)> Cells(ReadOnlySpan<char> line, int start, int end, out int markStart, out int markEnd)
    {
        var cells = new List<(string, int)>();
        int column = 0;
        int at = 0;
        markStart = -1;
        markEnd = -1;
        while (at < line.Length)
        {
            if (at >= start && markStart < 0)
            {
                markStart = column;
            }

            if (at >= end && markEnd < 0)
            {
                markEnd = column;
            }

            _ = Rune.DecodeFromUtf16(line[at..], out var rune, out int length);
            var cell = rune.Value == '\t' ? Tab(column) : Cell(rune);
            cells.Add(cell);
            column += cell.Width;
            at += length;
        }

        markStart = markStart < 0 ? column : markStart;
        markEnd = markEnd < 0 ? column : markEnd;
        return cells;
    }

    private static (string Text, int Width) Tab(int column)
    {
        int width = TabWidth - (column % TabWidth);
        return (new string(' ', width), width);
    }

    private static (string Text, int Width) Cell(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate => (Rune.ReplacementChar.ToString(), 1),
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => (rune.ToString(), 0),
        _ => (rune.ToString(), IsWide(rune.Value) ? 2 : 1),
    };

    // The blocks of East Asian Width W and F, and emoji.
    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0x303E)
        or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F680 and <= 0x1F6FF)
        or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x20000 and <= 0x3FFFD);

    private static string Join(List<(string Text, int Width)> cells) => string.Concat(cells.Select(c => c.Text));
}
