using Sakip.Dsl.Documents.Reading;

namespace Sakip.Dsl.Documents.Drift;

/// <summary>How a published text differs.</summary>
public enum JenisBeda
{
    /// <summary>It says something else.</summary>
    Berbeda,

    /// <summary>Only the published file has it.</summary>
    HanyaTerbit,

    /// <summary>Only the definitions have it.</summary>
    HanyaDefinisi,

    /// <summary>It stands elsewhere.</summary>
    Pindah,
}

/// <summary>A place in which a published annex says something else than the definitions.</summary>
/// <param name="Jenis">How.</param>
/// <param name="Bagian">The heading it stands under; empty above the first.</param>
/// <param name="Baris">The row of a table, by its indicator; empty outside tables.</param>
/// <param name="Kolom">The column of the row; empty for a whole row and outside tables.</param>
/// <param name="Terbit">What the published file says.</param>
/// <param name="Definisi">What the definitions say.</param>
public sealed record AnnexDifference(JenisBeda Jenis, string Bagian, string Baris, string Kolom, string Terbit, string Definisi);

/// <summary>
/// Compares a published annex with what the definitions would publish now. Both come through the same reader, so that only what people see is compared.
/// </summary>
public static class AnnexDrift
{
    /// <summary>The differences, in the order of the definitions; none where both say the same.</summary>
    /// <param name="terbit">What was published.</param>
    /// <param name="definisi">What the definitions give in the same format.</param>
    public static IReadOnlyList<AnnexDifference> Find(PublishedAnnex terbit, PublishedAnnex definisi)
    {
        var theirs = DriftItem.Of(terbit);
        var ours = DriftItem.Of(definisi);
        var pairs = SequenceAlignment.Of([.. ours.Select(i => i.Key)], [.. theirs.Select(i => i.Key)], (o, t) => DriftItem.Likeness(ours[o], theirs[t]));
        var moved = Moved(pairs, ours, theirs);
        var found = new List<AnnexDifference>();
        foreach (var (our, their) in pairs)
        {
            if (our < 0)
            {
                if (!moved.ContainsValue(their))
                {
                    found.Add(new AnnexDifference(JenisBeda.HanyaTerbit, theirs[their].Bagian, theirs[their].Nama, "", theirs[their].Teks, ""));
                }
            }
            else if (their >= 0)
            {
                AddDifferences(found, ours[our], theirs[their]);
            }
            else if (moved.TryGetValue(our, out int elsewhere))
            {
                found.Add(new AnnexDifference(JenisBeda.Pindah, ours[our].Bagian, ours[our].Nama, "", PlaceOf(theirs, elsewhere), PlaceOf(ours, our)));
                AddDifferences(found, ours[our], theirs[elsewhere]);
            }
            else
            {
                found.Add(new AnnexDifference(JenisBeda.HanyaDefinisi, ours[our].Bagian, ours[our].Nama, "", "", ours[our].Teks));
            }
        }

        return found;
    }

    /// <summary>Items that have nothing beside them, but are the same thing elsewhere.</summary>
    private static Dictionary<int, int> Moved(List<(int Left, int Right)> pairs, IReadOnlyList<DriftItem> ours, IReadOnlyList<DriftItem> theirs)
    {
        var alone = pairs.Where(p => p.Left < 0).GroupBy(p => theirs[p.Right].Identity, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<int>(g.Select(p => p.Right)), StringComparer.Ordinal);
        var moved = new Dictionary<int, int>();
        foreach (var (our, _) in pairs.Where(p => p.Right < 0))
        {
            if (ours[our].Identity.Length > 0 && alone.TryGetValue(ours[our].Identity, out var places) && places.Count > 0)
            {
                moved[our] = places.Dequeue();
            }
        }

        return moved;
    }

    /// <summary>Where an item stands: behind which other.</summary>
    private static string PlaceOf(IReadOnlyList<DriftItem> items, int at)
    {
        const int longest = 60;
        string before = at == 0 ? "" : items[at - 1] is { Nama.Length: > 0 } row ? row.Nama : items[at - 1].Teks;
        return before.Length > longest ? before[..longest].TrimEnd() + "…" : before;
    }

    private static void AddDifferences(List<AnnexDifference> found, DriftItem our, DriftItem their)
    {
        if (our.Key == their.Key)
        {
            return;
        }

        if (our.Sel.Count == 0 || their.Sel.Count == 0)
        {
            found.Add(new AnnexDifference(JenisBeda.Berbeda, our.Bagian, our.Nama, "", their.Teks, our.Teks));
            return;
        }

        for (int column = 0; column < Math.Max(our.Sel.Count, their.Sel.Count); column++)
        {
            string ourText = column < our.Sel.Count ? our.Sel[column] : "";
            string theirText = column < their.Sel.Count ? their.Sel[column] : "";
            if (ourText != theirText)
            {
                found.Add(new AnnexDifference(JenisBeda.Berbeda, our.Bagian, our.Nama, our.ColumnName(column), theirText, ourText));
            }
        }
    }
}
