using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Penilaian;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>A scoring rule: how what was reached and what was aimed at become a score in percent, and a grade.</summary>
sealed partial class AturanCapaian
{
    /// <summary>Creates a rule without formulas, caps, rounding or grades.</summary>
    /// <param name="nama">Its Id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nama"/> is null.</exception>
    public AturanCapaian(string nama) => Nama = nama ?? throw new ArgumentNullException(nameof(nama));

    /// <summary>Its Id.</summary>
    public string Nama { get; }

    /// <summary>The score where higher is better.</summary>
    public RumusCapaian? Naik { get; init; }

    /// <summary>The score where lower is better.</summary>
    public RumusCapaian? Turun { get; init; }

    /// <summary>The score where a range is best.</summary>
    public RumusCapaian? Stabil { get; init; }

    /// <summary>The lowest score; lower ones become it.</summary>
    public decimal? BatasBawah { get; init; }

    /// <summary>The highest score; higher ones become it.</summary>
    public decimal? BatasAtas { get; init; }

    /// <summary>The score of a zero target; null where it cannot be computed.</summary>
    public decimal? TargetNol { get; init; }

    /// <summary>To how many decimals scores are rounded; null for not at all.</summary>
    public int? Desimal { get; init; }

    /// <summary>Whether they are cut off instead of rounded half away from zero.</summary>
    public bool Dipotong { get; init; }

    /// <summary>Whether means are taken of the rounded scores.</summary>
    public bool RataDibulatkan { get; init; } = true;

    /// <summary>The bands that grade scores.</summary>
    public KategoriPredikat? Predikat { get; init; }

    /// <summary>The score of a number against a number.</summary>
    /// <param name="polaritas">The direction in which the indicator is good.</param>
    /// <param name="realisasi">What was reached.</param>
    /// <param name="target">What was aimed at.</param>
    /// <param name="bawah">The lower end of a stable polarity's range.</param>
    /// <param name="atas">Its upper end.</param>
    public HasilCapaian Nilai(Polaritas polaritas, decimal realisasi, decimal target, decimal bawah = 0m, decimal atas = 0m)
    {
        RumusCapaian? formula = polaritas switch { Polaritas.Naik => Naik, Polaritas.Turun => Turun, _ => Stabil };
        if (formula is null)
        {
            return HasilCapaian.Gagal(StatusHitung.TanpaRumus, Alasan.TanpaRumus(Nama, polaritas));
        }

        if (target == 0m)
        {
            return TargetNol is { } score
                ? Graded(score)
                : HasilCapaian.Gagal(StatusHitung.TargetNol, Alasan.TargetNol(Nama));
        }

        try
        {
            Kegagalan failure = default;
            decimal score = formula(realisasi, target, bawah, atas, ref failure);
            return failure.Ada ? HasilCapaian.Gagal(failure.Status, failure.Alasan!) : Graded(score);
        }
        catch (OverflowException)
        {
            return HasilCapaian.Gagal(StatusHitung.MelampauiDesimal, Alasan.Melampaui());
        }
    }

    /// <summary>A score that was found elsewhere - a mean, a share that is met - rounded and graded like any other.</summary>
    internal HasilCapaian Graded(decimal score)
    {
        decimal full = BatasBawah is { } low && score < low ? low : BatasAtas is { } high && score > high ? high : score;
        decimal rounded = Desimal is not { } decimals ? full : Dipotong ? Pembulatan.Potong(full, decimals) : Pembulatan.Bulat(full, decimals);

        // The grade is that of the score as printed: a reader who compares the two must find them agree.
        PitaPredikat? band = Predikat?.Cari(rounded);
        string? why = Predikat is not null && band is null ? Alasan.TanpaPita(rounded, Predikat.Nama) : null;
        return HasilCapaian.Berhasil(rounded, full, RataDibulatkan, band, why);
    }
}
