using System.ComponentModel;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl;

/// <summary>
/// The base of generated indicators. What the annex row says comes from one UTF-8 text, read at first need: kept as string
/// literals, the texts of ten thousand indicators would exceed the 16 MB of user strings an assembly may hold, which UTF-8
/// literals (plain data) do not count towards; nor does one class each then need a dozen overriding properties.
/// </summary>
public abstract class DefinisiIndikator : IDefinisiIndikator
{
    private DefinitionText? _text;
    private PenilaiIndikator? _penilai;

    /// <summary>
    /// The fields of <see cref="Teks"/> in order. They are separated by U+001F; the items of a list (PenanggungJawab,
    /// SumberData) by U+001E; inputs (Masukan) by U+001D, and the parts of each, which are name, meaning, unit, bound and "1"
    /// for a whole number or "0", by U+001E. Polaritas is "naik", "turun" or "stabil". Targets (KondisiAwal, Target) are
    /// separated by U+001D, and the parts of each, which are year, part of the year, number, decimals, label and "1" for a day
    /// or "0", by U+001E; so are the two ends of RentangStabil. Numbers are written with a point. An empty field is an empty
    /// text or list. No text holds any of the three separators.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<string> UrutanTeks { get; } = Array.AsReadOnly(new[]
    {
        nameof(Id), nameof(Nama), nameof(Instansi), nameof(Sasaran), nameof(Satuan), nameof(Polaritas), nameof(Formula),
        nameof(Penjelasan), nameof(PenanggungJawab), nameof(SumberData), nameof(Masukan),
        nameof(AturanCapaian), nameof(PenilaiIndikator.Kategori), nameof(PenilaiIndikator.Skala), "RentangStabil", nameof(KondisiAwal), nameof(Target),
    });

    /// <inheritdoc/>
    public string Id => Text.Id;

    /// <inheritdoc/>
    public string Nama => Text.Nama;

    /// <inheritdoc/>
    public string Instansi => Text.Instansi;

    /// <inheritdoc/>
    public string Sasaran => Text.Sasaran;

    /// <inheritdoc/>
    public string Satuan => Text.Satuan;

    /// <inheritdoc/>
    public Polaritas Polaritas => Text.Polaritas;

    /// <inheritdoc/>
    public string Formula => Text.Formula;

    /// <inheritdoc/>
    public string Penjelasan => Text.Penjelasan;

    /// <inheritdoc/>
    public IReadOnlyList<string> PenanggungJawab => Text.PenanggungJawab;

    /// <inheritdoc/>
    public IReadOnlyList<string> SumberData => Text.SumberData;

    /// <inheritdoc/>
    public IReadOnlyList<DefinisiMasukan> Masukan => Text.Masukan;

    /// <inheritdoc/>
    public string AturanCapaian => Text.AturanCapaian;

    /// <inheritdoc/>
    public IReadOnlyList<TargetIndikator> KondisiAwal => Text.KondisiAwal;

    /// <inheritdoc/>
    public IReadOnlyList<TargetIndikator> Target => Text.Target;

    /// <inheritdoc/>
    public PenilaiIndikator Penilai =>
        Volatile.Read(ref _penilai)
        ?? Interlocked.CompareExchange(ref _penilai, CreateScorer(Text), null)
        ?? _penilai!;

    /// <summary>The metadata as one UTF-8 text; <see cref="UrutanTeks"/> says how it is made up.</summary>
    protected abstract ReadOnlySpan<byte> Teks { get; }

    // Threads that come at the same time may each decode the text, but all of them see the first one's outcome.
    private DefinitionText Text =>
        Volatile.Read(ref _text)
        ?? Interlocked.CompareExchange(ref _text, DefinitionText.Decode(Teks), null)
        ?? _text!;

    /// <inheritdoc/>
    public abstract HasilHitung CobaHitung(NilaiMasukan masukan);

    /// <inheritdoc/>
    public abstract IReadOnlyList<Pelanggaran> Validasi(NilaiMasukan masukan);

    /// <inheritdoc/>
    public HasilCapaian HitungCapaian(decimal realisasi, int tahun, int triwulan = 0) => Penilai.Hitung(realisasi, tahun, triwulan);

    /// <inheritdoc/>
    public HasilCapaian HitungCapaian(decimal realisasi, string periode) => Penilai.Hitung(realisasi, periode);

    /// <inheritdoc/>
    public HasilCapaian HitungCapaian(NilaiMasukan masukan, int tahun, int triwulan = 0) => Score(masukan, tahun, PenilaiIndikator.BagianDari(triwulan));

    /// <inheritdoc/>
    public HasilCapaian HitungCapaian(NilaiMasukan masukan, string periode)
    {
        (int year, string part) = PenilaiIndikator.BacaPeriode(periode);
        return Score(masukan, year, part);
    }

    private HasilCapaian Score(NilaiMasukan inputs, int year, string part)
    {
        HasilHitung result = CobaHitung(inputs);
        return result.Sah ? Penilai.Hitung(result.Nilai, year, part) : Penilai.Tanpa(result.Status, result.Alasan!, year, part);
    }

    /// <summary>The scoring rule of a name; null when the project knows none.</summary>
    /// <param name="nama">The rule's Id.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual AturanCapaian? CariAturan(string nama) => null;

    /// <summary>The bands of a name; null when the project knows none.</summary>
    /// <param name="nama">The bands' Id.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual KategoriPredikat? CariKategori(string nama) => null;

    /// <summary>The labels of a scale, the lowest first; null when the project knows none of that name.</summary>
    /// <param name="nama">The scale's Id.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual IReadOnlyList<string>? CariSkala(string nama) => null;

    // A rule that is not known scores nothing and says so, as one without formulas does.
    private PenilaiIndikator CreateScorer(DefinitionText text) => new(CariAturan(text.AturanCapaian) ?? new AturanCapaian(text.AturanCapaian), text.Polaritas, text.Target)
    {
        Bawah = text.Bawah,
        Atas = text.Atas,
        Kategori = text.Kategori.Length == 0 ? null : CariKategori(text.Kategori),
        Skala = text.Skala.Length == 0 ? null : CariSkala(text.Skala) ?? [],
    };

    /// <summary>The full identifier.</summary>
    public override string ToString() => Id;
}
