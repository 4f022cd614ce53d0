using Sakip.Dsl.Documents.Formulas;

namespace Sakip.Dsl.Documents.Tests.Formulas;

/// <summary>
/// Reads a typeset formula as a person does, from left to right with the rules of school arithmetic, and writes it down with
/// every bracket. It knows nothing of how formulas are laid out: rows within rows are one row to it, and only brackets that are seen count.
/// </summary>
internal sealed class EquationReader
{
    private static readonly string[] s_comparisons = ["<", "≤", "=", "≠", "≥", ">"];
    private readonly List<MathNode> _parts = [];
    private int _at;

    private EquationReader(MathNode node) => Flatten(node);

    public static string Read(MathNode node)
    {
        var reader = new EquationReader(node);
        string read = reader.Or();
        Assert.True(reader._at == reader._parts.Count, $"Unread from part {reader._at}: {FormulaLine.Of(node)}");
        return read;
    }

    private MathNode? Next => _at < _parts.Count ? _parts[_at] : null;

    private void Flatten(MathNode node)
    {
        switch (node)
        {
            case MathRow row:
                row.Parts.ToList().ForEach(Flatten);
                break;
            case MathStack stack when stack.Lines.All(l => l is MathText):
                _parts.Add(MathNode.Text(string.Join(' ', stack.Lines.Cast<MathText>().Select(l => l.Words))));
                break;
            case MathStack stack:
                stack.Lines.ToList().ForEach(Flatten);
                break;
            case MathText { Words: " " }:
                break;
            default:
                _parts.Add(node);
                break;
        }
    }

    private bool TakeSign(params string[] signs) => Next is MathOperator sign && signs.Contains(sign.Sign) && ++_at > 0;

    private bool TakeWords(string words) => Next is MathText text && text.Words == words && ++_at > 0;

    private string Or()
    {
        string read = And();
        while (TakeWords("\u00A0atau\u00A0"))
        {
            read = $"({read} atau {And()})";
        }

        return read;
    }

    private string And()
    {
        string read = Condition();
        while (TakeWords("\u00A0dan\u00A0"))
        {
            read = $"({read} dan {Condition()})";
        }

        return read;
    }

    private string Condition()
    {
        if (TakeWords("bukan\u00A0"))
        {
            return $"bukan({Unit()})";
        }

        string left = Sum();
        return Next is MathOperator sign && TakeSign(s_comparisons) ? $"({left} {sign.Sign} {Sum()})" : left;
    }

    private string Sum()
    {
        string read = TakeSign("−") ? $"neg({Product()})" : Product();
        while (Next is MathOperator sign && TakeSign("+", "−"))
        {
            read = $"({read} {sign.Sign} {Product()})";
        }

        return read;
    }

    private string Product()
    {
        var factors = new List<string> { Unit() };
        while (TakeSign("×"))
        {
            factors.Add(Unit());
        }

        return BracketedFormula.Product(factors);
    }

    private string Unit()
    {
        string read = Atom();
        if (TakeSign("/"))
        {
            read = $"({read} / {Atom()})";
        }

        if (TakeWords("\u00A0dibulatkan\u00A0"))
        {
            read = $"bulat({read}; {Atom()})";
            Assert.True(TakeWords("\u00A0desimal"));
        }

        return read;
    }

    private string Atom()
    {
        var part = Next ?? throw new InvalidOperationException("Nothing stands where a name or number should.");
        _at++;
        switch (part)
        {
            case MathText text when text.Words.StartsWith("banyaknya ", StringComparison.Ordinal) && text.Words.EndsWith("\u00A0", StringComparison.Ordinal):
                return $"{BracketedFormula.Plain(text.Words)}({Or()})";
            case MathText or MathNumber or MathSymbol:
                return Leaf(part);
            case MathBrackets { Open: "|" } absolute:
                return $"abs({Read(absolute.Inside)})";
            case MathBrackets brackets:
                return Read(brackets.Inside);
            case MathFraction fraction when Next is MathSum mean && Read(fraction.Above) == "1" && Read(fraction.Below) == Read(mean.To):
                _at++;
                return $"rata[{Read(mean.To)}]({Read(mean.Body)})";
            case MathFraction fraction:
                return $"({Read(fraction.Above)} / {Read(fraction.Below)})";
            case MathRoot root:
                return root.Degree is null ? $"akar({Read(root.Inside)})" : $"akar({Read(root.Inside)}; {Read(root.Degree)})";
            case MathScript { IsRaised: true, Body: MathSymbol { Name: "e" } } power:
                return $"exp({Read(power.Script)})";
            case MathScript { IsRaised: true } power:
                return $"({Read(power.Body)} ^ {Read(power.Script)})";
            case MathScript name:
                return $"{Read(name.Body)}_{BracketedFormula.Plain(FormulaLine.Of(name.Script)).Replace(" ", "").Replace('−', '-')}";
            case MathFunction function:
                return $"{Read(function.Name)}{(function.Below is { } below ? "_" + Read(below) : "")}({string.Join("; ", function.Arguments.Select(Read))})";
            case MathSum sum:
                Assert.Equal("i = 1", $"{Read(sum.Index)} = {Read(sum.From)}");
                return $"∑[{Read(sum.To)}]({Read(sum.Body)})";
            case MathCases cases:
                return $"{{{string.Join("; ", cases.Cases.Select(Case))}}}";
            default:
                throw new InvalidOperationException($"{part.GetType().Name} stands where a name or number should.");
        }
    }

    /// <summary>A number keeps its percent sign or unit.</summary>
    private string Leaf(MathNode part)
    {
        string read = BracketedFormula.Plain(part switch { MathText text => text.Words, MathNumber number => number.Digits, _ => ((MathSymbol)part).Name });
        if (Next is MathSymbol { Name: "%" })
        {
            _at++;
            return read + "%";
        }

        bool hasUnit = Next is MathText { Words: ['\u00A0', .., not '\u00A0'] } && read.Length > 0 && !TakesDesimal();
        return hasUnit ? read + " " + BracketedFormula.Plain(((MathText)_parts[_at++]).Words) : read;
    }

    private bool TakesDesimal() => Next is MathText { Words: "\u00A0desimal" };

    private static string Case(MathCase each)
    {
        var condition = new EquationReader(each.Condition);
        if (condition.TakeWords("jika tidak"))
        {
            return Read(each.Value);
        }

        Assert.True(condition.TakeWords("jika\u00A0"));
        return $"{Read(each.Value)} jika {condition.Or()}";
    }
}
