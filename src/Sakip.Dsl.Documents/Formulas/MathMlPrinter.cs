using System.Text;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Prints the parts of a formula as MathML elements.</summary>
internal sealed class MathMlPrinter(StringBuilder markup)
{
    // The invisible operator says to screen readers that the function is applied, not multiplied.
    private const string Application = "<mo>&#x2061;</mo>";

    public void Print(MathNode node)
    {
        switch (node)
        {
            case MathText text:
                Leaf("mtext", text.Words);
                break;
            case MathNumber number:
                Leaf("mn", number.Digits);
                break;
            case MathSymbol symbol:
                Leaf("mi", symbol.Name);
                break;
            case MathOperator { Place: OperatorPlace.OpensLine } sign:
                // One that opens a line would be taken for a sign and set close, so its space is spelt out.
                markup.Append("<mo form=\"infix\" lspace=\"0\" rspace=\"0\">").Append(HtmlText.Escape(sign.Sign)).Append("</mo><mspace width=\"0.3em\"></mspace>");
                break;
            case MathOperator { Place: OperatorPlace.Separator } sign:
                Separator(sign.Sign);
                break;
            case MathOperator sign:
                Leaf("mo", sign.Sign);
                break;
            case MathRow row:
                Element("mrow", row.Parts);
                break;
            case MathStack stack:
                Stack(stack);
                break;
            case MathBrackets brackets:
                Bracketed(brackets.Open, brackets.Close, () => Print(brackets.Inside));
                break;
            case MathFraction fraction:
                Element("mfrac", [fraction.Above, fraction.Below]);
                break;
            case MathRoot root:
                Element(root.Degree is null ? "msqrt" : "mroot", root.Degree is null ? [root.Inside] : [root.Inside, root.Degree]);
                break;
            case MathScript script:
                Element(script.IsRaised ? "msup" : "msub", [script.Body, script.Script]);
                break;
            case MathFunction function:
                Function(function);
                break;
            case MathSum sum:
                Sum(sum);
                break;
            case MathCases cases:
                Cases(cases);
                break;
            default:
                throw new InvalidOperationException("No markup for " + node.GetType().Name);
        }
    }

    private void Stack(MathStack stack)
    {
        markup.Append("<mtable>");
        foreach (var line in stack.Lines)
        {
            markup.Append("<mtr><mtd>");
            Print(line);
            markup.Append("</mtd></mtr>");
        }

        markup.Append("</mtable>");
    }

    private void Function(MathFunction function)
    {
        markup.Append("<mrow>");
        if (function.Below is { } below)
        {
            Element("munder", [function.Name, below]);
            markup.Append(Application);
            Bracketed("(", ")", () => Separated(function.Arguments));
        }
        else
        {
            Print(function.Name);
            markup.Append(Application);
            Bracketed("(", ")", () =>
            {
                markup.Append("<mrow>");
                Separated(function.Arguments);
                markup.Append("</mrow>");
            });
        }

        markup.Append("</mrow>");
    }

    private void Sum(MathSum sum)
    {
        markup.Append("<munderover><mo>∑</mo><mrow>");
        Print(sum.Index);
        markup.Append("<mo>=</mo>");
        Print(sum.From);
        markup.Append("</mrow>");
        Print(sum.To);
        markup.Append("</munderover>");
        Print(sum.Body);
    }

    private void Cases(MathCases cases)
    {
        markup.Append("<mrow><mo>{</mo><mtable class=\"pilihan\">");
        foreach (var each in cases.Cases)
        {
            markup.Append("<mtr><mtd>");
            Print(each.Value);
            markup.Append("</mtd><mtd>");
            Print(each.Condition);
            markup.Append("</mtd></mtr>");
        }

        markup.Append("</mtable></mrow>");
    }

    private void Separated(IReadOnlyList<MathNode> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                Separator(";");
            }

            Print(parts[i]);
        }
    }

    private void Bracketed(string open, string close, Action inside)
    {
        markup.Append("<mrow><mo>").Append(open).Append("</mo>");
        inside();
        markup.Append("<mo>").Append(close).Append("</mo></mrow>");
    }

    private void Separator(string sign) => markup.Append("<mo separator=\"true\">").Append(sign).Append("</mo>");

    private void Element(string name, IReadOnlyList<MathNode> parts)
    {
        markup.Append('<').Append(name).Append('>');
        foreach (var part in parts)
        {
            Print(part);
        }

        markup.Append("</").Append(name).Append('>');
    }

    private void Leaf(string name, string text) =>
        markup.Append('<').Append(name).Append('>').Append(HtmlText.Escape(text)).Append("</").Append(name).Append('>');
}
