using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Formatting;

public class FormulaTextTests
{
    private const string Inputs = """
        variabel a: bilangan "A"
        variabel b: bilangan "B"
        variabel c: tahun "C"
        daftar isi "isi" { x: bilangan "X"; y: bilangan "Y" }

        """;

    [Theory]
    [InlineData("a/b*100%", "a / b × 100%")]
    [InlineData("(a / b) × 100.000", "a / b × 100.000")]
    [InlineData("a / (b × 100)", "a / (b × 100)")]
    [InlineData("a - (b - a)", "a - (b - a)")]
    [InlineData("(a - b) - a", "a - b - a")]
    [InlineData("(a ^ b) ^ a", "(a ^ b) ^ a")]
    [InlineData("a ^ (b ^ a)", "a ^ b ^ a")]
    [InlineData("(-a) ^ b", "(-a) ^ b")]
    [InlineData("-(a ^ b)", "-a ^ b")]
    [InlineData("-(a × b)", "-(a × b)")]
    [InlineData("a × -b", "a × -b")]
    [InlineData("a[t] - a[t-1] / a[dasar]", "a - a[t-1] / a[dasar]")]
    [InlineData("JIKA(a > 1 DAN (b < 2 ATAU bukan a = b); a; b)", "jika(a > 1 dan (b < 2 atau bukan a = b); a; b)")]
    [InlineData("jumlah(isi.x * isi.y) / banyak(isi)", "jumlah(isi.x × isi.y) / banyak(isi)")]
    [InlineData("banyak(isi.x >= 3)", "banyak(isi.x >= 3)")]
    [InlineData("rata(isi.x[t-1])", "rata(isi.x[t-1])")]
    [InlineData("Rp 1.000 / Rp 2", "Rp 1.000 / Rp 2")]
    [InlineData("c / 1 tahun + 2,50", "c / 1 tahun + 2,5")]
    [InlineData("akar(a; 3) + akar(b) + bulat(a; 2)", "akar(a; 3) + akar(b) + bulat(a; 2)")]
    public void Prints_the_canonical_text_with_the_fewest_brackets(string written, string canonical)
    {
        var (indicator, _) = Bound("A", $"{Inputs}formula: {written}");
        Assert.Equal(canonical, FormulaText.Of(indicator.Formula!));
    }

    [Fact]
    public void A_reference_keeps_its_period()
    {
        var (indicator, _) = Bound("A", "formula: K[t-1] + K + K[dasar] + K[t-2]", """
            komponen K "K" {
              satuan: bilangan
              variabel k: bilangan "k"
              formula: k - k[t-1]
            }
            """.Replace(" - k[t-1]", ""));
        Assert.Equal("K[t-1] + K + K[dasar] + K[t-2]", FormulaText.Of(indicator.Formula!));
    }

    [Fact]
    public void What_is_printed_reads_back_as_the_same_tree() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(new Replay(new Rnd(22_2019), FSharpOption<int>.None)),
            Prop.ForAll(Formulas(4).ToArbitrary(), formula =>
            {
                string text = FormulaText.Of(formula);
                var (indicator, _) = Bound("A", $"{Inputs}formula: {text}");
                Assert.Equal(Shape(formula), Shape(indicator.Formula!));
                Assert.Equal(text, FormulaText.Of(indicator.Formula!));
            }));

    /// <summary>A tree without its numbering, every bracket written out.</summary>
    private static string Shape(BoundExpression node) => node switch
    {
        BoundNumber number => $"{number.Written}{number.IsPercent}{number.IsMoney}{number.Satuan?.Nama}",
        BoundUnary unary => $"({unary.Operator} {Shape(unary.Operand)})",
        BoundBinary binary => $"({Shape(binary.Left)} {binary.Operator} {Shape(binary.Right)})",
        BoundCall call => $"{call.Function}({string.Join(";", call.Arguments.Select(Shape))})",
        BoundConditional c => $"jika({Shape(c.Condition)};{Shape(c.WhenTrue)};{Shape(c.WhenFalse)})",
        BoundAggregate a => $"{a.Function} over {a.List}({(a.Body is null ? "" : Shape(a.Body))})",
        BoundFieldReference field => field.List + "." + field.Field,
        BoundInputReference input => input.Key,
        _ => throw new InvalidOperationException(node.ToString()),
    };

    private static Gen<BoundExpression> Formulas(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("a", "b", "a[t-1]", "b[dasar]").Select(k => (BoundExpression)new BoundInputReference(0, k)),
            Gen.Elements(0m, 1m, 2.5m, 1000m, 100000.25m).Select(n => (BoundExpression)new BoundNumber(0, n, n, false, false, null)),
            Gen.Elements(30m, 100m).Select(n => (BoundExpression)new BoundNumber(0, n, n, true, false, null)));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Formulas(depth - 1);
        var binary = from operation in Gen.Elements(BinaryOperator.Add, BinaryOperator.Subtract, BinaryOperator.Multiply, BinaryOperator.Divide, BinaryOperator.Power)
                     from left in inner
                     from right in inner
                     select (BoundExpression)new BoundBinary(0, operation, left, right);
        var negation = inner.Select(x => (BoundExpression)new BoundUnary(0, UnaryOperator.Negate, x));
        var call = from function in Gen.Elements(Fungsi.Rata, Fungsi.Min, Fungsi.Jumlah)
                   from left in inner
                   from right in inner
                   select (BoundExpression)new BoundCall(0, function, new([left, right]));
        var conditional = from condition in Conditions(depth - 1)
                          from whenTrue in inner
                          from whenFalse in inner
                          select (BoundExpression)new BoundConditional(0, condition, whenTrue, whenFalse);
        return Gen.Frequency((2, leaf), (6, binary), (2, negation), (1, call), (1, conditional));
    }

    private static Gen<BoundExpression> Conditions(int depth)
    {
        var inner = Formulas(Math.Max(0, depth - 1));
        var comparison = from operation in Gen.Elements(BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Equal, BinaryOperator.NotEqual, BinaryOperator.Greater)
                         from left in inner
                         from right in inner
                         select (BoundExpression)new BoundBinary(0, operation, left, right);
        if (depth <= 0)
        {
            return comparison;
        }

        var conditions = Conditions(depth - 1);
        var joined = from operation in Gen.Elements(BinaryOperator.And, BinaryOperator.Or)
                     from left in conditions
                     from right in conditions
                     select (BoundExpression)new BoundBinary(0, operation, left, right);
        return Gen.OneOf(comparison, joined, conditions.Select(x => (BoundExpression)new BoundUnary(0, UnaryOperator.Not, x)));
    }
}
