using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Polarity;

/// <summary>An input that is marked good or bad, and how the result moves with it.</summary>
/// <param name="Key">The input, or a list's field as <c>daftar.bidang</c>.</param>
/// <param name="Input">The input, or the list.</param>
/// <param name="Field">The field of the list.</param>
/// <param name="Pengaruh">How it is marked.</param>
/// <param name="Direction">How the result moves when it grows.</param>
internal sealed record MarkedInput(string Key, BoundInput Input, string? Field, Pengaruh Pengaruh, Direction Direction)
{
    /// <summary>The polarity it implies, where the direction is known.</summary>
    public ArahPolaritas? Implied => Direction is not (Direction.Up or Direction.Down) ? null
        : (Direction == Direction.Up) == (Pengaruh == Pengaruh.Baik) ? ArahPolaritas.Naik : ArahPolaritas.Turun;
}

/// <summary>What the marked inputs of an indicator say of its polarity.</summary>
/// <param name="Inputs">All marked inputs that the formula uses.</param>
/// <param name="Implied">The one polarity that all decidable ones imply; null where they differ or none is decidable.</param>
/// <param name="Verdict">Whether the declared polarity is that one.</param>
/// <param name="Decisive">The input by which a contradiction is shown.</param>
/// <param name="Witness">Two computed results that differ in that input alone, the second with more of it.</param>
internal sealed record PolarityProof(
    IReadOnlyList<MarkedInput> Inputs, ArahPolaritas? Implied, Verdict Verdict, MarkedInput? Decisive, (Witness Less, Witness More)? Witness);

/// <summary>How formulas move with their inputs, each found once.</summary>
internal sealed class PolarityFacts(ProjectFacts facts)
{
    private static readonly IReadOnlyDictionary<string, Direction> s_none = new Dictionary<string, Direction>();

    private readonly Dictionary<string, IReadOnlyDictionary<string, Direction>> _directions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolarityProof?> _proofs = new(StringComparer.Ordinal);

    /// <summary>How the value of an indicator moves with each of its inputs.</summary>
    public IReadOnlyDictionary<string, Direction> DirectionsOf(BoundIndicator indicator)
    {
        if (_directions.TryGetValue(indicator.Path, out var known))
        {
            return known;
        }

        if (indicator.Formula is null)
        {
            return _directions[indicator.Path] = indicator.Masukan.ToDictionary(i => i.Key, _ => Direction.Up, StringComparer.Ordinal);
        }

        // As with ranges, what it names comes first.
        var waiting = new Stack<BoundIndicator>();
        waiting.Push(indicator);
        while (waiting.Count > 0)
        {
            var next = waiting.Peek();
            bool isComputable = facts.IsComputable(next);
            var needed = isComputable
                ? next.References().Where(path => facts.Indicators[path].Formula is not null && !_directions.ContainsKey(path)).Select(path => facts.Indicators[path]).ToArray()
                : [];
            foreach (var other in needed)
            {
                waiting.Push(other);
            }

            if (needed.Length == 0)
            {
                waiting.Pop();
                _directions[next.Path] = facts.Ranges.Of(next) is { } ranges ? FormulaDirections.Of(next.Formula!, ranges, facts) : s_none;
            }
        }

        return _directions[indicator.Path];
    }

    /// <summary>What the marked inputs say of a declared polarity; null where no input is marked or nothing is declared to be checked.</summary>
    public PolarityProof? ProofOf(BoundIndicator indicator)
    {
        if (!_proofs.TryGetValue(indicator.Path, out var known))
        {
            _proofs[indicator.Path] = known = Prove(indicator);
        }

        return known;
    }

    private PolarityProof? Prove(BoundIndicator indicator)
    {
        if (indicator.Polaritas is not (ArahPolaritas.Naik or ArahPolaritas.Turun) || indicator.Formula is null || facts.Ranges.Of(indicator) is null)
        {
            return null;
        }

        var marked = MarkedOf(indicator).ToArray();
        if (marked.Length == 0)
        {
            return null;
        }

        var implied = marked.Select(m => m.Implied).Where(i => i is not null).Distinct().ToArray();
        if (implied.Length != 1)
        {
            return new PolarityProof(marked, null, Verdict.Undecided, null, null);
        }

        if (implied[0] == indicator.Polaritas)
        {
            return new PolarityProof(marked, implied[0], Verdict.Proved, null, null);
        }

        // A rule of derivatives is believed only where the interpreter moves the same way.
        var search = new WitnessSearch(indicator, facts);
        foreach (var input in marked.Where(m => m.Implied is not null))
        {
            if (search.Raise([search.PlaceOf(input.Key)]) is { } pair && pair.More.Result.NilaiPenuh > pair.Less.Result.NilaiPenuh == (input.Direction == Direction.Up))
            {
                return new PolarityProof(marked, implied[0], Verdict.Refuted, input, pair);
            }
        }

        return new PolarityProof(marked, implied[0], Verdict.Undecided, null, null);
    }

    /// <summary>Only of the period at hand: more of a good thing last year makes this year's growth smaller, and says nothing of polarity.</summary>
    private IEnumerable<MarkedInput> MarkedOf(BoundIndicator indicator)
    {
        IReadOnlyDictionary<string, Direction>? directions = null;
        foreach (var input in indicator.Masukan.Where(i => i.Back == 0 && !i.IsBase))
        {
            if (input.Pengaruh != Pengaruh.TidakDisebut)
            {
                directions ??= DirectionsOf(indicator);
                yield return new MarkedInput(input.Key, input, null, input.Pengaruh, directions.TryGetValue(input.Key, out var d) ? d : Direction.None);
            }

            foreach (var field in input.Bidang.Where(f => f.Pengaruh != Pengaruh.TidakDisebut))
            {
                directions ??= DirectionsOf(indicator);
                string key = InputSpace.FieldKey(input.Key, field.Nama);
                yield return new MarkedInput(key, input, field.Nama, field.Pengaruh, directions.TryGetValue(key, out var d) ? d : Direction.None);
            }
        }
    }
}
