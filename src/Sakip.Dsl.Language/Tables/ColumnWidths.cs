using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>
/// How wide columns are. A column of numbers is as wide as its longest one, which never breaks; columns of texts share
/// what is left by weight, and none is narrower than its longest word. Widths are guessed from the letters, on the safe side.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>The width of a table in millimetres: F4 lying, without margins.</summary>
    private const double Paper = 290;

    private const double Padding = 2.9;
    private const double MillimetresPerPoint = 0.3528;
    private const double DigitWidth = 0.64;
    private const double SmallWidth = 0.36;
    private const double LetterWidth = 0.62;
    private const double CapitalWidth = 0.76;
    private const double BoldWidth = 1.08;
    private const double PlotWidth = 36;
    private const double LongestWordKept = 42;
    private const int SmallestFont = 7;

    /// <summary>From how many letters on a word may break behind its strokes, in HTML as well.</summary>
    private const int LongWord = 16;

    /// <summary>Columns with their shares of the width, and the font size at which all of it fits.</summary>
    public static (EquatableArray<TableColumn> Columns, int FontSize) Of(
        IReadOnlyList<TableColumn> columns, EquatableArray<TableRow> head, EquatableArray<TableRow> body, int fontSize)
    {
        double[] least;
        int size = fontSize;
        while (true)
        {
            least = [.. columns.Select((c, i) => LeastOf(c, i, head, body, size))];
            if (least.Sum() <= Paper || size == SmallestFont)
            {
                break;
            }

            size--;
        }

        double left = Math.Max(0, Paper - least.Sum());

        // Texts take what numbers leave. What a text column has already counts, so that weights say how wide columns become, not what is added.
        decimal weights = columns.Where(IsText).Sum(c => c.Lebar);
        double texts = columns.Select((c, i) => IsText(c) ? least[i] : 0).Sum() + left;
        double[] wide = weights == 0
            ? [.. least.Select(w => w + (left / columns.Count))]
            : [.. columns.Select((c, i) => IsText(c) ? Math.Max(least[i], texts * (double)(c.Lebar / weights)) : least[i])];
        double all = wide.Sum();
        return (columns.Select((c, i) => c with { Lebar = Math.Round((decimal)(wide[i] * 100 / all), 2) }).ToEquatableArray(), size);
    }

    private static bool IsText(TableColumn column) => column.Rata == Perataan.Kiri && column.Nama != "jalur";

    private static double LeastOf(TableColumn column, int index, EquatableArray<TableRow> head, EquatableArray<TableRow> body, int size)
    {
        if (column.Nama == "jalur")
        {
            return PlotWidth;
        }

        double widest = Math.Max(
            Widest(CellsAt(head, index), isBold: true),
            Widest(CellsAt(body, index), isBold: false)) * size * MillimetresPerPoint;
        return (IsText(column) ? Math.Min(widest, LongestWordKept) : widest) + Padding;
    }

    /// <summary>The cells that stand in one column alone.</summary>
    private static IEnumerable<TableCell> CellsAt(EquatableArray<TableRow> rows, int index)
    {
        // How many rows the cells above still reach into each column.
        var reaching = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            int column = 0;
            var next = new Dictionary<int, int>();
            foreach (var cell in row.Sel)
            {
                while (reaching.TryGetValue(column, out int held) && held > 0)
                {
                    column++;
                }

                if (column == index && cell.Kolom == 1)
                {
                    yield return cell;
                }

                for (int i = 0; i < cell.Kolom; i++)
                {
                    next[column + i] = cell.Baris;
                }

                column += cell.Kolom;
            }

            foreach (var held in reaching.Where(h => h.Value > 0))
            {
                next[held.Key] = held.Value;
            }

            reaching = next.ToDictionary(n => n.Key, n => n.Value - 1);
        }
    }

    private static double Widest(IEnumerable<TableCell> cells, bool isBold)
    {
        double widest = 0;
        foreach (var cell in cells)
        {
            double bold = isBold || cell.Tebal ? BoldWidth : 1;
            foreach (var block in cell.Isi)
            {
                var parts = block switch
                {
                    // A number does not break, and its note stands behind it.
                    NumberBlock number => Number(number.Teks).Split(' ', '\n').Select(p => WidthOf(p) + (number.Catatan > 0 ? 2 * SmallWidth : 0)),
                    TextBlock text => Parts(text.Teks).Select(WidthOf),
                    ListBlock list => list.Butir.SelectMany(Parts).Select(p => WidthOf(p) + LetterWidth),
                    MarkedBlock marked => Parts(string.Concat(marked.Bagian.Select(b => b.Teks))).Select(WidthOf),
                    FormulaBlock formula => Parts(formula.Baris.Kalimat).Select(WidthOf),
                    _ => [],
                };
                widest = parts.Select(p => p * bold).Prepend(widest).Max();
            }
        }

        return widest;
    }

    /// <summary>What of a text stays on one line: words, and the parts of long words between strokes.</summary>
    private static IEnumerable<string> Parts(string text) => text.Split(' ', '\n').SelectMany(w => w.Length < LongWord ? [w] : w.Split('/', '.'));

    /// <summary>An amount does not break behind its <c>Rp</c>.</summary>
    private static string Number(string text) => text.StartsWith("Rp ", StringComparison.Ordinal) ? "Rp." + text.Substring(3) : text;

    private static double WidthOf(string text) =>
        text.Sum(c => c is >= '0' and <= '9' ? DigitWidth : c is '.' or ',' or ':' or ';' or '(' or ')' or '-' ? SmallWidth : char.IsUpper(c) || c == '%' ? CapitalWidth : LetterWidth);
}
