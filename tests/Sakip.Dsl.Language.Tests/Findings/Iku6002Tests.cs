namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Targets that move against the polarity.</summary>
public sealed class Iku6002Tests
{
    private const string Scale = "skala PredikatSakip \"Predikat SAKIP\" { D; C; CC; B; BB; A; AA }\n";
    private const string FromAbove = "kategori Mutu \"Mutu\" {\n  Baik \"Baik\": > 75 .. 100\n  Kurang \"Kurang\": 0 .. 75\n}\n";

    [Fact]
    public void Numbers() => Diagnosed.Each(
    [
        Sound.And("target: 2019 = 95; 2020 = 92; 2021 = ⟦93⟧; 2022 = 94"),
        Sound.And("kondisi awal: 2018 = 92,89", "target: 2019 = ⟦95⟧; 2020 = 92"),
        Sound.Survey(lines: ["kondisi awal: 2020 = 9,33", "target: 2021 = ⟦9,30⟧; 2022 = 9,35"]),
        Sound.Survey(lines: ["target: 2021 = 9,30; 2022 = 9,30; 2023 = 9,35"]),
        Sound.Survey(lines: ["kondisi awal: 2017 = 9,90; 2018 = 9,20", "target: 2019 = 9,30"]),
        Sound.Survey(lines: ["target: 2021 = 9,30; 2022 = 9,05", "capaian: Kemenkeu"]).Replace("polaritas: naik", "polaritas: stabil 9..10"),
    ]);

    [Fact]
    public void LabelsAndDates() => Diagnosed.Each(
    [
        Scale + Sound.Survey(lines: ["target: 2019 = B; 2020 = ⟦CC⟧"]).Replace("survei 0..100", "predikat PredikatSakip"),
        Scale + Sound.Survey(lines: ["target: 2019 = B; 2020 = BB; 2021 = AA"]).Replace("survei 0..100", "predikat PredikatSakip"),
        FromAbove + Sound.Survey(lines: ["kategori: Mutu", "target: 2019 = Baik; 2020 = ⟦Kurang⟧"]),
        FromAbove + Sound.Survey(lines: ["kategori: Mutu", "target: 2019 = Baik (87); 2020 = Baik (⟦85⟧); 2021 = 86"]),
        FromAbove + Sound.Survey(lines: ["kategori: Mutu", "target: 2019 = Kurang; 2020 = 60"]),
        Dates("target: 2019 = 30 November 2019; 2020 = ⟦1 Desember 2020⟧"),
        Dates("target: 2019 = 30 November 2019; 2020 = 30 November 2020; 2021 = 31 Desember 2020"),
    ]);

    [Fact]
    public void PartsOfYears() => Diagnosed.Each(
    [
        Sound.Survey(lines: ["target: 2019 TW1 = 50; 2019 TW2 = 60; 2020 TW1 = ⟦49⟧; 2020 TW2 = 61"]),
        Sound.Survey(lines: ["target: 2019 = 70; 2019 TW1 = 50; 2019 TW2 = ⟦40⟧; 2020 = 71; 2020 TW1 = 50"]),
        Sound.Survey(lines: ["konsolidasi: jumlah", "target: 2019 TW1 = 50; 2019 TW2 = 40; 2020 TW1 = 50; 2020 TW2 = ⟦39⟧"]),
        Sound.And("target: 2019 TW1 = 20; 2019 TW2 = 45; 2019 TW3 = 70; 2019 TW4 = 95"),
        Sound.And("konsolidasi: hitung ulang", "target: 2019 TW1 = 90; 2019 TW2 = ⟦91⟧"),
    ]);

    private static string Dates(string target) =>
        Sound.Survey(lines: [target]).Replace("satuan: indeks", "satuan: tanggal").Replace("polaritas: naik", "polaritas: turun").Replace("survei 0..100", "tanggal");
}
