using Sakip.Dsl.Language.Analysis.Bands;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Targets;

/// <summary>How high the labels of scales and bands stand, so that `BB` is more than `B`.</summary>
internal sealed class LabelPlaces
{
    private static readonly IReadOnlyDictionary<string, int> s_none = new Dictionary<string, int>(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyDictionary<string, int>> _byName = new(StringComparer.Ordinal);

    private LabelPlaces()
    {
    }

    public static LabelPlaces Gather(ProjectFacts facts)
    {
        var places = new LabelPlaces();
        foreach (var scale in facts.Files.SelectMany(f => f.File.Skala))
        {
            places.Enter(scale.Nama, scale.Label.Select(l => l.Nama));
        }

        foreach (var category in facts.Files.SelectMany(f => f.File.Kategori))
        {
            places.Enter(category.Nama, BandCoverage.Of(category).InOrder.Select(i => category.Pita[i].Nama)); // bands are written from either end
        }

        return places;
    }

    /// <summary>The labels an indicator's targets may carry, with their places.</summary>
    public IReadOnlyDictionary<string, int> Of(BoundIndicator indicator)
    {
        string? scale = indicator.Masukan.Count == 1 ? indicator.Masukan[0].Skala : null;
        return (scale ?? indicator.Kategori) is { } name && _byName.TryGetValue(name, out var places) ? places : s_none;
    }

    private void Enter(string name, IEnumerable<string> labels)
    {
        if (_byName.ContainsKey(name))
        {
            return;
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string label in labels)
        {
            if (!places.ContainsKey(label))
            {
                places[label] = places.Count;
            }
        }

        _byName[name] = places;
    }
}
