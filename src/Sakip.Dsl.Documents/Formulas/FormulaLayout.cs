using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Lays out the parts of one formula: names, numbers and the four operations. Functions stand in the other half.</summary>
internal sealed partial class FormulaLayout(FormulaLabels labels)
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

    public MathNode Set(BoundExpression node, int width) => Set(node, width, Loose);

    private MathNode Set(BoundExpression node, int width, int place)
    {
        bool bracketed = TightnessOf(node) < place;
        var box = SetBare(node, width);
        return bracketed ? box.InBrackets() : box;
    }

    private MathNode SetBare(BoundExpression node, int width) => node switch
    {
        BoundNumber number => SetNumber(number),
        BoundUnary { Operator: UnaryOperator.Negate } negation => MathNode.Row([MathNode.Operator("−"), Set(negation.Operand, width - 2, Product)]),
        BoundUnary denial => MathNode.Row([MathNode.Text("bukan" + MathNode.Space), Set(denial.Operand, width - 6, Tight)]),
        BoundBinary binary => SetBinary(binary, width),
        BoundCall call => SetCall(call, width),
        BoundAggregate aggregate => SetAggregate(aggregate, width),
        BoundConditional conditional => SetConditional(conditional, width),
        _ => SetName(node, width),
    };

    private MathNode SetBinary(BoundBinary binary, int width)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Divide:
                return MathNode.Fraction(Set(binary.Left, width - 1), Set(binary.Right, width - 1));
            case BinaryOperator.Multiply:
                return SetProduct(binary, width);
            case BinaryOperator.Add or BinaryOperator.Subtract:
                return SetSum(TermsOf(binary), width);
            case BinaryOperator.Power:
                var exponent = SetExponent(binary.Right, width / 3);
                var lower = Set(binary.Left, width - (exponent.Width * 3 / 4), binary.Left is BoundNumber or BoundInputReference ? Tight : Tight + 1);
                return MathNode.Raised(lower, exponent);
            case BinaryOperator.And or BinaryOperator.Or:
                return MathNode.Row(
                [
                    SetCondition(binary.Left, width, IsJoinedOtherwise(binary.Left, binary.Operator)),
                    MathNode.Text(MathNode.Space + FormulaWords.Of(binary.Operator) + MathNode.Space),
                    SetCondition(binary.Right, width, IsJoined(binary.Right)),
                ]);
            default:
                int half = (width - 3) / 2;
                return MathNode.Row([Set(binary.Left, half, Sum), MathNode.Operator(FormulaWords.Of(binary.Operator)), Set(binary.Right, half, Sum)]);
        }
    }

    private MathNode SetCondition(BoundExpression condition, int width, bool bracketed)
    {
        var box = SetBare(condition, width);
        return bracketed ? box.InBrackets() : box;
    }

    private static bool IsJoined(BoundExpression condition) => condition is BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or };

    /// <summary>Readers of prose do not know that <c>dan</c> binds before <c>atau</c>.</summary>
    private static bool IsJoinedOtherwise(BoundExpression condition, BinaryOperator by) => IsJoined(condition) && ((BoundBinary)condition).Operator != by;

    /// <summary>A simple fraction stands on one line there: stacked, it would be too small to read.</summary>
    private MathNode SetExponent(BoundExpression exponent, int width) =>
        exponent is BoundBinary { Operator: BinaryOperator.Divide } fraction && TightnessOf(fraction.Left) >= Tight && TightnessOf(fraction.Right) >= Tight
            ? MathNode.Row([Set(fraction.Left, width / 2), MathNode.CloseOperator("/"), Set(fraction.Right, width / 2)])
            : Set(exponent, width);

    /// <summary>Numbers keep their width; names share what is left of the line.</summary>
    private MathNode SetProduct(BoundBinary product, int width)
    {
        var factors = FactorsOf(product);
        int free = width - (3 * (factors.Count - 1));
        bool fits = factors.Sum(_natural.Of) <= free;
        int names = factors.Count(f => f is not BoundNumber);
        int share = (free - factors.Where(f => f is BoundNumber).Sum(_natural.Of)) / Math.Max(1, names);
        var row = new List<MathNode>();
        foreach (var factor in factors)
        {
            if (row.Count > 0)
            {
                row.Add(MathNode.Operator("×"));
            }

            row.Add(Set(factor, fits ? width : Math.Max(Narrowest, share), factor is BoundBinary { Operator: BinaryOperator.Divide } ? Loose : Product));
        }

        return MathNode.Row(row);
    }

    /// <summary>A sum that is too long goes on in the next line, its operator in front.</summary>
    private MathNode SetSum(IReadOnlyList<(string Sign, BoundExpression Term)> terms, int width)
    {
        bool fits = terms.Sum(t => _natural.Of(t.Term) + 3) - 3 <= width;
        var lines = new List<MathNode>();
        var line = new List<MathNode>();
        int used = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            var (sign, term) = terms[i];
            var box = Set(term, fits ? width : Math.Max(Narrowest, width - 3), i > 0 ? Product : Sum);
            if (line.Count > 0 && !fits && used + 3 + box.Width > width)
            {
                lines.Add(MathNode.Row(line));
                line.Clear();
                used = 0;
            }

            if (i > 0)
            {
                line.Add(MathNode.Operator(sign, opensLine: line.Count == 0));
                used += 3;
            }

            line.Add(box);
            used += box.Width;
        }

        lines.Add(MathNode.Row(line));
        return lines.Count == 1 ? lines[0] : MathNode.Stack(lines);
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

    private static MathNode SetNumber(BoundNumber number)
    {
        string text = FormulaNumber.Text(number);
        bool isPercent = text.EndsWith("%", StringComparison.Ordinal);
        var digits = MathNode.Number(isPercent ? text.Substring(0, text.Length - 1) : text.Replace(' ', MathNode.Space));
        string unit = FormulaNumber.Unit(number);
        return isPercent ? MathNode.Row([digits, MathNode.Symbol("%")])
            : unit.Length > 0 ? MathNode.Row([digits, MathNode.Text(MathNode.Space + unit)])
            : digits;
    }

    private MathNode SetName(BoundExpression node, int width)
    {
        if (labels.TermOf(node) is not { } term)
        {
            return MathNode.Text(FormulaText.Of(node));
        }

        if (labels.NumberOf(term) is { } number)
        {
            return MathNode.Lowered(MathNode.Symbol(labels.TextOf(term)), MathNode.Number(number));
        }

        var index = IndexOf(term);
        var lines = LineWrap.Wrap(labels.TextOf(term), Math.Max(Narrowest, width - (index?.Width ?? 0)));
        MostLines = Math.Max(MostLines, lines.Count);
        var name = lines.Count == 1 ? MathNode.Text(lines[0]) : MathNode.Stack(lines.ConvertAll(MathNode.Text));
        return index is { } script ? MathNode.Lowered(name, script) : name;
    }

    /// <summary>The record of a list and the period stand as indices: <c>nilai i</c>, <c>penduduk n−1</c>.</summary>
    private static MathNode? IndexOf(FormulaTerm term)
    {
        var parts = new List<MathNode>();
        if (term.Jenis == JenisSuku.Bidang)
        {
            parts.Add(MathNode.Symbol("i"));
        }

        if (term.Periode.Length > 0)
        {
            if (parts.Count > 0)
            {
                parts.Add(new MathOperator(",", OperatorPlace.Separator, 1));
            }

            parts.Add(PeriodOf(term.Periode));
        }

        return parts.Count == 0 ? null : parts.Count == 1 ? parts[0] : MathNode.Row(parts);
    }

    private static MathNode PeriodOf(string period) =>
        period == "dasar" ? MathNode.Text("dasar")
        : period == "n" ? MathNode.Symbol("n")
        : MathNode.Row([MathNode.Symbol("n"), MathNode.CloseOperator("−"), MathNode.Number(period.Substring(2))]);

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
        BoundAggregate { Function: Fungsi.Banyak, Body: not null } => Loose, // its condition would go on into what follows
        BoundConditional => Sum,
        BoundNumber { IsMoney: false, Satuan: null } => Tight + 1,
        BoundNumber => Tight,
        _ => NameTightness(node),
    };

    /// <summary>A meaning that reads like a formula (<c>usia 17 - 60 tahun</c>) needs brackets beside a real operator.</summary>
    private int NameTightness(BoundExpression node) =>
        labels.ByMeaning && labels.TermOf(node) is { } term && FormulaSentence.ReadsLikeFormula(labels.TextOf(term)) ? Loose : Tight;
}
