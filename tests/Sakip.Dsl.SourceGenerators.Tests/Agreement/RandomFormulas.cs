using FsCheck;
using FsCheck.Fluent;

namespace Sakip.Dsl.SourceGenerators.Tests.Agreement;

/// <summary>Formulas of every shape the language has, over four inputs and a list.</summary>
internal static class RandomFormulas
{
    /// <summary>A formula as it is written in a file.</summary>
    public static Gen<string> Formula { get; } = Gen.Sized(size => Number(Math.Min(size, 5), inList: false));

    /// <summary>How a result is rounded.</summary>
    public static Gen<string> Rounding { get; } = Gen.Elements("2 desimal", "0 desimal", "potong 4 desimal", "tanpa", "9 desimal");

    private static Gen<string> Leaf(bool inList) => Gen.Elements<string>(inList
        ? ["a", "b", "d.p", "d.q", "2", "0,5"]
        : ["a", "b", "c", "c[t-1]", "c[dasar]", "besar", "Dasar", "1", "2", "3", "0,5", "100%", "25%", "1.000", "0"]);

    private static Gen<string> Number(int depth, bool inList) => depth <= 0
        ? Leaf(inList)
        : Gen.Frequency(
            (3, Leaf(inList)),
            (6, Binary(depth, inList)),
            (1, Number(depth - 1, inList).Select(x => $"-({x})")),
            (2, Call(depth, inList)),
            (1, Conditional(depth, inList)),
            (inList ? 0 : 3, Aggregate(depth)));

    private static Gen<string> Binary(int depth, bool inList) =>
        from left in Number(depth - 1, inList)
        from sign in Gen.Elements("+", "-", "×", "/", "/")
        from right in Number(depth - 1, inList)
        select $"({left}) {sign} ({right})";

    private static Gen<string> Call(int depth, bool inList) =>
        from x in Number(depth - 1, inList)
        from y in Number(depth - 2, inList)
        from call in Gen.Elements(
            $"akar({x})", $"akar({x}; 3)", $"ln({x})", $"log10({x})", $"exp({x})", $"abs({x})", $"bulat({x}; 2)", $"({x}) ^ 2", $"({x}) ^ ({y})",
            $"min({x}; {y})", $"maks({x}; {y}; 1)", $"rata({x}; {y})", $"jumlah({x}; {y})")
        select call;

    private static Gen<string> Conditional(int depth, bool inList) =>
        from condition in Condition(depth - 1, inList)
        from x in Number(depth - 1, inList)
        from y in Number(depth - 1, inList)
        select $"jika({condition}; {x}; {y})";

    private static Gen<string> Condition(int depth, bool inList) =>
        from left in Number(depth - 1, inList)
        from sign in Gen.Elements("<", "<=", "=", "<>", ">=", ">")
        from right in Number(depth - 1, inList)
        from whole in depth <= 0
            ? Gen.Constant($"{left} {sign} {right}")
            : Condition(depth - 1, inList).SelectMany(other => Gen.Elements(
                $"({left}) {sign} ({right})", $"({left}) {sign} ({right}) dan {other}", $"({left}) {sign} ({right}) atau {other}", $"bukan (({left}) {sign} ({right}))"))
        select whole;

    private static Gen<string> Aggregate(int depth) =>
        from function in Gen.Elements("jumlah", "rata", "min", "maks")
        from body in Number(depth - 2, inList: true)
        from field in Gen.Elements("d.p", "d.q")
        from condition in Condition(0, inList: true)
        from aggregate in Gen.Elements($"{function}(({body}) × {field})", $"{function}({field})", "banyak(d)", $"banyak({field} > 1 dan {condition})")
        select aggregate;
}
