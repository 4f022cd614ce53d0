using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>What the catalogue and the documentation need to know of one file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Peraturan">The regulation it declares.</param>
/// <param name="Offices">What its offices that are written have in which annex.</param>
/// <param name="HasComponents">Whether it adds to the class of components.</param>
/// <param name="HasLists">Whether it adds to the class of shared lists.</param>
/// <param name="HasScales">Whether it adds to the class of scales.</param>
/// <param name="HasCategories">Whether it adds to the class of bands.</param>
internal sealed record CatalogueEntry(
    string Path,
    BoundRegulation? Peraturan,
    EquatableArray<AnnexPart> Offices,
    bool HasComponents,
    bool HasLists,
    bool HasScales,
    bool HasCategories)
{
    /// <summary>The entry of a file.</summary>
    public static CatalogueEntry Of(FileEmission emission)
    {
        var file = emission.File;
        var lists = FileSummary.ListsIn(file).ToArray();
        var indicators = file.AllIndicators().ToArray();
        return new CatalogueEntry(
            file.Path,
            file.Peraturan,
            emission.Plan.Offices.Where(o => file.Instansi[o.Index].Path.Length > 0).SelectMany(o => o.Bagian.Select(p => p.Bagian)).ToEquatableArray(),
            emission.Plan.Indicators.Any(i => indicators[i].Path.IndexOf('.') < 0),
            emission.Plan.Lists.Any(i => lists[i].Path.IndexOf('.') < 0),
            emission.Plan.Scales.Count > 0,
            emission.Plan.Categories.Count > 0);
    }
}

/// <summary>What the catalogue and the documentation are made of.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="Peraturan">The regulation of the project.</param>
/// <param name="Offices">What offices have in which annex, in the order of the annexes.</param>
/// <param name="HasComponents">Whether there is a class of components.</param>
/// <param name="HasLists">Whether there is a class of shared lists.</param>
/// <param name="HasScales">Whether there is a class of scales.</param>
/// <param name="HasCategories">Whether there is a class of bands.</param>
internal sealed record CatalogueModel(
    string Namespace,
    BoundRegulation? Peraturan,
    EquatableArray<AnnexPart> Offices,
    bool HasComponents,
    bool HasLists,
    bool HasScales,
    bool HasCategories)
{
    /// <summary>The model of a project; null for one without definitions, which gets no code at all.</summary>
    public static CatalogueModel? Create(IEnumerable<CatalogueEntry> entries, string @namespace)
    {
        var files = entries.OrderBy(e => e.Path, StringComparer.Ordinal).ToArray();
        return files.Length == 0 ? null : new CatalogueModel(
            @namespace,
            files.Select(f => f.Peraturan).FirstOrDefault(p => p is not null),
            AnnexPart.InOrder(files.SelectMany(f => f.Offices), p => p).Select(p => p.Item).ToEquatableArray(),
            files.Any(f => f.HasComponents),
            files.Any(f => f.HasLists),
            files.Any(f => f.HasScales),
            files.Any(f => f.HasCategories));
    }
}
