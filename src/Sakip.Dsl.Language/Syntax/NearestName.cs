namespace Sakip.Dsl.Language.Syntax;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The closest candidate, when one is close enough to propose; among equals that which begins alike. Where two are equally close, neither is.</summary>
    public static string? Find(string written, IEnumerable<string> candidates)
    {
        string lower = written.ToLowerInvariant();
        int limit = lower.Length <= 1 ? 0 : lower.Length <= 5 ? 1 : lower.Length <= 11 ? 2 : 3;
        string? best = null;
        int bestDistance = limit + 1;
        bool isTie = false;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - lower.Length) > limit)
            {
                continue;
            }

            int distance = Distance(lower, candidate.ToLowerInvariant(), bestDistance);
            int alike = best is null || distance != bestDistance ? 0 : SameBeginning(candidate, written) - SameBeginning(best, written);
            if (distance < bestDistance || alike > 0)
            {
                best = candidate;
                bestDistance = distance;
                isTie = false;
            }
            else if (distance == bestDistance && best is not null && alike == 0 && candidate != best)
            {
                isTie = true;
            }
        }

        return isTie ? null : best;
    }

    private static int SameBeginning(string a, string b)
    {
        int i = 0;
        while (i < a.Length && i < b.Length && char.ToLowerInvariant(a[i]) == char.ToLowerInvariant(b[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Edits between two words, neighbours swapped counting as one; gives up beyond <paramref name="limit"/>.</summary>
    private static int Distance(string a, string b, int limit)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int edits = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
