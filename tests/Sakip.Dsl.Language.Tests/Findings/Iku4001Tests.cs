namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Divisors that can be zero, each with inputs that make it so; and those that cannot.</summary>
public sealed class Iku4001Tests
{
    private const string Unbounded = "variabel kelahiranHidup: kelahiran \"Jumlah kelahiran hidup\"";

    [Fact]
    public void Input() => Diagnosed.EachButUnits(
    [
        Without(Unbounded, "formula: ibuMeninggal / ⟦kelahiranHidup⟧ × 100.000"),
        Without("variabel kelahiranHidup: kelahiran >= 0 \"Jumlah kelahiran hidup\"", "formula: ibuMeninggal / ⟦kelahiranHidup⟧ × 100.000"),
        Without("variabel kelahiranHidup: kelahiran 0..5.000 \"Jumlah kelahiran hidup\"", "formula: ibuMeninggal / ⟦kelahiranHidup⟧ × 100.000"),
        Without("variabel kelahiranHidup: kelahiran -1..5.000 \"Jumlah kelahiran hidup\"", "formula: ibuMeninggal / ⟦kelahiranHidup⟧ × 100.000"),
        Without(Unbounded, "formula: 100.000 × ibuMeninggal / ⟦kelahiranHidup⟧ + ibuMeninggal / kelahiranHidup × 1.000"),
        Without(Unbounded, "formula: (kelahiranHidup[t] - kelahiranHidup[t-1]) / ⟦kelahiranHidup[t-1]⟧ × ibuMeninggal + ibuMeninggal / kelahiranHidup[dasar]"),
    ]);

    [Fact]
    public void Shared() => Diagnosed.In(
    [
        ("bersama.iku", "satuan kelahiran \"kelahiran hidup\"\nvariabel kelahiranHidup: kelahiran \"Jumlah kelahiran hidup\"\n"),
        ("dinkes.iku", Of("variabel mati: orang \"Jumlah ibu\"", "formula: mati / ⟦kelahiranHidup⟧ × 100.000", unit: "orang per 100.000 kelahiran")),
    ]);

    [Fact]
    public void SharedByTheOffice() => Diagnosed.EachButUnits(
    [
        Of("variabel mati: orang \"Jumlah ibu\"", "formula: mati / ⟦hidup⟧ × 100.000", unit: "orang per 100.000 kelahiran", before: "variabel hidup: kelahiran \"Kelahiran hidup\"")
            .Insert(0, "satuan kelahiran \"kelahiran hidup\"\n"),
    ]);

    [Fact]
    public void Calculated() => Diagnosed.EachButUnits(
    [
        Of("variabel a: bilangan \"a\"\nvariabel b: bilangan \"b\"", "formula: 1 / (⟦a - b⟧)"),
        Of("variabel a: orang \"a\" bagian dari b\nvariabel b: orang > 0 \"b\"", "formula: a / (⟦b - a⟧)"),
        Of("variabel a: orang \"a\"\nvariabel b: orang \"b\"", "formula: a / (⟦a + b⟧)"),
        Of("variabel a: bilangan 1..50 \"a\"", "formula: 1 / (⟦30 - a⟧)"),
        Of("variabel a: rasio 0..1 \"a\"", "formula: 1 / (1 / (⟦1 - a⟧))"),
        Of("variabel a: bilangan >= 1 \"a\"", "formula: 1 / ⟦ln(a)⟧"),
    ]);

    [Fact]
    public void OfLists() => Diagnosed.EachButUnits(
    [
        Of("daftar d \"d\" { nilai: indeks 0..5 \"n\"; bobot: rasio 0..1 \"b\" }", "formula: jumlah(d.nilai × d.bobot) / ⟦jumlah(d.bobot)⟧"),
        Of("daftar d \"d\" { p: orang \"p\"; q: orang \"q\" }", "formula: rata(d.p / ⟦d.q⟧)"),
        Of("daftar d[3] \"d\" { q: orang \"q\" }", "formula: 1 / ⟦banyak(d.q > 0)⟧"),
    ]);

    [Fact]
    public void OfComponents() => Diagnosed.EachButUnits(
    [
        "komponen Selisih \"Selisih\" {\n  satuan: bilangan\n  variabel p: orang \"p\"\n  variabel q: orang \"q\"\n  formula: p - q\n}\n"
            + Of("variabel a: orang \"a\"", "formula: a / ⟦Selisih⟧"),
    ]);

    [Fact]
    public void WhatCannotBeZeroIsNotReported() => Diagnosed.EachButUnits(
    [
        Of("variabel a: bilangan \"a\"\nvariabel b: bilangan \"b\"", "formula: jika(a > b; 1 / (a - b); 0) + jika(a = 0 atau b = 0; 1; 1 / a)"),
        Of("variabel a: orang \"a\"\nvariabel b: orang > 0 \"b\"", "formula: a / (a + b) + 1 / (1 + a × b)"),
        Of("variabel a: bilangan \"a\"", "formula: 1 / (a ^ 2 + 1) + 1 / exp(a) + 1 / maks(a; 1)"),
        Of("variabel a: bilangan \"a\"", "formula: jika(a <> 0; 1 / abs(a); 0)"),
        Of("daftar d \"d\" { q: orang > 0 \"q\" }", "formula: 1 / jumlah(d.q) + 1 / banyak(d) + 1 / rata(d.q)"),
    ]);

    private static string Without(string hidup, string formula) =>
        Sound.Without(["variabel kelahiranHidup", "formula", "contoh"], hidup, formula);

    internal static string Of(string inputs, string formula, string unit = "indeks", string before = "") => $$"""
        instansi D "Dinas" {
          {{before}}
          indikator I "Indikator" {
            satuan: {{unit}}
            polaritas: naik
            {{inputs.Replace("\n", "\n    ")}}
            {{formula}}
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }

        """;
}
