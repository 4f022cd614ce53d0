using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>
/// Proofreads what a document prints: each value is computed again and written in the printed form - as many decimals, with or without
/// percent sign, with its label - and compared as text.
/// </summary>
internal sealed class PrintedChecks(
    Project project, DataSet data, Measurements measurements, Func<string, Period, IndicatorMeasurement?> measure, Func<BoundGroup, Period, GroupMeasurement> groupOf)
{
    public IReadOnlyList<PrintedValue> Check() => [.. data.Printed.Select(Check)];

    private PrintedValue Check(PrintedEntry printed)
    {
        string right = Expected(printed);
        string written = printed.Entry.Value.Written;
        bool isSame = ReportedValues.IsSame(right, written);
        return new PrintedValue(printed.Path, printed.Period, printed.What, written, isSame ? written : right, isSame, printed.Note);
    }

    private string Expected(PrintedEntry printed)
    {
        var value = printed.Entry.Value;
        var subject = data.Catalogue.Find(printed.Path)!;
        if (printed.What is "anggaran" or "serapan" || (printed.What == "realisasi" && subject.Indicator is null))
        {
            return ExpectedBudget(printed);
        }

        if (subject.Indicator is { } indicator)
        {
            return measure(printed.Path, printed.Period) is { } measured ? ExpectedOf(indicator, measured, printed) : Alasan.TanpaRealisasi(printed.Period.ToString());
        }

        var mean = groupOf(subject.Group!, printed.Period).Capaian;
        return printed.What == "predikat" ? mean.JudulPredikat ?? mean.Alasan ?? "" : Score(mean, value, IsCutOff(subject.Group!.Anggota.FirstOrDefault()));
    }

    private string ExpectedOf(BoundIndicator indicator, IndicatorMeasurement measured, PrintedEntry printed)
    {
        var value = printed.Entry.Value;
        switch (printed.What)
        {
            case "capaian":
                return WithGrade(measured, value, Score(measured.Capaian, value, IsCutOff(indicator.Path)));
            case "capaian akhir":
                var last = indicator.Target.Where(t => string.IsNullOrEmpty(t.Bagian)).OrderBy(t => t.Tahun).LastOrDefault();
                return last is null ? Alasan.TanpaTarget("tahun akhir")
                    : measured.Realisasi is { } reached ? WithGrade(measured, value, Score(project.Scorer.Score(indicator, reached, last), value, IsCutOff(indicator.Path)))
                    : measured.Alasan ?? "";
            case "predikat":
                return GradeAsPrinted(measured, value);
            case "target":
                return TargetAsPrinted(indicator, measured, value, printed.Period);
            default:
                return measured.RealisasiPenuh is not { } full ? measured.Alasan ?? ""
                    : !value.HasNumber ? measured.Tulisan
                    : WithGrade(measured, value, value.Rewritten(InPrintedUnit(full, value, indicator), indicator.Pembulatan.Cara == CaraBulat.Potong));
        }
    }

    /// <summary>A grade beside a number is that of the value itself.</summary>
    private string WithGrade(IndicatorMeasurement measured, DataValue value, string text) =>
        value.Label.Length > 0 && measured.Realisasi is { } number && project.Scorer.GradeOf(measured.Indicator, number) is { } grade && !ReportedValues.IsLabel(grade, value.Label)
            ? text.Replace(value.Label, grade.Judul)
            : text;

    /// <summary>The grade of the value where the indicator has bands of its own, else that of its achievement.</summary>
    private static string GradeAsPrinted(IndicatorMeasurement measured, DataValue value)
    {
        string? ofScore = measured.Capaian.JudulPredikat;
        return ofScore is not null && ReportedValues.IsSame(ofScore, value.Written) ? ofScore : measured.Predikat ?? ofScore ?? measured.Capaian.Alasan ?? "";
    }

    private string TargetAsPrinted(BoundIndicator indicator, IndicatorMeasurement measured, DataValue value, Period period)
    {
        var declared = AchievementScorer.TargetOf(indicator, period.Tahun, period.Bagian);
        decimal? number = measured.Capaian.NilaiTarget ?? declared?.Nilai;
        string? label = declared?.Label is { } id ? LabelAsPrinted(indicator, id, value) : null;
        if (value.State == DataState.Label)
        {
            return label ?? declared?.Tanggal ?? (number is { } only ? AngkaIndonesia.Tulis(only) : Alasan.TanpaTarget(period.ToString()));
        }

        if (number is not { } aim)
        {
            return label ?? Alasan.TanpaTarget(period.ToString());
        }

        string text = value.Rewritten(InPrintedUnit(aim, value, indicator), isCutOff: false);
        return value.Label.Length == 0 || label is null || ReportedValues.IsSame(label, value.Label) ? text : text.Replace(value.Label, label);
    }

    /// <summary>`B` or `Baik`: a document may print a label or what people call it.</summary>
    private string LabelAsPrinted(BoundIndicator indicator, string label, DataValue value)
    {
        string title = indicator.Kategori is { } name && project.Categories.TryGetValue(name, out var category) ? category.Pita.FirstOrDefault(p => p.Nama == label)?.Judul ?? label : label;
        string printed = value.State == DataState.Label ? value.Written : value.Label;
        return ReportedValues.IsSame(label, printed) ? label : title;
    }

    private string ExpectedBudget(PrintedEntry printed)
    {
        var value = printed.Entry.Value;
        var budget = measurements.FindBudget(printed.Path, printed.Period);
        return printed.What switch
        {
            "anggaran" => budget?.Anggaran is { } granted ? value.Rewritten(granted, isCutOff: false) : "tidak ada anggaran",
            "realisasi" => budget?.Realisasi is { } spent ? value.Rewritten(spent, isCutOff: false) : "tidak ada realisasi",
            _ => budget?.Serapan is { } absorbed ? Score(absorbed, value, project.Rules[Prelude.BudgetRule].Pembulatan?.Cara == CaraBulat.Potong) : "tidak ada realisasi",
        };
    }

    private static string Score(AchievementResult score, DataValue value, bool isCutOff) =>
        score.CapaianPenuh is not { } full ? score.Alasan ?? "" : value.HasNumber ? value.Rewritten(full, isCutOff) : AngkaIndonesia.Tulis(score.Capaian!.Value);

    private bool IsCutOff(string? indicator) =>
        indicator is not null && project.Indicators.TryGetValue(indicator, out var found) && project.Rules.TryGetValue(found.AturanCapaian, out var rule) && rule.Pembulatan?.Cara == CaraBulat.Potong;

    /// <summary>A ratio that is printed with a percent sign is printed a hundredfold.</summary>
    private static decimal InPrintedUnit(decimal full, DataValue value, BoundIndicator indicator) =>
        value.IsPercent && indicator.Satuan is { Penyebut.Count: 0, Pembilang.Nama: "rasio" } ? full * 100 : full;
}
