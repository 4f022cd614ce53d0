using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>Lists, scales and bands: blocks whose entries are of one form.</summary>
internal sealed partial class BlockPrinter
{
    private void PrintEntries(BlockSyntax block, Member member, int indentation)
    {
        int open = _startingAt[block.Open!.Span.Start];
        int close = member.End - 1;
        var style = block.Kind == BlockKinds.Kategori ? ValueStyle.Bands : ValueStyle.Plain;
        if (MayStandOnOneLine(block))
        {
            var line = _spelling.Of(member.First, member.End, style, indentation + Step);
            if (_layout.Fits(line, indentation))
            {
                _output.Append(' ', indentation).Append(WriteFlat(line));
                return;
            }
        }

        PrintHead(block, member, indentation);
        bool isFirst = true;
        for (int first = open + 1; first < close;)
        {
            int end = EndOfEntry(block.Kind, first, close);
            PrintCommentsAbove(first, indentation + Step, blank: !isFirst && _trivia.BeginsAfterBlank(first));
            _output.Append(' ', indentation + Step);
            _layout.Write(_spelling.Of(first, end, style, indentation + Step + Step), indentation + Step, indentation + Step + Step);
            EndLine(_trivia.Behind(end - 1));
            (first, isFirst) = (end, false);
        }

        PrintClosingComments(close, indentation + Step, isFirst);
        _output.Append(' ', indentation).Append('}');
    }

    /// <summary>Bands, and labels that are called something, are read line by line.</summary>
    private static bool MayStandOnOneLine(BlockSyntax block) =>
        block.Kind == BlockKinds.Daftar || (block.Kind == BlockKinds.Skala && block.Entries.TrueForAll(t => t.Kind != TokenKind.Text));

    /// <summary>An entry ends with its separator; a band, which needs none, before the next label.</summary>
    private int EndOfEntry(BlockKind kind, int first, int close)
    {
        for (int i = first; i < close; i++)
        {
            if (_tokens[i].Kind == TokenKind.Semicolon || (kind == BlockKinds.Kategori && i + 1 < close && _tokens[i + 1].Kind == TokenKind.Identifier))
            {
                return i + 1;
            }
        }

        return close;
    }
}
