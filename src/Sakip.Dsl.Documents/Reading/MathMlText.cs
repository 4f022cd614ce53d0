using AngleSharp.Dom;
using Sakip.Dsl.Documents.Formulas;

namespace Sakip.Dsl.Documents.Reading;

/// <summary>Formulas of web pages, read back. What a formula never writes is read too, as the words in it.</summary>
public static class MathMlText
{
    private const string Application = "\u2061";

    /// <summary>A <c>math</c> element on one line, as <see cref="FormulaLine"/> prints formulas.</summary>
    public static string Of(IElement math) => FormulaLine.Of(Read(math));

    /// <summary>The parts of a formula.</summary>
    internal static MathNode Read(IElement math) => RowOf([.. math.Children]);

    private static MathNode PartOf(IElement element) => element.LocalName switch
    {
        "mn" => MathNode.Number(element.TextContent),
        "mi" => MathNode.Symbol(element.TextContent),
        "mo" when element.GetAttribute("separator") == "true" => new MathOperator(element.TextContent, OperatorPlace.Separator, 1),
        "mo" => MathNode.Operator(element.TextContent),
        "mfrac" when element.ChildElementCount == 2 => MathNode.Fraction(PartOf(element.Children[0]), PartOf(element.Children[1])),
        "msqrt" => MathNode.Root(RowOf([.. element.Children])),
        "mroot" when element.ChildElementCount == 2 => MathNode.Root(PartOf(element.Children[0]), PartOf(element.Children[1])),
        "msup" when element.ChildElementCount == 2 => MathNode.Raised(PartOf(element.Children[0]), PartOf(element.Children[1])),
        "msub" when element.ChildElementCount == 2 => MathNode.Lowered(PartOf(element.Children[0]), PartOf(element.Children[1])),
        "mtable" => new MathStack([.. element.Children.Select(r => RowOf([.. r.Children.SelectMany(c => c.Children)]))], 0),
        "mspace" => MathNode.Text(" "),
        _ when element.ChildElementCount > 0 => RowOf([.. element.Children]),
        _ => MathNode.Text(element.TextContent),
    };

    private static MathNode RowOf(IElement[] elements)
    {
        if (elements is [var open, .. var inside, var close] && IsSign(open, "(", "|") && IsSign(close, ")", "|"))
        {
            return RowOf(inside).InBrackets(open.TextContent, close.TextContent);
        }

        if (elements is [var brace, { LocalName: "mtable" } cases] && IsSign(brace, "{"))
        {
            return new MathCases([.. cases.Children.Select(CaseOf)], 0);
        }

        var parts = new List<MathNode>();
        for (int i = 0; i < elements.Length; i++)
        {
            bool isFollowed = i + 1 < elements.Length;
            if (elements[i].LocalName == "munderover" && elements[i].ChildElementCount == 3 && isFollowed)
            {
                parts.Add(SumOf(elements[i], elements[++i]));
            }
            else if (isFollowed && i > 0 && IsSign(elements[i], Application))
            {
                parts[^1] = FunctionOf(elements[i - 1], elements[++i]);
            }
            else
            {
                parts.Add(PartOf(elements[i]));
            }
        }

        return parts.Count == 1 ? parts[0] : MathNode.Row(parts);
    }

    private static MathSum SumOf(IElement sign, IElement body)
    {
        var below = sign.Children[1].Children;
        return below.Length == 3
            ? new MathSum(PartOf(below[0]), PartOf(below[2]), PartOf(sign.Children[2]), PartOf(body), 0)
            : new MathSum(MathNode.Row([]), PartOf(sign.Children[1]), PartOf(sign.Children[2]), PartOf(body), 0);
    }

    private static MathFunction FunctionOf(IElement name, IElement brackets)
    {
        bool hasBelow = name.LocalName == "munder" && name.ChildElementCount == 2;
        var inside = brackets.Children.Skip(1).SkipLast(1).ToArray();

        // Several arguments stand in a row of their own, a separator between each two.
        var arguments = inside is [{ LocalName: "mrow" } row] && (row.ChildElementCount == 1 || row.Children.Any(IsSeparator)) ? [.. row.Children] : inside;
        return new MathFunction(
            PartOf(hasBelow ? name.Children[0] : name),
            hasBelow ? PartOf(name.Children[1]) : null,
            [.. arguments.Where(a => !IsSeparator(a)).Select(PartOf)],
            0);
    }

    private static MathCase CaseOf(IElement row) => new(RowOf([.. Cell(row, 0)]), RowOf([.. Cell(row, 1)]));

    private static IEnumerable<IElement> Cell(IElement row, int column) => column < row.ChildElementCount ? row.Children[column].Children : [];

    private static bool IsSeparator(IElement element) => element.LocalName == "mo" && element.GetAttribute("separator") == "true";

    private static bool IsSign(IElement element, params string[] signs) => element.LocalName == "mo" && signs.Contains(element.TextContent);
}
