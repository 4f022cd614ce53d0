using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl;

/// <summary>What a calculation gave: a value, or the reason why there is none. A successful one allocates nothing.</summary>
public readonly struct HasilHitung : IEquatable<HasilHitung>
{
    private readonly decimal _nilai;
    private readonly decimal _nilaiPenuh;

    private HasilHitung(decimal nilai, decimal nilaiPenuh, StatusHitung status, string? alasan)
    {
        _nilai = nilai;
        _nilaiPenuh = nilaiPenuh;
        Status = status;
        Alasan = alasan;
    }

    /// <summary>Whether there is a value.</summary>
    public bool Sah => Status == StatusHitung.Sah;

    /// <summary>What became of the calculation.</summary>
    public StatusHitung Status { get; }

    /// <summary>Why there is no value, an Indonesian sentence; null when there is one.</summary>
    public string? Alasan { get; }

    /// <summary>The value in the indicator's unit, rounded as its definition says.</summary>
    /// <exception cref="IkuException">There is no value: look at <see cref="Sah"/> first.</exception>
    public decimal Nilai => Sah ? _nilai : throw Missing();

    /// <summary>The value in the indicator's unit before rounding; this one enters other formulas.</summary>
    /// <exception cref="IkuException">There is no value: look at <see cref="Sah"/> first.</exception>
    public decimal NilaiPenuh => Sah ? _nilaiPenuh : throw Missing();

    /// <summary>A result with a value.</summary>
    /// <param name="nilai">The value, rounded.</param>
    /// <param name="nilaiPenuh">The value before rounding.</param>
    public static HasilHitung Berhasil(decimal nilai, decimal nilaiPenuh) =>
        new(nilai, nilaiPenuh, StatusHitung.Sah, alasan: null);

    /// <summary>A result without a value.</summary>
    /// <param name="status">What kind of failure.</param>
    /// <param name="alasan">The reason, an Indonesian sentence.</param>
    /// <exception cref="ArgumentException"><paramref name="status"/> is <see cref="StatusHitung.Sah"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="alasan"/> is null.</exception>
    public static HasilHitung Gagal(StatusHitung status, string alasan)
    {
        if (status == StatusHitung.Sah)
        {
            throw new ArgumentException("Hasil yang gagal tidak dapat berstatus Sah.", nameof(status));
        }

        return new(0m, 0m, status, alasan ?? throw new ArgumentNullException(nameof(alasan)));
    }

    /// <summary>A result without a value, for the failure a calculation recorded.</summary>
    /// <param name="kegagalan">The recorded failure.</param>
    /// <exception cref="ArgumentException">Nothing was recorded.</exception>
    public static HasilHitung Gagal(in Kegagalan kegagalan) =>
        kegagalan.Ada
            ? new(0m, 0m, kegagalan.Status, kegagalan.Alasan)
            : throw new ArgumentException("Tidak ada kegagalan yang tercatat.", nameof(kegagalan));

    /// <summary>Whether two results are the same: both values, or both the kind of failure and its reason.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(HasilHitung left, HasilHitung right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(HasilHitung left, HasilHitung right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(HasilHitung other) =>
        Status == other.Status && _nilai == other._nilai && _nilaiPenuh == other._nilaiPenuh
        && string.Equals(Alasan, other.Alasan, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HasilHitung other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_nilai, _nilaiPenuh, Status, Alasan).GetHashCode();

    /// <summary>The rounded value in Indonesian notation ("2.741,5"), or the reason.</summary>
    public override string ToString() => Sah ? AngkaIndonesia.Tulis(_nilai) : Alasan!;

    private IkuException Missing() => new("", Status, Alasan!);
}
