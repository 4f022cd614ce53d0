using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Tests.Agreement;

/// <summary>One set of values for the inputs of random formulas; some are missing, some break their bounds, some overflow.</summary>
internal sealed record RandomInputs(decimal?[] Values, (decimal? P, decimal? Q)[] Records)
{
    private static readonly string[] s_keys = ["a", "b", "c", "c[t-1]", "c[dasar]", "besar", "Dasar.besar"];

    private static Gen<decimal?> Value { get; } = Gen.Frequency(
        (12, Gen.Choose(0, 20).Select(i => (decimal?)i)),
        (5, Gen.Choose(-500, 500).Select(i => (decimal?)i / 8)),
        (2, Gen.Elements<decimal?>(0m, 2m, 0.3333333333333333333333333333m, 1_000_000m)),
        (1, Gen.Elements<decimal?>(79_228_162_514_264_337_593_543_950_335m, -12_345_678_901_234_567_890m, 0.0000000000000000000000000001m)),
        (1, Gen.Constant<decimal?>(null)));

    public static Gen<RandomInputs> Any { get; } =
        from values in Gen.ArrayOf(Value, 7)
        from count in Gen.Choose(0, 4)
        from p in Gen.ArrayOf(Value, 4)
        from q in Gen.ArrayOf(Value, 4)
        select new RandomInputs(values, Enumerable.Range(0, count).Select(i => Record(p[i], q[i])).ToArray());

    public EvaluationInputs ForInterpreter(BoundIndicator indicator)
    {
        var inputs = new EvaluationInputs();
        foreach (var input in indicator.Masukan)
        {
            if (input.Jenis == JenisMasukan.Daftar && Records.Length > 0)
            {
                inputs.Set(input.Key, Records.Select(Fields).ToArray());
            }
            else if (input.Jenis == JenisMasukan.Angka && Of(input.Key) is { } value)
            {
                inputs.Set(input.Key, value);
            }
        }

        return inputs;
    }

    public NilaiMasukan ForGeneratedCode(BoundIndicator indicator)
    {
        var inputs = new NilaiMasukan();
        foreach (var input in indicator.Masukan)
        {
            if (input.Jenis == JenisMasukan.Angka)
            {
                inputs[input.Key] = Of(input.Key);
                continue;
            }

            for (int i = 0; i < Records.Length; i++)
            {
                inputs[$"{input.Key}[{i + 1}].p"] = Records[i].P;
                inputs[$"{input.Key}[{i + 1}].q"] = Records[i].Q;
            }
        }

        return inputs;
    }

    public override string ToString() =>
        string.Join("; ", s_keys.Zip(Values, (k, v) => $"{k} = {v?.ToString(CultureInfo.InvariantCulture)}")) + "; d = " + string.Join(", ", Records);

    /// <summary>By name a record is there when one of its fields is.</summary>
    private static (decimal? P, decimal? Q) Record(decimal? p, decimal? q) => p is null && q is null ? (1m, q) : (p, q);

    private decimal? Of(string key) => Values[Math.Max(0, Array.IndexOf(s_keys, key))];

    private static IReadOnlyDictionary<string, decimal> Fields((decimal? P, decimal? Q) record)
    {
        var fields = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (record.P is { } p)
        {
            fields["p"] = p;
        }

        if (record.Q is { } q)
        {
            fields["q"] = q;
        }

        return fields;
    }
}
