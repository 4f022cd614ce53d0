using Sakip.Dsl.Language.Analysis.Completeness;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// Finds what is the same in two versions: by full Id; where an office got another Id, under it; else by the same formula and nearly
/// the same name. Where two would do equally well nothing is guessed, and one is told as gone and the other as new.
/// </summary>
internal static class Pairing
{
    public static void Pair(ProjectOutline before, ProjectOutline after)
    {
        PairOffices(before.Offices, after.Offices);
        foreach (var office in before.Offices.Where(o => o.Other is not null))
        {
            PairOffices(OfficialsOf(office), OfficialsOf(office.Other!));
        }

        PairIndicatorsById(before, after);
        PairIndicatorsByFormula(before, after);
        PairGoals(before, after);
    }

    private static List<HolderNode> OfficialsOf(HolderNode office) => [.. Below(office).Where(h => h.Holder.Jenis == JenisWadah.Jabatan)];

    private static IEnumerable<HolderNode> Below(HolderNode node) => node.Children.SelectMany(c => Below(c).Prepend(c));

    /// <summary>Offices, or officials of one office: by Id, else by name.</summary>
    private static void PairOffices(IReadOnlyList<HolderNode> before, IReadOnlyList<HolderNode> after)
    {
        PairAlike(before, after, n => LastOf(n.Holder.Path));
        PairAlike(before, after, n => Wording.Plain(n.Holder.Judul));
    }

    private static void PairIndicatorsById(ProjectOutline before, ProjectOutline after)
    {
        foreach (var node in before.Indicators)
        {
            string moved = MovedPath(node);
            if (after.ByPath.TryGetValue(moved, out var other) && other.Other is null && other.Indicator.IsComponent == node.Indicator.IsComponent)
            {
                (node.Other, other.Other) = (other, node);
            }
        }
    }

    /// <summary>The Id it has in the later version if only offices and officials were given other Ids.</summary>
    private static string MovedPath(IndicatorNode node)
    {
        var owner = node.Holder;
        while (owner is { IsGoal: true })
        {
            owner = owner.Parent;
        }

        return owner?.Other is { } moved && owner.Holder.Path.Length > 0 && node.Indicator.Path.StartsWith(owner.Holder.Path + ".", StringComparison.Ordinal)
            ? moved.Holder.Path + node.Indicator.Path.Substring(owner.Holder.Path.Length)
            : node.Indicator.Path;
    }

    private static void PairIndicatorsByFormula(ProjectOutline before, ProjectOutline after)
    {
        var table = new CanonicalTable();
        var later = after.Indicators.Where(n => n.Other is null).ToLookup(FormOf(table, after), StringComparer.Ordinal);
        if (later.Count == 0)
        {
            return;
        }

        var formOf = FormOf(table, before);
        var wanted = before.Indicators.Where(n => n.Other is null)
            .Select(n => (Node: n, Candidates: later[formOf(n)].Where(c => Wording.IsNear(n.Indicator.Nama, c.Indicator.Nama)).ToArray()))
            .Where(w => w.Candidates.Length > 0).ToArray();

        // The likest first, so that an exact name is never taken by one that is only near.
        for (int likeness = MostAlike; likeness >= 0; likeness--)
        {
            var fits = wanted.Where(w => w.Node.Other is null)
                .SelectMany(w => w.Candidates.Where(c => c.Other is null && Likeness(w.Node, c) == likeness).Select(c => (w.Node, Candidate: c))).ToArray();
            var (fromBefore, fromAfter) = (fits.ToLookup(f => f.Node), fits.ToLookup(f => f.Candidate));
            foreach (var (node, candidate) in fits.Where(f => fromBefore[f.Node].Count() == 1 && fromAfter[f.Candidate].Count() == 1))
            {
                (node.Other, candidate.Other) = (candidate, node);
            }
        }
    }

    private const int MostAlike = 7;

    private static int Likeness(IndicatorNode before, IndicatorNode after) =>
        (Wording.SaysTheSame(before.Indicator.Nama, after.Indicator.Nama) ? 4 : 0)
        + (before.Indicator.Id == after.Indicator.Id ? 2 : 0)
        + (before.Holder is not null && ReferenceEquals(before.Holder.Office.Other, after.Holder?.Office) ? 1 : 0);

    /// <summary>What two indicators with other Ids must have in common: their formula, or all that is said of a value from outside.</summary>
    private static Func<IndicatorNode, string> FormOf(CanonicalTable table, ProjectOutline outline)
    {
        var forms = new CanonicalFormula(table, outline.Project.Indicators);
        return node =>
        {
            var indicator = node.Indicator;
            string kind = indicator.IsComponent ? "k" : "i";
            return indicator.Formula is null ? FormattableString.Invariant($"{kind} {indicator.Asal} {indicator.Satuan?.Tulisan} {indicator.Masukan.FirstOrDefault()?.Skala}")
                : forms.KeyOf(indicator) is { } key ? FormattableString.Invariant($"{kind} = {key}")
                : kind + " ? " + indicator.Path;
        };
    }

    /// <summary>Goals: by Id, by wording within their office, else by the indicators they hold.</summary>
    private static void PairGoals(ProjectOutline before, ProjectOutline after)
    {
        var (goals, later) = (before.Holders.Where(h => h.IsGoal).ToArray(), after.Holders.Where(h => h.IsGoal).ToArray());
        PairAlike(goals, later, g => g.Holder.Path.Length == 0 ? "" : TranslatedOwner(g) + "." + LastOf(g.Holder.Path));
        PairAlike(goals, later, g => PlaceOf(g) + "|" + ParentOf(g) + "|" + Wording.Plain(g.Holder.Judul));
        PairAlike(goals, later, g => PlaceOf(g) + "|" + Wording.Plain(g.Holder.Judul));

        // The innermost first: a goal that only holds goals is known by them.
        foreach (var goal in goals.Where(g => g.Other is null).Reverse())
        {
            var votes = goal.Indicators.Select(i => i.Other?.Holder).Concat(goal.Children.Select(c => c.Other?.Parent))
                .Where(h => h is { IsGoal: true, Other: null } && h.Holder.Jenis == goal.Holder.Jenis)
                .GroupBy(h => h!).Select(g => (Goal: g.Key, Votes: g.Count())).OrderByDescending(v => v.Votes).ThenBy(v => v.Goal.Order).ToArray();
            if (votes.Length > 0 && (votes.Length == 1 || votes[0].Votes > votes[1].Votes))
            {
                (goal.Other, votes[0].Goal.Other) = (votes[0].Goal, goal);
            }
        }

        // Goals without anything in them are known by their wording alone.
        foreach (var goal in goals.Where(g => g.Other is null && g.Indicators.Count + g.Children.Count == 0))
        {
            var near = later.Where(l => l.Other is null && PlaceOf(l) == PlaceOf(goal) && Wording.IsNear(l.Holder.Judul, goal.Holder.Judul)).ToArray();
            if (near.Length == 1)
            {
                (goal.Other, near[0].Other) = (near[0], goal);
            }
        }
    }

    private static string PlaceOf(HolderNode goal) => goal.Holder.Jenis + " " + TranslatedOwner(goal);

    private static string ParentOf(HolderNode goal) => goal.Parent is { IsGoal: true } parent ? Wording.Plain(parent.Holder.Judul) : "";

    /// <summary>The Id of the office or official that holds it: of an earlier one the later Id, so that both sides say the same.</summary>
    private static string TranslatedOwner(HolderNode goal)
    {
        var owner = goal;
        while (owner.IsGoal && owner.Parent is not null)
        {
            owner = owner.Parent;
        }

        // Of the two Ids of a pair the lesser stands for both.
        return owner.Other is { } other && string.CompareOrdinal(other.Holder.Path, owner.Holder.Path) < 0 ? other.Holder.Path : owner.Holder.Path;
    }

    /// <summary>Pairs what has one name; what has the same name several times on both sides, in order.</summary>
    private static void PairAlike(IReadOnlyList<HolderNode> before, IReadOnlyList<HolderNode> after, Func<HolderNode, string> nameOf)
    {
        var later = after.Where(n => n.Other is null).ToLookup(nameOf, StringComparer.Ordinal);
        foreach (var group in before.Where(n => n.Other is null).GroupBy(nameOf, StringComparer.Ordinal).ToArray())
        {
            if (group.Key.Length > 0 && later[group.Key].Count() == group.Count())
            {
                foreach (var (one, other) in group.Zip(later[group.Key], (one, other) => (one, other)))
                {
                    (one.Other, other.Other) = (other, one);
                }
            }
        }
    }

    private static string LastOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
