namespace Sakip.Dsl.Documents.Formulas;

/// <summary>
/// A part of a formula as it is set, and how wide it came out, in characters. Names are chosen and lines broken; what is
/// left to a printer is only how its format spells a fraction or a root.
/// </summary>
/// <param name="Width">Its width.</param>
internal abstract record MathNode(int Width)
{
    /// <summary>A space that no format swallows.</summary>
    public const char Space = '\u00A0';

    public static MathNode Text(string text) => new MathText(text);

    public static MathNode Number(string text) => new MathNumber(text);

    public static MathNode Symbol(string text) => new MathSymbol(text);

    /// <summary>An operator with air on both sides.</summary>
    public static MathNode Operator(string sign, bool opensLine = false) =>
        opensLine ? new MathOperator(sign, OperatorPlace.OpensLine, sign.Length + 1) : new MathOperator(sign, OperatorPlace.Between, sign.Length + 2);

    /// <summary>An operator in an index or exponent, set close.</summary>
    public static MathNode CloseOperator(string sign) => new MathOperator(sign, OperatorPlace.Between, sign.Length);

    public static MathNode Row(IEnumerable<MathNode> parts)
    {
        var row = parts.ToArray();
        return new MathRow(row, row.Sum(p => p.Width));
    }

    public static MathNode Stack(IReadOnlyList<MathNode> lines) => new MathStack(lines, lines.Max(l => l.Width));

    public static MathNode Fraction(MathNode above, MathNode below) => new MathFraction(above, below, Math.Max(above.Width, below.Width) + 1);

    public static MathNode Root(MathNode inside, MathNode? degree = null) => new MathRoot(inside, degree, inside.Width + 2);

    public static MathNode Raised(MathNode lower, MathNode script) => new MathScript(lower, script, IsRaised: true, WithScript(lower, script));

    public static MathNode Lowered(MathNode upper, MathNode script) => new MathScript(upper, script, IsRaised: false, WithScript(upper, script));

    public MathNode InBrackets(string open = "(", string close = ")") => new MathBrackets(open, close, this, Width + open.Length + close.Length);

    private static int WithScript(MathNode body, MathNode script) => body.Width + (script.Width * 3 / 4) + 1;
}

/// <summary>Where an operator stands.</summary>
internal enum OperatorPlace
{
    /// <summary>Between what it joins, or before what it negates.</summary>
    Between,

    /// <summary>At the beginning of a line that goes on with a sum.</summary>
    OpensLine,

    /// <summary>Between two things that stand apart: a comma.</summary>
    Separator,
}

/// <summary>Upright words.</summary>
internal sealed record MathText(string Words) : MathNode(Words.Length);

/// <summary>A number.</summary>
internal sealed record MathNumber(string Digits) : MathNode(Digits.Length);

/// <summary>A letter, or a function's name.</summary>
internal sealed record MathSymbol(string Name) : MathNode(Name.Length);

/// <summary>A sign between other parts.</summary>
internal sealed record MathOperator(string Sign, OperatorPlace Place, int Width) : MathNode(Width);

/// <summary>Parts side by side.</summary>
internal sealed record MathRow(IReadOnlyList<MathNode> Parts, int Width) : MathNode(Width);

/// <summary>Lines below each other.</summary>
internal sealed record MathStack(IReadOnlyList<MathNode> Lines, int Width) : MathNode(Width);

/// <summary>A part in brackets that grow with it.</summary>
internal sealed record MathBrackets(string Open, string Close, MathNode Inside, int Width) : MathNode(Width);

/// <summary>A fraction.</summary>
internal sealed record MathFraction(MathNode Above, MathNode Below, int Width) : MathNode(Width);

/// <summary>A root; a square root has no degree.</summary>
internal sealed record MathRoot(MathNode Inside, MathNode? Degree, int Width) : MathNode(Width);

/// <summary>An exponent or an index.</summary>
internal sealed record MathScript(MathNode Body, MathNode Script, bool IsRaised, int Width) : MathNode(Width);

/// <summary>A function's name, with what stands below it as of a minimum over a list, before its arguments in brackets.</summary>
internal sealed record MathFunction(MathNode Name, MathNode? Below, IReadOnlyList<MathNode> Arguments, int Width) : MathNode(Width);

/// <summary>A sum over the records of a list, from <c>i = 1</c> to their number. It takes no brackets: it stands in a row.</summary>
internal sealed record MathSum(MathNode Index, MathNode From, MathNode To, MathNode Body, int Width) : MathNode(Width);

/// <summary>Cases below each other behind a brace.</summary>
internal sealed record MathCases(IReadOnlyList<MathCase> Cases, int Width) : MathNode(Width);

/// <summary>One of several cases: its value and when it holds.</summary>
internal sealed record MathCase(MathNode Value, MathNode Condition);
