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

    public static LocalizedText ChangesNothing(string part) => new(
        $"{Shown(part)} tidak mengubah apa pun; hapus, atau tulis angka yang dimaksud",
        $"{Shown(part)} changes nothing; delete it, or write the number that is meant");

    public static LocalizedText AlwaysComesTo(string part, string value) => new(
        $"{Shown(part)} selalu bernilai {value}, apa pun masukannya; periksa operan yang dimaksud",
        $"{Shown(part)} always comes to {value}, whatever the inputs; check which operand is meant");

    public static LocalizedText AbsOfNotNegative(string operand) => new(
        $"'abs' tidak mengubah apa pun, karena {Shown(operand)} tidak pernah negatif; hapus 'abs', atau periksa operannya",
        $"'abs' changes nothing, as {Shown(operand)} is never negative; delete 'abs', or check its operand");

    public static LocalizedText NeverChosen(string argument, string function) => new(
        $"{Shown(argument)} tidak pernah menentukan hasil '{function}', karena argumen lain selalu mendahuluinya; hapus, atau periksa batasnya",
        $"{Shown(argument)} never decides '{function}', as another argument is always ahead of it; delete it, or check its bounds");

    public static LocalizedText DecidedCondition(string condition, bool truth) => truth
        ? new(
            $"syarat {Shown(condition)} selalu benar, sehingga nilai kedua tidak pernah dipakai; hapus 'jika', atau periksa syaratnya",
            $"the condition {Shown(condition)} always holds, so the second value is never used; delete 'jika', or check the condition")
        : new(
            $"syarat {Shown(condition)} selalu salah, sehingga nilai pertama tidak pernah dipakai; hapus 'jika', atau periksa syaratnya",
            $"the condition {Shown(condition)} never holds, so the first value is never used; delete 'jika', or check the condition");

    public static LocalizedText ConstantFormula(string? value, bool hasInputs) => hasInputs
        ? new(
            $"formula ini selalu bernilai {value}, apa pun masukannya; periksa operannya",
            $"this formula always comes to {value}, whatever the inputs; check its operands")
        : new(
            "formula ini tidak memakai satu masukan pun, sehingga tidak mengukur apa-apa; pakai masukan, atau jadikan 'konstanta'",
            "this formula uses no input at all, so it measures nothing; use inputs, or make it a 'konstanta'");

    public static LocalizedText TargetImpossible(string target, string range) => new(
        $"target {target} tidak mungkin tercapai, karena nilainya selalu {Within(range)}; perbaiki targetnya, atau rentang yang menjadi dasarnya",
        $"the target {target} can never be reached, as the value is always {range}; correct the target, or the range it rests on");

    public static LocalizedText ValueBoundedHere(string range) => new($"nilai dari luar dibatasi {range} di sini", $"the value from outside is bounded to {range} here");

    public static LocalizedText FormulaProvedWithin(string range) => new($"hasil formula ini terbukti {Within(range)}", $"the result of this formula is proved to be {range}");

    private static string Within(string range) => range.IndexOf("..", StringComparison.Ordinal) >= 0 ? "dalam " + range : range;
}
