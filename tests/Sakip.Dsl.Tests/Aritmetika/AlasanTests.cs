using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests.Aritmetika;

public class AlasanTests
{
    [Theory]
    [InlineData("kelahiranHidup", "> 0", 0, "kelahiranHidup harus > 0, diterima 0")]
    [InlineData("ibuMeninggal", ">= 0", -1_500.5, "ibuMeninggal harus >= 0, diterima -1.500,5")]
    [InlineData("nilai", "0..100", 120, "nilai harus dalam 0..100, diterima 120")]
    public void A_broken_bound_names_the_bound_and_the_value(string name, string bound, double value, string expected) =>
        Assert.Equal(expected, Alasan.Batas(name, bound, (decimal)value));

    [Fact]
    public void Every_other_reason_reads_as_agreed()
    {
        Assert.Equal("kelahiranHidup belum diisi", Alasan.Kosong("kelahiranHidup"));
        Assert.Equal("stunting (120) melebihi balita (100)", Alasan.BagianDari("stunting", 120m, "balita", 100m));
        Assert.Equal("ibuMeninggal harus bilangan bulat, diterima 2,5", Alasan.Cacah("ibuMeninggal", 2.50m));
        Assert.Equal("unsur harus berisi 9 butir, diterima 8", Alasan.JumlahUnsur("unsur", 9, 8));
        Assert.Equal("unsur belum berisi satu butir pun", Alasan.DaftarKosong("unsur"));
        Assert.Equal("pembagi a + b bernilai nol", Alasan.PembagiNol("a + b"));
        Assert.Equal("hasil melampaui jangkauan bilangan desimal", Alasan.Melampaui());
        Assert.Equal(
            "penduduk melampaui jangkauan bilangan bulat, diterima 10.000.000.000.000.000.000",
            Alasan.MelampauiBulat("penduduk", 10_000_000_000_000_000_000m));
    }
}
