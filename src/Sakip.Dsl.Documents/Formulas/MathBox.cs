using System.Text;

namespace Sakip.Dsl.Documents.Formulas;

/// <summary>A typeset part of a formula and how wide it came out, in characters.</summary>
/// <param name="Markup">Its markup: one element.</param>
/// <param name="Width">Its width.</param>
internal readonly record struct MathBox(string Markup, int Width)
{
    /// <summary>A space that neither MathML nor a line break swallows.</summary>
    public const char Space = '\u00A0';

    /// <summary>An operator. One that opens a line would be taken for a sign and set close, so its space is spelt out.</summary>
    public static MathBox Operator(string sign, bool opensLine = false) => opensLine
        ? new MathBox("<mo form=\"infix\" lspace=\"0\" rspace=\"0\">" + HtmlText.Escape(sign) + "</mo><mspace width=\"0.3em\"></mspace>", sign.Length + 1)
        : new MathBox("<mo>" + HtmlText.Escape(sign) + "</mo>", sign.Length + 2);

    public static MathBox Text(string text) => new("<mtext>" + HtmlText.Escape(text) + "</mtext>", text.Length);

    public static MathBox Number(string text) => new("<mn>" + HtmlText.Escape(text) + "</mn>", text.Length);

    public static MathBox Symbol(string text) => new("<mi>" + HtmlText.Escape(text) + "</mi>", text.Length);

    /// <summary>Boxes side by side.</summary>
    public static MathBox Row(IEnumerable<MathBox> boxes)
    {
        var markup = new StringBuilder("<mrow>");
        int width = 0;
        foreach (var box in boxes)
        {
            markup.Append(box.Markup);
            width += box.Width;
        }

        return new MathBox(markup.Append("</mrow>").ToString(), width);
    }

    /// <summary>Boxes below each other.</summary>
    public static MathBox Stack(IReadOnlyList<MathBox> lines)
    {
        var markup = new StringBuilder("<mtable>");
        foreach (var line in lines)
        {
            markup.Append("<mtr><mtd>").Append(line.Markup).Append("</mtd></mtr>");
        }

        return new MathBox(markup.Append("</mtable>").ToString(), lines.Max(l => l.Width));
    }

    public MathBox InBrackets(string open = "(", string close = ")") =>
        new("<mrow><mo>" + open + "</mo>" + Markup + "<mo>" + close + "</mo></mrow>", Width + open.Length + close.Length);
}
