using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;
using Sprache;

namespace Sakip.Dsl.Language.Syntax.Grammar;

/// <summary>The parsers all grammars are made of.</summary>
internal static class Terminals
{
    public static readonly Parser<Token> Name = Kind(TokenKind.Identifier);

    public static readonly Parser<Token> Number = Kind(TokenKind.Number);

    public static readonly Parser<TextSyntax> Quoted = Kind(TokenKind.Text).Select(t => new TextSyntax(t.Text, t.Span));

    /// <summary>`"…"; "…"`</summary>
    public static readonly Parser<IReadOnlyList<TextSyntax>> Texts = ListOf(Quoted);

    /// <summary>A number with its sign: `-9,43`.</summary>
    public static readonly Parser<SignedNumberSyntax> SignedNumber = (
        from minus in Optional(Kind(TokenKind.Minus))
        from number in Number
        from percent in Optional(Kind(TokenKind.Percent)).Unmentioned()
        select new SignedNumberSyntax(
            minus is null ? number.Number : -number.Number,
            number.Decimals,
            percent is not null,
            (minus ?? number).Span.To((percent ?? number).Span))).Called(Messages.ANumber);

    /// <summary>A number with its sign and nothing else.</summary>
    public static readonly Parser<SignedNumberSyntax> PlainNumber = (
        from minus in Optional(Kind(TokenKind.Minus))
        from number in Number
        select new SignedNumberSyntax(minus is null ? number.Number : -number.Number, number.Decimals, false, (minus ?? number).Span.To(number.Span)))
        .Called(Messages.ANumber);

    /// <summary>A token of a kind.</summary>
    public static Parser<Token> Kind(TokenKind kind)
    {
        var what = Messages.KindOfToken(kind);
        return input => Take((TokenInput)input, ((TokenInput)input).Token.Kind == kind, what);
    }

    /// <summary>A keyword, in any case.</summary>
    public static Parser<Token> Word(string word)
    {
        var what = new LocalizedText($"'{word}'", $"'{word}'");
        return input => Take((TokenInput)input, ((TokenInput)input).Token.IsWord(word), what);
    }

    /// <summary>A keyword of several words or with a hyphen: `hitung ulang`, `rata-rata`.</summary>
    public static Parser<Token> Phrase(params string[] words)
    {
        var parser = Word(words[0]);
        foreach (string word in words.Skip(1))
        {
            var rest = word == "-" ? Kind(TokenKind.Minus) : Word(word);
            parser = parser.SelectMany(_ => rest, (first, _) => first);
        }

        return parser;
    }

    /// <summary>One of a few words, each with its meaning; any other word is a value that is not allowed here.</summary>
    public static Parser<T> OneOf<T>(params (string Word, T Meaning)[] choices)
    {
        string[] words = choices.Select(c => c.Word).ToArray();
        return input =>
        {
            var at = (TokenInput)input;
            foreach (var (word, meaning) in choices)
            {
                if (ReadPhrase(at, word) is { } rest)
                {
                    return Result.Success(meaning, rest);
                }
            }

            if (at.Progress.IsExplaining && at.Token.Kind is TokenKind.Identifier or TokenKind.Number or TokenKind.Text)
            {
                string? nearest = NearestName.Find(at.Token.Text, words);
                string written = at.Token.Kind == TokenKind.Text ? $"\"{at.Token.Text}\"" : at.Token.Text;
                at.Progress.Reject(at.Position, Rules.ValueNotAllowed, Messages.NotOneOf(written, words, nearest), nearest);
            }
            else
            {
                at.Progress.Expect(at.Position, Messages.OneOfWords(words));
            }

            return Fail<T>(input);
        };
    }

    /// <summary>`a; b; c`</summary>
    public static Parser<IReadOnlyList<T>> ListOf<T>(Parser<T> item) => Separated(item, Kind(TokenKind.Semicolon));

    /// <summary>Items with a separator between them, at least one.</summary>
    public static Parser<IReadOnlyList<T>> Separated<T>(Parser<T> item, Parser<Token> separator) => input =>
    {
        var items = new List<T>();
        var result = item(input);
        while (result.WasSuccessful)
        {
            items.Add(result.Value);
            var mark = separator(result.Remainder);
            if (!mark.WasSuccessful)
            {
                return Result.Success<IReadOnlyList<T>>(items, result.Remainder);
            }

            result = item(mark.Remainder);
        }

        return Result.Failure<IReadOnlyList<T>>(result.Remainder, "", []);
    };

    /// <summary>`a + b - c`, as ((a + b) - c); a loop, because recursion over a long sum would exhaust the stack.</summary>
    public static Parser<ExpressionSyntax> LeftAssociative(Parser<ExpressionSyntax> operand, Parser<(BinaryOperator, TextSpan)> sign) => input =>
    {
        var left = operand(input);
        while (left.WasSuccessful)
        {
            var operation = sign(left.Remainder);
            if (!operation.WasSuccessful)
            {
                return left;
            }

            var right = operand(operation.Remainder);
            if (!right.WasSuccessful)
            {
                return right;
            }

            var at = (TokenInput)left.Remainder;
            var (what, span) = operation.Value;
            var joined = new BinarySyntax(what, span, left.Value, right.Value);
            if (joined.Depth > ExpressionSyntax.DeepestTree)
            {
                at.Progress.Reject(at.Position, Rules.UnexpectedText, Messages.FormulaTooLong());
                return Fail<ExpressionSyntax>(at);
            }

            left = Result.Success<ExpressionSyntax>(joined, right.Remainder);
        }

        return left;
    };

    /// <summary>A parser that is made later than the one that mentions it: what makes a grammar recursive.</summary>
    public static Parser<T> Later<T>(Func<Parser<T>> parser) => input => parser()(input);

    /// <summary>Refuses to nest deeper than any formula that people read.</summary>
    public static Parser<T> Nested<T>(Parser<T> parser) => input =>
    {
        var at = (TokenInput)input;
        if (at.Progress.Depth >= Progress.DeepestNesting)
        {
            at.Progress.Reject(at.Position, Rules.UnexpectedText, Messages.NestedTooDeep());
            return Fail<T>(input);
        }

        at.Progress.Depth++;
        var result = parser(input);
        at.Progress.Depth--;
        return result;
    };

    /// <summary>What may be missing; null when it is. Once it has begun it must be whole.</summary>
    public static Parser<T?> Optional<T>(Parser<T> parser)
        where T : class => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success<T?>(result.Value, result.Remainder)
            : result.Remainder.Equals(input) ? Result.Success<T?>(null, input)
            : Result.Failure<T?>(result.Remainder, "", []);
    };

    /// <summary>The first of two that begins here; once it has begun it must be whole.</summary>
    public static Parser<T> Else<T>(this Parser<T> first, Parser<T> second) => input =>
    {
        var result = first(input);
        return result.WasSuccessful || !result.Remainder.Equals(input) ? result : second(input);
    };

    /// <summary>As many as begin here, or none.</summary>
    public static Parser<IReadOnlyList<T>> ZeroOrMore<T>(Parser<T> item) => input =>
    {
        List<T>? items = null;
        var rest = input;
        while (true)
        {
            var result = item(rest);
            if (!result.WasSuccessful)
            {
                return result.Remainder.Equals(rest)
                    ? Result.Success<IReadOnlyList<T>>((IReadOnlyList<T>?)items ?? [], rest)
                    : Result.Failure<IReadOnlyList<T>>(result.Remainder, "", []);
            }

            (items ??= []).Add(result.Value);
            rest = result.Remainder;
        }
    };

    /// <summary>Calls something by one name where its parts would be too many to list.</summary>
    public static Parser<T> Called<T>(this Parser<T> parser, LocalizedText name) => input =>
    {
        var at = (TokenInput)input;
        var progress = at.Progress;
        if (!progress.IsExplaining)
        {
            return parser(input);
        }

        var before = progress.Furthest == at.Position ? progress.Expected.ToArray() : [];
        var result = parser(input);
        if (!result.WasSuccessful && progress.Furthest == at.Position && progress.Rejection?.Position != at.Position)
        {
            progress.Expected.Clear();
            progress.Expected.AddRange(before);
            progress.Expect(at.Position, name);
        }

        return result;
    };

    /// <summary>What may follow almost anything: messages do not list it among what is needed.</summary>
    public static Parser<T> Unmentioned<T>(this Parser<T> parser) => input =>
    {
        var at = (TokenInput)input;
        var progress = at.Progress;
        if (!progress.IsExplaining)
        {
            return parser(input);
        }

        var before = progress.Furthest == at.Position ? progress.Expected.ToArray() : [];
        var result = parser(input);
        if (progress.Furthest == at.Position && progress.Rejection?.Position != at.Position)
        {
            progress.Expected.Clear();
            progress.Expected.AddRange(before);
        }

        return result;
    };

    /// <summary>What a parser gives when it passes a check; else a finding at its first token.</summary>
    public static Parser<T> Checked<T>(Parser<T> parser, Func<T, bool> isSound, Func<T, LocalizedText> message) => input =>
    {
        var result = parser(input);
        if (!result.WasSuccessful || isSound(result.Value))
        {
            return result;
        }

        var at = (TokenInput)input;
        at.Progress.Reject(at.Position, Rules.ValueNotAllowed, message(result.Value));
        return Fail<T>(input);
    };

    /// <summary>A number without decimals between two limits.</summary>
    public static Parser<Token> WholeNumber(int least, int most) => Checked(
        Number, n => n.Decimals == 0 && n.Number >= least && n.Number <= most, n => Messages.WholeNumberBetween(n.Text, least, most));

    /// <summary>Something in round brackets.</summary>
    public static Parser<T> InBrackets<T>(Parser<T> inner)
    {
        var open = Kind(TokenKind.OpenParen);
        var close = Kind(TokenKind.CloseParen);
        return open.Then(_ => inner).SelectMany(_ => close, (value, _) => value);
    }

    /// <summary>One of a few operators; a word is given where the token is one.</summary>
    public static Parser<(BinaryOperator, TextSpan)> OperatorOf(params (TokenKind Kind, string? Word, BinaryOperator Meaning)[] operators) => input =>
    {
        var at = (TokenInput)input;
        foreach (var (kind, word, meaning) in operators)
        {
            if (at.Token.Kind == kind && (word is null || at.Token.IsWord(word)))
            {
                return Result.Success((meaning, at.Token.Span), at.Advance());
            }
        }

        at.Progress.Expect(at.Position, Messages.AnOperator);
        return Fail<(BinaryOperator, TextSpan)>(input);
    };

    /// <summary>The place at hand, reading nothing.</summary>
    public static readonly Parser<TextSpan> Place = input => Result.Success(((TokenInput)input).Token.Span, input);

    /// <summary>A name of one part.</summary>
    public static NameRefSyntax ReferenceTo(Token token) => new(new EquatableArray<NamePartSyntax>([new NamePartSyntax(token.Text, token.Span)]));

    private static IResult<Token> Take(TokenInput input, bool fits, LocalizedText what)
    {
        if (fits)
        {
            return Result.Success(input.Token, input.Advance());
        }

        input.Progress.Expect(input.Position, what);
        return Fail<Token>(input);
    }

    private static IResult<T> Fail<T>(IInput input) => Result.Failure<T>(input, "", []);

    private static TokenInput? ReadPhrase(TokenInput at, string phrase)
    {
        foreach (string word in phrase.Replace("-", " - ").Split(' '))
        {
            if (word == "-" ? at.Token.Kind != TokenKind.Minus : !at.Token.IsWord(word))
            {
                return null;
            }

            at = (TokenInput)at.Advance();
        }

        return at;
    }
}
