using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// Guesses how high rows are, on the safe side. A row that is higher than a page must be allowed to break, and none may have to stay with it: programs
/// cut off what they can place nowhere.
/// </summary>
internal static class RowHeight
{
    /// <summary>What of a lying page is left below a table's head, in twentieths of a point.</summary>
    private const int LyingPage = 8_500;

    /// <summary>The same of an upright page.</summary>
    private const int UprightPage = 15_000;

    private const double LineHeight = 1.32;
    private const double LetterWidth = 0.58;
    private const int Padding = 180;
    private const int TwipsPerPoint = 20;

    /// <summary>Whether a row may be higher than a page.</summary>
    /// <param name="row">The row.</param>
    /// <param name="page">How pages lie.</param>
    /// <param name="size">The size of its letters, in points.</param>
    public static bool ExceedsPage(W.TableRow row, PageLayout page, int size)
    {
        double lines = (page.IsUpright ? UprightPage : LyingPage) / (LineHeight * size * TwipsPerPoint);
        return row.Elements<W.TableCell>().Any(c => LinesOf(c, size) > lines);
    }

    private static int LinesOf(W.TableCell cell, int size)
    {
        int width = int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!, System.Globalization.CultureInfo.InvariantCulture);
        int letters = Math.Max(1, (int)((width - Padding) / (LetterWidth * size * TwipsPerPoint)));
        return cell.Elements<W.Paragraph>().Sum(p => LinesOf(p, letters));
    }

    private static int LinesOf(W.Paragraph paragraph, int letters)
    {
        if (paragraph.GetFirstChild<M.Paragraph>() is { } equation)
        {
            return 1 + LinesOf(equation);
        }

        return paragraph.Elements<W.Run>().Sum(r => r.Elements<W.Break>().Count()) + LinesOf(paragraph.InnerText, letters);
    }

    /// <summary>Words fill lines; one that is longer than a line goes on in the next.</summary>
    private static int LinesOf(string text, int letters)
    {
        int lines = 1;
        int used = 0;
        foreach (string word in text.Split(' '))
        {
            if (used > 0 && used + word.Length > letters)
            {
                lines++;
                used = 0;
            }

            lines += word.Length / (letters + 1);
            used += (word.Length % (letters + 1)) + 1;
        }

        return lines;
    }

    /// <summary>A fraction is as high as both of its parts, lines of a matrix stand one below another, a sum has limits above and below.</summary>
    private static int LinesOf(DocumentFormat.OpenXml.OpenXmlElement element) => element switch
    {
        M.Fraction fraction => LinesOf(fraction.Numerator!) + LinesOf(fraction.Denominator!),
        M.Matrix matrix => matrix.Elements<M.MatrixRow>().Sum(LinesOf),
        M.EquationArray lines => lines.Elements<M.Base>().Sum(LinesOf),
        M.Nary => 1 + Inner(element),
        _ => Inner(element),
    };

    private static int Inner(DocumentFormat.OpenXml.OpenXmlElement element) => element.HasChildren ? Math.Max(1, element.ChildElements.Max(LinesOf)) : 1;
}
