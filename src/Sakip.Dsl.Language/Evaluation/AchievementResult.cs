using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Language.Evaluation;

/// <summary>How far a target was reached: the score with its grade, or the reason why there is none.</summary>
public sealed class AchievementResult
{
    private AchievementResult(HasilCapaian result) => Hasil = result;

    /// <summary>Whether there is a score.</summary>
    public bool Sah => Hasil.Sah;

    /// <summary>The score in percent, capped and rounded as the scoring rule says; null when there is none.</summary>
    public decimal? Capaian => Sah ? Hasil.Capaian : null;

    /// <summary>The score in percent, capped but not rounded; null when there is none.</summary>
    public decimal? CapaianPenuh => Sah ? Hasil.CapaianPenuh : null;

    /// <summary>The score that enters means and <c>capaian(X)</c>; null when there is none.</summary>
    public decimal? CapaianGabungan => Sah ? Hasil.CapaianGabungan : null;

    /// <summary>The label of its grade; null when it has none.</summary>
    public string? Predikat => Hasil.Predikat?.Label;

    /// <summary>What people call that grade.</summary>
    public string? JudulPredikat => Hasil.Predikat?.Judul;

    /// <summary>Whether the target was met; null where it cannot be told.</summary>
    public bool? Tercapai => Hasil.Tercapai;

    /// <summary>The target that was compared with, as definitions write it; null when the period has none.</summary>
    public string? Target => Hasil.Target?.ToString();

    /// <summary>The number of that target; null for a label alone.</summary>
    public decimal? NilaiTarget => Hasil.Target?.Nilai;

    /// <summary>Which kind of reason, by the name of the runtime's status.</summary>
    public string Status => Hasil.Status.ToString();

    /// <summary>Why there is no score, or no grade where the rule has grades; null when nothing is missing.</summary>
    public string? Alasan => Hasil.Alasan ?? Hasil.AlasanPredikat;

    internal HasilCapaian Hasil { get; }

    internal static AchievementResult Of(HasilCapaian result) => new(result);

    /// <summary>No score, for a reason that was found before there was anything to score.</summary>
    internal static AchievementResult Without(Aritmetika.StatusHitung status, string reason, TargetIndikator? target = null) =>
        new(target is null ? HasilCapaian.Gagal(status, reason) : HasilCapaian.Gagal(status, reason).Terhadap(target, null));

    /// <summary>The score with its grade, or the reason.</summary>
    public override string ToString() => Hasil.ToString();
}
