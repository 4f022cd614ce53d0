using System.Globalization;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Functions, sums over lists and conditions.</summary>
internal sealed partial class FormulaLayout
{
    private const int Brackets = 2;
    private const int Separator = 2;
    private const int SumSign = 3;
    private const int LimitedName = 4;

    private MathNode SetCall(BoundCall call, int width)
    {
        var arguments = call.Arguments;
        switch (call.Function)
        {
            case Fungsi.Jumlah:
                return SetSum(Listed(arguments), width);
            case Fungsi.Rata:
                return MathNode.Fraction(SetSum(Listed(arguments), width - 1), MathNode.Number(arguments.Count.ToString(CultureInfo.InvariantCulture)));
            case Fungsi.Akar:
                var inside = Set(arguments[0], width - 2);
                return arguments.Count == 1 || arguments[1] is BoundNumber { Value: 2 }
                    ? MathNode.Root(inside)
                    : MathNode.Root(inside, Set(arguments[1], Narrowest));
            case Fungsi.Exp:
                return MathNode.Raised(MathNode.Symbol("e"), Set(arguments[0], width / 2));
            case Fungsi.Abs:
                return Set(arguments[0], width - 2).InBrackets("|", "|");
            case Fungsi.Bulat:
                var places = Set(arguments[1], Narrowest, Tight);
                return MathNode.Row(
                    [Set(arguments[0], width, Tight), MathNode.Text(MathNode.Space + "dibulatkan" + MathNode.Space), places, MathNode.Text(MathNode.Space + "desimal")]);
            case Fungsi.Log10:
                return Applied(MathNode.Lowered(MathNode.Symbol("log"), MathNode.Number("10")), arguments, width);
            default:
                return Applied(MathNode.Symbol(NameOf(call.Function)), arguments, width);
        }
    }

    /// <summary>A function before its arguments in brackets.</summary>
    private MathNode Applied(MathNode function, IReadOnlyList<BoundExpression> arguments, int width)
    {
        int share = Math.Max(Narrowest, (width - function.Width - Brackets) / arguments.Count);
        var inside = arguments.Select(a => Set(a, share)).ToArray();
        int separators = Separator * (inside.Length - 1);
        return new MathFunction(function, null, inside, function.Width + inside.Sum(a => a.Width) + separators + Brackets);
    }

    private MathNode SetAggregate(BoundAggregate aggregate, int width)
    {
        var count = CountOf(aggregate.List);
        if (aggregate.Function == Fungsi.Banyak)
        {
            return aggregate.Body is not { } condition ? count : MathNode.Row(
            [
                MathNode.Text("banyaknya " + (labels.ListOf(aggregate.List)?.Ringkas ?? aggregate.List) + " dengan" + MathNode.Space),
                Set(condition, width / 2),
            ]);
        }

        var body = Set(aggregate.Body!, width - 6, Product);
        if (aggregate.Function is Fungsi.Min or Fungsi.Maks)
        {
            return new MathFunction(MathNode.Symbol(NameOf(aggregate.Function)), MathNode.Symbol("i"), [body], LimitedName + body.Width + Brackets);
        }

        var sum = new MathSum(MathNode.Symbol("i"), MathNode.Number("1"), count, body, SumSign + body.Width);
        return aggregate.Function == Fungsi.Jumlah ? MathNode.Row([sum])
            : MathNode.Row([MathNode.Fraction(MathNode.Number("1"), count), sum]);
    }

    /// <summary>How many records a list has: the number itself where it is fixed, else a letter.</summary>
    private MathNode CountOf(string list)
    {
        if (labels.ListOf(list)?.Banyak is { } fixedCount)
        {
            return MathNode.Number(fixedCount.ToString(CultureInfo.InvariantCulture));
        }

        var (letter, index) = labels.CountOf(list);
        return index.Length == 0 ? MathNode.Symbol(letter) : MathNode.Lowered(MathNode.Symbol(letter), MathNode.Number(index));
    }

    /// <summary>The cases below each other behind a brace, each with its condition.</summary>
    private MathNode SetConditional(BoundConditional conditional, int width)
    {
        var cases = new List<MathCase>();
        BoundExpression rest = conditional;
        int half = Math.Max(Narrowest, (width - 8) / 2);
        while (rest is BoundConditional next)
        {
            cases.Add(new MathCase(Set(next.WhenTrue, half), MathNode.Row([MathNode.Text("jika" + MathNode.Space), Set(next.Condition, half)])));
            rest = next.WhenFalse;
        }

        cases.Add(new MathCase(Set(rest, half), MathNode.Text("jika tidak")));
        return new MathCases(cases, cases.Max(c => c.Value.Width) + cases.Max(c => c.Condition.Width) + 4);
    }

    private static List<(string Sign, BoundExpression Term)> Listed(IReadOnlyList<BoundExpression> arguments) =>
        arguments.Select((a, i) => (i == 0 ? "" : "+", a)).ToList();

    private static string NameOf(Fungsi function) => function switch
    {
        Fungsi.Min => "min",
        Fungsi.Maks => "maks",
        _ => "ln",
    };
}
