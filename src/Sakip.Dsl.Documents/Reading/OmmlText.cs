using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;
using Sakip.Dsl.Documents.Formulas;

namespace Sakip.Dsl.Documents.Reading;

/// <summary>Equations of Word files, read back. What a formula never writes is read too, as the words in it.</summary>
public static class OmmlText
{
    private const char NoWidth = '\u200B';
    private const string Operators = "+−-×=<≤≠≥>/";

    /// <summary>An equation on one line, as <see cref="FormulaLine"/> prints formulas.</summary>
    public static string Of(OfficeMath equation) => FormulaLine.Of(Read(equation));

    /// <summary>The parts of an equation.</summary>
    internal static MathNode Read(OfficeMath equation) => RowOf(equation);

    private static MathNode RowOf(OpenXmlElement? parent)
    {
        var parts = parent is null ? [] : parent.ChildElements.SelectMany(PartsOf).ToArray();
        return One(parts);
    }

    private static MathNode One(MathNode[] parts) => parts.Length == 1 ? parts[0] : MathNode.Row(parts);

    private static IEnumerable<MathNode> PartsOf(OpenXmlElement element) => element switch
    {
        Run { MathRunProperties: { } properties } run when properties.GetFirstChild<NormalText>() is not null => WordsOf(run),
        Run run => SignsOf(run.InnerText),
        DocumentFormat.OpenXml.Wordprocessing.Run run => WordsOf(run),
        Fraction fraction => [MathNode.Fraction(RowOf(fraction.Numerator), RowOf(fraction.Denominator))],
        Radical radical => [RootOf(radical)],
        Superscript script => [MathNode.Raised(RowOf(script.Base), RowOf(script.SuperArgument))],
        Subscript script => [MathNode.Lowered(RowOf(script.Base), RowOf(script.SubArgument))],
        SubSuperscript script => [MathNode.Raised(MathNode.Lowered(RowOf(script.Base), RowOf(script.SubArgument)), RowOf(script.SuperArgument))],
        EquationArray array => [new MathStack([.. array.Elements<Base>().Select(RowOf)], 0)],
        Matrix matrix => [new MathStack([.. matrix.Elements<MatrixRow>().Select(RowOf)], 0)],
        Nary nary => [SumOf(nary)],
        Delimiter delimiter => [BracketsOf(delimiter)],
        DocumentFormat.OpenXml.Math.MathFunction function => [FunctionOf(function)],
        OfficeMathArgumentType or OfficeMath or Box or BorderBox or Bar or Accent or GroupChar or LimitLower or LimitUpper or PreSubSuper or Phantom or MatrixRow => [RowOf(element)],
        _ => [],
    };

    private static IEnumerable<MathNode> WordsOf(OpenXmlElement run) =>
        run.InnerText.Replace(NoWidth.ToString(), "") is { Length: > 0 } words ? [MathNode.Text(words)] : [];

    /// <summary>Word joins runs that look alike: what stood alone when it was written may share a run when it is read.</summary>
    private static IEnumerable<MathNode> SignsOf(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i++;
            if (char.IsAsciiDigit(text[start]))
            {
                while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ','))
                {
                    i++;
                }

                yield return MathNode.Number(text.Substring(start, i - start));
            }
            else if (text[start] is ',' or ';')
            {
                yield return new MathOperator(text.Substring(start, 1), OperatorPlace.Separator, 1);
            }
            else if (Operators.Contains(text[start]))
            {
                yield return MathNode.Operator(text.Substring(start, 1));
            }
            else if (!char.IsWhiteSpace(text[start]) && text[start] != NoWidth)
            {
                yield return MathNode.Symbol(text.Substring(start, 1));
            }
        }
    }

    private static MathNode RootOf(Radical radical)
    {
        bool isSquare = radical.RadicalProperties?.GetFirstChild<HideDegree>() is not null || radical.Degree is not { HasChildren: true };
        return MathNode.Root(RowOf(radical.Base), isSquare ? null : RowOf(radical.Degree));
    }

    private static MathNode SumOf(Nary nary)
    {
        // "i = 1" stands below the sign.
        var below = nary.SubArgument is { } under ? under.ChildElements.SelectMany(PartsOf).ToArray() : [];
        int at = Array.FindIndex(below, p => p is MathOperator { Sign: "=" });
        var index = at < 0 ? [] : below[..at];
        return new MathSum(One(index), One(below[(at + 1)..]), RowOf(nary.SuperArgument), RowOf(nary.Base), 0);
    }

    private static MathNode BracketsOf(Delimiter delimiter)
    {
        var properties = delimiter.DelimiterProperties;
        string open = properties?.BeginChar?.Val?.Value ?? "(";
        string close = properties?.EndChar?.Val?.Value ?? ")";
        if (open == "{" && delimiter.GetFirstChild<Base>()?.GetFirstChild<Matrix>() is { } matrix)
        {
            return new MathCases([.. matrix.Elements<MatrixRow>().Select(r => CaseOf([.. r.Elements<Base>()]))], 0);
        }

        return One([.. Separated(delimiter)]).InBrackets(open, close);
    }

    private static MathCase CaseOf(Base[] cells) => new(RowOf(cells.FirstOrDefault()), One([.. cells.Skip(1).Select(RowOf)]));

    private static IEnumerable<MathNode> Separated(Delimiter delimiter)
    {
        bool isFirst = true;
        foreach (var part in delimiter.Elements<Base>())
        {
            if (!isFirst)
            {
                yield return new MathOperator(delimiter.DelimiterProperties?.SeparatorChar?.Val?.Value ?? "|", OperatorPlace.Separator, 1);
            }

            yield return RowOf(part);
            isFirst = false;
        }
    }

    private static MathNode FunctionOf(DocumentFormat.OpenXml.Math.MathFunction function)
    {
        var limit = function.FunctionName?.GetFirstChild<LimitLower>();
        var name = limit is null ? RowOf(function.FunctionName) : RowOf(limit.Base);
        var below = limit is null ? null : RowOf(limit.Limit);
        return function.Base?.GetFirstChild<Delimiter>() is { } brackets
            ? new Formulas.MathFunction(name, below, [.. brackets.Elements<Base>().Select(RowOf)], 0)
            : new Formulas.MathFunction(name, below, [RowOf(function.Base)], 0);
    }
}
