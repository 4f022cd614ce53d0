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

        if (colon - _at == 2 && NearestName.Find(Current.Text, LinesIn(block.Kind)) is { } keyword)
        {
            _diagnostics.Report(Rules.UnknownKeyword, Current.Span, Messages.UnknownKeyword(Current.Text, keyword), keyword);
            ScanLine(block, keyword);
            return;
        }

        string? meant = FindMeant(block.Kind, written);
        _diagnostics.Report(Rules.UnknownKeyword, keySpan, Messages.UnknownProperty(written, block.Kind, meant), meant);
        _at = colon + 1;
        if (meant is not null)
        {
            AddProperty(block, meant, keySpan);
        }
        else
        {
            ScanValue();
            block.HasLostLines = true;
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

        var candidates = block.Kind.Properties.Concat(block.Kind.Children);
        string? nearest = NearestName.Find(Current.Text, candidates);
        if (nearest is not null && nearest != Current.Text)
        {
            _diagnostics.Report(Rules.UnknownKeyword, Current.Span, Messages.UnknownKeyword(Current.Text, nearest), nearest);
            SkipLine(block);
        }
        else
        {
            SkipLostLine(block, Messages.UnknownLine(Current.Text, block.Kind));
        }
    }

    private void AddProperty(BlockSyntax block, string key, TextSpan keySpan)
    {
        var value = ScanValue();
        block.Members.Add(new PropertySyntax(key, keySpan, value, _tokens[_at - 1].Span.End));
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

    private static IEnumerable<string> LinesIn(BlockKind kind) => BlockKinds.Lines.Where(kind.MayHold);

    private static string? FindMeant(BlockKind kind, string written) =>
        NearestName.Find(written, kind.Properties)
        ?? Array.Find(kind.Properties, p => p.StartsWith(written + " ", StringComparison.OrdinalIgnoreCase)
            || p.EndsWith(" " + written, StringComparison.OrdinalIgnoreCase));

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
        block.HasLostLines = true;
        do
        {
            _at++;
        }
        while (Current.Kind is not (TokenKind.End or TokenKind.CloseBrace) && !(Current.StartsLine && BeginsMember(_at)));
    }
}
