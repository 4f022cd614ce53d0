using System.Runtime.CompilerServices;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Evaluation;

/// <summary>
/// Computes indicators from their bound trees. It uses the runtime's arithmetic and takes the tree's order, so that it
/// gives what generated code gives, to the last digit and to the word of the reason.
/// </summary>
public sealed class Evaluator
{
    private static readonly Evaluator s_alone = new(new Dictionary<string, BoundIndicator>());

    private readonly IReadOnlyDictionary<string, BoundIndicator> _indicators;
    private readonly Action<BoundExpression, decimal>? _trace;

    /// <summary>An evaluator over the indicators of a project, which formulas may name.</summary>
    /// <param name="indicators">Every indicator and component by full Id.</param>
    /// <param name="trace">Called with every node of the formula asked for and its value, operands first.</param>
    public Evaluator(IReadOnlyDictionary<string, BoundIndicator> indicators, Action<BoundExpression, decimal>? trace = null)
    {
        _indicators = indicators;
        _trace = trace;
    }

    /// <summary>Checks the inputs, computes and rounds. It never throws for values: what cannot be computed has a reason.</summary>
    public EvaluationResult Evaluate(BoundIndicator indicator, EvaluationInputs inputs)
    {
        var failure = default(Kegagalan);
        if (indicator.Formula is null && indicator.Asal is null)
        {
            failure.Catat(StatusHitung.TakTerdefinisi, indicator.Id + " tidak dapat dihitung");
            return Failed(failure);
        }

        InputValidator.Check(indicator, inputs, ref failure);
        if (failure.Ada)
        {
            return Failed(failure);
        }

        try
        {
            decimal full = indicator.Formula is null
                ? External(indicator, inputs)
                : Compute(indicator.Formula, new Scope(inputs, null, null), ref failure, _trace);
            decimal rounded = failure.Ada ? 0 : Round(full, indicator.Pembulatan);
            return failure.Ada ? Failed(failure) : new EvaluationResult(true, rounded, full, nameof(StatusHitung.Sah), null);
        }
        catch (OverflowException)
        {
            failure.Catat(StatusHitung.MelampauiDesimal, Alasan.Melampaui());
            return Failed(failure);
        }
        catch (InsufficientExecutionStackException)
        {
            failure.Catat(StatusHitung.TakTerdefinisi, indicator.Id + " tidak dapat dihitung");
            return Failed(failure);
        }
    }

    /// <summary>Rounds as a definition declares.</summary>
    public static decimal Round(decimal value, RoundingSyntax rounding) => rounding.Cara switch
    {
        CaraBulat.Bulat => Pembulatan.Bulat(value, rounding.Desimal),
        CaraBulat.Potong => Pembulatan.Potong(value, rounding.Desimal),
        _ => value,
    };

    /// <summary>The value of a formula that names no indicators, such as a scoring rule's.</summary>
    internal static decimal Compute(BoundExpression formula, EvaluationInputs inputs, ref Kegagalan failure) =>
        s_alone.Compute(formula, new Scope(inputs, null, null), ref failure);

    private static EvaluationResult Failed(Kegagalan failure) => new(false, 0, 0, failure.Status.ToString(), failure.Alasan);

    private static decimal External(BoundIndicator indicator, EvaluationInputs inputs) =>
        indicator.Masukan.Count > 0 && inputs.TryGet(indicator.Masukan[0].Key, out decimal value) ? value : 0;

    private decimal Compute(BoundExpression node, Scope scope, ref Kegagalan failure, Action<BoundExpression, decimal>? trace = null)
    {
        decimal value = node switch
        {
            BoundNumber number => number.Value,
            BoundConstantReference constant => constant.Value,
            BoundInputReference input => scope.Value(input.Key),
            BoundFieldReference field => scope.Field(field.List, field.Field),
            BoundIndicatorReference reference => ComputeReference(reference, scope, ref failure),
            BoundUnary unary => -Compute(unary.Operand, scope, ref failure, trace),
            BoundBinary binary => ComputeBinary(binary, scope, ref failure, trace),
            BoundConditional conditional => Holds(conditional.Condition, scope, ref failure)
                ? Compute(conditional.WhenTrue, scope, ref failure, trace)
                : Compute(conditional.WhenFalse, scope, ref failure, trace),
            BoundCall call => ComputeCall(call, scope, ref failure, trace),
            BoundAggregate aggregate => ComputeAggregate(aggregate, scope, ref failure),
            _ => throw new InvalidOperationException($"unknown node {node.GetType().Name}"),
        };
        trace?.Invoke(node, value);
        return value;
    }

    private decimal ComputeReference(BoundIndicatorReference reference, Scope scope, ref Kegagalan failure)
    {
        if (!_indicators.TryGetValue(reference.Path, out var target) || (target.Formula is null && target.Masukan.Count == 0))
        {
            failure.Catat(StatusHitung.TakTerdefinisi, reference.Written + " tidak dapat dihitung");
            return 0;
        }

        // Two that name one that names two … would be computed a thousandfold: each is computed once for each set of inputs.
        var inner = scope.Into(target.Masukan, reference.Arguments);
        string key = reference.Path + "(" + inner.Keys + ")";
        if (!scope.Known.TryGetValue(key, out var known))
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            known.Value = target.Formula is null ? inner.Value(target.Masukan[0].Key) : Compute(target.Formula, inner, ref known.Failure);
            scope.Known[key] = known;
        }

        failure.Catat(known.Failure.Status, known.Failure.Alasan ?? "");
        return known.Value;
    }

    private decimal ComputeBinary(BoundBinary binary, Scope scope, ref Kegagalan failure, Action<BoundExpression, decimal>? trace)
    {
        decimal left = Compute(binary.Left, scope, ref failure, trace);
        decimal right = Compute(binary.Right, scope, ref failure, trace);
        switch (binary.Operator)
        {
            case BinaryOperator.Add:
                return left + right;
            case BinaryOperator.Subtract:
                return left - right;
            case BinaryOperator.Multiply:
                return left * right;
            case BinaryOperator.Divide when right == 0:
                failure.Catat(StatusHitung.PembagiNol, Alasan.PembagiNol(FormulaText.Of(binary.Right)));
                return 0;
            case BinaryOperator.Divide:
                return left / right;
            case BinaryOperator.Power:
                return Guarded(binary.Left, ref failure, (string text, ref Kegagalan f) => Hitungan.Pangkat(left, right, text, ref f));
            default:
                throw new InvalidOperationException("a condition is no number");
        }
    }

    private bool Holds(BoundExpression condition, Scope scope, ref Kegagalan failure)
    {
        switch (condition)
        {
            case BoundUnary { Operator: UnaryOperator.Not } not:
                return !Holds(not.Operand, scope, ref failure);
            case BoundBinary { Operator: BinaryOperator.And } and:
                return Holds(and.Left, scope, ref failure) && Holds(and.Right, scope, ref failure);
            case BoundBinary { Operator: BinaryOperator.Or } or:
                return Holds(or.Left, scope, ref failure) || Holds(or.Right, scope, ref failure);
            case BoundBinary comparison:
                decimal left = Compute(comparison.Left, scope, ref failure);
                decimal right = Compute(comparison.Right, scope, ref failure);
                return comparison.Operator switch
                {
                    BinaryOperator.Less => left < right,
                    BinaryOperator.LessOrEqual => left <= right,
                    BinaryOperator.Equal => left == right,
                    BinaryOperator.NotEqual => left != right,
                    BinaryOperator.GreaterOrEqual => left >= right,
                    _ => left > right,
                };
            default:
                throw new InvalidOperationException("a number is no condition");
        }
    }

    private decimal ComputeCall(BoundCall call, Scope scope, ref Kegagalan failure, Action<BoundExpression, decimal>? trace)
    {
        var values = new decimal[call.Arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Compute(call.Arguments[i], scope, ref failure, trace);
        }

        var first = call.Arguments[0];
        switch (call.Function)
        {
            case Fungsi.Jumlah or Fungsi.Rata or Fungsi.Min or Fungsi.Maks:
                decimal gathered = values[0];
                for (int i = 1; i < values.Length; i++)
                {
                    gathered = Gather(call.Function, gathered, values[i]);
                }

                return call.Function == Fungsi.Rata ? gathered / values.Length : gathered;
            case Fungsi.Akar when values.Length == 2:
                return Guarded(first, ref failure, (string text, ref Kegagalan f) => Hitungan.Akar(values[0], values[1], text, ref f));
            case Fungsi.Akar:
                return Guarded(first, ref failure, (string text, ref Kegagalan f) => Hitungan.Akar(values[0], text, ref f));
            case Fungsi.Ln:
                return Guarded(first, ref failure, (string text, ref Kegagalan f) => Hitungan.Ln(values[0], text, ref f));
            case Fungsi.Log10:
                return Guarded(first, ref failure, (string text, ref Kegagalan f) => Hitungan.Log10(values[0], text, ref f));
            case Fungsi.Exp:
                return Hitungan.Exp(values[0]);
            case Fungsi.Abs:
                return Hitungan.Abs(values[0]);
            case Fungsi.Bulat:
                return Hitungan.Bulat(values[0], values[1], ref failure);
            default:
                throw new InvalidOperationException($"{call.Function} is no function of single values");
        }
    }

    private decimal ComputeAggregate(BoundAggregate aggregate, Scope scope, ref Kegagalan failure)
    {
        int count = scope.CountOf(aggregate.List);
        if (aggregate.Body is null)
        {
            return count;
        }

        if (count == 0 && aggregate.Function is Fungsi.Rata or Fungsi.Min or Fungsi.Maks)
        {
            failure.Catat(StatusHitung.MasukanKosong, Alasan.DaftarKosong(aggregate.List));
            return 0;
        }

        decimal gathered = 0;
        for (int i = 0; i < count; i++)
        {
            var record = scope.At(aggregate.List, i);
            if (aggregate.Function == Fungsi.Banyak)
            {
                gathered += Holds(aggregate.Body, record, ref failure) ? 1 : 0;
                continue;
            }

            decimal value = Compute(aggregate.Body, record, ref failure);
            gathered = i == 0 && aggregate.Function is Fungsi.Min or Fungsi.Maks ? value : Gather(aggregate.Function, gathered, value);
        }

        return aggregate.Function == Fungsi.Rata ? gathered / count : gathered;
    }

    private static decimal Gather(Fungsi function, decimal gathered, decimal value) => function switch
    {
        Fungsi.Min => Math.Min(gathered, value),
        Fungsi.Maks => Math.Max(gathered, value),
        _ => gathered + value,
    };

    private delegate decimal Risky(string text, ref Kegagalan failure);

    /// <summary>Runs what may be undefined; the operand's text is written only when it is.</summary>
    private static decimal Guarded(BoundExpression operand, ref Kegagalan failure, Risky risky)
    {
        var probe = default(Kegagalan);
        decimal value = risky("", ref probe);
        return probe.Ada ? risky(FormulaText.Of(operand), ref failure) : value;
    }

    /// <summary>Where names find their values: the inputs given, under the keys of the indicator at hand, and the records that aggregates stand on.</summary>
    private sealed class Scope(
        EvaluationInputs inputs, IReadOnlyDictionary<string, string>? keys, Dictionary<string, (decimal Value, Kegagalan Failure)>? known)
    {
        // Most formulas need neither records nor other indicators.
        private Dictionary<string, IReadOnlyDictionary<string, decimal>>? _records;
        private Dictionary<string, (decimal Value, Kegagalan Failure)>? _known = known;

        /// <summary>What named indicators came to, by Id and inputs.</summary>
        public Dictionary<string, (decimal Value, Kegagalan Failure)> Known => _known ??= new(StringComparer.Ordinal);

        /// <summary>The keys that stand for those of the indicator at hand.</summary>
        public string Keys => keys is null ? "" : string.Join(";", keys.Values);

        public decimal Value(string key) => inputs.TryGet(Given(key), out decimal value) ? value : 0;

        public int CountOf(string list) => inputs.TryGetRecords(Given(list), out var records) ? records.Count : 0;

        public decimal Field(string list, string field) => _records is not null && _records.TryGetValue(list, out var record) && record.TryGetValue(field, out decimal value) ? value : 0;

        public Scope At(string list, int index)
        {
            var inner = new Scope(inputs, keys, Known) { _records = new(StringComparer.Ordinal) };
            if (_records is not null)
            {
                foreach (var pair in _records)
                {
                    inner._records[pair.Key] = pair.Value;
                }
            }

            inputs.TryGetRecords(Given(list), out var records);
            inner._records[list] = records[index];
            return inner;
        }

        public Scope Into(Text.EquatableArray<BoundInput> targets, Text.EquatableArray<string> arguments)
        {
            var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < targets.Count && i < arguments.Count; i++)
            {
                renamed[targets[i].Key] = Given(arguments[i]);
            }

            return new Scope(inputs, renamed, Known);
        }

        private string Given(string key) => keys is not null && keys.TryGetValue(key, out string? given) ? given : key;
    }
}
