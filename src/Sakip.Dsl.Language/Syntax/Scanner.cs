using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>
/// Splits a file's tokens into blocks, declarations and properties. It is what makes recovery possible: a property ends
/// where the next one begins, whatever its value holds, so one bad value never hides another.
/// <para>
/// Braces are believed first. When they do not add up, the file is read again with indentation as a witness: a brace
/// was forgotten or doubled where braces and indentation part.
/// </para>
/// </summary>
internal sealed partial class Scanner
{
    /// <summary>Deeper blocks cannot be sound: the cascade with an official and a list is eight deep.</summary>
    private const int DeepestBlock = 16;

    private readonly SourceText _text;
    private readonly List<Token> _tokens;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _trustIndentation;
    private readonly List<Frame> _open = [];
    private int _at;
    private bool _bracesPart;
    private bool _cutIsReported;

    private Scanner(SourceText text, List<Token> tokens, DiagnosticBag diagnostics, bool trustIndentation)
    {
        _text = text;
        _tokens = tokens;
        _diagnostics = diagnostics;
        _trustIndentation = trustIndentation;
    }

    private Token Current => _tokens[_at];

    private BlockSyntax Innermost => _open[_open.Count - 1].Block;

    /// <summary>Reads a whole file.</summary>
    public static BlockSyntax Scan(SourceText text, List<Token> tokens, DiagnosticBag diagnostics)
    {
        int before = diagnostics.Count;
        var byBraces = new Scanner(text, tokens, diagnostics, trustIndentation: false);
        var file = byBraces.ScanFile();
        if (!byBraces._bracesPart)
        {
            return file;
        }

        var findings = diagnostics.TakeFrom(before);
        var again = new Scanner(text, tokens, diagnostics, trustIndentation: true).ScanFile();
        if (diagnostics.Count - before <= findings.Count)
        {
            return again;
        }

        // Indentation finds more faults than braces do: it bears no witness in this file.
        diagnostics.TakeFrom(before);
        findings.ForEach(diagnostics.Add);
        return file;
    }

    private BlockSyntax ScanFile()
    {
        var file = new BlockSyntax(BlockKinds.File, default);
        _open.Add(new Frame(file, -1));
        while (true)
        {
            ScanMembers(file);
            if (Current.Kind == TokenKind.End)
            {
                break;
            }

            ReportStrayBrace();
            while (Current.Kind == TokenKind.CloseBrace)
            {
                _at++; // a run of them is one mistake
            }
        }

        file.End = _text.Content.Length;
        return file;
    }

    private void ScanMembers(BlockSyntax block)
    {
        while (Current.Kind != TokenKind.End && !EndsBlock(block))
        {
            int before = _at;
            ScanMember(block);
            if (_at == before)
            {
                throw new InvalidOperationException("a member without tokens would be read for ever");
            }
        }
    }

    private void ScanMember(BlockSyntax block)
    {
        if (OpensBlock(_at) is { } opening)
        {
            ScanBlock(block, opening);
        }
        else if (OpensLine(_at) is { } keyword)
        {
            ScanLine(block, keyword);
        }
        else if (OpensUnnamed(_at) is { } unnamed)
        {
            ScanBlock(block, unnamed);
        }
        else if (Current.Kind == TokenKind.Identifier)
        {
            ScanProperty(block);
        }
        else
        {
            SkipLostLine(block, Messages.NoMember(Current));
        }
    }

    private void ScanBlock(BlockSyntax parent, Opening opening)
    {
        var keyword = Current;
        var keywordSpan = keyword.Span.To(_tokens[_at + Math.Max(opening.Words, 1) - 1].Span);
        if (opening.Finding is { } finding)
        {
            _diagnostics.Report(opening.Words > 0 ? Rules.UnknownKeyword : Rules.UnexpectedText, keywordSpan, finding, opening.Replacement);
        }

        if (opening.Kind is not { } kind)
        {
            SkipBlock(parent);
            return;
        }

        var block = new BlockSyntax(kind, keywordSpan);
        _at += opening.Words;
        int head = _at;
        ScanHead(block, opening.Words > 0);
        block.End = _tokens[_at - 1].Span.End;
        bool isTooDeep = _open.Count > DeepestBlock;
        if (!parent.Kind.MayHold(kind.Keyword))
        {
            _diagnostics.Report(Rules.UnexpectedText, block.KeywordSpan, Messages.MisplacedBlock(kind, parent.Kind));
            Lose(parent, head, _at);
        }
        else if (isTooDeep)
        {
            _diagnostics.Report(Rules.UnexpectedText, block.KeywordSpan, Messages.NestedTooDeep());
        }
        else
        {
            parent.Members.Add(block);
        }

        if (isTooDeep)
        {
            _at = head;
            SkipBlock(parent);
            return;
        }

        _open.Add(new Frame(block, BodyIndentation(keyword)));
        if (kind.Shape == BodyShape.Entries)
        {
            ScanEntries(block);
        }
        else
        {
            ScanMembers(block);
        }

        CloseBlock(block);
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Id, name and what else stands before the brace, which may have been forgotten: the parser says so, when the head itself is sound.</summary>
    private void ScanHead(BlockSyntax block, bool hasKeyword)
    {
        // Where the keyword was forgotten the head itself begins the line.
        while (Current.Kind is not (TokenKind.OpenBrace or TokenKind.CloseBrace or TokenKind.End) && (!Current.StartsLine || (!hasKeyword && block.Head.Count == 0)))
        {
            block.Head.Add(Current);
            _at++;
        }

        if (Current.Kind == TokenKind.OpenBrace)
        {
            block.Open = Current;
            _at++;
        }
    }

    private void ScanEntries(BlockSyntax block)
    {
        while (Current.Kind != TokenKind.End && !EndsBlock(block) && !(Current.StartsLine && ((OpensBlock(_at) is not null && LineOpensBrace(_at)) || OpensLine(_at) is not null)))
        {
            block.Entries.Add(Current);
            _at++;
        }
    }

    private void CloseBlock(BlockSyntax block)
    {
        if (Current.Kind == TokenKind.CloseBrace && !BelongsToAncestor())
        {
            block.End = Current.Span.End;
            _at++;
            return;
        }

        block.End = _tokens[_at - 1].Span.End;
        bool isCut = Current.Kind == TokenKind.End;
        if (isCut)
        {
            // What would have followed is unknown, and nothing of it is missing or undefined.
            block.HasLostLines = true;
            block.Lost.AddUnknown();
        }

        if (block.Open is null)
        {
            return; // its missing brace is reported; one mistake, one message
        }

        _bracesPart = true;
        if (isCut && _cutIsReported)
        {
            return; // a file that stops in the middle leaves every block open; the innermost says so for all
        }

        _cutIsReported |= isCut;
        _diagnostics.Report(
            Rules.Unclosed,
            isCut ? new TextSpan(_text.Content.Length, 0) : Current.Span,
            Messages.UnclosedBlock(block.Kind, NameOf(block), isCut),
            block.Open.Span,
            Messages.OpenedHere("{"));
    }

    private void ScanLine(BlockSyntax block, string keyword)
    {
        var word = Current;
        _at++;
        var tokens = ScanValue();
        if (!block.Kind.MayHold(keyword))
        {
            _diagnostics.Report(Rules.UnexpectedText, word.Span, Messages.Misplaced(keyword, block.Kind));
            block.Lost.Add(tokens);
            return;
        }

        block.Members.Add(new LineSyntax(keyword, word, tokens, _tokens[_at - 1].Span.End));
    }

    private void ReportStrayBrace()
    {
        _bracesPart = true;
        _diagnostics.Report(Rules.UnexpectedText, Current.Span, Messages.StrayCloseBrace());
        _at++;
    }

    private static string? NameOf(BlockSyntax block) => block.Head.Count > 0 ? block.Head[0].Text : null;

    private readonly record struct Frame(BlockSyntax Block, int Indentation);
}
