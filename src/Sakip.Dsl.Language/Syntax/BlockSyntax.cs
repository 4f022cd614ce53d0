using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>A part of a file as the scanner cut it out: tokens in their places, values not yet read.</summary>
internal abstract class MemberSyntax
{
    public abstract TextSpan Span { get; }
}

/// <summary>A property: `kunci: nilai`.</summary>
internal sealed class PropertySyntax(string key, TextSpan keySpan, IReadOnlyList<Token> value, int end) : MemberSyntax
{
    /// <summary>The key in the language's spelling, also where it was misspelt and reported.</summary>
    public string Key { get; } = key;

    public TextSpan KeySpan { get; } = keySpan;

    /// <summary>The tokens of the value, without an end token.</summary>
    public IReadOnlyList<Token> Value { get; } = value;

    /// <summary>The offset behind the value, where something missing would stand.</summary>
    public int End { get; } = end;

    /// <summary>Whether the key was misspelt, and is only what was probably meant.</summary>
    public bool IsMisspelt { get; init; }

    public override TextSpan Span => TextSpan.FromBounds(KeySpan.Start, End);
}

/// <summary>A declaration that takes a line: `variabel x: orang "…"`, `satuan kasus "kasus"`.</summary>
internal sealed class LineSyntax(string keyword, Token keywordToken, IReadOnlyList<Token> tokens, int end) : MemberSyntax
{
    public string Keyword { get; } = keyword;

    public Token KeywordToken { get; } = keywordToken;

    /// <summary>What stands behind the keyword.</summary>
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public int End { get; } = end;

    public override TextSpan Span => TextSpan.FromBounds(KeywordToken.Span.Start, End);
}

/// <summary>A block: keyword, head, and what stands between the braces.</summary>
internal sealed class BlockSyntax(BlockKind kind, TextSpan keywordSpan) : MemberSyntax
{
    public BlockKind Kind { get; } = kind;

    public TextSpan KeywordSpan { get; } = keywordSpan;

    /// <summary>What stands between keyword and brace: Id, name, and what else the kind allows.</summary>
    public List<Token> Head { get; } = [];

    public Token? Open { get; set; }

    public List<MemberSyntax> Members { get; } = [];

    /// <summary>The tokens between the braces of a block of entries.</summary>
    public List<Token> Entries { get; } = [];

    /// <summary>The offset behind the block.</summary>
    public int End { get; set; }

    /// <summary>Whether lines of the body could not be assigned: what they meant may not be reported as missing.</summary>
    public bool HasLostLines { get; set; }

    /// <summary>The names that such lines may have declared.</summary>
    public LostNames Lost { get; } = new();

    public override TextSpan Span => TextSpan.FromBounds(KeywordSpan.Start, End);

    public IEnumerable<PropertySyntax> Properties => Members.OfType<PropertySyntax>();

    public IEnumerable<BlockSyntax> Blocks => Members.OfType<BlockSyntax>();

    public IEnumerable<LineSyntax> Lines => Members.OfType<LineSyntax>();
}
