using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>Where members, values and blocks end.</summary>
internal sealed partial class Scanner
{
    /// <summary>The kind of block whose head begins at a token: a keyword with a name, a text or a brace behind it, not a colon.</summary>
    private BlockKind? OpensBlock(int index)
    {
        var word = _tokens[index];
        if (word.Kind != TokenKind.Identifier)
        {
            return null;
        }

        var next = _tokens[Math.Min(index + 1, _tokens.Count - 1)];
        var kind = BlockKinds.Find(word.Text);
        if (kind is not null)
        {
            bool isAturan = kind != BlockKinds.AturanCapaian || next.IsWord("capaian");
            return isAturan && next.Kind is TokenKind.Identifier or TokenKind.Text or TokenKind.OpenBrace && !next.StartsLine ? kind : null;
        }

        // A misspelt keyword still opens a block when its line says so: `indikatr X "…" {`.
        return next.StartsLine || next.Kind is not (TokenKind.Identifier or TokenKind.Text) || !LineOpensBrace(index)
            ? null
            : NearestName.Find(word.Text, BlockKinds.All.Select(k => k.Keyword)) is { } nearest ? BlockKinds.Find(nearest) : null;
    }

    private bool LineOpensBrace(int index)
    {
        for (int i = index + 1; i < _tokens.Count && !_tokens[i].StartsLine; i++)
        {
            if (_tokens[i].Kind is TokenKind.OpenBrace or TokenKind.Colon)
            {
                return _tokens[i].Kind == TokenKind.OpenBrace;
            }
        }

        return false;
    }

    /// <summary>The keyword of the one-line declaration that begins at a token.</summary>
    private string? OpensLine(int index, BlockKind inside)
    {
        var word = _tokens[index];
        var next = _tokens[Math.Min(index + 1, _tokens.Count - 1)];
        if (word.Kind != TokenKind.Identifier || next.StartsLine)
        {
            return null;
        }

        foreach (string keyword in BlockKinds.Lines)
        {
            // `satuan persen` inside an indicator is a property that lost its colon, not a declaration;
            // `variabel: orang` is a declaration that lost its name.
            bool declares = next.Kind == TokenKind.Identifier
                || (inside.MayHold(keyword) && next.Kind is TokenKind.Text or TokenKind.Colon);
            if (word.IsWord(keyword) && !inside.Knows(keyword) && declares)
            {
                return keyword;
            }
        }

        return null;
    }

    /// <summary>Whether a line begins something of its own, so that no value before it goes on.</summary>
    private bool BeginsMember(int index)
    {
        var token = _tokens[index];
        if (token.Kind == TokenKind.CloseBrace)
        {
            return true;
        }

        if (token.Kind != TokenKind.Identifier)
        {
            return false;
        }

        return OpensBlock(index) is not null || OpensLine(index, _open[_open.Count - 1].Block.Kind) is not null || FindColon(index) > 0;
    }

    /// <summary>The colon behind the words that begin at a token, on the same line; -1 when there is none.</summary>
    private int FindColon(int index)
    {
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
        while (Current.Kind is not (TokenKind.End or TokenKind.CloseBrace or TokenKind.OpenBrace))
        {
            if (Current.StartsLine)
            {
                bool goesOn = brackets > 0 || GoesOn(_tokens[_at - 1].Kind);
                if (!goesOn || BeginsMember(_at))
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

    private static bool GoesOn(TokenKind last) => last is TokenKind.Colon or TokenKind.Semicolon or TokenKind.Comma
        or TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Slash or TokenKind.Caret
        or TokenKind.Equal or TokenKind.Arrow or TokenKind.DotDot
        or TokenKind.Less or TokenKind.LessEqual or TokenKind.NotEqual or TokenKind.GreaterEqual or TokenKind.Greater;

    /// <summary>How deep the line of a block's keyword is indented, or -1 when its body is not indented deeper and so bears no witness.</summary>
    private int BodyIndentation(Token keyword)
    {
        int own = _text.IndentationAt(keyword.Span.Start);
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

        // A declaration this block cannot hold, but one around it can: this block was never closed.
        if (OpensBlock(_at) is { } kind && !block.Kind.MayHold(kind.Keyword))
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
