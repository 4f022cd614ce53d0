using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>
/// Cuts a text into tokens. It never fails: what is no token becomes a <see cref="TokenKind.Bad"/> one that carries its
/// finding, and a wrongly written number keeps the value that was probably meant, so that the rest is read as usual.
/// </summary>
internal sealed class Lexer
{
    private readonly SourceText _text;
    private readonly string _content;
    private readonly List<Token> _tokens = [];
    private readonly List<TextSpan> _comments = [];
    private int _at;
    private bool _startsLine = true;
    private int _endOfLast = -1;

    private Lexer(SourceText text)
    {
        _text = text;
        _content = text.Content;
    }

    /// <summary>The tokens of a text, the last of them the end of the file, and its comments.</summary>
    public static (List<Token> Tokens, List<TextSpan> Comments) Read(SourceText text)
    {
        var lexer = new Lexer(text);
        lexer.ReadAll();
        return (lexer._tokens, lexer._comments);
    }

    private void ReadAll()
    {
        if (_content.Length > 0 && _content[0] == '\uFEFF')
        {
            _at = 1;
        }

        while (_at < _content.Length)
        {
            char c = _content[_at];
            if (c is '\n' or '\r')
            {
                _startsLine = true;
                _at++;
            }
            else if (char.IsWhiteSpace(c))
            {
                _at++;
            }
            else if (c == '/' && Peek(1) == '/')
            {
                int start = _at;
                while (_at < _content.Length && _content[_at] is not ('\n' or '\r'))
                {
                    _at++;
                }

                _comments.Add(TextSpan.FromBounds(start, _at));
            }
            else
            {
                ReadToken(c);
            }
        }

        Add(TokenKind.End, _content.Length, "");
    }

    private void ReadToken(char c)
    {
        if (IsDigit(c))
        {
            ReadNumber(_at, isMoney: false);
        }
        else if (IsNameStart(c) || char.IsLetter(c))
        {
            ReadWord();
        }
        else if (c == '"')
        {
            ReadText();
        }
        else
        {
            ReadSymbol(c);
        }
    }

    private void ReadWord()
    {
        int start = _at;
        int strange = -1;
        while (_at < _content.Length && (IsNameStart(_content[_at]) || IsDigit(_content[_at]) || char.IsLetter(_content[_at])))
        {
            if (strange < 0 && _content[_at] > '\u007F')
            {
                strange = _at;
            }

            _at++;
        }

        string word = _content.Substring(start, _at - start);
        if (IsMoneySign(start) && FindMoneyDigits(start + 2) is { } digits)
        {
            _at = digits;
            ReadNumber(start, isMoney: true);
        }
        else if (strange >= 0)
        {
            Add(TokenKind.Identifier, start, word, Finding(Rules.UnexpectedText, new TextSpan(strange, 1), Messages.LetterInName(_content[strange])));
        }
        else
        {
            Add(TokenKind.Identifier, start, word);
        }
    }

    /// <summary>Whether the word read is `Rp`, alone or with the amount written onto it, as in `Rp1.000`.</summary>
    private bool IsMoneySign(int start)
    {
        int rest = start + 2;
        while (rest < _at && IsDigit(_content[rest]))
        {
            rest++;
        }

        return rest == _at && _at - start >= 2 && _content[start] is 'R' or 'r' && _content[start + 1] is 'p' or 'P';
    }

    /// <summary>Where the digits of `Rp 1.000`, `Rp. 1.000` or `Rp1.000` begin, when what follows `Rp` is an amount.</summary>
    private int? FindMoneyDigits(int at)
    {
        if (at < _content.Length && _content[at] == '.')
        {
            at++;
        }

        while (at < _content.Length && _content[at] is ' ' or '\t' or '\u00A0')
        {
            at++;
        }

        return at < _content.Length && IsDigit(_content[at]) ? at : null;
    }

    private void ReadNumber(int start, bool isMoney)
    {
        int digits = _at;
        while (_at < _content.Length && (IsDigit(_content[_at]) || (_content[_at] is '.' or ',' && IsDigit(Peek(1)))))
        {
            _at++;
        }

        string written = _content.Substring(digits, _at - digits);
        if (isMoney && Peek(0) == ',' && Peek(1) == '-')
        {
            _at += 2;
        }

        var span = TextSpan.FromBounds(start, _at);
        var number = NumberNotation.Read(written);
        var error = number.Proposal is null && number.IsInRange
            ? null
            : Finding(
                Rules.NumberNotation,
                new TextSpan(digits, written.Length),
                number.IsInRange ? Messages.NumberNotation(written, number.Proposal!) : Messages.NumberTooLong(written),
                number.Proposal);
        Push(new Token(TokenKind.Number, span, _text[span], _startsLine, _endOfLast == start)
        {
            Number = number.Value,
            Decimals = number.Decimals,
            IsMoney = isMoney,
            Error = error,
        });
    }

    private void ReadText()
    {
        if (Peek(1) == '"' && Peek(2) == '"')
        {
            ReadLongText();
            return;
        }

        int start = _at++;
        var value = new System.Text.StringBuilder();
        while (_at < _content.Length && _content[_at] is not ('"' or '\n' or '\r'))
        {
            if (_content[_at] == '\\' && Peek(1) is '"' or '\\')
            {
                _at++;
            }

            value.Append(_content[_at++]);
        }

        if (_at < _content.Length && _content[_at] == '"')
        {
            _at++;
            Add(TokenKind.Text, start, value.ToString());
        }
        else
        {
            // Nobody ends a text in these: they belong to the line, whose text was not closed before them.
            int end = _at;
            bool isInBlock = LineHasOpenBrace();
            while (_at > start + 1 && (_content[_at - 1] is ';' or '{' || (_content[_at - 1] == '}' && isInBlock) || char.IsWhiteSpace(_content[_at - 1])))
            {
                _at--;
            }

            AddUnclosedText(start, 1, value.ToString(0, value.Length - (end - _at)));
        }
    }

    private bool LineHasOpenBrace()
    {
        for (int i = _tokens.Count - 1; i >= 0 && !_startsLine; i--)
        {
            if (_tokens[i].Kind == TokenKind.OpenBrace || _tokens[i].StartsLine)
            {
                return _tokens[i].Kind == TokenKind.OpenBrace;
            }
        }

        return false;
    }

    private void ReadLongText()
    {
        int start = _at;
        int close = _content.IndexOf("\"\"\"", start + 3, StringComparison.Ordinal);
        if (close >= 0 && LongText.IsClosedBy(_content, start + 3, close))
        {
            _at = close + 3;
            Add(TokenKind.Text, start, LongText.Undent(_content.Substring(start + 3, close - start - 3)));
            return;
        }

        int end = LongText.FindEndOfUnclosed(_content, start + 3);
        _at = end;
        AddUnclosedText(start, 3, LongText.Undent(_content.Substring(start + 3, end - start - 3)));
        _startsLine = true;
    }

    private void AddUnclosedText(int start, int quotes, string value) =>
        Add(TokenKind.Text, start, value, Finding(Rules.Unclosed, new TextSpan(start, quotes), Messages.UnclosedText(quotes == 3)));

    private void ReadSymbol(char c)
    {
        int start = _at;
        var (kind, length) = (c, Peek(1)) switch
        {
            ('.', '.') => (TokenKind.DotDot, 2),
            ('=', '>') => (TokenKind.Arrow, 2),
            ('<', '=') => (TokenKind.LessEqual, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('>', '=') => (TokenKind.GreaterEqual, 2),
            _ => (KindOf(c), 1),
        };
        _at += length;
        if (kind != TokenKind.Bad)
        {
            Add(kind, start, _content.Substring(start, length));
            return;
        }

        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(0)))
        {
            _at++;
        }

        string strange = _content.Substring(start, _at - start);
        while (string.CompareOrdinal(_content, _at, strange, 0, strange.Length) == 0)
        {
            _at += strange.Length; // a run of one character is one mistake
        }

        var span = TextSpan.FromBounds(start, _at);
        Add(TokenKind.Bad, start, strange, Finding(Rules.UnexpectedText, span, Messages.StrangeCharacter(strange)));
    }

    private static TokenKind KindOf(char c) => c switch
    {
        '(' => TokenKind.OpenParen,
        ')' => TokenKind.CloseParen,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        '+' => TokenKind.Plus,
        '-' or '\u2212' or '\u2013' => TokenKind.Minus, // word processors turn the hyphen into a minus sign or a dash
        '×' or '*' => TokenKind.Times,
        '/' or '÷' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        '%' => TokenKind.Percent,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '\u2264' => TokenKind.LessEqual,
        '\u2265' => TokenKind.GreaterEqual,
        '\u2260' => TokenKind.NotEqual,
        _ => TokenKind.Bad,
    };

    private Diagnostic Finding(Rule rule, TextSpan span, LocalizedText message, string? replacement = null) =>
        new(rule, Location.Of(_text, span), message, default, replacement is null ? null : new TextEdit(span, replacement));

    private void Add(TokenKind kind, int start, string text, Diagnostic? error = null) =>
        Push(new Token(kind, TextSpan.FromBounds(start, _at), text, _startsLine, _endOfLast == start) { Error = error });

    private void Push(Token token)
    {
        _tokens.Add(token);
        _startsLine = false;
        _endOfLast = _at;
    }

    private char Peek(int ahead) => _at + ahead < _content.Length ? _content[_at + ahead] : '\0';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
