using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// Writes formulas as C#. The order of evaluation is the tree's, left before right and lazily where the language is lazy,
/// so that a generated method gives what the interpreter gives, to the last digit and to the word of the reason.
/// </summary>
internal sealed partial class FormulaEmitter
{
    /// <summary>Taller expressions are cut into methods: neither this emitter nor the compiler of C# may run out of stack.</summary>
    private const int TallestExpression = 40;

    private readonly TypeNames _types;
    private readonly IReadOnlyList<InputCode> _inOrder;
    private readonly Dictionary<string, InputCode> _inputs;
    private readonly Dictionary<BoundExpression, int> _heights = new(ByReference<BoundExpression>.Instance);
    private readonly Queue<Action<CodeWriter>> _waiting = new();
    private readonly string _item;
    private readonly string _gathered;
    private readonly string _isLater;
    private readonly string _itemValue;
    private int _parts;

    /// <summary>An emitter of one formula.</summary>
    /// <param name="types">The names of types.</param>
    /// <param name="inputs">The indicator's inputs, in order.</param>
    /// <param name="scope">The names its parameters take.</param>
    public FormulaEmitter(TypeNames types, IReadOnlyList<InputCode> inputs, NameScope scope)
    {
        _types = types;
        _inOrder = inputs;
        _inputs = inputs.ToDictionary(i => i.Input.Key, StringComparer.Ordinal);
        FailureName = scope.Take("gagal");
        _item = scope.Take("butir");
        _gathered = scope.Take("terkumpul");
        _isLater = scope.Take("lanjut");
        _itemValue = scope.Take("nilaiButir");
    }

    /// <summary>The name of the parameter that records a failure.</summary>
    public string FailureName { get; }

    /// <summary>The name of a list's record, where one after the other is looked at.</summary>
    public string ItemName => _item;

    /// <summary>The formula as one expression over the parameters of the method that holds it.</summary>
    public string Emit(BoundExpression formula)
    {
        MeasureHeights(formula);
        return Number(formula, null, isWhole: true).Text;
    }

    /// <summary>Writes the methods the expression calls.</summary>
    public void WriteParts(CodeWriter writer)
    {
        while (_waiting.Count > 0)
        {
            writer.Line();
            _waiting.Dequeue()(writer);
        }
    }

    /// <summary>Whether computing may record a failure; where it cannot, nobody need ask.</summary>
    public bool CanFail(BoundExpression formula) => FormulaWalker.All(formula).Any(node => node switch
    {
        BoundBinary { Operator: BinaryOperator.Divide } division => !IsNeverZero(division.Right),
        BoundBinary { Operator: BinaryOperator.Power } => true,
        BoundCall { Function: Fungsi.Akar or Fungsi.Ln or Fungsi.Log10 or Fungsi.Bulat } => true,
        BoundAggregate { Function: Fungsi.Rata or Fungsi.Min or Fungsi.Maks } => true,
        BoundIndicatorReference => true,
        _ => false,
    });

    private bool IsNeverZero(BoundExpression divisor) => divisor switch
    {
        BoundNumber number => number.Value != 0,
        BoundConstantReference constant => constant.Value != 0,
        BoundInputReference input => _inputs[input.Key].ExcludesZero,
        BoundFieldReference field => _inputs[field.List].Input.Bidang.Any(f => f.Nama == field.Field && f.Batas is { ExcludesZero: true }),
        _ => false,
    };

    private void MeasureHeights(BoundExpression formula)
    {
        foreach (var node in FormulaWalker.All(formula).Reverse())
        {
            int tallest = 0;
            foreach (var child in FormulaWalker.ChildrenOf(node))
            {
                // What is cut out stands as a call, which is one step high.
                int height = _heights[child];
                tallest = Math.Max(tallest, height > TallestExpression ? 1 : height);
            }

            _heights[node] = tallest + 1;
        }
    }

    /// <param name="node">A number.</param>
    /// <param name="list">The list on whose record the expression stands.</param>
    /// <param name="isWhole">Whether it is all of its method, and so need not be cut out of it.</param>
    private Code Number(BoundExpression node, InputCode? list, bool isWhole = false)
    {
        if (!isWhole && _heights[node] > TallestExpression)
        {
            return CutOut(node, list, isCondition: false);
        }

        return node switch
        {
            BoundNumber number => Code.Of(number.Value),
            BoundConstantReference constant => Code.Of(constant.Value),
            BoundInputReference input => new Code(_inputs[input.Key].Parameter, Level.Primary),
            BoundFieldReference field => Field(field),
            BoundIndicatorReference reference => Reference(reference),
            BoundUnary { Operator: UnaryOperator.Negate } unary => Number(unary.Operand, list).Negated(),
            BoundBinary binary => Binary(binary, list),
            BoundCall call => Call(call, list),
            BoundAggregate aggregate => Aggregate(aggregate),
            BoundConditional conditional => Conditional(conditional, list),
            _ => throw new NotSupportedException($"no number: {node.GetType().Name}"),
        };
    }

    private Code Binary(BoundBinary binary, InputCode? list)
    {
        var left = Number(binary.Left, list);
        var right = Number(binary.Right, list);
        return binary.Operator switch
        {
            BinaryOperator.Add => Code.Join(left, "+", right, Level.Sum, nameof(decimal.Add), decimal.Add),
            BinaryOperator.Subtract => Code.Join(left, "-", right, Level.Sum, nameof(decimal.Subtract), decimal.Subtract),
            BinaryOperator.Multiply => Code.Join(left, "*", right, Level.Product, nameof(decimal.Multiply), decimal.Multiply),
            BinaryOperator.Divide when IsNeverZero(binary.Right) =>
                Code.Join(left, "/", right, Level.Product, nameof(decimal.Divide), decimal.Divide),
            BinaryOperator.Divide => Function("Bagi", binary.Right, left, right),
            BinaryOperator.Power => Function("Pangkat", binary.Left, left, right),
            _ => throw new NotSupportedException($"no number: {binary.Operator}"),
        };
    }

    private Code Call(BoundCall call, InputCode? list)
    {
        var arguments = call.Arguments.Select(a => Number(a, list)).ToArray();
        return call.Function switch
        {
            Fungsi.Jumlah or Fungsi.Rata => Total(call, arguments),
            Fungsi.Min => arguments.Aggregate((a, b) => new Code($"{RuntimeNames.Math}.Min({a.Text}, {b.Text})", Level.Primary)),
            Fungsi.Maks => arguments.Aggregate((a, b) => new Code($"{RuntimeNames.Math}.Max({a.Text}, {b.Text})", Level.Primary)),
            Fungsi.Akar => Function("Akar", call.Arguments[0], arguments),
            Fungsi.Ln => Function("Ln", call.Arguments[0], arguments),
            Fungsi.Log10 => Function("Log10", call.Arguments[0], arguments),
            Fungsi.Exp => new Code($"{RuntimeNames.Functions}.Exp({arguments[0].Text})", Level.Primary),
            Fungsi.Abs => new Code($"{RuntimeNames.Functions}.Abs({arguments[0].Text})", Level.Primary),
            Fungsi.Bulat => new Code($"{RuntimeNames.Functions}.Bulat({arguments[0].Text}, {arguments[1].Text}, ref {FailureName})", Level.Primary),
            _ => throw new NotSupportedException($"no function of single values: {call.Function}"),
        };
    }

    /// <summary>
    /// The sum or mean of listed values. All of them are computed before the first addition: where a late one can fail, its
    /// reason must come before an overflow of the sum, so the sum becomes a method of its own.
    /// </summary>
    private Code Total(BoundCall call, Code[] values)
    {
        bool isMean = call.Function == Fungsi.Rata;
        if (!call.Arguments.Skip(2).Any(CanFail))
        {
            return Sum(values, isMean);
        }

        string method = NextPart(isMean ? IndicatorMembers.Mean : IndicatorMembers.Sum);
        string[] names = values.Select((_, i) => "nilai" + CSharpLiterals.Of(i + 1)).ToArray();
        string body = Sum(names.Select(n => new Code(n, Level.Primary)).ToArray(), isMean).Text;
        _waiting.Enqueue(writer =>
        {
            writer.Line($"private static decimal {method}({string.Join(", ", names.Select(n => "decimal " + n))}) =>");
            writer.Deeper(w => w.Line(body + ";"));
        });
        return new Code($"{method}({string.Join(", ", values.Select(v => v.Text))})", Level.Primary);
    }

    private static Code Sum(Code[] values, bool isMean)
    {
        var sum = values.Aggregate((a, b) => Code.Join(a, "+", b, Level.Sum, nameof(decimal.Add), decimal.Add));
        return isMean ? Code.Join(sum, "/", Code.Of((decimal)values.Length), Level.Product, nameof(decimal.Divide), decimal.Divide) : sum;
    }

    private Code Conditional(BoundConditional conditional, InputCode? list)
    {
        var condition = Condition(conditional.Condition, list);
        if (condition.Truth is { } holds)
        {
            return Number(holds ? conditional.WhenTrue : conditional.WhenFalse, list);
        }

        string whenTrue = Number(conditional.WhenTrue, list).At(Level.Or);
        string whenFalse = Number(conditional.WhenFalse, list).At(Level.Or);
        return new Code($"{condition.At(Level.Or)} ? {whenTrue} : {whenFalse}", Level.Conditional);
    }

    private Code Condition(BoundExpression node, InputCode? list, bool isWhole = false)
    {
        if (!isWhole && _heights[node] > TallestExpression)
        {
            return CutOut(node, list, isCondition: true);
        }

        switch (node)
        {
            case BoundUnary { Operator: UnaryOperator.Not } not:
                var operand = Condition(not.Operand, list);
                return operand.Truth is { } truth ? Code.Of(!truth) : new Code("!" + operand.At(Level.Unary), Level.Unary);
            case BoundBinary { Operator: BinaryOperator.And } and:
                return Both(and, "&&", Level.And, neutral: true, list);
            case BoundBinary { Operator: BinaryOperator.Or } or:
                return Both(or, "||", Level.Or, neutral: false, list);
            case BoundBinary comparison:
                return Compare(comparison.Operator, Number(comparison.Left, list), Number(comparison.Right, list));
            default:
                throw new NotSupportedException($"no condition: {node.GetType().Name}");
        }
    }

    private Code Both(BoundBinary node, string sign, Level level, bool neutral, InputCode? list)
    {
        var left = Condition(node.Left, list);
        if (left.Truth is { } known)
        {
            return known == neutral ? Condition(node.Right, list) : left;
        }

        return new Code($"{left.At(level)} {sign} {Condition(node.Right, list).At(level + 1)}", level);
    }

    private static Code Compare(BinaryOperator comparison, Code left, Code right)
    {
        if (left.Number is { } first && right.Number is { } second)
        {
            return Code.Of(comparison switch
            {
                BinaryOperator.Less => first < second,
                BinaryOperator.LessOrEqual => first <= second,
                BinaryOperator.Equal => first == second,
                BinaryOperator.NotEqual => first != second,
                BinaryOperator.GreaterOrEqual => first >= second,
                _ => first > second,
            });
        }

        var (sign, level) = comparison switch
        {
            BinaryOperator.Less => ("<", Level.Relational),
            BinaryOperator.LessOrEqual => ("<=", Level.Relational),
            BinaryOperator.Equal => ("==", Level.Equality),
            BinaryOperator.NotEqual => ("!=", Level.Equality),
            BinaryOperator.GreaterOrEqual => (">=", Level.Relational),
            BinaryOperator.Greater => (">", Level.Relational),
            _ => throw new NotSupportedException($"no comparison: {comparison}"),
        };
        return new Code($"{left.At(Level.Sum)} {sign} {right.At(Level.Sum)}", level);
    }

    private Code Reference(BoundIndicatorReference reference)
    {
        var arguments = reference.Arguments.Select(key => _inputs[key].Parameter).Append("ref " + FailureName);
        return new Code($"{_types.Indicator(reference.Path)}.{IndicatorMembers.Full}({string.Join(", ", arguments)})", Level.Primary);
    }

    /// <summary>A function of the runtime that may have no value; its reason names the operand as the formula writes it.</summary>
    private Code Function(string name, BoundExpression operand, params Code[] arguments) => new(
        $"{RuntimeNames.Functions}.{name}({string.Join(", ", arguments.Select(a => a.Text))}, {CSharpLiterals.Of(FormulaText.Of(operand))}, ref {FailureName})",
        Level.Primary);
}
