using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Sakip.Dsl.Language.Formatting;

namespace Sakip.Dsl.Language.Tests;

/// <summary>Printing a formula and reading it again gives the formula.</summary>
public sealed class RoundTripTests
{
    private static Gen<string> Formula { get; } = Gen.Sized(size => Number(Math.Min(size, 5)));

    [Fact]
    public void A_printed_formula_reads_back_as_the_same_tree() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(new Replay(new Rnd(22_2019), FSharpOption<int>.None)),
            Prop.ForAll(Formula.ToArbitrary(), formula =>
            {
                var read = Bound(formula);
                string printed = FormulaText.Of(read);
                Assert.Equal(printed, FormulaText.Of(Bound(printed)));
                Assert.True(SameMeaning(read, Bound(printed)), $"{formula} / {printed}");
            }));

    [Theory]
    [InlineData("-a ^ 2", "-a ^ 2")]
    [InlineData("(-a) ^ 2", "(-a) ^ 2")]
    [InlineData("a ^ b ^ c", "a ^ b ^ c")]
    [InlineData("(a ^ b) ^ c", "(a ^ b) ^ c")]
    [InlineData("a - (b - c)", "a - (b - c)")]
    [InlineData("a / b / c", "a / b / c")]
    [InlineData("a * b x c ÷ 2", "a × b × c / 2")]
    [InlineData("((a)) + ((b))", "a + b")]
    public void Brackets_stand_where_they_are_needed(string written, string printed) => Assert.Equal(printed, FormulaText.Of(Bound(written)));

    private static Semantics.BoundExpression Bound(string formula)
    {
        var project = Definitions.Project($$"""
            instansi I "I" {
              indikator R "R" {
                satuan: bilangan
                polaritas: naik
                variabel a: bilangan "a"
                variabel b: bilangan "b"
                variabel c: bilangan "c"
                daftar d "d" { p: bilangan "p"; q: bilangan "q" }
                formula: {{formula}}
              }
            }
            """);
        // Random formulas mean nothing; what is proved of their units and values is not asked here.
        Assert.DoesNotContain(project.Diagnostics, d => d.Rule.Severity == Diagnostics.Severity.Error && !d.Rule.Id.StartsWith("IKU3", StringComparison.Ordinal));
        return project.Indicators["I.R"].Formula!;
    }


    /// <summary>Node numbers are those of the written form; the trees themselves must be the same.</summary>
    private static bool SameMeaning(Semantics.BoundExpression left, Semantics.BoundExpression right) =>
        Semantics.FormulaWalker.All(left).Select(Kind).SequenceEqual(Semantics.FormulaWalker.All(right).Select(Kind));

    private static object Kind(Semantics.BoundExpression node) => node switch
    {
        Semantics.BoundBinary binary => binary.Operator,
        Semantics.BoundUnary unary => unary.Operator,
        Semantics.BoundCall call => (call.Function, call.Arguments.Count),
        Semantics.BoundAggregate aggregate => (aggregate.Function, aggregate.List, aggregate.Body is null),
        Semantics.BoundConditional => "jika",
        _ => node with { Node = 0 },
    };

    private static Gen<string> Number(int depth) => depth <= 0
        ? Gen.Elements("a", "b", "c", "c[t-1]", "c[dasar]", "2", "0,5", "1.000", "100%", "30%")
        : Gen.Frequency(
            (2, Number(0)),
            (6, from left in Number(depth - 1) from sign in Gen.Elements("+", "-", "×", "/", "^") from right in Number(depth - 1) select $"({left}) {sign} ({right})"),
            (2, from left in Number(depth - 1) from sign in Gen.Elements("+", "-", "×", "/", "^") from right in Number(0) select $"{left} {sign} {right}"),
            (1, Number(depth - 1).Select(x => $"-({x})")),
            (1, from x in Number(depth - 1) from call in Gen.Elements($"akar({x})", $"ln({x})", $"bulat({x}; 2)", $"rata({x}; 1)", $"maks({x}; a; 3)") select call),
            (1, from x in Number(depth - 1) from y in Number(depth - 1) select $"jika(({x}) >= ({y}) dan bukan (a > 1) atau b <> 0; {x}; {y})"),
            (1, Gen.Elements("jumlah(d.p × d.q)", "rata(d.p)", "banyak(d)", "banyak(d.p > 1)", "min(d.q - 1)")));
}
