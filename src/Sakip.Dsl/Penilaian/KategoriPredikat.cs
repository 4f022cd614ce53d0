using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Penilaian;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>One band of grades: its label and the values it holds.</summary>
sealed partial class PitaPredikat
{
    /// <summary>Creates a band. A missing end is open to infinity.</summary>
    /// <param name="label">The label.</param>
    /// <param name="judul">What people call it.</param>
    /// <param name="bawah">The lower end.</param>
    /// <param name="bawahTerbuka">Whether the lower end itself is outside.</param>
    /// <param name="atas">The upper end.</param>
    /// <param name="atasTerbuka">Whether the upper end itself is outside.</param>
    public PitaPredikat(string label, string judul, decimal? bawah, bool bawahTerbuka, decimal? atas, bool atasTerbuka)
    {
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Judul = judul ?? throw new ArgumentNullException(nameof(judul));
        Bawah = bawah;
        BawahTerbuka = bawahTerbuka;
        Atas = atas;
        AtasTerbuka = atasTerbuka;
    }

    /// <summary>The label: <c>SangatTinggi</c>.</summary>
    public string Label { get; }

    /// <summary>What people call it: <c>Sangat Tinggi</c>.</summary>
    public string Judul { get; }

    /// <summary>The lower end; null when it is open to infinity.</summary>
    public decimal? Bawah { get; }

    /// <summary>Whether the lower end itself is outside.</summary>
    public bool BawahTerbuka { get; }

    /// <summary>The upper end; null when it is open to infinity.</summary>
    public decimal? Atas { get; }

    /// <summary>Whether the upper end itself is outside.</summary>
    public bool AtasTerbuka { get; }

    /// <summary>Whether a value lies in it.</summary>
    /// <param name="nilai">The value, rounded as the bands demand.</param>
    public bool Memuat(decimal nilai) =>
        !(Bawah is { } low && (nilai < low || (BawahTerbuka && nilai == low)))
        && !(Atas is { } high && (nilai > high || (AtasTerbuka && nilai == high)));
}

/// <summary>Bands of grades, the lowest first, and how a value is rounded before it is graded.</summary>
sealed partial class KategoriPredikat
{
    private readonly PitaPredikat[] _pita;
    private readonly int _desimal;
    private readonly bool _dipotong;

    /// <summary>Creates bands.</summary>
    /// <param name="nama">Their Id.</param>
    /// <param name="desimal">To how many decimals a value is rounded before it is graded; -1 for not at all.</param>
    /// <param name="dipotong">Whether it is cut off instead of rounded half away from zero.</param>
    /// <param name="pita">The bands, the lowest first.</param>
    public KategoriPredikat(string nama, int desimal, bool dipotong, params PitaPredikat[] pita)
    {
        Nama = nama ?? throw new ArgumentNullException(nameof(nama));
        _desimal = desimal;
        _dipotong = dipotong;
        _pita = pita ?? throw new ArgumentNullException(nameof(pita));
    }

    /// <summary>Their Id.</summary>
    public string Nama { get; }

    /// <summary>The bands, the lowest first.</summary>
    public IReadOnlyList<PitaPredikat> Pita => _pita;

    /// <summary>The band of a value; null when it lies outside every one.</summary>
    /// <param name="nilai">The value, not yet rounded as the bands demand.</param>
    public PitaPredikat? Cari(decimal nilai)
    {
        int place = Tempat(nilai);
        return place < 0 ? null : _pita[place];
    }

    /// <summary>How high a value's band stands, the lowest 0; -1 when it lies outside every one.</summary>
    internal int Tempat(decimal nilai)
    {
        decimal compared = _desimal < 0 ? nilai : _dipotong ? Pembulatan.Potong(nilai, _desimal) : Pembulatan.Bulat(nilai, _desimal);
        for (int i = 0; i < _pita.Length; i++)
        {
            if (_pita[i].Memuat(compared))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How high a label stands, the lowest 0; -1 when it is none of these.</summary>
    internal int Tempat(string label) => Array.FindIndex(_pita, p => string.Equals(p.Label, label, StringComparison.Ordinal));
}
