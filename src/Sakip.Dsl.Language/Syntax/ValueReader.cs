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
    /// <param name="grammar">What the tokens must be.</param>
    /// <param name="tokens">The value's tokens.</param>
    /// <param name="owner">What asks for the value: where it is reported when there is none.</param>
    /// <param name="end">What stands behind a whole value.</param>
    /// <param name="value">What was read.</param>
    public bool TryRead<T>(Parser<T> grammar, IReadOnlyList<Token> tokens, TextSpan owner, LocalizedText end, out T value)
    {
        int endOffset = tokens.Count > 0 ? tokens[tokens.Count - 1].Span.End : owner.End;
        var result = grammar(TokenInput.Over(tokens, endOffset, isExplaining: false));
        if (result.WasSuccessful && ((TokenInput)result.Remainder).AtEnd)
        {
            value = result.Value;
            return ReportTokens(tokens, tokens.Count) == 0;
        }

        value = default!;
        var input = TokenInput.Over(tokens, endOffset, isExplaining: true);
        result = grammar(input);
        int stopped = ((TokenInput)result.Remainder).Position;
        if (result.WasSuccessful)
        {
            input.Progress.Expect(stopped, end);
        }

        ReportFailure(tokens, owner, input.Progress, stopped);
        return false;
    }

    private void ReportFailure(IReadOnlyList<Token> tokens, TextSpan owner, Progress progress, int stopped)
    {
        // What was read and then refused is reported where it begins, though the grammar saw what lies behind.
        var rejection = progress.Rejection;
        bool isRefused = rejection is { } found && found.Position < tokens.Count && (found.Position == progress.Furthest || found.Position == stopped);
        int at = isRefused ? rejection!.Value.Position : progress.Furthest;
        ReportTokens(tokens, Math.Min(at + 1, tokens.Count));
        if (at < tokens.Count && tokens[at].Error is not null)
        {
            return;
        }

        if (isRefused)
        {
            diagnostics.Report(rejection!.Value.Rule, tokens[at].Span, rejection.Value.Message, rejection.Value.Replacement);
        }
        else if (!ReportBracket(tokens, progress))
        {
            ReportUnexpected(tokens, owner, progress);
        }
    }

    private void ReportUnexpected(IReadOnlyList<Token> tokens, TextSpan owner, Progress progress)
    {
        int at = progress.Furthest;
        if (at < tokens.Count)
        {
            diagnostics.Report(Rules.UnexpectedText, tokens[at].Span, Messages.Unexpected(Written(tokens[at].Span), progress.Expected));
        }
        else
        {
            var last = tokens.Count > 0 ? tokens[tokens.Count - 1].Span : owner;
            diagnostics.Report(Rules.UnexpectedText, last, Messages.UnexpectedEnd(Written(last), progress.Expected));
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

    /// <summary>Says of a bracket without a partner that it is that, where the grammar stumbled over it.</summary>
    private bool ReportBracket(IReadOnlyList<Token> tokens, Progress progress)
    {
        int at = progress.Furthest;
        var (open, bad) = FindBadBracket(tokens);
        if (bad >= 0)
        {
            if (bad != at)
            {
                return false;
            }

            if (open is null)
            {
                diagnostics.Report(Rules.UnexpectedText, tokens[at].Span, Messages.StrayBracket(tokens[at].Text));
            }
            else
            {
                string partner = CloserOf(open);
                diagnostics.Report(
                    Rules.UnexpectedText, tokens[at].Span, Messages.WrongBracket(tokens[at].Text, partner), open.Span, Messages.OpenedHere(open.Text), partner);
            }

            return true;
        }

        if (open is null || !progress.Expected.Contains(Messages.KindOfToken(open.Kind == TokenKind.OpenParen ? TokenKind.CloseParen : TokenKind.CloseBracket)))
        {
            return false;
        }

        diagnostics.Report(Rules.Unclosed, tokens[at - 1].Span, Messages.UnclosedBracket(CloserOf(open)), open.Span, Messages.OpenedHere(open.Text));
        return true;
    }

    /// <summary>
    /// The first closing bracket that does not close the one that is open, and that one; or the innermost bracket that is
    /// never closed.
    /// </summary>
    private static (Token? Open, int Bad) FindBadBracket(IReadOnlyList<Token> tokens)
    {
        var open = new Stack<Token>();
        for (int i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenParen or TokenKind.OpenBracket:
                    open.Push(tokens[i]);
                    break;
                case TokenKind.CloseParen or TokenKind.CloseBracket:
                    if (open.Count == 0 || CloserOf(open.Peek()) != tokens[i].Text)
                    {
                        return (open.Count == 0 ? null : open.Peek(), i);
                    }

                    open.Pop();
                    break;
            }
        }

        return (open.Count > 0 ? open.Peek() : null, -1);
    }

    private static string CloserOf(Token open) => open.Kind == TokenKind.OpenParen ? ")" : "]";

    private string Written(TextSpan span) => diagnostics.Text[span];
}
