using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>
/// Looks for inputs that break what could not be proved. What it finds the interpreter has computed: the inputs are accepted
/// by it, and it ends with the reason that is claimed. It looks in a fixed order, at small round numbers first, and gives up
/// when its budget, which does not grow with the formula, is spent.
/// </summary>
internal sealed class WitnessSearch
{
    private const int MostRows = 160;
    private const int MostConfirmations = 12;
    private const int MostAimed = 32;
    private const int CostOfInput = 4;

    private static readonly RoundingSyntax s_unrounded = new(CaraBulat.Tanpa, 0);

    private readonly BoundIndicator _indicator;
    private readonly ProjectFacts _facts;
    private readonly Evaluator _evaluator;
    private readonly InputSpace _space;
    private readonly int _costOfAll;
    private IReadOnlyList<int>? _allPlaces;
    private int _budget = 25_000;

    public WitnessSearch(BoundIndicator indicator, ProjectFacts facts)
    {
        _indicator = indicator;
        _facts = facts;
        _evaluator = new Evaluator(facts.Indicators);
        _space = new InputSpace(indicator);
        _costOfAll = CostOf(indicator.Formula!) + (CostOfInput * indicator.Masukan.Count);
    }

    private IReadOnlyList<int> AllPlaces => _allPlaces ??= PlacesOf(_indicator.Formula!);

    /// <summary>How many formulas or parts of them were computed.</summary>
    public int Evaluations { get; private set; }

    /// <summary>Whether it gave up for the sake of time, and not because it had nothing left to try.</summary>
    public bool IsExhausted => _budget <= 0;

    /// <summary>Inputs for which an operation has no value.</summary>
    public Witness? Break(OpenObligation obligation)
    {
        if (IsExhausted || _space.IsEmpty)
        {
            return null;
        }

        var probed = obligation.Aggregate ?? obligation.Operand;
        string text = FormulaText.Of(obligation.Operand);
        var places = PlacesOf(probed);
        var probe = ProbeOf(probed, places);
        _budget -= probe.Cost; // to look at a part is work as well
        var promising = new List<decimal[]>();
        foreach (var row in Rows(places, obligation.Aggregate is null ? Aims(obligation.Kind) : [], probe))
        {
            var part = Evaluate(probe, row);
            if (obligation.Aggregate is null ? part.Sah && IsPromising(obligation.Kind, part.NilaiPenuh) : IsReason(obligation, text, part))
            {
                promising.Add(row);
                if (Confirm(row, obligation, text) is { } witness)
                {
                    return witness;
                }
            }

            if (promising.Count >= MostConfirmations || IsExhausted)
            {
                break;
            }
        }

        // The part breaks, but another part breaks before it, or a condition guards it: other inputs may open the way.
        return promising.Take(2)
            .SelectMany(row => Simple(AllPlaces.Except(places).ToArray(), row).Take(MostConfirmations))
            .TakeWhile(_ => !IsExhausted)
            .Select(row => Confirm(row, obligation, text))
            .FirstOrDefault(witness => witness is not null);
    }

    /// <summary>Inputs for which the result, rounded as declared, leaves a range.</summary>
    public Witness? Leave(Batas range)
    {
        if (IsExhausted || _space.IsEmpty)
        {
            return null;
        }

        var probe = new Probe(_indicator, _costOfAll);
        var aims = new[] { range.Atas + 1, range.Bawah - 1 }.Where(a => a is not null).Select(a => a!.Value).ToArray();
        var places = AllPlaces;
        foreach (var row in Rows(places, [], probe).Concat(Rows(places, aims, probe).Take(MostAimed)))
        {
            var result = Evaluate(probe, row);
            if (result.Sah && !range.Memuat(result.Nilai))
            {
                return WitnessOf(row, result);
            }

            if (IsExhausted)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>
    /// Two rows that differ in one input alone, the second with more of it, and two different results: what a claim that
    /// the result rises or falls with it is tried on.
    /// </summary>
    public (Witness Less, Witness More)? Raise(IReadOnlyList<int> places)
    {
        if (_space.IsEmpty)
        {
            return null;
        }

        var probe = new Probe(_indicator, _costOfAll);
        foreach (var row in Rows(AllPlaces, [], probe))
        {
            var result = Evaluate(probe, row);
            foreach (decimal step in new[] { 1m, 10m, 0.1m })
            {
                var more = (decimal[])row.Clone();
                foreach (int place in places)
                {
                    more[place] += step;
                }

                if (!result.Sah || !places.All(p => p >= 0 && _space.IsAllowed(p, more[p])))
                {
                    continue;
                }

                var other = Evaluate(probe, more);
                if (other.Sah && other.NilaiPenuh != result.NilaiPenuh)
                {
                    return (WitnessOf(row, result), WitnessOf(more, other));
                }
            }

            if (IsExhausted)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The place of an input, or of a list's field.</summary>
    public int PlaceOf(string key) => _space.PlaceOf(key);

    private Witness? Confirm(decimal[] row, OpenObligation obligation, string text)
    {
        var result = Evaluate(new Probe(_indicator, _costOfAll), row);
        return IsReason(obligation, text, result) ? WitnessOf(row, result) : null;
    }

    private Witness WitnessOf(decimal[] row, EvaluationResult result) => new(_indicator, _space.ToInputs(row), result);

    private EvaluationResult Evaluate(Probe probe, decimal[] row)
    {
        Evaluations++;
        _budget -= probe.Cost;
        return _evaluator.Evaluate(probe.Indicator, _space.Shared(row));
    }

    /// <summary>A part of the formula as an indicator of its own, which needs no more inputs than it mentions.</summary>
    private Probe ProbeOf(BoundExpression part, IReadOnlyList<int> places)
    {
        var needed = places.Select(_space.InputAt).Distinct().ToArray();
        return new Probe(
            _indicator with { Formula = part, Pembulatan = s_unrounded, Masukan = new EquatableArray<BoundInput>(needed) },
            CostOf(part) + (CostOfInput * needed.Length));
    }

    private static decimal[] Aims(ObligationKind kind) => kind switch
    {
        ObligationKind.Divisor => [0],
        ObligationKind.Logarithm => [0, -1],
        _ => [-1, 0],
    };

    private static bool IsPromising(ObligationKind kind, decimal value) => kind == ObligationKind.Divisor ? value == 0 : value <= 0;

    private static bool IsReason(OpenObligation obligation, string text, EvaluationResult result)
    {
        if (result.Alasan is not { } reason)
        {
            return false;
        }

        bool isZeroDivisor = result.Status == nameof(Aritmetika.StatusHitung.PembagiNol) && reason == Aritmetika.Alasan.PembagiNol(text);
        return obligation.Kind switch
        {
            ObligationKind.Divisor => isZeroDivisor,
            ObligationKind.Logarithm => IsUndefined(((BoundCall)obligation.Node).Function == Fungsi.Ln ? "ln" : "log10"),
            ObligationKind.Root => isZeroDivisor || IsUndefined("akar"),
            _ => isZeroDivisor || IsUndefined("pangkat"),
        };

        bool IsUndefined(string function) => result.Status == nameof(Aritmetika.StatusHitung.TakTerdefinisi)
            && reason.StartsWith(function, StringComparison.Ordinal) && reason.IndexOf($" dari {text} tidak terdefinisi untuk nilai ", StringComparison.Ordinal) > 0;
    }

    /// <summary>Rows to try: first those that a straight line through two points promises, then simple ones, all the same and one by one.</summary>
    private IEnumerable<decimal[]> Rows(IReadOnlyList<int> places, decimal[] aims, Probe probe) =>
        Aimed(places, aims, probe).Concat(Simple(places, _space.Plain())).Take(MostRows);

    private IEnumerable<decimal[]> Aimed(IReadOnlyList<int> places, decimal[] aims, Probe probe)
    {
        if (aims.Length == 0 || places.Count > 8)
        {
            yield break;
        }

        var plain = _space.Plain();
        var first = Evaluate(probe, plain);
        if (!first.Sah)
        {
            yield break;
        }

        foreach (int place in places)
        {
            var moved = Moved(plain, place, plain[place] + 1) ?? Moved(plain, place, plain[place] - 1);
            if (moved is null || Evaluate(probe, moved) is not { Sah: true } second || second.NilaiPenuh == first.NilaiPenuh)
            {
                continue;
            }

            foreach (decimal aim in aims)
            {
                if (Reach(plain[place], first.NilaiPenuh, moved[place], second.NilaiPenuh, aim) is not { } value)
                {
                    continue;
                }

                foreach (decimal near in new[] { value, decimal.Floor(value), decimal.Ceiling(value) }.Distinct())
                {
                    if (near == Math.Round(near, 3) && Moved(plain, place, near) is { } row)
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private static decimal? Reach(decimal x0, decimal y0, decimal x1, decimal y1, decimal aim)
    {
        try
        {
            return x0 + ((aim - y0) * (x1 - x0) / (y1 - y0));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Rows that keep what stands elsewhere.</summary>
    private IEnumerable<decimal[]> Simple(IReadOnlyList<int> places, decimal[] plain)
    {
        var bases = new List<decimal[]> { plain };
        yield return plain;
        foreach (decimal value in new[] { 0m, 10m, 2m, 100m })
        {
            if (Filled(plain, places, p => _space.NearAt(p, value)) is { } row)
            {
                bases.Add(row);
                yield return row;
            }
        }

        foreach (bool isHigh in new[] { false, true })
        {
            if (Filled(plain, places, p => _space.ExtremeAt(p, isHigh)) is { } row)
            {
                yield return row;
            }
        }

        foreach (var start in bases.Take(2))
        {
            foreach (int place in places)
            {
                foreach (decimal value in _space.ValuesAt(place).Take(8))
                {
                    if (value != start[place] && Moved(start, place, value) is { } row)
                    {
                        yield return row;
                    }
                }
            }
        }

        foreach (var row in Pairs(places, bases[0]))
        {
            yield return row;
        }
    }

    private IEnumerable<decimal[]> Pairs(IReadOnlyList<int> places, decimal[] start)
    {
        for (int i = 0; i < places.Count && i < 6; i++)
        {
            for (int j = i + 1; j < places.Count && j < 6; j++)
            {
                foreach (decimal first in _space.ValuesAt(places[i]).Take(5))
                {
                    foreach (decimal second in _space.ValuesAt(places[j]).Take(5))
                    {
                        var row = (decimal[])start.Clone();
                        row[places[i]] = first;
                        row[places[j]] = second;
                        if (_space.Fitted(row, places[i]) is { } fitted)
                        {
                            yield return fitted;
                        }
                    }
                }
            }
        }
    }

    private decimal[]? Filled(decimal[] start, IReadOnlyList<int> places, Func<int, decimal> value)
    {
        var row = (decimal[])start.Clone();
        foreach (int place in places)
        {
            row[place] = value(place);
        }

        return _space.Fitted(row, -1);
    }

    private decimal[]? Moved(decimal[] start, int place, decimal value)
    {
        if (!_space.IsAllowed(place, value))
        {
            return null;
        }

        var row = (decimal[])start.Clone();
        row[place] = value;
        return _space.Fitted(row, place);
    }

    /// <summary>The places of all inputs that a part of the formula depends on.</summary>
    private IReadOnlyList<int> PlacesOf(BoundExpression part) => FormulaWalker.All(part)
        .SelectMany(node => node switch
        {
            BoundInputReference input => [input.Key],
            BoundFieldReference field => [InputSpace.FieldKey(field.List, field.Field)],
            BoundAggregate aggregate => [InputSpace.CountKey(aggregate.List)],
            BoundIndicatorReference other => other.Arguments.SelectMany(KeysOf),
            _ => (IEnumerable<string>)[],
        })
        .Select(_space.PlaceOf).Where(p => p >= 0).Distinct().OrderBy(p => p).ToArray();

    private IEnumerable<string> KeysOf(string argument) => _space.Inputs.FirstOrDefault(i => i.Key == argument) is { Jenis: JenisMasukan.Daftar } list
        ? list.Bidang.Select(f => InputSpace.FieldKey(argument, f.Nama)).Concat([InputSpace.CountKey(argument)])
        : [argument];

    private int CostOf(BoundExpression part) => FormulaWalker.All(part).Sum(n => n is BoundIndicatorReference other ? _facts.Ranges.CostOf(other.Path) : 1);

    /// <summary>What is computed, and how many nodes that takes.</summary>
    private readonly record struct Probe(BoundIndicator Indicator, int Cost);
}
