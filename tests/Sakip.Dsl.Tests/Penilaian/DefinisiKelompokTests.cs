using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Tests.Penilaian;

public class DefinisiKelompokTests
{
    private static readonly AturanCapaian s_rough = new("Kasar") { Naik = Aturan.Ratio, Desimal = 1 };
    private static readonly AturanCapaian s_roughButFull = new("KasarPenuh") { Naik = Aturan.Ratio, Desimal = 1, RataDibulatkan = false };

    // Three rows of a printed report: 103,7; 106,4; 100. Only the mean of the unrounded scores is the 103,36 that it prints.
    [Theory]
    [InlineData(false, "103,36")]
    [InlineData(true, "103,37")]
    public void The_mean_is_of_rounded_or_of_full_scores_as_the_rule_says(bool isRounded, string mean)
    {
        AturanCapaian rule = isRounded ? s_rough : s_roughButFull;
        var group = new DefinisiKelompok("Kecamatan.S1", "Sasaran", ["A", "B", "C"], Aturan.Lkjip);
        HasilCapaian result = group.Rata(member => member switch
        {
            "A" => rule.Nilai(Polaritas.Naik, 90.22m, 87m),
            "B" => rule.Nilai(Polaritas.Naik, 100m, 94m),
            _ => rule.Nilai(Polaritas.Naik, 100m, 100m),
        });
        Assert.Equal(mean, AngkaIndonesia.Tulis(result.Capaian));
        Assert.Equal("SangatTinggi", result.Predikat!.Label);
    }

    [Fact]
    public void A_sector_is_the_mean_of_its_services()
    {
        var group = new DefinisiKelompok("Pendidikan", "Pendidikan", ["Paud", "Dasar", "Kesetaraan"], Aturan.Spm);
        var scores = new Dictionary<string, HasilCapaian>
        {
            ["Paud"] = Aturan.Spm.Nilai(Polaritas.Naik, 99.768955m, 100m),
            ["Dasar"] = Aturan.Spm.Nilai(Polaritas.Naik, 99.492165m, 100m),
            ["Kesetaraan"] = Aturan.Spm.Nilai(Polaritas.Naik, 44.020763m, 100m),
            ["Lain"] = Aturan.Spm.Nilai(Polaritas.Naik, 1m, 100m),
        };
        HasilCapaian result = group.Rata(scores);
        Assert.Equal((81.09m, "BelumTuntas"), (result.Capaian, result.Predikat!.Label));

        // A mean that passed over a member would be of another group.
        scores.Remove("Dasar");
        Assert.Equal("anggota Dasar tanpa capaian: capaian belum diisi", group.Rata(scores).Alasan);
    }

    [Fact]
    public void A_group_without_members_has_no_mean()
    {
        HasilCapaian result = new DefinisiKelompok("K", "K", [], Aturan.Lppd).Rata(_ => default);
        Assert.Equal((StatusHitung.MasukanKosong, "kelompok tidak mempunyai anggota"), (result.Status, result.Alasan));
    }

    [Fact]
    public void Groups_are_read_from_one_text()
    {
        var asked = new List<string>();
        IReadOnlyList<DefinisiKelompok> groups = DefinisiKelompok.Baca("A.S1\u001FMutu\u001FA.X\u001EA.Y\u001DA.S2\u001FKosong\u001F", member =>
        {
            asked.Add(member);
            return Aturan.Lppd;
        });
        Assert.Equal(["A.S1 Mutu: A.X, A.Y", "A.S2 Kosong: "], groups.Select(g => $"{g} {g.Judul}: {string.Join(", ", g.Anggota)}"));
        Assert.Equal(["A.X", ""], asked);
        Assert.Empty(DefinisiKelompok.Baca("", _ => Aturan.Lppd));
        Assert.Throws<FormatException>(() => DefinisiKelompok.Baca("A\u001FB", _ => Aturan.Lppd));
    }
}
