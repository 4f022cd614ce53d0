using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Language.Tables;

/// <summary>A goal, programme or activity with the indicators that stand directly in it.</summary>
/// <param name="Holder">The holder; an office for its indicators outside goals.</param>
/// <param name="Indikator">Its own indicators.</param>
internal sealed record Step(BoundHolder Holder, IReadOnlyList<BoundIndicator> Indikator);

/// <summary>What builders of tables ask of definitions and data.</summary>
internal sealed class TableSource
{
    private const string SpmRule = "Spm";

    private readonly ILookup<string, IndicatorMeasurement> _byIndicator;

    public TableSource(Project project, Measurements measurements, TableOptions options)
    {
        Project = project;
        Measurements = measurements;
        _byIndicator = measurements.Indicators.ToLookup(m => m.Indicator.Path, StringComparer.Ordinal);
        var all = project.Files.SelectMany(f => f.Instansi).OrderBy(o => o.Urutan ?? int.MaxValue).ThenBy(o => o.Path, StringComparer.Ordinal).ToArray();
        bool isChosen = options.Instansi is { Count: > 0 };
        Instansi = isChosen ? [.. all.Where(o => options.Instansi!.Contains(o.Path))] : all;
        Kinerja = isChosen ? Instansi : [.. Instansi.Where(o => !IsSpm(o))];
        Tahun = options.Tahun ?? DefaultYear();
        Sejak = Math.Min(options.Sejak ?? Tahun - 2, Tahun);
    }

    public Project Project { get; }

    public Measurements Measurements { get; }

    /// <summary>The offices asked for, as annexes order them.</summary>
    public IReadOnlyList<BoundHolder> Instansi { get; }

    /// <summary>Those that tables of performance show: minimum service standards have a table of their own, unless they are asked for by name.</summary>
    public IReadOnlyList<BoundHolder> Kinerja { get; }

    public int Tahun { get; }

    public int Sejak { get; }

    public Period Periode => Period.Year(Tahun);

    public string TahunTeks => TableTexts.Number(Tahun);

    public string TanpaData => $"Belum ada data realisasi tahun {TahunTeks}";

    public static bool IsSpm(BoundHolder office) =>
        office.AllIndicators().Where(i => !i.IsComponent).Select(i => i.AturanCapaian == SpmRule).DefaultIfEmpty(false).All(isSpm => isSpm);

    /// <summary>The goals, programmes and activities of an office in order, officials left out; the office itself first when indicators stand outside goals.</summary>
    public static IEnumerable<Step> StepsOf(BoundHolder holder)
    {
        if (holder.Jenis == JenisWadah.Jabatan)
        {
            yield break;
        }

        var own = holder.Anggota.OfType<BoundIndicator>().Where(i => !i.IsComponent).ToArray();
        if (own.Length > 0 || holder.Jenis != JenisWadah.Instansi)
        {
            yield return new Step(holder, own);
        }

        foreach (var step in holder.Anggota.OfType<BoundHolder>().SelectMany(StepsOf))
        {
            yield return step;
        }
    }

    /// <summary>The holders directly below one, officials left out.</summary>
    public static IEnumerable<BoundHolder> Below(BoundHolder holder) => holder.Anggota.OfType<BoundHolder>().Where(h => h.Jenis != JenisWadah.Jabatan);

    /// <summary>The programmes of an office that stand in no other programme, with the goal each serves.</summary>
    public static IEnumerable<(BoundHolder Program, BoundHolder? Goal)> ProgramsOf(BoundHolder holder) => Below(holder).SelectMany(h =>
        h.Jenis is JenisWadah.Program or JenisWadah.Kegiatan ? [(h, holder.Jenis == JenisWadah.Instansi ? null : holder)] : ProgramsOf(h));

    /// <summary>What a column of goals is headed by: the kinds that stand in it.</summary>
    public static string GoalHeading(IEnumerable<Step> steps)
    {
        var kinds = new HashSet<JenisWadah>(steps.Select(s => s.Holder.Jenis));
        var words = new List<string>();
        Add(JenisWadah.Tujuan, "TUJUAN");
        Add(JenisWadah.Sasaran, "SASARAN STRATEGIS");
        Add(JenisWadah.Program, "PROGRAM");
        Add(JenisWadah.Kegiatan, "KEGIATAN");
        return words.Count == 0 ? "SASARAN STRATEGIS" : string.Join("/", words);

        void Add(JenisWadah kind, string word)
        {
            if (kinds.Contains(kind))
            {
                words.Add(word);
            }
        }
    }

    public static string TitleOf(BoundHolder holder) => holder.Jenis == JenisWadah.Instansi ? "" : AnnexText.OneLine(holder.Judul);

    /// <summary>Everything measured of an indicator, in every period.</summary>
    public IEnumerable<IndicatorMeasurement> MeasurementsOf(BoundIndicator indicator) => _byIndicator[indicator.Path];

    public IndicatorMeasurement? Measured(BoundIndicator indicator, int year) => Measurements.Find(indicator.Path, Period.Year(year));

    /// <summary>The target of a whole year: the one data give, else the declared one.</summary>
    public TargetIndikator? TargetOf(BoundIndicator indicator, int year, string part = "") =>
        Measurements.Find(indicator.Path, new Period(year, part))?.Capaian.Hasil.Target
        ?? (AchievementScorer.TargetOf(indicator, year, part) is { } declared ? AchievementScorer.Convert(declared) : null);

    /// <summary>The target of the last year that has one.</summary>
    public static BoundTarget? LastTarget(BoundIndicator indicator) => indicator.Target.Where(t => t.Bagian is null or "").OrderBy(t => t.Tahun).LastOrDefault();

    /// <summary>Whether a year says anything of an indicator: it has a target or was measured.</summary>
    public bool Concerns(BoundIndicator indicator, int year) => Measured(indicator, year) is { } m && (m.Realisasi is not null || m.Alasan is not null || m.Tulisan.Length > 0) || TargetOf(indicator, year) is not null;

    /// <summary>
    /// The steps that tables of performance show in a year, with the indicators that the year says something of. Activities are
    /// shown only where one of them was measured: reports of goals leave them out.
    /// </summary>
    public IReadOnlyList<Step> MeasuredSteps(BoundHolder office, IReadOnlyList<int> years)
    {
        var steps = StepsOf(office)
            .Select(s => s with { Indikator = [.. s.Indikator.Where(i => IsAimedAt(i, s.Holder, years.Count > 1) && years.Any(y => Concerns(i, y)))] })
            .Where(s => s.Indikator.Count > 0).ToArray();
        return [.. steps.Where(s => s.Holder.Jenis != JenisWadah.Kegiatan || s.Indikator.Any(i => years.Any(y => Measured(i, y)?.Realisasi is not null)))];
    }

    /// <summary>
    /// Whether an indicator belongs into tables of performance: it has targets. Statistics and helpers that never have one are measured against nothing;
    /// comparisons show those that stand in goals.
    /// </summary>
    private bool IsAimedAt(BoundIndicator indicator, BoundHolder holder, bool isCompared) =>
        indicator.Target.Count > 0 || (isCompared && holder.Jenis != JenisWadah.Instansi)
        || MeasurementsOf(indicator).Any(m => m.Capaian.Hasil.Target is not null);

    /// <summary>The mean achievement of a step: as measured where it is a group, else of its own indicators.</summary>
    public AchievementResult? MeanOf(Step step)
    {
        if (step.Holder.Path.Length > 0 && Measurements.FindGroup(step.Holder.Path, Periode) is { } measured)
        {
            return measured.Capaian;
        }

        var scores = step.Indikator.Select(i => Measured(i, Tahun)?.Capaian).ToArray();
        if (scores.Length == 0 || scores.Any(s => s is null) || !scores.Any(s => s!.Sah))
        {
            return null;
        }

        var group = new BoundGroup(step.Holder.Path, step.Holder.Judul, step.Indikator.Select(i => i.Path).ToEquatableArray());
        return Project.Scorer.Mean(group, [.. scores.Select(s => s!)]);
    }

    /// <summary>A budget: as measured, else its own, else the sum of those directly below; null where there is none.</summary>
    public decimal? BudgetOf(BoundHolder holder, int year, bool ofAnyYear = true)
    {
        if (holder.Path.Length > 0 && Measurements.FindBudget(holder.Path, Period.Year(year))?.Anggaran is { } measured)
        {
            return measured;
        }

        var own = holder.Anggaran.Where(b => b.Tahun == year || (ofAnyYear && b.Tahun is null)).OrderByDescending(b => b.Tahun is not null).FirstOrDefault();
        return own?.Jumlah ?? Sum(Below(holder).Select(h => BudgetOf(h, year, ofAnyYear)));
    }

    /// <summary>What was spent of a budget: as measured, else the sum of those directly below; null where nothing is known.</summary>
    public decimal? SpentOf(BoundHolder holder, int year) =>
        holder.Path.Length > 0 && Measurements.FindBudget(holder.Path, Period.Year(year))?.Realisasi is { } measured
            ? measured
            : Sum(Below(holder).Select(h => SpentOf(h, year)));

    /// <summary>The sum of what is known; null where nothing is.</summary>
    public static decimal? Sum(IEnumerable<decimal?> amounts)
    {
        var known = amounts.Where(a => a is not null).Select(a => a!.Value).ToArray();
        return known.Length == 0 ? null : known.Sum();
    }

    private int DefaultYear()
    {
        var indicators = Instansi.SelectMany(o => o.AllIndicators()).ToArray();
        var targets = indicators.SelectMany(i => i.Target).Select(t => t.Tahun).ToArray();
        var budgets = Instansi.SelectMany(HoldersOf).SelectMany(h => h.Anggaran).Where(b => b.Tahun is not null).Select(b => b.Tahun!.Value).ToArray();
        var own = new HashSet<string>(indicators.Select(i => i.Path));
        var measured = Measurements.Indicators.Where(m => m.Periode.IsYear && m.Realisasi is not null && own.Contains(m.Indicator.Path)).Select(m => m.Periode.Tahun)
            .Concat(Measurements.Budgets.Where(b => b.Periode.IsYear && b.Realisasi is not null).Select(b => b.Periode.Tahun)).ToArray();
        return measured.Length > 0 ? measured.Max()
            : Project.Peraturan?.Tahun is { } year && targets.Concat(budgets).Contains(year) ? year
            : budgets.Length > 0 ? budgets.Min()
            : targets.Length > 0 ? targets.Max()
            : Project.Peraturan?.Tahun ?? 0;
    }

    private static IEnumerable<BoundHolder> HoldersOf(BoundHolder holder) => Below(holder).SelectMany(HoldersOf).Prepend(holder);
}
