using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;
using Sprache;
using static Sakip.Dsl.Language.Syntax.Grammar.Terminals;

namespace Sakip.Dsl.Language.Syntax.Grammar;

/// <summary>Units, bounds and inputs.</summary>
internal static class ValueGrammar
{
    private static readonly Parser<NameRefSyntax> SingleName = Name.Select(ReferenceTo).Called(Messages.AUnit);

    // `orang per 100.000 kelahiran`, `kendaraan/km`
    private static readonly Parser<Token?> PerNumber = Terminals.Optional(Checked(Number, n => n.Number > 0, n => Messages.PositiveNumber(n.Text)));

    private static readonly Parser<PerClause?> PerBehind = Terminals.Optional(
        from word in Word("per")
        from number in PerNumber
        from denominator in SingleName
        select new PerClause(number?.Number ?? 1, denominator));

    private static readonly Parser<PerClause?> NoPer = Parse.Return<PerClause?>(null);

    private static readonly Parser<IReadOnlyList<NameRefSyntax>> OverBehind = ZeroOrMore(Kind(TokenKind.Slash).Then(_ => SingleName));

    /// <summary>`persen`, `kendaraan/km`, `orang per 100.000 kelahiran`</summary>
    public static readonly Parser<UnitSyntax> Unit =
        from top in SingleName
        from over in OverBehind
        from per in over.Count == 0 ? PerBehind : NoPer
        select MakeUnit(top, over.ToEquatableArray(), per);

    // `> 0`, `0..100`, `> 75 .. 90`, `.. 100`, `<= 50`
    private static readonly Parser<Token?> OpenUpper = Terminals.Optional(Kind(TokenKind.Less));

    private static readonly Parser<UpperEnd> UpperTail =
        from dots in Kind(TokenKind.DotDot)
        from open in OpenUpper
        from upper in PlainNumber
        select new UpperEnd(upper.Value, open is not null, dots.Span.To(upper.Span));

    private static readonly Parser<UpperEnd?> UpperTailOrNone = Terminals.Optional(UpperTail);

    private static readonly Parser<BoundsSyntax> FromLower =
        from sign in Kind(TokenKind.Greater).Else(Kind(TokenKind.GreaterEqual))
        from lower in PlainNumber
        from upper in UpperTailOrNone
        select new BoundsSyntax(lower.Value, sign.Kind == TokenKind.Greater, upper?.Value, upper?.IsOpen ?? false, sign.Span.To(upper?.Span ?? lower.Span));

    private static readonly Parser<BoundsSyntax> BelowUpper =
        from sign in Kind(TokenKind.Less).Else(Kind(TokenKind.LessEqual))
        from upper in PlainNumber
        select new BoundsSyntax(null, false, upper.Value, sign.Kind == TokenKind.Less, sign.Span.To(upper.Span));

    private static readonly Parser<BoundsSyntax> UpTo = UpperTail.Select(u => new BoundsSyntax(null, false, u.Value, u.IsOpen, u.Span));

    private static readonly Parser<BoundsSyntax> Between =
        from lower in PlainNumber
        from upper in UpperTail
        select new BoundsSyntax(lower.Value, false, upper.Value, upper.IsOpen, lower.Span.To(upper.Span));

    /// <summary>`&gt; 0`, `0..100`, `&gt; 75 .. 90`, `.. 100`, `&lt;= 50`, and `90 .. 80`: of a band it is told beside the others that nothing lies in it.</summary>
    public static readonly Parser<BoundsSyntax> AnyBounds = FromLower.Else(BelowUpper).Else(UpTo).Else(Between).Called(Messages.Bounds);

    /// <summary>Bounds that something lies in.</summary>
    public static readonly Parser<BoundsSyntax> Bounds = Checked(AnyBounds, HoldsSomething, _ => Messages.BoundsReversed());

    /// <summary>Bounds where they may be missing.</summary>
    public static readonly Parser<BoundsSyntax?> BoundsOrNone = Terminals.Optional(Bounds);

    // `bagian dari balita`, `baik`, `buruk`
    private static readonly Parser<Token> Dari = Word("dari");

    private static readonly Parser<Token> Bagian = Word("bagian").Called(Messages.PartOfClause);

    private static readonly Parser<ClauseSyntax> PartOf =
        from bagian in Bagian
        from dari in Dari
        from whole in FormulaGrammar.Reference
        select new ClauseSyntax(whole, Pengaruh.TidakDisebut);

    private static readonly Parser<ClauseSyntax> Clause = PartOf
        .Else(Word("baik").Select(_ => new ClauseSyntax(null, Pengaruh.Baik)))
        .Else(Word("buruk").Select(_ => new ClauseSyntax(null, Pengaruh.Buruk)));

    private static readonly Parser<IReadOnlyList<ClauseSyntax>> Clauses = DistinctClauses;

    private static readonly Parser<TextSyntax> Meaning = Quoted.Called(Messages.AMeaning);

    private static readonly Parser<VariableSyntax> VariableTail =
        from unit in Unit
        from bounds in BoundsOrNone
        from meaning in Meaning
        from clauses in Clauses
        select MakeVariable(unit, bounds, meaning, clauses.ToArray());

    private static readonly Parser<Token> Colon = Kind(TokenKind.Colon);

    /// <summary>`nama: orang &gt; 0 "Jumlah …" bagian dari y buruk`</summary>
    public static readonly Parser<VariableSyntax> Variable =
        from name in Name.Called(Messages.AName)
        from colon in Colon
        from tail in VariableTail
        select tail with { Name = new NamePartSyntax(name.Text, name.Span), Span = name.Span.To(tail.Span) };

    private static bool HoldsSomething(BoundsSyntax bounds) =>
        bounds is not { Lower: { } low, Upper: { } high } || low < high || (low == high && !bounds.LowerIsOpen && !bounds.UpperIsOpen);

    /// <summary>Each clause once, and not both <c>baik</c> and <c>buruk</c>.</summary>
    private static IResult<IReadOnlyList<ClauseSyntax>> DistinctClauses(IInput input)
    {
        var clauses = new List<ClauseSyntax>();
        var rest = input;
        var next = Clause(rest);
        while (next.WasSuccessful)
        {
            bool isWhole = next.Value.PartOf is not null;
            if (clauses.Find(c => c.PartOf is not null == isWhole) is { } earlier)
            {
                var at = (TokenInput)rest;
                string clause = isWhole ? "bagian dari" : at.Token.Text;
                at.Progress.Reject(
                    at.Position,
                    Rules.ValueNotAllowed,
                    isWhole || earlier.Pengaruh == next.Value.Pengaruh ? Messages.ClauseTwice(clause) : Messages.ClauseContradicts(clause));
                return Result.Failure<IReadOnlyList<ClauseSyntax>>(rest, "", []);
            }

            clauses.Add(next.Value);
            rest = next.Remainder;
            next = Clause(rest);
        }

        return next.Remainder.Equals(rest)
            ? Result.Success<IReadOnlyList<ClauseSyntax>>(clauses, rest)
            : Result.Failure<IReadOnlyList<ClauseSyntax>>(next.Remainder, "", []);
    }

    private static UnitSyntax MakeUnit(NameRefSyntax top, EquatableArray<NameRefSyntax> over, PerClause? per)
    {
        var span = over.Aggregate(top.Span, (s, name) => s.To(name.Span));
        return per is null
            ? new UnitSyntax(top, over, null, span)
            : new UnitSyntax(top, over.Append(per.Denominator).ToEquatableArray(), per.Number, span.To(per.Denominator.Span));
    }

    private static VariableSyntax MakeVariable(UnitSyntax unit, BoundsSyntax? bounds, TextSyntax meaning, ClauseSyntax[] clauses) => new(
        default,
        unit,
        bounds,
        meaning,
        clauses.Select(c => c.PartOf).LastOrDefault(p => p is not null),
        clauses.Select(c => c.Pengaruh).LastOrDefault(p => p != Pengaruh.TidakDisebut),
        unit.Span.To(meaning.Span));

    private sealed record PerClause(decimal Number, NameRefSyntax Denominator);

    private sealed record UpperEnd(decimal Value, bool IsOpen, TextSpan Span);

    private sealed record ClauseSyntax(NameRefSyntax? PartOf, Pengaruh Pengaruh);
}
