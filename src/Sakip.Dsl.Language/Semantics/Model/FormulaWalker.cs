namespace Sakip.Dsl.Language.Semantics;

/// <summary>Walks formula trees.</summary>
public static class FormulaWalker
{
    /// <summary>Every node of a formula, parents before children, left before right; without recursion.</summary>
    public static IEnumerable<BoundExpression> All(BoundExpression formula)
    {
        var waiting = new Stack<BoundExpression>();
        waiting.Push(formula);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            yield return node;
            var children = ChildrenOf(node);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                waiting.Push(children[i]);
            }
        }
    }

    /// <summary>The operands of a node, in the order in which they are written.</summary>
    public static IReadOnlyList<BoundExpression> ChildrenOf(BoundExpression node) => node switch
    {
        BoundUnary unary => [unary.Operand],
        BoundBinary binary => [binary.Left, binary.Right],
        BoundCall call => call.Arguments,
        BoundAggregate { Body: { } body } => [body],
        BoundConditional conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        _ => [],
    };
}
