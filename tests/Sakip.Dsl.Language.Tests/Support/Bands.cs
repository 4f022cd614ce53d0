namespace Sakip.Dsl.Language.Tests;

/// <summary>Bands as tests write them, and what uses them.</summary>
internal static class Bands
{
    /// <summary>A category of bands without names of their own to invent: P1, P2, …</summary>
    public static string Of(string rounding, params string[] bounds) =>
        $"kategori Mutu \"Mutu\" {rounding}{(rounding.Length > 0 ? " " : "")}{{\n{string.Concat(bounds.Select((b, i) => $"  P{i + 1} \"Pita {i + 1}\": {b}\n"))}}}\n";

    /// <summary>An indicator that is graded by them.</summary>
    public static string UsedOn(string value, string category = "Mutu") => $$"""

        instansi DinasKesehatan "Dinas Kesehatan" {
          indikator KepuasanPasien "Kepuasan pasien" {
            satuan: indeks
            polaritas: naik
            nilai: {{value}}
            kategori: {{category}}
            penanggung jawab: "Bidang Pelayanan"
            sumber data: "Laporan IKM"
          }
        }
        """;

    /// <summary>A scoring rule that is graded by them.</summary>
    public static string UsedByRule(string cap, string category = "Mutu") => $$"""

        aturan capaian Lppd {
          naik: realisasi / target × 100
          turun: (2 × target - realisasi) / target × 100
          {{cap}}
          predikat: {{category}}
        }
        """;
}
