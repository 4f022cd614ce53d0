using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl;

/// <summary>An indicator of the compiled definitions: what its annex row says, and its evaluation with inputs by name.</summary>
public interface IDefinisiIndikator
{
    /// <summary>The full identifier, unique in the project: "DinasKesehatan.AngkaKematianIbu".</summary>
    string Id { get; }

    /// <summary>The name as printed: "Angka Kematian Ibu (AKI)".</summary>
    string Nama { get; }

    /// <summary>The name of the office the indicator belongs to.</summary>
    string Instansi { get; }

    /// <summary>The goal the indicator measures; empty when it stands under none.</summary>
    string Sasaran { get; }

    /// <summary>The unit of its value: "orang per 100.000 kelahiran".</summary>
    string Satuan { get; }

    /// <summary>The direction in which it is good.</summary>
    Polaritas Polaritas { get; }

    /// <summary>The formula as the annex prints it, a sentence.</summary>
    string Formula { get; }

    /// <summary>The explanation printed with the formula; empty when there is none.</summary>
    string Penjelasan { get; }

    /// <summary>The responsible offices, in the order of the definition.</summary>
    IReadOnlyList<string> PenanggungJawab { get; }

    /// <summary>The data sources, in the order of the definition.</summary>
    IReadOnlyList<string> SumberData { get; }

    /// <summary>The inputs, in the order of the definition; empty for a value that comes from outside.</summary>
    IReadOnlyList<DefinisiMasukan> Masukan { get; }

    /// <summary>The Id of the scoring rule: its own, that of the nearest holder that names one, or the project's.</summary>
    string AturanCapaian { get; }

    /// <summary>Where it began, as declared; empty when nothing is.</summary>
    IReadOnlyList<TargetIndikator> KondisiAwal { get; }

    /// <summary>Its targets, as declared; empty when there are none.</summary>
    IReadOnlyList<TargetIndikator> Target { get; }

    /// <summary>What scores it: its rule with its targets, made at first need.</summary>
    PenilaiIndikator Penilai { get; }

    /// <summary>Computes the indicator; a missing or wrong input gives a reason, never an exception.</summary>
    /// <param name="masukan">The inputs by name; names the indicator does not know are left alone.</param>
    HasilHitung CobaHitung(NilaiMasukan masukan);

    /// <summary>Everything that is wrong with the inputs, not only the first; empty when nothing is.</summary>
    /// <param name="masukan">The inputs by name.</param>
    IReadOnlyList<Pelanggaran> Validasi(NilaiMasukan masukan);

    /// <summary>How far the target of a year, or of a quarter of one, was reached.</summary>
    /// <param name="realisasi">What was reached, rounded as printed; of a predicate its place in the scale, the lowest 1; of a day the number of days since 1 January 0001.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter, 1..4; 0 for the whole year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triwulan"/> is not in 0..4.</exception>
    HasilCapaian HitungCapaian(decimal realisasi, int tahun, int triwulan = 0);

    /// <summary>How far the target of a period was reached.</summary>
    /// <param name="realisasi">What was reached, as in the other method.</param>
    /// <param name="periode">The period: <c>2024</c>, <c>2024 TW1</c>, <c>2024 S1</c>, <c>2024-03</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is no period.</exception>
    HasilCapaian HitungCapaian(decimal realisasi, string periode);

    /// <summary>Computes the indicator, rounds it and scores it; inputs that give no value give their reason.</summary>
    /// <param name="masukan">The inputs by name.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The quarter, 1..4; 0 for the whole year.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triwulan"/> is not in 0..4.</exception>
    HasilCapaian HitungCapaian(NilaiMasukan masukan, int tahun, int triwulan = 0);

    /// <summary>Computes the indicator, rounds it and scores it; inputs that give no value give their reason.</summary>
    /// <param name="masukan">The inputs by name.</param>
    /// <param name="periode">The period: <c>2024</c>, <c>2024 TW1</c>, <c>2024 S1</c>, <c>2024-03</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="periode"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is no period.</exception>
    HasilCapaian HitungCapaian(NilaiMasukan masukan, string periode);
}
