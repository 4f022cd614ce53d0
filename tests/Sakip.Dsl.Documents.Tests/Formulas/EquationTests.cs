using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Documents.Reading;
using Sakip.Dsl.Documents.Tests.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;
using Sakip.Dsl.SourceGenerators.Tests.Agreement;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Formulas;

public class EquationTests
{
    private const int Width = 43;
    private const int Generated = 500;

    public static TheoryData<string> Samples => ["KabupatenBlitar", "KecamatanBumiaji", "KecamatanSukorejo", "KotaBlitar"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_equation_of_a_sample_reads_back_as_its_formula(string sample)
    {
        var project = WordSamples.ProjectOf(sample);
        var formulas = project.Indicators.Values.Where(i => i.Formula is not null).Select(i => (i.Path, FormulaOf(i, project))).ToArray();
        Assert.True(formulas.Length > 5);
        Assert.All(formulas, f => Check(f.Item2, f.Path));
    }

    [Fact]
    public void Every_equation_of_random_formulas_reads_back_as_its_formula()
    {
        var text = new StringBuilder("""
            variabel c: bilangan "masukan yang dipakai pada tiga periode"
            komponen Dasar "komponen" {
              satuan: bilangan
              variabel besar: bilangan "masukan milik komponen"
              formula: (besar + 1) / (besar - 2)
            }

            """);
        string[] formulas = [.. RandomFormulas.Formula.Sample(Generated, new Rnd(22_2019), 5)];
        Assert.Equal(Generated, formulas.Length);
        for (int i = 0; i < formulas.Length; i++)
        {
            text.Append(Office(Indicator("A", $$"""
                variabel a: orang "cacahan orang \"yang\" hadir"
                variabel b: bilangan > 0 .. 1.000.000 "selalu positif"
                variabel besar: bilangan -100 .. 100 "terbatas"
                daftar d "catatan" { p: bilangan "p"; q: orang 0..50 "q" }
                formula: {{formulas[i]}}
                """)).Replace("Dinas", "Dinas" + i));
        }

        var project = Project(text.ToString());
        var bound = project.Indicators.Values.Where(i => i is { IsComponent: false, Formula: not null }).ToArray();
        Assert.Equal(Generated, bound.Length);
        Assert.InRange(bound.Count(i => Check(FormulaOf(i, project), FormulaText.Of(i.Formula!))), Generated / 2, Generated);
    }

    [Theory]
    [InlineData("a / b × 100%", "(Arti pertama) / (Arti kedua) × 100%")]
    [InlineData("(a[t] - a[t-1]) / a[dasar]", "(a_n − a_(n − 1)) / (a_dasar)")]
    [InlineData("jika(a > b dan b <= 5; -a; akar(b; 3))", "{ − a jika a > b dan b ≤ 5; akar(b; 3) jika tidak }")]
    [InlineData("jumlah(d.p × d.q) + maks(d.p)", "∑(i = 1; N) (p_i × q_i) + maks_i(p_i)")]
    [InlineData("banyak(d.p > 1) + a", "(banyaknya d dengan p_i > 1) + a")]
    [InlineData("(a / b) ^ (1 / b) + min(a; b)", "((a) / (b)) ^ ((1) / (b)) + min(a; b)")]
    public void An_equation_has_a_text_that_people_can_read(string formula, string line)
    {
        var row = Row("variabel a: bilangan \"Arti pertama\"\nvariabel b: bilangan > 0 \"Arti kedua\"\ndaftar d \"butir\" { p: bilangan \"Nilai p\"; q: bilangan \"Bobot q\" }\nformula: " + formula);
        Assert.Equal(line, FormulaLine.Of(row.Formula!, Width));
        Assert.Equal(line, OmmlText.Of(Omml.Write(row.Formula!, Width)!.Equation));
    }

    /// <summary>Word joins runs that look alike, and leaves out what is not needed.</summary>
    [Fact]
    public void An_equation_that_Word_has_saved_again_has_the_same_text()
    {
        const string saved = """
            <m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:sSub><m:e><m:r><m:rPr><m:nor/></m:rPr><m:t>warga miskin</m:t></m:r></m:e>
            <m:sub><m:r><m:t>n-1</m:t></m:r></m:sub></m:sSub></m:num><m:den><m:d><m:e><m:r><m:t>N+1,5</m:t></m:r></m:e></m:d></m:den></m:f><m:r><m:t>×2</m:t></m:r></m:oMath>
            """;
        Assert.Equal("((warga miskin)_(n - 1)) / ((N + 1,5)) × 2", OmmlText.Of(new DocumentFormat.OpenXml.Math.OfficeMath(saved)));
    }

    [Fact]
    public void A_bare_name_is_no_equation() => Assert.Null(Omml.Write(Row("variabel a: bilangan \"A\"\nformula: a").Formula!, Width));

    [Fact]
    public void What_is_too_wide_names_a_smaller_size()
    {
        string name = "x" + new string('y', 80);
        var formula = Row($"variabel {name}: bilangan \"{name}\"\nformula: {name} × 2").Formula!;
        Assert.Equal(["14"], Omml.Write(formula, Width)!.Equation.Descendants<DocumentFormat.OpenXml.Wordprocessing.FontSize>().Select(s => s.Val!.Value!).Distinct());
        Assert.Empty(Omml.Write(formula, 200)!.Equation.Descendants<DocumentFormat.OpenXml.Wordprocessing.FontSize>());
    }

    /// <summary>In an array of equations Word takes the sign for a mark of alignment and does not print it.</summary>
    [Fact]
    public void An_ampersand_in_a_name_of_several_lines_is_printed()
    {
        const string meaning = "Jumlah sarana & prasarana yang dimiliki perangkat daerah dan berfungsi baik";
        var formula = Row($"variabel a: bilangan \"{meaning}\"\nvariabel b: bilangan > 0 \"{meaning.Replace("&", "dan")}\"\nformula: a / b").Formula!;
        var equation = Omml.Write(formula, Width)!.Equation;
        Assert.DoesNotContain('&', Assert.Single(equation.Descendants<DocumentFormat.OpenXml.Math.EquationArray>()).InnerText);
        Assert.Equal($"({meaning}) / ({meaning.Replace("&", "dan")})", OmmlText.Of(equation));
        Assert.True(Check(formula, meaning));
    }

    [Fact]
    public void What_no_file_may_hold_is_left_out()
    {
        var formula = Row("variabel a: bilangan \"A\u0001 \uFFFF \\\"B\\\" <&> 🙂\"\nvariabel b: bilangan > 0 \"B\"\nformula: a / b").Formula!;
        var equation = Omml.Write(formula, Width)!.Equation;
        Assert.Contains("“B” <&> 🙂", equation.InnerText);
        Assert.Equal(equation.InnerText, new DocumentFormat.OpenXml.Math.OfficeMath(equation.OuterXml).InnerText);
    }

    private static AnnexFormula FormulaOf(BoundIndicator indicator, Project project) =>
        new(indicator.Formula!, FormulaTerms.Of(indicator, project.Indicators).InOrder.ToEquatableArray(), "tahun");

    /// <summary>Whether what was read is the formula's own tree.</summary>
    internal static bool IsReadAs(AnnexFormula formula, string read) => Trees(formula).Contains(read);

    /// <summary>The tree with its names as the typeset formula may have them: by their meanings where nothing needs explaining, else short.</summary>
    private static string[] Trees(AnnexFormula formula)
    {
        bool byMeaning = FormulaLabels.AllowMeanings(formula) && Omml.Write(formula, Width) is { Legend.Count: 0 };
        return [.. new[] { LabelKind.Meanings, FormulaLabels.ShortKind(formula) }.Skip(byMeaning ? 0 : 1).Select(k => new BracketedFormula(new FormulaLabels(formula, k)).Of(formula.Pohon))];
    }

    /// <summary>Whether the formula is typeset; if so, both formats must read back as it, and be sound.</summary>
    private static bool Check(AnnexFormula formula, string what)
    {
        if (Omml.Write(formula, Width) is not { } typeset)
        {
            return false;
        }

        string read = EquationReader.Read(OmmlText.Read(typeset.Equation));
        Assert.True(IsReadAs(formula, read), $"{what}\nis set as   {OmmlText.Of(typeset.Equation)}\nread as     {read}\nin place of {string.Join("\nor          ", Trees(formula))}");

        var math = new HtmlParser().ParseDocument(MathMl.Write(formula, Width)!.Markup).QuerySelector("math")!;
        Assert.Equal(read, EquationReader.Read(MathMlText.Read(math)));
        string line = FormulaLine.Of(formula, Width);
        Assert.Equal(line, OmmlText.Of(typeset.Equation));
        Assert.Equal(line, MathMlText.Of(math));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new DocumentFormat.OpenXml.Math.Paragraph(typeset.Equation))));
        return true;
    }
}
