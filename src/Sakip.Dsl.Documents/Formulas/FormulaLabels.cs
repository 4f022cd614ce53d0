using System.Globalization;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>A line of the legend below a typeset formula.</summary>
/// <param name="Lambang">The name as the formula shows it.</param>
/// <param name="Indeks">Its index; empty where it has none.</param>
/// <param name="Uraian">What it means.</param>
public sealed record LegendLine(string Lambang, string Indeks, string Uraian);

/// <summary>How a typeset formula names its inputs.</summary>
internal enum LabelKind
{
    /// <summary>By their meanings: nothing is left to explain.</summary>
    Meanings,

    /// <summary>By short names that a legend explains.</summary>
    Names,

    /// <summary>By a numbered letter each, where even short names are too many to read as a formula.</summary>
    Letters,
}

/// <summary>What a typeset formula calls its inputs, and the legend that goes with it.</summary>
internal sealed class FormulaLabels
{
    private const int MostMeanings = 4;
    private const int MostNames = 8;
    private const string Letter = "x";

    private readonly AnnexFormula _formula;
    private readonly FormulaTerms _terms;
    private readonly LabelKind _kind;
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguousFields;

    public FormulaLabels(AnnexFormula formula, LabelKind kind)
    {
        _formula = formula;
        _terms = new FormulaTerms(formula.Suku);
        _kind = kind;
        foreach (var input in formula.Suku.Where(s => s.Jenis == JenisSuku.Masukan))
        {
            _numbers[input.Kunci] = (_numbers.Count + 1).ToString(CultureInfo.InvariantCulture);
        }

        _ambiguousFields = new HashSet<string>(
            formula.Suku.Where(s => s.Jenis == JenisSuku.Bidang).GroupBy(s => s.Ringkas).Where(g => g.Select(s => s.Daftar).Distinct().Count() > 1).Select(g => g.Key),
            StringComparer.Ordinal);
    }

    /// <summary>Whether the formula shows the meanings themselves.</summary>
    public bool ByMeaning => _kind == LabelKind.Meanings;

    /// <summary>
    /// Whether a lawyer would rather read the meanings in the formula itself: a fraction or sum of few inputs, as annexes
    /// print it. Powers, lists and periods need symbols.
    /// </summary>
    public static bool AllowMeanings(AnnexFormula formula) =>
        formula.Suku.Count <= MostMeanings
        && formula.Suku.All(s => s.Periode.Length == 0 && s.Jenis is JenisSuku.Masukan or JenisSuku.Indikator or JenisSuku.Konstanta)
        && FormulaWalker.All(formula.Pohon).All(IsPlain);

    /// <summary>Short names, or letters for a formula of many inputs that all stand in one period.</summary>
    public static LabelKind ShortKind(AnnexFormula formula)
    {
        var inputs = formula.Suku.Where(s => s.Jenis == JenisSuku.Masukan).ToArray();
        return inputs.Length > MostNames && inputs.All(s => s.Periode.Length == 0) ? LabelKind.Letters : LabelKind.Names;
    }

    public FormulaTerm? TermOf(BoundExpression node) => _terms.Of(node);

    public FormulaTerm? ListOf(string key) => _terms.OfList(key);

    /// <summary>The text of a name.</summary>
    public string TextOf(FormulaTerm term) =>
        _kind == LabelKind.Meanings && term.Jenis != JenisSuku.Konstanta ? term.Arti
        : NumberOf(term) is not null ? Letter
        : term.Jenis == JenisSuku.Bidang && _ambiguousFields.Contains(term.Ringkas) && term.Daftar is { } list ? term.Ringkas + " " + ListName(list)
        : term.Ringkas;

    /// <summary>The number behind an input's letter; null for what has a name.</summary>
    public string? NumberOf(FormulaTerm term) => _kind == LabelKind.Letters && term.Jenis == JenisSuku.Masukan ? _numbers[term.Kunci] : null;

    /// <summary>The letter for how many records a list has: N, or N1, N2 … where a formula has several lists.</summary>
    public (string Letter, string Index) CountOf(string listKey)
    {
        var lists = _formula.Suku.Where(s => s.Jenis == JenisSuku.Daftar).ToArray();
        int at = Array.FindIndex(lists, s => s.Kunci == listKey);
        return lists.Length < 2 ? ("N", "") : ("N", (at + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What the formula's names mean; nothing where it shows the meanings themselves.</summary>
    public IReadOnlyList<LegendLine> Legend()
    {
        if (ByMeaning)
        {
            return [];
        }

        var lines = new List<LegendLine>();
        foreach (var term in _formula.Suku.Where(s => s.Jenis is JenisSuku.Masukan or JenisSuku.Bidang))
        {
            string name = TextOf(term);
            string index = NumberOf(term) ?? (term.Jenis == JenisSuku.Bidang ? "i" : "");
            bool saysItAll = string.Equals(name, term.Arti, StringComparison.OrdinalIgnoreCase);
            var line = new LegendLine(name, index, term.Arti);
            if (!saysItAll && !lines.Contains(line))
            {
                lines.Add(line);
            }
        }

        AddLists(lines);
        AddPeriods(lines);
        return lines;
    }

    private void AddLists(List<LegendLine> lines)
    {
        foreach (var list in _formula.Suku.Where(s => s.Jenis == JenisSuku.Daftar))
        {
            if (list.Banyak is null)
            {
                var (letter, index) = CountOf(list.Kunci);
                lines.Add(new LegendLine(letter, index, "banyaknya " + list.Arti));
            }
            else
            {
                lines.Add(new LegendLine("i", "", "setiap " + list.Arti));
            }
        }
    }

    private void AddPeriods(List<LegendLine> lines)
    {
        foreach (string period in _formula.Suku.Select(s => s.Periode).Where(p => p.Length > 0).Distinct().OrderBy(p => p == "dasar").ThenBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
        {
            if (period != "dasar")
            {
                lines.Add(new LegendLine(period.Replace('-', '−'), "", PeriodMeaning(period)));
            }
        }
    }

    private string PeriodMeaning(string period) => period switch
    {
        "n" => _formula.Masa + " yang dihitung",
        "n-1" => _formula.Masa + " sebelumnya",
        _ => period.Substring(2) + " " + _formula.Masa + " sebelumnya",
    };

    private string ListName(string key) => _terms.OfList(key) is { } list ? list.Ringkas : key;

    private static bool IsPlain(BoundExpression node) => node switch
    {
        BoundBinary binary => binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide,
        BoundCall call => call.Function is Fungsi.Jumlah or Fungsi.Rata,
        BoundAggregate or BoundConditional or BoundUnary => false,
        _ => true,
    };
}
