using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;
using Sprache;

namespace Sakip.Dsl.Language.Syntax.Grammar;

/// <summary>
/// A place in the tokens of one property, as Sprache sees it. Grammars read tokens and not characters: white space and
/// comments are gone, every node gets its exact span, and one object a token is made instead of one a character.
/// </summary>
internal sealed class TokenInput : IInput
{
    private readonly TokenInput[] _all;

    private TokenInput(TokenInput[] all, int position, Token token, Progress progress)
    {
        _all = all;
        Position = position;
        Token = token;
        Progress = progress;
    }

    public Token Token { get; }

    public Progress Progress { get; }

    public int Position { get; }

    public bool AtEnd => Token.Kind == TokenKind.End;

    // Sprache asks for these only in its own character parsers, which the grammars do not use.
    public char Current => (char)Token.Kind;

    public string Source => "";

    public int Line => 0;

    public int Column => Position;

    public IDictionary<object, object> Memos => throw new NotSupportedException("Terminals.Later takes the place of Parse.Ref, which remembers and throws.");

    public static TokenInput Over(IReadOnlyList<Token> tokens, int end, bool isExplaining)
    {
        var progress = new Progress(isExplaining);
        var all = new TokenInput[tokens.Count + 1];
        for (int i = 0; i < tokens.Count; i++)
        {
            all[i] = new TokenInput(all, i, tokens[i], progress);
        }

        var endToken = new Token(TokenKind.End, new TextSpan(end, 0), "", false, false);
        all[tokens.Count] = new TokenInput(all, tokens.Count, endToken, progress);
        return all[0];
    }

    public IInput Advance() => _all[Math.Min(Position + 1, _all.Length - 1)];

    public bool Equals(IInput? other) => ReferenceEquals(this, other);
}

/// <summary>
/// How far a grammar came. Sprache keeps one failure and loses the one that ended a repetition; the furthest token
/// reached, with what could have stood there, makes the better message. Values are read without keeping account; one
/// that fails is read again with it, because nearly all are sound and keeping account costs more than reading.
/// </summary>
internal sealed class Progress(bool isExplaining)
{
    /// <summary>Brackets, signs and powers nested deeper than this are refused before they exhaust the stack.</summary>
    public const int DeepestNesting = 48;

    public int Furthest { get; private set; } = -1;

    /// <summary>What could have stood at the furthest token.</summary>
    public List<LocalizedText> Expected { get; } = [];

    /// <summary>A finding more exact than "unexpected": a word that is none of a known few, a nesting too deep.</summary>
    public (int Position, Rule Rule, LocalizedText Message, string? Replacement)? Rejection { get; private set; }

    public int Depth { get; set; }

    public bool IsExplaining { get; } = isExplaining;

    public void Expect(int position, LocalizedText what)
    {
        if (!IsExplaining)
        {
            return;
        }

        if (position > Furthest)
        {
            Furthest = position;
            Expected.Clear();
        }

        if (position == Furthest && !Expected.Contains(what))
        {
            Expected.Add(what);
        }
    }

    public void Reject(int position, Rule rule, LocalizedText message, string? replacement = null)
    {
        Expect(position, message);
        if (IsExplaining && (Rejection is null || Rejection.Value.Position < position))
        {
            Rejection = (position, rule, message, replacement);
        }
    }
}
