using System.Globalization;
using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Documents.Tests.Formulas;

/// <summary>
/// A formula's tree written down with every bracket, its names as a typeset formula has them. Where notation has one form for
/// two spellings they are one here: <c>jumlah(a; b)</c> and <c>a + b</c>, <c>a × (b × c)</c> and <c>(a × b) × c</c>.
/// </summary>
internal sealed class BracketedFormula(FormulaLabels labels)
{
    public string Of(BoundExpression node) => node switch
    {
        BoundNumber number => Plain(FormulaNumber.Text(number) + " " + FormulaNumber.Unit(number)),
        BoundUnary { Operator: UnaryOperator.Negate } negation => $"neg({Of(negation.Operand)})",
        BoundUnary denial => $"bukan({Of(denial.Operand)})",
        BoundBinary { Operator: BinaryOperator.Multiply } product => Product(Factors(product).Select(Of)),
        BoundBinary binary => $"({Of(binary.Left)} {SignOf(binary.Operator)} {Of(binary.Right)})",
        BoundCall call => Call(call.Function, [.. call.Arguments.Select(Of)]),
        BoundAggregate aggregate => Aggregate(aggregate),
        BoundConditional conditional => $"{{{string.Join("; ", Cases(conditional))}}}",
        _ => Name(labels.TermOf(node)!),
    };

    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('“', '"').Replace('”', '"');

    public static string Product(IEnumerable<string> factors) => factors.ToArray() is { Length: > 1 } several ? $"({string.Join(" × ", several)})" : factors.Single();

    private static IEnumerable<BoundExpression> Factors(BoundExpression node) =>
        node is BoundBinary { Operator: BinaryOperator.Multiply } product ? Factors(product.Left).Concat(Factors(product.Right)) : [node];

    private static string SignOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Divide => "/",
        BinaryOperator.Power => "^",
        _ => FormulaWords.Of(operation),
    };

    private static string Call(Fungsi function, string[] arguments) => function switch
    {
        Fungsi.Jumlah => arguments.Aggregate((sum, next) => $"({sum} + {next})"),
        Fungsi.Rata => $"({Call(Fungsi.Jumlah, arguments)} / {arguments.Length.ToString(CultureInfo.InvariantCulture)})",
        Fungsi.Akar when arguments is [_, "2"] => $"akar({arguments[0]})",
        Fungsi.Log10 => $"log_10({arguments[0]})",
        _ => $"{function.ToString().ToLowerInvariant()}({string.Join("; ", arguments)})",
    };

    private string Aggregate(BoundAggregate aggregate)
    {
        var (letter, index) = labels.CountOf(aggregate.List);
        string count = labels.ListOf(aggregate.List)?.Banyak?.ToString(CultureInfo.InvariantCulture) ?? (index.Length > 0 ? letter + "_" + index : letter);
        return aggregate switch
        {
            { Function: Fungsi.Banyak, Body: null } => count,
            { Function: Fungsi.Banyak } => $"banyaknya {labels.ListOf(aggregate.List)!.Ringkas} dengan({Of(aggregate.Body)})",
            { Function: Fungsi.Jumlah } => $"∑[{count}]({Of(aggregate.Body!)})",
            { Function: Fungsi.Rata } => $"rata[{count}]({Of(aggregate.Body!)})",
            _ => $"{aggregate.Function.ToString().ToLowerInvariant()}_i({Of(aggregate.Body!)})",
        };
    }

    private IEnumerable<string> Cases(BoundExpression node)
    {
        for (; node is BoundConditional next; node = next.WhenFalse)
        {
            yield return $"{Of(next.WhenTrue)} jika {Of(next.Condition)}";
        }

        yield return Of(node);
    }

    private string Name(FormulaTerm term)
    {
        string[] index = [.. new[] { labels.NumberOf(term), term.Jenis == JenisSuku.Bidang ? "i" : null, term.Periode }.Where(i => !string.IsNullOrEmpty(i)).Select(i => i!)];
        return Plain(labels.TextOf(term)) + (index.Length > 0 ? "_" + string.Join(",", index) : "");
    }
}
