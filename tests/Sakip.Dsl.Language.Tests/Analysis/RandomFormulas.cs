using FsCheck;
using FsCheck.Fluent;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Analysis;

/// <summary>Formulas of every shape over inputs of every kind of bound, and inputs that keep those bounds.</summary>
internal static class RandomFormulas
{
    public static Gen<string> Formula { get; } = Gen.Sized(size => Number(Math.Min(1 + (size / 20), 4), inList: false));

    /// <summary>An indicator around a formula.</summary>
    public static string Definition(string formula) => $$"""
        komponen K "komponen" {
          satuan: bilangan
          variabel u: orang "u" bagian dari w
          variabel w: orang > 0 "w"
          formula: u / w
        }
        instansi D "Dinas" {
          indikator I "Indikator" {
            satuan: bilangan
            polaritas: naik
            pembulatan: tanpa
            rentang: -100..100
            variabel a: orang "cacahan" baik
            variabel b: orang > 0 "cacahan" buruk
            variabel p: orang "bagian" bagian dari b
            variabel x: bilangan "apa saja"
            variabel y: bilangan -3..3 "terbatas"
            variabel r: rasio > 0 .. 1 "rasio"
            daftar d "catatan" { p: orang "p" bagian dari q; q: orang > 0 "q"; v: indeks 0..5 "v" }
            formula: {{formula}}
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }

        """;

    /// <summary>Inputs within their bounds, always the same for one seed.</summary>
    public static EvaluationInputs Inputs(BoundIndicator indicator, int seed)
    {
        var random = new Random(seed);
        var inputs = new EvaluationInputs();
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var input in indicator.Masukan.Where(i => i.Jenis == JenisMasukan.Angka).OrderBy(i => i.BagianDari is not null))
        {
            decimal value = Value(random, input.Batas, input.IsWhole, input.BagianDari is { } whole ? values[whole] : null);
            values[input.Key] = value;
            inputs.Set(input.Key, value);
        }

        foreach (var list in indicator.Masukan.Where(i => i.Jenis == JenisMasukan.Daftar))
        {
            inputs.Set(list.Key, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Record(random, list))]);
        }

        return inputs;
    }

    private static Dictionary<string, decimal> Record(Random random, BoundInput list)
    {
        var record = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var field in list.Bidang.OrderBy(f => f.BagianDari is not null))
        {
            record[field.Nama] = Value(random, field.Batas, field.IsWhole, field.BagianDari is { } whole ? record[whole] : null);
        }

        return record;
    }

    private static decimal Value(Random random, Batas? bounds, bool isWhole, decimal? atMost)
    {
        decimal low = bounds?.Bawah ?? -20;
        decimal high = Math.Min(bounds?.Atas ?? 20, atMost ?? decimal.MaxValue);
        while (true)
        {
            decimal value = random.Next(6) switch
            {
                0 => low,
                1 => high,
                2 => Math.Clamp(random.Next(-2, 3), low, high),
                _ => low + ((high - low) * random.Next(0, 1001) / 1000),
            };
            value = isWhole ? Math.Round(value) : value;
            if ((bounds is null || bounds.Memuat(value)) && value <= high)
            {
                return value;
            }
        }
    }

    private static Gen<string> Leaf(bool inList) => Gen.Elements<string>(inList
        ? ["a", "b", "d.p", "d.q", "d.v", "d.q", "2", "0,5"]
        : ["a", "b", "p", "p", "x", "y", "r", "K", "a[t-1]", "1", "2", "5", "0,5", "100%", "25%", "0"]);

    private static Gen<string> Number(int depth, bool inList) => depth <= 0
        ? Leaf(inList)
        : Gen.Frequency(
            (2, Leaf(inList)),
            (7, Binary(depth, inList)),
            (1, Number(depth - 1, inList).Select(n => $"-({n})")),
            (2, Call(depth, inList)),
            (2, Conditional(depth, inList)),
            (inList ? 0 : 2, Aggregate(depth)));

    private static Gen<string> Binary(int depth, bool inList) =>
        from left in Number(depth - 1, inList)
        from sign in Gen.Elements("+", "-", "×", "/", "/")
        from right in Number(depth - 1, inList)
        select $"({left}) {sign} ({right})";

    private static Gen<string> Call(int depth, bool inList) =>
        from one in Number(depth - 1, inList)
        from other in Number(depth - 2, inList)
        from call in Gen.Elements(
            $"akar({one})", $"akar({one}; 3)", $"ln({one})", $"log10({one})", $"exp({one})", $"abs({one})", $"bulat({one}; 1)", $"({one}) ^ 2", $"({one}) ^ 3",
            $"({one}) ^ -1", $"({one}) ^ ({other})", $"min({one}; {other})", $"maks({one}; {other}; 1)", $"rata({one}; {other})", $"jumlah({one}; {other})")
        select call;

    private static Gen<string> Conditional(int depth, bool inList) =>
        from left in Number(depth - 2, inList)
        from sign in Gen.Elements("<", "<=", "=", "<>", ">=", ">")
        from right in Number(depth - 2, inList)
        from joined in Gen.Elements("({0})", "bukan ({0})", "({0}) dan a > 1", "({0}) atau b < 3")
        from one in Number(depth - 1, inList)
        from other in Number(depth - 1, inList)
        select $"jika({string.Format(System.Globalization.CultureInfo.InvariantCulture, joined, $"({left}) {sign} ({right})")}; {one}; {other})";

    private static Gen<string> Aggregate(int depth) =>
        from function in Gen.Elements("jumlah", "rata", "min", "maks")
        from body in Number(depth - 2, inList: true)
        from field in Gen.Elements("d.p", "d.q", "d.v")
        from aggregate in Gen.Elements(
            $"{function}(({body}) × {field})", $"{function}({field})", $"{function}(({body}) + d.q)", "banyak(d)", $"banyak({field} > 1)",
            "jumlah(d.v × d.q) / jumlah(d.q)", "jumlah(d.p) / jumlah(d.q)", "rata(d.p / d.q)")
        select aggregate;
}
