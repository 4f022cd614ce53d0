using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Completeness;

/// <summary>
/// The formulas of a project in canonical form. Inputs are known by what they mean, not by the name a file gives them, and other
/// indicators by their own formulas; units and bounds play no part. Forms made with one table can be compared, also between two
/// projects: equal keys are one formula, written in two ways at most.
/// </summary>
internal sealed class CanonicalFormula(CanonicalTable table, IReadOnlyDictionary<string, BoundIndicator> indicators)
{
    private readonly CanonicalTable _table = table;
    private readonly IReadOnlyDictionary<string, BoundIndicator> _indicators = indicators;
    private readonly Dictionary<string, Product?> _known = new(StringComparer.Ordinal);

    /// <summary>The key of an indicator's formula; null where it has none, or one too large to be compared.</summary>
    public int? KeyOf(BoundIndicator indicator) => FormOf(indicator) is { } form ? _table.Atom(form) : null;

    /// <summary>The key of a formula that belongs to no indicator here: one of another version, or of a scoring rule.</summary>
    public int? KeyOf(BoundExpression formula, EquatableArray<BoundInput> inputs) => FormOf(formula, inputs) is { } form ? _table.Atom(form) : null;

    /// <summary>
    /// The key of a formula whose inputs are known by their order only: each office has its own `temuan`, and says so, but divides by it alike.
    /// </summary>
    public int? ShapeOf(BoundIndicator indicator)
    {
        if (indicator.Formula is not { } formula || FormOf(indicator) is null)
        {
            return null;
        }

        var shape = new Reading(this, indicator.Masukan, isShape: true).Number(formula);
        return shape.Coefficient.IsKnown ? _table.Atom(shape) : null;
    }

    /// <summary>A text as it is compared: letters and digits, in one case, one space between words.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (plain.Length > 0 && plain[plain.Length - 1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private Product? FormOf(BoundIndicator indicator)
    {
        if (_known.TryGetValue(indicator.Path, out var known))
        {
            return known;
        }

        _known[indicator.Path] = null; // a circle has no form
        if (indicator.Formula is not { } formula)
        {
            return null;
        }

        return _known[indicator.Path] = FormOf(formula, indicator.Masukan);
    }

    private Product? FormOf(BoundExpression formula, EquatableArray<BoundInput> inputs)
    {
        // Those it names come first, so that no walk over a formula stands on another.
        foreach (var reference in FormulaWalker.All(formula).OfType<BoundIndicatorReference>())
        {
            if (_indicators.TryGetValue(reference.Path, out var named))
            {
                FormOf(named);
            }
        }

        var form = new Reading(this, inputs).Number(formula);
        return form.Coefficient.IsKnown ? form : null;
    }

    /// <summary>The reading of one formula.</summary>
    private sealed class Reading(CanonicalFormula owner, EquatableArray<BoundInput> inputs, bool isShape = false)
    {
        private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
        private readonly CanonicalTable _table = owner._table;
        private readonly Dictionary<string, BoundInput> _inputs = IndexOf(inputs);

        // Two inputs that say the same cannot be told apart by what they say.
        private readonly bool _isAmbiguous = inputs.Select(i => Plain(i.Arti) + i.PeriodSuffix).Distinct(StringComparer.Ordinal).Count() < inputs.Count;

        public Product Number(BoundExpression node) => node switch
        {
            BoundNumber number => Product.Of(Rational.Of(number.Value)),
            BoundConstantReference constant => Product.Of(Rational.Of(constant.Value)),
            BoundInputReference input => CanonicalTable.Of(_table.Atom("i " + NameOf(input.Key))),
            BoundFieldReference field => CanonicalTable.Of(_table.Atom("f " + NameOf(field))),
            BoundIndicatorReference reference => Named(reference),
            BoundUnary { Operator: UnaryOperator.Negate } or BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } => _table.Add(TermsOf(node)),
            BoundBinary { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } => CanonicalTable.Multiply(FactorsOf(node)),
            BoundBinary { Operator: BinaryOperator.Power } power => Power(power),
            BoundCall call => Call(call),
            BoundAggregate aggregate => Gathered(aggregate),
            BoundConditional choice => Atom("jika", Condition(choice.Condition), Number(choice.WhenTrue), Number(choice.WhenFalse)),
            _ => Product.Of(Rational.Unknown),
        };

        private static Dictionary<string, BoundInput> IndexOf(EquatableArray<BoundInput> inputs)
        {
            var index = new Dictionary<string, BoundInput>(StringComparer.Ordinal);
            foreach (var input in inputs)
            {
                index[input.Key] = input;
            }

            return index;
        }

        private string NameOf(string key) =>
            isShape ? PlaceOf(key)
            : !_inputs.TryGetValue(key, out var input) ? "? " + key
            : (_isAmbiguous ? input.Owner + "." + input.Variable : Plain(input.Arti)) + " @" + input.PeriodSuffix;

        private string NameOf(BoundFieldReference field)
        {
            string list = NameOf(field.List);
            if (isShape)
            {
                return list + " : " + PlaceOf(field.List + " " + field.Field);
            }

            var fields = _inputs.TryGetValue(field.List, out var input) ? input.Bidang : default;
            string? meaning = fields.FirstOrDefault(f => f.Nama == field.Field)?.Arti;
            bool isClear = meaning is not null && fields.Count(f => Plain(f.Arti) == Plain(meaning)) == 1;
            return list + " : " + (isClear ? Plain(meaning!) : field.Field);
        }

        private string PlaceOf(string key)
        {
            if (!_places.TryGetValue(key, out string? place))
            {
                _places[key] = place = "#" + _places.Count.ToString(CultureInfo.InvariantCulture);
            }

            return place;
        }

        /// <summary>What another indicator's formula says, when it says it of the same periods.</summary>
        private Product Named(BoundIndicatorReference reference)
        {
            if (!owner._indicators.TryGetValue(reference.Path, out var named) || _isAmbiguous)
            {
                return CanonicalTable.Of(_table.Atom("r " + reference.Path + " " + string.Join(",", reference.Arguments)));
            }

            var form = named.Formula is null ? CanonicalTable.Of(_table.Atom("n " + named.Path)) : owner.FormOf(named) ?? Product.Of(Rational.Unknown);
            var shifts = named.Masukan.Zip(reference.Arguments, (needed, key) =>
                _inputs.TryGetValue(key, out var fed) && (fed.Back != needed.Back || fed.IsBase != needed.IsBase) ? NameOf(key) : "");
            string shifted = string.Join(",", shifts.Where(s => s.Length > 0));
            return shifted.Length == 0 ? form : Atom("t " + shifted, form);
        }

        /// <summary>The terms of a sum, however its brackets stand, each with its sign.</summary>
        private List<Product> TermsOf(BoundExpression node)
        {
            var terms = new List<Product>();
            Enter(node, Rational.One);
            return terms;

            void Enter(BoundExpression part, Rational sign)
            {
                switch (part)
                {
                    case BoundBinary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum:
                        Enter(sum.Left, sign);
                        Enter(sum.Right, sum.Operator == BinaryOperator.Add ? sign : sign * Rational.Of(-1));
                        break;
                    case BoundUnary { Operator: UnaryOperator.Negate } negated:
                        Enter(negated.Operand, sign * Rational.Of(-1));
                        break;
                    default:
                        var term = Number(part);
                        terms.Add(term with { Coefficient = term.Coefficient * sign });
                        break;
                }
            }
        }

        /// <summary>The factors of a product, those below a stroke inverted.</summary>
        private List<Product> FactorsOf(BoundExpression node)
        {
            var factors = new List<Product>();
            Enter(node, isAbove: true);
            return factors;

            void Enter(BoundExpression part, bool isAbove)
            {
                if (part is BoundBinary { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } product)
                {
                    Enter(product.Left, isAbove);
                    Enter(product.Right, product.Operator == BinaryOperator.Multiply ? isAbove : !isAbove);
                }
                else
                {
                    factors.Add(isAbove ? Number(part) : CanonicalTable.Power(Number(part), -1));
                }
            }
        }

        private Product Power(BoundBinary power)
        {
            var (body, exponent) = (Number(power.Left), Number(power.Right));
            for (int whole = -9; whole <= 9; whole++)
            {
                if (whole != 0 && exponent.Factors.Length == 0 && exponent.Coefficient == Rational.Of(whole))
                {
                    return CanonicalTable.Power(body, whole);
                }
            }

            return Atom("^", body, exponent);
        }

        private Product Call(BoundCall call)
        {
            var arguments = call.Arguments.Select(Number).ToArray();
            return call.Function switch
            {
                Fungsi.Jumlah => _table.Add(arguments),
                Fungsi.Rata => CanonicalTable.Multiply([_table.Add(arguments), Product.Of(Rational.One / Rational.Of(arguments.Length))]),
                Fungsi.Min or Fungsi.Maks => Atom(call.Function.ToString(), [.. arguments.OrderBy(_table.Atom)]),
                Fungsi.Akar when arguments.Length == 1 => Atom(nameof(Fungsi.Akar), arguments[0], Product.Of(Rational.Of(2))),
                _ => Atom(call.Function.ToString(), arguments),
            };
        }

        /// <summary>A number in front of all that is added up may stand in front of the sum.</summary>
        private Product Gathered(BoundAggregate aggregate)
        {
            string name = aggregate.Function + " " + NameOf(aggregate.List);
            if (aggregate.Body is not { } body)
            {
                return Atom(name);
            }

            if (aggregate.Function == Fungsi.Banyak)
            {
                return Atom(name, Condition(body));
            }

            var each = Number(body);
            return aggregate.Function is Fungsi.Jumlah or Fungsi.Rata
                ? CanonicalTable.Multiply([Atom(name, each with { Coefficient = Rational.One }), Product.Of(each.Coefficient)])
                : Atom(name, each);
        }

        /// <summary>Conditions in the direction of `kurang dari`; of two that must hold, or of which one must, the order does not matter.</summary>
        private Product Condition(BoundExpression node)
        {
            switch (node)
            {
                case BoundUnary not:
                    return Atom("bukan", Condition(not.Operand));
                case BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                    return Atom(both.Operator.ToString(), [.. new[] { Condition(both.Left), Condition(both.Right) }.OrderBy(_table.Atom)]);
                case BoundBinary { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } equal:
                    return Atom(equal.Operator.ToString(), [.. new[] { Number(equal.Left), Number(equal.Right) }.OrderBy(_table.Atom)]);
                case BoundBinary { Operator: BinaryOperator.Greater } greater:
                    return Atom(nameof(BinaryOperator.Less), Number(greater.Right), Number(greater.Left));
                case BoundBinary { Operator: BinaryOperator.GreaterOrEqual } greater:
                    return Atom(nameof(BinaryOperator.LessOrEqual), Number(greater.Right), Number(greater.Left));
                case BoundBinary less:
                    return Atom(less.Operator.ToString(), Number(less.Left), Number(less.Right));
                default:
                    return Number(node);
            }
        }

        /// <summary>A function of numbers, as one atom.</summary>
        private Product Atom(string function, params Product[] arguments) => Array.TrueForAll(arguments, a => a.Coefficient.IsKnown)
            ? CanonicalTable.Of(_table.Atom(function + "(" + string.Join(",", arguments.Select(a => _table.Atom(a).ToString(CultureInfo.InvariantCulture))) + ")"))
            : Product.Of(Rational.Unknown);
    }
}
