namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Values that two bands hold.</summary>
public sealed class Iku5002Tests
{
    [Fact]
    public void SharedEdges() => Diagnosed.Each(
    [
        Bands.Of("", "0 .. 65", "⟦65 .. 76⟧", "⟦76 .. 100⟧"),
        Bands.Of("", "> 90", "⟦75 .. 91⟧", "< 75"),
        Bands.Of("(2 desimal)", "0 .. 65,00", "⟦65,00 .. 100⟧"),
        Bands.Of("(0 desimal)", "0 .. 65", "⟦64,6 .. 100⟧"),
        Bands.Of("", "0 .. < 66", "⟦> 65 .. 100⟧"),
    ]);

    [Fact]
    public void OneInsideAnother() => Diagnosed.Each(
    [
        Bands.Of("", "0 .. 50", "> 50 .. 100", "⟦60 .. 70⟧"),
        Bands.Of("", "0 .. 50", "⟦0 .. 50⟧", "> 50 .. 100"),
        Bands.Of("(0 desimal)", "0 .. 50", "⟦-0,4 .. < 51⟧", "51 .. 100"),
        Bands.Of("", "0 .. 100", "⟦0 .. 50⟧"),
        Bands.Of("", "⟦>= 0⟧", "0 .. 50", "> 50 .. 100"),
    ]);

    [Fact]
    public void OneEdgeMistyped() => Diagnosed.Each(
    [
        Bands.Of("", "⟦> 9⟧", "> 75 .. 90", "> 65 .. 75", "> 50 .. 65", "<= 50"),
        Bands.Of("", "> 90", "> 75 .. 90", "> 65 .. 75", "> 5 .. 65", "⟦<= 50⟧"),
        Bands.Of("", "> 90", "> 75 .. 90", "⟦> 90 .. 95⟧", "> 50 .. 65", "<= 50"),
    ]);
}
