using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>
/// What one office has in one annex. An office has a part where its own table stands, and one in each other annex to which its officials are moved.
/// </summary>
/// <param name="Path">The office's full Id.</param>
/// <param name="Lampiran">The number of the annex.</param>
/// <param name="Urutan">The office's place in the annex, where it declares one.</param>
/// <param name="HasTable">Whether the office itself stands there, or only its officials.</param>
public sealed record AnnexPart(string Path, int Lampiran, int? Urutan, bool HasTable)
{
    /// <summary>The parts of an office, by annex.</summary>
    public static IReadOnlyList<AnnexPart> Of(BoundHolder instansi)
    {
        int own = instansi.Lampiran ?? 1;
        var officials = OfficialsOf(instansi).Select(o => o.Lampiran ?? own).Distinct().ToArray();
        bool hasTable = officials.Length == 0 || HasIndicators(instansi);
        return [.. officials.Concat(hasTable ? [own] : []).Distinct().OrderBy(a => a).Select(a => new AnnexPart(instansi.Path, a, instansi.Urutan, hasTable && a == own))];
    }

    /// <summary>
    /// Parts as annexes print them, each with its number: by annex, then `urutan`, those without one last, then Id, whatever the machine's culture.
    /// `urutan` is the printed number as long as every part of an annex has one of its own, so that an annex of a few offices keeps the numbers they have
    /// in the whole; otherwise parts are counted. Officials of a single office stand under no number.
    /// </summary>
    public static IReadOnlyList<(T Item, int? Nomor)> InOrder<T>(IEnumerable<T> items, Func<T, AnnexPart> partOf)
    {
        var numbered = new List<(T, int?)>();
        foreach (var annex in items.GroupBy(i => partOf(i).Lampiran).OrderBy(g => g.Key))
        {
            var sorted = annex.OrderBy(i => partOf(i).Urutan ?? int.MaxValue).ThenBy(i => partOf(i).Path, StringComparer.Ordinal).ToArray();
            bool numbersStand = sorted.All(i => partOf(i).Urutan is not null) && sorted.Select(i => partOf(i).Urutan).Distinct().Count() == sorted.Length;
            bool isOne = sorted.Length == 1 && !partOf(sorted[0]).HasTable;
            numbered.AddRange(sorted.Select((item, at) => (item, isOne ? null : numbersStand ? partOf(item).Urutan : at + 1)));
        }

        return numbered;
    }

    /// <summary>The officials of an office, by `urutan`, those without one last and as they are written.</summary>
    internal static IEnumerable<BoundHolder> OfficialsOf(BoundHolder holder) => InsideOf(holder).OrderBy(o => o.Urutan ?? int.MaxValue);

    private static IEnumerable<BoundHolder> InsideOf(BoundHolder holder) =>
        holder.Anggota.OfType<BoundHolder>().SelectMany(h => h.Jenis == JenisWadah.Jabatan ? [h] : InsideOf(h));

    private static bool HasIndicators(BoundHolder holder) => holder.Anggota.Any(m => m switch
    {
        BoundIndicator indicator => !indicator.IsComponent,
        BoundHolder { Jenis: not JenisWadah.Jabatan } inner => HasIndicators(inner),
        _ => false,
    });
}
