using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>Makes the rows of indicators.</summary>
internal sealed class AnnexRowReader(IReadOnlyDictionary<string, BoundIndicator> byPath)
{
    public AnnexRow RowOf(BoundIndicator indicator)
    {
        var formula = FormulaOf(indicator);
        return new AnnexRow(
            indicator.Path,
            AnnexText.OneLine(indicator.Nama),
            SentenceOf(indicator, formula),
            formula,
            LegendOf(indicator),
            AnnexText.ManyLines(indicator.Penjelasan),
            AnnexText.Items(indicator.PenanggungJawab),
            AnnexText.Items(indicator.SumberData));
    }

    private AnnexFormula? FormulaOf(BoundIndicator indicator) => indicator.Formula is not { } tree ? null : new AnnexFormula(
        tree, FormulaTerms.Of(indicator, byPath).InOrder.ToEquatableArray(), FormulaSentence.PeriodNoun(indicator.Periode));

    private static string SentenceOf(BoundIndicator indicator, AnnexFormula? formula) =>
        AnnexText.ManyLines(indicator.Formulasi)
        ?? (formula is not null ? FormulaSentence.Of(formula.Pohon, new FormulaTerms(formula.Suku), formula.Masa) : SentenceOf(indicator.Asal));

    private static string SentenceOf(AsalNilai? origin) => origin switch
    {
        AsalNilai.Survei => "Hasil survei",
        AsalNilai.Penilaian => "Hasil penilaian",
        AsalNilai.Predikat => "Predikat yang diperoleh",
        AsalNilai.Tanggal => "Tanggal pelaksanaan",
        AsalNilai.Laporan => "Angka yang dilaporkan",
        _ => "",
    };

    /// <summary>
    /// Components and constants, each once, a component before those its own formula names. Other indicators are not
    /// explained: they have rows of their own.
    /// </summary>
    private EquatableArray<AnnexLegend> LegendOf(BoundIndicator indicator)
    {
        var legend = new List<AnnexLegend>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<BoundIndicator>();
        ExplainNames(indicator, legend, seen, waiting);
        while (waiting.Count > 0)
        {
            var component = waiting.Pop();
            if (seen.Add(component.Path))
            {
                var formula = FormulaOf(component);
                legend.Add(new AnnexLegend(AnnexText.OneLine(component.Nama), SentenceOf(component, formula), formula));
                ExplainNames(component, legend, seen, waiting);
            }
        }

        return legend.ToEquatableArray();
    }

    /// <summary>Writes down the constants of a formula and puts its components before those that wait already.</summary>
    private void ExplainNames(BoundIndicator indicator, List<AnnexLegend> legend, HashSet<string> seen, Stack<BoundIndicator> waiting)
    {
        foreach (var term in FormulaTerms.Of(indicator, byPath).InOrder)
        {
            if (term.Jenis == JenisSuku.Konstanta && seen.Add("konstanta " + term.Kunci))
            {
                legend.Add(new AnnexLegend(term.Ringkas, term.Arti, null));
            }
        }

        foreach (string path in indicator.References().Reverse())
        {
            // A circle of components is an error of its own; here it only must not go round.
            if (byPath.TryGetValue(path, out var component) && component.IsComponent && !seen.Contains(path))
            {
                waiting.Push(component);
            }
        }
    }
}
