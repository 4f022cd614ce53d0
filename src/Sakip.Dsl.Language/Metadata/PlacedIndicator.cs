using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Metadata;

/// <summary>An indicator or component and what holds it.</summary>
/// <param name="Indikator">The indicator.</param>
/// <param name="Wadah">Its office, then what else holds it, from the outside in; nothing of a component that belongs to no office.</param>
internal sealed record PlacedIndicator(BoundIndicator Indikator, IReadOnlyList<BoundHolder> Wadah)
{
    public string Instansi => Named(JenisWadah.Instansi);

    public string Jabatan => Named(JenisWadah.Jabatan);

    /// <summary>The goals above it, the outermost first.</summary>
    public string Sasaran => string.Join(" > ", Wadah.Where(h => h.Jenis is not (JenisWadah.Instansi or JenisWadah.Jabatan)).Select(h => AnnexText.OneLine(h.Judul)));

    /// <summary>Everything a project defines: offices as annexes order them, what stands in them as it is written, then what belongs to no office.</summary>
    public static IEnumerable<PlacedIndicator> AllOf(Project project) =>
        project.Files.SelectMany(f => f.Instansi).OrderBy(o => o.Urutan ?? int.MaxValue).ThenBy(o => o.Path, StringComparer.Ordinal).SelectMany(o => AllIn(o, []))
            .Concat(project.Files.SelectMany(f => f.Komponen).OrderBy(k => k.Path, StringComparer.Ordinal).Select(k => new PlacedIndicator(k, [])));

    private static IEnumerable<PlacedIndicator> AllIn(BoundHolder holder, IReadOnlyList<BoundHolder> above)
    {
        BoundHolder[] here = [.. above, holder];
        return holder.Anggota.SelectMany(m => m is BoundIndicator indicator ? [new PlacedIndicator(indicator, here)] : AllIn((BoundHolder)m, here));
    }

    private string Named(JenisWadah kind) => AnnexText.OneLine(Wadah.FirstOrDefault(h => h.Jenis == kind)?.Judul);
}
