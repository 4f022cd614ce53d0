namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>A stable polarity without its range, and ranges elsewhere.</summary>
public sealed class Iku6005Tests
{
    [Fact]
    public void Range() => Diagnosed.Each(
    [
        Unmarked("polaritas: ⟦stabil⟧"),
        Unmarked("polaritas: naik ⟦90..110⟧"),
        Unmarked("polaritas: turun ⟦<= 90⟧"),
        Unmarked("polaritas: stabil 90..110"),
        Sound.With("formula", "formula: ibuMeninggal / ⟦kelahiranHidp⟧").Replace("polaritas: turun", "polaritas: ⟦stabil⟧").Replace(" buruk", ""),
    ]);

    /// <summary>Without inputs that are good or bad, which would have their own opinion of the polarity.</summary>
    private static string Unmarked(string line) => Sound.With("polaritas", line).Replace(" buruk", "", StringComparison.Ordinal);
}
