using System.Globalization;
using System.Text;

namespace Sakip.Dsl.Language.Analysis.Completeness;

/// <summary>One factor of a product: an atom - an input, a function of something, a sum - and its exponent.</summary>
/// <param name="Atom">The atom's number in its table.</param>
/// <param name="Exponent">How often it stands above the stroke; negative below it, 0 where it stood on both sides and was cancelled.</param>
internal readonly record struct Factor(int Atom, int Exponent);

/// <summary>A number times factors, each atom once, by number.</summary>
/// <param name="Coefficient">The number.</param>
/// <param name="Factors">The factors.</param>
internal readonly record struct Product(Rational Coefficient, Factor[] Factors)
{
    /// <summary>The factors without the number: what like terms have in common.</summary>
    public string Term
    {
        get
        {
            if (Factors.Length == 0)
            {
                return "";
            }

            var term = new StringBuilder();
            foreach (var factor in Factors)
            {
                term.Append(factor.Atom.ToString(CultureInfo.InvariantCulture)).Append('^').Append(factor.Exponent.ToString(CultureInfo.InvariantCulture)).Append(' ');
            }

            return term.ToString();
        }
    }

    public static Product Of(Rational number) => new(number, []);
}

/// <summary>
/// Normal forms of formulas, shared by all formulas that are compared: two that are equal but for the order of terms and factors,
/// brackets, signs, and constants worked out get the same number. Products of sums are never multiplied out; a sum is one atom, and
/// what its terms have in common is taken out of it. An atom is known by its number, so that a form is never longer than its formula.
/// </summary>
internal sealed class CanonicalTable
{
    // Beyond these sizes forms are kept as they are: two very long formulas may then seem different, never alike.
    private const int LongestInlinedSum = 256;
    private const int LargestExtraction = 1_000;
    private const int GreatestExponent = 1_000;
    private const int MostRounds = 4;

    private readonly Dictionary<string, int> _atoms = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Product[]> _sums = [];

    /// <summary>The atom of that description.</summary>
    public int Atom(string description)
    {
        if (!_atoms.TryGetValue(description, out int atom))
        {
            _atoms[description] = atom = _atoms.Count;
        }

        return atom;
    }

    /// <summary>A product as one atom: the number that all equal formulas share.</summary>
    public int Atom(Product product) => Atom("=" + product.Coefficient + "|" + product.Term);

    /// <summary>An atom as a product.</summary>
    public static Product Of(int atom) => new(Rational.One, [new Factor(atom, 1)]);

    public static Product Multiply(IReadOnlyList<Product> products)
    {
        var number = Rational.One;
        var exponents = new SortedDictionary<int, int>();
        foreach (var product in products)
        {
            number *= product.Coefficient;
            foreach (var factor in product.Factors)
            {
                exponents[factor.Atom] = Sum(exponents.TryGetValue(factor.Atom, out int exponent) ? exponent : 0, factor.Exponent);
            }
        }

        return number.IsZero ? Product.Of(number) : new Product(number, [.. exponents.Select(e => new Factor(e.Key, e.Value))]);
    }

    /// <summary>A whole power; a number that is not known where it is too great, or of zero below the stroke.</summary>
    public static Product Power(Product product, int exponent) => product.Factors.Any(f => Math.Abs((long)f.Exponent * exponent) > GreatestExponent)
        ? Product.Of(Rational.Unknown)
        : new Product(product.Coefficient.Power(exponent), [.. product.Factors.Select(f => f with { Exponent = f.Exponent * exponent })]);

    public Product Add(IReadOnlyList<Product> terms)
    {
        var common = Product.Of(Rational.One);
        var sum = Gather(terms);
        for (int round = 0; round < MostRounds && sum.Length > 1; round++)
        {
            var (outside, inside) = TakeOut(sum);
            if (outside.Factors.Length == 0)
            {
                break;
            }

            common = Multiply([common, outside]);
            sum = Gather(inside);
        }

        if (sum.Length < 2)
        {
            return sum.Length == 0 ? Product.Of(Rational.Zero) : Multiply([common, sum[0]]);
        }

        var first = sum[0].Coefficient;
        var scaled = Array.ConvertAll(sum, t => t with { Coefficient = t.Coefficient / first });
        int atom = Atom("+" + string.Join(";", scaled.Select(t => t.Coefficient + "|" + t.Term)));
        _sums[atom] = scaled;
        return Multiply([common, new Product(first, [new Factor(atom, 1)])]);
    }

    private static int Sum(int left, int right) => Math.Max(-GreatestExponent, Math.Min(GreatestExponent, left + right));

    /// <summary>Sums within the sum opened, like terms added, those that cancel left out; in an order of their own.</summary>
    private Product[] Gather(IReadOnlyList<Product> terms)
    {
        var byTerm = new SortedDictionary<string, Product>(StringComparer.Ordinal);
        foreach (var term in terms.SelectMany(Open))
        {
            string key = term.Term;
            byTerm[key] = byTerm.TryGetValue(key, out var like) ? like with { Coefficient = like.Coefficient + term.Coefficient } : term;
        }

        return [.. byTerm.Values.Where(t => !t.Coefficient.IsZero)];
    }

    private IEnumerable<Product> Open(Product term) =>
        term.Factors.Length == 1 && term.Factors[0].Exponent == 1 && _sums.TryGetValue(term.Factors[0].Atom, out var sum) && sum.Length <= LongestInlinedSum
            ? sum.Select(t => t with { Coefficient = t.Coefficient * term.Coefficient })
            : [term];

    /// <summary>What all terms have in common: a factor of each of them, or a divisor of any.</summary>
    private static (Product Outside, Product[] Inside) TakeOut(Product[] sum)
    {
        var least = new SortedDictionary<int, (int Exponent, int Times)>();
        foreach (var factor in sum.SelectMany(t => t.Factors))
        {
            least[factor.Atom] = least.TryGetValue(factor.Atom, out var known) ? (Math.Min(known.Exponent, factor.Exponent), known.Times + 1) : (factor.Exponent, 1);
        }

        Factor[] shared = [.. least.Select(l => new Factor(l.Key, l.Value.Times < sum.Length ? Math.Min(0, l.Value.Exponent) : l.Value.Exponent)).Where(f => f.Exponent != 0)];
        if ((long)shared.Length * sum.Length > LargestExtraction)
        {
            return (Product.Of(Rational.One), sum);
        }

        var inverse = new Product(Rational.One, [.. shared.Select(f => f with { Exponent = -f.Exponent })]);
        var inside = Array.ConvertAll(sum, t =>
        {
            var rest = Multiply([t, inverse]);
            return rest with { Factors = [.. rest.Factors.Where(f => f.Exponent != 0 || t.Factors.Contains(f))] };
        });
        return (new Product(Rational.One, shared), inside);
    }
}
