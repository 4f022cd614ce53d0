using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Language.Evaluation;

/// <summary>
/// Scores achievements from bound definitions. It is the runtime's engine over formulas that are interpreted instead of
/// compiled, so that it gives what generated code gives, to the last digit and to the word of the reason.
/// </summary>
public sealed class AchievementScorer
{
    private readonly Project _project;
    private readonly Dictionary<string, AturanCapaian> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PenilaiIndikator> _indicators = new(StringComparer.Ordinal);

    internal AchievementScorer(Project project) => _project = project;

    /// <summary>The score of a period's declared target.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="realisasi">What was reached, rounded as printed; of a predicate its place in the scale, of a day its number.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="bagian">The part of the year, <c>TW1</c>; empty for the whole.</param>
    public AchievementResult Score(BoundIndicator indicator, decimal realisasi, int tahun, string bagian = "") =>
        AchievementResult.Of(Of(indicator).Hitung(realisasi, tahun, bagian));

    /// <summary>The score against a target: one of another period, or one that data give.</summary>
    public AchievementResult Score(BoundIndicator indicator, decimal realisasi, BoundTarget target) =>
        AchievementResult.Of(Of(indicator).Hitung(realisasi, Convert(target)));

    /// <summary>The declared target of a period; null when there is none.</summary>
    public static BoundTarget? TargetOf(BoundIndicator indicator, int tahun, string bagian = "") =>
        indicator.Target.FirstOrDefault(t => t.Tahun == tahun && string.Equals(t.Bagian ?? "", bagian, StringComparison.OrdinalIgnoreCase));

    /// <summary>The mean achievement of a group, rounded and graded by the rule of its first member.</summary>
    /// <param name="group">The group.</param>
    /// <param name="scores">The scores of its members, in its order.</param>
    public AchievementResult Mean(BoundGroup group, IReadOnlyList<AchievementResult> scores)
    {
        var members = group.Anggota.Zip(scores, (path, score) => new KeyValuePair<string, HasilCapaian>(path, score.Hasil)).ToArray();
        string rule = group.Anggota.Count > 0 && _project.Indicators.TryGetValue(group.Anggota[0], out var first) ? first.AturanCapaian : Prelude.DefaultRule;
        return AchievementResult.Of(RataCapaian.Hitung(RuleOf(rule), members));
    }

    /// <summary>The share of a budget that was absorbed, in percent, by the rule named <see cref="Prelude.BudgetRule"/>.</summary>
    public AchievementResult Absorbed(decimal anggaran, decimal realisasi) =>
        AchievementResult.Of(RuleOf(Prelude.BudgetRule).Nilai(Polaritas.Naik, realisasi, anggaran));

    /// <summary>The label of an indicator's own value in the bands it is graded by; null when it has none or lies outside.</summary>
    public BoundBand? GradeOf(BoundIndicator indicator, decimal nilai) =>
        indicator.Kategori is { } name && _project.Categories.TryGetValue(name, out var category) && Of(indicator).Kategori?.Cari(nilai) is { } band
            ? category.Pita.First(p => p.Nama == band.Label)
            : null;

    internal PenilaiIndikator Of(BoundIndicator indicator)
    {
        if (!_indicators.TryGetValue(indicator.Path, out var scorer))
        {
            _indicators[indicator.Path] = scorer = Create(indicator);
        }

        return scorer;
    }

    internal AturanCapaian RuleOf(string name)
    {
        if (!_rules.TryGetValue(name, out var rule))
        {
            _rules[name] = rule = _project.Rules.TryGetValue(name, out var bound) ? Create(bound) : new AturanCapaian(name);
        }

        return rule;
    }

    private PenilaiIndikator Create(BoundIndicator indicator) => new(RuleOf(indicator.AturanCapaian), DirectionOf(indicator.Polaritas), indicator.Target.Select(Convert))
    {
        Bawah = indicator.RentangStabil?.Bawah,
        Atas = indicator.RentangStabil?.Atas,
        Kategori = indicator.Kategori is { } name && _project.Categories.TryGetValue(name, out var category) ? Create(category) : null,
        Skala = indicator.Masukan.Count == 1 && indicator.Masukan[0].Skala is { } scale ? LabelsOf(scale) : null,
    };

    private IReadOnlyList<string> LabelsOf(string scale) =>
        _project.Scales.TryGetValue(scale, out var found) ? [.. found.Label.Select(l => l.Nama)] : [];

    private AturanCapaian Create(BoundScoringRule rule) => new(rule.Nama)
    {
        Naik = FormulaOf(rule.Naik),
        Turun = FormulaOf(rule.Turun),
        Stabil = FormulaOf(rule.Stabil),
        BatasBawah = rule.Batas?.Bawah,
        BatasAtas = rule.Batas?.Atas,
        TargetNol = rule.TargetNol,
        Desimal = rule.Pembulatan is null or { Cara: CaraBulat.Tanpa } ? null : rule.Pembulatan.Desimal,
        Dipotong = rule.Pembulatan is { Cara: CaraBulat.Potong },
        RataDibulatkan = rule.RataRataDibulatkan,
        Predikat = rule.Predikat is { } name && _project.Categories.TryGetValue(name, out var category) ? Create(category) : null,
    };

    /// <summary>Bands as the engine compares them, the lowest first however they are written.</summary>
    internal static KategoriPredikat Create(BoundCategory category) => new(
        category.Nama,
        category.Pembulatan is null or { Cara: CaraBulat.Tanpa } ? -1 : category.Pembulatan.Desimal,
        category.Pembulatan is { Cara: CaraBulat.Potong },
        [.. category.LowestFirst().Select(b => new PitaPredikat(b.Nama, b.Judul, b.Batas.Bawah, b.Batas.BawahTerbuka, b.Batas.Atas, b.Batas.AtasTerbuka))]);

    /// <summary>A score's formula, interpreted. Its four inputs are kept for the next score, unless another thread has them at the moment.</summary>
    internal static RumusCapaian? FormulaOf(BoundExpression? formula)
    {
        if (formula is null)
        {
            return null;
        }

        EvaluationInputs? kept = null;
        return (decimal realisasi, decimal target, decimal bawah, decimal atas, ref Kegagalan failure) =>
        {
            var inputs = Interlocked.Exchange(ref kept, null) ?? new EvaluationInputs();
            decimal score = Evaluator.Compute(formula, inputs.Set("realisasi", realisasi).Set("target", target).Set("bawah", bawah).Set("atas", atas), ref failure);
            kept = inputs;
            return score;
        };
    }

    internal static Polaritas DirectionOf(ArahPolaritas? polarity) => polarity switch
    {
        ArahPolaritas.Turun => Polaritas.Turun,
        ArahPolaritas.Stabil => Polaritas.Stabil,
        _ => Polaritas.Naik,
    };

    /// <summary>No score, for a reason that was found before there was anything to score; the period's target is told all the same.</summary>
    internal AchievementResult Without(BoundIndicator indicator, int tahun, string bagian, BoundTarget? target, Aritmetika.StatusHitung status, string reason) =>
        AchievementResult.Without(status, reason, target is null ? Of(indicator).TargetPada(tahun, bagian) : Convert(target));

    internal static TargetIndikator Convert(BoundTarget target) =>
        new(target.Tahun, target.Bagian ?? "", target.Nilai ?? target.Hari, target.Desimal, target.Label, target.Hari is not null);
}
