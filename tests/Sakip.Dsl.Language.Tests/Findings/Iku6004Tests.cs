namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Years and quarters that are missing, repeated or out of order.</summary>
public sealed class Iku6004Tests
{
    [Fact]
    public void Missing() => Diagnosed.Each(
    [
        Survey("target: 2019 = 1; ⟦2021⟧ = 2"),
        Survey("target: 2019 = 1; ⟦2024⟧ = 2; ⟦2026⟧ = 3"),
        Survey("target: 2019 TW1 = 1; ⟦2019 TW3⟧ = 2"),
        Survey("target: 2019 TW1 = 1; ⟦2019 TW4⟧ = 2; 2020 TW3 = 3"),
        Survey("target: 2019 = 1; 2020 TW1 = 1; 2021 = 2"),
        Survey("kondisi awal: 2015 = 1; 2018 = 2", "target: 2020 = 3"),
    ]);

    [Fact]
    public void Repeated() => Diagnosed.Each(
    [
        Survey("target: 2019 = 1; ⟦2019⟧ = 2"),
        Survey("target: 2019 = 1; 2020 = 1; ⟦2020⟧ = 2; 2022 = 3"),
        Survey("target: 2019 TW1 = 1; 2019 TW2 = 1; ⟦2019 TW2⟧ = 2; 2019 TW4 = 2"),
        Survey("target: 2019 TW1 = 1; ⟦2019 tw1⟧ = 1"),
        Survey("kondisi awal: 2018 = 1; ⟦2018⟧ = 1", "target: 2019 = 2"),
        Survey("target: 2019 = 5; 2019 TW1 = 1; 2019 TW2 = 2"),
        Survey("target: 2019 TW1 = 1; 2019 TW2 = 2; 2019 = 5"),
    ]);

    [Fact]
    public void OutOfOrder() => Diagnosed.Each(
    [
        Survey("target: 2019 = 1; 2021 = 3; ⟦2020⟧ = 2"),
        Survey("target: 2019 = 1; ⟦2002⟧ = 1; 2021 = 1"),
        Survey("target: 2019 TW2 = 2; ⟦2019 TW1⟧ = 1"),
        Survey("kondisi awal: ⟦2020⟧ = 1", "target: 2019 = 2"),
        Survey("kondisi awal: 2019 = 1", "target: 2019 = 2"),
    ]);

    private static string Survey(params string[] lines) => Sound.Survey(lines: lines);
}
