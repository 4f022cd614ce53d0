using System.Runtime.CompilerServices;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>How wide the parts of a formula are on one line, in characters. Each part is measured once.</summary>
internal sealed class NaturalWidth(FormulaLabels labels)
{
    private const int Operator = 3;
    private const int Brackets = 2;
    private const int Index = 2;

    private readonly Dictionary<BoundExpression, int> _known = new(ByIdentity.Instance);

    public int Of(BoundExpression node)
    {
        if (!_known.TryGetValue(node, out int width))
        {
            width = Measure(node);
            _known[node] = width;
        }

        return width;
    }

    private int Measure(BoundExpression node) => node switch
    {
        BoundNumber number => FormulaNumber.Text(number).Length + (FormulaNumber.Unit(number) is { Length: > 0 } unit ? unit.Length + 1 : 0),
        BoundUnary unary => Of(unary.Operand) + Operator,
        BoundBinary { Operator: BinaryOperator.Divide } fraction => Math.Max(Of(fraction.Left), Of(fraction.Right)) + 1,
        BoundBinary { Operator: BinaryOperator.Power } power => Of(power.Left) + (Of(power.Right) * 3 / 4) + Brackets,
        BoundBinary binary => Of(binary.Left) + Of(binary.Right) + Operator,
        BoundCall { Function: Fungsi.Rata } mean => Sum(mean.Arguments),
        BoundCall call => Sum(call.Arguments) + Operator + Brackets,
        BoundAggregate aggregate => (aggregate.Body is { } body ? Of(body) : 0) + Operator + Brackets,
        BoundConditional conditional => Math.Max(Of(conditional.WhenTrue), Of(conditional.WhenFalse)) + Of(conditional.Condition) + Operator + Operator,
        _ => Name(node),
    };

    private int Sum(IReadOnlyList<BoundExpression> terms) => terms.Sum(Of) + (Math.Max(0, terms.Count - 1) * Operator);

    private int Name(BoundExpression node) => labels.TermOf(node) is { } term
        ? labels.TextOf(term).Length + (term.Periode.Length > 0 || term.Jenis == JenisSuku.Bidang || labels.NumberOf(term) is not null ? Index : 0)
        : 1;

    /// <summary>Equal parts of a formula are different parts of it: they are told apart by where they are, and never compared deeply.</summary>
    private sealed class ByIdentity : IEqualityComparer<BoundExpression>
    {
        public static readonly ByIdentity Instance = new();

        public bool Equals(BoundExpression? x, BoundExpression? y) => ReferenceEquals(x, y);

        public int GetHashCode(BoundExpression obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
