namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Bands that nothing can reach, and bands out of order.</summary>
public sealed class Iku5003Tests
{
    [Fact]
    public void Empty() => Diagnosed.Each(
    [
        Bands.Of("", "0 .. 75", "⟦90 .. 75⟧", "> 90 .. 100"),
        Bands.Of("", "0 .. 5", "⟦> 5 .. < 5⟧", "> 5 .. 10"),
        Bands.Of("(0 desimal)", "0 .. 5", "⟦> 5 .. < 6⟧", "6 .. 10"),
        Bands.Of("(0 desimal)", "0 .. 5", "⟦5,2 .. 5,8⟧", "6 .. 10"),
        Bands.Of("", "⟦> 5 .. 5⟧"),
    ]);

    [Fact]
    public void Order() => Diagnosed.Each(
    [
        Bands.Of("", "0 .. 50", "> 75 .. 100", "⟦> 50 .. 75⟧"),
        Bands.Of("", "> 90", "> 65 .. 75", "⟦> 75 .. 90⟧", "> 50 .. 65", "<= 50"),
        Bands.Of("", "> 90", "⟦<= 50⟧", "> 50 .. 65", "> 65 .. 90"),
    ]);

    [Fact]
    public void Unreachable() => Diagnosed.Each(
    [
        Bands.Of("", "<= 50", "> 50 .. 100", "⟦> 100⟧") + Bands.UsedOn("survei 0..100"),
        Bands.Of("", "<= 50", "> 50 .. 100", "> 100") + Bands.UsedOn("survei 0..101"),
        Bands.Of("", "<= 50", "> 50 .. 100", "> 100") + Bands.UsedOn("survei"),
        Bands.Of("", "<= 50", "> 50 .. 100", "> 100") + Bands.UsedOn("survei 0..100") + Bands.UsedByRule("batas: tanpa"),
        Bands.Of("", "<= 50", "> 50 .. 100", "⟦> 100⟧") + Bands.UsedOn("survei 0..100") + Bands.UsedByRule("batas: 0 .. 100"),
        Bands.Of("(1 desimal)", "<= 50", "50,1 .. 100", "> 100") + Bands.UsedOn("survei 0..100,05"),
        Bands.Of("", "<= 50", "> 50 .. 100", "> 100"),
    ]);

    [Fact]
    public void OnAnotherScale() => Diagnosed.Each(
    [
        Bands.Of("", "25 .. 50", "> 50 .. 100") + Bands.UsedOn("survei 1..4", "⟦Mutu⟧"),
    ]);
}
