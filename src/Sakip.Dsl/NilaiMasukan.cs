using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl;

/// <summary>
/// Inputs by name, for evaluation without the generated types: from a spreadsheet, a form, the command line.
/// <code>new NilaiMasukan { ["ibuMeninggal"] = 2, ["kelahiranHidup"] = 2153 }</code>
/// Names are case-sensitive. "pdrb[t-1]" is the value one period earlier, "pdrb[dasar]" the one in the base year, "pdrb[t]"
/// the same as "pdrb"; "aspek[1].nilai" is a field of a list's first record. Spaces inside the brackets do not matter.
/// Reading from several threads is safe as long as none writes.
/// </summary>
public sealed class NilaiMasukan
{
    private readonly Dictionary<string, decimal> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Ordinal, string Field), decimal> _elements = [];

    /// <summary>Creates inputs none of which is filled in.</summary>
    public NilaiMasukan()
    {
    }

    /// <summary>Creates inputs from names and values; a null value is one not filled in, and of a repeated name the last counts.</summary>
    /// <param name="nilai">The names and values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nilai"/> or a name in it is null.</exception>
    /// <exception cref="ArgumentException">A record's number is not in 1..2.147.483.647.</exception>
    public NilaiMasukan(IEnumerable<KeyValuePair<string, decimal?>> nilai)
    {
        foreach (KeyValuePair<string, decimal?> pair in nilai ?? throw new ArgumentNullException(nameof(nilai)))
        {
            this[pair.Key] = pair.Value;
        }
    }

    /// <summary>The value of an input in its own unit; null when it is not filled in.</summary>
    /// <param name="nama">The input's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nama"/> is null.</exception>
    /// <exception cref="ArgumentException">A record's number is not in 1..2.147.483.647.</exception>
    public decimal? this[string nama]
    {
        get
        {
            InputName name = InputName.Parse(nama);
            return name.IsElement ? AmbilUnsur(name.Base, name.Ordinal, name.Field) : Find(_values, name.Base);
        }

        set
        {
            InputName name = InputName.Parse(nama);
            if (name.IsElement)
            {
                Store(_elements, (name.Base, name.Ordinal, name.Field), value);
            }
            else
            {
                Store(_values, name.Base, value);
            }
        }
    }

    /// <summary>The value of an input; null when it is not filled in.</summary>
    /// <param name="nama">The input's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nama"/> is null.</exception>
    /// <exception cref="ArgumentException">A record's number is not in 1..2.147.483.647.</exception>
    public decimal? Ambil(string nama) => this[nama];

    /// <summary>
    /// The value of a counted input; null when it is not filled in, and also, with the failure recorded, when it is not whole
    /// (<see cref="StatusHitung.MelanggarBatas"/>) or beyond 64 bits (<see cref="StatusHitung.MelampauiDesimal"/>).
    /// </summary>
    /// <param name="nama">The input's name.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="nama"/> is null.</exception>
    /// <exception cref="ArgumentException">A record's number is not in 1..2.147.483.647.</exception>
    public long? AmbilBulat(string nama, ref Kegagalan kegagalan) =>
        this[nama] is { } value ? ToWhole(value, nama, ref kegagalan) : null;

    /// <summary>How many records a list has: the highest number for which a field is filled in.</summary>
    /// <param name="daftar">The list's name.</param>
    public int BanyakUnsur(string daftar)
    {
        int highest = 0;
        foreach ((string list, int ordinal, _) in _elements.Keys)
        {
            if (ordinal > highest && string.Equals(list, daftar, StringComparison.Ordinal))
            {
                highest = ordinal;
            }
        }

        return highest;
    }

    /// <summary>The value of a field of a list's record; null when it is not filled in.</summary>
    /// <param name="daftar">The list's name.</param>
    /// <param name="urutan">The record's number, from 1.</param>
    /// <param name="bidang">The field's name.</param>
    public decimal? AmbilUnsur(string daftar, int urutan, string bidang) => Find(_elements, (daftar, urutan, bidang));

    /// <summary>As <see cref="AmbilBulat"/>, for a field of a list's record.</summary>
    /// <param name="daftar">The list's name.</param>
    /// <param name="urutan">The record's number, from 1.</param>
    /// <param name="bidang">The field's name.</param>
    /// <param name="kegagalan">Where a failure is recorded.</param>
    public long? AmbilUnsurBulat(string daftar, int urutan, string bidang, ref Kegagalan kegagalan) =>
        AmbilUnsur(daftar, urutan, bidang) is { } value
            ? ToWhole(value, InputName.ForElement(daftar, urutan, bidang), ref kegagalan)
            : null;

    private static long? ToWhole(decimal value, string name, ref Kegagalan failure)
    {
        if (value != decimal.Truncate(value))
        {
            failure.Catat(StatusHitung.MelanggarBatas, Alasan.Cacah(name, value));
            return null;
        }

        if (value is < long.MinValue or > long.MaxValue)
        {
            failure.Catat(StatusHitung.MelampauiDesimal, Alasan.MelampauiBulat(name, value));
            return null;
        }

        return (long)value;
    }

    private static decimal? Find<TKey>(Dictionary<TKey, decimal> values, TKey key)
        where TKey : notnull => values.TryGetValue(key, out decimal value) ? value : null;

    private static void Store<TKey>(Dictionary<TKey, decimal> values, TKey key, decimal? value)
        where TKey : notnull
    {
        if (value is { } given)
        {
            values[key] = given;
        }
        else
        {
            values.Remove(key);
        }
    }
}
