using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Tests.Penilaian;

/// <summary>Rules in use, written by hand as generated code writes those that ship.</summary>
internal static class Aturan
{
    public static readonly KategoriPredikat PredikatKinerja = new(
        "PredikatKinerja", -1, false,
        new PitaPredikat("SangatRendah", "Sangat Rendah", null, false, 50m, false),
        new PitaPredikat("Rendah", "Rendah", 50m, true, 65m, false),
        new PitaPredikat("Sedang", "Sedang", 65m, true, 75m, false),
        new PitaPredikat("Tinggi", "Tinggi", 75m, true, 90m, false),
        new PitaPredikat("SangatTinggi", "Sangat Tinggi", 90m, true, null, false));

    public static readonly KategoriPredikat StatusSpm = new(
        "StatusSpm", -1, false,
        new PitaPredikat("BelumTuntas", "Belum Tuntas", null, false, 90m, true),
        new PitaPredikat("TuntasUtama", "Tuntas Utama", 90m, false, 100m, true),
        new PitaPredikat("TuntasParipurna", "Tuntas Paripurna", 100m, false, null, false));

    public static readonly AturanCapaian Lppd = new("Lppd") { Naik = Ratio, Turun = Mirrored, Desimal = 2, Predikat = PredikatKinerja };

    public static readonly AturanCapaian Lkjip = new("Lkjip") { Naik = Ratio, Turun = Mirrored, Desimal = 2, RataDibulatkan = false, Predikat = PredikatKinerja };

    public static readonly AturanCapaian Spm = new("Spm")
    {
        Naik = Ratio,
        Turun = Mirrored,
        BatasBawah = 0m,
        BatasAtas = 100m,
        TargetNol = 100m,
        Desimal = 2,
        RataDibulatkan = false,
        Predikat = StatusSpm,
    };

    public static readonly AturanCapaian Kemenkeu = new("Kemenkeu") { Naik = Ratio, Turun = OnePlus, Stabil = Interpolated, BatasBawah = 0m, BatasAtas = 120m, Desimal = 2 };

    public static decimal Ratio(decimal realisasi, decimal target, decimal bawah, decimal atas, ref Kegagalan kegagalan) => realisasi / target * 100m;

    public static decimal Mirrored(decimal realisasi, decimal target, decimal bawah, decimal atas, ref Kegagalan kegagalan) => ((2m * target) - realisasi) / target * 100m;

    public static decimal OnePlus(decimal realisasi, decimal target, decimal bawah, decimal atas, ref Kegagalan kegagalan) => (1m + (1m - (realisasi / target))) * 100m;

    private static decimal Interpolated(decimal realisasi, decimal target, decimal bawah, decimal atas, ref Kegagalan kegagalan)
    {
        decimal reached = Math.Min(realisasi / target, 2m - (realisasi / target));
        return Math.Max(reached / 0.9m, (reached * 2m) - 0.8m) * 100m;
    }
}
