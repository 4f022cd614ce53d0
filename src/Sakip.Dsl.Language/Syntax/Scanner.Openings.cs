using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>What begins at a token: a block, a one-line declaration - also where its keyword is misspelt or was forgotten.</summary>
internal sealed partial class Scanner
{
    /// <summary>The block whose head begins at a token: a keyword with a name, a text or a brace behind it, not a colon.</summary>
    private Opening? OpensBlock(int index)
    {
        var word = _tokens[index];
        var next = After(index);
        if (word.Kind != TokenKind.Identifier || next.StartsLine || next.Kind is not (TokenKind.Identifier or TokenKind.Text or TokenKind.OpenBrace))
        {
            return null;
        }

        if (BlockKinds.Find(word.Text) is not { } kind)
        {
            return OpensMisspelt(index);
        }

        int words = kind != BlockKinds.AturanCapaian ? 1 : next.IsWord("capaian") ? 2 : 0;
        var inside = Innermost.Kind;
        if (words == 0 || (inside.Knows(kind.Keyword) && !inside.MayHold(kind.Keyword)))
        {
            // `kategori MutuPelayanan` in an indicator is a property that lost its colon, unless a brace says otherwise.
            return !LineOpensBrace(index) ? null : words == 0 ? OpensMisspelt(index) : new Opening(kind, words);
        }

        return new Opening(kind, words);
    }

    /// <summary>A misspelt keyword still opens a block when its line says so: `indikatr X "…" {`, `aturan cpaian X {`.</summary>
    private Opening? OpensMisspelt(int index)
    {
        var word = _tokens[index];
        if (After(index).Kind == TokenKind.OpenBrace || !LineOpensBrace(index))
        {
            return null;
        }

        var held = BlockKinds.All.Select(k => k.Keyword).Where(Innermost.Kind.MayHold).Select(k => k.Split(' ')[0]);
        string? first = word.IsWord("capaian") ? "aturan" : NearestName.Find(word.Text, held);
        if (first is null || BlockKinds.Find(first) is not { } kind)
        {
            return null;
        }

        bool hasSecond = kind == BlockKinds.AturanCapaian && !word.IsWord("capaian")
            && After(index).Kind == TokenKind.Identifier && After(index + 1).Kind == TokenKind.Identifier;
        int words = hasSecond ? 2 : 1;
        return new Opening(kind, words, Messages.UnknownKeyword(WordsBetween(index, index + words), kind.Keyword), kind.Keyword);
    }

    /// <summary>
    /// A line that ends in a brace opens a block even where its keyword is missing (`X "…" {`) or nothing like one
    /// (`xyz X "…" {`): which one it must be is told by what it holds.
    /// </summary>
    private Opening? OpensUnnamed(int index)
    {
        var first = _tokens[index];
        var parent = Innermost.Kind;
        int words = first.Kind == TokenKind.Identifier && After(index).Kind == TokenKind.Identifier ? 1 : 0;
        bool isProperty = FindKey(parent, WordsBetween(index, index + words + 1)) is not null || FindKey(parent, first.Text) is not null;
        if (first.Kind is not (TokenKind.Identifier or TokenKind.Text) || isProperty || !LineOpensBrace(index))
        {
            return null;
        }

        var held = BlockKinds.All.Where(k => parent.MayHold(k.Keyword)).ToArray();
        var guesses = held.Length == 1 ? held : GuessKinds(held, index);
        string[] keywords = [.. (guesses.Length > 0 ? guesses : held).Select(k => k.Keyword)];
        var message = words > 0 ? Messages.UnknownBlock(first.Text, keywords) : Messages.BlockKeywordMissing(_text[first.Span], keywords);
        return new Opening(guesses.FirstOrDefault(), words, message);
    }

    /// <summary>The kinds that know what the block begins with.</summary>
    private BlockKind[] GuessKinds(BlockKind[] kinds, int index)
    {
        int body = index;
        while (_tokens[body].Kind != TokenKind.OpenBrace)
        {
            body++;
        }

        body++;
        int colon = FindColon(body);
        string key = colon > 0 ? WordsBetween(body, colon) : _tokens[body].Text;
        bool hasId = _tokens[index].Kind == TokenKind.Identifier;
        bool Holds(BlockKind kind) => FindKey(kind, key) is not null || Array.Exists(kind.Children, c => _tokens[body].IsWord(c));
        var members = Array.FindAll(kinds, k => k.Shape == BodyShape.Members && (hasId || BlockKinds.IsGoal(k)) && Holds(k));
        if (members.Length > 0 || _tokens[body].Kind != TokenKind.Identifier)
        {
            return members;
        }

        var behindColon = colon > 0 ? After(colon).Kind : TokenKind.End;
        var entries = behindColon == TokenKind.Identifier ? BlockKinds.Daftar
            : behindColon != TokenKind.End || After(body).Kind == TokenKind.Text && After(body + 1).Kind == TokenKind.Colon ? BlockKinds.Kategori
            : BlockKinds.Skala;
        return Array.FindAll(kinds, k => k == entries);
    }

    /// <summary>Whether a brace opens a block on the line of a token; behind a colon it does not.</summary>
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
    private string? OpensLine(int index)
    {
        var word = _tokens[index];
        var next = After(index);
        if (word.Kind != TokenKind.Identifier || next.StartsLine)
        {
            return null;
        }

        var inside = Innermost.Kind;
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

    /// <summary>
    /// The keyword that a line lacks which is written like a declaration: `kelahiran "kelahiran hidup"`,
    /// `penduduk: orang "Jumlah penduduk"`, `uhhMaks: tahun = 85`, `MutuPaud "Mutu": A; B`.
    /// </summary>
    private string? LacksKeyword(int index)
    {
        var next = After(index);
        string? keyword = next.StartsLine ? null
            : next.Kind == TokenKind.Text ? After(index + 1).Kind == TokenKind.Colon ? "kelompok" : "satuan"
            : next.Kind == TokenKind.Colon && After(index + 1).Kind == TokenKind.Identifier ? KeywordOfTyped(index + 2)
            : null;
        return keyword is not null && Innermost.Kind.MayHold(keyword) ? keyword : null;
    }

    /// <summary>Behind a name and a unit, <c>=</c> tells a constant and a text an input.</summary>
    private string? KeywordOfTyped(int index)
    {
        for (int i = index; i < _tokens.Count && !_tokens[i].StartsLine; i++)
        {
            if (_tokens[i].Kind is TokenKind.Equal or TokenKind.Text)
            {
                return _tokens[i].Kind == TokenKind.Equal ? "konstanta" : "variabel";
            }
        }

        return null;
    }

    private Token After(int index) => _tokens[Math.Min(index + 1, _tokens.Count - 1)];

    /// <summary>A block's beginning.</summary>
    /// <param name="Kind">Its kind; null when nothing tells.</param>
    /// <param name="Words">Of how many words its keyword consists; none when it is missing.</param>
    /// <param name="Finding">What is wrong with the keyword.</param>
    /// <param name="Replacement">The keyword that was certainly meant.</param>
    private readonly record struct Opening(BlockKind? Kind, int Words, LocalizedText? Finding = null, string? Replacement = null);
}
