using System.Text;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Tests;

public class DefinisiIndikatorTests
{
    [Fact]
    public void The_text_gives_every_field()
    {
        IDefinisiIndikator indicator = new AngkaKematianIbu();
        Assert.Equal("DinasKesehatan.AngkaKematianIbu", indicator.Id);
        Assert.Equal("Angka Kematian Ibu (AKI)", indicator.Nama);
        Assert.Equal("Dinas Kesehatan", indicator.Instansi);
        Assert.Equal("Meningkatnya kualitas pelayanan kesehatan masyarakat", indicator.Sasaran);
        Assert.Equal("orang per 100.000 kelahiran", indicator.Satuan);
        Assert.Equal(Polaritas.Turun, indicator.Polaritas);
        Assert.Equal("ibu meninggal dibagi kelahiran hidup × 100.000", indicator.Formula);
        Assert.Equal("", indicator.Penjelasan);
        Assert.Equal(["Bidang Kesehatan Masyarakat", "Seksi Gizi"], indicator.PenanggungJawab);
        Assert.Equal(["Laporan Bidang"], indicator.SumberData);
        Assert.Equal("DinasKesehatan.AngkaKematianIbu", indicator.ToString());

        Assert.Equal(2, indicator.Masukan.Count);
        DefinisiMasukan deaths = indicator.Masukan[0];
        Assert.Equal("ibuMeninggal", deaths.Nama);
        Assert.Equal("Jumlah ibu yang meninggal", deaths.Arti);
        Assert.Equal("orang", deaths.Satuan);
        Assert.Equal("", deaths.Batas);
        Assert.True(deaths.BilanganBulat);
        DefinisiMasukan births = indicator.Masukan[1];
        Assert.Equal("kelahiranHidup", births.ToString());
        Assert.Equal("> 0", births.Batas);
        Assert.False(births.BilanganBulat);
    }

    [Fact]
    public void Empty_fields_are_empty_texts_and_lists()
    {
        var indicator = new TextIndicator("A.B\u001F\u001F\u001F\u001F\u001Fstabil\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F");
        Assert.Equal("A.B", indicator.Id);
        Assert.Equal("", indicator.Sasaran);
        Assert.Equal(Polaritas.Stabil, indicator.Polaritas);
        Assert.Empty(indicator.PenanggungJawab);
        Assert.Empty(indicator.SumberData);
        Assert.Empty(indicator.Masukan);
        Assert.Empty(indicator.KondisiAwal);
        Assert.Empty(indicator.Target);
        Assert.Equal("", indicator.AturanCapaian);
    }

    [Fact]
    public void The_text_is_decoded_once_for_all_threads()
    {
        var indicator = new AngkaKematianIbu();
        var seen = new IReadOnlyList<DefinisiMasukan>[64];
        Parallel.For(0, seen.Length, i => seen[i] = indicator.Masukan);
        Assert.All(seen, inputs => Assert.Same(seen[0], inputs));
        Assert.Same(indicator.Nama, indicator.Nama);
    }

    [Fact]
    public void The_text_gives_targets_and_what_scores_them()
    {
        IDefinisiIndikator indicator = new AngkaKematianIbu();
        Assert.Equal("Ketat", indicator.AturanCapaian);
        Assert.Equal(["2018 97,5"], indicator.KondisiAwal.Select(t => $"{t.Periode} {t}"));
        Assert.Equal(["2019 95", "2020 TW1 94,10"], indicator.Target.Select(t => $"{t.Periode} {t}"));
        Assert.Same(indicator.Penilai, indicator.Penilai);
        Assert.Equal(100m, indicator.HitungCapaian(95m, 2019).Capaian);
        Assert.Equal(indicator.HitungCapaian(90m, 2020, 1), indicator.HitungCapaian(90m, " 2020 tw 1 "));
        Assert.Equal("tidak ada target untuk 2021", indicator.HitungCapaian(1m, 2021).Alasan);
        Assert.Equal("tidak ada target untuk 2020 S1", indicator.HitungCapaian(1m, "2020 S1").Alasan);
        Assert.Throws<ArgumentException>(() => indicator.HitungCapaian(1m, "2020 TW5"));
        Assert.Throws<ArgumentOutOfRangeException>(() => indicator.HitungCapaian(1m, 2020, 5));
    }

    [Fact]
    public void Inputs_are_computed_and_scored_in_one_step_or_give_their_reason()
    {
        IDefinisiIndikator indicator = new AngkaKematianIbu();
        Assert.Equal(102.22m, indicator.HitungCapaian(new NilaiMasukan { ["aki"] = 92.89m }, 2019).Capaian);
        HasilCapaian missing = indicator.HitungCapaian(new NilaiMasukan(), "2019");
        Assert.Equal((StatusHitung.MasukanKosong, "aki belum diisi"), (missing.Status, missing.Alasan));
        Assert.Equal("95", missing.Target!.ToString());
    }

    [Fact]
    public void A_rule_that_nobody_knows_scores_nothing_and_says_so()
    {
        IDefinisiIndikator indicator = new TextIndicator("A.B\u001F\u001F\u001F\u001F\u001Fturun\u001F\u001F\u001F\u001F\u001F\u001FTiada\u001FMutu\u001F\u001F\u001F\u001F2020\u001E\u001E5\u001E\u001E\u001E0");
        HasilCapaian result = indicator.HitungCapaian(4m, 2020);
        Assert.Equal("aturan Tiada tidak mempunyai rumus untuk polaritas turun", result.Alasan);
        Assert.True(result.Tercapai);
    }

    [Fact]
    public void The_lists_cannot_be_changed()
    {
        var indicator = new AngkaKematianIbu();
        Assert.False(indicator.PenanggungJawab is string[]);
        Assert.Throws<NotSupportedException>(() => ((IList<DefinisiMasukan>)indicator.Masukan).Clear());
    }

    [Fact]
    public void The_order_of_the_text_has_a_name_for_each_field() =>
        Assert.Equal(
            "Id Nama Instansi Sasaran Satuan Polaritas Formula Penjelasan PenanggungJawab SumberData Masukan AturanCapaian Kategori Skala RentangStabil KondisiAwal Target",
            string.Join(' ', DefinisiIndikator.UrutanTeks));

    [Theory]
    [InlineData("A.B\u001FNama", "2 bidang")]
    [InlineData("A.B\u001F\u001F\u001F\u001F\u001Fnaek\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F", "polaritas \"naek\"")]
    [InlineData("A.B\u001F\u001F\u001F\u001F\u001Fnaik\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F2019\u001Ex", "target \"2019\"")]
    [InlineData("A.B\u001F\u001F\u001F\u001F\u001Fnaik\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F\u001F2019\u001E\u001E1,5\u001E\u001E\u001E0", "\"1,5\" bukan angka")]
    [InlineData("A.B\u001F\u001F\u001F\u001F\u001Fnaik\u001F\u001F\u001F\u001F\u001Fa\u001Eb\u001F\u001F\u001F\u001F\u001F\u001F", "masukan \"a\"")]
    [InlineData("A.B\u001F\u001F\u001F\u001F\u001Fnaik\u001F\u001F\u001F\u001F\u001Fa\u001Eb\u001Ec\u001Ed\u001E2\u001F\u001F\u001F\u001F\u001F\u001F", "masukan \"a\"")]
    [InlineData("A.B\u001F\u001F\u001F\u001F\u001Fnaik\u001F\u001F\u001F\u001F\u001Fa\u001E1\u001F\u001F\u001F\u001F\u001F\u001F", "masukan \"a\"")]
    public void A_text_of_another_shape_is_refused_with_the_indicator_named(string text, string problem)
    {
        FormatException exception = Assert.Throws<FormatException>(() => new TextIndicator(text).Id);
        Assert.StartsWith("Teks indikator A.B rusak: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_without_a_text_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => new DefinisiMasukan("a", null!, "orang", "", true));

    /// <summary>What generated code looks like.</summary>
    private sealed class AngkaKematianIbu : DefinisiIndikator
    {
        protected override ReadOnlySpan<byte> Teks =>
            "DinasKesehatan.AngkaKematianIbu\u001FAngka Kematian Ibu (AKI)\u001FDinas Kesehatan\u001FMeningkatnya kualitas pelayanan kesehatan masyarakat\u001Forang per 100.000 kelahiran\u001Fturun\u001Fibu meninggal dibagi kelahiran hidup × 100.000\u001F\u001FBidang Kesehatan Masyarakat\u001ESeksi Gizi\u001FLaporan Bidang\u001FibuMeninggal\u001EJumlah ibu yang meninggal\u001Eorang\u001E\u001E1\u001DkelahiranHidup\u001EJumlah kelahiran hidup\u001Ekelahiran\u001E> 0\u001E0\u001FKetat\u001F\u001F\u001F\u001F2018\u001E\u001E97.5\u001E1\u001E\u001E0\u001F2019\u001E\u001E95\u001E\u001E\u001E0\u001D2020\u001ETW1\u001E94.10\u001E2\u001E\u001E0"u8;

        public override HasilHitung CobaHitung(NilaiMasukan masukan) =>
            masukan["aki"] is { } value ? HasilHitung.Berhasil(value, value) : HasilHitung.Gagal(StatusHitung.MasukanKosong, Alasan.Kosong("aki"));

        public override IReadOnlyList<Pelanggaran> Validasi(NilaiMasukan masukan) => throw new NotSupportedException();

        protected override AturanCapaian? CariAturan(string nama) => nama == "Ketat"
            ? new AturanCapaian(nama) { Turun = static (decimal realisasi, decimal target, decimal bawah, decimal atas, ref Kegagalan gagal) => ((2m * target) - realisasi) / target * 100m, Desimal = 2 }
            : null;
    }

    private sealed class TextIndicator(string text) : DefinisiIndikator
    {
        protected override ReadOnlySpan<byte> Teks => Encoding.UTF8.GetBytes(text);

        public override HasilHitung CobaHitung(NilaiMasukan masukan) => throw new NotSupportedException();

        public override IReadOnlyList<Pelanggaran> Validasi(NilaiMasukan masukan) => throw new NotSupportedException();
    }
}
