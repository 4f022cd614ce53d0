using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Penilaian;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>How far a target was reached: the score with its grade, or the reason why there is none. A successful one allocates nothing.</summary>
readonly partial struct HasilCapaian : IEquatable<HasilCapaian>
{
    private readonly decimal _capaian;
    private readonly decimal _capaianPenuh;
    private readonly bool _rataDibulatkan;

    private HasilCapaian(
        StatusHitung status, string? alasan, decimal capaian, decimal capaianPenuh, bool rataDibulatkan, bool? tercapai, PitaPredikat? predikat, string? alasanPredikat, TargetIndikator? target)
    {
        Status = status;
        Alasan = alasan;
        _capaian = capaian;
        _capaianPenuh = capaianPenuh;
        _rataDibulatkan = rataDibulatkan;
        Tercapai = tercapai;
        Predikat = predikat;
        AlasanPredikat = alasanPredikat;
        Target = target;
    }

    /// <summary>Whether there is a score.</summary>
    public bool Sah => Status == StatusHitung.Sah;

    /// <summary>What became of the calculation.</summary>
    public StatusHitung Status { get; }

    /// <summary>Why there is no score, an Indonesian sentence; null when there is one.</summary>
    public string? Alasan { get; }

    /// <summary>The score in percent, capped and rounded as the scoring rule says.</summary>
    /// <remarks>Without a score it throws <c>IkuException</c>: look at <see cref="Sah"/> first.</remarks>
    public decimal Capaian => Sah ? _capaian : throw Missing();

    /// <summary>The score in percent, capped but not rounded.</summary>
    /// <remarks>Without a score it throws <c>IkuException</c>: look at <see cref="Sah"/> first.</remarks>
    public decimal CapaianPenuh => Sah ? _capaianPenuh : throw Missing();

    /// <summary>The score that enters means and <c>capaian(X)</c> in formulas: the rounded one, or the full one where the rule says <c>rata-rata: penuh</c>.</summary>
    /// <remarks>Without a score it throws <c>IkuException</c>: look at <see cref="Sah"/> first.</remarks>
    public decimal CapaianGabungan => _rataDibulatkan ? Capaian : CapaianPenuh;

    /// <summary>Whether the target was met; null where it cannot be told. It is told also where there is no score.</summary>
    public bool? Tercapai { get; }

    /// <summary>The grade of the score; null when the rule has no grades or none holds it.</summary>
    public PitaPredikat? Predikat { get; }

    /// <summary>Why a score has no grade though its rule has grades; else null.</summary>
    public string? AlasanPredikat { get; }

    /// <summary>The target that was compared with; null when the period has none.</summary>
    public TargetIndikator? Target { get; }

    internal static HasilCapaian Berhasil(decimal capaian, decimal capaianPenuh, bool rataDibulatkan, PitaPredikat? predikat, string? alasanPredikat) =>
        new(StatusHitung.Sah, null, capaian, capaianPenuh, rataDibulatkan, null, predikat, alasanPredikat, null);

    internal static HasilCapaian Gagal(StatusHitung status, string alasan) => new(status, alasan, 0, 0, false, null, null, null, null);

    /// <summary>The same, with what it was compared with.</summary>
    internal HasilCapaian Terhadap(TargetIndikator target, bool? tercapai) =>
        new(Status, Alasan, _capaian, _capaianPenuh, _rataDibulatkan, tercapai, Predikat, AlasanPredikat, target);

    /// <summary>Whether two results are the same.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(HasilCapaian left, HasilCapaian right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(HasilCapaian left, HasilCapaian right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(HasilCapaian other) =>
        Status == other.Status && _capaian == other._capaian && _capaianPenuh == other._capaianPenuh && Tercapai == other.Tercapai
        && string.Equals(Predikat?.Label, other.Predikat?.Label, StringComparison.Ordinal)
        && string.Equals(Alasan, other.Alasan, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HasilCapaian other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_capaian, _capaianPenuh, Status, Tercapai).GetHashCode();

    /// <summary>The rounded score in Indonesian notation with its grade ("100,37% Sangat Tinggi"), or the reason.</summary>
    public override string ToString() => !Sah ? Alasan! : Predikat is null ? AngkaIndonesia.Tulis(_capaian) + "%" : $"{AngkaIndonesia.Tulis(_capaian)}% {Predikat.Judul}";

#if SAKIP_LANGUAGE
    private InvalidOperationException Missing() => new(Alasan);
#else
    private IkuException Missing() => new("", Status, Alasan!);
#endif
}
