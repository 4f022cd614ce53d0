using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>Properties, the misspelt ones among them, and lines that are nothing.</summary>
internal sealed partial class Scanner
{
    private void ScanProperty(BlockSyntax block)
    {
        int colon = FindColon(_at);
        if (colon < 0)
        {
            ScanPropertyWithoutColon(block);
            return;
        }

        var keySpan = Current.Span.To(_tokens[colon - 1].Span);
        string written = WordsBetween(_at, colon);
        if (FindKey(block.Kind, written) is { } key)
        {
            _at = colon + 1;
            AddProperty(block, key, keySpan);
            return;
        }

        if (MisspeltLine(block.Kind, _at, colon) is { } keyword)
        {
            _diagnostics.Report(Rules.UnknownKeyword, Current.Span, Messages.UnknownKeyword(Current.Text, keyword), keyword);
            ScanLine(block, keyword);
            return;
        }

        if (ScanLineWithoutKeyword(block))
        {
            return;
        }

        string? meant = FindMeant(block.Kind, written);
        _diagnostics.Report(Rules.UnknownKeyword, keySpan, Messages.UnknownProperty(written, block.Kind, meant), meant);
        if (meant is not null)
        {
            _at = colon + 1;
            AddProperty(block, meant, keySpan, isMisspelt: true);
        }
        else
        {
            Lose(block, _at, colon);
            _at = colon + 1;
            ScanValue();
        }
    }

    /// <summary>A line that begins with a word and has no colon: it was forgotten, or the line is nothing.</summary>
    private void ScanPropertyWithoutColon(BlockSyntax block)
    {
        for (int words = 2; words >= 1; words--)
        {
            if (_at + words < _tokens.Count && FindKey(block.Kind, WordsBetween(_at, _at + words)) is { } key)
            {
                var last = _tokens[_at + words - 1];
                var keySpan = Current.Span.To(last.Span);
                _at += words;
                _diagnostics.Report(Rules.UnexpectedText, Current.StartsLine ? last.Span : Current.Span, Messages.ColonMissing(key));
                ScanValue();
                block.HasLostLines = true;
                block.Members.Add(new PropertySyntax(key, keySpan, [], keySpan.End));
                return;
            }
        }

        if (ScanLineWithoutKeyword(block))
        {
            return;
        }

        var candidates = block.Kind.Properties.Concat(block.Kind.Children);
        string? nearest = NearestName.Find(Current.Text, candidates);
        if (nearest is not null && nearest != Current.Text)
        {
            _diagnostics.Report(Rules.UnknownKeyword, Current.Span, Messages.UnknownKeyword(Current.Text, nearest), nearest);
            if (BlockKinds.Lines.Contains(nearest) && block.Kind.MayHold(nearest))
            {
                ScanLine(block, nearest);
            }
            else
            {
                SkipLine(block);
            }
        }
        else
        {
            SkipLostLine(block, Messages.UnknownLine(Current.Text, block.Kind));
        }
    }

    private void AddProperty(BlockSyntax block, string key, TextSpan keySpan, bool isMisspelt = false)
    {
        var value = ScanValue();
        block.Members.Add(new PropertySyntax(key, keySpan, value, _tokens[_at - 1].Span.End) { IsMisspelt = isMisspelt });
    }

    /// <summary>The words of a key with single spaces; a hyphen joins (`rata-rata`).</summary>
    private string WordsBetween(int start, int end)
    {
        var words = new System.Text.StringBuilder();
        for (int i = start; i < end; i++)
        {
            bool joins = _tokens[i].Kind == TokenKind.Minus || (i > start && _tokens[i - 1].Kind == TokenKind.Minus);
            words.Append(i == start || joins ? "" : " ").Append(_tokens[i].Text);
        }

        return words.ToString();
    }

    private static string? FindKey(BlockKind kind, string written) =>
        Array.Find(kind.Properties, p => string.Equals(p, written, StringComparison.OrdinalIgnoreCase));

    /// <summary>The keyword of a one-line declaration that was probably meant by the first of two words before a colon: `variabl x: …`.</summary>
    private string? MisspeltLine(BlockKind kind, int index, int colon) =>
        colon - index == 2 ? NearestName.Find(_tokens[index].Text, BlockKinds.Lines.Where(kind.MayHold)) : null;

    /// <summary>The property that was probably meant: misspelt, without one of its words, or with one of them twice.</summary>
    private static string? FindMeant(BlockKind kind, string written) =>
        NearestName.Find(written, kind.Properties)
        ?? Array.Find(kind.Properties, p => p.StartsWith(written + " ", StringComparison.OrdinalIgnoreCase)
            || p.EndsWith(" " + written, StringComparison.OrdinalIgnoreCase))
        ?? Array.Find(kind.Properties, p => string.Equals(p, WithoutRepeats(written), StringComparison.OrdinalIgnoreCase));

    private static string WithoutRepeats(string words) => string.Join(" ", words.Split(' ').Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a line that is a declaration in all but its keyword.</summary>
    private bool ScanLineWithoutKeyword(BlockSyntax block)
    {
        if (LacksKeyword(_at) is not { } keyword)
        {
            return false;
        }

        _diagnostics.Report(Rules.UnexpectedText, Current.Span, Messages.LineKeywordMissing(Current.Text, keyword), keyword + " " + Current.Text);
        var first = Current;
        _at++;
        var tokens = ScanValue();
        tokens.Insert(0, first);
        block.Members.Add(new LineSyntax(keyword, first, tokens, _tokens[_at - 1].Span.End));
        return true;
    }

    private void SkipLostLine(BlockSyntax block, LocalizedText message)
    {
        if (Current.Error is { } error)
        {
            _diagnostics.Add(error);
        }
        else
        {
            _diagnostics.Report(Rules.UnexpectedText, Current.Span, message);
        }

        SkipLine(block);
    }

    /// <summary>Goes on to the next line that begins something.</summary>
    private void SkipLine(BlockSyntax block)
    {
        int start = _at;
        do
        {
            _at++;
        }
        while (Current.Kind is not (TokenKind.End or TokenKind.CloseBrace) && !(Current.StartsLine && BeginsMember(_at)));
        block.HasLostLines = true;
        if (_tokens[start].Kind == TokenKind.Identifier)
        {
            Lose(block, start, _at);
        }
    }

    /// <summary>Goes past a block that nothing can be made of, to the brace that closes it.</summary>
    private void SkipBlock(BlockSyntax parent)
    {
        int start = _at;
        int depth = 0;
        do
        {
            depth += Current.Kind switch { TokenKind.OpenBrace => 1, TokenKind.CloseBrace => -1, _ => 0 };
            _at++;
        }
        while (Current.Kind != TokenKind.End && (depth > 0 || _tokens[_at - 1].Kind != TokenKind.CloseBrace));
        Lose(parent, start, _at);
    }

    /// <summary>Notes that lines could not be assigned, and the first names in them: what they declared is unknown, not undefined.</summary>
    private void Lose(BlockSyntax block, int start, int end)
    {
        const int namesOfALine = 4;
        block.HasLostLines = true;
        block.Lost.Add(_tokens.Skip(start).Take(Math.Min(end - start, namesOfALine)));
    }
}
