namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of units and scales.</summary>
internal static partial class Messages
{
    public static readonly LocalizedText SidesSwapped = new(
        "pembilang dan penyebut formula tertukar",
        "the formula's numerator and denominator are swapped");

    public static readonly LocalizedText DivisorMissing = new(
        "bagi dengan sesuatu yang satuannya sama, atau perbaiki satuannya",
        "divide by something in the same unit, or correct the unit");

    public static readonly LocalizedText Declared = new("dinyatakan", "declared");

    public static readonly LocalizedText Computed = new("dihitung", "computed");

    public static LocalizedText UnlikeUnits(LocalizedText verb, string left, string leftUnit, string right, string rightUnit) => new(
        $"formula {verb.Indonesian} satuan yang tidak sejenis: {Shown(left)} dalam {leftUnit}, {Shown(right)} dalam {rightUnit}",
        $"the formula {verb.English} unlike units: {Shown(left)} is in {leftUnit}, {Shown(right)} in {rightUnit}");

    public static LocalizedText UnlikeScales(LocalizedText verb, string left, string leftUnit, string right, string rightUnit) => new(
        $"formula {verb.Indonesian} skala yang berlainan: {Shown(left)} dalam {leftUnit}, {Shown(right)} dalam {rightUnit}; samakan skalanya",
        $"the formula {verb.English} different scales: {Shown(left)} is in {leftUnit}, {Shown(right)} in {rightUnit}; give them one scale");

    public static LocalizedText NumberWithoutUnit(LocalizedText verb, string number, string other, string unit, string? proposal) => new(
        $"formula {verb.Indonesian} {Shown(other)} dalam {unit} dengan angka {Shown(number)} tanpa satuan" + (proposal is null ? "; beri angka itu satuan" : $"; tulis '{proposal}'"),
        $"the formula {verb.English} {Shown(other)} in {unit} and {Shown(number)}, a number without unit" + (proposal is null ? "; give the number a unit" : $"; write '{proposal}'"));

    public static LocalizedText LogarithmOf(string text, string unit) => new(
        $"{Shown(text)} adalah logaritma dari {unit}; hanya selisihnya dengan logaritma yang sejenis mempunyai arti",
        $"{Shown(text)} is a logarithm of {unit}; only its difference with another of the like means anything");

    public static LocalizedText PureNumberNeeded(string function, string text, string unit) => new(
        $"'{function}' memerlukan bilangan tanpa satuan, sedangkan {Shown(text)} dalam {unit}; bagi dahulu dengan sesuatu yang sejenis",
        $"'{function}' takes a pure number, but {Shown(text)} is in {unit}; divide it by something of the like first");

    public static LocalizedText PartOfOther(string part, string partUnit, string whole, string wholeUnit) => new(
        $"{Shown(part)} dihitung dalam {partUnit}, keseluruhannya {Shown(whole)} dalam {wholeUnit}; bagian dan keseluruhan harus bersatuan sama",
        $"{Shown(part)} is counted in {partUnit}, its whole {Shown(whole)} in {wholeUnit}; a part and its whole have one unit");

    public static LocalizedText OtherUnit(string inferred, string declared, LocalizedText? hint) => new(
        $"formula menghasilkan {inferred}, tetapi satuannya dinyatakan {declared}; {hint?.Indonesian ?? "perbaiki formula atau satuannya"}",
        $"the formula gives {inferred}, but its unit is declared as {declared}; {hint?.English ?? "correct the formula or the unit"}");

    public static LocalizedText PercentForgotten(string inferred, string written) => new(
        $"formula menghasilkan {inferred}, sehingga separuh menjadi 0,5, padahal satuannya persen dan separuh adalah 50; tambahkan '{written}'",
        $"the formula gives {inferred}, so that a half is 0,5, but its unit is persen, where a half is 50; add '{written}'");

    public static LocalizedText IndexAsPercent(string unit) => new(
        $"formula menghasilkan {unit}, tetapi satuannya dinyatakan persen; nyatakan masukannya dalam persen, atau tulis 'satuan: {unit}'",
        $"the formula gives {unit}, but its unit is declared as persen; declare its inputs in persen, or write 'satuan: {unit}'");

    public static LocalizedText PercentUnwanted(string declared) => new(
        $"formula menghasilkan persen, tetapi satuannya dinyatakan {declared}; nyatakan 'satuan: persen', atau hapus '× 100%' bila memang {declared}",
        $"the formula gives persen, but its unit is declared as {declared}; declare 'satuan: persen', or delete '× 100%' if {declared} is meant");

    public static LocalizedText ScaleForgotten(string inferred, string declared, string written) => new(
        $"formula menghasilkan {inferred}, tetapi satuannya dinyatakan {declared}; tambahkan '{written}'",
        $"the formula gives {inferred}, but its unit is declared as {declared}; add '{written}'");

    public static LocalizedText OtherScale(string inferred, string declared, string replaced, string written) => new(
        $"skala formula {inferred}, skala yang dinyatakan {declared}; ganti '{replaced}' dengan '{written}'",
        $"the formula's scale is {inferred}, the declared one {declared}; write '{written}' for '{replaced}'");

    public static LocalizedText UnlikeScale(string inferred, string declared, bool isTooLarge, string factor) => new(
        $"skala formula {inferred}, skala yang dinyatakan {declared}; {(isTooLarge ? "bagi" : "kalikan")} hasilnya dengan {factor}",
        $"the formula's scale is {inferred}, the declared one {declared}; {(isTooLarge ? "divide" : "multiply")} its result by {factor}");

    public static LocalizedText UnitDeclaredHere(string unit) => new($"satuan {unit} dinyatakan di sini", $"the unit {unit} is declared here");

    public static LocalizedText DeclaredIn(string name, string unit) => new($"{Shown(name)} dalam {unit}", $"{Shown(name)} is in {unit}");

    public static LocalizedText AndMore(int count) => new($"… dan {count} lagi", $"… and {count} more");
}
