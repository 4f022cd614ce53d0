using System.Globalization;
using System.Text;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>
/// Prints a formula as written, in the language's own spelling: the writer's brackets stay, operators and numbers take
/// their canonical form. A tree put together by a program gets the brackets its shape needs.
/// </summary>
public static class ExpressionText
{
    /// <summary>The text of a formula.</summary>
    public static string Of(ExpressionSyntax formula)
    {
        var text = new StringBuilder();
        Append(text, formula, FormulaOperators.Or);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ExpressionSyntax node, int place)
    {
        bool bracketed = LevelOf(node) < place;
        text.Append(bracketed ? "(" : "");
        AppendBare(text, node);
        text.Append(bracketed ? ")" : "");
    }

    private static void AppendBare(StringBuilder text, ExpressionSyntax node)
    {
        switch (node)
        {
            case NumberSyntax number:
                text.Append(number.IsMoney ? "Rp " : "").Append(AngkaIndonesia.Tulis(number.Value, number.Decimals));
                text.Append(number.IsPercent ? "%" : "").Append(number.Unit is { } unit ? " " + unit.Text : "");
                break;
            case NameSyntax name:
                text.Append(name.Name.Text).Append(TextOf(name.Period));
                break;
            case UnarySyntax unary:
                text.Append(FormulaOperators.TextOf(unary.Operator));
                Append(text, unary.Operand, FormulaOperators.LevelOf(unary.Operator));
                break;
            case BinarySyntax binary:
                Append(text, binary.Left, FormulaOperators.LeftOf(binary.Operator));
                text.Append(' ').Append(FormulaOperators.TextOf(binary.Operator)).Append(' ');
                Append(text, binary.Right, FormulaOperators.RightOf(binary.Operator));
                break;
            case ParenthesizedSyntax parenthesized:
                text.Append('(');
                Append(text, parenthesized.Inner, FormulaOperators.Or);
                text.Append(')');
                break;
            case CallSyntax call:
                AppendCall(text, call);
                break;
        }
    }

    private static void AppendCall(StringBuilder text, CallSyntax call)
    {
        // Function names mind no case; the language's own spelling of them is small letters.
        text.Append(call.Function.Text.ToLowerInvariant()).Append('(');
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            text.Append(i > 0 ? "; " : "");
            Append(text, call.Arguments[i], FormulaOperators.Or);
        }

        text.Append(')');
    }

    private static string TextOf(PeriodSyntax? period) => period switch
    {
        null => "",
        { IsBase: true } => "[dasar]",
        { Back: 0 } => "[t]",
        { Back: var back } => "[t-" + back.ToString(CultureInfo.InvariantCulture) + "]",
    };

    private static int LevelOf(ExpressionSyntax node) => node switch
    {
        UnarySyntax unary => FormulaOperators.LevelOf(unary.Operator),
        BinarySyntax binary => FormulaOperators.LevelOf(binary.Operator),
        _ => FormulaOperators.Operand,
    };
}
