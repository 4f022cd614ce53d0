namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Values that no band holds.</summary>
public sealed class Iku5001Tests
{
    [Fact]
    public void Whole() => Diagnosed.Each(
    [
        Bands.Of("(2 desimal)", "25,00 .. 64,99", "65,00 .. 76,60", "76,61 .. 88,30", "88,31 .. 100,00"),
        Bands.Of("", "> 90", "> 75 .. 90", "> 65 .. 75", "> 50 .. 65", "<= 50"),
        Bands.Of("(0 desimal)", "91 .. 100", "76 .. 90", "66 .. 75", "51 .. 65", "<= 50"),
        Bands.Of("(potong 1 desimal)", "0 .. 49,9", "50 .. 100"),
        Bands.Of("", "0 .. < 50", "50 .. 100"),
        Bands.Of("(2 desimal)", "0,005 .. 49,994", "49,996 .. 100"),
        Bands.Of("", "0 .. 100"),
    ]);

    [Fact]
    public void Between() => Diagnosed.Each(
    [
        Bands.Of("", "91 .. 100", "⟦76 .. 90⟧"),
        Bands.Of("", "< 65", "⟦> 65⟧"),
        Bands.Of("(2 desimal)", "25,00 .. 64,99", "⟦65,01 .. 76,60⟧", "76,61 .. 100,00"),
        Bands.Of("(2 desimal)", "25,00 .. 64,99", "⟦76,61 .. 88,30⟧", "88,31 .. 100,00"),
        Bands.Of("(2 desimal)", "0 .. 49,9", "⟦50 .. 100⟧"),
        Bands.Of("", "0 .. 49,99", "⟦50 .. 74,99⟧", "75 .. 100"),
        Bands.Of("", "91 .. 100", "⟦76 .. 90⟧", "66 .. 75", "51 .. 65", "<= 50"),
        Bands.Of("", "91 .. 100", "⟦76 .. 90⟧", "⟦66 .. 74⟧", "51 .. 65", "<= 50"),
        Bands.Of("(0 desimal)", "-100 .. -51", "⟦-49 .. 0⟧", "1 .. 100"),
        Bands.Of("", "0 .. 0,0001", "⟦0,0002 .. 1⟧"),
    ]);

    [Fact]
    public void OverTheValuesThatAreGraded() => Diagnosed.Each(
    [
        Bands.Of("", "25 .. 65", "> 65 .. 100") + Bands.UsedOn("survei 0..100", "⟦Mutu⟧"),
        Bands.Of("", "25 .. 65", "> 65 .. 100") + Bands.UsedOn("survei 25..100"),
        Bands.Of("", "25 .. 65", "> 65 .. 100") + Bands.UsedOn("survei"),
        Bands.Of("", "0 .. 65", "> 65 .. 100") + Bands.UsedOn("penilaian >= 0", "⟦Mutu⟧"),
        Bands.Of("(2 desimal)", "25 .. 65", "65,01 .. 99,99") + Bands.UsedOn("survei 20..100", "⟦Mutu⟧"),
        Bands.Of("(2 desimal)", "0 .. 65", "65,01 .. 99,99") + Bands.UsedOn("survei 0..99,994"),
        Bands.Of("(2 desimal)", "0 .. 65", "65,01 .. 99,99") + Bands.UsedOn("survei 0..99,996", "⟦Mutu⟧"),
        Bands.Of("(potong 2 desimal)", "0 .. 65", "65,01 .. 99,99") + Bands.UsedOn("survei 0..99,996"),
        Bands.Of("", "0 .. 65", "> 65 .. 100") + Bands.UsedByRule("batas: 0 .. 120", "⟦Mutu⟧"),
        Bands.Of("", "0 .. 65", "> 65 .. 100") + Bands.UsedByRule("batas: tanpa", "⟦Mutu⟧"),
        Bands.Of("", "<= 65", "> 65") + Bands.UsedByRule("batas: tanpa"),
        Bands.Of("", "0 .. 65", "> 65 .. 100") + Bands.UsedByRule("batas: 0 .. 100"),
    ]);

    [Fact]
    public void InAnotherFile() => Diagnosed.In(
    [
        ("dinas.iku", Bands.UsedOn("survei 0..100", "⟦Mutu⟧")),
        ("skala.iku", Bands.Of("(2 desimal)", "25 .. 65", "65,01 .. 100")),
    ]);
}
