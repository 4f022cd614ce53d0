namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>The word that regulations misspell most.</summary>
public sealed class Iku7005Tests
{
    [Fact]
    public void Words() => Diagnosed.Each(
    [
        Sound.Survey("indikator KepuasanPasien \"⟦Prosentase⟧ kepuasan dan ⟦presentase⟧nya\" {"),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"⟦PERCENTASE⟧ ibu\""),
        Sound.And("penjelasan: \"\"\"\n  Dihitung sebagai\n  ⟦persentasi⟧ dari semua.\n  \"\"\""),
        Sound.And("catatan: \"⟦Prosentasi⟧\"; \"⟦Precentase⟧\""),
    ]);

    [Fact]
    public void OtherWords() => Diagnosed.Each(
    [
        Sound.And("catatan: \"Presentasi hasil, persentase, Persentasenya, multipresentase\""),
        Sound.And("catatan: \"Tercetak “Percentase”; dibaca persentase. “Satu” lalu ⟦prosentase⟧, “dua prosentase”\""),
        Sound.And("// Prosentase dalam komentar dibiarkan"),
        Sound.With("variabel ibuMeninggal", "variabel prosentase: orang \"Ibu\"").Replace("ibuMeninggal", "prosentase"),
    ]);
}
