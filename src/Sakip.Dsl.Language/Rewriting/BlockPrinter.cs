using System.Text;
using Sakip.Dsl.Language.Analysis;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>Prints the blocks of a file and what they hold, each thing a line, with its comments.</summary>
internal sealed partial class BlockPrinter
{
    private const int Step = 2;

    private readonly StringBuilder _output = new();
    private readonly SourceText _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Trivia _trivia;
    private readonly Spelling _spelling;
    private readonly LineLayout _layout;
    private readonly Dictionary<int, int> _startingAt = [];
    private readonly Dictionary<int, int> _endingAt = [];

    public BlockPrinter(SourceText text, IReadOnlyList<Token> tokens, Trivia trivia)
    {
        _text = text;
        _tokens = tokens;
        _trivia = trivia;
        _spelling = new Spelling(text, tokens);
        _layout = new LineLayout(_output, trivia);
        for (int i = 0; i < tokens.Count - 1; i++)
        {
            _startingAt[tokens[i].Span.Start] = i;
            _endingAt[tokens[i].Span.End] = i;
        }
    }

    private int EndOfFile => _tokens.Count - 1;

    /// <summary>The whole file, with <c>\n</c> between its lines.</summary>
    public string Print(BlockSyntax file)
    {
        PrintMembers(file, 0);
        PrintClosingComments(EndOfFile, 0, isFirst: _output.Length == 0);
        return _output.ToString();
    }

    private void PrintMembers(BlockSyntax block, int indentation)
    {
        bool isFile = block.Kind == BlockKinds.File;
        bool isFirst = true;
        bool stoodApart = !isFile;
        foreach (var member in Member.InOrder(block.Kind, block.Members.Select(MemberOf)))
        {
            bool blank = isFirst ? !isFile && member.StandsApart : member.StandsApart || stoodApart || _trivia.BeginsAfterBlank(member.First);
            PrintCommentsAbove(member.First, indentation, blank);
            PrintMember(block.Kind, member, indentation);
            EndLine(_trivia.Behind(member.End - 1));
            (isFirst, stoodApart) = (false, member.StandsApart);
        }
    }

    private void PrintMember(BlockKind parent, Member member, int indentation)
    {
        switch (member.Syntax)
        {
            case BlockSyntax when IsSuppressed(member.First) && StandsOnOneLine(member):
                _output.Append(' ', indentation).Append(SourceOf(member));
                break;
            case BlockSyntax { Kind.Shape: BodyShape.Members } block:
                PrintHead(block, member, indentation);
                int bodyStart = _output.Length;
                PrintMembers(block, indentation + Step);
                PrintClosingComments(member.End - 1, indentation + Step, isFirst: _output.Length == bodyStart);
                _output.Append(' ', indentation).Append('}');
                break;
            case BlockSyntax block:
                PrintEntries(block, member, indentation);
                break;
            default:
                PrintLine(member, StyleOf(parent, member.Syntax), indentation);
                break;
        }
    }

    /// <summary>A property or a one-line declaration: what stands before its colon, and the value, which may take further lines.</summary>
    private void PrintLine(Member member, ValueStyle style, int indentation)
    {
        int colon = member.First;
        while (colon < member.End && _tokens[colon].Kind != TokenKind.Colon)
        {
            colon++;
        }

        _output.Append(' ', indentation);
        if (colon == member.End)
        {
            var all = _spelling.Of(member.First, member.End, style, indentation + Step);
            _layout.Write(all, indentation, indentation + Step);
            return;
        }

        // The key with its colon is one piece, which a comment may part from the value.
        var key = _spelling.Of(member.First, colon + 1, ValueStyle.Plain, indentation + Step);
        string written = WriteFlat(key);
        var value = _spelling.Of(colon + 1, member.End, style, indentation + Step);
        value[0] = value[0] with { SpaceBefore = true };
        value.Insert(0, new Piece(written, false, Spelling.NoBreak, colon));
        bool isListOfTexts = _tokens[colon + 1].Kind == TokenKind.Text;
        int aligned = indentation + written.Length + 1;
        _layout.Write(value, indentation, aligned, isListOfTexts, IsSuppressed(member.First) && (!isListOfTexts || StandsOnOneLine(member)));
    }

    /// <summary>Keyword, Id, name and brace, which stand on one line; comments among them go behind the brace or below it.</summary>
    private void PrintHead(BlockSyntax block, Member member, int indentation)
    {
        int open = _startingAt[block.Open!.Span.Start];
        _output.Append(' ', indentation).Append(WriteFlat(_spelling.Of(member.First, open + 1, ValueStyle.Plain, indentation + Step)));
        string? behind = null;
        var below = new List<string>();
        for (int i = member.First; i <= open; i++)
        {
            if (i > member.First)
            {
                below.AddRange(_trivia.Above(i).Select(c => c.Text));
            }

            if (_trivia.Behind(i) is { } comment)
            {
                if (behind is null && below.Count == 0)
                {
                    behind = comment;
                }
                else
                {
                    below.Add(comment);
                }
            }
        }

        EndLine(behind);
        foreach (string comment in below)
        {
            _output.Append(' ', indentation + Step).Append(comment).Append('\n');
        }
    }

    private void PrintCommentsAbove(int token, int indentation, bool blank)
    {
        var comments = _trivia.Above(token);
        for (int i = 0; i < comments.Count; i++)
        {
            EmptyLine(i == 0 ? blank : comments[i].FollowsBlank);
            _output.Append(' ', indentation).Append(comments[i].Text).Append('\n');
        }

        EmptyLine(comments.Count == 0 ? blank : _trivia.FollowsBlank(token));
    }

    /// <summary>Comments before a closing brace or the end of the file.</summary>
    private void PrintClosingComments(int token, int indentation, bool isFirst)
    {
        foreach (var comment in _trivia.Above(token))
        {
            EmptyLine(comment.FollowsBlank && !isFirst);
            _output.Append(' ', indentation).Append(comment.Text).Append('\n');
            isFirst = false;
        }
    }

    private void EndLine(string? comment)
    {
        if (comment is not null)
        {
            _output.Append(' ').Append(comment);
        }

        _output.Append('\n');
    }

    private void EmptyLine(bool isWanted)
    {
        if (isWanted)
        {
            _output.Append('\n');
        }
    }

    /// <summary>A suppression speaks of the line below it: parted, the rest of it would be spoken of no more.</summary>
    private bool IsSuppressed(int token) => _trivia.Above(token).Any(c => SuppressionComment.IsSuppression(c.Text));

    private bool StandsOnOneLine(Member member) => SourceOf(member).IndexOf('\n') < 0;

    private string SourceOf(Member member) => _text[TextSpan.FromBounds(_tokens[member.First].Span.Start, _tokens[member.End - 1].Span.End)];

    private Member MemberOf(MemberSyntax member) => new(member, _startingAt[member.Span.Start], _endingAt[member.Span.End] + 1);

    private static string WriteFlat(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => (p.SpaceBefore ? " " : "") + p.Text));

    private static ValueStyle StyleOf(BlockKind parent, MemberSyntax member) => member is not PropertySyntax property ? ValueStyle.Plain : property.Key switch
    {
        "formula" => ValueStyle.Formula,
        "naik" or "turun" or "stabil" => ValueStyle.Formula,
        "batas" when parent == BlockKinds.AturanCapaian => ValueStyle.Bands,
        "target" or "kondisi awal" or "anggaran" => ValueStyle.ByYear,
        "nomor" or "tahun" or "tanggal" or "urutan" => ValueStyle.Ordinal,
        _ => ValueStyle.Plain,
    };
}
