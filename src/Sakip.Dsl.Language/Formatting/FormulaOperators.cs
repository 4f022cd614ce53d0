using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>
/// How tightly the operators of formulas bind, and how they are written: the grammar's own ladder, from <c>atau</c> to <c>^</c>.
/// Printers put brackets where an operand binds less tightly than its place asks.
/// </summary>
internal static class FormulaOperators
{
    public const int Or = 1;
    public const int And = 2;
    public const int Not = 3;
    public const int Comparison = 4;
    public const int Sum = 5;
    public const int Product = 6;
    public const int Negation = 7;
    public const int Power = 8;
    public const int Operand = 9;

    /// <summary>The step of the ladder on which an operator stands.</summary>
    public static int LevelOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => Or,
        BinaryOperator.And => And,
        BinaryOperator.Add or BinaryOperator.Subtract => Sum,
        BinaryOperator.Multiply or BinaryOperator.Divide => Product,
        BinaryOperator.Power => Power,
        _ => Comparison,
    };

    /// <summary>The step of the ladder on which a sign stands.</summary>
    public static int LevelOf(UnaryOperator operation) => operation == UnaryOperator.Not ? Not : Negation;

    /// <summary>What may stand left of an operator without brackets: <c>^</c> takes a bare operand, the others group to the left.</summary>
    public static int LeftOf(BinaryOperator operation) => operation == BinaryOperator.Power ? Operand : LevelOf(operation);

    /// <summary>What may stand right of an operator without brackets: an exponent may be signed or be a power itself.</summary>
    public static int RightOf(BinaryOperator operation) => operation == BinaryOperator.Power ? Negation : LevelOf(operation) + 1;

    /// <summary>The operator as definitions write it.</summary>
    public static string TextOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "×",
        BinaryOperator.Divide => "/",
        BinaryOperator.Power => "^",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "<>",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Greater => ">",
        BinaryOperator.And => "dan",
        _ => "atau",
    };

    /// <summary>The sign as definitions write it, with the space it needs.</summary>
    public static string TextOf(UnaryOperator operation) => operation == UnaryOperator.Not ? "bukan " : "-";
}
