using System.Globalization;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Tests;

public class CultureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-EG")]
    public void The_machine_s_culture_plays_no_part(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal("-1.234.567,89", AngkaIndonesia.Tulis(-1_234_567.890m));
            Assert.Equal("-1.234.567,9", AngkaIndonesia.Tulis(-1_234_567.890m, 1));
            Assert.True(AngkaIndonesia.CobaBaca("-1.234.567,89", out decimal read));
            Assert.Equal(-1_234_567.89m, read);
            Assert.False(AngkaIndonesia.CobaBaca("4.25", out _));
            Assert.Equal("unsur harus berisi 1.000 butir, diterima -2", Alasan.JumlahUnsur("unsur", 1_000, -2));
            Assert.Equal("-0,5", HasilHitung.Berhasil(-0.5m, -0.5m).ToString());

            var inputs = new NilaiMasukan { ["aspek[12].nilai"] = -0.5m };
            Kegagalan failure = default;
            Assert.Null(inputs.AmbilUnsurBulat("aspek", 12, "nilai", ref failure));
            Assert.Equal("aspek[12].nilai harus bilangan bulat, diterima -0,5", failure.Alasan);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
