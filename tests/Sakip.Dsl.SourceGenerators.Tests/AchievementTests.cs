using System.Reflection;
using Sakip.Dsl.Penilaian;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>What generated code makes of targets, rules and groups.</summary>
public sealed class AchievementTests
{
    private const string Definition = """
        satuan kelahiran "kelahiran hidup"
        skala Opini "Opini BPK" { TMP "Tidak Menyatakan Pendapat"; TW "Tidak Wajar"; WDP "Wajar Dengan Pengecualian"; WTP "Wajar Tanpa Pengecualian" }
        aturan capaian Ketat {
          naik: jika(realisasi >= target; 100; realisasi / target × 50)
          turun: (2 × target - realisasi) / target × 100
          batas: 0 .. 120
          pembulatan: potong 1 desimal
          rata-rata: penuh
          predikat: StatusSpm
          dasar hukum: "Peraturan <A> & B"
        }
        instansi Dinas "Dinas" {
          capaian: Lppd
          sasaran S1 "Sasaran satu" {
            indikator Aki "Angka Kematian Ibu" {
              satuan: orang per 100.000 kelahiran
              polaritas: turun
              variabel ibu: orang "Ibu meninggal"
              variabel hidup: kelahiran > 0 "Kelahiran hidup"
              formula: ibu / hidup × 100.000
              penanggung jawab: "x"
              sumber data: "x"
              kondisi awal: 2018 = 97,5
              target: 2019 = 95; 2020 = 92; 2020 TW1 = 94,10
            }
            indikator Skm "Survei kepuasan" {
              satuan: indeks
              polaritas: naik
              nilai: survei 0..100
              kategori: MutuPelayanan
              penanggung jawab: "x"
              sumber data: "x"
              capaian: Ketat
              target: 2019 = B; 2020 = B (87)
            }
          }
          indikator OpiniBpk "Opini BPK" {
            satuan: predikat
            polaritas: naik
            nilai: predikat Opini
            penanggung jawab: "x"
            sumber data: "x"
            target: 2020 = WDP
          }
          indikator Selesai "Tanggal penyelesaian" {
            satuan: tanggal
            polaritas: turun
            nilai: tanggal
            penanggung jawab: "x"
            sumber data: "x"
            target: 2020 = 30 November 2020
          }
          indikator Kelembapan "Kelembapan" {
            satuan: indeks
            polaritas: stabil 90..110
            periode: semester
            nilai: laporan
            penanggung jawab: "x"
            sumber data: "x"
            capaian: Kemenkeu
            target: 2020 S1 = 100; 2020 = 100
          }
          kelompok Semua "Semua": S1; OpiniBpk
        }
        """;

    private const string Consumer = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using KotaBlitar.Iku;
        using Sakip.Dsl;
        using Sakip.Dsl.Penilaian;

        /// <summary>Pengguna.</summary>
        public static class Pengguna
        {
            /// <summary>Capaian.</summary>
            public static HasilCapaian[] Capaian() => new HasilCapaian[]
            {
                Dinas.Aki.HitungCapaian(realisasi: Dinas.Aki.Hitung(ibu: 2, hidup: 2_153), tahun: 2020),
                Dinas.Aki.HitungCapaian(94.1m, 2020, triwulan: 1),
                Dinas.Aki.Definisi.HitungCapaian(new NilaiMasukan { ["ibu"] = 2, ["hidup"] = 2_153 }, 2020),
                Dinas.Aki.Definisi.HitungCapaian(new NilaiMasukan { ["ibu"] = 2, ["hidup"] = 0 }, 2020),
                Dinas.Skm.HitungCapaian(80m, 2019),
                Dinas.Skm.HitungCapaian(76.3m, 2020),
                Dinas.OpiniBpk.HitungCapaian(Skala.Opini.WTP, 2020),
                Dinas.OpiniBpk.HitungCapaian(Skala.Opini.TW, tahun: 2020),
                Dinas.Selesai.HitungCapaian(new DateTime(2020, 11, 30, 23, 0, 0), 2020),
                Dinas.Selesai.HitungCapaian(new DateTime(2020, 12, 1), 2020),
                Dinas.Kelembapan.HitungCapaian(95m, "2020 S1"),
                Dinas.Kelembapan.HitungCapaian(95m, 2021),
                Katalog.CariKelompok("Dinas.S1")!.Rata(Hasil),
                Katalog.CariKelompok("Dinas.Semua")!.Rata(id => Katalog.Cari(id)!.HitungCapaian(id.EndsWith("OpiniBpk", StringComparison.Ordinal) ? 4m : 90m, 2020)),
                Aturan.Serapan.Nilai(Polaritas.Naik, 5m, 0m),
                Aturan.Cari("Spm")!.Nilai(Polaritas.Naik, 5m, 0m),
            };

            /// <summary>Byte.</summary>
            public static long Alokasi()
            {
                Sekali();
                long sebelum = GC.GetAllocatedBytesForCurrentThread();
                for (int i = 0; i < 1_000; i++)
                {
                    Sekali();
                }

                return GC.GetAllocatedBytesForCurrentThread() - sebelum;
            }

            private static void Sekali()
            {
                _ = Dinas.Aki.HitungCapaian(92.89m, 2020).Capaian + Dinas.Aki.HitungCapaian(92.89m, 2020, 1).Capaian
                    + Dinas.Skm.HitungCapaian(76.3m, 2020).Capaian + Dinas.OpiniBpk.HitungCapaian(Skala.Opini.WTP, 2020).Capaian
                    + Dinas.Kelembapan.HitungCapaian(95m, "2020 S1").Capaian;
            }

            private static HasilCapaian Hasil(string id) => Katalog.Cari(id)!.HitungCapaian(90m, 2020);
        }
        """;

    private static readonly Generation s_generation = Generation.Of(Definition.ReplaceLineEndings("\n"), Consumer);
    private static readonly Assembly s_assembly = s_generation.Load();

    [Fact]
    public void Generated_code_compiles_without_a_warning() => s_generation.AssertCompiles();

    [Fact]
    public void Every_kind_of_target_is_scored()
    {
        var results = (HasilCapaian[])s_assembly.GetType("Pengguna")!.GetMethod("Capaian")!.Invoke(null, [])!;
        Assert.Equal(
            [
                "99,03% Sangat Tinggi, belum, 92",
                "100% Sangat Tinggi, tercapai, 94,10",
                "99,03% Sangat Tinggi, belum, 92",
                "hidup harus > 0, diterima 0, 92",
                "100% Tuntas Paripurna, tercapai, B",
                "43,8% Belum Tuntas, belum, B (87)",
                "100% Sangat Tinggi, tercapai, WDP",
                "TW belum mencapai target WDP; capaiannya tidak berupa angka, belum, WDP",
                "100% Sangat Tinggi, tercapai, 30 November 2020",
                "1 Desember 2020 belum mencapai target 30 November 2020; capaiannya tidak berupa angka, belum, 30 November 2020",
                "110%, tercapai, 100",
                "tidak ada target untuk 2021",
                "101,09% Sangat Tinggi",
                "100,72% Sangat Tinggi",
                "target nol: aturan Serapan tidak menghitung capaiannya",
                "100% Tuntas Paripurna",
            ],
            results.Select(r => r + (r.Tercapai is { } met ? met ? ", tercapai" : ", belum" : "") + (r.Target is { } target ? ", " + target : "")));
    }

    [Fact]
    public void A_successful_score_allocates_nothing() =>
        Assert.Equal(0L, s_assembly.GetType("Pengguna")!.GetMethod("Alokasi")!.Invoke(null, []));

    [Fact]
    public void The_catalogue_knows_targets_rules_and_groups()
    {
        var catalogue = Catalogue.Of(s_assembly);
        var aki = catalogue.Cari("Dinas.Aki")!;
        Assert.Equal("Lppd", aki.AturanCapaian);
        Assert.Equal("2018 = 97,5", Assert.Single(aki.KondisiAwal.Select(t => $"{t.Periode} = {t}")));
        Assert.Equal("2019 = 95; 2020 = 92; 2020 TW1 = 94,10", string.Join("; ", aki.Target.Select(t => $"{t.Periode} = {t}")));
        Assert.Equal("Ketat", catalogue.Cari("Dinas.Skm")!.Penilai.Aturan.Nama);
        Assert.Equal(
            ["Dinas.S1 (Lppd) Sasaran satu: Dinas.Aki, Dinas.Skm", "Dinas.Semua (Lppd) Semua: Dinas.Aki, Dinas.Skm, Dinas.OpiniBpk"],
            catalogue.Kelompok.Select(k => $"{k.Id} ({k.Aturan.Nama}) {k.Judul}: {string.Join(", ", k.Anggota)}"));
    }

    [Fact]
    public void Every_rule_and_band_that_ships_is_there_by_name()
    {
        var type = s_assembly.GetType("KotaBlitar.Iku.Aturan")!;
        var all = (IReadOnlyList<AturanCapaian>)type.GetProperty("Semua")!.GetValue(null)!;
        Assert.Equal(["Kemenkeu", "Ketat", "Lkjip", "Lppd", "SatuPlus", "Serapan", "Spm"], all.Select(r => r.Nama));
        Assert.All(all, r => Assert.Same(r, type.GetMethod("Cari")!.Invoke(null, [r.Nama])));
        Assert.Null(type.GetMethod("Cari")!.Invoke(null, ["lppd"]));
        var bands = (IReadOnlyList<KategoriPredikat>)s_assembly.GetType("KotaBlitar.Iku.Pita")!.GetProperty("Semua")!.GetValue(null)!;
        Assert.Equal(["MutuPelayanan", "PredikatAkip", "PredikatKinerja", "StatusSpm"], bands.Select(b => b.Nama));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(45, 50)]
    [InlineData(90, 100)]
    [InlineData(95, 110)]
    [InlineData(100, 120)]
    [InlineData(110, 100)]
    [InlineData(200, 0)]
    public void The_ministry_of_finance_is_interpolated_as_its_rule_ships(int realisasi, int score)
    {
        var rule = (AturanCapaian)s_assembly.GetType("KotaBlitar.Iku.Aturan")!.GetProperty("Kemenkeu")!.GetValue(null)!;
        Assert.Equal(score, rule.Nilai(Polaritas.Stabil, realisasi, 100m).Capaian);
    }

    [Fact]
    public void The_documentation_says_rule_and_targets()
    {
        Assert.Contains("Menilai capaian Angka Kematian Ibu dengan aturan Lppd. Target: 2019 = 95; 2020 = 92; 2020 TW1 = 94,10.", s_generation["uji.iku.g.cs"], StringComparison.Ordinal);
        string rules = s_generation["Aturan.g.cs"];
        Assert.Contains("/// <para>turun: (2 × target - realisasi) / target × 100</para>", rules, StringComparison.Ordinal);
        Assert.Contains("/// <para>dasar hukum: Peraturan &lt;A&gt; &amp; B</para>", rules, StringComparison.Ordinal);
        Assert.Contains("/// <para>batas: 0..120</para>", rules, StringComparison.Ordinal);
        Assert.Contains("/// <para>pembulatan: potong 1 desimal</para>", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_or_missing_rule_leaves_everything_else_as_it_is()
    {
        var catalogue = Catalogue.Of(Generation.Of("""
            aturan capaian Rusak { naik: realisasi / tiada }
            aturan capaian Berkas { naik: realisasi / × }
            aturan capaian Rusak { naik: realisasi }
            aturan capaian Banding { naik: realisasi > target }
            aturan capaian Lain { naik: Dinas.A × realisasi / target }
            instansi Dinas "Dinas" {
            """ + string.Concat(new[] { ("A", "Rusak"), ("B", "Tiada"), ("C", "Lain"), ("D", "Spm"), ("E", "Berkas"), ("F", "Banding") }.Select(i => Indicator(i.Item1, i.Item2))) + "}").AssertCompiles().Load());
        Assert.Equal(
            [
                "A aturan Rusak tidak mempunyai rumus untuk polaritas naik",
                "B aturan Tiada tidak mempunyai rumus untuk polaritas naik",
                "C aturan Lain tidak mempunyai rumus untuk polaritas naik",
                "D 50% Belum Tuntas",
                "E aturan Berkas tidak mempunyai rumus untuk polaritas naik",
                "F aturan Banding tidak mempunyai rumus untuk polaritas naik",
            ],
            catalogue.Semua.Select(d => $"{d.Nama} {d.HitungCapaian(5m, 2020)}"));
    }

    private static string Indicator(string id, string rule) => $$"""
          indikator {{id}} "{{id}}" {
            satuan: indeks
            polaritas: naik
            nilai: laporan
            penanggung jawab: "x"
            sumber data: "x"
            capaian: {{rule}}
            target: 2020 = 10
          }

        """;
}
