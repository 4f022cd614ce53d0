using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sakip.Dsl.Documents.Formulas;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Formulas;

public class MathMlTests
{
    private const int Width = 43;

    private const string Three = """
        variabel a: bilangan "Arti pertama"
        variabel b: bilangan > 0 "Arti kedua"
        variabel c: bilangan "Arti ketiga"

        """;

    [Fact]
    public void A_quotient_is_a_fraction_of_meanings_without_a_legend()
    {
        var typeset = Typeset(Three + "formula: a / b × 100%");
        Assert.Equal(
            "<math display=\"block\"><mrow><mfrac><mtext>Arti pertama</mtext><mtext>Arti kedua</mtext></mfrac><mo>×</mo><mrow><mn>100</mn><mi>%</mi></mrow></mrow></math>",
            typeset.Markup);
        Assert.Empty(typeset.Legend);
    }

    [Theory]
    [InlineData("formula: a")]
    [InlineData("formula: K")]
    public void A_bare_name_is_not_typeset(string formula) =>
        Assert.Null(MathMl.Write(Row(Three + formula, "komponen K \"K\" {\nsatuan: bilangan\nvariabel k: bilangan \"k\"\nformula: k\n}").Formula!, Width));

    [Theory]
    [InlineData("(a + b) × c", "<mrow><mo>(</mo><mrow><mtext>a</mtext><mo>+</mo><mtext>b</mtext></mrow><mo>)</mo></mrow><mo>×</mo><mtext>c</mtext>")]
    [InlineData("a - (b - c)", "<mtext>a</mtext><mo>−</mo><mrow><mo>(</mo><mrow><mtext>b</mtext><mo>−</mo><mtext>c</mtext></mrow><mo>)</mo></mrow>")]
    [InlineData("a + -b", "<mo>+</mo><mrow><mo>(</mo><mrow><mo>−</mo><mtext>b</mtext></mrow><mo>)</mo></mrow>")]
    [InlineData("(a / b) ^ 2", "<msup><mrow><mo>(</mo><mfrac><mtext>a</mtext><mtext>b</mtext></mfrac><mo>)</mo></mrow><mn>2</mn></msup>")]
    [InlineData("a ^ (1 / b)", "<msup><mtext>a</mtext><mrow><mn>1</mn><mo>/</mo><mtext>b</mtext></mrow></msup>")]
    [InlineData("(a ^ b) ^ c", "<msup><mrow><mo>(</mo><msup><mtext>a</mtext><mtext>b</mtext></msup><mo>)</mo></mrow><mtext>c</mtext></msup>")]
    [InlineData("(a + b) / c", "<mfrac><mrow><mtext>a</mtext><mo>+</mo><mtext>b</mtext></mrow><mtext>c</mtext></mfrac>")]
    [InlineData("akar(a + b)", "<msqrt><mrow><mtext>a</mtext><mo>+</mo><mtext>b</mtext></mrow></msqrt>")]
    [InlineData("akar(a; 3)", "<mroot><mtext>a</mtext><mn>3</mn></mroot>")]
    [InlineData("rata(a; b; c) - 1 tahun / 1 tahun", "<mfrac><mrow><mtext>a</mtext><mo>+</mo><mtext>b</mtext><mo>+</mo><mtext>c</mtext></mrow><mn>3</mn></mfrac><mo>−</mo><mfrac><mrow><mn>1</mn><mtext>\u00A0tahun</mtext></mrow>")]
    [InlineData("ln(a) - log10(b)", "<mrow><mi>ln</mi><mo>\u2061</mo><mrow><mo>(</mo><mrow><mtext>a</mtext></mrow><mo>)</mo></mrow></mrow><mo>−</mo><mrow><msub><mi>log</mi><mn>10</mn></msub>")]
    [InlineData("exp(a)", "<msup><mi>e</mi><mtext>a</mtext></msup>")]
    [InlineData("abs(a - b)", "<mrow><mo>|</mo><mrow><mtext>a</mtext><mo>−</mo><mtext>b</mtext></mrow><mo>|</mo></mrow>")]
    [InlineData("min(a; b)", "<mi>min</mi><mo>\u2061</mo><mrow><mo>(</mo><mrow><mtext>a</mtext><mo separator=\"true\">;</mo><mtext>b</mtext></mrow><mo>)</mo></mrow>")]
    [InlineData("maks(a; b)", "<mi>maks</mi>")]
    [InlineData("bulat(a / b; 2)", "<mtext>\u00A0dibulatkan\u00A0</mtext><mn>2</mn><mtext>\u00A0desimal</mtext>")]
    public void Every_operation_has_its_form(string formula, string markup)
    {
        // A period forces short names on all of them, so that the forms stand out.
        string typeset = Typeset($"{Three}formula: ({formula}) + c[t-1]").Markup.Replace("&#x2061;", "\u2061").Replace("<msub><mtext>c</mtext><mi>n</mi></msub>", "<mtext>c</mtext>");
        Assert.Contains(markup, typeset);
    }

    [Fact]
    public void Periods_are_indices_with_a_legend()
    {
        var typeset = Typeset("""
            variabel wargaMiskin: orang > 0 "Jumlah warga miskin"
            formula: (wargaMiskin[t] - wargaMiskin[t-1]) / wargaMiskin[dasar] × 100%
            """);
        Assert.Contains("<msub><mtext>warga miskin</mtext><mi>n</mi></msub><mo>−</mo><msub><mtext>warga miskin</mtext><mrow><mi>n</mi><mo>−</mo><mn>1</mn></mrow></msub>", typeset.Markup);
        Assert.Contains("<msub><mtext>warga miskin</mtext><mtext>dasar</mtext></msub>", typeset.Markup);
        Assert.Equal(
            [new("warga miskin", "", "Jumlah warga miskin"), new("n", "", "tahun yang dihitung"), new("n−1", "", "tahun sebelumnya")],
            typeset.Legend);
    }

    [Fact]
    public void Sums_go_over_the_records_of_a_list()
    {
        var typeset = Typeset("""
            daftar domain "domain penilaian" { nilai: indeks 0..5 "Nilai domain"; bobot: rasio 0..1 "Bobot domain" }
            formula: jumlah(domain.nilai × domain.bobot)
            """);
        Assert.Contains(
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>N</mi></munderover><mrow><msub><mtext>nilai</mtext><mi>i</mi></msub><mo>×</mo><msub><mtext>bobot</mtext><mi>i</mi></msub></mrow>",
            typeset.Markup);
        Assert.Equal([new("nilai", "i", "Nilai domain"), new("bobot", "i", "Bobot domain"), new("N", "", "banyaknya domain penilaian")], typeset.Legend);
    }

    [Fact]
    public void A_mean_over_a_list_of_known_length_divides_by_the_number()
    {
        var typeset = Typeset("daftar unsur[9] \"unsur\" { nilai: indeks 0..4 \"Nilai unsur\" }\nformula: rata(unsur.nilai) × 25");
        Assert.Contains("<mfrac><mn>1</mn><mn>9</mn></mfrac><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mn>9</mn></munderover>", typeset.Markup);
        Assert.Contains(new LegendLine("i", "", "setiap unsur"), typeset.Legend);
    }

    [Fact]
    public void Fields_of_two_lists_are_told_apart()
    {
        var typeset = Typeset("""
            daftar tanpa "tanpa aksi" { faktor: bilangan "Faktor" }
            daftar dengan "dengan aksi" { faktor: bilangan "Faktor" }
            formula: jumlah(tanpa.faktor) - jumlah(dengan.faktor)
            """);
        Assert.Contains("<mtext>faktor tanpa</mtext>", typeset.Markup);
        Assert.Contains("<mtext>faktor dengan</mtext>", typeset.Markup);
        Assert.Contains("<msub><mi>N</mi><mn>2</mn></msub>", typeset.Markup);
        Assert.Contains(new LegendLine("N", "2", "banyaknya dengan aksi"), typeset.Legend);
    }

    [Fact]
    public void Cases_stand_below_each_other_with_their_conditions()
    {
        var typeset = Typeset(Three + "formula: jika(a > b; a; jika(a = b dan c <> 0; b; c))");
        var rows = Parse(typeset).QuerySelectorAll("mtable.pilihan > mtr").Select(r => r.TextContent.Replace('\u00A0', ' ')).ToArray();
        Assert.Equal(["ajika a>b", "bjika a=b dan c≠0", "cjika tidak"], rows);
    }

    [Fact]
    public void Many_inputs_are_numbered_letters()
    {
        var names = Enumerable.Range(1, 12).Select(i => $"unsurKe{(char)('A' + i)}").ToArray();
        var typeset = Typeset(string.Concat(names.Select(n => $"variabel {n}: rasio \"Capaian unsur {n}\"\n")) + $"formula: rata({string.Join("; ", names)})");
        Assert.Contains("<msub><mi>x</mi><mn>12</mn></msub>", typeset.Markup);
        Assert.Equal(12, typeset.Legend.Count);
        Assert.Equal(new LegendLine("x", "12", "Capaian unsur unsurKeM"), typeset.Legend[11]);
    }

    [Fact]
    public void Long_meanings_are_broken_into_lines()
    {
        string meaning = "Jumlah peraturan perundang-undangan daerah yang tidak dibatalkan oleh pemerintah";
        var lines = Parse(Typeset($"variabel a: bilangan \"{meaning}\"\nvariabel b: bilangan > 0 \"Jumlah B\"\nformula: a / b × 100%"))
            .QuerySelectorAll("mfrac > mtable mtext").Select(t => t.TextContent).ToArray();
        Assert.Equal(meaning, string.Join(" ", lines));
        Assert.All(lines, l => Assert.InRange(l.Length, 1, Width - 8));
    }

    [Fact]
    public void Meanings_too_long_for_a_fraction_give_way_to_names()
    {
        string meaning = string.Join(" ", Enumerable.Repeat("sangat panjang sekali", 12));
        var typeset = Typeset($"variabel rumahLayak: bilangan \"{meaning}\"\nvariabel b: bilangan > 0 \"Jumlah B\"\nformula: rumahLayak / b");
        Assert.Contains("<mtext>rumah layak</mtext>", typeset.Markup);
        Assert.Contains(new LegendLine("rumah layak", "", meaning), typeset.Legend);
    }

    [Fact]
    public void A_sum_too_long_for_a_line_goes_on_in_the_next()
    {
        string inputs = string.Concat("abcde".Select(c => $"variabel {c}{c}{c}{c}{c}{c}{c}{c}{c}{c}{c}{c}: bilangan \"Arti {c}\"\n"));
        var typeset = Typeset(inputs + "formula: " + string.Join(" + ", "abcde".Select(c => new string(c, 12))) + " - aaaaaaaaaaaa[t-1]");
        var rows = Parse(typeset).QuerySelectorAll("math > mtable > mtr").ToArray();
        Assert.True(rows.Length > 1);
        Assert.All(rows.Skip(1), r => Assert.Equal("mo", r.QuerySelector("mrow")!.FirstElementChild!.LocalName));
        Assert.DoesNotContain("font-size", typeset.Markup);
    }

    [Fact]
    public void What_cannot_be_broken_is_set_smaller()
    {
        string name = "x" + new string('y', 80);
        Assert.StartsWith("<math display=\"block\" style=\"font-size:60%\">", Typeset($"variabel {name}: bilangan \"{name}\"\nformula: {name} × 2").Markup);
    }

    [Fact]
    public void Names_are_escaped()
    {
        var typeset = Typeset("variabel a: bilangan \"A < B & \\\"C\\\"\"\nvariabel b: bilangan > 0 \"B\"\nformula: a / b");
        Assert.Contains("<mtext>A &lt; B &amp; &quot;C&quot;</mtext>", typeset.Markup);
    }

    [Fact]
    public void Deep_formulas_are_typeset_without_trouble()
    {
        string nested = string.Concat(Enumerable.Repeat("a / b + ", 110)) + string.Concat(Enumerable.Repeat("a / ", 110)) + "b";
        Assert.NotEmpty(Typeset(Three + "formula: c + " + nested).Markup);
    }

    [Fact]
    public void Every_formula_of_the_sample_is_well_formed_and_knows_its_inputs()
    {
        int typesetCount = 0;
        foreach (var row in Sample.Rows.Where(r => r.Formula is not null))
        {
            if (MathMl.Write(row.Formula!, Width) is { } typeset)
            {
                var math = System.Xml.Linq.XElement.Parse(typeset.Markup);
                Assert.All(math.DescendantsAndSelf(), e => Assert.True(ArityOf(e.Name.LocalName) is not { } arity || e.Elements().Count() == arity, $"{row.Path}: {e}"));
                typesetCount++;
            }
        }

        Assert.InRange(typesetCount, 75, 107);
    }

    private static int? ArityOf(string element) => element switch
    {
        "mfrac" or "msub" or "msup" or "mroot" or "munder" => 2,
        "munderover" => 3,
        "msqrt" => 1,
        _ => null,
    };

    private static TypesetFormula Typeset(string content) => MathMl.Write(Row(content).Formula!, Width)!;

    private static IDocument Parse(TypesetFormula typeset) => new HtmlParser().ParseDocument(typeset.Markup);
}
