using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>
/// Resolves the names of one formula. What is wrong is reported at its token, and the rest is still bound, so that two
/// mistakes in one formula are two messages.
/// </summary>
internal sealed partial class FormulaBinder(
    IndicatorSignature indicator, InputPlan plan, NameResolver names, DeclarationTable table, DiagnosticBag diagnostics, LostNames lost, ISet<string> told)
{
    private readonly List<TextSpan> _spans = [];
    private bool _isSound = true;

    /// <summary>Where the nodes of the bound formula stand, by their numbers.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>Binds a whole formula; null when something in it is wrong.</summary>
    public BoundExpression? Bind(ExpressionSyntax formula)
    {
        var gathering = new Gathering();
        var bound = BindNumber(formula, gathering);
        RefuseList(gathering);
        return _isSound ? bound : null;
    }

    private BoundExpression? BindNumber(ExpressionSyntax syntax, Gathering gathering)
    {
        var bound = BindAny(syntax, gathering);
        if (bound is not null && IsCondition(bound))
        {
            return Refuse(Rules.ValueNotAllowed, syntax.Span, Messages.NumberNeeded());
        }

        return bound;
    }

    private BoundExpression? BindCondition(ExpressionSyntax syntax, Gathering gathering)
    {
        var bound = BindAny(syntax, gathering);
        if (bound is not null && !IsCondition(bound))
        {
            return Refuse(Rules.ValueNotAllowed, syntax.Span, Messages.ConditionNeeded());
        }

        return bound;
    }

    private BoundExpression? BindAny(ExpressionSyntax syntax, Gathering gathering) => syntax switch
    {
        ParenthesizedSyntax bracketed => BindAny(bracketed.Inner, gathering),
        NumberSyntax number => BindLiteral(number),
        NameSyntax name => BindName(name, gathering),
        UnarySyntax unary => BindUnary(unary, gathering),
        BinarySyntax binary => BindBinary(binary, gathering),
        CallSyntax call => BindCall(call, gathering),
        _ => throw new InvalidOperationException($"unknown syntax {syntax.GetType().Name}"),
    };

    private BoundNumber? BindLiteral(NumberSyntax number)
    {
        SatuanDasar? unit = number.IsMoney ? SatuanDasar.BuiltIn["rupiah"] : null;
        if (number.Unit is { } name && !table.Units.TryGetValue(name.Text, out unit))
        {
            _isSound = false;
            if (names.Resolve(indicator, name.Text) is not null)
            {
                diagnostics.Report(Rules.UnexpectedText, name.Span, Messages.OperatorMissingBefore(name.Text));
            }
            else
            {
                UnitBinder.CheckName(name, table, diagnostics, told);
            }

            return null;
        }

        // `× 100%` turns a ratio into percent on the scale 0 to 100; any other n% is the number n/100.
        decimal value = !number.IsPercent || number.Value == 100 ? number.Value : number.Value / 100;
        return new BoundNumber(NextNode(number.Span), value, number.Value, number.IsPercent, number.IsMoney, unit);
    }

    private BoundUnary? BindUnary(UnarySyntax unary, Gathering gathering)
    {
        int node = NextNode(unary.Span);
        var operand = unary.Operator == UnaryOperator.Not ? BindCondition(unary.Operand, gathering) : BindNumber(unary.Operand, gathering);
        return operand is null ? null : new BoundUnary(node, unary.Operator, operand);
    }

    private BoundBinary? BindBinary(BinarySyntax binary, Gathering gathering)
    {
        int node = NextNode(binary.Span);
        bool joinsConditions = binary.Operator is BinaryOperator.And or BinaryOperator.Or;
        var left = joinsConditions ? BindCondition(binary.Left, gathering) : BindNumber(binary.Left, gathering);
        var right = joinsConditions ? BindCondition(binary.Right, gathering) : BindNumber(binary.Right, gathering);
        return left is null || right is null ? null : new BoundBinary(node, binary.Operator, left, right);
    }

    private static bool IsCondition(BoundExpression bound) => bound switch
    {
        BoundUnary unary => unary.Operator == UnaryOperator.Not,
        BoundBinary binary => binary.Operator is not (BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Power),
        _ => false,
    };

    private int NextNode(TextSpan span)
    {
        _spans.Add(span);
        return _spans.Count - 1;
    }

    private BoundExpression? Refuse(Rule rule, TextSpan span, LocalizedText message, string? replacement = null)
    {
        _isSound = false;
        diagnostics.Report(rule, span, message, replacement);
        return null;
    }

    private void RefuseList(Gathering gathering)
    {
        if (gathering.List is not null)
        {
            Refuse(Rules.ValueNotAllowed, gathering.Span, Messages.ListOutsideAggregate(gathering.Written));
        }
    }

    /// <summary>The list whose records an aggregate goes over: the first one mentioned in it.</summary>
    private sealed class Gathering
    {
        public string? List { get; set; }

        public string Written { get; set; } = "";

        public TextSpan Span { get; set; }

        /// <summary>Whether the list itself stands there, as in `banyak(aspek)`.</summary>
        public bool IsBare { get; set; }
    }
}
