using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests;

public class HasilHitungTests
{
    private const string Reason = "kelahiranHidup harus > 0, diterima 0";

    [Fact]
    public void A_success_has_both_values_and_no_reason()
    {
        HasilHitung result = HasilHitung.Berhasil(92.89m, 92.8936m);
        Assert.True(result.Sah);
        Assert.Equal(StatusHitung.Sah, result.Status);
        Assert.Equal(92.89m, result.Nilai);
        Assert.Equal(92.8936m, result.NilaiPenuh);
        Assert.Null(result.Alasan);
        Assert.Equal("92,89", result.ToString());
    }

    [Fact]
    public void A_failure_has_a_reason_and_throws_it_when_its_value_is_read()
    {
        HasilHitung result = HasilHitung.Gagal(StatusHitung.MelanggarBatas, Reason);
        Assert.False(result.Sah);
        Assert.Equal(Reason, result.Alasan);
        Assert.Equal(Reason, result.ToString());

        IkuException rounded = Assert.Throws<IkuException>(() => result.Nilai);
        IkuException unrounded = Assert.Throws<IkuException>(() => result.NilaiPenuh);
        Assert.Equal(Reason, rounded.Message);
        Assert.Equal(StatusHitung.MelanggarBatas, rounded.Status);
        Assert.Equal(Reason, unrounded.Alasan);
        Assert.Equal("", unrounded.Indikator);
    }

    [Fact]
    public void A_recorded_failure_becomes_a_result()
    {
        Kegagalan failure = default;
        failure.Catat(StatusHitung.PembagiNol, "pembagi a bernilai nol");
        Assert.Equal(HasilHitung.Gagal(StatusHitung.PembagiNol, "pembagi a bernilai nol"), HasilHitung.Gagal(failure));
    }

    [Fact]
    public void A_failure_needs_a_cause()
    {
        Assert.Throws<ArgumentException>(() => HasilHitung.Gagal(default(Kegagalan)));
        Assert.Throws<ArgumentException>(() => HasilHitung.Gagal(StatusHitung.Sah, "x"));
        Assert.Throws<ArgumentNullException>(() => HasilHitung.Gagal(StatusHitung.PembagiNol, null!));
    }

    [Fact]
    public void Results_are_equal_by_their_contents()
    {
        HasilHitung result = HasilHitung.Berhasil(1.5m, 1.499m);
        Assert.True(result == HasilHitung.Berhasil(1.50m, 1.4990m));
        Assert.Equal(result.GetHashCode(), HasilHitung.Berhasil(1.50m, 1.4990m).GetHashCode());
        Assert.True(result != HasilHitung.Berhasil(1.5m, 1.5m));
        Assert.False(result.Equals((object)HasilHitung.Gagal(StatusHitung.PembagiNol, "x")));
        Assert.NotEqual(HasilHitung.Gagal(StatusHitung.PembagiNol, "x"), HasilHitung.Gagal(StatusHitung.PembagiNol, "y"));
        Assert.NotEqual(HasilHitung.Gagal(StatusHitung.PembagiNol, "x"), HasilHitung.Gagal(StatusHitung.TakTerdefinisi, "x"));
    }

    [Fact]
    public void An_exception_names_the_indicator()
    {
        var exception = new IkuException("AngkaKematianIbu", StatusHitung.MelanggarBatas, Reason);
        Assert.Equal("AngkaKematianIbu: kelahiranHidup harus > 0, diterima 0", exception.Message);
        Assert.Equal("AngkaKematianIbu", exception.Indikator);
    }
}
