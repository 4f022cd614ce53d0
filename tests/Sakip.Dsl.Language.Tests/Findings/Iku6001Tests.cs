namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Polarities that contradict what marked inputs imply.</summary>
public sealed class Iku6001Tests
{
    private const string Good = "variabel a: orang \"a\" baik\nvariabel b: orang > 0 \"b\"";
    private const string Bad = "variabel a: orang \"a\" buruk\nvariabel b: orang > 0 \"b\"";

    [Fact]
    public void Contradicted() => Diagnosed.EachButUnits(
    [
        Of(Bad, "a / b × 100.000", "naik"),
        Of(Good, "a / b", "turun"),
        Of(Bad, "1 - a / (a + b)", "turun"),
        Of(Good, "a / (a + b) × 100", "turun"),
        Of("variabel a: orang \"a\" baik bagian dari b\nvariabel b: orang > 0 \"b\"", "(b - a) / b × 100", "naik"),
        Of("variabel a: orang > 0 \"a\" buruk\nvariabel b: orang > 0 \"b\"", "ln(a) + akar(b) + a ^ 2 + exp(b / 1.000)", "naik"),
        Of("daftar d \"d\" { nilai: indeks 0..5 \"n\" baik; bobot: rasio > 0 .. 1 \"b\" }", "jumlah(d.nilai × d.bobot) / jumlah(d.bobot)", "turun"),
        Of(Good + "\nvariabel c: orang \"c\" buruk", "(a - c) / b", "turun"),
        Of("variabel a: orang \"a\" buruk\nvariabel b: orang > 0 \"b\" baik", "jika(b > 10; a / b; a)", "naik"),
    ]);

    [Fact]
    public void ThroughComponents() => Diagnosed.EachButUnits(
    [
        "komponen Rugi \"Rugi\" {\n  satuan: rasio\n  variabel x: orang \"x\" buruk\n  variabel y: orang > 0 \"y\"\n  formula: x / y\n}\n" + Of("variabel a: orang \"a\"", "a × 2 - Rugi", "turun"),
    ]);

    /// <summary>Where the direction cannot be told, or the marks do not agree, nothing is said.</summary>
    [Fact]
    public void Undecided() => Diagnosed.EachButUnits(
    [
        Agreed(Bad, "a / b", "turun"),
        Agreed(Bad, "a × (10 - a) + b", "naik"),
        Agreed(Bad, "(a ^ 2 + b) / (a + b)", "naik"),
        Agreed(Good + "\nvariabel c: orang \"c\" baik", "(a - c) / b", "turun"),
        Agreed("variabel a: orang \"a\" buruk", "1.000 - a[t-1]", "turun"),
        Agreed(Bad, "jika(a > 10; a; b)", "naik"),
        Agreed("variabel a: bilangan \"a\" buruk\nvariabel b: orang > 0 \"b\"", "a ^ 2 + b", "naik"),
        Agreed(Bad, "bulat(a / 1.000.000.000; 0) + b", "naik"),
        Agreed("variabel a: orang \"a\" buruk\nvariabel b: orang > 0 \"b\"", "a / b", "stabil 90..110"),
    ]);

    private static string Of(string inputs, string formula, string polarity) =>
        Iku4001Tests.Of(inputs, "formula: " + formula).Replace("polaritas: naik", $"polaritas: ⟦{polarity}⟧", StringComparison.Ordinal);

    private static string Agreed(string inputs, string formula, string polarity) =>
        Iku4001Tests.Of(inputs, "formula: " + formula).Replace("polaritas: naik", "polaritas: " + polarity, StringComparison.Ordinal);
}
