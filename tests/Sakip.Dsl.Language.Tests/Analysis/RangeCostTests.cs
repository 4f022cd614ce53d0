using System.Globalization;
using Sakip.Dsl.Language.Analysis.Ranges;

namespace Sakip.Dsl.Language.Tests.Analysis;

/// <summary>Long and deep formulas cost in proportion to their length: counted in steps, which are the same on every machine.</summary>
public sealed class RangeCostTests
{
    private const int Most = 100_000;

    private static Dictionary<string, Func<int, string>> Formulas { get; } = new(StringComparer.Ordinal)
    {
        ["a sum"] = n => Joined(n, " + ", i => $"a{i}"),
        ["shares"] = n => Joined(n, " + ", i => $"a{i} / (a{i} + b)"),
        ["divisors that can be zero"] = n => Joined(n, " + ", i => $"b / a{i}"),
        ["differences of one"] = n => Joined(n, " - ", _ => "a0"),
        ["one share of sums"] = n => $"({Joined(n / 2, " + ", i => $"a{i}")}) / ({Joined(n / 2, " + ", i => $"a{i}")} + b)",
        ["arguments"] = n => $"maks({Joined(n, "; ", i => $"a{i}")})",
        ["logarithms"] = n => $"jumlah({Joined(n, "; ", i => $"ln(a{i})")})",
        ["quotients in quotients"] = n => Nested(n / 10, inner => $"b / ({inner})"),
        ["conditions in conditions"] = n => Nested(n / 10, inner => $"jika(a0 > b; 1 / (a0 - b); {inner})"),
        ["conditions side by side"] = n => $"jika({Joined(n / 2, " dan ", i => $"a{i} > b")}; 1; 2) + {Joined(n / 4, " + ", i => $"a{i}")}",
        ["roots in roots"] = n => Nested(n / 10, inner => $"akar({inner} - b)"),
        ["squares in squares"] = n => Nested(n / 10, inner => $"({inner}) ^ 2 + b"),
    };

    public static TheoryData<string> Shapes { get; } = new(Formulas.Keys);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Steps_grow_with_the_length(string shape)
    {
        int[] steps = [.. new[] { 50, 100, 200 }.Select(n => Cost(Formulas[shape](n), n).Steps)];
        Assert.True(steps[1] <= 3 * steps[0] && steps[2] <= 3 * steps[1], $"{shape}: {string.Join(", ", steps)}");
        Assert.InRange(steps[2], 1, Most);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_search_for_witnesses_is_bounded(string shape)
    {
        int[] evaluations = [.. new[] { 50, 100, 200 }.Select(n => Cost(Formulas[shape](n), n).Evaluations)];
        Assert.All(evaluations, e => Assert.InRange(e, 0, 5_000));
    }

    private static (int Steps, int Evaluations) Cost(string formula, int count)
    {
        string inputs = string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"    variabel a{i}: orang \"a\"\n")));
        var project = Definitions.Project(
            "instansi D \"D\" {\n  indikator I \"I\" {\n    satuan: bilangan\n    polaritas: naik\n    rentang: 0..1\n" + inputs
            + "    variabel b: orang \"b\"\n    formula: " + formula + "\n    penanggung jawab: \"B\"\n    sumber data: \"L\"\n  }\n}\n");
        var indicator = project.Indicators["D.I"];
        Assert.True(indicator.IsSound, string.Concat(project.Diagnostics.Take(3).Select(Definitions.Show)));
        var proofs = project.Facts.Ranges.ProofsOf(indicator);
        return (proofs!.Ranges.Steps, proofs.Evaluations);
    }

    private static string Joined(int count, string sign, Func<int, string> part) => string.Join(sign, Enumerable.Range(0, count).Select(part));

    private static string Nested(int count, Func<string, string> around) => Enumerable.Range(0, count).Aggregate("a1", (inner, _) => around(inner));
}
