namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Formulas that are constant, and parts of them without effect.</summary>
public sealed class Iku4004Tests
{
    [Fact]
    public void Operands() => Diagnosed.EachButUnits(
    [
        Of("a × ⟦1⟧ + b"),
        Of("⟦1⟧ × a + b"),
        Of("a + b + ⟦0⟧"),
        Of("a + b - ⟦0⟧"),
        Of("⟦0⟧ + a + b"),
        Of("⟦a × 0⟧ + b"),
        Of("⟦a - a⟧ + b"),
        Of("⟦(a + b) / (b + a)⟧ + a"),
        Of("a ^ ⟦1⟧ + b"),
        Of("⟦a ^ 0⟧ + b"),
    ]);

    [Fact]
    public void Functions() => Diagnosed.EachButUnits(
    [
        Of("⟦abs(a)⟧ + c"),
        Of("maks(a; ⟦0⟧) + b"),
        Of("min(p / q × 100; ⟦100⟧)"),
        Of("min(a; b; ⟦a⟧) + c"),
        Of("jika(⟦a >= 0⟧; a; b) + b"),
        Of("jika(⟦p > q⟧; a; b) + a"),
        Of("jika(a > b; jika(⟦a - b > 0⟧; 1; 2); b)"),
        Of("jika(⟦a < 0 dan b > 3⟧; a; b)"),
    ]);

    [Fact]
    public void Constant() => Diagnosed.EachButUnits(
    [
        Of("⟦2 × 50⟧", ""),
        Of("⟦x × y / x⟧", "variabel x: indeks 5..5 \"x\"\nvariabel y: indeks 2..2 \"y\""),
    ]);

    [Fact]
    public void WhatHasAReasonIsNotReported() => Diagnosed.EachButUnits(
    [
        Of("p / q × 100%"),
        Of("(a + b) / 1"),
        Of("a × 1 / 4 + b × 3 / 4"),
        Of("a × 1 tahun"),
        Of("a × 1% + b × 100%"),
        Of("abs(c) + maks(c; 0) + min(a; b) + jika(a > b; a; b)"),
        Of("a[t] - a[t-1]"),
        "konstanta faktor: bilangan = 1 \"faktor\"\n" + Of("a × faktor"),
        "komponen Dasar \"nilai dasar\" {\n  satuan: bilangan\n  formula: 5 / 2\n}\n" + Of("a × Dasar"),
    ]);

    private static string Of(string formula, string? inputs = null)
    {
        string text = formula.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        string[] all = [.. "abcpq".Where(name => System.Text.RegularExpressions.Regex.IsMatch(text, $@"\b{name}\b")).Select(Declared)];
        return Iku4001Tests.Of(inputs ?? string.Join("\n", all), "formula: " + formula);

        static string Declared(char name) => name switch
        {
            'c' => "variabel c: bilangan \"c\"",
            'p' => "variabel p: orang \"p\" bagian dari q",
            'q' => "variabel q: orang > 0 \"q\"",
            'b' => "variabel b: orang > 0 \"b\"",
            _ => $"variabel {name}: orang \"{name}\"",
        };
    }
}
