using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>What the catalogue and the documentation need to know of one file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Peraturan">The regulation it declares.</param>
/// <param name="Offices">Its offices that are written.</param>
/// <param name="HasComponents">Whether it adds to the class of components.</param>
/// <param name="HasLists">Whether it adds to the class of shared lists.</param>
/// <param name="HasScales">Whether it adds to the class of scales.</param>
/// <param name="HasCategories">Whether it adds to the class of bands.</param>
internal sealed record CatalogueEntry(
    string Path,
    BoundRegulation? Peraturan,
    EquatableArray<CatalogueOffice> Offices,
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
            emission.Plan.Offices.Select(o => CatalogueOffice.Of(file.Instansi[o.Index])).Where(o => o.Path.Length > 0).ToEquatableArray(),
            emission.Plan.Indicators.Any(i => indicators[i].Path.IndexOf('.') < 0),
            emission.Plan.Lists.Any(i => lists[i].Path.IndexOf('.') < 0),
            emission.Plan.Scales.Count > 0,
            emission.Plan.Categories.Count > 0);
    }
}

/// <summary>An office in the catalogue.</summary>
/// <param name="Path">Its Id.</param>
/// <param name="Urutan">Its place in the annex.</param>
internal sealed record CatalogueOffice(string Path, int? Urutan)
{
    /// <summary>The entry of an office.</summary>
    public static CatalogueOffice Of(BoundHolder office) => new(office.Path, office.Urutan);
}

/// <summary>What the catalogue and the documentation are made of.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="Peraturan">The regulation of the project.</param>
/// <param name="Offices">The offices in the order of the annex.</param>
/// <param name="HasComponents">Whether there is a class of components.</param>
/// <param name="HasLists">Whether there is a class of shared lists.</param>
/// <param name="HasScales">Whether there is a class of scales.</param>
/// <param name="HasCategories">Whether there is a class of bands.</param>
internal sealed record CatalogueModel(
    string Namespace,
    BoundRegulation? Peraturan,
    EquatableArray<string> Offices,
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
            files.SelectMany(f => f.Offices)
                .OrderBy(o => o.Urutan ?? int.MaxValue)
                .ThenBy(o => o.Path, StringComparer.Ordinal)
                .Select(o => o.Path)
                .ToEquatableArray(),
            files.Any(f => f.HasComponents),
            files.Any(f => f.HasLists),
            files.Any(f => f.HasScales),
            files.Any(f => f.HasCategories));
    }
}
