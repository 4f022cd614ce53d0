using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>
/// The annex of a regulation, ready to be written in any format: what stands where, in which order and under which number.
/// It is data only and equal when its contents are.
/// </summary>
/// <param name="Judul">The title block; null for a project without a regulation.</param>
/// <param name="Nama">The annex's own name, in capitals, line by line.</param>
/// <param name="Instansi">The offices in the order in which they are printed.</param>
/// <param name="Penutup">The signature block; null when nobody is named.</param>
public sealed record AnnexDocument(
    AnnexTitle? Judul,
    EquatableArray<string> Nama,
    EquatableArray<AnnexOffice> Instansi,
    AnnexSignature? Penutup)
{
    private const string DefaultName = "INDIKATOR KINERJA UTAMA (IKU)";
    private const string Government = "PEMERINTAH ";

    /// <summary>Makes the annex of a project.</summary>
    /// <param name="peraturan">The regulation, when the project declares one.</param>
    /// <param name="instansi">The offices, in any order.</param>
    /// <param name="byPath">Every indicator and component by full Id, for the names that formulas mention.</param>
    public static AnnexDocument Create(
        BoundRegulation? peraturan, IEnumerable<BoundHolder> instansi, IReadOnlyDictionary<string, BoundIndicator> byPath)
    {
        var sorted = AnnexOffice.InOrder(instansi);
        bool numbersStand = HaveNumbersOfTheirOwn(sorted);
        var offices = sorted.Select((office, i) => AnnexOffice.Create(office, byPath, numbersStand ? office.Urutan : i + 1));
        return new AnnexDocument(AnnexTitle.Create(peraturan), NameOf(peraturan), offices.ToEquatableArray(), AnnexSignature.Create(peraturan));
    }

    /// <summary>
    /// `urutan` is the printed number as long as every office has one of its own, so that an annex of a few offices keeps
    /// the numbers they have in the whole; otherwise offices are counted.
    /// </summary>
    private static bool HaveNumbersOfTheirOwn(IReadOnlyList<BoundHolder> offices) =>
        offices.All(o => o.Urutan is not null) && offices.Select(o => o.Urutan).Distinct().Count() == offices.Count;

    private static EquatableArray<string> NameOf(BoundRegulation? peraturan)
    {
        if (AnnexText.Lines(peraturan?.Lampiran) is { Count: > 0 } given)
        {
            return given.Select(AnnexText.Capitals).ToEquatableArray();
        }

        string region = AnnexText.Capitals(AnnexText.OneLine(peraturan?.Daerah));
        string[] lines = region.Length == 0 ? [DefaultName]
            : [DefaultName, region.StartsWith(Government, StringComparison.Ordinal) ? region : Government + region];
        return new EquatableArray<string>(lines);
    }
}
