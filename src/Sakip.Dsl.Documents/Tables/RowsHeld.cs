using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tables;

/// <summary>
/// Which rows must stay on the page of the next one: those beside a spanning cell whose text is taller than they are, because browsers let it run over the
/// line that closes the page; a heading above what it heads; what a mean or total is of. Heights are guessed on the safe side.
/// </summary>
internal static class RowsHeld
{
    private const double Paper = 290;
    private const double Padding = 3;
    private const double LetterWidth = 0.62;
    private const double MillimetresPerPoint = 0.3528;
    private const int PlotLines = 3;

    /// <summary>For each row whether it stays with the next one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">A run of rows that spanning cells hold together.</param>
    /// <param name="next">The row behind them; null at the end.</param>
    /// <param name="places">The rows, opened.</param>
    public static bool[] In(ReportTable table, IReadOnlyList<TableRow> rows, TableRow? next, TablePlace[][] places)
    {
        var held = new bool[rows.Count];
        int[] heights = [.. Enumerable.Range(0, rows.Count).Select(i => HeightOf(table, places[i]))];
        for (int row = 0; row < rows.Count; row++)
        {
            var below = row + 1 < rows.Count ? rows[row + 1] : next;
            held[row] |= below is not null && (rows[row].Jenis == JenisBaris.Kelompok || below.Jenis is JenisBaris.Rata or JenisBaris.Jumlah);
            for (int column = 0; column < table.Kolom.Count; column++)
            {
                if (places[row][column] is { IsFirst: true, Sel: { Baris: > 1 } cell })
                {
                    int missing = LinesOf(table, cell, column);
                    for (int beside = row; beside < row + cell.Baris - 1 && (missing -= heights[beside]) > 0; beside++)
                    {
                        held[beside] = true;
                    }
                }
            }
        }

        return held;
    }

    private static int HeightOf(ReportTable table, TablePlace[] places)
    {
        int lines = 1;
        for (int column = 0; column < places.Length; column++)
        {
            if (places[column] is { IsFirst: true, Sel: { Baris: 1 } cell })
            {
                lines = Math.Max(lines, LinesOf(table, cell, column));
            }
        }

        return lines;
    }

    private static int LinesOf(ReportTable table, TableCell cell, int column)
    {
        double share = (double)Enumerable.Range(column, cell.Kolom).Sum(c => table.Kolom[c].Lebar);
        int width = Math.Max(3, (int)(((share * Paper / 100) - Padding) / (LetterWidth * MillimetresPerPoint * table.UkuranHuruf)));
        return cell.Isi.Sum(b => b switch
        {
            TextBlock text => LineWrap.Wrap(text.Teks, width).Count,
            NumberBlock number => LineWrap.Wrap(number.Teks, width).Count,
            ListBlock list => list.Butir.Sum(i => LineWrap.Wrap(i, Math.Max(3, width - 3)).Count),
            FormulaBlock formula => LineWrap.Wrap(formula.Baris.Kalimat, width).Count + (formula.Baris.Formula is null ? 0 : 2),
            PlotBlock => PlotLines,
            _ => 0,
        });
    }
}
