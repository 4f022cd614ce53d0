using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;
using Sakip.Dsl.SourceGenerators.Emission;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>What scoring needs to know of one file. Indicators name rules, bands and scales and hold nothing of them: editing one leaves their sources alone.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Rules">Its scoring rules.</param>
/// <param name="Categories">Its bands.</param>
/// <param name="Scales">Its scales.</param>
internal sealed record ScoringEntry(
    string Path,
    EquatableArray<BoundScoringRule> Rules,
    EquatableArray<BoundCategory> Categories,
    EquatableArray<BoundScale> Scales)
{
    /// <summary>The entry of a file.</summary>
    public static ScoringEntry Of(BoundFile file) => new(file.Path, file.Aturan, file.Kategori, file.Skala);
}

/// <summary>The rules, bands and scales of a project, those that ship among them, by name.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="Rules">The scoring rules.</param>
/// <param name="Categories">The bands.</param>
/// <param name="Scales">The scales.</param>
internal sealed record ScoringModel(
    string Namespace,
    EquatableArray<BoundScoringRule> Rules,
    EquatableArray<BoundCategory> Categories,
    EquatableArray<BoundScale> Scales)
{
    /// <summary>The model of a project; null for one without definitions, which gets no code at all.</summary>
    public static ScoringModel? Create(IEnumerable<ScoringEntry> entries, string @namespace)
    {
        // Of two with one name the first counts, as it does for the interpreter; what ships comes last.
        var files = entries.OrderBy(e => e.Path, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            return null;
        }

        files.Add(ScoringEntry.Of(Prelude.File));
        return new ScoringModel(
            @namespace,
            ByName(files.SelectMany(f => f.Rules), r => r.Nama),
            ByName(files.SelectMany(f => f.Categories), c => c.Nama),
            ByName(files.SelectMany(f => f.Scales), s => s.Nama));
    }

    private static EquatableArray<T> ByName<T>(IEnumerable<T> declared, Func<T, string> nameOf)
        where T : IEquatable<T> => declared
            .Where(d => CSharpNames.IsIdentifier(nameOf(d)))
            .GroupBy(nameOf, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(nameOf, StringComparer.Ordinal)
            .ToEquatableArray();
}

/// <summary>The groups of a project.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="Groups">The groups, by full Id.</param>
internal sealed record GroupModel(string Namespace, EquatableArray<BoundGroup> Groups);
