namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Scoring rules that do not fit the polarity.</summary>
public sealed class Iku6006Tests
{
    private const string Rising = "aturan capaian R {\n  naik: realisasi / target × 100\n}\n";

    [Fact]
    public void Rules() => Diagnosed.Each(
    [
        Sound.And("target: 2020 = 9", "capaian: ⟦R⟧") + Rising,
        Sound.And("target: 2020 = 9").Replace("polaritas: turun", "polaritas: ⟦turun⟧") + Rising,
        Sound.And("capaian: ⟦R⟧") + Rising,
        Sound.And("target: 2020 = 9").Replace("polaritas: turun", "polaritas: ⟦turun⟧") + Second + Rising,
        Sound.And("kategori: K", "target: 2020 = Rendah") + Second.Replace("polaritas: turun", "polaritas: ⟦turun⟧", StringComparison.Ordinal) + "kategori K \"K\" {\n  Rendah: < 50\n  Tinggi: >= 50\n}\n" + Rising,
        Stable("stabil 90..110", "target: 2020 = 9"),
        Stable("⟦stabil 90..110⟧", "target: 2020 = 9").Replace("Kemenkeu", "Lppd"),
        Sound.And("target: 2020 = 9"),
        Sound.And() + Rising,
        Sound.And() + "aturan capaian R {\n  naik: ⟦target / realisasi × 100⟧\n}\n",
        Sound.And() + "aturan capaian R {\n  turun: ⟦realisasi / target × 100⟧\n}\n",
        Sound.And() + "aturan capaian R {\n  turun: target / realisasi × 100\n}\n",
        Sound.And() + "aturan capaian R {\n  turun: ⟦jika(realisasi > target; 100; 0)⟧\n}\n",
        Sound.And("target: 2020 = 9") + "aturan capaian P {\n  turun: target / realisasi × 100\n}\naturan capaian ⟦Q⟧ {\n  turun: (2 × target - realisasi) / target × 100\n}\n",
        "peraturan X {\n  capaian: Q\n}\n" + Sound.And("target: 2020 = 9") + "aturan capaian P {\n  turun: target / realisasi × 100\n}\naturan capaian Q {\n  turun: (2 × target - realisasi) / target × 100\n}\n",
        Sound.And("target: 2020 = 9", "capaian: R") + "aturan capaian R {\n  turun: realisasi / ⟦targt⟧ × 100\n}\n",
    ]);

    /// <summary>A second indicator that inherits the same rule: what the rule lacks is told once.</summary>
    private static string Second =>
        $"instansi DinasLain \"Dinas Lain\" {{\n  indikator Lain \"Lain\" {{\n    {string.Join("\n    ", Sound.SurveyLines).Replace("naik", "turun", StringComparison.Ordinal)}\n    target: 2020 = 9\n  }}\n}}\n";

    private static string Stable(string polarity, string line) =>
        Sound.And(line).Replace("polaritas: turun", "polaritas: " + polarity).Replace(" buruk", "", StringComparison.Ordinal) + "peraturan X {\n  capaian: Kemenkeu\n}\n";
}
