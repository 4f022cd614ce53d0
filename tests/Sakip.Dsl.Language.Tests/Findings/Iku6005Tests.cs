namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>A stable polarity without its range, and ranges elsewhere.</summary>
public sealed class Iku6005Tests
{
    [Fact]
    public void Range() => Diagnosed.Each(
    [
        Sound.With("polaritas", "polaritas: ⟦stabil⟧"),
        Sound.With("polaritas", "polaritas: naik ⟦90..110⟧"),
        Sound.With("polaritas", "polaritas: turun ⟦<= 90⟧"),
        Sound.With("polaritas", "polaritas: stabil 90..110"),
        Sound.With("formula", "formula: ibuMeninggal / ⟦kelahiranHidp⟧").Replace("polaritas: turun", "polaritas: ⟦stabil⟧"),
    ]);
}
