using System.ComponentModel;

namespace Sakip.Dsl;

/// <summary>
/// The base of generated indicators. What the annex row says comes from one UTF-8 text, read at first need: kept as string
/// literals, the texts of ten thousand indicators would exceed the 16 MB of user strings an assembly may hold, which UTF-8
/// literals (plain data) do not count towards; nor does one class each then need a dozen overriding properties.
/// </summary>
public abstract class DefinisiIndikator : IDefinisiIndikator
{
    private DefinitionText? _text;

    /// <summary>
    /// The fields of <see cref="Teks"/> in order. They are separated by U+001F; the items of a list (PenanggungJawab,
    /// SumberData) by U+001E; inputs (Masukan) by U+001D, and the parts of each, which are name, meaning, unit, bound and "1"
    /// for a whole number or "0", by U+001E. Polaritas is "naik", "turun" or "stabil". An empty field is an empty text or
    /// list. No text holds any of the three separators.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<string> UrutanTeks { get; } = Array.AsReadOnly(new[]
    {
        nameof(Id), nameof(Nama), nameof(Instansi), nameof(Sasaran), nameof(Satuan), nameof(Polaritas), nameof(Formula),
        nameof(Penjelasan), nameof(PenanggungJawab), nameof(SumberData), nameof(Masukan),
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

    /// <summary>The full identifier.</summary>
    public override string ToString() => Id;
}
