using System.Text;
using Sakip.Dsl.Documents.Formulas;

namespace Sakip.Dsl.Documents.Tests.Reading;

/// <summary>Reads the TeX that pandoc makes of equations.</summary>
internal sealed class TexReader
{
    private static readonly Dictionary<string, string> s_signs = new(StringComparer.Ordinal)
    {
        ["times"] = "×",
        ["leq"] = "≤",
        ["geq"] = "≥",
        ["neq"] = "≠",
    };

    private static readonly Dictionary<string, string> s_letters = new(StringComparer.Ordinal)
    {
        ["textasciicircum"] = "^",
        ["textasciitilde"] = "~",
        ["textbackslash"] = "\\",
    };

    private readonly string _tex;
    private int _at;
    private bool _isInBars;

    private TexReader(string tex) => _tex = tex;

    public static MathNode Read(string tex)
    {
        var reader = new TexReader(tex.Replace("\u200B", ""));
        var read = reader.Row();
        Assert.True(reader._at == reader._tex.Length, $"Unread: {reader._tex[reader._at..]} of {tex}");
        return read;
    }

    private bool Ends => _at >= _tex.Length || _tex[_at] is '}' or '&' or ']' or ')' || (_isInBars && _tex[_at] == '|') || Sees("\\right") || Sees("\\\\") || Sees("\\end");

    private bool Sees(string text) => string.CompareOrdinal(_tex, _at, text, 0, text.Length) == 0;

    private bool Takes(string text)
    {
        bool sees = Sees(text);
        _at += sees ? text.Length : 0;
        return sees;
    }

    private void Expect(string text) => Assert.True(Takes(text), $"'{text}' expected at {_tex[_at..]} of {_tex}");

    private void SkipSpace()
    {
        while (_at < _tex.Length && _tex[_at] is ' ' or '\n' || Takes("\\ "))
        {
            _at += _at < _tex.Length && _tex[_at] is ' ' or '\n' ? 1 : 0;
        }
    }

    private MathNode Row()
    {
        var parts = new List<MathNode>();
        for (SkipSpace(); !Ends; SkipSpace())
        {
            parts.Add(Part());
        }

        return parts.Count == 1 ? parts[0] : MathNode.Row(parts);
    }

    /// <summary>An atom with its index and exponent; a function with its arguments.</summary>
    private MathNode Part()
    {
        if (Takes("\\sum_"))
        {
            var below = (MathRow)Group();
            Expect("^");
            var above = Group();
            SkipSpace();
            return new MathSum(below.Parts[0], below.Parts[2], above, _tex[_at] == '{' ? Group() : Part(), 0);
        }

        bool isLimited = Takes("\\underset");
        var limit = isLimited ? Group() : null;
        var atom = isLimited ? Group() : Atom();
        while (_at < _tex.Length && _tex[_at] is '_' or '^')
        {
            bool isRaised = _tex[_at++] == '^';
            atom = isRaised ? MathNode.Raised(atom, Group()) : MathNode.Lowered(atom, Group());
        }

        bool isFunction = limit is not null || (atom is MathText { Words: "ln" or "min" or "maks" } or MathScript { IsRaised: false, Body: MathText { Words: "log" } } && (Sees("\\left(") || Sees("(") || Sees("\\begin{pmatrix}")));
        return isFunction ? new MathFunction(atom, limit, Arguments(), 0) : atom;
    }

    private IReadOnlyList<MathNode> Arguments()
    {
        var inside = ((MathBrackets)Atom()).Inside;
        var arguments = new List<List<MathNode>> { new() };
        foreach (var part in inside is MathRow row ? row.Parts : [inside])
        {
            if (part is MathOperator { Sign: ";" })
            {
                arguments.Add([]);
            }
            else
            {
                arguments[^1].Add(part);
            }
        }

        return [.. arguments.Select(a => a.Count == 1 ? a[0] : MathNode.Row(a))];
    }

    private MathNode Group()
    {
        Expect("{");
        var read = Row();
        Expect("}");
        return read;
    }

    private MathNode Atom()
    {
        if (_tex[_at] == '{')
        {
            return Group();
        }

        if (Takes("\\frac"))
        {
            var above = Group();
            return MathNode.Fraction(above, Group());
        }

        if (Takes("\\sqrt["))
        {
            var degree = Row();
            Expect("]");
            return MathNode.Root(Group(), degree);
        }

        return Takes("\\sqrt") ? MathNode.Root(Group())
            : Takes("\\text{") ? (Words() is { Length: > 0 } words ? MathNode.Text(words) : MathNode.Row([]))
            : Takes("\\begin{matrix}") ? Stack("matrix")
            : Takes("\\begin{pmatrix}") ? Stack("pmatrix").InBrackets()
            : Takes("\\begin{vmatrix}") ? Stack("vmatrix").InBrackets("|", "|")
            : Takes("\\left\\{") ? Cases()
            : Takes("\\left") ? Brackets()
            : Takes("(") ? Closed("(", ")")
            : Takes("|") ? Closed("|", "|")
            : Sign();
    }

    /// <summary>Brackets around letters alone do not grow.</summary>
    private MathNode Closed(string open, string close)
    {
        _isInBars = open == close;
        var inside = Row();
        _isInBars = false;
        Expect(close);
        return inside.InBrackets(open, close);
    }

    private MathNode Brackets()
    {
        string open = _tex[_at++].ToString();
        var inside = Row();
        Expect("\\right");
        SkipSpace();
        return inside.InBrackets(open, _tex[_at++].ToString());
    }

    private MathNode Cases()
    {
        SkipSpace();
        Expect("\\begin{matrix}");
        var cases = Matrix("matrix").Select(r => new MathCase(r[0], r[1])).ToArray();
        SkipSpace();
        Expect("\\right.");
        return new MathCases(cases, 0);
    }

    private MathStack Stack(string kind) => new([.. Matrix(kind).Select(r => r[0])], 0);

    private List<List<MathNode>> Matrix(string kind)
    {
        var rows = new List<List<MathNode>>();
        for (SkipSpace(); !Takes("\\end{" + kind + "}"); SkipSpace())
        {
            rows.Add([Row()]);
            while (Takes("&"))
            {
                rows[^1].Add(Row());
            }

            Expect("\\\\");
        }

        return rows;
    }

    private MathNode Sign()
    {
        if (Takes("\\"))
        {
            return MathNode.Operator(s_signs[Command()]);
        }

        string sign = _tex[_at++].ToString();
        return char.IsAsciiLetter(sign[0]) ? MathNode.Symbol(sign)
            : sign is "," or ";" ? new MathOperator(sign, OperatorPlace.Separator, 1)
            : MathNode.Operator(sign == "-" ? "−" : sign);
    }

    private string Command()
    {
        int start = _at;
        while (_at < _tex.Length && char.IsAsciiLetter(_tex[_at]))
        {
            _at++;
        }

        return _tex[start.._at];
    }

    private string Words()
    {
        var words = new StringBuilder();
        for (char c = _tex[_at++]; c != '}'; c = _tex[_at++])
        {
            if (c != '\\')
            {
                words.Append(c == '~' ? MathNode.Space : c);
            }
            else if (char.IsAsciiLetter(_tex[_at]))
            {
                words.Append(s_letters[Command()]);
                Takes("{}");
            }
            else if (!Takes("!")) // a space without width
            {
                words.Append(_tex[_at++]);
            }
        }

        return words.ToString();
    }
}
