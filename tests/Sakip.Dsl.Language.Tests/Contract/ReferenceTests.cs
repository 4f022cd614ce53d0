using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Contract;

/// <summary>Indicators and components in formulas, shared inputs, constants, achievements.</summary>
public sealed class ReferenceTests
{
    private const string HumanDevelopment = """
        konstanta uhhMaks: tahun = 85 "Umur harapan hidup paling tinggi"
        konstanta uhhMin: tahun = 20

        komponen IndeksKesehatan "Indeks kesehatan" {
          satuan: rasio
          variabel uhh: tahun > 0 "Umur harapan hidup"
          formula: (uhh - uhhMin) / (uhhMaks - uhhMin)
          contoh: uhh = 72,5 => 0,81
        }
        komponen IndeksPengetahuan "Indeks pengetahuan" {
          satuan: rasio
          variabel hls: tahun "Harapan lama sekolah"
          variabel rls: tahun "Rata-rata lama sekolah"
          formula: rata(hls / 18; rls / 15)
        }
        komponen IndeksPengeluaran "Indeks pengeluaran" {
          satuan: rasio
          variabel pengeluaran: rupiah > 0 "Pengeluaran per kapita"
          variabel pengeluaranMin: rupiah > 0 "Pengeluaran paling rendah"
          variabel pengeluaranMaks: rupiah > 0 "Pengeluaran paling tinggi"
          formula: (ln(pengeluaran) - ln(pengeluaranMin)) / (ln(pengeluaranMaks) - ln(pengeluaranMin))
        }
        instansi Bappeda "Badan Perencanaan" {
          indikator Ipm "Indeks Pembangunan Manusia" {
            satuan: indeks
            polaritas: naik
            formula: akar(IndeksKesehatan × IndeksPengetahuan × IndeksPengeluaran; 3) × 100
            penanggung jawab: "B"
            sumber data: "BPS"
          }
        }
        """;

    [Fact]
    public void The_human_development_index()
    {
        var project = Compiler.CompileSound(HumanDevelopment);
        Assert.Equal(["uhh", "hls", "rls", "pengeluaran", "pengeluaranMin", "pengeluaranMaks"], project.Indicators["Bappeda.Ipm"].Masukan.Select(m => m.Key));
        var result = project.Evaluate(
            "Bappeda.Ipm", ("uhh", 73.23m), ("hls", 14.3m), ("rls", 9.91m), ("pengeluaran", 13_553_000), ("pengeluaranMin", 1_007_436), ("pengeluaranMaks", 26_572_352));
        double health = (73.23 - 20) / 65;
        double knowledge = ((14.3 / 18) + (9.91 / 15)) / 2;
        double spending = (Math.Log(13_553_000) - Math.Log(1_007_436)) / (Math.Log(26_572_352) - Math.Log(1_007_436));
        Assert.Equal((decimal)Math.Round(Math.Cbrt(health * knowledge * spending) * 100, 2), result.Nilai);
        Assert.True(project.Indicators["IndeksKesehatan"].IsComponent);
    }

    [Fact]
    public void A_reason_in_a_component_names_its_own_operands()
    {
        var project = Compiler.CompileSound(HumanDevelopment);
        var result = project.Evaluate(
            "Bappeda.Ipm", ("uhh", 73), ("hls", 14), ("rls", 9), ("pengeluaran", 2), ("pengeluaranMin", 1), ("pengeluaranMaks", 1));
        Assert.Equal(("PembagiNol", "pembagi ln(pengeluaranMaks) - ln(pengeluaranMin) bernilai nol"), (result.Status, result.Alasan));
    }

    private const string Chain = """
        komponen Bawah "Bawah" {
          satuan: rasio
          variabel n: bilangan "n dari bawah"
          formula: n / 10
        }
        komponen Tengah "Tengah" {
          satuan: rasio
          variabel n: bilangan "n dari tengah"
          formula: n + Bawah
        }
        instansi D "D" {
          indikator Atas "Atas" {
            satuan: rasio
            polaritas: naik
            variabel n: bilangan "n dari atas"
            formula: n × 100 + Tengah × 10 + Bawah - Tengah[t-1]
            penanggung jawab: "B"
            sumber data: "S"
          }
        }
        """;

    [Fact]
    public void Inputs_of_one_name_are_told_apart_by_their_owners()
    {
        var project = Compiler.CompileSound(Chain);
        var atas = project.Indicators["D.Atas"];
        Assert.Equal(["n", "Tengah.n", "Bawah.n", "Tengah.n[t-1]", "Bawah.n[t-1]"], atas.Masukan.Select(m => m.Key));
        Assert.Equal(["n", "Bawah.n"], project.Indicators["Tengah"].Masukan.Select(m => m.Key));
        var result = project.Evaluate("D.Atas", ("n", 1), ("Tengah.n", 2), ("Bawah.n", 3), ("Tengah.n[t-1]", 4), ("Bawah.n[t-1]", 5));
        Assert.Equal(100 + ((2 + 0.3m) * 10) + 0.3m - (4 + 0.5m), result.NilaiPenuh);
    }

    [Fact]
    public void The_unrounded_value_is_meant()
    {
        var project = Compiler.CompileSound("""
            instansi D "D" {
              indikator A "A" {
                satuan: rasio
                polaritas: naik
                variabel a: bilangan "a"
                formula: a / 3
                pembulatan: 0 desimal
                penanggung jawab: "B"
                sumber data: "S"
              }
              indikator B "B" {
                satuan: rasio
                polaritas: naik
                formula: A × 3
                penanggung jawab: "B"
                sumber data: "S"
              }
            }
            """);
        Assert.Equal(0m, project.Evaluate("D.A", ("a", 1)).Nilai);
        Assert.Equal(1m, project.Evaluate("D.B", ("a", 1)).Nilai);
    }

    [Fact]
    public void Across_offices_and_files()
    {
        var project = Compiler.CompileSound(
            ("a.iku", "instansi Setda \"Setda\" {\n  indikator Rasio \"Rasio\" {\n    satuan: rasio\n    polaritas: turun\n    formula: DinasKesehatan.KepuasanPasien / DinasKesehatan.KepuasanPasien[t-1]\n    penanggung jawab: \"B\"\n    sumber data: \"S\"\n  }\n}\n"),
            ("b.iku", Sound.Survey()));
        Assert.Equal(["nilai", "nilai[t-1]"], project.Indicators["Setda.Rasio"].Masukan.Select(m => m.Key));
        Assert.Equal(1.25m, project.Evaluate("Setda.Rasio", ("nilai", 100), ("nilai[t-1]", 80)).Nilai);
        Assert.Equal("nilai harus dalam 0..100, diterima 101", project.Evaluate("Setda.Rasio", ("nilai", 101), ("nilai[t-1]", 80)).Alasan);
    }

    [Fact]
    public void Shared_inputs_of_the_project_and_of_an_office_and_the_nearest_wins()
    {
        var project = Compiler.CompileSound(
            ("a.iku", "variabel penduduk: orang > 0 \"Penduduk kota\"\nvariabel luas: km2 > 0 \"Luas kota\"\ndaftar kelurahan \"kelurahan\" { warga: orang \"warga\" }\n"),
            ("b.iku", """
            instansi D "D" {
              variabel luas: ha > 0 "Luas milik dinas"
              indikator Kepadatan "Kepadatan" {
                satuan: orang/ha
                polaritas: turun
                formula: penduduk / luas
                penanggung jawab: "B"
                sumber data: "S"
              }
              indikator Warga "Warga" {
                satuan: orang
                polaritas: naik
                variabel penduduk: orang "Penduduk sendiri"
                formula: jumlah(kelurahan.warga) + penduduk
                penanggung jawab: "B"
                sumber data: "S"
              }
            }
            """));
        var density = project.Indicators["D.Kepadatan"];
        Assert.Equal([("penduduk", "", "Penduduk kota"), ("luas", "D", "Luas milik dinas")], density.Masukan.Select(m => (m.Key, m.Owner, m.Arti)));
        Assert.Equal(2m, project.Evaluate("D.Kepadatan", ("penduduk", 10), ("luas", 5)).Nilai);
        Assert.Equal(["penduduk", "kelurahan"], project.Indicators["D.Warga"].Masukan.Select(m => m.Key));
        Assert.Equal("Penduduk sendiri", project.Indicators["D.Warga"].Masukan[0].Arti);
    }

    [Fact]
    public void A_part_may_belong_to_a_shared_whole()
    {
        var project = Compiler.CompileSound("variabel penduduk: orang > 0 \"Penduduk\"\n" + Compiler.OneFormula("miskin", ["miskin"])
            .Replace("variabel miskin: bilangan \"miskin\"", "variabel miskin: orang \"Penduduk miskin\" bagian dari penduduk"));
        Assert.Equal("miskin (2) melebihi penduduk (1)", project.Evaluate("D.I", ("miskin", 2), ("penduduk", 1)).Alasan);
    }

    [Fact]
    public void Constants_and_numbers_with_units()
    {
        var project = Compiler.CompileSound("""
            konstanta faktor: bilangan = 1,5 "faktor"
            instansi D "D" {
              indikator Hls "Harapan Lama Sekolah" {
                satuan: tahun
                polaritas: naik
                daftar umur "umur" { bersekolah: orang "bersekolah"; penduduk: orang > 0 "penduduk" }
                formula: faktor × jumlah(umur.bersekolah / umur.penduduk) × 1 tahun
                penanggung jawab: "B"
                sumber data: "S"
                contoh: umur = (bersekolah = 9; penduduk = 10), (bersekolah = 3; penduduk = 10) => 1,8
              }
            }
            """);
        Assert.Equal(["umur"], project.Indicators["D.Hls"].Masukan.Select(m => m.Key));
    }

    [Fact]
    public void Achievements_are_inputs()
    {
        var project = Compiler.CompileSound("""
            kelompok MutuPaud "Mutu layanan PAUD": Dinas.ApsPaud; Dinas.ApmPaud; Dalam
            kelompok Dalam "Kelompok di dalam kelompok": Dinas.Akreditasi; Dinas.ApsPaud
            instansi Dinas "Dinas" {
              sasaran S1 "Sasaran" {
                indikator ApsPaud "APS PAUD" { satuan: persen
                  polaritas: naik
                  nilai: laporan
                  penanggung jawab: "B"
                  sumber data: "S"
                }
                program P1 "Program" {
                  anggaran: Rp 1.250.544.365,50
                  indikator ApmPaud "APM PAUD" { satuan: persen
                    polaritas: naik
                    nilai: laporan
                    penanggung jawab: "B"
                    sumber data: "S"
                  }
                }
              }
              indikator Akreditasi "Akreditasi" { satuan: persen
                polaritas: naik
                nilai: laporan
                penanggung jawab: "B"
                sumber data: "S"
              }
              indikator SpmPaud "SPM PAUD" {
                satuan: persen
                polaritas: naik
                formula: capaian(ApsPaud) × 80% + rata(capaian(MutuPaud)) × 20%
                penanggung jawab: "B"
                sumber data: "S"
              }
              indikator Efisiensi "Efisiensi" {
                satuan: rasio
                polaritas: naik
                formula: rata(capaian(S1)) / serapan(P1)
                penanggung jawab: "B"
                sumber data: "S"
              }
            }
            """);
        Assert.Equal(["capaian.ApsPaud", "capaian.ApmPaud", "capaian.Akreditasi"], project.Indicators["Dinas.SpmPaud"].Masukan.Select(m => m.Key));
        Assert.Equal((80 * 0.8m) + ((80 + 90 + 100) / 3m * 0.2m), project.Evaluate("Dinas.SpmPaud", ("capaian.ApsPaud", 80), ("capaian.ApmPaud", 90), ("capaian.Akreditasi", 100)).NilaiPenuh);
        Assert.Equal(["capaian.ApsPaud", "serapan.P1"], project.Indicators["Dinas.Efisiensi"].Masukan.Select(m => m.Key));
        Assert.Equal(1.13m, project.Evaluate("Dinas.Efisiensi", ("capaian.ApsPaud", 90), ("serapan.P1", 80)).Nilai);
        Assert.Equal("pembagi serapan(P1) bernilai nol", project.Evaluate("Dinas.Efisiensi", ("capaian.ApsPaud", 90), ("serapan.P1", 0)).Alasan);
        var program = project.Files[0].Instansi[0].Anggota.OfType<BoundHolder>().Single().Anggota.OfType<BoundHolder>().Single();
        Assert.Equal((JenisWadah.Program, "Dinas.P1", 1_250_544_365.50m), (program.Jenis, program.Path, Assert.Single(program.Anggaran).Jumlah));
    }

    [Fact]
    public void Doubling_references_are_computed_once_each()
    {
        string text = "komponen K0 \"K0\" {\n  satuan: rasio\n  variabel a: rasio \"a\"\n  formula: a\n}\n"
            + string.Concat(Enumerable.Range(1, 40).Select(i => $"komponen K{i} \"K{i}\" {{\n  satuan: rasio\n  formula: K{i - 1} / 2 + K{i - 1} / 2\n  contoh: a = 3 => 3\n}}\n"));
        Assert.Equal(3m, Compiler.CompileSound(text).Evaluate("K40", ("a", 3)).Nilai);
    }

    /// <summary>Inputs of two indicators with one name are told apart by their owners, in worked examples too.</summary>
    [Theory]
    [InlineData("a = 1; b = 2; P2.a = 1; P2.b = 4 => 40")]
    [InlineData("P1.a = 1; P1.b = 2; P2.a = 1; P2.b = 4 => 40")]
    public void An_example_names_inputs_with_their_owners(string example)
    {
        const string Parts = "variabel a: orang \"a\" bagian dari b\n    variabel b: orang > 0 \"b\"\n    penanggung jawab: \"x\"\n    sumber data: \"y\"";
        Compiler.CompileSound($$"""
            instansi D "Dinas" {
              indikator P1 "Satu" {
                satuan: persen
                polaritas: naik
                {{Parts}}
                formula: a / b × 100%
              }
              indikator P2 "Dua" {
                satuan: persen
                polaritas: naik
                {{Parts}}
                formula: (b - a) / b × 100%
              }
              indikator G "Gabungan" {
                satuan: persen
                polaritas: naik
                formula: P1 × 140% - P2 × 40%
                penanggung jawab: "x"
                sumber data: "y"
                contoh: {{example}}
              }
            }
            """);
    }
}
