namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Targets of a year's parts that do not add up to the year's.</summary>
public sealed class Iku6007Tests
{
    [Fact]
    public void Sums() => Diagnosed.Each(
    [
        Sound.And("konsolidasi: jumlah", "target: 2019 TW1 = ⟦52,35⟧; 2019 TW2 = 15,88; 2019 TW3 = 9,66; 2019 TW4 = 22,10; 2019 = 100"),
        Sound.And("konsolidasi: jumlah", "target: 2019 TW1 = 52,35; 2019 TW2 = 15,88; 2019 TW3 = 9,66; 2019 TW4 = 22,11; 2019 = 100"),
        Sound.And("konsolidasi: terakhir", "target: 2019 TW1 = 60; 2019 TW2 = 50; 2019 TW3 = 40; 2019 TW4 = 30; 2019 = 30"),
        Sound.And("konsolidasi: jumlah", "target: 2019 S1 = ⟦40⟧; 2019 S2 = 50; 2019 = 100"),
        Sound.And("konsolidasi: jumlah", "target: 2019 TW1 = 40; 2019 TW2 = 50; 2019 = 100"),
    ]);
}
