using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>
/// Gives equal parts of a formula equal numbers, whatever the order of sums and products: what has one number has one
/// value. Each node costs one look into a table, so that even a long formula is compared with itself in one walk.
/// </summary>
internal sealed class FormulaNumbering
{
    private const int FirstOperator = 100;

    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, int> _literals = [];
    private readonly Dictionary<(int Kind, int Left, int Right), int> _joined = [];
    private int[] _numbers = new int[16]; // by node
    private int _next;

    /// <summary>The number of what stands at a node.</summary>
    public int this[BoundExpression node] => _numbers[node.Node];

    /// <summary>How many nodes there is room for.</summary>
    public int Nodes => _numbers.Length;

    /// <summary>Numbers a formula and all its parts.</summary>
    public int Number(BoundExpression node)
    {
        int number = node switch
        {
            BoundNumber literal => Find(_literals, literal.Value),
            BoundInputReference input => Input(input.Key),
            BoundFieldReference field => Field(field.List, field.Field),
            BoundConstantReference constant => Find(_literals, constant.Value),
            BoundIndicatorReference other => Name("@" + other.Path + "(" + string.Join(";", other.Arguments) + ")"),
            BoundUnary unary => Join((int)unary.Operator, Number(unary.Operand), -1),
            BoundBinary binary => Of(binary.Operator, Number(binary.Left), Number(binary.Right)),
            BoundConditional jika => Join(FirstOperator, Number(jika.Condition), Join(FirstOperator, Number(jika.WhenTrue), Number(jika.WhenFalse))),
            BoundCall call => call.Arguments.Select(Number).ToArray().Aggregate(-1, (list, item) => Join(FirstOperator + 1 + (int)call.Function, list, item)),
            BoundAggregate aggregate => OfAggregate(aggregate.Function, aggregate.List, aggregate.Body is { } body ? Number(body) : -1),
            _ => _next++,
        };
        if (node.Node >= _numbers.Length)
        {
            Array.Resize(ref _numbers, 2 * node.Node);
        }

        _numbers[node.Node] = number;
        return number;
    }

    /// <summary>The number of an input.</summary>
    public int Input(string key) => Find(_inputs, key);

    /// <summary>The number of a field of whatever record is at hand.</summary>
    public int Field(string list, string field) => Name("." + list + "." + field);

    /// <summary>The number of a value gathered over a list.</summary>
    public int OfAggregate(Fungsi function, string list, int body) => Join(FirstOperator + 50 + (int)function, Name("[]" + list), body);

    /// <summary>The number of two joined by an operator.</summary>
    public int Of(BinaryOperator joined, int left, int right)
    {
        bool commutes = joined is BinaryOperator.Add or BinaryOperator.Multiply;
        return commutes && left > right ? Join(2 + (int)joined, right, left) : Join(2 + (int)joined, left, right);
    }

    private int Name(string name) => Find(_names, name);

    private int Join(int kind, int left, int right) => Find(_joined, (kind, left, right));

    private int Find<T>(Dictionary<T, int> table, T key)
        where T : notnull
    {
        if (!table.TryGetValue(key, out int number))
        {
            table[key] = number = _next++;
        }

        return number;
    }
}
