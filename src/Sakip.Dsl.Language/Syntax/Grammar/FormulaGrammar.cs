using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;
using Sprache;
using static Sakip.Dsl.Language.Syntax.Grammar.Terminals;

namespace Sakip.Dsl.Language.Syntax.Grammar;

/// <summary>
/// Formulas, from the loosest operator to the tightest:
/// <c>atau</c>, <c>dan</c>, <c>bukan</c>, comparisons, <c>+ -</c>, <c>× /</c>, the sign, <c>^</c>.
/// Every parser stands in a field, the tightest first: what a query expression mentions is evaluated at each parse.
/// </summary>
internal static class FormulaGrammar
{
    private static readonly Parser<ExpressionSyntax> AnyExpression = Later(() => Formula!);
    private static readonly Parser<ExpressionSyntax> AnySigned = Later(() => Signed!);
    private static readonly Parser<ExpressionSyntax> AnyCondition = Later(() => Condition!);

    private static readonly Parser<Token> Open = Kind(TokenKind.OpenParen);
    private static readonly Parser<Token> Close = Kind(TokenKind.CloseParen);
    private static readonly Parser<Token> CloseSquare = Kind(TokenKind.CloseBracket);

    /// <summary>`nama`, `aspek.nilai`, `DinasKesehatan.AngkaKematianIbu`</summary>
    public static readonly Parser<NameRefSyntax> Reference =
        Separated(Name, Kind(TokenKind.Dot).Unmentioned()).Select(parts => new NameRefSyntax(parts.Select(p => new NamePartSyntax(p.Text, p.Span)).ToEquatableArray()));

    // `[t]`, `[t-1]`, `[dasar]`
    private static readonly Parser<Token> PeriodsBack = Checked(
        Number, n => n.Decimals == 0 && n.Number is >= 1 and <= 99, n => Messages.PeriodsBack(n.Text));

    private static readonly Parser<Token?> MinusPeriods = Terminals.Optional(Kind(TokenKind.Minus).Then(_ => PeriodsBack));

    private static readonly Parser<PeriodSyntax> EarlierPeriod =
        from t in Word("t")
        from back in MinusPeriods
        select new PeriodSyntax(back is null ? 0 : (int)back.Number, false, t.Span);

    private static readonly Parser<PeriodSyntax> AnyPeriod = Word("dasar").Select(t => new PeriodSyntax(0, true, t.Span)).Else(EarlierPeriod);

    /// <summary>`[t]`, `[t-1]`, `[dasar]`</summary>
    public static readonly Parser<PeriodSyntax> Period =
        from open in Kind(TokenKind.OpenBracket)
        from period in AnyPeriod
        from close in CloseSquare
        select period with { Span = open.Span.To(close.Span) };

    // `100.000`, `30%`, `Rp 1.000`, `1 tahun`
    private static readonly Parser<Token?> PercentSign = Terminals.Optional(Kind(TokenKind.Percent)).Unmentioned();
    private static readonly Parser<NameRefSyntax?> UnitBehind = UnitBehindNumber;

    private static readonly Parser<ExpressionSyntax> Literal =
        from number in Number
        from percent in PercentSign
        from unit in UnitBehind
        select new NumberSyntax(
            number.Number, number.Decimals, percent is not null, number.IsMoney, unit, number.Span.To(unit?.Span ?? (percent ?? number).Span));

    private static readonly Parser<ExpressionSyntax> Bracketed =
        from open in Open
        from inner in AnyExpression
        from close in Close
        select new ParenthesizedSyntax(inner, open.Span.To(close.Span));

    private static readonly Parser<IReadOnlyList<ExpressionSyntax>> SomeArguments = ListOf(AnyExpression);

    private static readonly Parser<IReadOnlyList<ExpressionSyntax>> Arguments = input =>
        ((TokenInput)input).Token.Kind == TokenKind.CloseParen
            ? Result.Success<IReadOnlyList<ExpressionSyntax>>([], input)
            : SomeArguments(input);

    private static readonly Parser<ExpressionSyntax> Call =
        from name in Name
        from open in Open
        from arguments in Arguments
        from close in Close
        select new CallSyntax(name, arguments, name.Span.To(close.Span));

    private static readonly Parser<PeriodSyntax?> PeriodBehind = Terminals.Optional(Period).Unmentioned();

    private static readonly Parser<ExpressionSyntax> PlainName =
        from name in Reference
        from period in PeriodBehind
        select new NameSyntax(name, period);

    private static readonly Parser<ExpressionSyntax> Operand = Literal.Else(Bracketed).Else(NameOrCall).Called(Messages.AnOperand);

    // `a ^ b`, to the right: a ^ b ^ c is a ^ (b ^ c)
    private static readonly Parser<Raised?> Exponent = Terminals.Optional(
        from caret in Kind(TokenKind.Caret)
        from exponent in AnySigned
        select new Raised(caret, exponent)).Unmentioned();

    private static readonly Parser<ExpressionSyntax> Power =
        from lower in Operand
        from raised in Exponent
        select raised is null ? lower : new BinarySyntax(BinaryOperator.Power, raised.Sign.Span, lower, raised.Value);

    private static readonly Parser<ExpressionSyntax> Negation =
        from minus in Kind(TokenKind.Minus)
        from operand in AnySigned
        select new UnarySyntax(UnaryOperator.Negate, minus.Span, operand);

    private static readonly Parser<ExpressionSyntax> Signed = Nested(Negation.Else(Power).Called(Messages.AnOperand));

    private static readonly Parser<(BinaryOperator, TextSpan)> TimesOrOver = OperatorOf(
        (TokenKind.Times, null, BinaryOperator.Multiply),
        (TokenKind.Identifier, "x", BinaryOperator.Multiply),
        (TokenKind.Slash, null, BinaryOperator.Divide));

    private static readonly Parser<ExpressionSyntax> Product = LeftAssociative(Signed, TimesOrOver);

    private static readonly Parser<(BinaryOperator, TextSpan)> PlusOrMinus = OperatorOf(
        (TokenKind.Plus, null, BinaryOperator.Add),
        (TokenKind.Minus, null, BinaryOperator.Subtract));

    private static readonly Parser<ExpressionSyntax> Sum = LeftAssociative(Product, PlusOrMinus);

    private static readonly Parser<(BinaryOperator, TextSpan)> Comparator = OperatorOf(
        (TokenKind.Less, null, BinaryOperator.Less),
        (TokenKind.LessEqual, null, BinaryOperator.LessOrEqual),
        (TokenKind.Equal, null, BinaryOperator.Equal),
        (TokenKind.NotEqual, null, BinaryOperator.NotEqual),
        (TokenKind.GreaterEqual, null, BinaryOperator.GreaterOrEqual),
        (TokenKind.Greater, null, BinaryOperator.Greater));

    private static readonly Parser<ExpressionSyntax> Comparison = LeftAssociative(Sum, Comparator);

    private static readonly Parser<ExpressionSyntax> Denial =
        from word in Word("bukan")
        from operand in AnyCondition
        select new UnarySyntax(UnaryOperator.Not, word.Span, operand);

    private static readonly Parser<ExpressionSyntax> Condition = Nested(Denial.Else(Comparison).Called(Messages.AnOperand));

    private static readonly Parser<ExpressionSyntax> Conjunction = LeftAssociative(Condition, OperatorOf((TokenKind.Identifier, "dan", BinaryOperator.And)));

    /// <summary>A whole formula.</summary>
    public static readonly Parser<ExpressionSyntax> Formula = LeftAssociative(Conjunction, OperatorOf((TokenKind.Identifier, "atau", BinaryOperator.Or)));

    private static readonly string[] NeverUnits = ["x", "dan", "atau", "bukan"];

    /// <summary>A word behind a number is its unit, unless it is an operator: `2 x 3`, `a &gt; 0 dan b &gt; 0`.</summary>
    private static IResult<NameRefSyntax?> UnitBehindNumber(IInput input)
    {
        var token = ((TokenInput)input).Token;
        return token.Kind != TokenKind.Identifier || NeverUnits.Any(token.IsWord)
            ? Result.Success<NameRefSyntax?>(null, input)
            : Result.Success<NameRefSyntax?>(ReferenceTo(token), input.Advance());
    }

    private static IResult<ExpressionSyntax> NameOrCall(IInput input) =>
        ((TokenInput)input.Advance()).Token.Kind == TokenKind.OpenParen ? Call(input) : PlainName(input);

    private sealed record Raised(Token Sign, ExpressionSyntax Value);
}
