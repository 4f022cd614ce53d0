using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>Where members, values and blocks end.</summary>
internal sealed partial class Scanner
{
    /// <summary>Whether a line begins something of its own.</summary>
    private bool BeginsMember(int index) =>
        _tokens[index].Kind == TokenKind.CloseBrace || OpensBlock(index) is not null || OpensUnnamed(index) is not null
        || OpensLine(index) is not null || FindColon(index) > 0;

    /// <summary>
    /// Whether a line certainly begins something of its own, so that a value that asks for more does not go on there. Prose
    /// that lost its opening quote may begin with a keyword or hold a colon; it does not become a property by that.
    /// </summary>
    private bool CertainlyBeginsMember(int index)
    {
        if (_tokens[index].Kind == TokenKind.CloseBrace)
        {
            return true;
        }

        int colon = FindColon(index);
        return OpensLine(index) is not null
            || (colon < 0 ? LineOpensBrace(index) && BeginsMember(index)
                : _open.Any(f => FindMeant(f.Block.Kind, WordsBetween(index, colon)) is not null || MisspeltLine(f.Block.Kind, index, colon) is not null));
    }

    /// <summary>The colon behind the words that begin at a token, on the same line; -1 when there is none.</summary>
    private int FindColon(int index)
    {
        if (_tokens[index].Kind != TokenKind.Identifier)
        {
            return -1;
        }

        for (int i = index + 1; i < _tokens.Count && !_tokens[i].StartsLine; i++)
        {
            if (_tokens[i].Kind == TokenKind.Colon)
            {
                return i;
            }

            if (_tokens[i].Kind is not (TokenKind.Identifier or TokenKind.Minus))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The tokens of a value. It ends with its line; it goes on while a bracket is open or the line ends in an operator
    /// or <c>;</c> - but never into a line that begins a member, so that a forgotten bracket costs one property.
    /// </summary>
    private List<Token> ScanValue()
    {
        var value = new List<Token>();
        int brackets = 0;
        int bracesEnd = -1;
        while (Current.Kind is not (TokenKind.End or TokenKind.CloseBrace) || _at < bracesEnd)
        {
            if (Current.Kind == TokenKind.OpenBrace && _at >= bracesEnd && (bracesEnd = FindPartnerOnLine()) < 0)
            {
                break;
            }

            if (Current.StartsLine)
            {
                bool goesOn = brackets > 0 || GoesOn(_tokens[_at - 1].Kind);
                if (!goesOn || CertainlyBeginsMember(_at))
                {
                    break;
                }
            }

            brackets += Current.Kind switch
            {
                TokenKind.OpenParen or TokenKind.OpenBracket => 1,
                TokenKind.CloseParen or TokenKind.CloseBracket when brackets > 0 => -1,
                _ => 0,
            };
            value.Add(Current);
            _at++;
        }

        return value;
    }

    /// <summary>Behind the brace that closes the one at hand on its own line, as in <c>{a / b} × 100%</c>: no block, only the wrong brackets; else -1.</summary>
    private int FindPartnerOnLine()
    {
        int depth = 0;
        for (int i = _at; i == _at || !_tokens[i].StartsLine; i++)
        {
            depth += _tokens[i].Kind switch { TokenKind.OpenBrace => 1, TokenKind.CloseBrace => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }

            if (_tokens[i].Kind == TokenKind.End)
            {
                break;
            }
        }

        return -1;
    }

    private static bool GoesOn(TokenKind last) => last is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Comma
        or TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Slash or TokenKind.Caret
        or TokenKind.Equal or TokenKind.Arrow or TokenKind.DotDot
        or TokenKind.Less or TokenKind.LessEqual or TokenKind.NotEqual or TokenKind.GreaterEqual or TokenKind.Greater;

    /// <summary>
    /// How deep the line of a block's keyword is indented, or -1 when its body is not indented deeper and so bears no witness.
    /// A body that begins on that line ends before a line that is not indented deeper.
    /// </summary>
    private int BodyIndentation(Token keyword)
    {
        int own = _text.IndentationAt(keyword.Span.Start);
        if (!Current.StartsLine)
        {
            return own;
        }

        for (int i = _at; i < _tokens.Count; i++)
        {
            if (_tokens[i].StartsLine)
            {
                return _tokens[i].Kind != TokenKind.End && _text.IndentationAt(_tokens[i].Span.Start) > own ? own : -1;
            }
        }

        return -1;
    }

    private bool EndsBlock(BlockSyntax block)
    {
        if (Current.Kind == TokenKind.CloseBrace)
        {
            while (IsStrayByIndentation())
            {
                ReportStrayBrace();
                if (Current.Kind != TokenKind.CloseBrace)
                {
                    return Current.Kind == TokenKind.End || EndsBlock(block);
                }
            }

            return true;
        }

        if (block.Kind == BlockKinds.File || !Current.StartsLine)
        {
            return false;
        }

        if (BelongsToAncestor())
        {
            return true;
        }

        // A declaration this block cannot hold, but one around it can: this block was never closed, unless indentation says it is inside.
        bool isInside = _trustIndentation && _open[_open.Count - 1].Indentation >= 0;
        if (!isInside && OpensBlock(_at) is { Kind: { } kind } && !block.Kind.MayHold(kind.Keyword))
        {
            for (int i = _open.Count - 2; i >= 0; i--)
            {
                if (_open[i].Block.Kind.MayHold(kind.Keyword))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>By indentation the line at hand is outside the innermost block, and so is the brace it may begin with.</summary>
    private bool BelongsToAncestor()
    {
        var frame = _open[_open.Count - 1];
        if (!_trustIndentation || !Current.StartsLine || frame.Indentation < 0)
        {
            return false;
        }

        int indentation = _text.IndentationAt(Current.Span.Start);
        return Current.Kind == TokenKind.CloseBrace
            ? indentation < frame.Indentation && _open.Any(f => f.Indentation == indentation)
            : indentation <= frame.Indentation;
    }

    /// <summary>By indentation a closing brace is deeper than the block it would close: one too many.</summary>
    private bool IsStrayByIndentation()
    {
        var frame = _open[_open.Count - 1];
        if (!_trustIndentation || frame.Indentation < 0 || Current.Kind != TokenKind.CloseBrace)
        {
            return false;
        }

        return _text.IndentationAt(Current.Span.Start) > frame.Indentation
            && _text.PositionAt(Current.Span.Start).Line > _text.PositionAt(frame.Block.Open?.Span.Start ?? frame.Block.KeywordSpan.Start).Line;
    }
}
