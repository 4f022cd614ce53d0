using System.Globalization;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Tests.Penilaian;

/// <summary>Numbers against numbers: what documents print, and what no document prints.</summary>
public class AturanCapaianTests
{
    [Theory]
    [InlineData(Polaritas.Naik, "504.5", "100", "504.5")]
    [InlineData(Polaritas.Naik, "-9.43", "100", "-9.43")]
    [InlineData(Polaritas.Turun, "4.77", "3.25", "53.23")]
    [InlineData(Polaritas.Turun, "92.89", "92", "99.03")]
    [InlineData(Polaritas.Turun, "25", "10", "-50")]
    [InlineData(Polaritas.Naik, "99525000", "100000000", "99.53")]
    [InlineData(Polaritas.Naik, "-99525000", "100000000", "-99.53")]
    [InlineData(Polaritas.Naik, "0", "50", "0")]
    public void Local_reports_neither_cap_nor_floor(Polaritas polaritas, string realisasi, string target, string score)
    {
        HasilCapaian result = Aturan.Lppd.Nilai(polaritas, Of(realisasi), Of(target));
        Assert.Equal(Of(score), result.Capaian);
        Assert.Equal(result.Capaian, result.CapaianGabungan);
    }

    [Theory]
    [InlineData("50", "100", "50")]
    [InlineData("150", "100", "100")]
    [InlineData("-1", "100", "0")]
    [InlineData("7", "0", "100")]
    [InlineData("0", "0", "100")]
    public void A_minimum_service_is_capped_and_a_zero_target_is_met(string realisasi, string target, string score) =>
        Assert.Equal(Of(score), Aturan.Spm.Nilai(Polaritas.Naik, Of(realisasi), Of(target)).Capaian);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("45", "50")]
    [InlineData("90", "100")]
    [InlineData("95", "110")]
    [InlineData("100", "120")]
    [InlineData("110", "100")]
    [InlineData("155", "50")]
    [InlineData("200", "0")]
    [InlineData("250", "0")]
    public void The_ministry_of_finance_interpolates_what_should_stay(string realisasi, string score) =>
        Assert.Equal(Of(score), Aturan.Kemenkeu.Nilai(Polaritas.Stabil, Of(realisasi), 100m).Capaian);

    [Theory]
    [InlineData("50", "120")]
    [InlineData("100", "100")]
    [InlineData("130", "70")]
    [InlineData("230", "0")]
    public void The_ministry_of_finance_mirrors_what_should_fall(string realisasi, string score) =>
        Assert.Equal(Of(score), Aturan.Kemenkeu.Nilai(Polaritas.Turun, Of(realisasi), 100m).Capaian);

    [Theory]
    [InlineData("99.995", "99.99", "99.995")]
    [InlineData("-99.995", "-99.99", "-99.995")]
    [InlineData("66.666", "66.66", "66.666")]
    public void Scores_may_be_cut_off(string realisasi, string score, string full)
    {
        var rule = new AturanCapaian("Potong") { Naik = Aturan.Ratio, Desimal = 2, Dipotong = true, RataDibulatkan = false };
        HasilCapaian result = rule.Nilai(Polaritas.Naik, Of(realisasi), 100m);
        Assert.Equal((Of(score), Of(full), Of(full)), (result.Capaian, result.CapaianPenuh, result.CapaianGabungan));
    }

    [Fact]
    public void A_cap_holds_for_the_full_score_too_and_for_zero_targets()
    {
        var rule = new AturanCapaian("Ketat") { Naik = Aturan.Ratio, BatasAtas = 120m, TargetNol = 150m };
        Assert.Equal(120m, rule.Nilai(Polaritas.Naik, 3m, 2m).CapaianPenuh);
        Assert.Equal(120m, rule.Nilai(Polaritas.Naik, 3m, 0m).Capaian);
        Assert.Equal(33.333333333333333333333333330m, rule.Nilai(Polaritas.Naik, 1m, 3m).Capaian);
    }

    [Fact]
    public void What_cannot_be_scored_gives_a_reason()
    {
        HasilCapaian zero = Aturan.Lppd.Nilai(Polaritas.Naik, 5m, 0m);
        Assert.Equal((StatusHitung.TargetNol, "target nol: aturan Lppd tidak menghitung capaiannya"), (zero.Status, zero.Alasan));
        HasilCapaian none = Aturan.Lppd.Nilai(Polaritas.Stabil, 5m, 5m);
        Assert.Equal((StatusHitung.TanpaRumus, "aturan Lppd tidak mempunyai rumus untuk polaritas stabil"), (none.Status, none.Alasan));
        HasilCapaian vast = Aturan.Lppd.Nilai(Polaritas.Naik, decimal.MaxValue, 0.1m);
        Assert.Equal((StatusHitung.MelampauiDesimal, "hasil melampaui jangkauan bilangan desimal"), (vast.Status, vast.Alasan));
        IkuException thrown = Assert.Throws<IkuException>(() => zero.Capaian);
        Assert.Equal(zero.Alasan, thrown.Message);
        Assert.Throws<IkuException>(() => zero.CapaianPenuh);
        Assert.Throws<IkuException>(() => zero.CapaianGabungan);
    }

    // 90,004 is printed 90,00, which is Tinggi: a reader who compares the two must find them agree.
    [Theory]
    [InlineData("90.004", "Tinggi")]
    [InlineData("90.005", "SangatTinggi")]
    [InlineData("90.67", "SangatTinggi")]
    [InlineData("75", "Sedang")]
    [InlineData("50", "SangatRendah")]
    [InlineData("-3", "SangatRendah")]
    public void The_grade_is_that_of_the_score_as_printed(string realisasi, string grade) =>
        Assert.Equal(grade, Aturan.Lppd.Nilai(Polaritas.Naik, Of(realisasi), 100m).Predikat!.Label);

    [Fact]
    public void A_score_between_printed_bands_has_no_grade_and_says_so()
    {
        var printed = new KategoriPredikat("Cetak", -1, false, new PitaPredikat("Tinggi", "Tinggi", 76m, false, 90m, false), new PitaPredikat("SangatTinggi", "Sangat Tinggi", 91m, false, 100m, false));
        HasilCapaian result = new AturanCapaian("Cetak") { Naik = Aturan.Ratio, Desimal = 2, Predikat = printed }.Nilai(Polaritas.Naik, 90.67m, 100m);
        Assert.True(result.Sah);
        Assert.Null(result.Predikat);
        Assert.Equal("capaian 90,67 di luar semua pita Cetak", result.AlasanPredikat);

        // The same bands asked for whole numbers have none.
        var whole = new KategoriPredikat("Bulat", 0, false, [.. printed.Pita]);
        Assert.Equal("SangatTinggi", whole.Cari(90.67m)!.Label);
        Assert.Equal("Tinggi", new KategoriPredikat("Potong", 0, true, [.. printed.Pita]).Cari(90.67m)!.Label);
    }

    [Fact]
    public void A_result_says_itself()
    {
        Assert.Equal("100,37% Sangat Tinggi", Aturan.Lppd.Nilai(Polaritas.Naik, 100.37m, 100m).ToString());
        Assert.Equal("50%", Aturan.Kemenkeu.Nilai(Polaritas.Naik, 50m, 100m).ToString());
        Assert.Equal("target nol: aturan Lppd tidak menghitung capaiannya", Aturan.Lppd.Nilai(Polaritas.Naik, 1m, 0m).ToString());
    }

    private static decimal Of(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
