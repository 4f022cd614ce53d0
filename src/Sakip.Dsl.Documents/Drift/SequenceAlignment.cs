namespace Sakip.Dsl.Documents.Drift;

/// <summary>
/// Which items of two sequences stand beside each other. Items that are equal and unrepeated in both anchor the rest; between two anchors the most that is
/// alike is kept, in order.
/// </summary>
internal static class SequenceAlignment
{
    // Between two anchors every pair is weighed. Where that were too many, what stands there is taken as replaced.
    private const long MostPairs = 1_000_000;

    /// <summary>Pairs of places, in order; -1 for an item that has nothing beside it.</summary>
    /// <param name="left">The one sequence, as texts that are equal where the items are.</param>
    /// <param name="right">The other.</param>
    /// <param name="likeness">How alike two items are that are not equal: from 0, not at all, to 1.</param>
    public static List<(int Left, int Right)> Of(IReadOnlyList<string> left, IReadOnlyList<string> right, Func<int, int, double> likeness)
    {
        var pairs = new List<(int, int)>();
        int i = 0;
        int j = 0;
        foreach (var (anchorLeft, anchorRight) in Anchors(left, right).Append((left.Count, right.Count)))
        {
            Weigh(i, anchorLeft, j, anchorRight, left, right, likeness, pairs);
            if (anchorLeft < left.Count)
            {
                pairs.Add((anchorLeft, anchorRight));
            }

            (i, j) = (anchorLeft + 1, anchorRight + 1);
        }

        return pairs;
    }

    /// <summary>The longest run of unrepeated items that stand in the same order in both.</summary>
    private static List<(int Left, int Right)> Anchors(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var places = PlacesOf(right);
        var common = PlacesOf(left).Where(p => p.Value >= 0 && places.TryGetValue(p.Key, out int there) && there >= 0)
            .Select(p => (Left: p.Value, Right: places[p.Key])).OrderBy(p => p.Left).ToArray();

        // Longest increasing subsequence by the right places: the last item of the best run of each length, and what stands before each item.
        var ends = new List<int>();
        int[] before = new int[common.Length];
        for (int at = 0; at < common.Length; at++)
        {
            int low = 0;
            int high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = common[ends[middle]].Right < common[at].Right ? (middle + 1, high) : (low, middle);
            }

            before[at] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(at);
            }
            else
            {
                ends[low] = at;
            }
        }

        var anchors = new List<(int, int)>();
        for (int at = ends.Count > 0 ? ends[^1] : -1; at >= 0; at = before[at])
        {
            anchors.Add(common[at]);
        }

        anchors.Reverse();
        return anchors;
    }

    /// <summary>Where each text stands; -1 where it stands twice.</summary>
    private static Dictionary<string, int> PlacesOf(IReadOnlyList<string> items)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            places[items[i]] = places.ContainsKey(items[i]) ? -1 : i;
        }

        return places;
    }

    private static void Weigh(
        int leftFrom, int leftTo, int rightFrom, int rightTo, IReadOnlyList<string> left, IReadOnlyList<string> right, Func<int, int, double> likeness, List<(int, int)> pairs)
    {
        int rows = leftTo - leftFrom;
        int columns = rightTo - rightFrom;
        if (rows == 0 || columns == 0 || (long)rows * columns > MostPairs)
        {
            pairs.AddRange(Enumerable.Range(leftFrom, rows).Select(i => (i, -1)));
            pairs.AddRange(Enumerable.Range(rightFrom, columns).Select(j => (-1, j)));
            return;
        }

        double[,] alike = new double[rows, columns];
        double[,] best = new double[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                alike[i, j] = left[leftFrom + i] == right[rightFrom + j] ? 2 : likeness(leftFrom + i, rightFrom + j);
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (alike[i, j] > 0)
                {
                    best[i, j] = Math.Max(best[i, j], alike[i, j] + best[i + 1, j + 1]);
                }
            }
        }

        int row = 0;
        int column = 0;
        while (row < rows || column < columns)
        {
            if (row < rows && column < columns && alike[row, column] > 0 && best[row, column] <= alike[row, column] + best[row + 1, column + 1])
            {
                pairs.Add((leftFrom + row++, rightFrom + column++));
            }
            else if (column == columns || (row < rows && best[row + 1, column] >= best[row, column + 1]))
            {
                pairs.Add((leftFrom + row++, -1));
            }
            else
            {
                pairs.Add((-1, rightFrom + column++));
            }
        }
    }
}
