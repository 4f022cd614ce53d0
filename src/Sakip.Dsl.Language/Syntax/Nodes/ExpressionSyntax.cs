using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>What a binary operator does.</summary>
public enum BinaryOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>×</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>^</c></summary>
    Power,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>&lt;&gt;</c></summary>
    NotEqual,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>dan</c></summary>
    And,

    /// <summary><c>atau</c></summary>
    Or,
}

/// <summary>What a unary operator does.</summary>
public enum UnaryOperator
{
    /// <summary><c>-</c></summary>
    Negate,

    /// <summary><c>bukan</c></summary>
    Not,
}

/// <summary>A formula or a part of one, as written.</summary>
public abstract class ExpressionSyntax(TextSpan span, int depth)
{
    /// <summary>Taller trees are refused: every walk over a formula may recurse as deep as this and no deeper.</summary>
    public const int DeepestTree = 250;

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>How tall the tree is.</summary>
    public int Depth { get; } = depth;
}

/// <summary>A number: <c>100.000</c>, <c>30%</c>, <c>Rp 1.000</c>, <c>1 tahun</c>.</summary>
public sealed class NumberSyntax(decimal value, int decimals, bool isPercent, bool isMoney, NameRefSyntax? unit, TextSpan span)
    : ExpressionSyntax(span, 1)
{
    /// <summary>The written number; of <c>30%</c> it is 30.</summary>
    public decimal Value { get; } = value;

    /// <summary>How many decimals were written.</summary>
    public int Decimals { get; } = decimals;

    /// <summary>Whether a percent sign follows.</summary>
    public bool IsPercent { get; } = isPercent;

    /// <summary>Whether it is written with <c>Rp</c>.</summary>
    public bool IsMoney { get; } = isMoney;

    /// <summary>The unit written behind it.</summary>
    public NameRefSyntax? Unit { get; } = unit;
}

/// <summary>A name: an input, a field of a list, a constant, another indicator, with the period meant.</summary>
public sealed class NameSyntax(NameRefSyntax name, PeriodSyntax? period)
    : ExpressionSyntax(period is null ? name.Span : name.Span.To(period.Span), 1)
{
    /// <summary>The name, with dots where it has parts.</summary>
    public NameRefSyntax Name { get; } = name;

    /// <summary>The period in brackets behind it.</summary>
    public PeriodSyntax? Period { get; } = period;
}

/// <summary><c>[t]</c>, <c>[t-1]</c>, <c>[dasar]</c></summary>
/// <param name="Back">How many periods before the one computed; 0 is that one.</param>
/// <param name="IsBase">Whether the base year is meant.</param>
/// <param name="Span">Where it stands, brackets included.</param>
public sealed record PeriodSyntax(int Back, bool IsBase, TextSpan Span);

/// <summary>A sign before an operand.</summary>
public sealed class UnarySyntax(UnaryOperator operation, TextSpan operatorSpan, ExpressionSyntax operand)
    : ExpressionSyntax(operatorSpan.To(operand.Span), operand.Depth + 1)
{
    /// <summary>What it does.</summary>
    public UnaryOperator Operator { get; } = operation;

    /// <summary>What it does it to.</summary>
    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary>Two operands and the operator between them.</summary>
public sealed class BinarySyntax(BinaryOperator operation, TextSpan operatorSpan, ExpressionSyntax left, ExpressionSyntax right)
    : ExpressionSyntax(left.Span.To(right.Span), Math.Max(left.Depth, right.Depth) + 1)
{
    /// <summary>What it does.</summary>
    public BinaryOperator Operator { get; } = operation;

    /// <summary>Where the operator stands.</summary>
    public TextSpan OperatorSpan { get; } = operatorSpan;

    /// <summary>The operand before it.</summary>
    public ExpressionSyntax Left { get; } = left;

    /// <summary>The operand behind it.</summary>
    public ExpressionSyntax Right { get; } = right;
}

/// <summary>A function called: <c>rata(a; b)</c>.</summary>
public sealed class CallSyntax(Token function, IReadOnlyList<ExpressionSyntax> arguments, TextSpan span)
    : ExpressionSyntax(span, arguments.Select(a => a.Depth).DefaultIfEmpty(0).Max() + 1)
{
    /// <summary>The function's name.</summary>
    public Token Function { get; } = function;

    /// <summary>What stands in the brackets.</summary>
    public IReadOnlyList<ExpressionSyntax> Arguments { get; } = arguments;
}

/// <summary>Brackets around an expression; they are kept because people read them.</summary>
public sealed class ParenthesizedSyntax(ExpressionSyntax inner, TextSpan span) : ExpressionSyntax(span, inner.Depth + 1)
{
    /// <summary>What stands in the brackets.</summary>
    public ExpressionSyntax Inner { get; } = inner;
}
