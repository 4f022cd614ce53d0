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

    private Token Next => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

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

        diagnostics.TruncateTo(before);
        return new Scanner(text, tokens, diagnostics, trustIndentation: true).ScanFile();
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
        }

        file.End = _text.Content.Length;
        return file;
    }

    private void ScanMembers(BlockSyntax block)
    {
        while (Current.Kind != TokenKind.End && !EndsBlock(block))
        {
            ScanMember(block);
        }
    }

    private void ScanMember(BlockSyntax block)
    {
        var word = Current;
        if (word.Kind != TokenKind.Identifier)
        {
            SkipLostLine(block, Messages.NoMember(word));
            return;
        }

        var kind = OpensBlock(_at);
        if (kind is not null)
        {
            ScanBlock(block, kind);
        }
        else if (OpensLine(_at, block.Kind) is { } keyword)
        {
            ScanLine(block, keyword);
        }
        else
        {
            ScanProperty(block);
        }
    }

    private void ScanBlock(BlockSyntax parent, BlockKind kind)
    {
        var keyword = Current;
        int words = kind == BlockKinds.AturanCapaian && Next.IsWord("capaian") ? 2 : 1;
        var block = new BlockSyntax(kind, keyword.Span.To(_tokens[_at + words - 1].Span));
        bool isMisplaced = !parent.Kind.MayHold(kind.Keyword);
        if (isMisplaced)
        {
            _diagnostics.Report(Rules.UnexpectedText, block.KeywordSpan, Messages.MisplacedBlock(kind, parent.Kind));
        }
        else
        {
            parent.Members.Add(block);
        }

        _at += words;
        ScanHead(block);
        block.End = _tokens[_at - 1].Span.End;
        if (_open.Count > DeepestBlock)
        {
            SkipLostLine(block, Messages.NestedTooDeep());
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

    /// <summary>Id, name and what else stands before the brace, which may have been forgotten.</summary>
    private void ScanHead(BlockSyntax block)
    {
        while (Current.Kind is not (TokenKind.OpenBrace or TokenKind.CloseBrace or TokenKind.End) && !Current.StartsLine)
        {
            block.Head.Add(Current);
            _at++;
        }

        if (Current.Kind == TokenKind.OpenBrace)
        {
            block.Open = Current;
            _at++;
            return;
        }

        var last = _tokens[_at - 1].Span;
        _diagnostics.Report(Rules.UnexpectedText, last, Messages.OpenBraceMissing(block.Kind));
    }

    private void ScanEntries(BlockSyntax block)
    {
        while (Current.Kind != TokenKind.End && !EndsBlock(block) && !(Current.StartsLine && (OpensBlock(_at) is not null || OpensLine(_at, block.Kind) is not null)))
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
        if (block.Open is null)
        {
            return; // its missing brace is reported; one mistake, one message
        }

        _bracesPart = true;
        bool isCut = Current.Kind == TokenKind.End;
        if (isCut && _cutIsReported)
        {
            return; // a file that stops in the middle leaves every block open; the innermost says so for all
        }

        _cutIsReported |= isCut;
        var place = isCut ? new TextSpan(_text.Content.Length, 0) : Current.Span;
        _diagnostics.Report(
            Rules.Unclosed,
            place,
            Messages.UnclosedBlock(block.Kind, NameOf(block)),
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
