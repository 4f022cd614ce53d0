using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Something that is no token of the language; it carries the finding that says so.</summary>
    Bad,

    /// <summary>A word: keyword, name or unit.</summary>
    Identifier,

    /// <summary>A number in Indonesian notation, with <c>Rp</c> before it when it is money.</summary>
    Number,

    /// <summary>Text in quotes, on one line or on several.</summary>
    Text,

    /// <summary><c>(</c></summary>
    OpenParen,

    /// <summary><c>)</c></summary>
    CloseParen,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>]</c></summary>
    CloseBracket,

    /// <summary><c>{</c></summary>
    OpenBrace,

    /// <summary><c>}</c></summary>
    CloseBrace,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>;</c></summary>
    Semicolon,

    /// <summary><c>,</c> that is no decimal comma</summary>
    Comma,

    /// <summary><c>.</c> between names</summary>
    Dot,

    /// <summary><c>..</c></summary>
    DotDot,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>-</c></summary>
    Minus,

    /// <summary><c>×</c> or <c>*</c></summary>
    Times,

    /// <summary><c>/</c> or <c>÷</c></summary>
    Slash,

    /// <summary><c>^</c></summary>
    Caret,

    /// <summary><c>%</c></summary>
    Percent,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>=&gt;</c></summary>
    Arrow,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessEqual,

    /// <summary><c>&lt;&gt;</c></summary>
    NotEqual,

    /// <summary><c>&gt;=</c></summary>
    GreaterEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary>The end of the file, or of the property a grammar reads.</summary>
    End,
}

/// <summary>One token of a file.</summary>
public sealed class Token
{
    internal Token(TokenKind kind, TextSpan span, string text, bool startsLine, bool isAdjacent)
    {
        Kind = kind;
        Span = span;
        Text = text;
        StartsLine = startsLine;
        IsAdjacent = isAdjacent;
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>A word as written, the content of a text (without quotes, common indentation dropped), else the written characters.</summary>
    public string Text { get; }

    /// <summary>A number's value; of a wrongly written one the value that was probably meant.</summary>
    public decimal Number { get; internal init; }

    /// <summary>How many decimals a number was written with.</summary>
    public int Decimals { get; internal init; }

    /// <summary>Whether a number was written with <c>Rp</c>.</summary>
    public bool IsMoney { get; internal init; }

    /// <summary>Whether it is the first token of its line.</summary>
    public bool StartsLine { get; }

    /// <summary>Whether nothing, not even a space, parts it from the token before it.</summary>
    public bool IsAdjacent { get; }

    /// <summary>What is wrong with the token itself: a number in another notation, a text without an end.</summary>
    internal Diagnostic? Error { get; init; }

    /// <summary>Whether it is the given word, in any case: keywords do not mind it, names do.</summary>
    public bool IsWord(string word) => Kind == TokenKind.Identifier && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Text}";
}
