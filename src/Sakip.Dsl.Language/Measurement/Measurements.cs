using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>What an indicator came to in a period.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Periode">The period.</param>
/// <param name="Realisasi">What was reached, computed or reported, rounded as the definition says; null when there is no number.</param>
/// <param name="RealisasiPenuh">The same before rounding.</param>
/// <param name="Tulisan">What was reached, as tables print it: <c>93,41</c>, <c>Baik (90,22)</c>, <c>WTP</c>, <c>n/a</c>.</param>
/// <param name="IsComputed">Whether it was computed from inputs.</param>
/// <param name="Predikat">What people call the grade of the value itself, by the indicator's <c>kategori</c>.</param>
/// <param name="Capaian">The score against the period's target, or why there is none.</param>
/// <param name="Alasan">Why there is no value; null when there is one.</param>
public sealed record IndicatorMeasurement(
    BoundIndicator Indicator,
    Period Periode,
    decimal? Realisasi,
    decimal? RealisasiPenuh,
    string Tulisan,
    bool IsComputed,
    string? Predikat,
    AchievementResult Capaian,
    string? Alasan)
{
    /// <summary>Whether all that lacks is of earlier periods or the base year.</summary>
    internal bool LacksOnlyOthers { get; init; }

    /// <summary>Whether data say why there is no value, so that people should be told.</summary>
    internal bool IsSaid { get; init; }
}

/// <summary>What a group came to in a period: the mean achievement of its members.</summary>
/// <param name="Group">The group.</param>
/// <param name="Periode">The period.</param>
/// <param name="Capaian">The mean, or why there is none.</param>
public sealed record GroupMeasurement(BoundGroup Group, Period Periode, AchievementResult Capaian);

/// <summary>The budget of a goal, programme, activity or office in a period.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Judul">What people call it.</param>
/// <param name="Periode">The period.</param>
/// <param name="Anggaran">What was granted, in rupiah: its own, else the sum of those below it.</param>
/// <param name="Realisasi">What was spent, in rupiah.</param>
/// <param name="Serapan">The share absorbed in percent, or why there is none; null while nothing was spent or reported.</param>
public sealed record BudgetMeasurement(string Path, string Judul, Period Periode, decimal? Anggaran, decimal? Realisasi, AchievementResult? Serapan);

/// <summary>Something a document prints, beside what it should print.</summary>
/// <param name="Path">The indicator, group, programme or office.</param>
/// <param name="Periode">The period.</param>
/// <param name="Apa">What is printed: <c>capaian</c>, <c>nilai</c>, <c>serapan</c>.</param>
/// <param name="Tercetak">As printed.</param>
/// <param name="Seharusnya">What it should be, written the same way; or the reason why there is nothing to print.</param>
/// <param name="Cocok">Whether both are the same.</param>
/// <param name="Keterangan">Where it is printed.</param>
public sealed record PrintedValue(string Path, Period Periode, string Apa, string Tercetak, string Seharusnya, bool Cocok, string Keterangan);

/// <summary>Everything that definitions and data give together; what tables and reports are made of.</summary>
public sealed class Measurements
{
    private readonly Dictionary<(string, Period), IndicatorMeasurement> _indicators = [];
    private readonly Dictionary<(string, Period), GroupMeasurement> _groups = [];
    private readonly Dictionary<(string, Period), BudgetMeasurement> _budgets = [];

    /// <summary>Gathers measurements, each in the order of definitions and periods.</summary>
    public Measurements(
        IReadOnlyList<IndicatorMeasurement> indicators, IReadOnlyList<GroupMeasurement> groups, IReadOnlyList<BudgetMeasurement> budgets, IReadOnlyList<PrintedValue> printed)
    {
        Indicators = indicators;
        Groups = groups;
        Budgets = budgets;
        Printed = printed;
        foreach (var one in indicators)
        {
            _indicators[(one.Indicator.Path, one.Periode)] = one;
        }

        foreach (var one in groups)
        {
            _groups[(one.Group.Path, one.Periode)] = one;
        }

        foreach (var one in budgets)
        {
            _budgets[(one.Path, one.Periode)] = one;
        }
    }

    /// <summary>Nothing measured: what tables of definitions alone are made with.</summary>
    public static Measurements None { get; } = new([], [], [], []);

    /// <summary>The same with what documents print, checked.</summary>
    internal Measurements With(IReadOnlyList<PrintedValue> printed) => new(Indicators, Groups, Budgets, printed) { Inputs = Inputs };

    /// <summary>The inputs that computed indicators were computed from.</summary>
    internal IReadOnlyDictionary<(string, Period), EvaluationInputs> Inputs { get; init; } = new Dictionary<(string, Period), EvaluationInputs>();

    /// <summary>The inputs an indicator was computed from in a period; null where it was reported.</summary>
    public EvaluationInputs? InputsOf(string indicator, Period period) => Inputs.TryGetValue((indicator, period), out var found) ? found : null;

    /// <summary>Every indicator in every period in which it was measured or has a target.</summary>
    public IReadOnlyList<IndicatorMeasurement> Indicators { get; }

    /// <summary>Every group in every period in which one of its members was measured.</summary>
    public IReadOnlyList<GroupMeasurement> Groups { get; }

    /// <summary>Every budget, declared or given, by period.</summary>
    public IReadOnlyList<BudgetMeasurement> Budgets { get; }

    /// <summary>What documents print, beside what they should.</summary>
    public IReadOnlyList<PrintedValue> Printed { get; }

    /// <summary>An indicator's measurement in a period; null when there is none.</summary>
    public IndicatorMeasurement? Find(string indicator, Period period) => _indicators.TryGetValue((indicator, period), out var found) ? found : null;

    /// <summary>A group's measurement in a period; null when there is none.</summary>
    public GroupMeasurement? FindGroup(string group, Period period) => _groups.TryGetValue((group, period), out var found) ? found : null;

    /// <summary>A budget in a period; null when there is none.</summary>
    public BudgetMeasurement? FindBudget(string path, Period period) => _budgets.TryGetValue((path, period), out var found) ? found : null;
}
