using BenchmarkDotNet.Attributes;
using KotaBlitar.Iku;
using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Benchmarks;

/// <summary>
/// A generated calculator beside the same method written by hand: the same checks, the same decimal expression, the
/// same rounding. At most 1,05 times, and nothing allocated.
/// </summary>
[MemoryDiagnoser]
public class GeneratedHitung
{
    private long _stunting = 742;
    private long _balita = 8_316;

    [Benchmark(Baseline = true)]
    public decimal ByHand() => PrevalensiStunting(_stunting, _balita);

    [Benchmark]
    public decimal Generated() => DinasKesehatan.PrevalensiStunting.Hitung(_stunting, _balita);

    /// <summary>What a programmer writes who does not know that a decimal quotient can lie a hair beside a tie.</summary>
    [Benchmark]
    public decimal ByHandWithPlainRounding()
    {
        Check(_stunting, _balita);
        return Math.Round((decimal)_stunting / _balita * 100m, 2, MidpointRounding.AwayFromZero);
    }

    private static decimal PrevalensiStunting(long stunting, long balita)
    {
        Check(stunting, balita);
        return Pembulatan.Bulat((decimal)stunting / balita * 100m, 2);
    }

    private static void Check(long stunting, long balita)
    {
        if (stunting < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(stunting));
        }

        if (balita <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(balita));
        }

        if (stunting > balita)
        {
            throw new ArgumentException("stunting > balita");
        }
    }
}
