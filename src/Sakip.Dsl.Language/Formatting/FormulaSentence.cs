using System.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>
/// Says a formula the way annexes print it, in the meanings of its inputs:
/// <c>(Jumlah ibu yang meninggal / Jumlah kelahiran hidup) × 100.000</c>.
/// </summary>
public sealed class FormulaSentence
{
    private static readonly string[] OperatorsInProse = [" / ", " : ", " - ", " – ", " + ", " × ", " x ", " * ", " = "];

    private readonly StringBuilder _text = new();
    private readonly FormulaTerms _terms;
    private readonly string _period;

    private FormulaSentence(FormulaTerms terms, string period)
    {
        _terms = terms;
        _period = period;
    }

    /// <summary>The sentence of an indicator's formula; empty when it has none.</summary>
    /// <param name="indicator">The indicator or component.</param>
    /// <param name="byPath">All indicators and components by full Id, for the names of those the formula mentions.</param>
    public static string Of(BoundIndicator indicator, IReadOnlyDictionary<string, BoundIndicator> byPath) =>
        indicator.Formula is { } formula ? Of(formula, FormulaTerms.Of(indicator, byPath), PeriodNoun(indicator.Periode)) : "";

    /// <summary>The sentence of a formula whose terms are known.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="periodNoun">What a period is called: <c>tahun</c>, <c>triwulan</c>.</param>
    public static string Of(BoundExpression formula, FormulaTerms terms, string periodNoun)
    {
        var sentence = new FormulaSentence(terms, periodNoun);
        sentence.Append(formula, FormulaOperators.Or);
        var text = sentence._text;
        if (text.Length > 0)
        {
            text[0] = char.ToUpperInvariant(text[0]);
        }

        return text.ToString();
    }

    /// <summary>What the period of a measurement is called: <c>tahun</c> for <c>tahunan</c>, <c>bulan</c> for <c>bulanan</c>.</summary>
    public static string PeriodNoun(string periode) => periode.EndsWith("an", StringComparison.Ordinal) && periode != "triwulan" ? periode.Substring(0, periode.Length - 2) : periode;

    /// <summary>Whether a meaning holds signs that beside an operator would be read as part of the formula: <c>usia 17 - 60 tahun</c>.</summary>
    public static bool ReadsLikeFormula(string meaning) => OperatorsInProse.Any(meaning.Contains);

    private void Append(BoundExpression node, int place)
    {
        bool bracketed = LevelOf(node) < place;
        _text.Append(bracketed ? "(" : "");
        AppendBare(node);
        _text.Append(bracketed ? ")" : "");
    }

    private void AppendBare(BoundExpression node)
    {
        switch (node)
        {
            case BoundNumber number:
                _text.Append(NumberText(number));
                break;
            case BoundUnary unary:
                _text.Append(unary.Operator == UnaryOperator.Not ? "bukan " : "-");
                Append(unary.Operand, FormulaOperators.LevelOf(unary.Operator) + (unary.Operator == UnaryOperator.Not ? 2 : 0));
                break;
            case BoundBinary binary:
                AppendBinary(binary);
                break;
            case BoundCall call:
                AppendCall(call);
                break;
            case BoundAggregate aggregate:
                AppendAggregate(aggregate);
                break;
            case BoundConditional conditional:
                AppendConditional(conditional);
                break;
            default:
                _text.Append(NameText(node));
                break;
        }
    }

    private void AppendBinary(BoundBinary binary)
    {
        Append(binary.Left, Math.Max(FormulaOperators.LeftOf(binary.Operator), PlaceBeside(binary.Operator, binary.Left)));
        _text.Append(' ').Append(OperatorText(binary.Operator)).Append(' ');
        Append(binary.Right, Math.Max(FormulaOperators.RightOf(binary.Operator), PlaceBeside(binary.Operator, binary.Right)));
    }

    /// <summary>
    /// Meanings are long, and a reader does not carry precedence across them: a quotient beside another operator of sums or
    /// products stands in brackets, as annexes print it: <c>(A / B) × 100%</c>.
    /// </summary>
    private static int PlaceBeside(BinaryOperator operation, BoundExpression operand) => (FormulaOperators.LevelOf(operation), operand) switch
    {
        (FormulaOperators.Sum or FormulaOperators.Product, BoundBinary { Operator: BinaryOperator.Divide }) => FormulaOperators.Power,
        (FormulaOperators.Product, BoundBinary { Operator: BinaryOperator.Multiply }) when operation == BinaryOperator.Divide => FormulaOperators.Power,
        _ => FormulaOperators.Or,
    };

    private void AppendCall(BoundCall call)
    {
        var arguments = call.Arguments;
        switch (call.Function)
        {
            case Fungsi.Akar when arguments.Count > 1:
                _text.Append("akar pangkat ");
                Append(arguments[1], FormulaOperators.Operand);
                AppendOf(" dari ", [arguments[0]]);
                break;
            case Fungsi.Bulat:
                Append(arguments[0], FormulaOperators.Operand);
                _text.Append(" dibulatkan ");
                Append(arguments[1], FormulaOperators.Operand);
                _text.Append(" desimal");
                break;
            default:
                AppendOf(FunctionText(call.Function) + " dari ", arguments);
                break;
        }
    }

    /// <summary>A single plain name needs no brackets behind <c>dari</c>; anything longer does, or its end is lost in the sentence.</summary>
    private void AppendOf(string opening, IReadOnlyList<BoundExpression> arguments)
    {
        _text.Append(opening);
        if (arguments.Count == 1)
        {
            Append(arguments[0], FormulaOperators.Operand);
            return;
        }

        _text.Append('(');
        for (int i = 0; i < arguments.Count; i++)
        {
            _text.Append(i > 0 ? "; " : "");
            Append(arguments[i], FormulaOperators.Or);
        }

        _text.Append(')');
    }

    private void AppendAggregate(BoundAggregate aggregate)
    {
        string list = _terms.OfList(aggregate.List) is { } term ? term.Arti + PeriodText(term) : aggregate.List;
        if (aggregate.Function == Fungsi.Banyak)
        {
            _text.Append("banyaknya ").Append(list);
            if (aggregate.Body is { } condition)
            {
                _text.Append(" dengan ");
                Append(condition, FormulaOperators.Operand);
            }

            return;
        }

        _text.Append(FunctionText(aggregate.Function)).Append(" dari ");
        Append(aggregate.Body!, FormulaOperators.Operand);
        _text.Append(" setiap ").Append(list);
    }

    private void AppendConditional(BoundConditional conditional)
    {
        _text.Append("jika ");
        Append(conditional.Condition, FormulaOperators.Or);
        _text.Append(", maka ");
        Append(conditional.WhenTrue, FormulaOperators.Comparison);
        _text.Append("; jika tidak, ");
        Append(conditional.WhenFalse, FormulaOperators.Comparison);
    }

    private string NameText(BoundExpression node)
    {
        if (_terms.Of(node) is not { } term)
        {
            return FormulaText.Of(node);
        }

        return term.Jenis == JenisSuku.Konstanta ? term.Ringkas
            : term.Jenis == JenisSuku.Bidang ? term.Arti
            : term.Arti + PeriodText(term);
    }

    private string PeriodText(FormulaTerm term) => term.Periode switch
    {
        "" => "",
        "dasar" => " tahun dasar",
        var period => " " + _period + " " + period,
    };

    private static string NumberText(BoundNumber number) =>
        FormulaNumber.Unit(number) is { Length: > 0 } unit ? FormulaNumber.Text(number) + " " + unit : FormulaNumber.Text(number);

    private static string OperatorText(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Power => "pangkat",
        BinaryOperator.Less => "kurang dari",
        BinaryOperator.LessOrEqual => "kurang dari atau sama dengan",
        BinaryOperator.Equal => "sama dengan",
        BinaryOperator.NotEqual => "tidak sama dengan",
        BinaryOperator.GreaterOrEqual => "lebih dari atau sama dengan",
        BinaryOperator.Greater => "lebih dari",
        _ => FormulaOperators.TextOf(operation),
    };

    private static string FunctionText(Fungsi function) => function switch
    {
        Fungsi.Jumlah => "jumlah",
        Fungsi.Rata => "rata-rata",
        Fungsi.Min => "nilai terkecil",
        Fungsi.Maks => "nilai terbesar",
        Fungsi.Akar => "akar kuadrat",
        Fungsi.Ln => "logaritma natural",
        Fungsi.Log10 => "logaritma",
        Fungsi.Exp => "eksponensial",
        Fungsi.Abs => "nilai mutlak",
        _ => FunctionSymbol.Of(function).Nama,
    };

    private int LevelOf(BoundExpression node) => node switch
    {
        BoundUnary unary => FormulaOperators.LevelOf(unary.Operator),
        BoundBinary binary => FormulaOperators.LevelOf(binary.Operator),
        BoundConditional => FormulaOperators.Or,
        // `jumlah dari A setiap B` has an open end: where it is an operand, brackets close it.
        BoundCall or BoundAggregate => FormulaOperators.Comparison,
        BoundNumber => FormulaOperators.Operand,
        _ => ReadsLikeFormula(NameText(node)) ? FormulaOperators.Comparison : FormulaOperators.Operand,
    };
}
