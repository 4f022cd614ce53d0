using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents;

/// <summary>Which rows of an annex's tables must stay on the page of the next one.</summary>
internal static class AnnexRowsHeld
{
    /// <summary>
    /// How many rows must stay on the page of the next one, because a goal's wording is taller than they are: browsers let
    /// a spanning cell's text run over the line that closes the page. Widths are guessed on the safe side.
    /// </summary>
    public static int BesideWording(AnnexGoal goal)
    {
        const int wordingWidth = 17;
        const int nameWidth = 22;
        const int sentenceWidth = 46;
        int missing = LinesOf(goal.Uraian, wordingWidth);
        int rows = 0;
        while (rows < goal.Baris.Count - 1)
        {
            var row = goal.Baris[rows];
            int explained = LinesOf(row.Kalimat, sentenceWidth) + LinesOf(row.Penjelasan, sentenceWidth) + (row.Formula is null ? 0 : 2);
            missing -= Math.Max(LinesOf(row.Indikator, nameWidth), explained);
            if (missing <= 0)
            {
                break;
            }

            rows++;
        }

        return rows;
    }

    private static int LinesOf(string? text, int width) => string.IsNullOrEmpty(text) ? 0 : LineWrap.Wrap(text!, width).Count;
}
