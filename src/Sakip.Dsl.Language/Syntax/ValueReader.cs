using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax.Grammar;
using Sakip.Dsl.Language.Text;
using Sprache;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>Reads the tokens of one property by its grammar and reports the one thing that went wrong first.</summary>
internal sealed class ValueReader(DiagnosticBag diagnostics)
{
    /// <summary>
    /// Reads a value. Whatever happens, what is wrong with the tokens themselves is reported too, unless it lies behind
    /// the place where the grammar gave up: there it is only the echo of the same mistake.
    /// </summary>
    public bool TryRead<T>(Parser<T> grammar, IReadOnlyList<Token> tokens, TextSpan owner, out T value)
    {
        value = default!;
        if (tokens.Count == 0)
        {
            diagnostics.Report(Rules.UnexpectedText, owner, Messages.ValueMissing());
            return false;
        }

        if (FindBadBracket(tokens) is { } bracket)
        {
            ReportTokens(tokens, tokens.Count);
            ReportBracket(tokens, bracket);
            return false;
        }

        int end = tokens[tokens.Count - 1].Span.End;
        var result = grammar(TokenInput.Over(tokens, end, isExplaining: false));
        if (result.WasSuccessful && ((TokenInput)result.Remainder).AtEnd)
        {
            value = result.Value;
            return ReportTokens(tokens, tokens.Count) == 0;
        }

        var input = TokenInput.Over(tokens, end, isExplaining: true);
        result = grammar(input);
        var rest = (TokenInput)result.Remainder;

        if (result.WasSuccessful)
        {
            input.Progress.Expect(rest.Position, Messages.EndOfValue);
        }

        ReportFailure(tokens, input.Progress);
        return false;
    }

    private void ReportFailure(IReadOnlyList<Token> tokens, Progress progress)
    {
        int at = progress.Furthest;
        ReportTokens(tokens, Math.Min(at + 1, tokens.Count));
        if (at < tokens.Count && tokens[at].Error is not null)
        {
            return;
        }

        if (progress.Rejection is { } rejection && rejection.Position == at && at < tokens.Count)
        {
            diagnostics.Report(rejection.Rule, tokens[at].Span, rejection.Message, rejection.Replacement);
        }
        else if (at < tokens.Count)
        {
            diagnostics.Report(Rules.UnexpectedText, tokens[at].Span, Messages.Unexpected(Written(tokens[at]), progress.Expected));
        }
        else
        {
            var last = tokens[tokens.Count - 1];
            diagnostics.Report(Rules.UnexpectedText, last.Span, Messages.UnexpectedEnd(Written(last), progress.Expected));
        }
    }

    private int ReportTokens(IReadOnlyList<Token> tokens, int count)
    {
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            if (tokens[i].Error is { } error)
            {
                diagnostics.Add(error);
                found++;
            }
        }

        return found;
    }

    private void ReportBracket(IReadOnlyList<Token> tokens, Token bracket)
    {
        if (bracket.Kind is TokenKind.OpenParen or TokenKind.OpenBracket)
        {
            string close = bracket.Kind == TokenKind.OpenParen ? ")" : "]";
            diagnostics.Report(
                Rules.Unclosed, tokens[tokens.Count - 1].Span, Messages.UnclosedBracket(close), bracket.Span, Messages.OpenedHere(bracket.Text));
        }
        else
        {
            diagnostics.Report(Rules.UnexpectedText, bracket.Span, Messages.StrayBracket(bracket.Text));
        }
    }

    /// <summary>The bracket that has no partner: the innermost open one, or the first closing one that closes nothing.</summary>
    private static Token? FindBadBracket(IReadOnlyList<Token> tokens)
    {
        var open = new Stack<Token>();
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.OpenParen or TokenKind.OpenBracket:
                    open.Push(token);
                    break;
                case TokenKind.CloseParen or TokenKind.CloseBracket:
                    var partner = token.Kind == TokenKind.CloseParen ? TokenKind.OpenParen : TokenKind.OpenBracket;
                    if (open.Count == 0 || open.Peek().Kind != partner)
                    {
                        return token;
                    }

                    open.Pop();
                    break;
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    private string Written(Token token) => diagnostics.Text[token.Span];
}
