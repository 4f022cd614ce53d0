using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Bands;

/// <summary>What the project knows of each category: what is proved of its bands, and which values they are used on.</summary>
internal sealed class BandUses
{
    private readonly Dictionary<string, Use> _byName = new(StringComparer.Ordinal);

    private BandUses()
    {
    }

    public static BandUses Gather(ProjectFacts facts)
    {
        var uses = new BandUses();
        foreach (var category in facts.Files.SelectMany(f => f.File.Kategori).Where(c => c.Nama.Length > 0))
        {
            if (!uses._byName.ContainsKey(category.Nama))
            {
                uses._byName[category.Nama] = new Use(category, BandCoverage.Of(category));
            }
        }

        foreach (var indicator in facts.Indicators.Values)
        {
            if (indicator.Kategori is { } name && uses.Find(name) is { } use)
            {
                use.Add(ValueDomain.Of(indicator, facts), indicator.Path, DeclarationKinds.Top);
            }
        }

        foreach (var rule in facts.Files.SelectMany(f => f.File.Aturan))
        {
            if (rule.Predikat is { } name && uses.Find(name) is { } use)
            {
                use.Add(DomainOf(rule), rule.Nama, DeclarationKinds.Rule);
            }
        }

        return uses;
    }

    /// <summary>Every score where nothing caps it.</summary>
    public static Batas DomainOf(BoundScoringRule rule) => rule.Batas ?? new Batas(null, false, null, false);

    /// <summary>The category of that name; of two the first by path.</summary>
    public Use? Find(string name) => _byName.TryGetValue(name, out var use) ? use : null;

    /// <summary>A category and what it is used on.</summary>
    internal sealed class Use(BoundCategory category, BandCoverage coverage)
    {
        private bool _isKnown = true;

        public BoundCategory Category { get; } = category;

        public BandCoverage Coverage { get; } = coverage;

        /// <summary>One of its users, with the kind of its declaration.</summary>
        public (string Kind, string Name)? User { get; private set; }

        /// <summary>From the lowest value that any user can have to the highest; null while that is not known of all.</summary>
        public Stretch? Domain { get; private set; }

        public void Add(Batas? domain, string name, string kind)
        {
            if (domain is null)
            {
                _isKnown = false;
                Domain = null;
                return;
            }

            var values = Coverage.Values.Rounded(domain);
            Domain = !_isKnown ? null
                : Domain is not { } known ? values
                : new Stretch(values.Low < known.Low ? values.Low : known.Low, values.High > known.High ? values.High : known.High);
            User ??= (kind, name);
        }
    }
}
