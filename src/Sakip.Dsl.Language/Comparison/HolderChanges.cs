using System.Globalization;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changes of offices, officials and goals themselves.</summary>
internal sealed class HolderChanges(ProjectOutline before, ProjectOutline after, ChangeList changes)
{
    public void Find()
    {
        foreach (var node in after.Holders)
        {
            if (node.Other is null)
            {
                changes.Add(node, JenisPerubahan.Ditambah, Keparahan.Target, "", AnnexText.OneLine(node.Holder.Judul), Arti.Added(node.Objek));
            }
            else
            {
                Compare(node.Other, node);
            }
        }

        foreach (var node in before.Holders.Where(n => n.Other is null))
        {
            changes.AddGone(node, Arti.Removed(node.Objek));
        }

        FindMoves();
    }

    private void Compare(HolderNode old, HolderNode node)
    {
        var (was, now) = (old.Holder, node.Holder);
        if (LastOf(was.Path) != LastOf(now.Path))
        {
            changes.Add(node, JenisPerubahan.Id, Keparahan.Redaksional, was.Path, now.Path, Arti.Id());
        }

        if (!Wording.IsSame(was.Judul, now.Judul))
        {
            changes.Add(node, JenisPerubahan.Nama, Keparahan.Redaksional, AnnexText.OneLine(was.Judul), AnnexText.OneLine(now.Judul), Arti.HolderName(node.Objek));
        }

        Compare(node, JenisPerubahan.Tugas, was.Tugas, now.Tugas);
        Compare(node, JenisPerubahan.Fungsi, was.Fungsi, now.Fungsi);
        if (was.Urutan != now.Urutan)
        {
            changes.Add(node, JenisPerubahan.Urutan, Keparahan.Redaksional, NumberOf(was.Urutan), NumberOf(now.Urutan), Arti.Number());
        }

        if ((was.Lampiran ?? 1) != (now.Lampiran ?? 1))
        {
            changes.Add(node, JenisPerubahan.Tempat, Keparahan.Redaksional, "Lampiran " + NumberOf(was.Lampiran ?? 1), "Lampiran " + NumberOf(now.Lampiran ?? 1), Arti.Moved(), "lampiran");
        }

        foreach (int? year in was.Anggaran.Concat(now.Anggaran).Select(b => b.Tahun).Distinct().OrderBy(y => y ?? 0))
        {
            decimal? granted = was.Anggaran.FirstOrDefault(b => b.Tahun == year)?.Jumlah, grants = now.Anggaran.FirstOrDefault(b => b.Tahun == year)?.Jumlah;
            if (granted != grants)
            {
                changes.Add(node, JenisPerubahan.Anggaran, Keparahan.Target, Money(granted), Money(grants), Arti.Budget(), NumberOf(year));
            }
        }
    }

    private void Compare(HolderNode node, JenisPerubahan kind, EquatableArray<string> was, EquatableArray<string> now)
    {
        if (!AnnexText.Items(was).Equals(AnnexText.Items(now)))
        {
            changes.Add(node, kind, Keparahan.Redaksional, Wording.Listed(was), Wording.Listed(now), Arti.Duties(kind));
        }
    }

    /// <summary>Goals that stand elsewhere; those that only make room for others have not moved.</summary>
    private void FindMoves()
    {
        foreach (var goal in after.Holders.Where(h => h is { IsGoal: true, Other: not null } && !ReferenceEquals(h.Other.Parent?.Other, h.Parent)))
        {
            changes.Add(goal, JenisPerubahan.Tempat, Keparahan.Redaksional, Places.Of(goal.Other!.Parent), Places.Of(goal.Parent), Arti.Moved(), goal.Other.Office.Other == goal.Office ? "sasaran" : "instansi");
        }

        foreach (var parent in after.Holders)
        {
            var stayed = parent.Children.Where(c => c.IsGoal && c.Other is not null && ReferenceEquals(c.Other.Parent?.Other, parent)).ToArray();
            foreach (var goal in Moves.OutOfOrder(stayed, c => c.Other!.Order))
            {
                changes.Add(goal, JenisPerubahan.Tempat, Keparahan.Redaksional, Places.NumberOf(goal.Other!), Places.NumberOf(goal), Arti.Moved(), "nomor");
            }
        }
    }

    private static string LastOf(string path) => path.Substring(path.LastIndexOf('.') + 1);

    private static string NumberOf(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Money(decimal? amount) => amount is { } rupiah ? "Rp " + AngkaIndonesia.Tulis(rupiah, 2) : "";
}

/// <summary>Which of some things changed places.</summary>
internal static class Moves
{
    /// <summary>Those that must be moved to bring the earlier order into the later one: the fewest, of equally few the later ones.</summary>
    public static IReadOnlyList<T> OutOfOrder<T>(IReadOnlyList<T> things, Func<T, int> earlierOrder)
    {
        // The longest run in the earlier order, ending at each thing.
        int[] length = new int[things.Count], before = new int[things.Count];
        int best = -1;
        for (int i = 0; i < things.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (int j = 0; j < i; j++)
            {
                if (earlierOrder(things[j]) < earlierOrder(things[i]) && length[j] + 1 > length[i])
                {
                    (length[i], before[i]) = (length[j] + 1, j);
                }
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var kept = new HashSet<int>();
        for (int i = best; i >= 0; i = before[i])
        {
            kept.Add(i);
        }

        return [.. things.Where((_, i) => !kept.Contains(i))];
    }
}

/// <summary>Where things stand, in words.</summary>
internal static class Places
{
    public static string Of(HolderNode? holder) => holder is null ? ""
        : holder.Parent is null ? AnnexText.OneLine(holder.Holder.Judul)
        : AnnexText.OneLine(holder.Office.Holder.Judul) + ", " + KindOf(holder) + " “" + AnnexText.OneLine(holder.Holder.Judul) + "”";

    public static string NumberOf(HolderNode goal) => "nomor " + Number((goal.Parent?.Children.Where(c => c.IsGoal).ToList().IndexOf(goal) ?? 0) + 1);

    public static string NumberOf(IndicatorNode node) => "nomor " + Number((node.Holder?.Indicators.Where(i => !i.Indicator.IsComponent).ToList().IndexOf(node) ?? 0) + 1);

    private static string KindOf(HolderNode holder) => holder.Holder.Jenis.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
