using Sakip.Dsl.Language.Evaluation;

namespace Sakip.Dsl.Language.Tests.Contract;

/// <summary>Operators, functions and conditions.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("1 + 2 × 3", 7)]
    [InlineData("(1 + 2) × 3", 9)]
    [InlineData("10 - 4 - 3", 3)]
    [InlineData("100 / 10 / 5", 2)]
    [InlineData("100 / 10 × 5", 50)]
    [InlineData("2 * 3 x 4 × 5", 120)]
    [InlineData("12 ÷ 4", 3)]
    [InlineData("-2^2", -4)]
    [InlineData("(-2)^2", 4)]
    [InlineData("2 ^ 3 ^ 2", 512)]
    [InlineData("(2 ^ 3) ^ 2", 64)]
    [InlineData("2 ^ -1", 0.5)]
    [InlineData("- -3", 3)]
    [InlineData("5 - -3", 8)]
    [InlineData("-3 × -3", 9)]
    [InlineData("2 × 3 ^ 2", 18)]
    [InlineData("4 − 3", 1)]
    [InlineData("4 – 3", 1)]
    [InlineData("0 ^ 0", 1)]
    public void Operators(string formula, double value) => Assert.Equal((decimal)value, Compiler.Formula(formula).Nilai);

    [Theory]
    [InlineData("jika(1 < 2; 10; 20)", 10)]
    [InlineData("jika(2 <= 1; 10; 20)", 20)]
    [InlineData("jika(2 ≤ 2; 10; 20)", 10)]
    [InlineData("jika(2 = 2,0; 10; 20)", 10)]
    [InlineData("jika(2 <> 2; 10; 20)", 20)]
    [InlineData("jika(2 ≥ 3; 10; 20)", 20)]
    [InlineData("jika(3 > 2 dan 1 > 2; 10; 20)", 20)]
    [InlineData("jika(3 > 2 atau 1 > 2; 10; 20)", 10)]
    [InlineData("jika(bukan 3 > 2; 10; 20)", 20)]
    [InlineData("jika(bukan (3 > 2 dan 1 > 2); 10; 20)", 10)]
    [InlineData("jika(1 > 2 dan 1 > 2 atau 3 > 2; 10; 20)", 10)]
    [InlineData("jika(bukan 1 > 2 dan 1 > 2; 10; 20)", 20)]
    [InlineData("jika(1 > 0; 1; 1 / 0)", 1)]
    [InlineData("jika(1 > 0 atau 1 / 0 > 1; 1; 2)", 1)]
    [InlineData("jika(1 < 0; 1; jika(2 > 1; 7; 8))", 7)]
    public void Conditions(string formula, double value) => Assert.Equal((decimal)value, Compiler.Formula(formula).Nilai);

    [Theory]
    [InlineData("jumlah(1; 2; 3,5)", 6.5)]
    [InlineData("rata(1; 2; 6)", 3)]
    [InlineData("min(3; 1; 2)", 1)]
    [InlineData("maks(3; 1; 2)", 3)]
    [InlineData("jumlah(4)", 4)]
    [InlineData("akar(16)", 4)]
    [InlineData("akar(27; 3)", 3)]
    [InlineData("akar(-27; 3)", -3)]
    [InlineData("ln(1)", 0)]
    [InlineData("log10(1.000)", 3)]
    [InlineData("exp(0)", 1)]
    [InlineData("abs(-2,5)", 2.5)]
    [InlineData("bulat(99,525; 2)", 99.53)]
    [InlineData("bulat(-99,525; 2)", -99.53)]
    [InlineData("bulat(2,5; 0)", 3)]
    [InlineData("Akar(16) + MAKS(1; 2)", 6)]
    public void Functions(string formula, double value) => Assert.Equal((decimal)value, Compiler.Formula(formula).Nilai);

    [Theory]
    [InlineData("ln(2)", "0,693147180559945")]
    [InlineData("exp(1)", "2,71828182845904")]
    [InlineData("akar(2)", "1,41421356237309")]
    [InlineData("2 ^ 0,5", "1,41421356237309")]
    [InlineData("log10(2)", "0,30102999566398")]
    [InlineData("akar(10; 3)", "2,15443469003188")]
    public void Roots_and_logarithms_are_right_to_fifteen_digits(string formula, string digits)
    {
        decimal expected = decimal.Parse(digits.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(Compiler.Formula(formula).Nilai - expected, -0.00000000000001m, 0.00000000000001m);
    }

    [Theory]
    [InlineData("a / b", "PembagiNol", "pembagi b bernilai nol")]
    [InlineData("a / (b × a)", "PembagiNol", "pembagi b × a bernilai nol")]
    [InlineData("akar(b - a)", "TakTerdefinisi", "akar dari b - a tidak terdefinisi untuk nilai -1")]
    [InlineData("ln(b)", "TakTerdefinisi", "ln dari b tidak terdefinisi untuk nilai 0")]
    [InlineData("log10(b)", "TakTerdefinisi", "log10 dari b tidak terdefinisi untuk nilai 0")]
    [InlineData("(b - a) ^ 0,5", "TakTerdefinisi", "pangkat 0,5 dari b - a tidak terdefinisi untuk nilai -1")]
    [InlineData("b ^ -1", "PembagiNol", "pembagi b bernilai nol")]
    [InlineData("bulat(a; a / 2) + b", "TakTerdefinisi", "jumlah desimal pembulatan harus bilangan bulat dalam 0..28, diterima 0,5")]
    [InlineData("exp(a × 100)", "MelampauiDesimal", "hasil melampaui jangkauan bilangan desimal")]
    [InlineData("10 ^ 20 × 10 ^ 20 × a", "MelampauiDesimal", "hasil melampaui jangkauan bilangan desimal")]
    public void Reasons(string formula, string status, string reason)
    {
        string whole = formula + (formula.Contains('b') ? "" : " + b") + (formula.Contains('a') ? "" : " + a");
        var result = Compiler.Formula(whole, ("a", 1), ("b", 0));
        Assert.Equal((false, status, reason), (result.Sah, result.Status, result.Alasan));
    }

    [Fact]
    public void A_missing_input_is_a_reason()
    {
        var project = Compiler.CompileSound(Compiler.OneFormula("a + b", ["a", "b"]));
        var result = project.Evaluate("D.I", ("a", 1));
        Assert.Equal((false, "MasukanKosong", "b belum diisi"), (result.Sah, result.Status, result.Alasan));
    }

    [Theory]
    [InlineData("2 desimal", 2.35, -2.35)]
    [InlineData("1 desimal", 2.3, -2.3)]
    [InlineData("0 desimal", 2, -2)]
    [InlineData("potong 1 desimal", 2.3, -2.3)]
    [InlineData("potong 2 desimal", 2.34, -2.34)]
    [InlineData("potong 4 desimal", 2.345, -2.345)]
    [InlineData("tanpa", 2.345, -2.345)]
    public void Rounding(string rounding, double positive, double negative)
    {
        var project = Compiler.CompileSound(Compiler.OneFormula("a", ["a"]).Replace("pembulatan: tanpa", "pembulatan: " + rounding));
        Assert.Equal((decimal)positive, project.Evaluate("D.I", ("a", 2.345m)).Nilai);
        Assert.Equal((decimal)negative, project.Evaluate("D.I", ("a", -2.345m)).Nilai);
        Assert.Equal(2.345m, project.Evaluate("D.I", ("a", 2.345m)).NilaiPenuh);
    }

    [Fact]
    public void Rounding_happens_once_at_the_end_and_a_half_on_paper_stays_a_half()
    {
        Assert.Equal(1.5m, Compiler.CompileSound(Compiler.OneFormula("1 / 3 × 4,5", []).Replace("pembulatan: tanpa", "pembulatan: 1 desimal")).Evaluate("D.I").Nilai);
        Assert.Equal(2m, Compiler.CompileSound(Compiler.OneFormula("1 / 3 × 4,5", []).Replace("pembulatan: tanpa", "pembulatan: 0 desimal")).Evaluate("D.I").Nilai);
    }

    [Fact]
    public void A_name_and_a_sign_are_told_apart()
    {
        Assert.Equal(6m, Compiler.Formula("x x x - y", ("x", 3), ("y", 3)).Nilai);
        Assert.Equal(9m, Compiler.Formula("2 x a + a", ("a", 3)).Nilai);
    }

    [Fact]
    public void The_trace_tells_every_step_operands_first()
    {
        var project = Compiler.CompileSound(Compiler.OneFormula("a / b × 100", ["a", "b"]));
        var steps = new List<decimal>();
        new Evaluator(project.Indicators, (_, value) => steps.Add(value)).Evaluate(project.Indicators["D.I"], new EvaluationInputs().Set("a", 1).Set("b", 4));
        Assert.Equal([1m, 4m, 0.25m, 100m, 25m], steps);
    }
}
