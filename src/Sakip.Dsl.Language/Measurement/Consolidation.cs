using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>How the parts of a year become the year, as <c>konsolidasi:</c> says.</summary>
internal sealed class Consolidation(DataSet data, InputGathering gathering)
{
    /// <summary>The year's value from its parts' values; null where there is nothing to roll up.</summary>
    public MeasuredValue? Of(BoundIndicator indicator, Period period, Func<string, Period, IndicatorMeasurement?> measure)
    {
        var inputs = new EvaluationInputs();
        return indicator.Konsolidasi is null or "hitung ulang" ? null : Of(indicator, period, measure, ref inputs);
    }

    /// <summary>The year's value from its parts' values; for <c>hitung ulang</c> the parts' inputs are added up instead, and null is given back.</summary>
    public MeasuredValue? Of(BoundIndicator indicator, Period period, Func<string, Period, IndicatorMeasurement?> measure, ref EvaluationInputs inputs)
    {
        if (!period.IsYear || PartsOf(indicator, period) is not { } parts)
        {
            return null;
        }

        var given = parts.Where(p => data.Cells.ContainsKey((indicator.Path, p))).ToArray();
        if (given.Length == 0)
        {
            return null;
        }

        if (given.Length < parts.Length)
        {
            string missing = string.Join(", ", parts.Except(given).Select(p => p.ToString()));
            return new MeasuredValue(null, null, "", true, $"belum ada data {missing}", nameof(StatusHitung.TanpaRealisasi));
        }

        if (indicator.Konsolidasi is null or "hitung ulang")
        {
            inputs = Sum(indicator, parts);
            return null;
        }

        var values = parts.Select(p => (Period: p, Measured: measure(indicator.Path, p))).ToArray();
        foreach (var part in values.Where(v => v.Measured?.RealisasiPenuh is null))
        {
            return new MeasuredValue(null, null, "", true, $"{part.Period}: {part.Measured?.Alasan}", nameof(StatusHitung.TanpaRealisasi));
        }

        decimal full = 0;
        try
        {
            foreach (var part in values)
            {
                full = indicator.Konsolidasi == "terakhir" ? part.Measured!.RealisasiPenuh!.Value : full + part.Measured!.RealisasiPenuh!.Value;
            }
        }
        catch (OverflowException)
        {
            return new MeasuredValue(null, null, "", true, Alasan.Melampaui(), nameof(StatusHitung.MelampauiDesimal));
        }

        full = indicator.Konsolidasi == "rata-rata" ? full / values.Length : full;
        decimal rounded = Evaluator.Round(full, indicator.Pembulatan);
        return new MeasuredValue(rounded, full, ReportedValues.Write(rounded, indicator), true, null, nameof(StatusHitung.Sah));
    }

    /// <summary>The parts a year has: those its definition speaks of, else those data are given in.</summary>
    private Period[]? PartsOf(BoundIndicator indicator, Period year)
    {
        string kind = indicator.Periode switch
        {
            "triwulan" => "TW",
            "semester" => "S",
            "bulanan" => "",
            _ => new[] { "TW", "S", "" }.FirstOrDefault(k => Parts(year, k).Any(p => data.Cells.ContainsKey((indicator.Path, p)))) ?? "-",
        };
        return kind == "-" ? null : Parts(year, kind);
    }

    private static Period[] Parts(Period year, string kind) => kind switch
    {
        "TW" => [.. Enumerable.Range(1, 4).Select(n => year with { Bagian = $"TW{n}" })],
        "S" => [.. Enumerable.Range(1, 2).Select(n => year with { Bagian = $"S{n}" })],
        _ => [.. Enumerable.Range(1, 12).Select(n => year with { Bagian = n.ToString("00", System.Globalization.CultureInfo.InvariantCulture) })],
    };

    /// <summary>
    /// Counts and money of the parts add up to the year's. What cannot be added - shares, measures, lists - is taken from the last part;
    /// what looks back is the year's own.
    /// </summary>
    private EvaluationInputs Sum(BoundIndicator indicator, Period[] parts)
    {
        var whole = gathering.Gather(indicator, Period.Year(parts[0].Tahun)).Inputs;
        var gathered = parts.Select(p => gathering.Gather(indicator, p).Inputs).ToArray();
        foreach (var input in indicator.Masukan.Where(i => !whole.Has(i.Key)))
        {
            if (input.Jenis == JenisMasukan.Daftar)
            {
                if (gathered[gathered.Length - 1].TryGetRecords(input.Key, out var records))
                {
                    whole.Set(input.Key, records);
                }

                continue;
            }

            bool adds = input.Satuan is { Penyebut.Count: 0, Pembilang.Jenis: JenisSatuan.Cacah or JenisSatuan.Uang or JenisSatuan.Ukuran };
            decimal sum = 0;
            bool isWhole = true;
            foreach (var part in gathered)
            {
                isWhole &= part.TryGet(input.Key, out decimal value) || !adds;
                sum = adds ? sum + value : part.TryGet(input.Key, out decimal last) ? last : sum;
            }

            if (isWhole)
            {
                whole.Set(input.Key, sum);
            }
        }

        return whole;
    }
}
