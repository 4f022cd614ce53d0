namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Results that can leave their range.</summary>
public sealed class Iku4002Tests
{
    private const string Part = "variabel a: orang \"a\" bagian dari b\nvariabel b: orang > 0 \"b\"";

    [Fact]
    public void PercentOfAPart() => Diagnosed.Each(
    [
        Percent(Part.Replace("a: orang", "a: orang > 0"), "formula: ⟦b / a × 100%⟧"),
        Percent(Part + "\nvariabel c: orang \"c\" bagian dari b", "formula: ⟦(a + c) / b × 100%⟧"),
        Percent("daftar d \"d\" { p: orang \"p\" bagian dari q; q: orang > 0 \"q\" }", "formula: ⟦jumlah(d.p / d.q) × 100%⟧"),
        Percent("variabel a: orang > -5 \"a\" bagian dari b\nvariabel b: orang > 0 \"b\"", "formula: ⟦a / b × 100%⟧"),
    ]);

    [Fact]
    public void DeclaredRange() => Diagnosed.Each(
    [
        Percent("variabel a: orang \"a\"\nvariabel b: orang > 0 \"b\"", "formula: ⟦a / b × 100%⟧\nrentang: 0..100"),
        Percent(Part, "rentang: 0..1\nformula: ⟦a / b × 100%⟧"),
        Percent("variabel a: rupiah \"a\"\nvariabel b: rupiah > 0 \"b\"", "formula: ⟦(a[t] - a[t-1]) / b × 100%⟧\nrentang: >= 0"),
        Iku4001Tests.Of("daftar d \"d\" { nilai: indeks 0..5 \"n\"; bobot: rasio 0..1 \"b\" }", "formula: ⟦jumlah(d.nilai × d.bobot)⟧\nrentang: 0..5"),
        Iku4001Tests.Of("variabel a: indeks 0..100 \"a\"\nvariabel b: indeks 0..100 \"b\"", "formula: ⟦a × 60% + b × 50%⟧\nrentang: 0..100"),
        Iku4001Tests.Of("variabel a: bilangan \"a\"", "formula: ⟦akar(a ^ 2 + 1)⟧\nrentang: 0..1.000"),
    ]);

    [Fact]
    public void WhatStaysInsideIsNotReported() => Diagnosed.Each(
    [
        Percent(Part, "formula: a / b × 100%"),
        Percent(Part, "formula: 100% × a / b"),
        Percent(Part, "formula: a × (100% / b)"),
        Percent(Part, "formula: (b - a) / b × 100%\nrentang: 0..100"),
        Percent(Part, "formula: (1 - a / b) × 100%\nrentang: 0..100"),
        Percent("variabel a: orang \"a\" bagian dari b\nvariabel b: orang \"b\" bagian dari c\nvariabel c: orang > 0 \"c\"", "formula: (b - a) / c × 100%\nrentang: 0..100"),
        Percent("variabel a: orang \"a\"\nvariabel b: orang > 0 \"b\"", "formula: a / (a + b) × 100%\nrentang: 0 .. < 100"),
        Percent("daftar d \"d\" { p: orang \"p\" bagian dari q; q: orang > 0 \"q\" }", "formula: jumlah(d.p) / jumlah(d.q) × 100%"),
        Percent("daftar d \"d\" { p: orang \"p\" bagian dari q; q: orang > 0 \"q\" }", "formula: rata(d.p / d.q) × 100%"),
        Iku4001Tests.Of("variabel a: indeks 0..100 \"a\"\nvariabel b: indeks 0..100 \"b\"", "formula: a × 60% + b × 40%\nrentang: 0..100"),
        Iku4001Tests.Of("daftar d[4] \"d\" { nilai: indeks 0..5 \"n\"; bobot: rasio > 0 .. 1 \"b\" }", "formula: jumlah(d.nilai × d.bobot) / jumlah(d.bobot)\nrentang: 0..5"),
        Iku4001Tests.Of("variabel a: bilangan \"a\"", "formula: jika(a < 0; 0; jika(a > 1; 1; a))\nrentang: 0..1"),
        Iku4001Tests.Of("variabel a: bilangan \"a\"", "formula: a\nrentang: 0..1").Replace("bilangan \"a\"", "bilangan 0..1,004 \"a\"", StringComparison.Ordinal),
    ]);

    /// <summary>Growth and comparisons go beyond 0..100 rightly, and so does percent of what is no part.</summary>
    [Fact]
    public void WhereNoRangeIsExpectedNothingIsSaid() => Diagnosed.Each(
    [
        Percent("variabel a: orang \"a\"\nvariabel b: orang > 0 \"b\"", "formula: a / b × 100%"),
        Percent("variabel a: orang > 0 \"a\"", "formula: (a[t] - a[t-1]) / a[t-1] × 100%"),
        Percent(Part.Replace("a: orang", "a: orang > 0"), "formula: (a[t] / b[t] - a[t-1] / b[t-1]) / (a[t-1] / b[t-1]) × 100%"),
        Percent(Part + "\nvariabel c: orang \"c\" bagian dari b", "formula: (a - c) / b × 100%"),
    ]);

    private static string Percent(string inputs, string formula) => Iku4001Tests.Of(inputs, formula.Replace("\n", "\n    ", StringComparison.Ordinal), "persen");
}
