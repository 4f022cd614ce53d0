using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Tests;

public class AllocationTests
{
    private static decimal s_sink;
    private static HasilHitung s_result;

    [Fact]
    public void Rounding_allocates_nothing()
    {
        AssertNothingAllocated(() => s_sink = Pembulatan.Bulat(99.525m, 2));
        AssertNothingAllocated(() => s_sink = Pembulatan.Bulat(200_000m / 2_153m, 2));
        AssertNothingAllocated(() => s_sink = Pembulatan.Potong(123_456_789_012m / 7m, 4));
    }

    [Fact]
    public void A_successful_result_allocates_nothing() =>
        AssertNothingAllocated(() =>
        {
            s_result = HasilHitung.Berhasil(92.89m, 92.8936m);
            s_sink = s_result.Nilai + s_result.NilaiPenuh;
        });

    [Fact]
    public void Functions_that_have_a_value_allocate_nothing() =>
        AssertNothingAllocated(() =>
        {
            Kegagalan failure = default;
            s_sink = Hitungan.Bagi(2m, 2_153m, "x", ref failure)
                + Hitungan.Akar(2m, "x", ref failure)
                + Hitungan.Akar(-2m, 3m, "x", ref failure)
                + Hitungan.Ln(1.01m, "x", ref failure)
                + Hitungan.Log10(1_234.5m, "x", ref failure)
                + Hitungan.Exp(-2.5m)
                + Hitungan.Pangkat(1.05m, 20m, "x", ref failure)
                + Hitungan.Pangkat(1.05m, 3m, "x", ref failure)
                + Hitungan.Bulat(1.05m, 1m, ref failure);
        });

    [Fact]
    public void A_score_allocates_nothing()
    {
        var scorer = new PenilaiIndikator(Sakip.Dsl.Tests.Penilaian.Aturan.Lppd, Polaritas.Naik, [new TargetIndikator(2020, "", 95m), new TargetIndikator(2020, "TW1", 94.1m, 1)]);
        AssertNothingAllocated(() => s_sink = scorer.Hitung(92.89m, 2020).Capaian + scorer.Hitung(92.89m, 2020, 1).CapaianGabungan);
    }

    private static void AssertNothingAllocated(Action action)
    {
        // Once for what is made at first use.
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++)
        {
            action();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
