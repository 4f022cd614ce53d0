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
        var right = Expected(printed);
        string written = printed.Entry.Value.Written;
        bool isSame = right.IsReason ? printed.Entry.Value.IsAbsent : ReportedValues.IsSame(right.Text, written);
        return new PrintedValue(printed.Path, printed.Period, printed.What, written, isSame ? written : right.Text, isSame, printed.Note);
    }

    private Right Expected(PrintedEntry printed)
    {
        var value = printed.Entry.Value;
        var subject = data.Catalogue.Find(printed.Path)!;
        if (printed.What is "anggaran" or "serapan" || (printed.What == "realisasi" && subject.Indicator is null))
        {
            return ExpectedBudget(printed);
        }

        if (subject.Indicator is { } indicator)
        {
            return measure(printed.Path, printed.Period) is { } measured ? ExpectedOf(indicator, measured, printed) : Right.Because(Alasan.TanpaRealisasi(printed.Period.ToString()));
        }

        var mean = groupOf(subject.Group!, printed.Period).Capaian;
        return printed.What == "predikat" ? Right.Of(mean.JudulPredikat, mean.Alasan) : Score(mean, value, IsCutOff(subject.Group!.Anggota.FirstOrDefault()));
    }

    private Right ExpectedOf(BoundIndicator indicator, IndicatorMeasurement measured, PrintedEntry printed)
    {
        var value = printed.Entry.Value;
        switch (printed.What)
        {
            case "capaian":
                return WithGrade(measured, value, Score(measured.Capaian, value, IsCutOff(indicator.Path)));
            case "capaian akhir":
                var last = indicator.Target.Where(t => string.IsNullOrEmpty(t.Bagian)).OrderBy(t => t.Tahun).LastOrDefault();
                return last is null ? Right.Because(Alasan.TanpaTarget("tahun akhir"))
                    : measured.Realisasi is { } reached ? WithGrade(measured, value, Score(project.Scorer.Score(indicator, reached, last), value, IsCutOff(indicator.Path)))
                    : Right.Because(measured.Alasan);
            case "predikat":
                return GradeAsPrinted(measured, value);
            case "target":
                return TargetAsPrinted(indicator, measured, value, printed.Period);
            default:
                return measured.RealisasiPenuh is not { } full ? Right.Because(measured.Alasan)
                    : !value.HasNumber ? new Right(measured.Tulisan)
                    : WithGrade(measured, value, InPrintedUnit(full, value, indicator) is { } number ? new Right(value.Rewritten(number, indicator.Pembulatan.Cara == CaraBulat.Potong)) : Right.Because(Alasan.Melampaui()));
        }
    }

    /// <summary>A grade beside a number is that of the value itself.</summary>
    private Right WithGrade(IndicatorMeasurement measured, DataValue value, Right right) =>
        value.Label.Length > 0 && measured.Realisasi is { } number && project.Scorer.GradeOf(measured.Indicator, number) is { } grade && !ReportedValues.IsLabel(grade, value.Label)
            ? right with { Text = right.Text.Replace(value.Label, grade.Judul) }
            : right;

    /// <summary>The grade of the value where the indicator has bands of its own, else that of its achievement.</summary>
    private static Right GradeAsPrinted(IndicatorMeasurement measured, DataValue value)
    {
        string? ofScore = measured.Capaian.JudulPredikat;
        return ofScore is not null && ReportedValues.IsSame(ofScore, value.Written) ? new Right(ofScore) : Right.Of(measured.Predikat ?? ofScore, measured.Capaian.Alasan);
    }

    private Right TargetAsPrinted(BoundIndicator indicator, IndicatorMeasurement measured, DataValue value, Period period)
    {
        var declared = AchievementScorer.TargetOf(indicator, period.Tahun, period.Bagian);
        decimal? number = measured.Capaian.NilaiTarget ?? declared?.Nilai;
        string? label = declared?.Label is { } id ? LabelAsPrinted(indicator, id, value) : null;
        if (value.State == DataState.Label)
        {
            return Right.Of(label ?? declared?.Tanggal ?? (number is { } only ? AngkaIndonesia.Tulis(only) : null), Alasan.TanpaTarget(period.ToString()));
        }

        if (number is not { } aim)
        {
            return Right.Of(label, Alasan.TanpaTarget(period.ToString()));
        }

        if (!value.HasNumber || InPrintedUnit(aim, value, indicator) is not { } shown)
        {
            return new Right(AngkaIndonesia.Tulis(aim));
        }

        string text = value.Rewritten(shown, isCutOff: false);
        return new Right(value.Label.Length == 0 || label is null || ReportedValues.IsSame(label, value.Label) ? text : text.Replace(value.Label, label));
    }

    /// <summary>`B` or `Baik`: a document may print a label or what people call it.</summary>
    private string LabelAsPrinted(BoundIndicator indicator, string label, DataValue value)
    {
        string title = indicator.Kategori is { } name && project.Categories.TryGetValue(name, out var category) ? category.Pita.FirstOrDefault(p => p.Nama == label)?.Judul ?? label : label;
        string printed = value.State == DataState.Label ? value.Written : value.Label;
        return ReportedValues.IsSame(label, printed) ? label : title;
    }

    private Right ExpectedBudget(PrintedEntry printed)
    {
        var value = printed.Entry.Value;
        var budget = measurements.FindBudget(printed.Path, printed.Period);
        return printed.What switch
        {
            "anggaran" => Amount(budget?.Anggaran, value, "tidak ada anggaran"),
            "realisasi" => Amount(budget?.Realisasi, value, "tidak ada realisasi"),
            _ => budget?.Serapan is { } absorbed ? Score(absorbed, value, project.Rules[Prelude.BudgetRule].Pembulatan?.Cara == CaraBulat.Potong) : Right.Because("tidak ada realisasi"),
        };
    }

    private static Right Amount(decimal? amount, DataValue value, string reason) =>
        amount is not { } number ? Right.Because(reason) : new Right(value.HasNumber ? value.Rewritten(number, isCutOff: false) : AngkaIndonesia.Tulis(number));

    private static Right Score(AchievementResult score, DataValue value, bool isCutOff) =>
        score.CapaianPenuh is not { } full ? Right.Because(score.Alasan) : new Right(value.HasNumber ? value.Rewritten(full, isCutOff) : AngkaIndonesia.Tulis(score.Capaian!.Value));

    private bool IsCutOff(string? indicator) =>
        indicator is not null && project.Indicators.TryGetValue(indicator, out var found) && project.Rules.TryGetValue(found.AturanCapaian, out var rule) && rule.Pembulatan?.Cara == CaraBulat.Potong;

    /// <summary>A ratio that is printed with a percent sign is printed a hundredfold; null where that is beyond what a decimal holds.</summary>
    private static decimal? InPrintedUnit(decimal full, DataValue value, BoundIndicator indicator)
    {
        if (!value.IsPercent || indicator.Satuan is not { Penyebut.Count: 0, Pembilang.Nama: "rasio" })
        {
            return full;
        }

        return Math.Abs(full) > decimal.MaxValue / 100 ? null : full * 100;
    }

    /// <summary>What should be printed; or why there is nothing to print, which is right where the document prints that there is nothing.</summary>
    private readonly record struct Right(string Text, bool IsReason = false)
    {
        public static Right Because(string? reason) => new(reason ?? "", IsReason: true);

        public static Right Of(string? text, string? reason) => text is null ? Because(reason) : new Right(text);
    }
}
