namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Undefined names.</summary>
public sealed class Iku2001Tests
{
    [Fact]
    public void Formula() => Diagnosed.Each(
    [
        Sound.With("formula", "formula: ⟦ibuMeningal⟧ / kelahiranHidup × 100.000"),
        Sound.With("formula", "formula: ⟦kematianIbu⟧ / kelahiranHidup × 100.000"),
        Sound.With("formula", "formula: ⟦IbuMeninggal⟧ / kelahiranHidup × 100.000"),
        Sound.With("formula", "formula: ⟦DinasSosial.Pmks⟧ / kelahiranHidup × 100.000"),
        Sound.With("formula", "formula: ⟦pdrb⟧[t-1] / kelahiranHidup"),
        Sound.With("formula", "formula: ⟦x1⟧ + ⟦y2⟧ + x1 + y2"),
    ]);

    [Fact]
    public void RenamedDeclarationIsToldOnce() => Diagnosed.Each(
    [
        Sound.With("variabel kelahiranHidup", "variabel kelahiran2: kelahiran > 0 \"Jumlah kelahiran hidup\"").Replace("/ kelahiranHidup", "/ ⟦kelahiranHidup⟧"),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu\" bagian dari ⟦kelahiran⟧")
            .Replace("/ kelahiranHidup", "/ kelahiran").Replace("kelahiranHidup:", "hidup:"),
    ]);

    [Fact]
    public void Fields() => Diagnosed.Each(
    [
        Sound.Without(["formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"],
            "daftar unsur \"unsur\" { nilai: indeks 1..4 \"nilai\"; bobot: rasio \"bobot\" }", "formula: jumlah(unsur.⟦nila⟧ × unsur.bobot)"),
        Sound.Without(["formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"],
            "daftar unsur \"unsur\" { nilai: indeks 1..4 \"nilai\"; bobot: rasio \"bobot\" }", "formula: jumlah(⟦unsr.nilai⟧ × unsur.bobot)"),
    ]);

    [Fact]
    public void References() => Diagnosed.Each(
    [
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu\" bagian dari ⟦kelahiranHidp⟧"),
        Sound.With("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu\" bagian dari ⟦penduduk⟧"),
        Sound.And("kategori: ⟦MutuLayanan⟧"),
        Sound.And("capaian: ⟦Lpd⟧") + "aturan capaian Lppd {\n  naik: realisasi / target × 100\n}\n",
        Sound.Without(["formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"], "nilai: predikat ⟦OpiniBpk⟧"),
        "aturan capaian Lppd {\n  naik: ⟦realisai⟧ / target × 100\n  predikat: ⟦PredikatKinerj⟧\n}\n",
        Sound.And() + "kelompok Mutu \"Mutu\": DinasKesehatan.AngkaKematianIbu; ⟦DinasKesehatan.AngkaKematianBay⟧; ⟦Lain⟧\n",
        Sound.With("formula", "formula: capaian(⟦AngkaKematianBayi⟧) / kelahiranHidup").Replace("variabel ibuMeninggal: orang \"Jumlah ibu yang meninggal\" buruk\n", "\n"),
        Sound.With("formula", "formula: capaian(⟦ibuMeninggal + 1⟧) / kelahiranHidup"),
    ]);

    [Fact]
    public void WhatCouldNotBeReadIsNotUndefined() => Diagnosed.Each(
    [
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran > ⟦\"Jumlah kelahiran hidup\"⟧"),
        Sound.With("variabel kelahiranHidup", "variabel⟦:⟧ kelahiran > 0 \"Jumlah kelahiran hidup\""),
        Sound.With("variabel kelahiranHidup", "variabel kelahiranHidup: ⟦kelahirn⟧ > 0 \"Jumlah kelahiran hidup\""),
        Sound.And("⟦warna⟧: biru").Replace("/ kelahiranHidup", "/ warna").Replace("variabel kelahiranHidup: kelahiran > 0 \"Jumlah kelahiran hidup\"", ""),
        "variabel penduduk: orang > ⟦\"Penduduk\"⟧\n" + Sound.With("formula", "formula: ibuMeninggal / penduduk × kelahiranHidup"),
        "skala Mutu ⟦Mutu⟧ {\n  D; C\n}\n" + Sound.Without(["formula", "contoh", "variabel ibuMeninggal", "variabel kelahiranHidup"], "nilai: predikat Mutu", "target: 2019 = C"),
        "satuan kasur ⟦kasur⟧\n" + Sound.With("satuan", "satuan: kasur per 1.000 kelahiran"),
        "instansi ⟦\"Dinas Sosial\"⟧ {\n  indikator Pmks \"PMKS\" {\n    satuan: indeks\n    polaritas: naik\n    nilai: survei\n    penanggung jawab: \"B\"\n    sumber data: \"S\"\n  }\n}\n"
            + Sound.With("formula", "formula: ibuMeninggal / kelahiranHidup × DinasSosial.Pmks"),
    ]);
}
