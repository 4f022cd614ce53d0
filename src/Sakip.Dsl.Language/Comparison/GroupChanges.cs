using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// What changes of groups: of those that are declared, and of goals with an Id whose achievement a formula asks for. The members of other
/// goals are told as indicators that come, go or move.
/// </summary>
internal sealed class GroupChanges(ProjectOutline before, ProjectOutline after, ChangeList changes, FormulaSpace space)
{
    /// <summary>The groups of both versions that are the same: by Id, else by name.</summary>
    public static IReadOnlyList<(BoundGroup Before, BoundGroup After)> Pairs(ProjectOutline before, ProjectOutline after)
    {
        var goals = new HashSet<string>(before.Holders.Concat(after.Holders).Select(h => h.Holder.Path), StringComparer.Ordinal);
        var (was, now) = (before.Project.Groups, after.Project.Groups);
        var pairs = was.Values.Where(g => now.ContainsKey(g.Path)).Select(g => (g, now[g.Path])).ToList();
        foreach (var old in was.Values.Where(g => !now.ContainsKey(g.Path) && !goals.Contains(g.Path)))
        {
            var same = now.Values.Where(g => !was.ContainsKey(g.Path) && !goals.Contains(g.Path) && Wording.SaysTheSame(g.Judul, old.Judul)).ToArray();
            if (same.Length == 1)
            {
                pairs.Add((old, same[0]));
            }
        }

        pairs.AddRange(before.Holders.Where(h => h is { IsGoal: true, Other: not null } && h.Holder.Path != h.Other.Holder.Path
            && was.ContainsKey(h.Holder.Path) && now.ContainsKey(h.Other.Holder.Path)).Select(h => (was[h.Holder.Path], now[h.Other!.Holder.Path])));
        return [.. pairs.OrderBy(p => p.Item2.Path, StringComparer.Ordinal)];
    }

    public void Find()
    {
        var goals = new HashSet<string>(before.Holders.Concat(after.Holders).Select(h => h.Holder.Path), StringComparer.Ordinal);
        var asked = after.Indicators.Where(n => n.Indicator.Masukan.Any(i => i.IsMeasured))
            .SelectMany(n => MeasuredGroups.Of(after.Project, n.Indicator, path => path).Select(g => (g.Path, User: n.Indicator.Path))).ToLookup(a => a.Path, a => a.User, StringComparer.Ordinal);
        foreach (var (old, group) in Pairs(before, after).Where(p => !goals.Contains(p.After.Path) || asked.Contains(p.After.Path)))
        {
            bool isGoal = goals.Contains(group.Path);
            if (!isGoal && old.Path != group.Path)
            {
                Add(JenisPerubahan.Id, Keparahan.Redaksional, old, group, old.Path, group.Path, Arti.Id());
            }

            if (!isGoal && !Wording.IsSame(old.Judul, group.Judul))
            {
                Add(JenisPerubahan.Nama, Keparahan.Redaksional, old, group, AnnexText.OneLine(old.Judul), AnnexText.OneLine(group.Judul), Arti.WordingOnly());
            }

            if (!new HashSet<string>(old.Anggota.Select(space.PathOf), StringComparer.Ordinal).SetEquals(group.Anggota))
            {
                var reached = changes.UsersOf(asked[group.Path], withThemselves: true);
                Add(JenisPerubahan.Anggota, Keparahan.MemutusKeterbandingan, old, group, MembersOf(old, before.Project), MembersOf(group, after.Project), Arti.Members(), reached);
            }
        }


        var pairs = Pairs(before, after);
        foreach (var group in after.Project.Groups.Values.Where(g => !goals.Contains(g.Path) && pairs.All(p => p.After.Path != g.Path)))
        {
            Add(JenisPerubahan.Ditambah, Keparahan.Redaksional, null, group, "", MembersOf(group, after.Project), Arti.Added(JenisObjek.Kelompok));
        }

        foreach (var group in before.Project.Groups.Values.Where(g => !goals.Contains(g.Path) && pairs.All(p => p.Before.Path != g.Path)))
        {
            Add(JenisPerubahan.Dicabut, Keparahan.Pencabutan, group, group, MembersOf(group, before.Project), "", Arti.Removed(JenisObjek.Kelompok));
        }
    }

    private static string MembersOf(BoundGroup group, Project project) =>
        string.Join("\n", group.Anggota.Select(m => project.Indicators.TryGetValue(m, out var member) ? AnnexText.OneLine(member.Nama) : m));

    private void Add(
        JenisPerubahan kind, Keparahan severity, BoundGroup? old, BoundGroup group, string earlier, string later, Diagnostics.LocalizedText meaning, EquatableArray<string> reached = default) =>
        changes.AddShared(new Perubahan(kind, severity, JenisObjek.Kelompok, group.Path, old?.Path ?? "", AnnexText.OneLine(group.Judul), "", earlier, later, meaning, reached));
}
