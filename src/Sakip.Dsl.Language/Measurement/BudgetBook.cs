using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>
/// Budgets up the cascade: of an activity what is granted and spent; of what stands above it its own, else the sum of those directly
/// below. A holder without Id has no rows of its own, but passes on what it holds.
/// </summary>
internal sealed class BudgetBook
{
    private const decimal TooLarge = decimal.MaxValue; // a sum beyond all numbers is no sum

    private readonly Project _project;
    private readonly DataSet _data;
    private readonly Dictionary<string, BoundHolder> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, Period), BudgetMeasurement?> _known = [];

    public BudgetBook(Project project, DataSet data)
    {
        _project = project;
        _data = data;
        foreach (var (holder, _) in data.Catalogue.Holders)
        {
            if (holder.Path.Length > 0 && !_byPath.ContainsKey(holder.Path))
            {
                _byPath[holder.Path] = holder;
            }
        }
    }

    /// <summary>Every budget of the periods asked for and of the years that definitions name, in the order of definitions.</summary>
    public IEnumerable<BudgetMeasurement> All(IEnumerable<Period> periods)
    {
        var asked = periods.ToArray();
        foreach (var holder in _byPath.Values)
        {
            foreach (var period in asked.Concat(YearsOf(holder)).Distinct().OrderBy(p => p))
            {
                if (Find(holder.Path, period) is { } budget)
                {
                    yield return budget;
                }
            }
        }
    }

    /// <summary>A holder's budget; null when nothing is granted and nothing is spent.</summary>
    public BudgetMeasurement? Find(string path, Period period)
    {
        if (!_known.TryGetValue((path, period), out var known))
        {
            _known[(path, period)] = known = _byPath.TryGetValue(path, out var holder) ? Measure(holder, period) : null;
        }

        return known;
    }

    private BudgetMeasurement? Measure(BoundHolder holder, Period period)
    {
        var (granted, spent) = Gather(holder, period);
        if (granted is null && spent is null)
        {
            return null;
        }

        var absorbed = granted is { } budget && spent is { } used ? _project.Scorer.Absorbed(budget, used) : null;
        return new BudgetMeasurement(holder.Path, holder.Judul, period, granted, spent, absorbed);
    }

    private (decimal? Granted, decimal? Spent) Gather(BoundHolder holder, Period period)
    {
        decimal? granted = null;
        decimal? spent = null;
        if (holder.Path.Length > 0 && _data.Cells.TryGetValue((holder.Path, period), out var cell))
        {
            granted = AmountOf(cell, "anggaran");
            spent = AmountOf(cell, "realisasi");
        }

        granted ??= DeclaredOf(holder, period);
        if (granted is null || spent is null)
        {
            decimal? below = null;
            decimal? spentBelow = null;
            foreach (var inner in holder.Anggota.OfType<BoundHolder>())
            {
                var (innerGranted, innerSpent) = Gather(inner, period);
                below = Add(below, innerGranted);
                spentBelow = Add(spentBelow, innerSpent);
            }

            granted ??= below == TooLarge ? null : below;
            spent ??= spentBelow == TooLarge ? null : spentBelow;
        }

        return (granted, spent);
    }

    /// <summary>A budget of no one year is that of any year data speak of.</summary>
    private static decimal? DeclaredOf(BoundHolder holder, Period period)
    {
        var own = holder.Anggaran.FirstOrDefault(b => b.Tahun == period.Tahun) ?? holder.Anggaran.FirstOrDefault(b => b.Tahun is null);
        return period.IsYear ? own?.Jumlah : null;
    }

    private static IEnumerable<Period> YearsOf(BoundHolder holder) =>
        holder.Anggaran.Where(b => b.Tahun is not null).Select(b => Period.Year(b.Tahun!.Value)).Concat(holder.Anggota.OfType<BoundHolder>().SelectMany(YearsOf));

    private decimal? AmountOf(DataCell cell, string name)
    {
        if (!cell.Values.TryGetValue(name, out var entry) || entry.Value.IsAbsent)
        {
            return null;
        }

        if (entry.Value.HasNumber && !entry.Value.IsPercent)
        {
            return entry.Value.Number;
        }

        _data.Report(Severity.Error, entry, DataMessages.OtherUnit(entry.Value.Written, "rupiah"));
        return null;
    }

    private static decimal? Add(decimal? sum, decimal? more)
    {
        if (more is null || sum == TooLarge)
        {
            return sum;
        }

        try
        {
            return (sum ?? 0) + more;
        }
        catch (OverflowException)
        {
            return TooLarge;
        }
    }
}
