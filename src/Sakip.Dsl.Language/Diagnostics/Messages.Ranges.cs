namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of the values that formulas take.</summary>
internal static partial class Messages
{
    public static LocalizedText ZeroDivisorInput(string divisor, string input) => new(
        $"pembagi {Shown(divisor)} dapat bernilai nol, dan saat itu tidak ada hasil; bila {Shown(input)} memang tidak pernah nol, tulis '> 0' di belakang satuannya",
        $"the divisor {Shown(divisor)} can be zero, and then there is no result; if {Shown(input)} never is, write '> 0' behind its unit");

    public static LocalizedText ZeroDivisor(string divisor) => new(
        $"pembagi {Shown(divisor)} dapat bernilai nol, dan saat itu tidak ada hasil; persempit batas masukannya, atau tulis hasil yang dimaksud dengan 'jika'",
        $"the divisor {Shown(divisor)} can be zero, and then there is no result; narrow the bounds of its inputs, or say with 'jika' what is meant then");

    public static LocalizedText DeclaredWithBounds(string input, string bounds) => bounds.Length > 0
        ? new($"batas {Shown(input)} adalah {bounds}", $"the bounds of {Shown(input)} are {bounds}")
        : new($"{Shown(input)} dideklarasikan tanpa batas", $"{Shown(input)} is declared without bounds");

    /// <summary>The reason is a sentence of generated code, which speaks Indonesian.</summary>
    public static LocalizedText NoResultBecause(string reason) => new($"tidak ada hasil: {reason}", $"no result: \"{reason}\"");

    public static LocalizedText ResultIs(string value) => new($"hasil = {value}", $"result = {value}");

    public static LocalizedText OutOfRange(string value, string range) => new(
        $"hasil dapat bernilai {value}, di luar rentang {range}; periksa formulanya, persempit batas masukannya, atau ubah rentangnya",
        $"the result can be {value}, outside the range {range}; check the formula, narrow the bounds of its inputs, or change the range");

    public static LocalizedText OutOfShare(string value) => new(
        $"hasil dapat bernilai {value} persen, padahal persen dari suatu bagian ada dalam 0..100; periksa pembilang dan pembaginya",
        $"the result can be {value} percent, but percent of a part lies in 0..100; check dividend and divisor");

    public static LocalizedText RangeDeclaredHere(string range) => new($"rentang {range} dinyatakan di sini", $"the range {range} is declared here");

    public static LocalizedText ShareDeclaredHere() => new("persen dari bagian: 0..100", "percent of a part: 0..100");

    public static LocalizedText UndefinedCall(string function, string operand, bool isLogarithm) => isLogarithm
        ? new(
            $"'{function}' memerlukan angka di atas 0, tetapi {Shown(operand)} dapat nol atau negatif; persempit batas masukannya, atau jaga dengan 'jika'",
            $"'{function}' needs a number above 0, but {Shown(operand)} can be zero or negative; narrow the bounds of its inputs, or guard it with 'jika'")
        : new(
            $"'{function}' tidak terdefinisi untuk angka negatif, dan {Shown(operand)} dapat negatif; persempit batas masukannya, atau jaga dengan 'jika'",
            $"'{function}' is undefined for negative numbers, and {Shown(operand)} can be negative; narrow the bounds of its inputs, or guard it with 'jika'");

    public static LocalizedText UndefinedPower(string power, string operand) => new(
        $"pangkat {Shown(power)} dapat tak terdefinisi, bergantung pada nilai {Shown(operand)}; persempit batas masukannya, atau jaga dengan 'jika'",
        $"the power {Shown(power)} can be undefined, depending on {Shown(operand)}; narrow the bounds of its inputs, or guard it with 'jika'");
}
