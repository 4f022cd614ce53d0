using System.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>
/// Parts pieces into lines: one where they fit; else behind separators and signs, those that part the most first. Comments
/// between the pieces keep their places, so a line ends there whatever its length.
/// </summary>
internal sealed class LineLayout(StringBuilder output, Trivia trivia)
{
    public const int WidestLine = 120;

    // Behind a bracket further right than this a line has no room left.
    private const int DeepestAlignment = 72;

    private readonly Stack<int> _brackets = new();
    private int _indentation;
    private int _column;
    private bool _isAtBreak;
    private bool _isUnbroken;

    /// <summary>Where a further line begins: below what stands behind the open bracket, as arguments are read.</summary>
    private int Alignment => _brackets.Count == 0 ? _indentation : _brackets.Peek();

    /// <summary>Whether the pieces stand on one line behind so many characters.</summary>
    public bool Fits(IReadOnlyList<Piece> pieces, int column) => !HoldsComments(pieces) && FitsFlat(pieces, 0, pieces.Count, column);

    /// <summary>Writes the pieces of a value; comments above the first and behind the last belong to what holds the value.</summary>
    /// <param name="pieces">What to write.</param>
    /// <param name="column">Where the line stands.</param>
    /// <param name="indentation">Where further lines begin.</param>
    /// <param name="onePerLine">Whether a list that does not fit has an item a line.</param>
    /// <param name="isUnbroken">Whether it stays on one line however long that grows.</param>
    public void Write(IReadOnlyList<Piece> pieces, int column, int indentation, bool onePerLine = false, bool isUnbroken = false)
    {
        _isUnbroken = isUnbroken;
        (_indentation, _column, _isAtBreak) = (indentation, column, false);
        _brackets.Clear();
        bool isList = onePerLine && !isUnbroken && !Fits(pieces, column);
        int start = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            bool isLast = i == pieces.Count - 1;
            bool endsHere = isLast || (isList && pieces[i].BreakRank == 0) || IsParted(pieces, i);
            if (!endsHere)
            {
                continue;
            }

            Fill(pieces, start, i + 1);
            if (!isLast)
            {
                WriteComments(pieces[i].Index, pieces[i + 1].Index);
                _isAtBreak = true;
            }

            start = i + 1;
        }
    }

    private bool HoldsComments(IReadOnlyList<Piece> pieces)
    {
        for (int i = 0; i + 1 < pieces.Count; i++)
        {
            if (IsParted(pieces, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsParted(IReadOnlyList<Piece> pieces, int index) =>
        index + 1 < pieces.Count && (trivia.Behind(pieces[index].Index) is not null || trivia.Above(pieces[index + 1].Index).Count > 0);

    private void WriteComments(int token, int next)
    {
        if (trivia.Behind(token) is { } behind)
        {
            output.Append(' ').Append(behind);
        }

        foreach (var comment in trivia.Above(next))
        {
            output.Append('\n').Append(' ', Alignment).Append(comment.Text);
        }
    }

    /// <summary>Writes a stretch, parting it where it does not fit.</summary>
    private void Fill(IReadOnlyList<Piece> pieces, int start, int end)
    {
        int column = _isAtBreak ? Alignment - SpaceBefore(pieces[start]) : _column;
        int rank = _isUnbroken || FitsFlat(pieces, start, end, column) ? Spelling.NoBreak : LeastRank(pieces, start, end);
        if (rank == Spelling.NoBreak)
        {
            WriteFlat(pieces, start, end);
            return;
        }

        int from = start;
        for (int i = start; i < end; i++)
        {
            if (i < end - 1 && pieces[i].BreakRank != rank)
            {
                continue;
            }

            // A part goes to the line at hand when it fits there, else to a line of its own.
            if (from > start && !_isAtBreak && !FitsFlat(pieces, from, i + 1, _column))
            {
                _isAtBreak = true;
            }

            Fill(pieces, from, i + 1);
            from = i + 1;
        }
    }

    private static int LeastRank(IReadOnlyList<Piece> pieces, int start, int end)
    {
        int least = Spelling.NoBreak;
        for (int i = start; i < end - 1; i++)
        {
            least = Math.Min(least, pieces[i].BreakRank);
        }

        return least;
    }

    private void WriteFlat(IReadOnlyList<Piece> pieces, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_isAtBreak)
            {
                output.Append('\n').Append(' ', Alignment);
                _column = Alignment;
            }
            else if (pieces[i].SpaceBefore)
            {
                output.Append(' ');
                _column++;
            }

            _isAtBreak = false;
            output.Append(pieces[i].Text);
            int line = pieces[i].Text.LastIndexOf('\n');
            _column = line < 0 ? _column + pieces[i].Text.Length : pieces[i].Text.Length - line - 1;
            if (pieces[i].Text is "(")
            {
                _brackets.Push(_column <= DeepestAlignment ? _column : _indentation);
            }
            else if (pieces[i].Text is ")" && _brackets.Count > 0)
            {
                _brackets.Pop();
            }
        }
    }

    private static int SpaceBefore(Piece piece) => piece.SpaceBefore ? 1 : 0;

    private static bool FitsFlat(IReadOnlyList<Piece> pieces, int start, int end, int column)
    {
        for (int i = start; i < end; i++)
        {
            column += pieces[i].Text.Length + SpaceBefore(pieces[i]);
            if (column > WidestLine || pieces[i].Text.IndexOf('\n') >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
