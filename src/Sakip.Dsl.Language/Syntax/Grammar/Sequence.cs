using Sprache;

namespace Sakip.Dsl.Language.Syntax.Grammar;

/// <summary>
/// What query expressions over parsers mean here. Standing nearer than Sprache's own, they are taken instead: the same
/// sequence without the closures and merged failures that Sprache makes at each step of each parse, which cost more
/// than everything else in reading a file.
/// </summary>
internal static class Sequence
{
    /// <summary>One parser, then another that may depend on its result.</summary>
    public static Parser<TResult> SelectMany<TFirst, TSecond, TResult>(
        this Parser<TFirst> first, Func<TFirst, Parser<TSecond>> second, Func<TFirst, TSecond, TResult> join) => input =>
    {
        var head = first(input);
        if (!head.WasSuccessful)
        {
            return Result.Failure<TResult>(head.Remainder, "", []);
        }

        var tail = second(head.Value)(head.Remainder);
        return tail.WasSuccessful
            ? Result.Success(join(head.Value, tail.Value), tail.Remainder)
            : Result.Failure<TResult>(tail.Remainder, "", []);
    };

    /// <summary>One parser, then another; the second's result is kept.</summary>
    public static Parser<TSecond> Then<TFirst, TSecond>(this Parser<TFirst> first, Func<TFirst, Parser<TSecond>> second) => input =>
    {
        var head = first(input);
        return head.WasSuccessful ? second(head.Value)(head.Remainder) : Result.Failure<TSecond>(head.Remainder, "", []);
    };

    /// <summary>What is made of a parser's result.</summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> make) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? Result.Success(make(result.Value), result.Remainder)
            : Result.Failure<TResult>(result.Remainder, "", []);
    };
}
