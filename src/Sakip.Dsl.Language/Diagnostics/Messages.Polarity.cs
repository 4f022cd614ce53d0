namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of polarity.</summary>
internal static partial class Messages
{
    public static LocalizedText PolarityContradicted(string declared, string implied) => new(
        $"polaritas '{declared}' bertentangan dengan masukan yang ditandai; menurut tanda dan formulanya, {TheBetter(implied == "naik")}, jadi tulis '{implied}'",
        $"the polarity '{declared}' contradicts the inputs that are marked; by marks and formula a {(implied == "naik" ? "higher" : "lower")} result is better, so write '{implied}'");

    public static LocalizedText MarkedHere(string input, bool isGood) => new(
        $"{Shown(input)} bertanda {(isGood ? "baik" : "buruk")}",
        $"{Shown(input)} is marked {(isGood ? "good" : "bad")}");

    public static LocalizedText Moves(string input, bool rises, bool isGood, bool higherIsBetter) => new(
        $"{input} naik → hasil {(rises ? "naik" : "turun")}; {input} bertanda {(isGood ? "baik" : "buruk")}, jadi {TheBetter(higherIsBetter)}",
        $"more {input} → a {(rises ? "higher" : "lower")} result; {input} is marked {(isGood ? "good" : "bad")}, so a {(higherIsBetter ? "higher" : "lower")} result is better");

    private static string TheBetter(bool higher) => $"makin {(higher ? "tinggi" : "rendah")} hasilnya makin baik";
}
