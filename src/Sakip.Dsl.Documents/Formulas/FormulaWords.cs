using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Operators as typeset formulas show them.</summary>
internal static class FormulaWords
{
    public static string Of(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "≤",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "≠",
        BinaryOperator.GreaterOrEqual => "≥",
        BinaryOperator.Greater => ">",
        BinaryOperator.And => "dan",
        BinaryOperator.Or => "atau",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "−",
        _ => "×",
    };
}
