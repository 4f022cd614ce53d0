using System.Globalization;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>Formulas at the edges of what C# takes.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("79.228.162.514.264.337.593.543.950.335 × 2 + a", "hasil melampaui jangkauan bilangan desimal")]
    [InlineData("jumlah(79.228.162.514.264.337.593.543.950.335; 1) - a", "hasil melampaui jangkauan bilangan desimal")]
    [InlineData("a / 0", "pembagi 0 bernilai nol")]
    [InlineData("1 / (2 - 2) + a", "pembagi 2 - 2 bernilai nol")]
    [InlineData("--a", "7")]
    [InlineData("-(-(-a))", "-7")]
    [InlineData("a - -2", "9")]
    [InlineData("a - (b - 2)", "6")]
    [InlineData("a / (b / 2)", "4,67")]
    [InlineData("2 ^ a ^ 0", "2")]
    [InlineData("jika(1 > 2; a; b)", "3")]
    [InlineData("jika(1 < 2 dan a > 100; a; b)", "3")]
    [InlineData("jika(1 > 2 dan a / 0 > 1; a; b)", "3")]
    [InlineData("jika(1 < 2 atau a / 0 > 1; a; b)", "7")]
    [InlineData("jika(a = a; 1; 2) + jika(a <> a; 1; 2) + jika(bukan a < b; 1; 2)", "4")]
    [InlineData("jika(a > b; jika(a > 100; 1; 2); 3) × 10 + jika(a < b; 1; 0)", "20")]
    [InlineData("rata(a; b; 1 / (a - 7))", "pembagi a - 7 bernilai nol")]
    [InlineData("jumlah(79.228.162.514.264.337.593.543.950.335; a; 1 / (a - 7))", "pembagi a - 7 bernilai nol")]
    [InlineData("rata(a; b; 1 / (a - 6))", "3,67")]
    [InlineData("min(a; b; 5) + maks(a; b; 5) + abs(-b) + bulat(2,345; 2)", "15,35")]
    [InlineData("bulat(a; 2,5)", "jumlah desimal pembulatan harus bilangan bulat dalam 0..28, diterima 2,5")]
    [InlineData("akar(a + 9) + akar(b + 5; 3) + ln(exp(1)) + log10(1.000)", "10")]
    [InlineData("akar(b - a)", "akar dari b - a tidak terdefinisi untuk nilai -4")]
    [InlineData("(b - a) ^ 0,5", "pangkat 0,5 dari b - a tidak terdefinisi untuk nilai -4")]
    [InlineData("jumlah(d.p / d.q)", "1")]
    [InlineData("rata(d.p × d.q)", "13")]
    [InlineData("maks(d.p) - min(d.q) + banyak(d.p > d.q) + banyak(d)", "1")]
    [InlineData("jumlah(d.p / jumlah(d.q)) + jumlah(jika(d.p > a; d.p; b))", "6,5")]
    [InlineData("jumlah(d.p - d.q / (d.p - 2))", "pembagi d.p - 2 bernilai nol")]
    public void Formula(string formula, string expected)
    {
        var definition = Single($$"""
            variabel a: bilangan "a"
            variabel b: bilangan "b"
            daftar d "d" { p: orang "p"; q: orang > 0 "q" }
            formula: {{formula}} + banyak(d) - banyak(d) + a - a + b - b
            """.Replace("formula: --a +", "formula: - -a +", StringComparison.Ordinal));
        var result = definition.CobaHitung(new NilaiMasukan { ["a"] = 7, ["b"] = 3, ["d[1].p"] = 2, ["d[1].q"] = 4, ["d[2].p"] = 3, ["d[2].q"] = 3 + 3 });
        Assert.Equal(expected, result.ToString());
    }

    [Theory]
    [InlineData("sum", 200, 200)]
    [InlineData("powers", 45, 1)]
    [InlineData("conditions", 100, 1)]
    [InlineData("list", 200, 201)]
    [InlineData("chain in a chain", 100, 200)]
    public void A_tall_formula_is_cut_into_methods(string shape, int height, int expected)
    {
        string formula = shape switch
        {
            "sum" => Chain("a", " + "),
            "powers" => Chain("a", " ^ "),
            "conditions" => $"jika({Chain("a > 0", " dan ")} atau {Chain("bukan a < 0", " atau ")}; a; 0)",
            "list" => $"jumlah(d.p + {Chain("a", " + ")})",
            _ => $"jumlah(jika({Chain("d.p", " + ")} > 0; {Chain("d.p", " + ")} + ({Chain("a", " + ")}); 0))",
        };
        var definition = Single($$"""
            variabel a: bilangan "a"
            daftar d "d" { p: bilangan "p" }
            formula: {{formula}} + banyak(d) - banyak(d)
            """);
        Assert.Equal(expected, definition.CobaHitung(new NilaiMasukan { ["a"] = 1, ["d[1].p"] = 1 }).Nilai);

        string Chain(string operand, string sign) => string.Join(sign, Enumerable.Repeat(operand, height));
    }

    private static IDefinisiIndikator Single(string lines)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $$"""
            instansi Kantor "Kantor" {
              indikator Uji "Uji" {
                satuan: bilangan
                polaritas: naik
                {{lines}}
                penanggung jawab: "x"
                sumber data: "x"
              }
            }
            """);
        // A formula may compare an input with itself; the consumer never hears of it.
        return Assert.Single(Catalogue.Of(Generation.Of(text).AssertCompiles("CS1718").Load()).Semua);
    }
}
