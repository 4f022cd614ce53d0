using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>The inputs that are tried, row by row.</summary>
internal sealed partial class WitnessSearch
{
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
}
