using System.Globalization;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Functions, sums over lists and conditions.</summary>
internal sealed partial class MathMlWriter
{
    private MathBox WriteCall(BoundCall call, int width)
    {
        var arguments = call.Arguments;
        switch (call.Function)
        {
            case Fungsi.Jumlah:
                return WriteSum(Listed(arguments), width);
            case Fungsi.Rata:
                return Fraction(WriteSum(Listed(arguments), width - 1), MathBox.Number(arguments.Count.ToString(CultureInfo.InvariantCulture)));
            case Fungsi.Akar:
                var inside = Write(arguments[0], width - 2);
                return arguments.Count == 1 || arguments[1] is BoundNumber { Value: 2 }
                    ? new MathBox("<msqrt>" + inside.Markup + "</msqrt>", inside.Width + 2)
                    : new MathBox("<mroot>" + inside.Markup + Write(arguments[1], Narrowest).Markup + "</mroot>", inside.Width + 2);
            case Fungsi.Exp:
                return Script("msup", MathBox.Symbol("e"), Write(arguments[0], width / 2));
            case Fungsi.Abs:
                return Write(arguments[0], width - 2).InBrackets("|", "|");
            case Fungsi.Bulat:
                var places = Write(arguments[1], Narrowest, Tight);
                return MathBox.Row(
                    [Write(arguments[0], width, Tight), MathBox.Text(MathBox.Space + "dibulatkan" + MathBox.Space), places, MathBox.Text(MathBox.Space + "desimal")]);
            case Fungsi.Log10:
                return Applied(Script("msub", MathBox.Symbol("log"), MathBox.Number("10")), arguments, width);
            default:
                return Applied(MathBox.Symbol(NameOf(call.Function)), arguments, width);
        }
    }

    /// <summary>A function before its arguments in brackets.</summary>
    private MathBox Applied(MathBox function, IReadOnlyList<BoundExpression> arguments, int width)
    {
        int share = Math.Max(Narrowest, (width - function.Width - 2) / arguments.Count);
        var inside = new List<MathBox>();
        foreach (var argument in arguments)
        {
            if (inside.Count > 0)
            {
                inside.Add(new MathBox("<mo separator=\"true\">;</mo>", 2));
            }

            inside.Add(Write(argument, share));
        }

        // The invisible operator says to screen readers that the function is applied, not multiplied.
        return MathBox.Row([function, new MathBox("<mo>&#x2061;</mo>", 0), MathBox.Row(inside).InBrackets()]);
    }

    private MathBox WriteAggregate(BoundAggregate aggregate, int width)
    {
        var count = CountOf(aggregate.List);
        if (aggregate.Function == Fungsi.Banyak)
        {
            return aggregate.Body is not { } condition ? count : MathBox.Row(
            [
                MathBox.Text("banyaknya " + (labels.ListOf(aggregate.List)?.Ringkas ?? aggregate.List) + " dengan" + MathBox.Space),
                Write(condition, width / 2),
            ]);
        }

        var body = Write(aggregate.Body!, width - 6, Product);
        if (aggregate.Function is Fungsi.Min or Fungsi.Maks)
        {
            var under = new MathBox("<munder>" + MathBox.Symbol(NameOf(aggregate.Function)).Markup + "<mi>i</mi></munder>", 4);
            return MathBox.Row([under, new MathBox("<mo>&#x2061;</mo>", 0), body.InBrackets()]);
        }

        var sum = new MathBox("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow>" + count.Markup + "</munderover>", 3);
        return aggregate.Function == Fungsi.Jumlah ? MathBox.Row([sum, body])
            : MathBox.Row([Fraction(MathBox.Number("1"), count), sum, body]);
    }

    /// <summary>How many records a list has: the number itself where it is fixed, else a letter.</summary>
    private MathBox CountOf(string list)
    {
        if (labels.ListOf(list)?.Banyak is { } fixedCount)
        {
            return MathBox.Number(fixedCount.ToString(CultureInfo.InvariantCulture));
        }

        var (letter, index) = labels.CountOf(list);
        return index.Length == 0 ? MathBox.Symbol(letter) : Script("msub", MathBox.Symbol(letter), MathBox.Number(index));
    }

    /// <summary>The cases below each other behind a brace, each with its condition.</summary>
    private MathBox WriteConditional(BoundConditional conditional, int width)
    {
        var cases = new List<(MathBox Value, MathBox Condition)>();
        BoundExpression rest = conditional;
        int half = Math.Max(Narrowest, (width - 8) / 2);
        while (rest is BoundConditional next)
        {
            cases.Add((Write(next.WhenTrue, half), MathBox.Row([MathBox.Text("jika" + MathBox.Space), Write(next.Condition, half)])));
            rest = next.WhenFalse;
        }

        cases.Add((Write(rest, half), MathBox.Text("jika tidak")));
        string rows = string.Concat(cases.Select(c => "<mtr><mtd>" + c.Value.Markup + "</mtd><mtd>" + c.Condition.Markup + "</mtd></mtr>"));
        int wide = cases.Max(c => c.Value.Width) + cases.Max(c => c.Condition.Width) + 4;
        return new MathBox("<mrow><mo>{</mo><mtable class=\"pilihan\">" + rows + "</mtable></mrow>", wide);
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
