using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>Inputs that show a claim, and what the interpreter made of them.</summary>
/// <param name="Inputs">The inputs, all of them.</param>
/// <param name="Result">What the whole formula came to.</param>
/// <param name="Values">The inputs as they are shown.</param>
internal sealed record Witness(EvaluationInputs Inputs, EvaluationResult Result, EquatableArray<WitnessValue> Values);

/// <summary>Shows inputs with their units.</summary>
internal static class WitnessText
{
    /// <summary>The inputs in the order of the calculator's parameters.</summary>
    public static EquatableArray<WitnessValue> Of(BoundIndicator indicator, EvaluationInputs inputs) =>
        indicator.Masukan.SelectMany(input => Of(input, inputs)).ToEquatableArray();

    /// <summary>A unit as it is written behind a number; pure numbers have none to show.</summary>
    public static string UnitOf(Satuan? unit) =>
        unit is null || (unit.Penyebut.Count == 0 && unit.Pembilang.Jenis is JenisSatuan.BilanganMurni or JenisSatuan.BukanBilangan) ? "" : unit.Judul;

    private static IEnumerable<WitnessValue> Of(BoundInput input, EvaluationInputs inputs)
    {
        if (input.Jenis != JenisMasukan.Daftar)
        {
            return inputs.TryGet(input.Key, out decimal value) ? [new WitnessValue(input.Key, value, UnitOf(input.Satuan))] : [];
        }

        inputs.TryGetRecords(input.Key, out var records);
        return records.SelectMany((record, i) => input.Bidang
            .Where(f => record.ContainsKey(f.Nama))
            .Select(f => new WitnessValue($"{input.Key}[{Aritmetika.AngkaIndonesia.Tulis(i + 1)}].{f.Nama}", record[f.Nama], UnitOf(f.Satuan))));
    }
}
