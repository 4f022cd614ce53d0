using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What of one table changes, goal by goal: a goal is set anew as a whole where its wording or order changes or most of it does, else row by row.</summary>
internal sealed class AmendmentGoals(ProjectOutline before, ProjectOutline after, AmendmentTables tables, HashSet<string> changed, string address, bool isOfficial)
{
    private const string ToRead = "sehingga berbunyi sebagai berikut:";

    public IEnumerable<AmendmentItem> Compare(EquatableArray<AnnexGoal> old, EquatableArray<AnnexGoal> goals)
    {
        var pairs = goals.Select(g => (Goal: g, Old: old.FirstOrDefault(o => IsSame(o, g)))).ToArray();
        if (Moves.OutOfOrder([.. pairs.Where(p => p.Old is not null)], p => p.Old!.Nomor).Count > 0)
        {
            return [new AmendmentItem($"Ketentuan {address} diubah {ToRead}", Tabel: tables.Of(goals, isOfficial))];
        }

        var items = new List<(int Place, AmendmentItem Item)>();
        foreach (var (goal, was) in pairs.Where(p => p.Old is not null))
        {
            items.AddRange(Compare(was!, goal).Select(i => (was!.Nomor * 2, i)));
        }

        items.AddRange(old.Where(o => pairs.All(p => p.Old != o)).Select(o => (o.Nomor * 2, new AmendmentItem($"Ketentuan {NameOf(o)} dihapus."))));
        for (int i = 0; i < pairs.Length;)
        {
            int end = i;
            while (end < pairs.Length && pairs[end].Old is null)
            {
                end++;
            }

            if (end > i)
            {
                int behind = pairs.Take(i).Select(p => p.Old!).LastOrDefault()?.Nomor ?? 0;
                items.Add(((behind * 2) + 1, Inserted([.. pairs.Skip(i).Take(end - i).Select(p => p.Goal)], behind, old)));
            }

            i = Math.Max(end, i + 1);
        }

        return items.Select((item, at) => (item.Place, at, item.Item)).OrderBy(i => i.Place).ThenBy(i => i.at).Select(i => i.Item);
    }

    private IEnumerable<AmendmentItem> Compare(AnnexGoal was, AnnexGoal goal)
    {
        var rows = goal.Baris.Select(r => (Row: r, Old: was.Baris.FirstOrDefault(o => before.ByPath.TryGetValue(o.Path, out var node) && node.Other?.Indicator.Path == r.Path))).ToArray();
        var gone = was.Baris.Where(o => rows.All(r => r.Old != o)).ToArray();
        var set = rows.Where(r => r.Old is not null && !ReadsTheSame(r.Old, r.Row)).ToArray();
        int differences = gone.Length + rows.Count(r => r.Old is null) + set.Length;
        bool isReordered = Moves.OutOfOrder([.. rows.Where(r => r.Old is not null)], r => was.Baris.ToList().IndexOf(r.Old!)).Count > 0;
        if (was.Uraian != goal.Uraian || isReordered || (differences > 1 && differences * 2 > goal.Baris.Count))
        {
            return [new AmendmentItem($"Ketentuan {NameOf(was)} diubah {ToRead}", Tabel: tables.Of([As(goal, was)], isOfficial))];
        }

        var items = new List<AmendmentItem>();
        items.AddRange(gone.Select(o => new AmendmentItem($"Ketentuan {NameOf(was)}, indikator {o.Indikator}, dihapus.")));
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].Old is { } old)
            {
                if (!ReadsTheSame(old, rows[i].Row))
                {
                    items.Add(new AmendmentItem($"Ketentuan {NameOf(was)}, indikator {old.Indikator}, diubah {ToRead}", Tabel: tables.Of([As(goal, was) with { Baris = [rows[i].Row] }], isOfficial)));
                }

                continue;
            }

            int end = i;
            while (end < rows.Length && rows[end].Old is null)
            {
                end++;
            }

            items.Add(Inserted(was, goal, i == 0 ? null : rows[i - 1].Old ?? rows[i - 1].Row, end < rows.Length ? rows[end].Old : null, [.. rows.Skip(i).Take(end - i).Select(r => r.Row)]));
            i = end - 1;
        }

        return items;
    }

    private AmendmentItem Inserted(AnnexGoal was, AnnexGoal goal, AnnexRow? behind, AnnexRow? next, AnnexRow[] rows)
    {
        string what = $"{Counted.Of(rows.Length)} indikator, yakni indikator {Joined(rows.Select(r => r.Indikator))}, {ToRead}";
        string text = behind is not null && next is not null ? $"Di antara indikator {behind.Indikator} dan indikator {next.Indikator} pada {NameOf(was)} disisipkan {what}"
            : next is not null ? $"Sebelum indikator {next.Indikator} pada {NameOf(was)} disisipkan {what}"
            : $"Ketentuan {NameOf(was)} ditambah {what}";
        return new AmendmentItem(text, Tabel: tables.Of([As(goal, was) with { Baris = rows }], isOfficial));
    }

    private AmendmentItem Inserted(AnnexGoal[] goals, int behind, EquatableArray<AnnexGoal> old)
    {
        bool isLast = behind == old.Count;
        string[] numbers = [.. goals.Select((_, i) => isLast ? TableTexts.Number(behind + i + 1) : behind == 0 ? "0" + Counted.Letter(i + 1) : TableTexts.Number(behind) + Counted.Letter(i + 1))];
        string noun = isOfficial ? "sasaran program" : "nomor";
        string what = $"{Counted.Of(goals.Length)} {noun}, yakni {noun} {Joined(isOfficial ? goals.Select(g => "“" + g.Uraian + "”") : numbers)}, {ToRead}";
        string text = isLast ? $"Ketentuan {address} ditambah {what}"
            : behind == 0 ? $"Sebelum {ShortName(old[0])} pada {address} disisipkan {what}"
            : $"Di antara {ShortName(old[behind - 1])} dan {ShortName(old[behind])} pada {address} disisipkan {what}";
        return new AmendmentItem(text, Tabel: tables.Of([.. goals.Select((g, i) => new AmendedGoal(numbers[i], g.Uraian, g.Baris))], isOfficial));
    }

    /// <summary>The later rows under the number that the earlier annex gave the goal.</summary>
    private static AmendedGoal As(AnnexGoal goal, AnnexGoal was) => new(TableTexts.Number(was.Nomor), goal.Uraian, goal.Baris);

    private string NameOf(AnnexGoal goal) => $"{address} {ShortName(goal)}";

    private string ShortName(AnnexGoal goal) => isOfficial ? $"sasaran program “{goal.Uraian}”" : "nomor " + TableTexts.Number(goal.Nomor);

    /// <summary>Rows of one goal belong to the same holder; an indicator outside goals stands for itself.</summary>
    private bool IsSame(AnnexGoal old, AnnexGoal goal)
    {
        if (!before.ByPath.TryGetValue(old.Baris[0].Path, out var was) || !after.ByPath.TryGetValue(goal.Baris[0].Path, out var now))
        {
            return false;
        }

        return was.Holder is { IsGoal: true } holder ? now.Holder is { IsGoal: true } && ReferenceEquals(holder.Other, now.Holder) : ReferenceEquals(was.Other, now);
    }

    /// <summary>Whether an annex prints two rows alike.</summary>
    private bool ReadsTheSame(AnnexRow was, AnnexRow now) =>
        was.Indikator == now.Indikator && was.Kalimat == now.Kalimat && was.Penjelasan == now.Penjelasan && was.PenanggungJawab.Equals(now.PenanggungJawab) && was.SumberData.Equals(now.SumberData)
        && was.Keterangan.Select(k => (k.Nama, k.Uraian)).SequenceEqual(now.Keterangan.Select(k => (k.Nama, k.Uraian))) && !changed.Contains(now.Path);

    private static string Joined(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 3 ? string.Join(" dan ", all) : string.Join(", ", all.Take(all.Length - 1)) + ", dan " + all[all.Length - 1];
    }
}
