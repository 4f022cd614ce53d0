namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Indicators that need each other in a circle.</summary>
public sealed class Iku2004Tests
{
    [Fact]
    public void Circles() => Diagnosed.Each(
    [
        Components(("⟦A⟧", "A + 1")),
        Components(("⟦A⟧", "B + 1"), ("B", "A × 2")),
        Components(("C", "A + 1"), ("⟦A⟧", "B + 1"), ("B", "C × 2")),
        Components(("⟦A⟧", "B + C"), ("B", "A + C"), ("C", "B + 1")),
        Components(("⟦A⟧", "B + 1"), ("B", "A + 1"), ("⟦X⟧", "Y + A"), ("Y", "X + 1"), ("Z", "Y + B")),
        Components(("⟦A⟧", "A[t-1] + 1")),
    ]);

    [Fact]
    public void AcrossOffices() => Diagnosed.In(
    [
        ("1.iku", "instansi P \"P\" {\n" + Indicator("⟦X⟧", "Q.Y / 2") + "}\n"),
        ("2.iku", "instansi Q \"Q\" {\n" + Indicator("Y", "P.X / 2") + "}\n"),
    ]);

    private static string Components(params (string Id, string Formula)[] components) =>
        string.Concat(components.Select(c => $"komponen {c.Id} \"Nilai\" {{\n  satuan: rasio\n  formula: {c.Formula}\n}}\n"));

    private static string Indicator(string id, string formula) =>
        $"  indikator {id} \"Nilai\" {{\n    satuan: indeks\n    polaritas: naik\n    formula: {formula}\n    penanggung jawab: \"B\"\n    sumber data: \"S\"\n  }}\n";
}
