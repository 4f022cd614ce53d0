using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>Inputs that show a claim, and what the interpreter made of them.</summary>
/// <param name="Indicator">What was computed.</param>
/// <param name="Inputs">The inputs, all of them.</param>
/// <param name="Result">What the whole formula came to.</param>
internal sealed record Witness(BoundIndicator Indicator, EvaluationInputs Inputs, EvaluationResult Result)
{
    /// <summary>The inputs as they are shown.</summary>
    public EquatableArray<WitnessValue> Values => WitnessText.Of(Indicator, Inputs);
}

/// <summary>Shows inputs with their units.</summary>
internal static class WitnessText
{
    private const int MostLines = 12;

    /// <summary>The inputs in the order of the calculator's parameters.</summary>
    public static EquatableArray<WitnessValue> Of(BoundIndicator indicator, EvaluationInputs inputs) =>
        indicator.Masukan.SelectMany(input => Of(input, inputs)).ToEquatableArray();

    /// <summary>
    /// The inputs line by line. Where there are very many, those that most others are alike in are told in one line, as a
    /// screenful of ones hides the two that matter.
    /// </summary>
    public static IReadOnlyList<LocalizedText> Lines(Witness witness)
    {
        var values = witness.Values;
        if (values.Count <= MostLines)
        {
            return [.. values.Select(Line)];
        }

        decimal common = values.GroupBy(v => v.Nilai).OrderByDescending(g => g.Count()).First().Key;
        var others = values.Where(v => v.Nilai != common).ToArray();
        return [.. others.Take(MostLines).Select(Line), .. others.Length > MostLines ? [new LocalizedText("…", "…")] : Array.Empty<LocalizedText>(), Messages.AllOthers(Aritmetika.AngkaIndonesia.Tulis(common))];

        static LocalizedText Line(WitnessValue value) => new(value.Tulisan, value.Tulisan);
    }

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
