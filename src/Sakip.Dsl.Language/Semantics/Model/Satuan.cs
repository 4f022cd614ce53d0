using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>What sort of thing a unit counts or measures.</summary>
public enum JenisSatuan
{
    /// <summary>Percent, on the scale from 0 to 100.</summary>
    Persen,

    /// <summary>A pure number: <c>rasio</c>, <c>indeks</c>, <c>skor</c>, <c>nilai</c>, <c>bilangan</c>.</summary>
    BilanganMurni,

    /// <summary>A thing that is counted: whole and never negative.</summary>
    Cacah,

    /// <summary>Money: never negative, unless said otherwise.</summary>
    Uang,

    /// <summary>A measure: time, length, area, mass, volume, or one that a project declares with <c>pecahan</c>.</summary>
    Ukuran,

    /// <summary>No number at all: a label or a date.</summary>
    BukanBilangan,
}

/// <summary>A unit that a project can name.</summary>
/// <param name="Nama">The id by which definitions name it.</param>
/// <param name="Judul">What people call it; printed in the annex.</param>
/// <param name="Jenis">What sort of thing it is.</param>
/// <param name="Faktor">How many of <paramref name="Dasar"/> one of it is; 1 when it is no multiple.</param>
/// <param name="Dasar">The unit it is a multiple of, or its own id.</param>
public sealed record SatuanDasar(string Nama, string Judul, JenisSatuan Jenis, decimal Faktor, string Dasar)
{
    /// <summary>Whether inputs in it are whole numbers. A multiple (<c>juta rupiah</c>, <c>ribu orang</c>) may have decimals.</summary>
    public bool IsWhole => Jenis == JenisSatuan.Cacah && Faktor == 1;

    /// <summary>Whether inputs in it are at least 0 where nothing else is said.</summary>
    public bool IsNonNegative => Jenis is JenisSatuan.Cacah or JenisSatuan.Uang;

    internal static readonly IReadOnlyDictionary<string, SatuanDasar> BuiltIn = MakeBuiltIn().ToDictionary(u => u.Nama, StringComparer.Ordinal);

    private static IEnumerable<SatuanDasar> MakeBuiltIn()
    {
        yield return Of("persen", "persen", JenisSatuan.Persen);
        foreach (string pure in new[] { "rasio", "indeks", "skor", "nilai", "bilangan" })
        {
            yield return Of(pure, pure, JenisSatuan.BilanganMurni);
        }

        yield return Of("rupiah", "rupiah", JenisSatuan.Uang);
        foreach (string measure in new[] { "tahun", "bulan", "hari", "jam", "menit", "meter", "km", "ha", "kg", "ton", "liter", "kuintal" })
        {
            yield return Of(measure, measure, JenisSatuan.Ukuran);
        }

        yield return Of("m2", "m²", JenisSatuan.Ukuran);
        yield return Of("km2", "km²", JenisSatuan.Ukuran);
        yield return Of("m3", "m³", JenisSatuan.Ukuran);
        foreach (string thing in new[]
        {
            "orang", "dokumen", "kegiatan", "program", "desa", "kelurahan", "kecamatan", "kasus", "kejadian", "unit", "sekolah", "siswa", "guru",
            "keluarga", "perusahaan", "koperasi", "laporan", "pegawai", "kendaraan", "rumah", "kelompok", "lembaga", "kali", "paket", "buah", "berkas",
        })
        {
            yield return Of(thing, thing, JenisSatuan.Cacah);
        }

        yield return Of("rumahTangga", "rumah tangga", JenisSatuan.Cacah);
        yield return Of("perangkatDaerah", "perangkat daerah", JenisSatuan.Cacah);
        yield return Of("predikat", "predikat", JenisSatuan.BukanBilangan);
        yield return Of("tanggal", "tanggal", JenisSatuan.BukanBilangan);
    }

    private static SatuanDasar Of(string name, string title, JenisSatuan kind) => new(name, title, kind, 1, name);
}

/// <summary>A unit in use: <c>persen</c>, <c>kendaraan/km</c>, <c>orang per 100.000 kelahiran</c>.</summary>
/// <param name="Pembilang">The unit, or what stands above the stroke.</param>
/// <param name="Penyebut">What stands below strokes or behind <c>per</c>.</param>
/// <param name="Per">The number behind <c>per</c>; null for a plain unit or strokes.</param>
public sealed record Satuan(SatuanDasar Pembilang, EquatableArray<SatuanDasar> Penyebut, decimal? Per)
{
    /// <summary>As definitions write it.</summary>
    public string Tulisan => Write(u => u.Nama);

    /// <summary>As the annex prints it.</summary>
    public string Judul => Write(u => u.Judul);

    /// <summary>Whether inputs in it are whole numbers.</summary>
    public bool IsWhole => Penyebut.Count == 0 && Pembilang.IsWhole;

    /// <summary>Whether inputs in it are at least 0 where nothing else is said.</summary>
    public bool IsNonNegative => Penyebut.Count == 0 && Pembilang.IsNonNegative;

    /// <summary>Whether it is percent.</summary>
    public bool IsPersen => Penyebut.Count == 0 && Pembilang.Jenis == JenisSatuan.Persen;

    private string Write(Func<SatuanDasar, string> name)
    {
        if (Penyebut.Count == 0)
        {
            return name(Pembilang);
        }

        return Per is { } per
            ? $"{name(Pembilang)} per {(per == 1 ? "" : AngkaIndonesia.Tulis(per) + " ")}{name(Penyebut[Penyebut.Count - 1])}"
            : name(Pembilang) + string.Concat(Penyebut.Select(p => "/" + name(p)));
    }
}
