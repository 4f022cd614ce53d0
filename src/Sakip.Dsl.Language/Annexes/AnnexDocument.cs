using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>
/// An annex of a regulation, ready to be written in any format: what stands where, in which order and under which number.
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

    /// <summary>Makes the annexes of a project: at least one, as many as its regulation names, and whatever its offices say they stand in.</summary>
    /// <param name="project">The definitions.</param>
    public static EquatableArray<AnnexDocument> CreateAll(Project project)
    {
        var parts = project.Files.SelectMany(f => f.Instansi).SelectMany(o => AnnexPart.Of(o).Select(p => (Office: o, Part: p)));
        var offices = AnnexPart.InOrder(parts, p => p.Part).ToLookup(
            p => p.Item.Part.Lampiran, p => AnnexOffice.Create(p.Item.Office, project.Indicators, p.Item.Part, p.Nomor));
        return Frames(project.Peraturan, offices.SelectMany(g => g.Select(o => (g.Key, o.HasTable))))
            .Select((frame, at) => frame with { Instansi = offices[at + 1].ToEquatableArray() })
            .ToEquatableArray();
    }

    /// <summary>The annexes of a regulation without their offices.</summary>
    /// <param name="peraturan">The regulation, when the project declares one.</param>
    /// <param name="parts">For every part of an office the annex it stands in, and whether the office has its own table there.</param>
    public static IReadOnlyList<AnnexDocument> Frames(BoundRegulation? peraturan, IEnumerable<(int Lampiran, bool HasTable)> parts)
    {
        var all = parts.ToLookup(p => p.Lampiran, p => p.HasTable);
        int count = all.Select(p => p.Key).Concat([1, peraturan?.Lampiran.Count ?? 0]).Max();
        return
        [
            .. Enumerable.Range(1, count).Select(number => new AnnexDocument(
                AnnexTitle.Create(peraturan, count > 1 ? number : null),
                NameOf(peraturan, number, isIndividual: all[number].Any() && !all[number].Contains(true)),
                default,
                AnnexSignature.Create(peraturan))),
        ];
    }

    private static EquatableArray<string> NameOf(BoundRegulation? peraturan, int number, bool isIndividual)
    {
        string? written = peraturan is not null && number <= peraturan.Lampiran.Count ? peraturan.Lampiran[number - 1] : null;
        if (AnnexText.Lines(written) is { Count: > 0 } given)
        {
            return given.Select(AnnexText.Capitals).ToEquatableArray();
        }

        string name = isIndividual ? AnnexColumns.JudulJabatan : DefaultName;
        string region = AnnexText.Capitals(AnnexText.OneLine(peraturan?.Daerah));
        string[] lines = region.Length == 0 ? [name]
            : [name, region.StartsWith(Government, StringComparison.Ordinal) ? region : Government + region];
        return new EquatableArray<string>(lines);
    }
}
