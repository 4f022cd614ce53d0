using System.Text;
using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>
/// A typeset formula on one line: <c>(Jumlah A) / (Jumlah B) × 100%</c>. Formulas of different files are compared and
/// shown by it; where their lines break, and which spaces stand between, makes no difference.
/// </summary>
public static class FormulaLine
{
    /// <summary>The line of a formula as it is typeset in a column; empty for a bare name, which is not typeset.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="width">How many characters of running text fit on a line.</param>
    public static string Of(AnnexFormula formula, int width) => Typesetting.Of(formula, width) is { } set ? Of(set.Root) : "";

    internal static string Of(MathNode node)
    {
        var line = new StringBuilder();
        Append(line, node);
        return string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder line, MathNode node)
    {
        switch (node)
        {
            case MathText text:
                line.Append(text.Words.Replace('“', '"').Replace('”', '"'));
                break;
            case MathNumber number:
                line.Append(number.Digits);
                break;
            case MathSymbol symbol:
                line.Append(symbol.Name);
                break;
            case MathOperator { Place: OperatorPlace.Separator } sign:
                line.Append(sign.Sign).Append(' ');
                break;
            case MathOperator sign:
                line.Append(' ').Append(sign.Sign).Append(' ');
                break;
            case MathRow { Parts: [var dividend, MathOperator { Sign: "/" }, var divisor] }:
                // A fraction on one line is a fraction: some programs stack it when they save a file.
                AppendBetween(line, "(", dividend, ") / ");
                AppendBetween(line, "(", divisor, ")");
                break;
            case MathRow row:
                AppendAll(line, row.Parts, "");
                break;
            case MathStack stack:
                AppendAll(line, stack.Lines, " ");
                break;
            case MathBrackets brackets:
                AppendBetween(line, brackets.Open, brackets.Inside, brackets.Close);
                break;
            case MathFraction fraction:
                AppendBetween(line, "(", fraction.Above, ") / ");
                AppendBetween(line, "(", fraction.Below, ")");
                break;
            case MathRoot root:
                line.Append("akar(");
                AppendAll(line, root.Degree is null ? [root.Inside] : [root.Inside, root.Degree], "; ");
                line.Append(')');
                break;
            case MathScript script:
                AppendClose(line, script.Body);
                line.Append(script.IsRaised ? " ^ " : "_");
                AppendClose(line, script.Script);
                break;
            case MathFunction function:
                AppendClose(line, function.Name);
                if (function.Below is { } below)
                {
                    line.Append('_');
                    AppendClose(line, below);
                }

                line.Append('(');
                AppendAll(line, function.Arguments, "; ");
                line.Append(')');
                break;
            case MathSum sum:
                line.Append("∑(");
                AppendAll(line, [sum.Index, sum.From], " = ");
                AppendBetween(line, "; ", sum.To, ") ");
                AppendBetween(line, "(", sum.Body, ")");
                break;
            case MathCases cases:
                line.Append("{ ");
                for (int i = 0; i < cases.Cases.Count; i++)
                {
                    line.Append(i > 0 ? "; " : "");
                    AppendAll(line, [cases.Cases[i].Value, cases.Cases[i].Condition], " ");
                }

                line.Append(" }");
                break;
            default:
                throw new InvalidOperationException("No line for " + node.GetType().Name);
        }
    }

    private static void AppendAll(StringBuilder line, IReadOnlyList<MathNode> parts, string between)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            line.Append(i > 0 ? between : "");
            Append(line, parts[i]);
        }
    }

    /// <summary>What is more than a word or number stands in brackets beside its index or exponent.</summary>
    private static void AppendClose(StringBuilder line, MathNode node)
    {
        string text = Of(node);
        line.Append(text.Contains(' ') && node is not MathBrackets ? "(" + text + ")" : text);
    }

    private static void AppendBetween(StringBuilder line, string open, MathNode inside, string close)
    {
        line.Append(open);
        Append(line, inside);
        line.Append(close);
    }
}
