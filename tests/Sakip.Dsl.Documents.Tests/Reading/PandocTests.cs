using FsCheck;
using FsCheck.Fluent;
using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Documents.Tests.Formulas;
using Sakip.Dsl.Documents.Tests.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.SourceGenerators.Tests.Agreement;

namespace Sakip.Dsl.Documents.Tests.Reading;

/// <summary>What an annex for Word says, as pandoc reads it.</summary>
public class PandocTests
{
    private const int Generated = 200;

    [PandocTheory]
    [MemberData(nameof(WordSamples.Names), MemberType = typeof(WordSamples))]
    public void Every_cell_of_a_sample_says_what_it_should(string sample)
    {
        AnnexDocument[] annexes = [.. AnnexDocument.CreateAll(WordSamples.ProjectOf(sample))];
        Assert.True(annexes.Sum(a => RowsOf(a).Sum(t => t.Rows.Length)) > 10);
        Check(annexes);
    }

    [PandocFact]
    public void Every_cell_of_texts_that_need_escaping_says_what_it_should() => Check([Demonstration.Annex]);

    [PandocFact]
    public void Every_equation_of_random_formulas_says_what_it_should()
    {
        string indicators = string.Concat(RandomFormulas.Formula.Sample(Generated, new Rnd(22_2019), 5).Select((f, i) => Definitions.Indicator("Rumus" + i, $$"""
            variabel a: orang "cacahan orang \"yang\" hadir {x} % & <y> #1 $ ^ _ ~ \\"
            variabel b: bilangan > 0 .. 1.000.000 "selalu positif"
            variabel besar: bilangan -100 .. 100 "terbatas"
            daftar d "catatan" { p: bilangan "p"; q: orang 0..50 "q" }
            formula: {{f}}
            """)));
        var project = Definitions.Project("""
            variabel c: bilangan "masukan yang dipakai pada tiga periode"
            komponen Dasar "komponen" {
              satuan: bilangan
              variabel besar: bilangan "masukan milik komponen"
              formula: (besar + 1) / (besar - 2)
            }

            """ + Definitions.Office("sasaran \"Sasaran\" {\n" + indicators + "}"));
        Check([Definitions.AnnexOf(project)]);
    }

    private static void Check(AnnexDocument[] annexes)
    {
        // Tables without rules hold labels; those of indicators begin with one of two titles.
        var read = Pandoc.Tables(WordSamples.Write(annexes)).Where(t => t.Head is ["NO" or "SASARAN PROGRAM", ..]).ToArray();
        var expected = annexes.SelectMany(RowsOf).ToArray();
        Assert.Equal(expected.Select(t => string.Join(" | ", t.Head)), read.Select(t => string.Join(" | ", t.Head)));
        foreach (var (table, found) in expected.Zip(read))
        {
            Assert.Equal(table.Rows.Select(r => string.Join(" | ", r.Cells)), found.Rows.Select(r => string.Join(" | ", r.Select(c => c.Text))));
            foreach (var (row, cells) in table.Rows.Zip(found.Rows))
            {
                CheckEquations(row.Row, cells);
            }
        }
    }

    private static void CheckEquations(AnnexRow row, PandocCell[] cells)
    {
        AnnexFormula[] formulas = [.. new[] { row.Formula }.Concat(row.Keterangan.Select(k => k.Formula)).OfType<AnnexFormula>().Where(f => Omml.Write(f, AnnexShares.ExplanationWidth) is not null)];
        string[] equations = [.. cells.SelectMany(c => c.Equations)];
        Assert.Equal(formulas.Length, equations.Length);
        foreach (var (formula, equation) in formulas.Zip(equations))
        {
            string read = Read(equation);
            Assert.True(EquationTests.IsReadAs(formula, read), $"{row.Path}: {equation}\nreads as {read}");
        }
    }

    private static string Read(string equation)
    {
        try
        {
            return EquationReader.Read(TexReader.Read(equation));
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException(equation, e);
        }
    }

    private static IEnumerable<(string[] Head, (AnnexRow Row, string[] Cells)[] Rows)> RowsOf(AnnexDocument annex)
    {
        foreach (var office in annex.Instansi)
        {
            if (office.Sasaran.Count > 0)
            {
                yield return ([.. AnnexColumns.Instansi], [.. office.Sasaran.SelectMany(g => g.Baris.Select(r => (r, new[]
                {
                    g.Nomor.ToString(System.Globalization.CultureInfo.InvariantCulture), Plain(g.Uraian), Plain(r.Indikator), ExplanationOf(r), Plain(r.PenanggungJawab), Plain(r.SumberData),
                })))]);
            }

            foreach (var official in office.Jabatan.Where(j => j.Sasaran.Count > 0))
            {
                yield return ([.. AnnexColumns.Jabatan], [.. official.Sasaran.SelectMany(g => g.Baris.Select(r => (r, new[]
                {
                    Plain(g.Uraian), Plain(r.Indikator), ExplanationOf(r), Plain(r.SumberData),
                })))]);
            }
        }
    }

    /// <summary>The sentence, what its names mean, the regulation's own words; equations are compared as formulas.</summary>
    private static string ExplanationOf(AnnexRow row)
    {
        var said = Explanation.Of<object>(row, f => Omml.Write(f, AnnexShares.ExplanationWidth) is { } typeset ? (typeset, typeset.Legend) : null);
        return Plain(
        [
            .. said.Sentence.Select(l => l.Mark + " " + l.Text),
            .. said.Legend.Count > 0 ? [Explanation.LegendTitle] : Array.Empty<string>(),
            .. said.Legend.Select(l => $"{l.Line.Lambang}{l.Line.Indeks} = {l.Line.Uraian}"),
            .. said.Own.Select(l => l.Mark + " " + l.Text),
        ]);
    }

    private static string Plain(params IEnumerable<string> texts) => string.Join(' ', string.Join(' ', texts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
