using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;
using Sakip.Dsl.Language.Annexes;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Prints the parts of a formula as elements of Office Math.</summary>
/// <param name="halfPoints">The size of its letters; null for that of the text around it.</param>
internal sealed class OmmlPrinter(int? halfPoints)
{
    private const string Font = "Cambria Math";
    private const string NoWidth = "\u200B";

    /// <summary>The elements of a part: a row has several.</summary>
    public OpenXmlElement[] Print(MathNode node) => node switch
    {
        MathText text => [Upright(text.Words)],
        MathNumber number => [Upright(number.Digits)],
        MathSymbol { Name: [>= 'A' and <= 'z'] } letter => [Italic(letter.Name)],
        MathSymbol symbol => [Upright(symbol.Name)],

        // A sign that opens a line is between what stands above and behind it: behind words, though they show nothing, it is not taken for one of a single number.
        MathOperator { Place: OperatorPlace.OpensLine } sign => [Upright(NoWidth), Italic(sign.Sign)],
        MathOperator sign => [Italic(sign.Sign)],
        MathRow { Parts: [MathNumber number, MathSymbol { Name: "%" } percent] } => [Upright(number.Digits + percent.Name)],
        MathRow row => [.. row.Parts.SelectMany(Print)],
        MathStack stack => [StackOf(stack)],
        MathBrackets brackets => [Bracketed(brackets.Open, [brackets.Inside], brackets.Close)],
        MathFraction fraction => [new Fraction(new Numerator(Centred(fraction.Above)), new Denominator(Centred(fraction.Below)))],
        MathRoot { Degree: { } degree } root => [new Radical(new Degree(Print(degree)), BaseOf(root.Inside))],
        MathRoot root => [new Radical(new RadicalProperties(new HideDegree { Val = BooleanValues.One }), new Degree(), BaseOf(root.Inside))],
        MathScript { IsRaised: true } script => [new Superscript(BaseOf(script.Body), new SuperArgument(Print(script.Script)))],
        MathScript script => [new Subscript(BaseOf(script.Body), new SubArgument(Print(script.Script)))],
        MathFunction function => [new DocumentFormat.OpenXml.Math.MathFunction(new FunctionName(NameOf(function)), new Base(Bracketed("(", function.Arguments, ")")))],
        MathSum sum => [SumOf(sum)],
        MathCases cases => [CasesOf(cases)],
        _ => throw new InvalidOperationException("No equation for " + node.GetType().Name),
    };

    /// <summary>LibreOffice sets what begins with words flush left; behind a space without width it is centred, as Word centres it.</summary>
    private OpenXmlElement[] Centred(MathNode node)
    {
        var parts = Print(node);
        return FirstRun(parts[0]) is { MathRunProperties: not null } ? [Italic(NoWidth), .. parts] : parts;
    }

    /// <summary>An array of equations takes <c>&amp;</c> for a mark at which lines are aligned, and prints none; a matrix prints it.</summary>
    private OpenXmlElement StackOf(MathStack stack)
    {
        var lines = stack.Lines.Select(l => new Base(Centred(l))).ToArray();
        return lines.Any(l => l.InnerText.Contains('&'))
            ? new Matrix([new MatrixProperties(Columns(1, HorizontalAlignmentValues.Center)), .. lines.Select(l => new MatrixRow(l))])
            : new EquationArray(lines);
    }

    private static MatrixColumns Columns(int count, HorizontalAlignmentValues side) =>
        new(new MatrixColumn(new MatrixColumnProperties(new MatrixColumnCount { Val = count }, new MatrixColumnJustification { Val = side })));

    private static Run? FirstRun(OpenXmlElement part) => part as Run ?? part.Descendants<Run>().FirstOrDefault();

    private Base BaseOf(MathNode node) => new(Print(node));

    private OpenXmlElement[] NameOf(MathFunction function) =>
        function.Below is { } below ? [new LimitLower(BaseOf(function.Name), new Limit(Print(below)))] : Print(function.Name);

    private Delimiter Bracketed(string open, IReadOnlyList<MathNode> inside, string close)
    {
        var properties = new DelimiterProperties(new BeginChar { Val = open });
        if (inside.Count > 1)
        {
            properties.AppendChild(new SeparatorChar { Val = ";" });
        }

        properties.AppendChild(new EndChar { Val = close });
        return new Delimiter([properties, .. inside.Select(BaseOf)]);
    }

    private Nary SumOf(MathSum sum) => new(
        new NaryProperties(new AccentChar { Val = "∑" }, new LimitLocation { Val = LimitLocationValues.UnderOver }),
        new SubArgument([.. Print(sum.Index), Italic("="), .. Print(sum.From)]),
        new SuperArgument(Print(sum.To)),
        BaseOf(sum.Body));

    /// <summary>Values and conditions stand in two columns, each flush left.</summary>
    private Delimiter CasesOf(MathCases cases)
    {
        var rows = cases.Cases.Select(c => new MatrixRow(BaseOf(c.Value), BaseOf(c.Condition)));
        return new Delimiter(
            new DelimiterProperties(new BeginChar { Val = "{" }, new EndChar { Val = "" }),
            new Base(new Matrix([new MatrixProperties(Columns(2, HorizontalAlignmentValues.Left)), .. rows])));
    }

    /// <summary>
    /// Words and numbers are normal text: math letters would run them together as a product, and LibreOffice would read
    /// them as its own formula language.
    /// </summary>
    private Run Upright(string text) => RunOf(text, new RunProperties(new NormalText()));

    /// <summary>Letters of mathematics, and its signs, which it spaces itself.</summary>
    private Run Italic(string text) => RunOf(text, null);

    private Run RunOf(string text, RunProperties? mathProperties)
    {
        var fonts = new W.RunProperties(new W.RunFonts { Ascii = Font, HighAnsi = Font });
        if (halfPoints is { } size)
        {
            fonts.AppendChild(new W.FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        }

        var run = new Run();
        if (mathProperties is not null)
        {
            run.AppendChild(mathProperties);
        }

        run.AppendChild(fonts);
        run.AppendChild(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>Straight quotation marks become those that printers use: a straight one ends the words for LibreOffice.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                bool opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '/';
                printable.Append(opens ? '“' : '”');
            }
            else if (PrintableCharacters.Includes(text, i))
            {
                printable.Append(text[i]);
            }
        }

        return printable.ToString();
    }
}
