using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Units;

/// <summary>
/// Finds the unit of a formula from those of its inputs, and reports unlike ones that meet. What is unknown, or was reported,
/// is null and spreads: one mistake is told once.
/// </summary>
internal sealed partial class UnitInference(IndicatorBinding indicator, AnalysisContext context)
{
    private readonly Dictionary<string, BoundInput> _inputs = indicator.Bound.Masukan.GroupBy(i => i.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The unit of a part of the formula.</summary>
    public InferredUnit? Of(BoundExpression node) => node switch
    {
        BoundNumber number => OfNumber(number),
        BoundConstantReference constant => OfDeclared(constant.Satuan),
        BoundInputReference input => OfDeclared(_inputs.TryGetValue(input.Key, out var declared) ? declared.Satuan : null),
        BoundFieldReference field => OfDeclared(FieldOf(field)?.Satuan),
        BoundIndicatorReference reference => OfDeclared(context.Facts.Indicators.TryGetValue(reference.Path, out var other) ? other.Satuan : null),
        BoundUnary { Operator: UnaryOperator.Negate } unary => Of(unary.Operand) is { } operand ? operand with { Number = -operand.Number } : null,
        BoundBinary binary => OfBinary(binary),
        BoundConditional conditional => OfConditional(conditional),
        BoundCall call => OfCall(call),
        BoundAggregate aggregate => OfAggregate(aggregate),
        _ => null,
    };

    private static InferredUnit OfNumber(BoundNumber number)
    {
        if (number.Satuan is { } unit)
        {
            return new InferredUnit(Dimension.Of(unit), Rational.One);
        }

        // `100%` turns a ratio into percent; any other n% is a weight, which scales nothing.
        return !number.IsPercent || number.Written == 0 ? new InferredUnit(Dimension.Pure, Rational.Of(number.Value)) { Number = number.Value }
            : number.Written == 100 ? new InferredUnit(Dimension.Persen, Rational.One)
            : InferredUnit.Pure;
    }

    /// <summary>A label or a date is no number; what formulas make of its place is for them to know.</summary>
    private static InferredUnit? OfDeclared(Satuan? unit) =>
        unit is null || unit.Pembilang.Jenis == JenisSatuan.BukanBilangan ? null : new InferredUnit(Dimension.Of(unit), Rational.One) { Written = unit.Tulisan, IsRatio = unit.Pembilang.Nama == "rasio" };

    private BoundField? FieldOf(BoundFieldReference field) =>
        _inputs.TryGetValue(field.List, out var list) ? list.Bidang.FirstOrDefault(f => f.Nama == field.Field) : null;

    private InferredUnit? OfBinary(BoundBinary binary)
    {
        var left = Of(binary.Left);
        var right = Of(binary.Right);
        if (left is null || right is null)
        {
            return null;
        }

        switch (binary.Operator)
        {
            case BinaryOperator.Multiply:
                return IsPlain(binary.Left, left) & IsPlain(binary.Right, right) ? (left * right) with { IsRatio = left.IsRatio || right.IsRatio } : null;
            case BinaryOperator.Divide:
                return IsPlain(binary.Left, left) & IsPlain(binary.Right, right) ? (left / right) with { IsRatio = left.IsRatio || right.Number is null } : null;
            case BinaryOperator.Power when right.Number is >= 1 and <= 8 and var times && times == decimal.Truncate(times) && IsPlain(binary.Left, left):
                return Enumerable.Repeat(left with { Number = null }, (int)times).Aggregate((product, factor) => product * factor) with { IsRatio = left.IsRatio };
            case BinaryOperator.Power:
                return IsPure(binary.Left, left, "^") & IsPure(binary.Right, right, "^") ? InferredUnit.Pure with { Scale = left.Scale == Rational.One ? left.Scale : null } : null;
            case BinaryOperator.Add or BinaryOperator.Subtract:
                return Joined(binary.Operator, [(binary.Left, left), (binary.Right, right)]);
            case BinaryOperator.And or BinaryOperator.Or:
                return null;
            default:
                Compare(binary.Left, left, binary.Right, right);
                return null;
        }
    }

    private InferredUnit? OfConditional(BoundConditional conditional)
    {
        Check(conditional.Condition);
        var branches = new[] { conditional.WhenTrue, conditional.WhenFalse };
        var units = branches.Select(Of).ToArray();
        return units[0] is { } first && units[1] is { } second ? Joined(null, [(branches[0], first), (branches[1], second)]) : null;
    }

    /// <summary>Looks for unlike units in a condition, which has none itself.</summary>
    private void Check(BoundExpression condition)
    {
        switch (condition)
        {
            case BoundUnary { Operator: UnaryOperator.Not } not:
                Check(not.Operand);
                break;
            case BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                Check(both.Left);
                Check(both.Right);
                break;
            default:
                Of(condition);
                break;
        }
    }

    private InferredUnit? OfCall(BoundCall call)
    {
        var units = call.Arguments.Select(Of).ToArray();
        if (units.Any(u => u is null))
        {
            return null;
        }

        var first = units[0]!;
        string name = FunctionSymbol.Of(call.Function).Nama;
        switch (call.Function)
        {
            case Fungsi.Jumlah or Fungsi.Rata or Fungsi.Min or Fungsi.Maks:
                return Joined(null, call.Arguments.Zip(units, (a, u) => (a, u!)).ToArray(), call.Function is Fungsi.Min or Fungsi.Maks);
            case Fungsi.Abs:
                return IsPlain(call.Arguments[0], first) ? first : null;
            case Fungsi.Bulat:
                return IsPlain(call.Arguments[0], first) & IsPure(call.Arguments[1], units[1]!, name) ? first : null;
            case Fungsi.Akar:
                return OfRoot(call, first, units.Length > 1 ? units[1]! : null);
            case Fungsi.Ln or Fungsi.Log10:
                return !IsPlain(call.Arguments[0], first) ? null
                    : IsOne(first.Dimension) ? InferredUnit.Pure
                    : first.Scale is not { IsZero: false } scale ? null
                    : new InferredUnit(first.Dimension with { Factor = first.Dimension.Factor / scale }, Rational.One) { IsLogarithm = true, Written = first.Written };
            case Fungsi.Exp:
                return IsPure(call.Arguments[0], first, name) ? InferredUnit.Pure : null;
            default:
                return null;
        }
    }

    private InferredUnit? OfRoot(BoundCall call, InferredUnit operand, InferredUnit? degree)
    {
        if (!IsPlain(call.Arguments[0], operand) || (degree is not null && !IsPure(call.Arguments[1], degree, "akar")))
        {
            return null;
        }

        decimal n = degree is null ? 2 : degree.Number ?? 0;
        if (operand.Dimension.IsPure && operand.Dimension.Factor == Rational.One)
        {
            return InferredUnit.Pure with { Scale = operand.Scale == Rational.One ? operand.Scale : null };
        }

        return n is >= 1 and <= 16 && n == decimal.Truncate(n) && operand.Dimension.Root((int)n) is { } root
            ? new InferredUnit(root, operand.Scale == Rational.One ? operand.Scale : null)
            : null;
    }

    private InferredUnit? OfAggregate(BoundAggregate aggregate)
    {
        if (aggregate.Body is null || aggregate.Function == Fungsi.Banyak)
        {
            if (aggregate.Body is { } condition)
            {
                Check(condition);
            }

            return InferredUnit.Pure;
        }

        return Of(aggregate.Body) is { } body && IsPlain(aggregate.Body, body) ? body with { Number = null } : null;
    }

    /// <summary>
    /// The unit of like things that are added, subtracted or chosen among; null, and reported, where they are not alike.
    /// </summary>
    private InferredUnit? Joined(BinaryOperator? meeting, IReadOnlyList<(BoundExpression Node, InferredUnit Unit)> parts, bool numbersFit = false)
    {
        var known = parts.FirstOrDefault(p => p.Unit.Number is null);
        if (known.Unit is null)
        {
            return parts.Skip(1).Aggregate(parts[0].Unit, (sum, _) => sum with { Number = null, Scale = Rational.One });
        }

        var scale = known.Unit.Scale;
        bool isAlike = true;
        foreach (var (node, unit) in parts.Where(p => p.Node != known.Node))
        {
            if (unit.Number is { } number)
            {
                // Nothing is nothing in every unit.
                isAlike &= number == 0 || numbersFit || IsOne(known.Unit.Dimension) || ReportNumber(known, node, number, meeting);
                scale = scale == Rational.One || number == 0 ? scale : null;
            }
            else if (unit.IsLogarithm != known.Unit.IsLogarithm || !unit.Dimension.IsLike(known.Unit.Dimension))
            {
                isAlike = ReportUnlike(known, (node, unit), meeting);
            }
            else if (unit.Dimension.Factor == known.Unit.Dimension.Factor)
            {
                // Parts weighted differently: the numbers were weights, or they were scales; which, nobody can tell.
                scale = unit.Scale == scale ? scale : null;
            }
            else if (unit.Scale is { IsZero: false } a && known.Unit.Scale is { IsZero: false } b && unit.Dimension.Factor / a == known.Unit.Dimension.Factor / b)
            {
                known.Unit = new InferredUnit(known.Unit.Dimension with { Factor = known.Unit.Dimension.Factor / b }, Rational.One);
                scale = Rational.One;
            }
            else
            {
                isAlike = unit.Scale is null || known.Unit.Scale is null || ReportUnlike(known, (node, unit), meeting);
                scale = null;
            }
        }

        // The difference of two logarithms of like things is the logarithm of their ratio.
        return !isAlike ? null
            : known.Unit.IsLogarithm && meeting == BinaryOperator.Subtract ? InferredUnit.Pure
            : known.Unit with { Scale = scale, IsRatio = parts.Any(p => p.Unit.IsRatio) };
    }

    private void Compare(BoundExpression left, InferredUnit leftUnit, BoundExpression right, InferredUnit rightUnit)
    {
        bool hasNumber = leftUnit.Number is not null || rightUnit.Number is not null;
        if (!hasNumber && (!leftUnit.Dimension.IsLike(rightUnit.Dimension) || leftUnit.IsLogarithm != rightUnit.IsLogarithm
            || (leftUnit.Scale == Rational.One && rightUnit.Scale == Rational.One && leftUnit.Dimension.Factor != rightUnit.Dimension.Factor)))
        {
            ReportUnlike((left, leftUnit), (right, rightUnit), BinaryOperator.Equal);
        }
    }

    private bool IsPlain(BoundExpression node, InferredUnit unit) =>
        !unit.IsLogarithm || Refuse(node, Messages.LogarithmOf(TextOf(node), unit.Written ?? DimensionText.Of(unit.Dimension)));

    private bool IsPure(BoundExpression node, InferredUnit unit, string function) =>
        IsPlain(node, unit) && (IsOne(unit.Dimension) || Refuse(node, Messages.PureNumberNeeded(function, TextOf(node), unit.Shown)));

    private static bool IsOne(Dimension dimension) => dimension.IsPure && dimension.Factor == Rational.One;
}
