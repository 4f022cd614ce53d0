using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>What is known of the values of a project's indicators, each found once.</summary>
internal sealed class RangeFacts(ProjectFacts facts)
{
    /// <summary>What costs more than this is too dear to be tried often anyway.</summary>
    private const int HighestCost = 100_000;

    private readonly Dictionary<string, FormulaRanges?> _ranges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Interval?> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormulaProofs> _proofs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _costs = new(StringComparer.Ordinal);

    /// <summary>The ranges of all parts of a formula; null where there is none that can be computed.</summary>
    public FormulaRanges? Of(BoundIndicator indicator)
    {
        if (_ranges.TryGetValue(indicator.Path, out var known))
        {
            return known;
        }

        // What it names comes first, so that a long chain of names is no deep recursion.
        var waiting = new Stack<BoundIndicator>();
        waiting.Push(indicator);
        while (waiting.Count > 0)
        {
            var next = waiting.Peek();
            var needed = facts.IsComputable(next)
                ? next.References().Where(path => !_roots.ContainsKey(path)).Select(path => facts.Indicators[path]).ToArray()
                : [];
            foreach (var other in needed)
            {
                waiting.Push(other);
            }

            if (needed.Length == 0)
            {
                waiting.Pop();
                var ranges = next.Formula is not null && facts.IsComputable(next) ? FormulaRanges.Of(next, facts) : null;
                _ranges[next.Path] = ranges;
                _roots[next.Path] = ranges?.Root;
            }
        }

        return _ranges[indicator.Path];
    }

    /// <summary>The unrounded values of an indicator.</summary>
    public Interval RangeOf(string path) => !facts.Indicators.TryGetValue(path, out var indicator) ? Interval.All
        : indicator.Formula is not null ? RootOf(indicator) ?? Interval.All
        : indicator.Masukan.Count > 0 ? Interval.Of(indicator.Masukan[0].Batas, indicator.Masukan[0].IsWhole)
        : Interval.All;

    /// <summary>The unrounded values of a formula; null where there is none that can be computed.</summary>
    public Interval? RootOf(BoundIndicator indicator) => _roots.TryGetValue(indicator.Path, out var known) ? known : Of(indicator)?.Root;

    /// <summary>
    /// Lets go of all but the result of an indicator that has been analyzed: a project of ten thousand need not be kept in full. It
    /// is found again when it is asked for.
    /// </summary>
    public void Forget(BoundIndicator indicator)
    {
        _ranges.Remove(indicator.Path);
        _proofs.Remove(indicator.Path);
    }

    /// <summary>What must hold of an indicator that can be computed, and whether it does.</summary>
    public FormulaProofs? ProofsOf(BoundIndicator indicator)
    {
        if (Of(indicator) is not { } ranges)
        {
            return null;
        }

        if (!_proofs.TryGetValue(indicator.Path, out var proofs))
        {
            _proofs[indicator.Path] = proofs = FormulaProofs.Of(indicator, ranges, facts);
        }

        return proofs;
    }

    /// <summary>How many steps a formula takes to compute, those of the formulas it names included.</summary>
    public int CostOf(string path)
    {
        if (_costs.TryGetValue(path, out int known))
        {
            return known;
        }

        _costs[path] = 1;
        long cost = 1;
        if (facts.Indicators.TryGetValue(path, out var indicator) && indicator.Formula is { } formula)
        {
            foreach (var node in FormulaWalker.All(formula))
            {
                cost = Math.Min(HighestCost, cost + (node is BoundIndicatorReference other ? CostOf(other.Path) : 1));
            }
        }

        _costs[path] = (int)cost;
        return (int)cost;
    }

    /// <summary>The values of an indicator after its rounding.</summary>
    public static Interval Rounded(Interval range, RoundingSyntax rounding) => rounding.Cara switch
    {
        CaraBulat.Bulat => range.Round(rounding.Desimal),
        CaraBulat.Potong => range.Truncate(rounding.Desimal),
        _ => range,
    };
}
