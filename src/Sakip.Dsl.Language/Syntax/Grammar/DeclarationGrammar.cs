using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;
using Sprache;
using static Sakip.Dsl.Language.Syntax.Grammar.Terminals;

namespace Sakip.Dsl.Language.Syntax.Grammar;

/// <summary>Heads of blocks, one-line declarations, and the entries of scales, bands, lists and scoring rules.</summary>
internal static class DeclarationGrammar
{
    private static readonly Parser<Token> Id = Name.Called(Messages.AnId);
    private static readonly Parser<TextSyntax> Title = Quoted.Called(Messages.ATitle);
    private static readonly Parser<TextSyntax?> TitleOrNone = Terminals.Optional(Quoted);
    private static readonly Parser<Token?> IdOrNone = Terminals.Optional(Name);
    private static readonly Parser<Token> Colon = Kind(TokenKind.Colon);
    private static readonly Parser<Token> EqualSign = Kind(TokenKind.Equal);

    /// <summary>`Id`</summary>
    public static readonly Parser<HeadSyntax> IdHead = Id.Select(id => new HeadSyntax(PartOf(id), null));

    /// <summary>`Id "nama"`</summary>
    public static readonly Parser<HeadSyntax> NamedHead =
        from id in Id
        from title in Title
        select new HeadSyntax(PartOf(id), title);

    /// <summary>`["Id"] "uraian"` of a goal.</summary>
    public static readonly Parser<HeadSyntax> GoalHead =
        from id in IdOrNone
        from title in Title
        select new HeadSyntax(id is null ? null : PartOf(id), title);

    private static readonly Parser<RoundingSyntax?> RoundingInBrackets = Terminals.Optional(InBrackets(PropertyGrammar.Rounding));

    /// <summary>`Id "nama" (2 desimal)` of bands.</summary>
    public static readonly Parser<HeadSyntax> CategoryHead =
        from head in NamedHead
        from rounding in RoundingInBrackets
        select head with { Rounding = rounding };

    private static readonly Parser<Token> CloseSquare = Kind(TokenKind.CloseBracket);

    private static readonly Parser<Token?> CountInBrackets = Terminals.Optional(
        Kind(TokenKind.OpenBracket).Then(_ => WholeNumber(1, 10_000)).SelectMany(_ => CloseSquare, (count, _) => count));

    /// <summary>`unsur[9] "nama"` of a list.</summary>
    public static readonly Parser<ListSyntax> ListHead =
        from id in Id
        from count in CountInBrackets
        from title in Title
        select new ListSyntax(PartOf(id), count is null ? null : (int)count.Number, title, default, id.Span);

    /// <summary>`nilai: indeks 0..5 "…"; bobot: rasio 0..1 "…"`</summary>
    public static readonly Parser<IReadOnlyList<VariableSyntax>> Fields = ListOf(ValueGrammar.Variable);

    private static readonly Parser<Token> Factor = Checked(Number, n => n.Number > 0, n => Messages.PositiveNumber(n.Text));

    private static readonly Parser<NameRefSyntax> BaseUnit = Name.Select(ReferenceTo).Called(Messages.AUnit);

    // `satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah`
    private static readonly Parser<ScaleOfUnitSyntax?> ScaleOfUnit = Terminals.Optional(
        from sign in EqualSign
        from factor in Factor
        from unit in BaseUnit
        select new ScaleOfUnitSyntax(factor.Number, unit));

    private static readonly Parser<Token?> Fractional = Terminals.Optional(Word("pecahan"));

    /// <summary>`id "nama"`, `id "nama" pecahan`, `id "nama" = 1.000.000 rupiah`</summary>
    public static readonly Parser<UnitDeclarationSyntax> Unit =
        from id in Id
        from title in Title
        from fractional in Fractional
        from scale in ScaleOfUnit
        select new UnitDeclarationSyntax(PartOf(id), title, fractional is not null, scale?.Factor, scale?.Base);

    /// <summary>`id: satuan = nilai "arti"`</summary>
    public static readonly Parser<ConstantSyntax> Constant =
        from id in Id
        from colon in Colon
        from unit in ValueGrammar.Unit
        from sign in EqualSign
        from value in SignedNumber
        from title in TitleOrNone
        select new ConstantSyntax(PartOf(id), unit, value, title);

    /// <summary>`Id "nama": A; B`</summary>
    public static readonly Parser<GroupSyntax> Group =
        from id in Id
        from title in Title
        from colon in Colon
        from members in PropertyGrammar.References
        select new GroupSyntax(PartOf(id), title, members.ToEquatableArray());

    // `D "Sangat kurang"; C; CC`
    private static readonly Parser<Token> LabelName = Name.Called(Messages.ALabel);

    private static readonly Parser<LabelSyntax> Label =
        from id in LabelName
        from title in TitleOrNone
        select new LabelSyntax(PartOf(id), title);

    private static readonly Parser<Token?> TrailingSemicolon = Terminals.Optional(Kind(TokenKind.Semicolon));

    /// <summary>`D; C; CC`, lowest first.</summary>
    public static readonly Parser<IReadOnlyList<LabelSyntax>> Labels = ListOf(Label);

    // `D "Tidak baik": 25,00 .. 64,99`
    private static readonly Parser<BandSyntax> Band =
        from id in LabelName
        from title in TitleOrNone
        from colon in Colon
        from bounds in ValueGrammar.AnyBounds
        from semicolon in TrailingSemicolon
        select new BandSyntax(PartOf(id), title, bounds);

    /// <summary>`D "Tidak baik": 25,00 .. 64,99`, one a line.</summary>
    public static readonly Parser<IReadOnlyList<BandSyntax>> Bands = Band.XAtLeastOnce().Select(b => (IReadOnlyList<BandSyntax>)b.ToArray());

    // Scoring rules
    private static readonly Parser<Token> CannotWord = Phrase("tidak", "dapat", "dihitung");

    /// <summary>`tanpa`, `0 .. 120`, `.. 100`</summary>
    public static readonly Parser<CapSyntax> Cap =
        Word("tanpa").Select(_ => new CapSyntax(null)).Else(ValueGrammar.Bounds.Select(b => new CapSyntax(b)));

    /// <summary>`tidak dapat dihitung`, `100`</summary>
    public static readonly Parser<ZeroTargetSyntax> ZeroTarget =
        CannotWord.Select(_ => new ZeroTargetSyntax(null)).Else(SignedNumber.Select(n => new ZeroTargetSyntax(n.Value)));

    /// <summary>`dibulatkan`, `penuh`</summary>
    public static readonly Parser<bool> MeanOfRounded = OneOf(("dibulatkan", true), ("penuh", false));

    private static NamePartSyntax PartOf(Token id) => new(id.Text, id.Span);

    private sealed record ScaleOfUnitSyntax(decimal Factor, NameRefSyntax Base);
}
