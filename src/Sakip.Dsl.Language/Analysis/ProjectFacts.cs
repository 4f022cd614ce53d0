using Sakip.Dsl.Language.Analysis.Polarity;
using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>What analyses know of a whole project: found once, asked for many times.</summary>
internal sealed class ProjectFacts(
    IReadOnlyDictionary<string, BoundIndicator> indicators, IReadOnlyList<FileBinding> files, DeclarationTable table, Declarations declarations)
{
    private readonly Dictionary<string, bool> _computable = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, object> _known = [];

    /// <summary>Every indicator and component by full Id.</summary>
    public IReadOnlyDictionary<string, BoundIndicator> Indicators { get; } = indicators;

    /// <summary>Every file, by path.</summary>
    public IReadOnlyList<FileBinding> Files { get; } = files;

    /// <summary>What the project declares.</summary>
    public DeclarationTable Table => table;

    /// <summary>Every unit, by id.</summary>
    public IReadOnlyDictionary<string, SatuanDasar> Units => table.Units;

    /// <summary>Where names are declared.</summary>
    public Declarations Declarations { get; } = declarations;

    /// <summary>What one family of rules knows of the whole project: gathered when it is first asked for, then kept.</summary>
    public T Known<T>(Func<ProjectFacts, T> gather)
        where T : class
    {
        if (!_known.TryGetValue(typeof(T), out object? known))
        {
            _known[typeof(T)] = known = gather(this);
        }

        return (T)known;
    }

    /// <summary>What is known of the values that formulas take.</summary>
    public RangeFacts Ranges => Known(facts => new RangeFacts(facts));

    /// <summary>What is known of how formulas move with their inputs.</summary>
    public PolarityFacts Polarities => Known(facts => new PolarityFacts(facts));

    /// <summary>
    /// The values an indicator can have, rounded as it declares: what <c>rentang</c> says; else the bounds of <c>nilai</c>; else what is
    /// proved of its formula. A missing end is not known. Null where values are no numbers or nothing can be computed.
    /// </summary>
    public Batas? PossibleRangeOf(BoundIndicator indicator)
    {
        if (indicator.Rentang is { } declared)
        {
            return declared;
        }

        if (indicator.Formula is null)
        {
            return indicator.Asal is AsalNilai.Survei or AsalNilai.Penilaian or AsalNilai.Laporan && indicator.Masukan.Count > 0
                ? indicator.Masukan[0].Batas ?? new Batas(null, false, null, false)
                : null;
        }

        return Ranges.RootOf(indicator) is { } root ? RangeFacts.Rounded(root, indicator.Pembulatan).ToBatas() : null;
    }

    /// <summary>Whether an indicator and all it names are sound; of others nothing can be said.</summary>
    public bool IsComputable(BoundIndicator indicator)
    {
        if (!indicator.IsSound)
        {
            return false;
        }

        if (_computable.TryGetValue(indicator.Path, out bool known))
        {
            return known;
        }

        _computable[indicator.Path] = false; // a circle is never sound, but a broken promise must not hang
        bool isComputable = indicator.References().All(path => Indicators.TryGetValue(path, out var other) && IsComputable(other));
        _computable[indicator.Path] = isComputable;
        return isComputable;
    }
}
