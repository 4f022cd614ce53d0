namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Unknown functions, and wrong numbers of arguments.</summary>
public sealed class Iku2005Tests
{
    [Fact]
    public void Unknown() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ⟦raat⟧(ibuMeninggal; kelahiranHidup)"),
        Sound.With("formula", "formula: ⟦sum⟧(ibuMeninggal; kelahiranHidup)"),
        Sound.With("formula", "formula: ⟦sqrtt⟧(ibuMeninggal) + ⟦log⟧(⟦kelahiranHidp⟧)"),
    ]);

    [Fact]
    public void Arguments() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ⟦akar⟧(ibuMeninggal; kelahiranHidup; 3)"),
        Sound.With("formula", "formula: ⟦jika⟧(ibuMeninggal > 0; kelahiranHidup)"),
        Sound.With("formula", "formula: ⟦bulat⟧(ibuMeninggal) + kelahiranHidup"),
        Sound.With("formula", "formula: ⟦ln⟧(ibuMeninggal; kelahiranHidup)"),
        Sound.With("formula", "formula: ⟦min⟧() + ibuMeninggal + kelahiranHidup"),
        Sound.With("formula", "formula: ⟦exp⟧() + ibuMeninggal + kelahiranHidup"),
    ]);
}
