using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Writes the parts of one formula: names, numbers and the four operations. Functions stand in the other half.</summary>
internal sealed partial class MathMlWriter(FormulaLabels labels)
{
    private const int Narrowest = 8;

    // How tightly a part holds together; a fraction, a root or a table holds by its shape.
    private const int Loose = 0;
    private const int Sum = 1;
    private const int Product = 2;
    private const int Tight = 3;

    private readonly NaturalWidth _natural = new(labels);

    /// <summary>The most lines that any name was broken into.</summary>
    public int MostLines { get; private set; }

    public MathBox Write(BoundExpression node, int width) => Write(node, width, Loose);

    private MathBox Write(BoundExpression node, int width, int place)
    {
        bool bracketed = TightnessOf(node) < place;
        var box = WriteBare(node, width);
        return bracketed ? box.InBrackets() : box;
    }

    private MathBox WriteBare(BoundExpression node, int width) => node switch
    {
        BoundNumber number => WriteNumber(number),
        BoundUnary { Operator: UnaryOperator.Negate } negation => MathBox.Row([MathBox.Operator("−"), Write(negation.Operand, width - 2, Product)]),
        BoundUnary denial => MathBox.Row([MathBox.Text("bukan" + MathBox.Space), Write(denial.Operand, width - 6, Tight)]),
        BoundBinary binary => WriteBinary(binary, width),
        BoundCall call => WriteCall(call, width),
        BoundAggregate aggregate => WriteAggregate(aggregate, width),
        BoundConditional conditional => WriteConditional(conditional, width),
        _ => WriteName(node, width),
    };

    private MathBox WriteBinary(BoundBinary binary, int width)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Divide:
                return Fraction(Write(binary.Left, width - 1), Write(binary.Right, width - 1));
            case BinaryOperator.Multiply:
                return WriteProduct(binary, width);
            case BinaryOperator.Add or BinaryOperator.Subtract:
                return WriteSum(TermsOf(binary), width);
            case BinaryOperator.Power:
                var exponent = WriteExponent(binary.Right, width / 3);
                var lower = Write(binary.Left, width - (exponent.Width * 3 / 4), binary.Left is BoundNumber or BoundInputReference ? Tight : Tight + 1);
                return Script("msup", lower, exponent);
            case BinaryOperator.And or BinaryOperator.Or:
                return MathBox.Row(
                [
                    WriteCondition(binary.Left, width, IsJoinedOtherwise(binary.Left, binary.Operator)),
                    MathBox.Text(MathBox.Space + FormulaWords.Of(binary.Operator) + MathBox.Space),
                    WriteCondition(binary.Right, width, IsJoined(binary.Right)),
                ]);
            default:
                int half = (width - 3) / 2;
                return MathBox.Row([Write(binary.Left, half), MathBox.Operator(FormulaWords.Of(binary.Operator)), Write(binary.Right, half)]);
        }
    }

    private MathBox WriteCondition(BoundExpression condition, int width, bool bracketed)
    {
        var box = WriteBare(condition, width);
        return bracketed ? box.InBrackets() : box;
    }

    private static bool IsJoined(BoundExpression condition) => condition is BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or };

    /// <summary>Readers of prose do not know that <c>dan</c> binds before <c>atau</c>.</summary>
    private static bool IsJoinedOtherwise(BoundExpression condition, BinaryOperator by) => IsJoined(condition) && ((BoundBinary)condition).Operator != by;

    /// <summary>A simple fraction stands on one line there: stacked, it would be too small to read.</summary>
    private MathBox WriteExponent(BoundExpression exponent, int width) =>
        exponent is BoundBinary { Operator: BinaryOperator.Divide } fraction && TightnessOf(fraction.Left) >= Tight && TightnessOf(fraction.Right) >= Tight
            ? MathBox.Row([Write(fraction.Left, width / 2), new MathBox("<mo>/</mo>", 1), Write(fraction.Right, width / 2)])
            : Write(exponent, width);

    private static MathBox Fraction(MathBox above, MathBox below) =>
        new("<mfrac>" + above.Markup + below.Markup + "</mfrac>", Math.Max(above.Width, below.Width) + 1);

    private static MathBox Script(string element, MathBox lower, MathBox script) =>
        new($"<{element}>{lower.Markup}{script.Markup}</{element}>", lower.Width + (script.Width * 3 / 4) + 1);

    /// <summary>Numbers keep their width; names share what is left of the line.</summary>
    private MathBox WriteProduct(BoundBinary product, int width)
    {
        var factors = FactorsOf(product);
        int free = width - (3 * (factors.Count - 1));
        bool fits = factors.Sum(_natural.Of) <= free;
        int names = factors.Count(f => f is not BoundNumber);
        int share = (free - factors.Where(f => f is BoundNumber).Sum(_natural.Of)) / Math.Max(1, names);
        var row = new List<MathBox>();
        foreach (var factor in factors)
        {
            if (row.Count > 0)
            {
                row.Add(MathBox.Operator("×"));
            }

            row.Add(Write(factor, fits ? width : Math.Max(Narrowest, share), factor is BoundBinary { Operator: BinaryOperator.Divide } ? Loose : Product));
        }

        return MathBox.Row(row);
    }

    /// <summary>A sum that is too long goes on in the next line, its operator in front.</summary>
    private MathBox WriteSum(IReadOnlyList<(string Sign, BoundExpression Term)> terms, int width)
    {
        bool fits = terms.Sum(t => _natural.Of(t.Term) + 3) - 3 <= width;
        var lines = new List<MathBox>();
        var line = new List<MathBox>();
        int used = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            var (sign, term) = terms[i];
            var box = Write(term, fits ? width : Math.Max(Narrowest, width - 3), i > 0 ? Product : Sum);
            if (line.Count > 0 && !fits && used + 3 + box.Width > width)
            {
                lines.Add(MathBox.Row(line));
                line.Clear();
                used = 0;
            }

            if (i > 0)
            {
                line.Add(MathBox.Operator(sign, opensLine: line.Count == 0));
                used += 3;
            }

            line.Add(box);
            used += box.Width;
        }

        lines.Add(MathBox.Row(line));
        return lines.Count == 1 ? lines[0] : MathBox.Stack(lines);
    }

    private static List<BoundExpression> FactorsOf(BoundExpression product)
    {
        var factors = new List<BoundExpression>();
        while (product is BoundBinary { Operator: BinaryOperator.Multiply } binary)
        {
            factors.Add(binary.Right);
            product = binary.Left;
        }

        factors.Add(product);
        factors.Reverse();
        return factors;
    }

    private static List<(string Sign, BoundExpression Term)> TermsOf(BoundExpression sum)
    {
        var terms = new List<(string, BoundExpression)>();
        while (sum is BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } binary)
        {
            terms.Add((binary.Operator == BinaryOperator.Add ? "+" : "−", binary.Right));
            sum = binary.Left;
        }

        terms.Add(("", sum));
        terms.Reverse();
        return terms;
    }

    private static MathBox WriteNumber(BoundNumber number)
    {
        string text = FormulaNumber.Text(number);
        bool isPercent = text.EndsWith("%", StringComparison.Ordinal);
        var digits = MathBox.Number(isPercent ? text.Substring(0, text.Length - 1) : text.Replace(' ', MathBox.Space));
        string unit = FormulaNumber.Unit(number);
        return isPercent ? new MathBox("<mrow>" + digits.Markup + "<mi>%</mi></mrow>", text.Length)
            : unit.Length > 0 ? MathBox.Row([digits, MathBox.Text(MathBox.Space + unit)])
            : digits;
    }

    private MathBox WriteName(BoundExpression node, int width)
    {
        if (labels.TermOf(node) is not { } term)
        {
            return MathBox.Text(FormulaText.Of(node));
        }

        if (labels.NumberOf(term) is { } number)
        {
            return Script("msub", MathBox.Symbol(labels.TextOf(term)), MathBox.Number(number));
        }

        var index = IndexOf(term);
        var lines = LineWrap.Wrap(labels.TextOf(term), Math.Max(Narrowest, width - (index?.Width ?? 0)));
        MostLines = Math.Max(MostLines, lines.Count);
        var name = lines.Count == 1 ? MathBox.Text(lines[0]) : MathBox.Stack(lines.ConvertAll(MathBox.Text));
        return index is { } script ? Script("msub", name, script) : name;
    }

    /// <summary>The record of a list and the period stand as indices: <c>nilai i</c>, <c>penduduk n−1</c>.</summary>
    private static MathBox? IndexOf(FormulaTerm term)
    {
        var parts = new List<MathBox>();
        if (term.Jenis == JenisSuku.Bidang)
        {
            parts.Add(MathBox.Symbol("i"));
        }

        if (term.Periode.Length > 0)
        {
            if (parts.Count > 0)
            {
                parts.Add(new MathBox("<mo separator=\"true\">,</mo>", 1));
            }

            parts.Add(PeriodOf(term.Periode));
        }

        return parts.Count == 0 ? null : parts.Count == 1 ? parts[0] : MathBox.Row(parts);
    }

    private static MathBox PeriodOf(string period) =>
        period == "dasar" ? MathBox.Text("dasar")
        : period == "n" ? MathBox.Symbol("n")
        : MathBox.Row([MathBox.Symbol("n"), new MathBox("<mo>−</mo>", 1), MathBox.Number(period.Substring(2))]);

    private int TightnessOf(BoundExpression node) => node switch
    {
        BoundUnary { Operator: UnaryOperator.Negate } => Sum,
        BoundUnary => Loose,
        BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } => Sum,
        BoundBinary { Operator: BinaryOperator.Multiply } => Product,
        BoundBinary { Operator: BinaryOperator.Divide or BinaryOperator.Power } => Tight,
        BoundBinary => Loose,
        BoundCall { Function: Fungsi.Jumlah, Arguments.Count: > 1 } => Sum,
        BoundCall { Function: Fungsi.Bulat } => Sum,
        BoundAggregate { Function: Fungsi.Jumlah or Fungsi.Rata } => Product,
        BoundAggregate { Function: Fungsi.Banyak, Body: not null } => Sum,
        BoundConditional => Sum,
        BoundNumber { IsMoney: false, Satuan: null } => Tight + 1,
        BoundNumber => Tight,
        _ => NameTightness(node),
    };

    /// <summary>A meaning that reads like a formula (<c>usia 17 - 60 tahun</c>) needs brackets beside a real operator.</summary>
    private int NameTightness(BoundExpression node) =>
        labels.ByMeaning && labels.TermOf(node) is { } term && FormulaSentence.ReadsLikeFormula(labels.TextOf(term)) ? Loose : Tight;
}
