namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Worked examples that lack an input or name an unknown one.</summary>
public sealed class Iku8002Tests
{
    private static readonly string[] Lines = ["satuan", "formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"];

    [Fact]
    public void Inputs() => Diagnosed.Each(
    [
        Sound.With("contoh", "contoh: ⟦ibuMeninggal = 2 => 92,89⟧"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; ⟦kelahiranHidp⟧ = 2.153 => 92,89"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153; ⟦bayi⟧ = 3 => 92,89"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; ⟦ibuMeninggal⟧ = 3; kelahiranHidup = 2.153 => 92,89"),
        Sound.With("contoh", "contoh: ⟦ibuMeninggal⟧ = (nilai = 2); kelahiranHidup = 2.153 => 92,89"),
        Sound.Without(Lines, "satuan: persen", "variabel pmks: orang > 0 \"PMKS\"", "formula: (pmks[t-1] - pmks) / pmks[t-1] × 100%", "contoh: pmks = 90; ⟦pmks[t-2]⟧ = 100 => 10"),
        Sound.Without(Lines, "satuan: orang", "variabel b: orang \"b\"", "formula: b / 4", "contoh: b = 1; ⟦a⟧ = 1 => 0,25"),
    ]);

    [Fact]
    public void Lists() => Diagnosed.Each(
    [
        WithList("contoh: ⟦unsur⟧ = 4 => 4"),
        WithList("contoh: unsur = (nilai = 4; bobot = 1), ⟦(nilai = 4)⟧ => 4"),
        WithList("contoh: unsur = (nilai = 4; ⟦bobt⟧ = 1) => 4"),
        WithList("contoh: unsur = (nilai = 4; ⟦nilai⟧ = 3; bobot = 1) => 4"),
    ]);

    private static string WithList(string example) => Sound.Without(
        Lines, "satuan: indeks", "daftar unsur \"unsur\" { nilai: indeks 1..4 \"nilai\"; bobot: rasio 0..1 \"bobot\" }", "formula: jumlah(unsur.nilai × unsur.bobot)", example);
}
