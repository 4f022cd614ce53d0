namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Inputs that the formula does not use.</summary>
public sealed class Iku2003Tests
{
    [Fact]
    public void Unused() => Diagnosed.Each(
    [
        Sound.And("variabel ⟦penduduk⟧: orang \"Jumlah penduduk\""),
        Sound.And("variabel ⟦penduduk⟧: orang \"Jumlah penduduk\"").Replace("contoh: ibu", "contoh: penduduk = 10; ibu"),
        Sound.And("daftar ⟦unsur⟧ \"unsur\" { nilai: indeks \"nilai\" }"),
        Sound.With("formula", "formula: 2 × kelahiranHidup").Replace("orang per 100.000 ", "").Replace("variabel ibuMeninggal", "variabel ⟦ibuMeninggal⟧").Replace("=> 92,89", "=> 4.306"),
    ]);

    [Fact]
    public void WholeOfAUsedPartIsUsed() => Diagnosed.Each(
    [
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu\" bagian dari penduduk").Replace("=> 92,89", "=> 92,89")
            .Replace("contoh: ibu", "variabel penduduk: orang \"Penduduk\"\n    contoh: penduduk = 100; ibu"),
    ]);
}
