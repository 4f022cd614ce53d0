using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Analysis.Scoring;

namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of scoring rules, and of targets that do not add up.</summary>
internal static partial class Messages
{
    public static LocalizedText RuleWithoutScore(string rule, string polarity, string[] others) => new(
        $"aturan capaian '{rule}' tidak mempunyai rumus '{polarity}:', padahal polaritas indikatornya '{polarity}'; {(others.Length == 0 ? $"tulis '{polarity}:' pada aturan itu" : $"pakai aturan yang mempunyainya ({string.Join(", ", others)}), atau tulis '{polarity}:' pada aturan itu")}",
        $"the scoring rule '{rule}' has no '{polarity}:' score, though the indicator's polarity is '{polarity}'; {(others.Length == 0 ? $"write '{polarity}:' in that rule" : $"use a rule that has one ({string.Join(", ", others)}), or write '{polarity}:' in that rule")}");

    public static LocalizedText RuleHere(string rule) => new($"aturan capaian '{rule}'", $"the scoring rule '{rule}'");

    public static LocalizedText ScoreRunsWrong(bool isRising) => isRising
        ? new(
            "rumus 'naik:' menilai realisasi yang lebih tinggi lebih rendah; yang makin rendah makin baik ditulis pada 'turun:'",
            "the 'naik:' score values a higher result lower; what is better when lower is written under 'turun:'")
        : new(
            "rumus 'turun:' menilai realisasi yang lebih tinggi lebih tinggi; yang makin tinggi makin baik ditulis pada 'naik:', dan 'turun:' biasanya (2 × target - realisasi) / target × 100",
            "the 'turun:' score values a higher result higher; what is better when higher is written under 'naik:', and 'turun:' is usually (2 × target - realisasi) / target × 100");

    public static LocalizedText ScoreShown(ScoreWitness witness)
    {
        string target = AngkaIndonesia.Tulis(witness.Target);
        string less = $"{AngkaIndonesia.Tulis(witness.Less)} → {Shown(witness.LessScore)}";
        string more = $"{AngkaIndonesia.Tulis(witness.More)} → {Shown(witness.MoreScore)}";
        return new($"target {target}: realisasi {less}, realisasi {more}", $"target {target}: realisasi {less}, realisasi {more}");

        static string Shown(decimal score) => AngkaIndonesia.Tulis(Pembulatan.Bulat(score, 4));
    }

    public static LocalizedText SeveralRules(string[] rules, string indicator) => new(
        $"proyek ini mempunyai beberapa aturan capaian ({string.Join(", ", rules)}) dan tidak menyebut yang mana berlaku bagi '{indicator}'; tulis 'capaian: {rules[0]}' pada blok peraturan, instansi, atau indikatornya",
        $"this project has several scoring rules ({string.Join(", ", rules)}) and does not say which one '{indicator}' is scored by; write 'capaian: {rules[0]}' in the peraturan, the instansi or the indicator");

    public static LocalizedText TargetSum(string year, string parts, string sum, string aim) => new(
        $"target bagian tahun berjumlah {sum} ({parts}), padahal target {year} ialah {aim} dan 'konsolidasi: jumlah' menjumlahkannya; perbaiki salah satunya",
        $"the targets of the year's parts add up to {sum} ({parts}), but the target of {year} is {aim} and 'konsolidasi: jumlah' adds them; correct one of them");

    public static LocalizedText TargetOfYear(string year, string aim) => new($"target {year}: {aim}", $"the target of {year}: {aim}");

    public static LocalizedText TargetInPercent(string written, string unit) => new(
        $"target '{written}' berupa persen, padahal satuan indikatornya {unit}; tulis angkanya dalam {unit}, atau perbaiki satuannya",
        $"the target '{written}' is in percent, but the indicator's unit is {unit}; write the number in {unit}, or correct the unit");
}
