using System.Globalization;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>The inputs of one indicator in one period, gathered from data.</summary>
/// <param name="Inputs">What was found.</param>
/// <param name="HasOwn">Whether anything the indicator itself owns was given for the period.</param>
/// <param name="LacksOnlyOthers">Whether all that lacks is of earlier periods or the base year.</param>
/// <param name="Reason">Why something is missing, when data say more than nothing; null where a plain "belum diisi" is all there is to say.</param>
/// <param name="IsSaid">Whether data name what is missing: a value that is none, or a list with gaps.</param>
internal sealed record GatheredInputs(EvaluationInputs Inputs, bool HasOwn, bool LacksOnlyOthers, string? Reason, bool IsSaid);

/// <summary>Finds the inputs of indicators in data: their own, their office's, their project's, in whatever period they ask for.</summary>
internal sealed class InputGathering(
    DataSet data, Func<string, Period, (decimal? Value, string? Reason)> achievementOf, Func<string, Period, (decimal? Value, string? Reason)> absorbedOf)
{
    public GatheredInputs Gather(BoundIndicator indicator, Period period)
    {
        var inputs = new EvaluationInputs();
        bool hasOwn = false;
        bool lacksOnlyOthers = true;
        string? reason = null;
        bool isSaid = false;
        foreach (var input in indicator.Masukan)
        {
            bool isOwn = input.Owner == indicator.Path && input.Back == 0 && !input.IsBase;
            bool isFound = input.Jenis == JenisMasukan.Daftar
                ? GatherList(indicator, input, period, inputs, ref reason)
                : GatherValue(indicator, input, period, inputs, ref reason);
            hasOwn |= isOwn && isFound;
            isSaid |= input.Jenis == JenisMasukan.Daftar ? isFound : reason is not null && !input.IsMeasured;
            lacksOnlyOthers &= isFound || input.Back > 0 || input.IsBase;
        }

        return new GatheredInputs(inputs, hasOwn, lacksOnlyOthers, reason, isSaid);
    }

    /// <summary>One input of a period, whatever period the formula asks it of.</summary>
    public bool TryGather(BoundIndicator indicator, BoundInput input, Period period, EvaluationInputs inputs)
    {
        string? reason = null;
        return input.Jenis == JenisMasukan.Daftar ? GatherList(indicator, input, period, inputs, ref reason) : GatherValue(indicator, input, period, inputs, ref reason);
    }

    /// <summary>The period that is so many before another: of a quarter the quarter before.</summary>
    public static Period Earlier(Period period, int back)
    {
        (int count, string prefix) = period.Bagian.Length == 0 ? (0, "") : period.Bagian[0] switch { 'T' => (4, "TW"), 'S' => (2, "S"), _ => (12, "") };
        if (count == 0)
        {
            return period with { Tahun = period.Tahun - back };
        }

        int number = int.Parse(period.Bagian.Substring(prefix.Length), CultureInfo.InvariantCulture);
        int index = (period.Tahun * count) + number - 1 - back;
        return new Period(index / count, prefix + ((index % count) + 1).ToString(count == 12 ? "00" : "0", CultureInfo.InvariantCulture));
    }

    private bool GatherValue(BoundIndicator indicator, BoundInput input, Period period, EvaluationInputs inputs, ref string? reason)
    {
        if (input.IsMeasured)
        {
            return GatherMeasured(indicator, input, period, inputs, ref reason);
        }

        if (Find(indicator, input, period) is not { } entry)
        {
            return false;
        }

        var value = entry.Value;
        if (value.IsAbsent)
        {
            reason ??= ReasonOf(input.Key, value.State);
            return false;
        }

        if (ValueOf(value, input) is { } number)
        {
            inputs.Set(input.Key, number);
            return true;
        }

        data.Report(Severity.Error, entry, value.HasNumber && input.Jenis == JenisMasukan.Angka ? DataMessages.OtherUnit(value.Written, input.Satuan?.Tulisan ?? "") : DataMessages.NumberNeeded(input.Key, value.Written));
        reason ??= $"{input.Key} tidak terbaca: {value.Written}";
        return false;
    }

    /// <summary>What a value is worth in a formula: of a label its place in its scale, of a day its number.</summary>
    private decimal? ValueOf(DataValue value, BoundInput input) => input.Jenis switch
    {
        JenisMasukan.Predikat => data.Catalogue.PlaceOf(input, value.Label.Length > 0 ? value.Label : value.Written),
        JenisMasukan.Tanggal => Days.TryRead(value.Written, out int day) ? day : null,
        _ => NumberOf(value, input.Satuan),
    };

    private bool GatherMeasured(BoundIndicator indicator, BoundInput input, Period period, EvaluationInputs inputs, ref string? reason)
    {
        int space = input.Owner.IndexOf(' ');
        string path = input.Owner.Substring(space + 1);
        var (value, why) = data.Cells.TryGetValue((indicator.Path, period), out var own) && own.Values.TryGetValue(input.Key, out var given) && given.Value.HasNumber
            ? (given.Value.Number, null)
            : input.Owner.StartsWith("capaian ", StringComparison.Ordinal) ? achievementOf(path, period) : absorbedOf(path, period);
        if (value is { } number)
        {
            inputs.Set(input.Key, number);
            return true;
        }

        reason ??= why is null ? null : $"{input.Key} tidak ada: {why}";
        return false;
    }

    private bool GatherList(BoundIndicator indicator, BoundInput input, Period period, EvaluationInputs inputs, ref string? reason)
    {
        SortedDictionary<int, Dictionary<string, DataEntry>>? records = null;
        foreach (var from in PeriodsOf(indicator, input, period))
        {
            if (records is null && data.Cells.TryGetValue((input.Owner, from), out var cell))
            {
                records = cell.FindList(input.Variable);
            }
        }

        if (records is null)
        {
            return false;
        }

        var rows = new List<IReadOnlyDictionary<string, decimal>>();
        int last = records.Keys.Last();
        for (int i = 1; i <= last; i++)
        {
            var row = new Dictionary<string, decimal>(StringComparer.Ordinal);
            if (records.TryGetValue(i, out var fields))
            {
                foreach (var field in fields)
                {
                    var unit = input.Bidang.First(f => f.Nama == field.Key).Satuan;
                    var value = field.Value.Value;
                    string name = $"{input.Key}[{i.ToString(CultureInfo.InvariantCulture)}].{field.Key}";
                    if (NumberOf(value, unit) is { } number)
                    {
                        row[field.Key] = number;
                    }
                    else if (value.IsAbsent)
                    {
                        reason ??= ReasonOf(name, value.State);
                    }
                    else
                    {
                        data.Report(Severity.Error, field.Value, value.HasNumber ? DataMessages.OtherUnit(value.Written, unit?.Tulisan ?? "") : DataMessages.NumberNeeded(name, value.Written));
                        reason ??= $"{name} tidak terbaca: {value.Written}";
                    }
                }
            }

            rows.Add(row);
        }

        inputs.Set(input.Key, rows);
        return true;
    }

    /// <summary>The indicator's own rows may give any of its inputs by key; else their owner's rows of the period they are of do.</summary>
    private DataEntry? Find(BoundIndicator indicator, BoundInput input, Period period)
    {
        if (data.Cells.TryGetValue((indicator.Path, period), out var own) && own.Values.TryGetValue(input.Key, out var entry))
        {
            return entry;
        }

        if (input.PeriodSuffix.Length > 0 && data.Cells.TryGetValue((input.Owner, period), out var direct) && direct.Values.TryGetValue(input.Variable + input.PeriodSuffix, out entry))
        {
            return entry;
        }

        foreach (var from in PeriodsOf(indicator, input, period))
        {
            if (data.Cells.TryGetValue((input.Owner, from), out var cell) && cell.Values.TryGetValue(input.Variable, out entry))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Where an input may stand. The base year is that of the starting point: its same part, else the year as a whole.</summary>
    private static IEnumerable<Period> PeriodsOf(BoundIndicator indicator, BoundInput input, Period period)
    {
        if (!input.IsBase)
        {
            yield return Earlier(period, input.Back);
        }
        else if (BaseYearOf(indicator) is { } year)
        {
            yield return period with { Tahun = year };
            if (!period.IsYear)
            {
                yield return Period.Year(year);
            }
        }
    }

    /// <summary>The year of the starting point; null where none is declared.</summary>
    internal static int? BaseYearOf(BoundIndicator indicator) => indicator.KondisiAwal.Count > 0 ? indicator.KondisiAwal[0].Tahun : null;

    /// <summary>A number in a unit; null where it is none, or in another.</summary>
    internal static decimal? NumberOf(DataValue value, Satuan? unit)
    {
        if (!value.HasNumber)
        {
            return null;
        }

        bool isPlain = unit is { Penyebut.Count: 0 };
        if (value.IsPercent && unit is not null && !(isPlain && unit.Pembilang.Jenis == JenisSatuan.Persen))
        {
            return IsRatio(unit) ? value.Number / 100 : null;
        }

        if (!value.IsMoney || unit is null)
        {
            return value.Number;
        }

        return unit.Pembilang.Jenis == JenisSatuan.Uang ? value.Number / unit.Pembilang.Faktor : null; // `Rp 5.000.000` is 5 juta rupiah
    }

    /// <summary>With how many decimals a number is written in its own unit: <c>94%</c> of a ratio is 0,94.</summary>
    internal static int DecimalsOf(DataValue value, decimal number)
    {
        string text = number == value.Number ? "" : AngkaIndonesia.Tulis(number);
        int comma = text.IndexOf(',');
        int decimals = number == value.Number ? value.Decimals : Math.Max(value.IsPercent ? value.Decimals + 2 : 0, comma < 0 ? 0 : text.Length - comma - 1);
        return Math.Min(decimals, Pembulatan.DesimalTerbanyak);
    }

    /// <summary>Whether a unit is <c>rasio</c>: of it alone percent are hundredths.</summary>
    internal static bool IsRatio(Satuan? unit) => unit is { Penyebut.Count: 0, Pembilang.Nama: "rasio" };

    internal static string ReasonOf(string name, DataState state) => state switch
    {
        DataState.TidakBerlaku => $"{name} tidak berlaku (n/a)",
        DataState.TidakDilaporkan => $"{name} tidak dilaporkan (-)",
        DataState.TidakAdaData => $"tidak ada data {name}",
        _ => Alasan.Kosong(name),
    };
}
