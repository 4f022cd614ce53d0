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
internal sealed record GatheredInputs(EvaluationInputs Inputs, bool HasOwn, bool LacksOnlyOthers, string? Reason);

/// <summary>Finds the inputs of indicators in data: their own, their office's, their project's, in whatever period they ask for.</summary>
internal sealed class InputGathering(DataSet data, Func<string, Period, decimal?> achievementOf, Func<string, Period, decimal?> absorbedOf)
{
    private readonly HashSet<DataPlace> _told = [];

    public GatheredInputs Gather(BoundIndicator indicator, Period period)
    {
        var inputs = new EvaluationInputs();
        bool hasOwn = false;
        bool lacksOnlyOthers = true;
        string? reason = null;
        foreach (var input in indicator.Masukan)
        {
            bool isOwn = input.Owner == indicator.Path && input.Back == 0 && !input.IsBase;
            bool isFound = input.Jenis == JenisMasukan.Daftar
                ? GatherList(indicator, input, period, inputs)
                : GatherValue(indicator, input, period, inputs, ref reason);
            hasOwn |= isOwn && isFound;
            lacksOnlyOthers &= isFound || input.Back > 0 || input.IsBase;
        }

        return new GatheredInputs(inputs, hasOwn, lacksOnlyOthers, reason);
    }

    /// <summary>The period that is so many before another: of a quarter the quarter before.</summary>
    public static Period Earlier(Period period, int back)
    {
        (int count, string prefix) = period.Bagian.Length == 0 ? (0, "") : period.Bagian[0] switch { 'T' => (4, "TW"), 'S' => (2, "S"), _ => (12, "") };
        if (count == 0)
        {
            return period with { Tahun = period.Tahun - back };
        }

        int number = int.Parse(period.Bagian.Substring(prefix.Length), System.Globalization.CultureInfo.InvariantCulture);
        int index = (period.Tahun * count) + number - 1 - back;
        return new Period(index / count, prefix + ((index % count) + 1).ToString(count == 12 ? "00" : "0", System.Globalization.CultureInfo.InvariantCulture));
    }

    private bool GatherValue(BoundIndicator indicator, BoundInput input, Period period, EvaluationInputs inputs, ref string? reason)
    {
        if (input.IsMeasured)
        {
            return GatherMeasured(indicator, input, period, inputs);
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

        if (NumberOf(value, input.Satuan) is { } number)
        {
            inputs.Set(input.Key, number);
            return true;
        }

        if (_told.Add(entry.Place))
        {
            data.Report(
                Severity.Error,
                entry.Place,
                entry.Place.Columns.Nilai,
                value.HasNumber ? DataMessages.OtherUnit(value.Written, input.Satuan?.Tulisan ?? "") : DataMessages.NumberNeeded(input.Key, value.Written));
        }

        reason ??= $"{input.Key} tidak terbaca: {value.Written}";
        return false;
    }

    private bool GatherMeasured(BoundIndicator indicator, BoundInput input, Period period, EvaluationInputs inputs)
    {
        int space = input.Owner.IndexOf(' ');
        string path = input.Owner.Substring(space + 1);
        decimal? value = data.Cells.TryGetValue((indicator.Path, period), out var own) && own.Values.TryGetValue(input.Key, out var given) && given.Value.HasNumber
            ? given.Value.Number
            : input.Owner.StartsWith("capaian ", StringComparison.Ordinal) ? achievementOf(path, period) : absorbedOf(path, period);
        if (value is { } number)
        {
            inputs.Set(input.Key, number);
        }

        return value is not null;
    }

    private bool GatherList(BoundIndicator indicator, BoundInput input, Period period, EvaluationInputs inputs)
    {
        var at = input.IsBase ? BaseOf(indicator, period) : Earlier(period, input.Back);
        if (at is not { } from || !data.Cells.TryGetValue((input.Owner, from), out var cell) || !cell.Lists.TryGetValue(input.Variable, out var records))
        {
            return false;
        }

        var rows = new List<IReadOnlyDictionary<string, decimal>>();
        int last = records.Keys.Max();
        for (int i = 1; i <= last; i++)
        {
            var row = new Dictionary<string, decimal>(StringComparer.Ordinal);
            if (records.TryGetValue(i, out var fields))
            {
                foreach (var field in fields)
                {
                    var unit = input.Bidang.First(f => f.Nama == field.Key).Satuan;
                    if (NumberOf(field.Value.Value, unit) is { } number)
                    {
                        row[field.Key] = number;
                    }
                    else if (!field.Value.Value.IsAbsent && _told.Add(field.Value.Place))
                    {
                        data.Report(Severity.Error, field.Value.Place, field.Value.Place.Columns.Nilai, DataMessages.NumberNeeded(input.Variable + "." + field.Key, field.Value.Value.Written));
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

        var at = input.IsBase ? BaseOf(indicator, period) : Earlier(period, input.Back);
        return at is { } from && data.Cells.TryGetValue((input.Owner, from), out var cell) && cell.Values.TryGetValue(input.Variable, out entry) ? entry : null;
    }

    /// <summary>The base year is that of the starting point.</summary>
    private static Period? BaseOf(BoundIndicator indicator, Period period) =>
        indicator.KondisiAwal.Count > 0 ? period with { Tahun = indicator.KondisiAwal[0].Tahun } : null;

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
            return isPlain && unit.Pembilang.Jenis == JenisSatuan.BilanganMurni ? value.Number / 100 : null;
        }

        if (!value.IsMoney || unit is null)
        {
            return value.Number;
        }

        return unit.Pembilang.Jenis == JenisSatuan.Uang ? value.Number / unit.Pembilang.Faktor : null; // `Rp 5.000.000` is 5 juta rupiah
    }

    internal static string ReasonOf(string name, DataState state) => state switch
    {
        DataState.TidakBerlaku => $"{name} tidak berlaku (n/a)",
        DataState.TidakDilaporkan => $"{name} tidak dilaporkan (-)",
        DataState.TidakAdaData => $"tidak ada data {name}",
        _ => Alasan.Kosong(name),
    };
}
