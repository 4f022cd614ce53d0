namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Values that are not allowed where they stand.</summary>
public sealed class Iku1006Tests
{
    [Fact]
    public void Word() => Diagnosed.Each(
    [
        Sound.With("polaritas", "polaritas: ⟦naek⟧"),
        Sound.With("polaritas", "polaritas: ⟦maksimal⟧"),
        Sound.With("polaritas", "polaritas: ⟦\"naik\"⟧"),
        Sound.Without(["formula", "variabel ibuMeninggal", "variabel kelahiranHidup", "contoh"], "nilai: ⟦surveii⟧ 0..100"),
        Sound.And("periode: ⟦mingguan⟧"),
        Sound.And("konsolidasi: ⟦hitung⟧ kembali"),
        Sound.And("konsolidasi: ⟦rata⟧"),
        "peraturan P {\n  tanggal: 26 ⟦March⟧ 2019\n}\n",
        "aturan capaian A {\n  rata-rata: ⟦dibulat⟧\n}\n",
    ]);

    [Fact]
    public void Number() => Diagnosed.Each(
    [
        Sound.And("pembulatan: ⟦29⟧ desimal"),
        Sound.And("pembulatan: ⟦1,5⟧ desimal"),
        Sound.And("target: ⟦19⟧ = 95"),
        Sound.With("formula", "formula: ibuMeninggal[t-⟦0⟧] / kelahiranHidup"),
        Sound.With("formula", "formula: ibuMeninggal[t-⟦1,5⟧] / kelahiranHidup"),
        Sound.With("satuan", "satuan: orang per ⟦0⟧ kelahiran"),
        "satuan nol \"nol\" = ⟦0⟧ rupiah\n",
        "peraturan P {\n  tanggal: ⟦31⟧ Februari 2019\n  tahun: ⟦19⟧\n}\n",
        Sound.Office(["urutan: ⟦0⟧"]),
        Sound.Office(["daftar puskesmas[⟦0⟧] \"Puskesmas\" { ikm: indeks \"IKM\" }"]),
    ]);

    [Fact]
    public void Bounds() => Diagnosed.Each(
    [
        Sound.And("rentang: ⟦100⟧..0"),
        Sound.And("rentang: ⟦>⟧ 5 .. 5"),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran ⟦10⟧..1 \"Jumlah kelahiran hidup\""),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu yang meninggal\" baik ⟦buruk⟧"),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu\" bagian dari kelahiranHidup ⟦bagian⟧ dari kelahiranHidup"),
    ]);

    [Fact]
    public void FormulaAndValue() => Diagnosed.Each(
    [
        Sound.And("⟦nilai⟧: survei 0..100"),
        Sound.Survey(lines: ["⟦formula⟧: 1 + 1"]),
    ]);

    [Fact]
    public void Conditions() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: jika(⟦ibuMeninggal⟧; 1; 2) / kelahiranHidup"),
        Sound.With("formula", "formula: ⟦(ibuMeninggal > 0)⟧ / kelahiranHidup"),
        Sound.With("formula", "formula: ⟦ibuMeninggal / kelahiranHidup > 1⟧"),
        Sound.With("formula", "formula: jika(ibuMeninggal > 0 dan ⟦kelahiranHidup⟧; 1; 0)"),
        Sound.With("formula", "formula: jika(bukan ⟦ibuMeninggal⟧; kelahiranHidup; 0)"),
        Sound.With("formula", "formula: rata(⟦ibuMeninggal > 0⟧) / kelahiranHidup"),
    ]);

    [Fact]
    public void Lists() => Diagnosed.Each(
    [
        WithLists("⟦unsur⟧"),
        WithLists("⟦unsur.nilai⟧ × 25"),
        WithLists("jumlah(⟦unsur⟧)"),
        WithLists("banyak(⟦unsur⟧ > 3)"),
        WithLists("banyak(⟦25⟧) + jumlah(unsur.nilai)"),
        WithLists("jumlah(unsur.nilai × ⟦aspek.bobot⟧)"),
        WithLists("rata(⟦unsur.nilai⟧; 2)"),
    ]);

    [Fact]
    public void Periods() => Diagnosed.Each(
    [
        "konstanta uhhMaks: tahun = 85 \"maksimum\"\n" + Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × uhhMaks⟦[t-1]⟧"),
        Sound.Office(
        [
            "indikator Tumbuh \"Tumbuh\" {", "  satuan: persen", "  polaritas: naik", "  variabel pdrb: rupiah > 0 \"PDRB\"",
            "  formula: (pdrb[t] - pdrb[t-1]) / pdrb[t-1] × 100%", "  penanggung jawab: \"B\"", "  sumber data: \"BPS\"", "}",
            "indikator Beda \"Beda\" {", "  satuan: persen", "  polaritas: naik", "  formula: Tumbuh - Tumbuh⟦[dasar]⟧",
            "  penanggung jawab: \"B\"", "  sumber data: \"BPS\"", "}",
        ]),
    ]);

    [Fact]
    public void Chains()
    {
        var lines = Enumerable.Range(1, 52).Select(i => i == 1
            ? "komponen K1 \"K1\" {\n  satuan: rasio\n  variabel a: rasio \"a\"\n  formula: a + 1\n}"
            : $"komponen {(i == 52 ? "⟦K52⟧" : "K" + i)} \"K{i}\" {{\n  satuan: rasio\n  formula: K{i - 1} + 1\n}}");
        Diagnosed.Each([string.Join("\n", lines) + "\nkomponen K53 \"K53\" {\n  satuan: rasio\n  formula: K52 + 1\n}\n"]);
    }

    private static string WithLists(string formula) => Sound.Office(
    [
        "indikator Kepuasan \"Kepuasan\" {", "  satuan: indeks", "  polaritas: naik",
        "  daftar unsur[9] \"unsur\" { nilai: indeks 1..4 \"nilai\" }",
        "  daftar aspek \"aspek\" { nilai: indeks 0..5 \"nilai\"; bobot: rasio 0..1 \"bobot\" }",
        "  formula: " + formula, "  penanggung jawab: \"B\"", "  sumber data: \"S\"", "}",
    ]);
}
