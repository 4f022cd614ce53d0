namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Worked examples that do not hold.</summary>
public sealed class Iku8001Tests
{
    [Fact]
    public void OtherResult() => Diagnosed.Each(
    [
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 => ⟦92,98⟧"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 => ⟦-92,89⟧"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 => ⟦93⟧"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 => 92,89\ncontoh: ibuMeninggal = 0; kelahiranHidup = 1 => ⟦1⟧"),
        Sound.And("pembulatan: potong 1 desimal").Replace("92,89", "⟦92,9⟧"),
        Sound.And("pembulatan: tanpa").Replace("92,89", "⟦92,88⟧"),
    ]);

    [Fact]
    public void NoResult() => Diagnosed.Each(
    [
        Sound.With("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 0 => ⟦0⟧"),
        Sound.With("contoh", "contoh: ibuMeninggal = 2,5; kelahiranHidup = 10 => ⟦0⟧"),
        Sound.With("contoh", "contoh: ibuMeninggal = -1; kelahiranHidup = 10 => ⟦0⟧"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran \"Jumlah kelahiran hidup\"").Replace("kelahiranHidup = 2.153 => 92,89", "kelahiranHidup = 0 => ⟦1⟧").Replace("/ kelahiranHidup", "/ ⟦kelahiranHidup⟧"),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: kelahiran \"Jumlah ibu\" bagian dari kelahiranHidup").Replace("satuan: orang per 100.000 kelahiran", "satuan: indeks").Replace("kelahiranHidup = 2.153 => 92,89", "kelahiranHidup = 1 => ⟦200⟧"),
        Sound.With("formula", "formula: ⟦akar(ibuMeninggal / 1 orang - kelahiranHidup / 1 kelahiran)⟧").Replace("per 100.000 kelahiran", "").Replace("satuan: orang", "satuan: indeks").Replace("92,89", "⟦1⟧"),
        Sound.With("formula", "formula: exp(kelahiranHidup / 1 kelahiran) × ibuMeninggal").Replace("per 100.000 kelahiran", "").Replace("92,89", "⟦1⟧"),
    ]);

    [Fact]
    public void OfBrokenIndicatorsNothingIsSaid() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ibuMeninggal / ⟦kelahiranHidp⟧ × 100.000"),
        "komponen A \"A\" {\n  satuan: rasio\n  variabel a: rasio \"a\"\n  formula: a ⟦+⟧\n}\nkomponen B \"B\" {\n  satuan: rasio\n  formula: A + 1\n}\n"
            + Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × B"),
    ]);
}
