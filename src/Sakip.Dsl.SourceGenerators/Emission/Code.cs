namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>How tightly C# expressions bind.</summary>
internal enum Level
{
    /// <summary>A conditional expression.</summary>
    Conditional,

    /// <summary><c>||</c></summary>
    Or,

    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>==</c></summary>
    Equality,

    /// <summary><c>&lt;</c></summary>
    Relational,

    /// <summary><c>+</c></summary>
    Sum,

    /// <summary><c>*</c></summary>
    Product,

    /// <summary><c>-x</c></summary>
    Unary,

    /// <summary>A name, a literal, a call.</summary>
    Primary,
}

/// <summary>
/// A C# expression. Constants are known, since the compiler of C# computes them itself: it refuses one that overflows, and
/// warns of branches that a constant condition never takes.
/// </summary>
/// <param name="Text">The expression.</param>
/// <param name="Level">How tightly it binds.</param>
/// <param name="Number">Its value where it is a constant number.</param>
/// <param name="Truth">Its value where it is a constant condition.</param>
internal readonly record struct Code(string Text, Level Level, decimal? Number = null, bool? Truth = null)
{
    /// <summary>A constant number.</summary>
    public static Code Of(decimal value)
    {
        string text = CSharpLiterals.Of(value);
        return new Code(text, text[0] == '-' ? Level.Unary : Level.Primary, value);
    }

    /// <summary>A condition that always or never holds.</summary>
    public static Code Of(bool value) => new(value ? "true" : "false", Level.Primary, null, value);

    /// <summary>The text, in brackets where it binds less tightly than its place asks.</summary>
    public string At(Level place) => Level < place ? "(" + Text + ")" : Text;

    /// <summary>A number joined to another by an operator that groups to the left.</summary>
    public static Code Join(Code left, string sign, Code right, Level level, string method, Func<decimal, decimal, decimal> compute)
    {
        decimal? value = null;
        if (left.Number is { } first && right.Number is { } second)
        {
            try
            {
                value = compute(first, second);
            }
            catch (OverflowException)
            {
                // Said with a method, it is left to run time, where it becomes a reason.
                return new Code($"{RuntimeNames.Decimal}.{method}({left.Text}, {right.Text})", Level.Primary);
            }
        }

        return new Code($"{left.At(level)} {sign} {right.At(level + 1)}", level, value);
    }

    /// <summary>The number with its sign turned.</summary>
    public Code Negated() => new("-" + (Text[0] == '-' ? "(" + Text + ")" : At(Level.Unary)), Level.Unary, -Number);
}
