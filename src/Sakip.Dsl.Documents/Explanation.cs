using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents;

/// <summary>A line of running text; items hang behind their marks.</summary>
/// <param name="Mark">What the item begins with (<c>-</c>, <c>1.</c>, <c>a.</c>); empty for an ordinary line.</param>
/// <param name="Text">What stands behind it.</param>
internal sealed record ExplanationLine(string Mark, string Text)
{
    /// <summary>The lines of a text; none of an empty one.</summary>
    public static IReadOnlyList<ExplanationLine> Of(string text) => text.Length == 0 ? [] : [.. text.Split('\n').Select(Read)];

    private static ExplanationLine Read(string line)
    {
        int mark = MarkLength(line);
        return mark == 0 ? new ExplanationLine("", line) : new ExplanationLine(line.Substring(0, mark), line.Substring(mark + 1));
    }

    private static int MarkLength(string line)
    {
        int space = line.IndexOf(' ');
        if (space is < 1 or > 3 || space + 1 >= line.Length)
        {
            return 0;
        }

        string mark = line.Substring(0, space);
        bool isNumbered = mark[space - 1] is '.' or ')' && (mark.Take(space - 1).All(c => c is >= '0' and <= '9') || (space == 2 && mark[0] is >= 'a' and <= 'z'));
        return mark is "-" or "•" or "–" || (isNumbered && space > 1) ? space : 0;
    }
}

/// <summary>A line of the legend.</summary>
/// <param name="Line">The name and what it means.</param>
/// <param name="Equation">The component's own formula, typeset below; null where there is none to see.</param>
internal sealed record LegendEntry<TEquation>(LegendLine Line, TEquation? Equation)
    where TEquation : class;

/// <summary>
/// What the cell that explains an indicator says, in pieces: each format prints them in its own order. What belongs into the legend, and where the
/// regulation's own legend goes on, is decided here for all of them.
/// </summary>
/// <param name="Sentence">The formula in words.</param>
/// <param name="Equation">The formula, typeset; null where the sentence says all of it.</param>
/// <param name="Legend">What the names in it mean; empty without names to explain.</param>
/// <param name="Own">The regulation's own explanation, without a title that stands there already.</param>
/// <param name="OwnGoesOn">Whether the regulation's own explanation is a legend that goes on below this one.</param>
internal sealed record Explanation<TEquation>(
    IReadOnlyList<ExplanationLine> Sentence,
    TEquation? Equation,
    IReadOnlyList<LegendEntry<TEquation>> Legend,
    IReadOnlyList<ExplanationLine> Own,
    bool OwnGoesOn)
    where TEquation : class;

/// <summary>Makes explanations.</summary>
internal static class Explanation
{
    /// <summary>What stands above a legend.</summary>
    public const string LegendTitle = "Keterangan:";

    /// <summary>The explanation of an indicator.</summary>
    /// <param name="row">The indicator's row.</param>
    /// <param name="typeset">Typesets a formula with the legend of its names; null for one that is a bare name.</param>
    public static Explanation<TEquation> Of<TEquation>(AnnexRow row, Func<AnnexFormula, (TEquation Equation, IReadOnlyList<LegendLine> Legend)?> typeset)
        where TEquation : class
    {
        var legend = new List<LegendEntry<TEquation>>();
        var equation = Typeset(row.Formula, typeset, out var names);
        Add(legend, names);
        foreach (var named in row.Keterangan)
        {
            var component = Typeset(named.Formula, typeset, out var inner);
            legend.Add(new LegendEntry<TEquation>(new LegendLine(named.Nama, "", named.Uraian), component));
            Add(legend, inner);
        }

        // A regulation's own `Keterangan:` goes on below the one that stands there already.
        string own = row.Penjelasan ?? "";
        bool goesOn = legend.Count > 0 && own.StartsWith(LegendTitle + "\n", StringComparison.OrdinalIgnoreCase);
        return new Explanation<TEquation>(
            ExplanationLine.Of(row.Kalimat), equation, legend, ExplanationLine.Of(goesOn ? own.Substring(LegendTitle.Length + 1) : own), goesOn);
    }

    private static TEquation? Typeset<TEquation>(
        AnnexFormula? formula, Func<AnnexFormula, (TEquation Equation, IReadOnlyList<LegendLine> Legend)?> typeset, out IReadOnlyList<LegendLine> legend)
        where TEquation : class
    {
        var result = formula is null ? null : typeset(formula);
        legend = result?.Legend ?? [];
        return result?.Equation;
    }

    private static void Add<TEquation>(List<LegendEntry<TEquation>> legend, IEnumerable<LegendLine> lines)
        where TEquation : class => legend.AddRange(lines.Select(l => new LegendEntry<TEquation>(l, null)));
}
