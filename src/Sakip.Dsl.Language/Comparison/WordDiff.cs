using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// Marks the words in which two texts differ: the longest common sequence of whole words, lines kept. Of two ways to say it the one
/// that takes words away first is told, so that the marks are always the same.
/// </summary>
internal static class WordDiff
{
    private const int ShortList = 3;
    private const string Dots = "…";

    // Beyond this many pairs of words texts are told as wholly another.
    private const long MostPairs = 4_000_000;

    /// <summary>The earlier and the later text, each with its own words marked.</summary>
    public static (MarkedBlock Before, MarkedBlock After) Of(string before, string after)
    {
        string[] left = [.. WordsOf(before)], right = [.. WordsOf(after)];
        var (inLeft, inRight) = Common(left, right);
        return (Mark(left, inLeft, TandaUbah.Hilang), Mark(right, inRight, TandaUbah.Baru));
    }

    /// <summary>
    /// Two lists, an item a line: of long ones only the items that differ are shown, with dots for those between.
    /// </summary>
    public static (MarkedBlock Before, MarkedBlock After) OfList(string before, string after)
    {
        string[] left = before.Split('\n'), right = after.Split('\n');
        if (Math.Max(left.Length, right.Length) <= ShortList)
        {
            return Of(before, after);
        }

        var (inLeft, inRight) = Common(left, right);
        return Of(Shortened(left, inLeft), Shortened(right, inRight));
    }

    private static string Shortened(string[] items, bool[] isCommon)
    {
        var lines = new List<string>();
        for (int i = 0; i < items.Length; i++)
        {
            if (!isCommon[i])
            {
                lines.Add(items[i]);
            }
            else if (lines.Count == 0 || lines[lines.Count - 1] != Dots)
            {
                lines.Add(Dots);
            }
        }

        return string.Join("\n", lines);
    }

    /// <summary>A text all of which one version has alone.</summary>
    public static MarkedBlock All(string text, TandaUbah mark) => new(new EquatableArray<MarkedRun>([new MarkedRun(text, mark)]));

    /// <summary>Words with the spaces behind them, which they take along.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            bool begins = text[i - 1] is ' ' or '\n' && text[i] is not ' ';
            if (begins || (text[i] == '\n' && text[i - 1] != '\n'))
            {
                yield return text.Substring(start, i - start);
                start = i;
            }
        }

        if (start < text.Length)
        {
            yield return text.Substring(start);
        }
    }

    private static (bool[] Left, bool[] Right) Common(string[] left, string[] right)
    {
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        int start = 0;
        while (start < left.Length && start < right.Length && IsSame(left[start], right[start]))
        {
            inLeft[start] = inRight[start] = true;
            start++;
        }

        int end = 0;
        while (end < left.Length - start && end < right.Length - start && IsSame(left[left.Length - 1 - end], right[right.Length - 1 - end]))
        {
            inLeft[left.Length - 1 - end] = inRight[right.Length - 1 - end] = true;
            end++;
        }

        int rows = left.Length - start - end, columns = right.Length - start - end;
        if ((long)rows * columns > MostPairs)
        {
            return (inLeft, inRight);
        }

        var longest = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = IsSame(left[start + i], right[start + j]) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (IsSame(left[start + i], right[start + j]))
            {
                inLeft[start + i++] = inRight[start + j++] = true;
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (inLeft, inRight);
    }

    private static bool IsSame(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.Ordinal);

    private static MarkedBlock Mark(string[] words, bool[] isCommon, TandaUbah mark)
    {
        // What stands for items that are not shown is no change itself.
        isCommon = [.. isCommon.Select((common, i) => common || words[i].Trim() == Dots)];
        var runs = new List<MarkedRun>();
        for (int i = 0; i < words.Length;)
        {
            int end = i;
            while (end < words.Length && isCommon[end] == isCommon[i])
            {
                end++;
            }

            runs.Add(new MarkedRun(string.Concat(words.Skip(i).Take(end - i)), isCommon[i] ? TandaUbah.Tetap : mark));
            i = end;
        }

        return new MarkedBlock(runs.ToEquatableArray());
    }
}
