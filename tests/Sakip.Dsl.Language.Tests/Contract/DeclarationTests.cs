using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tests.Contract;

/// <summary>Units, bands, scales, scoring rules, targets, officials and the cascade.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public void Built_in_units()
    {
        string[] documented =
        [
            "persen", "rasio", "indeks", "skor", "nilai", "bilangan", "orang", "rupiah", "tahun", "bulan", "hari", "jam", "menit", "meter",
            "km", "m2", "ha", "km2", "kg", "ton", "m3", "dokumen", "kegiatan", "desa", "kelurahan", "kasus",
        ];
        var table = DeclarationTable.Create([]);
        Assert.All(documented, unit => Assert.True(table.Units.ContainsKey(unit), unit));
    }

    [Theory]
    [InlineData("persen", "persen", "persen")]
    [InlineData("kendaraan/km", "kendaraan/km", "kendaraan/km")]
    [InlineData("orang per 100.000 kelahiran", "orang per 100.000 kelahiran", "orang per 100.000 kelahiran hidup")]
    [InlineData("orang per kelahiran", "orang per kelahiran", "orang per kelahiran hidup")]
    [InlineData("orang/km2", "orang/km2", "orang/km²")]
    [InlineData("rupiah/orang/tahun", "rupiah/orang/tahun", "rupiah/orang/tahun")]
    public void Compound_units(string written, string canonical, string printed)
    {
        var unit = Compiler.CompileSound(Sound.With("satuan", "satuan: " + written)).Indicators["DinasKesehatan.AngkaKematianIbu"].Satuan!;
        Assert.Equal((canonical, printed), (unit.Tulisan, unit.Judul));
    }

    [Fact]
    public void Declared_units()
    {
        var units = DeclarationTable.Create([FileSignature.Of(Definitions.Tree("""
            satuan kelahiran "kelahiran hidup"
            satuan kwh "kWh" pecahan
            satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah
            satuan triliun "triliun rupiah" = 1.000.000 jutaRupiah
            satuan ribuOrang "ribu orang" = 1.000 orang
            """))]).Units;
        Assert.Equal((JenisSatuan.Cacah, true, true), (units["kelahiran"].Jenis, units["kelahiran"].IsWhole, units["kelahiran"].IsNonNegative));
        Assert.Equal((JenisSatuan.Ukuran, false, false), (units["kwh"].Jenis, units["kwh"].IsWhole, units["kwh"].IsNonNegative));
        Assert.Equal((JenisSatuan.Uang, 1_000_000m, "rupiah"), (units["jutaRupiah"].Jenis, units["jutaRupiah"].Faktor, units["jutaRupiah"].Dasar));
        Assert.Equal((JenisSatuan.Uang, 1_000_000_000_000m, "rupiah"), (units["triliun"].Jenis, units["triliun"].Faktor, units["triliun"].Dasar));
        Assert.Equal((JenisSatuan.Cacah, false), (units["ribuOrang"].Jenis, units["ribuOrang"].IsWhole));
    }

    [Fact]
    public void Bands_and_scales()
    {
        var file = Compiler.CompileSound("""
            kategori MutuPelayanan "Mutu pelayanan" (2 desimal) {
              D "Tidak baik": 25,00 .. 64,99
              C "Kurang baik": 65,00 .. 76,60
              B "Baik": 76,61 .. 88,30
              A "Sangat baik": 88,31 .. 100,00
            }
            kategori PredikatKinerja "Predikat kinerja" {
              SangatTinggi "Sangat Tinggi": > 90
              Tinggi "Tinggi": > 75 .. 90
              Sedang "Sedang": > 65 .. 75
              Rendah "Rendah": > 50 .. 65
              SangatRendah "Sangat Rendah": <= 50
            }
            skala PredikatSakip "Predikat SAKIP" { D "Sangat kurang"; C; CC; B; BB; A; AA }
            """).Files[0];
        Assert.Equal(new RoundingSyntax(CaraBulat.Bulat, 2), file.Kategori[0].Pembulatan);
        Assert.Equal([("D", "Tidak baik", "25..64,99"), ("A", "Sangat baik", "88,31..100")], new[] { 0, 3 }.Select(i => file.Kategori[0].Pita[i]).Select(p => (p.Nama, p.Judul, p.Batas.Tulisan)));
        Assert.Equal(["> 90", "> 75 .. 90", "> 65 .. 75", "> 50 .. 65", "<= 50"], file.Kategori[1].Pita.Select(p => p.Batas.Tulisan));
        Assert.Equal([("D", "Sangat kurang"), ("C", "C"), ("CC", "CC"), ("B", "B"), ("BB", "BB"), ("A", "A"), ("AA", "AA")], file.Skala[0].Label.Select(l => (l.Nama, l.Judul)));
    }

    [Fact]
    public void Scoring_rules()
    {
        var rules = Compiler.CompileSound("""
            kategori PredikatKinerja "Predikat kinerja" {
              Tinggi: > 75
              Rendah: <= 75
            }
            aturan capaian Lppd {
              naik: realisasi / target × 100
              turun: (2 × target - realisasi) / target × 100
              batas: tanpa              // or 0 .. 120, or .. 100
              target nol: tidak dapat dihitung
              pembulatan: 2 desimal
              rata-rata: dibulatkan     // average of the rounded values; `penuh`: of the unrounded
              predikat: PredikatKinerja
            }
            aturan capaian Spm {
              naik: realisasi / target × 100
              turun: target / realisasi × 100
              stabil: jika(realisasi < bawah; realisasi / bawah × 100; jika(realisasi > atas; atas / realisasi × 100; 100))
              batas: 0 .. 120
              target nol: 100
              pembulatan: tanpa
              rata-rata: penuh
            }
            aturan capaian Batas {
              naik: realisasi / target × 100
              batas: .. 100
            }
            """).Files[0].Aturan;
        Assert.Equal(["Lppd", "Spm", "Batas"], rules.Select(r => r.Nama));
        Assert.Equal("(2 × target - realisasi) / target × 100", FormulaText.Of(rules[0].Turun!));
        Assert.Equal((null, false, (decimal?)null, true, "PredikatKinerja"), (rules[0].Batas, rules[0].TargetNolDihitung, rules[0].TargetNol, rules[0].RataRataDibulatkan, rules[0].Predikat));
        Assert.Equal(("0..120", true, (decimal?)100, false, null), (rules[1].Batas!.Tulisan, rules[1].TargetNolDihitung, rules[1].TargetNol, rules[1].RataRataDibulatkan, rules[1].Predikat));
        Assert.Equal("<= 100", rules[2].Batas!.Tulisan);
        Assert.NotNull(rules[1].Stabil);
    }

    [Fact]
    public void Targets_of_every_form()
    {
        var project = Compiler.CompileSound("""
            skala Sakip "SAKIP" { C; B; A }
            kategori Mutu "Mutu" {
              Kurang: 0..50
              Baik: > 50 .. 100
            }
            instansi D "D" {
              indikator Angka "Angka" {
                satuan: indeks
                polaritas: stabil 90..110
                capaian: Kemenkeu
                nilai: laporan
                kategori: Mutu
                penanggung jawab: "B"
                sumber data: "S"
                kondisi awal: 2020 = 9,33
                target: 2020 TW1 = 52,35; 2021 = 9,30; 2022 = -9,35; 2023 = Baik (87); 2024 = 87,5 (Baik);
                        2025 = Baik; 2026 = 1.250
              }
              indikator Predikat "Predikat" {
                satuan: predikat
                polaritas: naik
                nilai: predikat Sakip
                penanggung jawab: "B"
                sumber data: "S"
                target: 2019 = B
              }
              indikator Tanggal "Tanggal" {
                satuan: tanggal
                polaritas: turun
                nilai: tanggal
                penanggung jawab: "B"
                sumber data: "S"
                target: 2019 = 30 November 2019; 2020 = 29 Februari 2020
              }
            }
            """);
        Assert.Equal("90..110", project.Indicators["D.Angka"].RentangStabil!.Tulisan);
        Assert.Equal(new BoundTarget(2020, null, 9.33m, 2, null, null, null), Assert.Single(project.Indicators["D.Angka"].KondisiAwal));
        Assert.Equal(
            [
                new BoundTarget(2020, "TW1", 52.35m, 2, null, null, null), new(2021, null, 9.30m, 2, null, null, null), new(2022, null, -9.35m, 2, null, null, null),
                new(2023, null, 87m, 0, "Baik", null, null), new(2024, null, 87.5m, 1, "Baik", null, null), new(2025, null, null, 0, "Baik", null, null), new(2026, null, 1250m, 0, null, null, null),
            ],
            project.Indicators["D.Angka"].Target);
        Assert.Equal("B", project.Indicators["D.Predikat"].Target[0].Label);
        Assert.Equal(["30 November 2019", "29 Februari 2020"], project.Indicators["D.Tanggal"].Target.Select(t => t.Tanggal));
    }

    [Fact]
    public void Officials_and_the_cascade()
    {
        string survey = string.Join("\n", Sound.SurveyLines);
        var project = Compiler.CompileSound($$"""
            instansi D "D" {
              indikator Langsung "Langsung" {
                {{survey}}
              }
              jabatan KepalaBidang "Kepala Bidang" {
                tugas: "Memimpin"
                fungsi: "Satu"; "Dua"
                sasaran "Sasaran jabatan" {
                  indikator Iki "Indikator individu" {
                    {{survey}}
                  }
                }
              }
              tujuan T1 "Tujuan" {
                sasaran S1 "Sasaran" {
                  program P1 "Program" {
                    anggaran: Rp 669.414.700,00
                    kegiatan K1 "Kegiatan" {
                      anggaran: 1.000.000
                      indikator Keluaran "Keluaran" {
                        {{survey}}
                      }
                    }
                  }
                }
              }
            }
            """);
        Assert.Equal(["D.Langsung", "D.KepalaBidang.Iki", "D.Keluaran"], project.Indicators.Keys);
        var holders = new List<(JenisWadah, string, decimal?)>();
        void Walk(BoundHolder holder)
        {
            holders.Add((holder.Jenis, holder.Path, holder.Anggaran.Count == 0 ? null : Assert.Single(holder.Anggaran).Jumlah));
            foreach (var inner in holder.Anggota.OfType<BoundHolder>())
            {
                Walk(inner);
            }
        }

        Walk(project.Files[0].Instansi[0]);
        Assert.Equal(
            [
                (JenisWadah.Instansi, "D", null), (JenisWadah.Jabatan, "D.KepalaBidang", null), (JenisWadah.Sasaran, "", null), (JenisWadah.Tujuan, "D.T1", null),
                (JenisWadah.Sasaran, "D.S1", null), (JenisWadah.Program, "D.P1", 669_414_700m), (JenisWadah.Kegiatan, "D.K1", 1_000_000m),
            ],
            holders);
    }

    [Fact]
    public void Every_property_of_an_indicator()
    {
        var indicator = Compiler.CompileSound("aturan capaian Lppd {\n  turun: target / realisasi × 100\n}\nkategori Mutu \"Mutu\" {\n  Baik: >= 0\n}\n" + Sound.And(
            "penjelasan: \"p\"", "formulasi: \"f\"", "definisi: \"d\"", "catatan: \"c1\"; \"c2\"", "dasar hukum: \"h1\"; \"h2\"", "rentang: 0..100.000",
            "kategori: Mutu", "periode: semester", "konsolidasi: rata-rata", "kondisi awal: 2018 = 100", "target: 2019 = 95", "capaian: Lppd")).Indicators["DinasKesehatan.AngkaKematianIbu"];
        Assert.Equal(("p", "f", "d"), (indicator.Penjelasan, indicator.Formulasi, indicator.Definisi));
        Assert.Equal(["c1", "c2", "h1", "h2"], indicator.Catatan.Concat(indicator.DasarHukum));
        Assert.Equal(("0..100.000", "Mutu", "semester", "rata-rata", "Lppd"), (indicator.Rentang!.Tulisan, indicator.Kategori, indicator.Periode, indicator.Konsolidasi, indicator.AturanCapaian));
        Assert.Equal(new RoundingSyntax(CaraBulat.Bulat, 2), indicator.Pembulatan);
    }

    [Theory]
    [InlineData("ya", true)]
    [InlineData("Tidak", false)]
    public void Metadata_of_an_indicator(string answer, bool isPublic)
    {
        var said = Compiler.CompileSound(Sound.And(
            "konsep: \"k\"", "interpretasi: \"i\"", "ukuran: \"u\"", "klasifikasi: \"jenis kelamin\"; \"umur\"", "level estimasi: \"kota\"", "akses umum: " + answer)).Indicators["DinasKesehatan.AngkaKematianIbu"].Metadata;
        Assert.Equal(new MetadataIndikator("k", "i", "u", new(["jenis kelamin", "umur"]), new(["kota"]), isPublic), said);
    }

    [Fact]
    public void An_indicator_that_says_no_metadata_has_none() =>
        Assert.Equal(MetadataIndikator.Kosong, Compiler.CompileSound(Sound.And("definisi: \"d\"")).Indicators["DinasKesehatan.AngkaKematianIbu"].Metadata);
}
