using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Penilaian;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>Scores one indicator: it knows its polarity, its targets, its rule, and what its labels are worth.</summary>
sealed partial class PenilaiIndikator
{
    private const decimal Met = 100m;

    private readonly TargetIndikator[] _target;
    private readonly Dictionary<(int, string), TargetIndikator> _byPeriod = [];

    /// <summary>Creates what scores an indicator.</summary>
    /// <param name="aturan">Its scoring rule.</param>
    /// <param name="polaritas">The direction in which it is good.</param>
    /// <param name="target">Its targets; of two for one period the first counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="aturan"/> or <paramref name="target"/> is null.</exception>
    public PenilaiIndikator(AturanCapaian aturan, Polaritas polaritas, IEnumerable<TargetIndikator> target)
    {
        Aturan = aturan ?? throw new ArgumentNullException(nameof(aturan));
        Polaritas = polaritas;
        _target = [.. target ?? throw new ArgumentNullException(nameof(target))];
        foreach (TargetIndikator one in _target)
        {
            var key = (one.Tahun, one.Bagian.ToUpperInvariant());
            if (!_byPeriod.ContainsKey(key))
            {
                _byPeriod[key] = one;
            }
        }
    }

    /// <summary>Its scoring rule.</summary>
    public AturanCapaian Aturan { get; }

    /// <summary>The direction in which it is good.</summary>
    public Polaritas Polaritas { get; }

    /// <summary>The lower end of a stable polarity's range.</summary>
    public decimal? Bawah { get; init; }

    /// <summary>Its upper end.</summary>
    public decimal? Atas { get; init; }

    /// <summary>The bands that grade the indicator's own value: what a target such as <c>B</c> means for a number.</summary>
    public KategoriPredikat? Kategori { get; init; }

    /// <summary>The labels of a predicate's scale, the lowest first; the value of one is its place, the lowest 1. Null for a number.</summary>
    public IReadOnlyList<string>? Skala { get; init; }

    /// <summary>Its targets, as declared.</summary>
    public IReadOnlyList<TargetIndikator> Target => _target;

    /// <summary>The target of a period; null when there is none.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="bagian">The part of the year, <c>TW1</c>; empty for the whole.</param>
    public TargetIndikator? TargetPada(int tahun, string bagian = "") =>
        _byPeriod.TryGetValue((tahun, bagian.ToUpperInvariant()), out TargetIndikator? found) ? found : null;

    /// <summary>The score of a year, or of a quarter of one.</summary>
    /// <param name="realisasi">What was reached, rounded as printed; of a predicate its place in the scale, the lowest 1.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter, 1..4; 0 for the whole year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triwulan"/> is not in 0..4.</exception>
    public HasilCapaian Hitung(decimal realisasi, int tahun, int triwulan = 0) => Hitung(realisasi, tahun, BagianDari(triwulan));

    /// <summary>The score of a period.</summary>
    /// <param name="realisasi">What was reached, rounded as printed; of a predicate its place in the scale, the lowest 1.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="bagian">The part of the year, <c>TW1</c>; empty for the whole.</param>
    public HasilCapaian Hitung(decimal realisasi, int tahun, string bagian) =>
        TargetPada(tahun, bagian) is { } target
            ? Hitung(realisasi, target)
            : HasilCapaian.Gagal(StatusHitung.TanpaTarget, Alasan.TanpaTarget(TargetIndikator.TulisPeriode(tahun, bagian)));

    /// <summary>The score of a period.</summary>
    /// <param name="realisasi">What was reached, rounded as printed; of a predicate its place in the scale, the lowest 1.</param>
    /// <param name="periode">The period: <c>2024</c>, <c>2024 TW1</c>, <c>2024 S1</c>, <c>2024-03</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is no period.</exception>
    public HasilCapaian Hitung(decimal realisasi, string periode)
    {
        (int year, string part) = BacaPeriode(periode);
        return Hitung(realisasi, year, part);
    }

    /// <summary>The score against a target: one of another period, or one that was agreed on elsewhere.</summary>
    /// <param name="realisasi">What was reached, rounded as printed; of a predicate its place in the scale, the lowest 1.</param>
    /// <param name="target">What was aimed at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public HasilCapaian Hitung(decimal realisasi, TargetIndikator target)
    {
        if (target is null)
        {
            throw new ArgumentNullException(nameof(target));
        }

        if (Skala is { } labels)
        {
            // A place that no label has is no label, however high.
            int reached = realisasi >= 1m && realisasi < labels.Count + 1m ? (int)decimal.Truncate(realisasi) - 1 : -1;
            return OfPlaces(reached, PlaceIn(labels, target.Label), target, reached < 0 ? AngkaIndonesia.Tulis(realisasi) : labels[reached]);
        }

        if (target is { Nilai: { } aim, Tanggal: false })
        {
            bool met = Polaritas switch
            {
                Polaritas.Naik => realisasi >= aim,
                Polaritas.Turun => realisasi <= aim,
                _ => !(realisasi < Bawah) && !(realisasi > Atas),
            };
            return Aturan.Nilai(Polaritas, realisasi, aim, Bawah ?? 0m, Atas ?? 0m).Terhadap(target, met);
        }

        if (target is { Nilai: { } day, Tanggal: true })
        {
            bool met = Polaritas == Polaritas.Naik ? realisasi >= day : realisasi <= day;
            return MetOrNot(met, TargetIndikator.TulisTanggal(realisasi), target);
        }

        return Kategori is { } bands
            ? OfPlaces(bands.Tempat(realisasi), bands.Tempat(target.Label ?? ""), target, bands.Cari(realisasi)?.Label ?? AngkaIndonesia.Tulis(realisasi))
            : HasilCapaian.Gagal(StatusHitung.TanpaRumus, Alasan.LabelTanpaSkala(target.ToString())).Terhadap(target, null);
    }

    /// <summary>No score, for a reason that was found before there was anything to score; the period's target is told all the same.</summary>
    internal HasilCapaian Tanpa(StatusHitung status, string alasan, int tahun, string bagian)
    {
        HasilCapaian result = HasilCapaian.Gagal(status, alasan);
        return TargetPada(tahun, bagian) is { } target ? result.Terhadap(target, null) : result;
    }

    /// <summary>The part of a year that a quarter's number stands for.</summary>
    internal static string BagianDari(int triwulan) => triwulan switch
    {
        0 => "",
        1 => "TW1",
        2 => "TW2",
        3 => "TW3",
        4 => "TW4",
        _ => throw new ArgumentOutOfRangeException(nameof(triwulan), triwulan, "Triwulan harus 1..4, atau 0 untuk setahun."),
    };

    /// <summary>A period that is one, or the exception that says it is none.</summary>
    internal static (int Tahun, string Bagian) BacaPeriode(string periode) =>
        TargetIndikator.BacaPeriode(periode ?? throw new ArgumentNullException(nameof(periode)), out int year, out string part)
            ? (year, part)
            : throw new ArgumentException($"\"{periode}\" bukan periode; tulislah seperti 2024, 2024 TW1, 2024 S1, atau 2024-03.", nameof(periode));

    /// <summary>A label is met or not by its place: between places there is no number.</summary>
    private HasilCapaian OfPlaces(int reached, int aimed, TargetIndikator target, string written) =>
        aimed < 0 ? HasilCapaian.Gagal(StatusHitung.TanpaRumus, Alasan.LabelTanpaSkala(target.ToString())).Terhadap(target, null)
        : reached < 0 ? HasilCapaian.Gagal(StatusHitung.TanpaRumus, Alasan.LabelTanpaSkala(written)).Terhadap(target, null)
        : MetOrNot(Polaritas == Polaritas.Turun ? reached <= aimed : reached >= aimed, written, target);

    private HasilCapaian MetOrNot(bool met, string written, TargetIndikator target) =>
        (met ? Aturan.Graded(Met) : HasilCapaian.Gagal(StatusHitung.TanpaSkor, Alasan.BelumTercapai(written, target.ToString()))).Terhadap(target, met);

    private static int PlaceIn(IReadOnlyList<string> labels, string? label)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            if (string.Equals(labels[i], label, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
