using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>
/// How the parts of a year become the year, as <c>konsolidasi:</c> says. A part counts as given when data say anything of it but a target:
/// of the indicator itself, or of what it is computed from.
/// </summary>
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

        var given = parts.Where(p => IsGiven(indicator, p)).ToArray();
        if (given.Length == 0)
        {
            return null;
        }

        if (given.Length < parts.Length)
        {
            string missing = string.Join(", ", parts.Except(given).Select(p => p.ToString()));
            return new MeasuredValue(null, null, "", true, $"belum ada data {missing}", nameof(StatusHitung.TanpaRealisasi)) { IsSaid = indicator.Konsolidasi is not null };
        }

        if (indicator.Konsolidasi is null or "hitung ulang")
        {
            try
            {
                inputs = Sum(indicator, period, inputs);
                return null;
            }
            catch (OverflowException)
            {
                return TooLarge();
            }
        }

        if (indicator.Konsolidasi != "terakhir" && ReportedValues.KindOf(indicator) != JenisMasukan.Angka)
        {
            return new MeasuredValue(null, null, "", true, "label dan tanggal tidak dapat dijumlahkan; hanya 'konsolidasi: terakhir' yang berlaku", nameof(StatusHitung.TanpaRumus)) { IsSaid = true };
        }

        var values = parts.Select(p => (Period: p, Measured: measure(indicator.Path, p))).ToArray();
        foreach (var part in values.Where(v => v.Measured?.RealisasiPenuh is null))
        {
            return new MeasuredValue(null, null, "", true, $"{part.Period}: {part.Measured?.Alasan}", nameof(StatusHitung.TanpaRealisasi)) { IsSaid = indicator.Konsolidasi is not null };
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
            return TooLarge();
        }

        if (indicator.Konsolidasi == "terakhir" && ReportedValues.KindOf(indicator) != JenisMasukan.Angka)
        {
            return new MeasuredValue(full, full, values[values.Length - 1].Measured!.Tulisan, true, null, nameof(StatusHitung.Sah));
        }

        full = indicator.Konsolidasi == "rata-rata" ? full / values.Length : full;
        decimal rounded = Evaluator.Round(full, indicator.Pembulatan);
        return new MeasuredValue(rounded, full, ReportedValues.Write(rounded, indicator), true, null, nameof(StatusHitung.Sah));
    }

    /// <summary>Whether a year is to be made of its parts, and one of them is given.</summary>
    public bool IsRolledUp(BoundIndicator indicator, Period period) =>
        indicator.Konsolidasi is not null && period.IsYear && PartsOf(indicator, period) is { } parts && parts.Any(p => IsGiven(indicator, p));

    private static MeasuredValue TooLarge() => new(null, null, "", true, Alasan.Melampaui(), nameof(StatusHitung.MelampauiDesimal)) { IsSaid = true };

    private bool IsGiven(BoundIndicator indicator, Period part) =>
        IsGiven(indicator.Path, part) || indicator.Masukan.Any(i => i.Owner != indicator.Path && i.Back == 0 && !i.IsBase && !i.IsMeasured && IsGiven(i, part));

    private bool IsGiven(string path, Period part) => data.Cells.TryGetValue((path, part), out var cell) && (cell.HasLists || cell.Values.Keys.Any(k => k != "target"));

    private bool IsGiven(BoundInput input, Period part) =>
        data.Cells.TryGetValue((input.Owner, part), out var cell) && (cell.Values.ContainsKey(input.Variable) || cell.FindList(input.Variable) is not null);

    /// <summary>The parts a year has: those its definition speaks of, else those data are given in.</summary>
    private Period[]? PartsOf(BoundIndicator indicator, Period year)
    {
        string kind = indicator.Periode switch
        {
            "triwulan" => "TW",
            "semester" => "S",
            "bulanan" => "",
            _ => new[] { "TW", "S", "" }.FirstOrDefault(k => Parts(year, k).Any(p => IsGiven(indicator, p))) ?? "-",
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
    /// What is given of the year itself, and for what lacks the parts: counts and money add up, what cannot be added - shares, measures
    /// of a state, lists - is taken from the last part. An input of an earlier year or of the base year is gathered from that year's parts.
    /// </summary>
    private EvaluationInputs Sum(BoundIndicator indicator, Period year, EvaluationInputs whole)
    {
        foreach (var input in indicator.Masukan.Where(i => !whole.Has(i.Key) && !i.IsMeasured))
        {
            var from = input.IsBase ? InputGathering.BaseYearOf(indicator) is { } known ? Period.Year(known) : year : InputGathering.Earlier(year, input.Back);
            if (PartsOf(indicator, from) is { } parts)
            {
                Sum(indicator, input, parts, whole);
            }
        }

        return whole;
    }

    private void Sum(BoundIndicator indicator, BoundInput input, Period[] parts, EvaluationInputs whole)
    {
        string key = input.PeriodSuffix.Length == 0 ? input.Key : input.Key.Substring(0, input.Key.Length - input.PeriodSuffix.Length);
        var plain = input with { Key = key, Back = 0, IsBase = false };
        var gathered = new EvaluationInputs[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            gathering.TryGather(indicator, plain, parts[i], gathered[i] = new EvaluationInputs());
        }

        if (input.Jenis == JenisMasukan.Daftar)
        {
            if (gathered[gathered.Length - 1].TryGetRecords(key, out var records))
            {
                whole.Set(input.Key, records);
            }

            return;
        }

        bool adds = input is { Jenis: JenisMasukan.Angka, Satuan: { Penyebut.Count: 0, Pembilang.Jenis: JenisSatuan.Cacah or JenisSatuan.Uang or JenisSatuan.Ukuran } };
        decimal sum = 0;
        bool isWhole = true;
        foreach (var part in gathered)
        {
            bool isFound = part.TryGet(key, out decimal value);
            isWhole &= isFound || (!adds && part != gathered[gathered.Length - 1]);
            sum = adds ? sum + value : isFound ? value : sum;
        }

        if (isWhole)
        {
            whole.Set(input.Key, sum);
        }
    }
}
