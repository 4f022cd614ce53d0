using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>Which input of an indicator is which in the other version: by what it means, by its name, else by its place among those that mean the same.</summary>
internal static class InputPairs
{
    /// <summary>For each later input by key the earlier one; inputs that are measured of others are none.</summary>
    public static IReadOnlyList<(BoundInput Before, BoundInput After)> Of(BoundIndicator before, BoundIndicator after)
    {
        var left = before.Masukan.Where(i => !i.IsMeasured).ToList();
        var right = after.Masukan.Where(i => !i.IsMeasured).ToList();
        var pairs = new List<(BoundInput, BoundInput)>();
        if (before.Formula is null && after.Formula is null && left.Count == 1 && right.Count == 1)
        {
            return [(left[0], right[0])]; // the value from outside is the indicator itself
        }

        Take(i => MeaningOf(i) + "|" + i.Variable, inOrder: false);
        Take(MeaningOf, inOrder: false);
        Take(i => i.Key, inOrder: false);
        Take(MeaningOf, inOrder: true);
        return pairs;

        void Take(Func<BoundInput, string> nameOf, bool inOrder)
        {
            var later = right.ToLookup(nameOf, StringComparer.Ordinal);
            foreach (var group in left.GroupBy(nameOf, StringComparer.Ordinal).ToArray())
            {
                var others = later[group.Key].ToArray();
                if (others.Length != group.Count() || (!inOrder && others.Length > 1))
                {
                    continue;
                }

                foreach (var (one, other) in group.Zip(others, (one, other) => (one, other)).ToArray())
                {
                    pairs.Add((one, other));
                    left.Remove(one);
                    right.Remove(other);
                }
            }
        }
    }

    private static string MeaningOf(BoundInput input) => input.Jenis + " " + Wording.Plain(input.Arti) + " " + input.PeriodSuffix;
}
