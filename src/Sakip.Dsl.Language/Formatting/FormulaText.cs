using System.Text;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>
/// Prints a bound formula as the language writes it, with the fewest brackets: <c>ibuMeninggal / kelahiranHidup × 100.000</c>.
/// What it prints reads back as the same tree.
/// </summary>
public static class FormulaText
{
    /// <summary>The text of a formula.</summary>
    public static string Of(BoundExpression formula)
    {
        var text = new StringBuilder();
        Append(text, formula, FormulaOperators.Or);
        return text.ToString();
    }

    private static void Append(StringBuilder text, BoundExpression node, int place)
    {
        bool bracketed = LevelOf(node) < place;
        text.Append(bracketed ? "(" : "");
        AppendBare(text, node);
        text.Append(bracketed ? ")" : "");
    }

    private static void AppendBare(StringBuilder text, BoundExpression node)
    {
        switch (node)
        {
            case BoundNumber number:
                text.Append(number.IsMoney ? "Rp " : "").Append(AngkaIndonesia.Tulis(number.Written)).Append(number.IsPercent ? "%" : "");
                text.Append(number.Satuan is { } unit ? " " + unit.Nama : "");
                break;
            case BoundUnary unary:
                text.Append(FormulaOperators.TextOf(unary.Operator));
                Append(text, unary.Operand, FormulaOperators.LevelOf(unary.Operator));
                break;
            case BoundBinary binary:
                Append(text, binary.Left, FormulaOperators.LeftOf(binary.Operator));
                text.Append(' ').Append(FormulaOperators.TextOf(binary.Operator)).Append(' ');
                Append(text, binary.Right, FormulaOperators.RightOf(binary.Operator));
                break;
            case BoundCall call:
                AppendCall(text, call.Function, call.Arguments);
                break;
            case BoundAggregate { Body: { } body } aggregate:
                AppendCall(text, aggregate.Function, [body]);
                break;
            case BoundConditional conditional:
                AppendCall(text, Fungsi.Jika, [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse]);
                break;
            default:
                text.Append(NameOf(node));
                break;
        }
    }

    private static void AppendCall(StringBuilder text, Fungsi function, IReadOnlyList<BoundExpression> arguments)
    {
        text.Append(FunctionSymbol.Of(function).Nama).Append('(');
        for (int i = 0; i < arguments.Count; i++)
        {
            text.Append(i > 0 ? "; " : "");
            Append(text, arguments[i], FormulaOperators.Or);
        }

        text.Append(')');
    }

    private static string NameOf(BoundExpression node) => node switch
    {
        BoundInputReference input => input.Key,
        BoundFieldReference field => field.List + "." + field.Field,
        BoundConstantReference constant => constant.Name,
        BoundIndicatorReference indicator => indicator.Written,
        BoundAggregate aggregate => FunctionSymbol.Of(aggregate.Function).Nama + "(" + aggregate.List + ")",
        _ => "",
    };

    private static int LevelOf(BoundExpression node) => node switch
    {
        BoundUnary unary => FormulaOperators.LevelOf(unary.Operator),
        BoundBinary binary => FormulaOperators.LevelOf(binary.Operator),
        _ => FormulaOperators.Operand,
    };
}
