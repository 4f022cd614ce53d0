using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Completeness;

/// <summary>Which indicators of a project share a formula or a name, found once for all files.</summary>
internal sealed class SameFormulas
{
    // Of a name that a whole project shares, the first few are looked at.
    private const int MostNamesakes = 16;

    private readonly Dictionary<string, BoundIndicator> _sameFormula = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundIndicator> _sameName = new(StringComparer.Ordinal);

    private SameFormulas()
    {
    }

    public static SameFormulas Gather(ProjectFacts facts)
    {
        var found = new SameFormulas();
        var forms = new CanonicalFormula(new CanonicalTable(), facts.Indicators);
        var byFormula = new Dictionary<int, FirstTwo<string>>();
        var byName = new Dictionary<string, List<(BoundIndicator Indicator, int Formula)>>(StringComparer.Ordinal);
        var byPlace = new Dictionary<(int Formula, string Name, string Scope), BoundIndicator>();
        foreach (var indicator in Alike(facts))
        {
            if (forms.KeyOf(indicator) is not { } formula)
            {
                continue;
            }

            string name = CanonicalFormula.Plain(indicator.Nama);
            var place = (formula, name, ScopeOf(indicator));
            if ((byPlace.TryGetValue(place, out var twin) ? twin : EarlierUnlike(byFormula, formula, name, indicator)) is { } sameFormula)
            {
                found._sameFormula[indicator.Path] = sameFormula;
            }

            byPlace[place] = twin ?? indicator;
            if (!byName.TryGetValue(name, out var namesakes))
            {
                byName[name] = namesakes = [];
            }

            if (namesakes.Find(n => n.Formula != formula && !IsOwnVersion(n.Indicator, indicator, forms)).Indicator is { } sameName)
            {
                found._sameName[indicator.Path] = sameName;
            }

            if (namesakes.Count < MostNamesakes)
            {
                namesakes.Add((indicator, formula));
            }
        }

        return found;
    }

    /// <summary>An earlier indicator with the same formula under another name, or in the same place.</summary>
    public BoundIndicator? WithFormulaOf(BoundIndicator indicator) => _sameFormula.TryGetValue(indicator.Path, out var other) ? other : null;

    /// <summary>An earlier indicator of the same name with another formula.</summary>
    public BoundIndicator? WithNameOf(BoundIndicator indicator) => _sameName.TryGetValue(indicator.Path, out var other) ? other : null;

    /// <summary>The first indicator of that key whose trait is another; the new one is entered.</summary>
    private static BoundIndicator? EarlierUnlike<TKey, TTrait>(Dictionary<TKey, FirstTwo<TTrait>> known, TKey key, TTrait trait, BoundIndicator indicator)
        where TTrait : IEquatable<TTrait>
    {
        if (!known.TryGetValue(key, out var two))
        {
            known[key] = new FirstTwo<TTrait>(trait, indicator);
            return null;
        }

        if (!two.Trait.Equals(trait))
        {
            two.Other ??= indicator;
            return two.First;
        }

        return two.Other;
    }

    /// <summary>Whether two offices measure alike, each with inputs of its own: `temuan Dinas Sosial`, `temuan Dinas Kesehatan`.</summary>
    private static bool IsOwnVersion(BoundIndicator one, BoundIndicator other, CanonicalFormula forms) =>
        ScopeOf(one) != ScopeOf(other)
        && forms.ShapeOf(one) is { } shape
        && shape == forms.ShapeOf(other)
        && !MeaningsOf(one).SetEquals(MeaningsOf(other));

    /// <summary>
    /// The indicators that share their name, or all that they measure, with another: of the rest, which are nearly all, no formula
    /// needs to be looked at.
    /// </summary>
    private static IEnumerable<BoundIndicator> Alike(ProjectFacts facts)
    {
        var compared = facts.Files.SelectMany(f => f.File.AllIndicators()).Where(i => IsCompared(i, facts))
            .Select(i => (Indicator: i, Name: CanonicalFormula.Plain(i.Nama), Measured: MeasuredBy(i))).ToArray();
        var names = CountOf(compared.Select(c => c.Name));
        var measured = CountOf(compared.Select(c => c.Measured));
        return compared.Where(c => names[c.Name] > 1 || measured[c.Measured] > 1).Select(c => c.Indicator);
    }

    private static Dictionary<string, int> CountOf(IEnumerable<string> keys)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            counts[key] = counts.TryGetValue(key, out int count) ? count + 1 : 1;
        }

        return counts;
    }

    /// <summary>What an indicator needs, through whatever components: the meanings of its inputs, sorted.</summary>
    private static string MeasuredBy(BoundIndicator indicator) =>
        string.Join("\n", new SortedSet<string>(indicator.Masukan.Select(i => CanonicalFormula.Plain(i.Arti)), StringComparer.Ordinal));

    private static HashSet<string> MeaningsOf(BoundIndicator indicator) => new(indicator.Masukan.Select(i => CanonicalFormula.Plain(i.Arti)), StringComparer.Ordinal);

    /// <summary>Formulas of one input say too little to be told apart: a rate of one survey is not that of another.</summary>
    private static bool IsCompared(BoundIndicator indicator, ProjectFacts facts) =>
        indicator is { IsComponent: false, Formula: { } formula }
        && facts.IsComputable(indicator)
        && ReferenceEquals(facts.Indicators[indicator.Path], indicator)
        && FormulaWalker.All(formula).Select(LeafOf).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static string? LeafOf(BoundExpression node) => node switch
    {
        BoundInputReference input => input.Key,
        BoundFieldReference field => field.List + " " + field.Field,
        BoundIndicatorReference reference => reference.Path,
        _ => null,
    };

    private static string ScopeOf(BoundIndicator indicator) => indicator.Path.Substring(0, Math.Max(indicator.Path.LastIndexOf('.'), 0));

    /// <summary>The first indicator of a key, and the first that is unlike it: one of the two is unlike any other.</summary>
    private sealed class FirstTwo<TTrait>(TTrait trait, BoundIndicator first)
    {
        public TTrait Trait { get; } = trait;

        public BoundIndicator First { get; } = first;

        public BoundIndicator? Other { get; set; }
    }
}
