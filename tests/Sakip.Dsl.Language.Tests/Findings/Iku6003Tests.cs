namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Targets that the indicator can never have.</summary>
public sealed class Iku6003Tests
{
    private const string Part = "variabel a: orang \"a\" bagian dari b\nvariabel b: orang > 0 \"b\"";

    [Fact]
    public void Impossible() => Diagnosed.EachButUnits(
    [
        Percent("formula: a / b × 100%\n    target: 2019 = ⟦-1⟧; 2020 = 95; 2021 = ⟦105⟧"),
        Iku4001Tests.Of("variabel a: indeks 1..2 \"a\"", "formula: a × 50\n    rentang: 50..100\n    target: 2019 TW1 = ⟦45,5⟧; 2019 TW2 = 55"),
        Sound.Survey(lines: "target: 2019 = 80; 2020 = ⟦101⟧"),
        Iku4001Tests.Of("variabel a: orang \"a\"", "formula: a / 3\n    target: 2019 = ⟦-2⟧"),
        Iku4001Tests.Of("variabel a: indeks 0..5 \"a\"", "formula: a / 3\n    target: 2019 = 1,67; 2020 = ⟦1,68⟧"),
    ]);

    [Fact]
    public void Possible() => Diagnosed.EachButUnits(
    [
        Percent("formula: a / b × 100%\n    target: 2019 = 0; 2020 = 100"),
        Percent("formula: a / b × 100%\n    target: 2019 = 250").Replace(" bagian dari b", "", StringComparison.Ordinal),
        Iku4001Tests.Of("variabel a: orang > 0 \"a\"", "formula: (a[t] - a[t-1]) / a[t-1] × 100%\n    target: 2019 = -12,5; 2020 = 300", "persen"),
        Iku4001Tests.Of("variabel a: rasio > 0 \"a\"", "formula: a\n    target: 2019 = 0"),
    ]);

    private static string Percent(string lines) => Iku4001Tests.Of(Part, lines, "persen");
}
