using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Tests.Penilaian;

/// <summary>An indicator's targets: numbers, labels, both, and days.</summary>
public class PenilaiIndikatorTests
{
    private static readonly PenilaiIndikator s_number = new(
        Aturan.Lppd, Polaritas.Turun, [new TargetIndikator(2020, "", 92m), new TargetIndikator(2020, "TW1", 95.5m, 1), new TargetIndikator(2020, "", 1m), new TargetIndikator(2021, "", 0m)]);

    private static readonly PenilaiIndikator s_opinion = new(
        Aturan.Lppd, Polaritas.Naik, [new TargetIndikator(2020, "", null, 0, "WDP"), new TargetIndikator(2021, "", null, 0, "Tiada")])
    { Skala = ["TMP", "TW", "WDP", "WTP"] };

    [Fact]
    public void The_target_of_the_period_counts_and_of_two_the_first()
    {
        Assert.Equal(100m, s_number.Hitung(92m, 2020).Capaian);
        Assert.Equal(100m, s_number.Hitung(95.5m, 2020, 1).Capaian);
        Assert.Equal("95,5", s_number.Hitung(95.5m, 2020, "tw1").Target!.ToString());
        HasilCapaian none = s_number.Hitung(1m, 2020, 2);
        Assert.Equal((StatusHitung.TanpaTarget, "tidak ada target untuk 2020 TW2"), (none.Status, none.Alasan));
        Assert.Null(none.Tercapai);
        Assert.Throws<ArgumentOutOfRangeException>(() => s_number.Hitung(1m, 2020, -1));
    }

    [Theory]
    [InlineData(91.99, true)]
    [InlineData(92, true)]
    [InlineData(92.01, false)]
    public void Lower_is_better(double realisasi, bool met) => Assert.Equal(met, s_number.Hitung((decimal)realisasi, 2020).Tercapai);

    [Fact]
    public void Whether_a_target_is_met_is_told_also_where_there_is_no_score()
    {
        HasilCapaian result = s_number.Hitung(0m, 2021);
        Assert.False(result.Sah);
        Assert.True(result.Tercapai);
        Assert.Equal("0", result.Target!.ToString());
    }

    [Theory]
    [InlineData(89, false)]
    [InlineData(90, true)]
    [InlineData(110, true)]
    [InlineData(111, false)]
    public void A_stable_indicator_is_met_within_its_range(int realisasi, bool met)
    {
        var scorer = new PenilaiIndikator(Aturan.Kemenkeu, Polaritas.Stabil, [new TargetIndikator(2020, "", 100m)]) { Bawah = 90m, Atas = 110m };
        Assert.Equal(met, scorer.Hitung(realisasi, 2020).Tercapai);
    }

    [Theory]
    [InlineData(4, true, 100)]
    [InlineData(3, true, 100)]
    [InlineData(2, false, 0)]
    public void A_label_is_met_or_not_by_its_place(int place, bool met, int score)
    {
        HasilCapaian result = s_opinion.Hitung(place, 2020);
        Assert.Equal(met, result.Tercapai);
        Assert.Equal(score > 0, result.Sah);
        Assert.Equal(met ? null : "TW belum mencapai target WDP; capaiannya tidak berupa angka", result.Alasan);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0,5")]
    [InlineData("5")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("79.228.162.514.264.337.593.543.950.335")]
    public void A_place_that_no_label_has_is_no_label(string place)
    {
        Assert.True(AngkaIndonesia.CobaBaca(place, out decimal number));
        HasilCapaian result = s_opinion.Hitung(number, 2020);
        Assert.Equal((StatusHitung.TanpaRumus, $"label {place} tidak ada di skala atau kategori indikatornya"), (result.Status, result.Alasan));
        Assert.Null(result.Tercapai);
    }

    [Fact]
    public void A_target_that_is_no_label_of_the_scale_cannot_be_met_or_missed()
    {
        HasilCapaian result = s_opinion.Hitung(4m, 2021);
        Assert.Equal("label Tiada tidak ada di skala atau kategori indikatornya", result.Alasan);
        Assert.Null(result.Tercapai);
    }

    [Fact]
    public void A_label_with_a_number_is_scored_by_the_number()
    {
        var scorer = new PenilaiIndikator(Aturan.Lppd, Polaritas.Naik, [new TargetIndikator(2020, "", 87m, 0, "Baik"), new TargetIndikator(2021, "", null, 0, "Tinggi")]) { Kategori = Aturan.PredikatKinerja };
        HasilCapaian both = scorer.Hitung(90.22m, 2020);
        Assert.Equal(("Baik (87)", 103.70m), (both.Target!.ToString(), both.Capaian));

        // A label alone is the band of the value.
        Assert.Equal(100m, scorer.Hitung(76m, 2021).Capaian);
        Assert.Equal("Sedang belum mencapai target Tinggi; capaiannya tidak berupa angka", scorer.Hitung(75m, 2021).Alasan);
        Assert.Equal("label Tinggi tidak ada di skala atau kategori indikatornya", new PenilaiIndikator(Aturan.Lppd, Polaritas.Naik, scorer.Target).Hitung(76m, 2021).Alasan);
    }

    [Fact]
    public void A_day_is_met_or_not()
    {
        decimal day = (new DateTime(2024, 11, 30) - DateTime.MinValue).Days;
        var scorer = new PenilaiIndikator(Aturan.Lppd, Polaritas.Turun, [new TargetIndikator(2024, "", day, 0, null, true)]);
        Assert.Equal(100m, scorer.Hitung(day - 1m, 2024).Capaian);
        Assert.Equal("1 Desember 2024 belum mencapai target 30 November 2024; capaiannya tidak berupa angka", scorer.Hitung(day + 1m, 2024).Alasan);
    }

    [Theory]
    [InlineData("2024", 2024, "")]
    [InlineData(" 2024 tw 4 ", 2024, "TW4")]
    [InlineData("2024S2", 2024, "S2")]
    [InlineData("2024-03", 2024, "03")]
    public void A_period_is_read_as_data_write_it(string text, int year, string part)
    {
        Assert.True(TargetIndikator.BacaPeriode(text, out int tahun, out string bagian));
        Assert.Equal((year, part), (tahun, bagian));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024 TW5")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("1024")]
    [InlineData("2024 S")]
    public void What_is_no_period_is_refused(string text)
    {
        Assert.False(TargetIndikator.BacaPeriode(text, out _, out _));
        Assert.Contains($"\"{text}\" bukan periode", Assert.Throws<ArgumentException>(() => s_number.Hitung(1m, text)).Message, StringComparison.Ordinal);
    }
}
