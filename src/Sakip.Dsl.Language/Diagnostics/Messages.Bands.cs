namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of bands.</summary>
internal static partial class Messages
{
    public static LocalizedText GapBetweenBands(
        string category, string witness, string below, string belowBounds, string above, string aboveBounds, string joined, string? rounding) => new(
        $"nilai {witness} tidak mendapat predikat dalam '{category}': '{below}' ({belowBounds}) dan '{above}' ({aboveBounds}) tidak bersambung; sambungkan, misalnya {above}: {joined}"
            + (rounding is null ? "" : $", atau nyatakan {rounding} bila nilainya dibulatkan lebih dahulu"),
        $"the value {witness} has no grade in '{category}': '{below}' ({belowBounds}) and '{above}' ({aboveBounds}) do not meet; join them, for instance {above}: {joined}"
            + (rounding is null ? "" : $", or state {rounding} if values are rounded first"));

    public static LocalizedText OtherGap(string witness, string below, string above) => new(
        $"begitu pula {witness}, di antara '{below}' dan '{above}'",
        $"so has {witness}, between '{below}' and '{above}'");

    public static LocalizedText ValuesOutsideBands(string witness, string? second, string category, string domain, string covered) => new(
        $"nilai {witness}{(second is null ? "" : $" dan {second}")} tidak mendapat predikat: nilai di sini {(domain.Length == 0 ? "tidak dibatasi" : domain)}, sedangkan pita '{category}' hanya mencakup {covered}; lengkapi pitanya atau batasi nilainya",
        $"the value{(second is null ? "" : "s")} {witness}{(second is null ? " has" : $" and {second} have")} no grade: values here are {(domain.Length == 0 ? "unbounded" : domain)}, while the bands of '{category}' only cover {covered}; complete the bands or bound the values");

    public static LocalizedText BandsOverlap(string lower, string lowerBounds, string upper, string upperBounds, string witness, string? joined) => new(
        $"nilai {witness} mendapat dua predikat: '{lower}' ({lowerBounds}) dan '{upper}' ({upperBounds}); "
            + (joined is null ? "perbaiki batas salah satunya" : $"keluarkan dari salah satunya, misalnya {upper}: {joined}"),
        $"the value {witness} has two grades: '{lower}' ({lowerBounds}) and '{upper}' ({upperBounds}); "
            + (joined is null ? "correct the bounds of one" : $"take it out of one, for instance {upper}: {joined}"));

    public static LocalizedText SameBands(string band, string bounds, string other, string witness) => new(
        $"'{band}' ({bounds}) sama dengan '{other}', sehingga nilai {witness} mendapat dua predikat; hapus salah satu atau perbaiki batasnya",
        $"'{band}' ({bounds}) is the same as '{other}', so that the value {witness} has two grades; delete one or correct its bounds");

    public static LocalizedText BandTooWide(string band, string bounds, IReadOnlyList<string> others, string witness) => new(
        $"'{band}' ({bounds}) menindih {Joined(others, "dan")}, sehingga nilai {witness} mendapat dua predikat; perbaiki batas '{band}'",
        $"'{band}' ({bounds}) overlaps {Joined(others, "and")}, so that the value {witness} has two grades; correct the bounds of '{band}'");

    public static LocalizedText EmptyBand(string band, string bounds, string? swapped, int? decimals) => swapped is not null
        ? new(
            $"tidak ada nilai yang termasuk '{band}' ({bounds}): batas bawahnya lebih besar daripada batas atasnya; mungkin maksudnya {swapped}",
            $"no value belongs to '{band}' ({bounds}): its lower end is greater than its upper end; do you mean {swapped}?")
        : decimals is { } n
            ? new(
                $"tidak ada nilai dengan {n} desimal yang termasuk '{band}' ({bounds}); perbaiki batasnya atau pembulatan kategorinya",
                $"no value with {n} decimals belongs to '{band}' ({bounds}); correct its bounds or the rounding of the bands")
            : new(
                $"tidak ada nilai yang termasuk '{band}' ({bounds}): kedua ujungnya sama dan tidak ikut termasuk; perbaiki batasnya",
                $"no value belongs to '{band}' ({bounds}): its ends are the same and stand outside; correct its bounds");

    public static LocalizedText BandsOutOfOrder(string band, string bounds, string before, string beforeBounds, bool isAscending) => new(
        $"'{band}' ({bounds}) ditulis sesudah '{before}' ({beforeBounds}), padahal pita lain urut dari {(isAscending ? "rendah ke tinggi" : "tinggi ke rendah")}; tulis semua pita searah",
        $"'{band}' ({bounds}) is written after '{before}' ({beforeBounds}), while the other bands go from {(isAscending ? "low to high" : "high to low")}; write all bands in one direction");

    public static LocalizedText UnreachableBand(string band, string bounds, string category, string domain) => new(
        $"tidak ada nilai yang dapat mencapai '{band}' ({bounds}): nilai yang dinilai dengan '{category}' hanya {domain}; hapus pita ini atau perbaiki batasnya",
        $"no value can reach '{band}' ({bounds}): values graded by '{category}' are only {domain}; delete this band or correct its bounds");

    public static LocalizedText BandHere(string band, string bounds) => new($"pita '{band}': {bounds}", $"the band '{band}': {bounds}");

    public static LocalizedText BandsUsedHere(string category) => new($"dinilai dengan '{category}'", $"graded by '{category}'");
}
