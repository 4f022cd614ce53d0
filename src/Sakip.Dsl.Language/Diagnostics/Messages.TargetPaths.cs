namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of targets over the years, and of the range of a stable polarity.</summary>
internal static partial class Messages
{
    public static LocalizedText TargetAgainstPolarity(
        string period, string value, bool isFromStart, string before, string valueBefore, bool isRising, bool isDate)
    {
        string isWorse = (isDate, isRising) switch { (false, true) => "lebih rendah", (false, false) => "lebih tinggi", (true, true) => "lebih awal", _ => "lebih lambat" };
        string isWorseInEnglish = (isDate, isRising) switch { (false, true) => "lower", (false, false) => "higher", (true, true) => "earlier", _ => "later" };
        string polarity = isRising ? "naik" : "turun";
        return new(
            $"target {period} ({value}) {isWorse} daripada {StartOrTarget(isFromStart)} {before} ({valueBefore}), padahal polaritasnya {polarity}; perbaiki targetnya atau polaritasnya",
            $"the target of {period} ({value}) is {isWorseInEnglish} than the {(isFromStart ? "starting point" : "target")} of {before} ({valueBefore}), though the polarity is {polarity}; correct the target or the polarity");
    }

    public static LocalizedText TargetBefore(bool isStart, string period, string value) => new(
        $"{StartOrTarget(isStart)} {period}: {value}",
        $"{(isStart ? "starting point" : "target")} of {period}: {value}");

    public static LocalizedText TargetTwice(string period, bool isStart, string? meant) => new(
        $"{StartOrTarget(isStart)} {period} ditulis dua kali; {(meant is null ? "hapus salah satu" : $"yang kedua mungkin maksudnya {meant}")}",
        $"the {(isStart ? "starting point" : "target")} of {period} is given twice; {(meant is null ? "delete one" : $"the second is perhaps meant for {meant}")}");

    public static LocalizedText TargetOutOfOrder(string period, string before) => new(
        $"{period} ditulis sesudah {before}; urutkan dari yang paling awal",
        $"{period} is written after {before}; begin with the earliest");

    public static LocalizedText TargetMissing(string first, string? last, string before, string after) => new(
        $"target {first}{(last is null ? "" : $" sampai {last}")} tidak ada, padahal {before} dan {after} ada; lengkapi atau perbaiki tahunnya",
        $"there is no target for {first}{(last is null ? "" : $" to {last}")}, though there are for {before} and {after}; add it or correct the year");

    public static LocalizedText StartAfterTarget(string start, string target) => new(
        $"kondisi awal {start} terletak sesudah target pertama, {target}; perbaiki tahunnya",
        $"the starting point of {start} lies after the first target, {target}; correct the year");

    public static LocalizedText FirstTarget(string period) => new($"target pertama: {period}", $"the first target: {period}");

    public static LocalizedText StableWithoutRange() => new(
        "polaritas 'stabil' memerlukan rentang yang dianggap baik; tulis, misalnya, 'stabil 90..110'",
        "the polarity 'stabil' needs the range that counts as good; write, for instance, 'stabil 90..110'");

    public static LocalizedText StrayRange(string polarity, string range) => new(
        $"polaritas '{polarity}' tidak mempunyai rentang; hapus {range}, atau tulis 'stabil {range}' bila yang baik ialah nilai di dalamnya",
        $"the polarity '{polarity}' has no range; delete {range}, or write 'stabil {range}' if values inside it are the good ones");

    private static string StartOrTarget(bool isStart) => isStart ? "kondisi awal" : "target";
}
