using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>
/// Measures a project: computes each indicator from its data in each period, scores it, and takes what is composed of scores -
/// groups, composites, budgets - in the order in which they need each other.
/// </summary>
public sealed class MeasuringEngine
{
    private const int DeepestChain = 1000; // deeper ones would end the stack

    private readonly Project _project;
    private readonly DataSet _data;
    private readonly Evaluator _evaluator;
    private readonly InputGathering _inputs;
    private readonly ReportedValues _reported;
    private readonly Consolidation _consolidation;
    private readonly BudgetBook _budgets;
    private readonly Dictionary<(string, Period), IndicatorMeasurement?> _known = [];
    private readonly HashSet<(string, Period)> _open = [];
    private readonly Dictionary<(string, Period), EvaluationInputs> _used = [];

    internal MeasuringEngine(Project project, DataSet data)
    {
        _project = project;
        _data = data;
        _evaluator = new Evaluator(project.Indicators);
        _budgets = new BudgetBook(project, data);
        _inputs = new InputGathering(data, AchievementOf, AbsorbedOf);
        _reported = new ReportedValues(project, data);
        _consolidation = new Consolidation(data, _inputs);
    }

    /// <summary>Measures everything that data speak of. What is wrong with the data is added to their findings.</summary>
    public static Measurements Measure(Project project, DataSet data) => new MeasuringEngine(project, data).Run();

    /// <summary>Measures one indicator that nobody needs in one year and its parts, and forgets it; false when nothing is given of it.</summary>
    internal bool MeasureYear(BoundIndicator indicator, int year, Action<IndicatorMeasurement> take)
    {
        var given = Period.PartsOf(year).Where(p => _data.Cells.ContainsKey((indicator.Path, p))).ToList();
        if (given.Count == 0)
        {
            return false;
        }

        var wanted = given[given.Count - 1].IsYear ? given : [.. given, Period.Year(year)];
        foreach (var period in wanted)
        {
            if (MeasureNamed(indicator.Path, period) is { } measurement && IsWorthTelling(measurement, lastGiven: null, latest: null))
            {
                take(measurement);
            }
        }

        foreach (var period in wanted)
        {
            _data.Forget(indicator.Path, period);
            _known.Remove((indicator.Path, period));
            _used.Remove((indicator.Path, period));
        }

        return true;
    }

    /// <summary>Measures all that is held.</summary>
    /// <param name="isDone">Whether an indicator's year is measured already.</param>
    internal Measurements Run(Func<BoundIndicator, Period, bool>? isDone = null)
    {
        var periods = _data.Cells.Keys.GroupBy(k => k.Path, k => k.Period, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Distinct().OrderBy(p => p).ToArray(), StringComparer.Ordinal);
        var all = _data.Periods.OrderBy(p => p).ToArray();
        var latest = all.Where(p => p.IsYear).Select(p => (Period?)p).LastOrDefault();
        var indicators = new List<IndicatorMeasurement>();
        foreach (var indicator in _project.Indicators.Values.Where(i => !i.IsComponent))
        {
            Period? lastGiven = periods.TryGetValue(indicator.Path, out var given) ? given[given.Length - 1] : null;
            foreach (var period in PeriodsOf(indicator, periods, all, latest))
            {
                if (isDone?.Invoke(indicator, period) != true && MeasureNamed(indicator.Path, period) is { } measurement && IsWorthTelling(measurement, lastGiven, latest))
                {
                    indicators.Add(measurement);
                }
            }
        }

        var groups = MeasureGroups(indicators);
        var budgets = _budgets.All(all).ToArray();
        var measurements = new Measurements(indicators, groups, budgets, []) { Inputs = _used };
        return measurements.With(new PrintedChecks(_project, _data, measurements, (path, period) => MeasureNamed(path, period), GroupOf).Check());
    }

    /// <summary>Periods in which something it needs was given; of the year last reported also those that should have been.</summary>
    private IEnumerable<Period> PeriodsOf(BoundIndicator indicator, IReadOnlyDictionary<string, Period[]> periods, Period[] all, Period? latest)
    {
        var wanted = new SortedSet<Period>();
        foreach (string owner in indicator.Masukan.Where(i => i.Back == 0 && !i.IsBase && !i.IsMeasured).Select(i => i.Owner).Append(indicator.Path).Distinct())
        {
            wanted.UnionWith(periods.TryGetValue(owner, out var given) ? given : []);
        }

        if (indicator.Masukan.Any(i => i.IsMeasured))
        {
            wanted.UnionWith(all);
        }

        foreach (var part in wanted.Where(p => !p.IsYear).ToArray())
        {
            wanted.Add(Period.Year(part.Tahun));
        }

        if (latest is { } last && AchievementScorer.TargetOf(indicator, last.Tahun) is not null)
        {
            wanted.Add(last);
        }

        return wanted;
    }

    /// <summary>What nobody asked for and nobody could compute is not told: last year's row of an input is no measurement of last year. The last row of all
    /// feeds nothing that comes later, so that what it lacks is told.</summary>
    private bool IsWorthTelling(IndicatorMeasurement measurement, Period? lastGiven, Period? latest) =>
        measurement.Realisasi is not null || measurement.Capaian.Target is not null || measurement.IsSaid
        || (_data.Cells.TryGetValue((measurement.Indicator.Path, measurement.Periode), out var own) && !(measurement.IsComputed && measurement.Periode != lastGiven && OnlyFeedsOthers(measurement, own)))
        || (measurement.Indicator.Masukan.Any(i => i.IsMeasured) && measurement.Periode == latest);

    /// <summary>Whether the rows of a period are only what a later one looks back to: this period's own value lacks the one before.</summary>
    private static bool OnlyFeedsOthers(IndicatorMeasurement measurement, DataCell own) =>
        measurement.LacksOnlyOthers && !own.Values.ContainsKey("realisasi") && !own.Values.ContainsKey("target");

    private IndicatorMeasurement? MeasureNamed(string path, Period period)
    {
        if (_known.TryGetValue((path, period), out var known))
        {
            return known;
        }

        if (!_project.Indicators.TryGetValue(path, out var indicator))
        {
            return null;
        }

        if (_open.Count > DeepestChain || !_open.Add((path, period)))
        {
            return Without(indicator, period, StatusHitung.TakTerdefinisi, _open.Count > DeepestChain ? $"rantai capaian sampai {path} terlalu panjang" : $"{path} membutuhkan capaiannya sendiri");
        }

        var measured = Measure(indicator, period);
        _open.Remove((path, period));
        _known[(path, period)] = measured;
        return measured;
    }

    private (decimal? Value, string? Reason) AchievementOf(string path, Period period) =>
        MeasureNamed(path, period)?.Capaian is { } score ? (score.CapaianGabungan, score.Alasan) : (null, null);

    private (decimal? Value, string? Reason) AbsorbedOf(string path, Period period) =>
        _budgets.Find(path, period)?.Serapan is { } absorbed ? (absorbed.CapaianGabungan, absorbed.Alasan) : (null, null);

    private IndicatorMeasurement Measure(BoundIndicator indicator, Period period)
    {
        _data.Cells.TryGetValue((indicator.Path, period), out var cell);
        var reported = cell is not null && cell.Values.TryGetValue("realisasi", out var entry) ? entry : null;
        var target = _reported.TargetOf(indicator, period, cell);
        if (indicator.Formula is null)
        {
            reported ??= cell is null || indicator.Masukan.Count == 0 || !cell.Values.TryGetValue(indicator.Masukan[0].Key, out var direct) ? null : direct;
            if (reported is null && _consolidation.Of(indicator, period, MeasureNamed) is { } rolled)
            {
                return Scored(indicator, period, rolled, target);
            }

            return Scored(indicator, period, _reported.Read(indicator, period, reported), target);
        }

        var gathered = _inputs.Gather(indicator, period);
        var inputs = gathered.Inputs;
        bool isIncomplete = reported is null && indicator.Masukan.Any(i => !gathered.Inputs.Has(i.Key));
        if (isIncomplete && _consolidation.Of(indicator, period, MeasureNamed, ref inputs) is { } combined)
        {
            return Scored(indicator, period, combined, target);
        }

        var result = _evaluator.Evaluate(indicator, inputs);
        if (reported is not null && (!result.Sah || !gathered.HasOwn))
        {
            if (gathered.HasOwn && result.Status != nameof(StatusHitung.MasukanKosong))
            {
                _data.Report(Severity.Warning, reported, DataMessages.InputsUnsound(reported.Value.Written, result.Alasan ?? ""));
            }

            return Scored(indicator, period, _reported.Read(indicator, period, reported), target);
        }

        if (reported is not null)
        {
            _reported.Compare(reported, result.Nilai, indicator);
        }

        _used[(indicator.Path, period)] = inputs;
        var value = result.Sah
            ? new MeasuredValue(result.Nilai, result.NilaiPenuh, ReportedValues.Write(result.Nilai, indicator), true, null, nameof(StatusHitung.Sah))
            : new MeasuredValue(null, null, "", true, ReasonOf(gathered, result), result.Status) { LacksOnlyOthers = gathered.LacksOnlyOthers && result.Status == nameof(StatusHitung.MasukanKosong), IsSaid = gathered.IsSaid || result.Status != nameof(StatusHitung.MasukanKosong) || _consolidation.IsRolledUp(indicator, period) };
        return Scored(indicator, period, value, target);
    }

    /// <summary>Of what is missing data may say more; what is there and wrong is told as it is.</summary>
    private static string? ReasonOf(GatheredInputs gathered, EvaluationResult result) =>
        result.Status == nameof(StatusHitung.MasukanKosong) ? gathered.Reason ?? result.Alasan : result.Alasan;

    private IndicatorMeasurement Scored(BoundIndicator indicator, Period period, MeasuredValue value, BoundTarget? target)
    {
        var achievement = value.Number is not { } number
            ? _project.Scorer.Without(indicator, period.Tahun, period.Bagian, target, StatusOf(value.Status), value.Reason ?? Alasan.TanpaRealisasi(period.ToString()))
            : target is not null ? _project.Scorer.Score(indicator, number, target)
            : _project.Scorer.Score(indicator, number, period.Tahun, period.Bagian);
        string? grade = value.Number is { } graded ? _project.Scorer.GradeOf(indicator, graded)?.Judul : null;
        return new IndicatorMeasurement(indicator, period, value.Number, value.Full, value.Written, value.IsComputed, grade, achievement, value.Number is null ? achievement.Alasan : null)
        {
            LacksOnlyOthers = value.LacksOnlyOthers,
            IsSaid = value.IsSaid,
        };
    }

    private static StatusHitung StatusOf(string name) => Enum.TryParse(name, out StatusHitung status) && status != StatusHitung.Sah ? status : StatusHitung.TanpaRealisasi;

    private static IndicatorMeasurement Without(BoundIndicator indicator, Period period, StatusHitung status, string reason) =>
        new(indicator, period, null, null, "", true, null, AchievementResult.Without(status, reason), reason);

    private List<GroupMeasurement> MeasureGroups(IReadOnlyList<IndicatorMeasurement> indicators)
    {
        var periodsOf = indicators.Where(m => m.Capaian.Target is not null).GroupBy(m => m.Indicator.Path, m => m.Periode, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var groups = new List<GroupMeasurement>();
        foreach (var group in _project.Groups.Values)
        {
            foreach (var period in group.Anggota.SelectMany(m => periodsOf.TryGetValue(m, out var own) ? own : []).Distinct().OrderBy(p => p))
            {
                groups.Add(GroupOf(group, period));
            }
        }

        return groups;
    }

    private GroupMeasurement GroupOf(BoundGroup group, Period period)
    {
        var scores = group.Anggota.Select(m => MeasureNamed(m, period)?.Capaian ?? AchievementResult.Without(StatusHitung.TanpaRealisasi, Alasan.TanpaRealisasi(period.ToString()))).ToArray();
        return new GroupMeasurement(group, period, _project.Scorer.Mean(group, scores));
    }
}
