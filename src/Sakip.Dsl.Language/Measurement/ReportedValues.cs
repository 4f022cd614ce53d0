using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>What an indicator came to, before it is scored.</summary>
/// <param name="Number">The value, rounded; a label's place, a day's number; null when there is none.</param>
/// <param name="Full">The value before rounding.</param>
/// <param name="Written">As tables print it.</param>
/// <param name="IsComputed">Whether it was computed from inputs.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="Status">Which kind of reason.</param>
internal sealed record MeasuredValue(decimal? Number, decimal? Full, string Written, bool IsComputed, string? Reason, string Status)
{
    /// <summary>Whether all that lacks is of earlier periods or the base year.</summary>
    public bool LacksOnlyOthers { get; init; }

    /// <summary>Whether data say why there is none.</summary>
    public bool IsSaid { get; init; }
}

/// <summary>Reads what is reported instead of computed: numbers, labels and days, and targets that data give.</summary>
internal sealed class ReportedValues(Project project, DataSet data)
{
    public static string Write(decimal value, BoundIndicator indicator) =>
        indicator.Pembulatan.Cara == CaraBulat.Tanpa ? AngkaIndonesia.Tulis(value) : AngkaIndonesia.Tulis(value, Math.Min(indicator.Pembulatan.Desimal, Pembulatan.DesimalTerbanyak));

    public MeasuredValue Read(BoundIndicator indicator, Period period, DataEntry? entry)
    {
        if (entry is null)
        {
            return new MeasuredValue(null, null, "", false, Alasan.TanpaRealisasi(period.ToString()), nameof(StatusHitung.TanpaRealisasi));
        }

        var value = entry.Value;
        if (value.IsAbsent)
        {
            return new MeasuredValue(null, null, value.Written, false, InputGathering.ReasonOf("realisasi", value.State), nameof(StatusHitung.TanpaRealisasi));
        }

        return KindOf(indicator) switch
        {
            JenisMasukan.Predikat => ReadLabel(indicator, entry),
            JenisMasukan.Tanggal => ReadDay(entry),
            _ => ReadNumber(indicator, entry),
        };
    }

    /// <summary>The target that data give for a period; null where the definition's own counts.</summary>
    public BoundTarget? TargetOf(BoundIndicator indicator, Period period, DataCell? cell)
    {
        if (cell is null || !cell.Values.TryGetValue("target", out var entry) || entry.Value.IsAbsent)
        {
            return null;
        }

        var value = entry.Value;
        var declared = AchievementScorer.TargetOf(indicator, period.Tahun, period.Bagian);
        var given = ReadTarget(indicator, period, entry);
        if (given is null)
        {
            data.Report(
                Severity.Error,
                entry,
                KindOf(indicator) == JenisMasukan.Tanggal ? DataMessages.DayNeeded(value.Written)
                : value.HasNumber ? DataMessages.OtherUnit(value.Written, indicator.Satuan?.Tulisan ?? "")
                : DataMessages.NumberNeeded("target", value.Written));
        }
        else if (declared is not null && (declared.Nilai != given.Nilai || (declared.Label != given.Label && given.Label is not null) || declared.Hari != given.Hari))
        {
            data.Report(Severity.Info, entry, DataMessages.OtherTarget(value.Written, AchievementScorer.Convert(declared).ToString()));
        }

        return given;
    }

    /// <summary>A day for what is reached on a day, a label where there are labels, else a number in the indicator's unit.</summary>
    private BoundTarget? ReadTarget(BoundIndicator indicator, Period period, DataEntry entry)
    {
        var value = entry.Value;
        bool isDay = Days.TryRead(value.Written, out int day);
        if (isDay || KindOf(indicator) == JenisMasukan.Tanggal)
        {
            return isDay && KindOf(indicator) == JenisMasukan.Tanggal ? new BoundTarget(period.Tahun, period.Bagian, null, 0, null, value.Written, day) : null;
        }

        if (!value.HasNumber)
        {
            return data.Catalogue.LabelsOf(indicator).Count == 0 ? null : new BoundTarget(period.Tahun, period.Bagian, null, 0, LabelOf(indicator, value.Written, entry) ?? value.Written, null, null);
        }

        string? label = value.Label.Length == 0 ? null : LabelOf(indicator, value.Label, entry) ?? value.Label;
        return InputGathering.NumberOf(value, indicator.Satuan) is { } number
            ? new BoundTarget(period.Tahun, period.Bagian, number, InputGathering.DecimalsOf(value, number), label, null, null)
            : null;
    }

    /// <summary>What a reported value is; of what is computed always a number.</summary>
    internal static JenisMasukan KindOf(BoundIndicator indicator) =>
        indicator.Formula is null && indicator.Masukan.Count == 1 ? indicator.Masukan[0].Jenis : JenisMasukan.Angka;

    /// <summary>Reported and computed: they should agree, as exactly as the report is written.</summary>
    public void Compare(DataEntry reported, decimal computed, BoundIndicator indicator)
    {
        if (InputGathering.NumberOf(reported.Value, indicator.Satuan) is { } number && Pembulatan.Bulat(computed, InputGathering.DecimalsOf(reported.Value, number)) != number)
        {
            data.Report(Severity.Warning, reported, DataMessages.OtherThanComputed(reported.Value.Written, Write(computed, indicator)));
        }
    }

    private MeasuredValue ReadNumber(BoundIndicator indicator, DataEntry entry)
    {
        var value = entry.Value;
        if (InputGathering.NumberOf(value, indicator.Satuan) is not { } number)
        {
            data.Report(
                Severity.Error, entry, value.HasNumber ? DataMessages.OtherUnit(value.Written, indicator.Satuan?.Tulisan ?? "") : DataMessages.NumberNeeded("realisasi", value.Written));
            return new MeasuredValue(null, null, value.Written, false, $"realisasi tidak terbaca: {value.Written}", nameof(StatusHitung.TanpaRealisasi));
        }

        var failure = default(Kegagalan);
        if (indicator.Formula is null && indicator.Masukan.Count == 1)
        {
            InputValidator.Check(indicator, new EvaluationInputs().Set(indicator.Masukan[0].Key, number), ref failure);
            if (failure.Ada)
            {
                return new MeasuredValue(null, null, value.Written, false, failure.Alasan, failure.Status.ToString());
            }
        }

        if (value.Label.Length > 0 && project.Scorer.GradeOf(indicator, number) is { } grade && !IsLabel(grade, value.Label))
        {
            data.Report(
                Severity.Warning, entry, DataMessages.OtherGrade(value.Label, AngkaIndonesia.Tulis(number, Math.Min(value.Decimals, Pembulatan.DesimalTerbanyak)), indicator.Kategori!, grade.Judul));
        }

        string written = AngkaIndonesia.Tulis(number, InputGathering.DecimalsOf(value, number));
        return new MeasuredValue(number, number, value.State == DataState.Nihil ? value.Written : value.Label.Length > 0 ? $"{value.Label} ({written})" : written, false, null, nameof(StatusHitung.Sah));
    }

    private MeasuredValue ReadLabel(BoundIndicator indicator, DataEntry entry)
    {
        string written = entry.Value.Label.Length > 0 ? entry.Value.Label : entry.Value.Written;
        if (data.Catalogue.PlaceOf(indicator.Masukan[0], written) is { } place)
        {
            return new MeasuredValue(place, place, data.Catalogue.LabelsOf(indicator)[place - 1].Id, false, null, nameof(StatusHitung.Sah));
        }

        data.Report(Severity.Error, entry, DataMessages.UnknownLabel(written, [.. data.Catalogue.LabelsOf(indicator).Select(l => l.Id)]));

        return new MeasuredValue(null, null, written, false, Alasan.LabelTanpaSkala(written), nameof(StatusHitung.TanpaRumus));
    }

    private MeasuredValue ReadDay(DataEntry entry)
    {
        if (Days.TryRead(entry.Value.Written, out int day))
        {
            return new MeasuredValue(day, day, entry.Value.Written, false, null, nameof(StatusHitung.Sah));
        }

        data.Report(Severity.Error, entry, DataMessages.DayNeeded(entry.Value.Written));
        return new MeasuredValue(null, null, entry.Value.Written, false, $"realisasi tidak terbaca: {entry.Value.Written}", nameof(StatusHitung.TanpaRealisasi));
    }

    /// <summary>The Id of a label that is written by Id or by title, in any case.</summary>
    private string? LabelOf(BoundIndicator indicator, string written, DataEntry entry)
    {
        var labels = data.Catalogue.LabelsOf(indicator);
        foreach (var (id, title) in labels)
        {
            if (IsSame(id, written) || IsSame(title, written))
            {
                return id;
            }
        }

        data.Report(Severity.Error, entry, DataMessages.UnknownLabel(written, [.. labels.Select(l => l.Id)]));
        return null;
    }

    internal static bool IsLabel(BoundBand band, string written) => IsSame(band.Nama, written) || IsSame(band.Judul, written);

    internal static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
