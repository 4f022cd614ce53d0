using System.Globalization;
using DocumentFormat.OpenXml;
using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// Guesses how high rows are, on the safe side. A row that is higher than a page must be allowed to break, and none may have to stay with it: programs
/// cut off what they can place nowhere. Lengths are twentieths of a point.
/// </summary>
internal static class RowHeight
{
    /// <summary>What of a lying page is left below a table's head, and of an upright one.</summary>
    private const int LyingPage = 8_500;
    private const int UprightPage = 15_000;

    private const int TwipsPerPoint = 20;
    private const double LineHeight = 1.3;
    private const double LetterWidth = 0.56;
    private const double EquationLineHeight = 1.1;
    private const int AroundEquation = 200;
    private const int AroundParagraph = 25;
    private const int Padding = 150;

    /// <summary>Whether a row may be higher than a page.</summary>
    /// <param name="row">The row.</param>
    /// <param name="page">How pages lie.</param>
    /// <param name="size">The size of its letters, in points.</param>
    public static bool ExceedsPage(W.TableRow row, PageLayout page, int size) =>
        row.Elements<W.TableCell>().Any(c => HeightOf(c, size * TwipsPerPoint) > (page.IsUpright ? UprightPage : LyingPage));

    private static double HeightOf(W.TableCell cell, int size)
    {
        int width = int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!, CultureInfo.InvariantCulture);
        int letters = Math.Max(1, (int)((width - Padding) / (LetterWidth * size)));
        return Padding + cell.Elements<W.Paragraph>().Sum(p => p.GetFirstChild<M.Paragraph>() is { } equation
            ? AroundEquation + (LinesOf(equation) * EquationLineHeight * size)
            : AroundParagraph + ((p.Descendants<W.Break>().Count() + LinesOf(p.InnerText, letters)) * LineHeight * size));
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
    private static int LinesOf(OpenXmlElement element) => element switch
    {
        M.Fraction fraction => LinesOf(fraction.Numerator!) + LinesOf(fraction.Denominator!),
        M.Matrix matrix => matrix.Elements<M.MatrixRow>().Sum(LinesOf),
        M.EquationArray lines => lines.Elements<M.Base>().Sum(LinesOf),
        M.Nary => 1 + Highest(element),
        _ => Highest(element),
    };

    private static int Highest(OpenXmlElement element) => element.HasChildren ? Math.Max(1, element.ChildElements.Max(LinesOf)) : 1;
}
