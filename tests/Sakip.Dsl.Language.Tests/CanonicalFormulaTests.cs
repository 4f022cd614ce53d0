using System.Globalization;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// Formulas drawn at random, seen through the finding that two are the same (IKU7004): a formula and one rewritten by the laws of
/// arithmetic must be found the same, and two that are found the same must have the same values.
/// </summary>
public sealed class CanonicalFormulaTests
{
    private static readonly (decimal A, decimal B, decimal C)[] s_points = [(2, 3, 5), (7, 11, 13), (0.5m, 4, 9), (10, 1, 0.25m)];

    [Fact]
    public void A_rewritten_formula_is_the_same()
    {
        var random = new Random(7004);
        int nowhere = 0;
        for (int i = 0; i < 300; i++)
        {
            var formula = Draw(random, 4);
            string text = Two(formula.Write(null), formula.Write(random));
            var project = Definitions.Project(text);
            bool isNowhere = s_points.All(p => !project.Evaluate("D.Satu", ("a", p.A), ("b", p.B), ("c", p.C)).Sah); // as what divides by a - a
            Assert.True(isNowhere || AreSame(project), text);
            nowhere += isNowhere ? 1 : 0;
        }

        Assert.True(nowhere < 30, $"{nowhere}");
    }

    [Fact]
    public void Formulas_that_are_the_same_have_the_same_values()
    {
        var random = new Random(40_07);
        int same = 0;
        for (int i = 0; i < 4_000; i++)
        {
            var project = Definitions.Project(Two(Draw(random, 2).Write(null), Draw(random, 2).Write(null)));
            if (!AreSame(project))
            {
                continue;
            }

            same++;
            foreach (var (a, b, c) in s_points)
            {
                var left = project.Evaluate("D.Satu", ("a", a), ("b", b), ("c", c));
                var right = project.Evaluate("D.Dua", ("a", a), ("b", b), ("c", c));
                Assert.Equal(left.Sah, right.Sah);
                Assert.True(!left.Sah || Math.Abs(left.NilaiPenuh - right.NilaiPenuh) < 0.000001m, string.Concat(project.Diagnostics.Select(Definitions.Show)));
            }
        }

        Assert.True(same > 20, $"{same}");
    }

    private static bool AreSame(Project project) => project.Diagnostics.Any(d => d.Rule.Id == "IKU7004");

    private static string Two(string first, string second) => $"instansi D \"D\" {{\n{Indicator("Satu", first)}{Indicator("Dua", second)}}}\n";

    private static string Indicator(string id, string formula) => $$"""
          indikator {{id}} "Nama {{id}}" {
            satuan: indeks
            polaritas: naik
            pembulatan: tanpa
            variabel a: bilangan > 0 "Masukan pertama"
            variabel b: bilangan > 0 "Masukan kedua"
            variabel c: bilangan > 0 "Masukan ketiga"
            formula: {{formula}} + a × b
            penanggung jawab: "B"
            sumber data: "S"
          }

        """;

    private static Node Draw(Random random, int depth)
    {
        if (depth == 0 || random.Next(5) == 0)
        {
            return new Node(random.Next(4) == 0 ? random.Next(2, 9).ToString(CultureInfo.InvariantCulture) : new[] { "a", "b", "c" }[random.Next(3)], null, null);
        }

        return new Node(new[] { "+", "-", "×", "/", "maks" }[random.Next(5)], Draw(random, depth - 1), Draw(random, depth - 1));
    }

    /// <summary>A formula; written with a source of chance, it is written otherwise but means the same.</summary>
    private sealed record Node(string Sign, Node? Left, Node? Right)
    {
        public string Write(Random? random)
        {
            if (Left is null || Right is null)
            {
                return Sign;
            }

            string left = Left.Write(random);
            string right = Right.Write(random);
            bool isOtherwise = random?.Next(2) == 0;
            return (Sign, isOtherwise) switch
            {
                ("maks", false) => $"maks({left}; {right})",
                ("maks", true) => $"maks({right}; {left})",
                ("+" or "×", true) => $"({right} {Sign} {left})",
                ("-", true) => $"(-({right}) + {left})",
                ("/", true) => $"(({right}) ^ -1 × {left})",
                _ => $"({left} {Sign} {right})",
            };
        }
    }
}
