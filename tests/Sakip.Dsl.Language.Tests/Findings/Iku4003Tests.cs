namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Roots, logarithms and powers that can be undefined.</summary>
public sealed class Iku4003Tests
{
    [Fact]
    public void Undefined() => Diagnosed.EachButUnits(
    [
        Of("⟦akar(a - b)⟧"),
        Of("⟦akar(a - 5.000)⟧"),
        Of("⟦akar(a - b; 4)⟧"),
        Of("⟦ln(a)⟧"),
        Of("⟦log10(a - b)⟧"),
        Of("(⟦(a - b) ^ 0,5⟧)"),
        Of("⟦a ^ (0 - c)⟧"),
        Of("⟦a ^ c⟧"),
        Of("1 + ⟦ln(a)⟧ × 2 + ln(a) ^ 2"),
        Of("jumlah(⟦ln(d.q)⟧)"),
    ]);

    [Fact]
    public void WhatIsDefinedIsNotReported() => Diagnosed.EachButUnits(
    [
        Of("akar(a) + akar(a - b; 3) + ln(a + 1) + log10(exp(c)) + a ^ 2 + (a - b) ^ 3 + (a + 1) ^ c + (a + 1) ^ -2"),
        Of("jika(a > 0; ln(a); 0) + jika(a - b >= 0; akar(a - b); 0)"),
        Of("akar(abs(c)) + akar(c ^ 2) + ln(maks(c; 1))"),
    ]);

    private static string Of(string formula) => Iku4001Tests.Of(
        "variabel a: orang \"a\"\nvariabel b: orang \"b\"\nvariabel c: bilangan \"c\"\ndaftar d \"d\" { q: orang \"q\" }",
        "formula: " + formula + " + (a + b + c + jumlah(d.q)) × 0,5");
}
