using Sakip.Dsl.Language.Comparison;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>Kinds of changes one by one, on a small project: what is replaced in its text, and what is told of it.</summary>
public sealed class ProjectComparisonTests
{
    private const string Text = """
        satuan kelahiran "kelahiran hidup"
        satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah
        konstanta baku: rasio = 0,5 "Bobot baku"
        skala Mutu "Mutu" { C; B; A }
        kategori Nilai "Nilai" {
          Baik "Baik": >= 50
          Buruk "Buruk": < 50
        }
        aturan capaian Sendiri {
          naik: realisasi / target × 100
          turun: (2 × target - realisasi) / target × 100
          batas: 0 .. 120
          predikat: Nilai
        }
        aturan capaian Lain {
          naik: realisasi / target
        }
        kelompok Lahir "Kelompok kelahiran": Dinas.Aki; Dinas.Akb
        komponen Bagian "Bagian yang meninggal" {
          satuan: rasio
          variabel meninggal: orang "Jumlah yang meninggal"
          variabel hidup: orang > 0 "Jumlah yang hidup"
          formula: meninggal / hidup
        }
        instansi Dinas "Dinas Kesehatan" {
          urutan: 9
          tugas: "Melaksanakan urusan kesehatan"
          fungsi: "Perumusan"; "Pelaksanaan"
          variabel penduduk: orang > 0 "Jumlah penduduk"
          sasaran "Meningkatnya mutu pelayanan" {
            indikator Aki "Angka Kematian Ibu (AKI)" {
              satuan: orang per 100.000 kelahiran
              polaritas: turun
              variabel ibu: orang "Jumlah ibu yang meninggal"
              variabel lahir: kelahiran > 0 "Jumlah kelahiran hidup"
              formula: ibu / lahir × 100.000
              penanggung jawab: "Bidang"
              sumber data: "Laporan"
              capaian: Sendiri
              target: 2020 = 92; 2021 = 90
            }
            indikator Akb "Angka Kematian Bayi (AKB)" {
              satuan: persen
              polaritas: turun
              formula: Bagian × 100%
              penanggung jawab: "Bidang"
              sumber data: "Laporan"
              kategori: Nilai
              target: 2020 = 9
            }
            indikator Opini "Opini" {
              satuan: predikat
              polaritas: naik
              nilai: predikat Mutu
              penanggung jawab: "Bidang"
              sumber data: "Laporan"
              target: 2020 = B
            }
          }
          sasaran Jangkauan "Meluasnya jangkauan" {
            indikator Terlayani "Persentase penduduk yang terlayani" {
              satuan: persen
              polaritas: naik
              variabel terlayani: orang "Jumlah penduduk yang terlayani" bagian dari penduduk
              formula: terlayani / penduduk × 100%
              penanggung jawab: "Bidang"
              sumber data: "Laporan"
              target: 2020 = 80
            }
            indikator Gabungan "Capaian kelahiran" {
              satuan: persen
              polaritas: naik
              formula: rata(capaian(Lahir)) × baku × 2
              penanggung jawab: "Bidang"
              sumber data: "Laporan"
            }
          }
        }

        """;

    [Theory]
    [InlineData("\"kelahiran hidup\"", "\"kelahiran\"", "Satuan Memutus Satuan kelahiran > Dinas.Aki")]
    [InlineData("\"kelahiran hidup\"", "\"Kelahiran Hidup\"", "Satuan Redaksional Satuan kelahiran")]
    [InlineData("satuan kelahiran", "satuan lahirHidup", "Id Redaksional Satuan lahirHidup", "kelahiran >", "lahirHidup >", "000 kelahiran", "000 lahirHidup")]
    [InlineData("1.000.000 rupiah", "1.000 rupiah", "Satuan Redaksional Satuan jutaRupiah")]
    [InlineData("= 0,5", "= 0,4", "NilaiKonstanta Memutus Konstanta baku > Dinas.Gabungan")]
    [InlineData("× baku ×", "× 0,5 ×", "TulisanFormula Redaksional Indikator Dinas.Gabungan")]
    [InlineData("{ C; B; A }", "{ D; C; B; A }", "Label Memutus Skala Mutu > Dinas.Opini")]
    [InlineData(">= 50", ">= 60", "Pita Memutus Kategori Nilai > Dinas.Akb,Dinas.Aki", "< 50", "< 60")]
    [InlineData("\"Baik\":", "\"Sangat baik\":", "Nama Redaksional Kategori Nilai")]
    [InlineData("kategori Nilai", "kategori Kelas", "Id Redaksional Kategori Kelas", "predikat: Nilai", "predikat: Kelas", "kategori: Nilai", "kategori: Kelas")]
    [InlineData("batas: 0 .. 120", "batas: 0 .. 100", "RumusCapaian Memutus AturanCapaian Sendiri > Dinas.Aki")]
    [InlineData("naik: realisasi / target × 100", "naik: realisasi / target", "RumusCapaian Redaksional AturanCapaian Sendiri")]
    [InlineData("(2 × target - realisasi) / target × 100", "(1 + (1 - realisasi / target)) × 100", "TulisanFormula Redaksional AturanCapaian Sendiri")]
    [InlineData("turun: (2 × target - realisasi)", "turun: (3 × target - realisasi)", "RumusCapaian Memutus AturanCapaian Sendiri > Dinas.Aki")]
    [InlineData("capaian: Sendiri", "capaian: Spm", "AturanCapaian Memutus Indikator Dinas.Aki")]
    [InlineData("Dinas.Aki; Dinas.Akb", "Dinas.Aki", "Anggota Memutus Kelompok Lahir > Dinas.Gabungan")]
    [InlineData("Dinas.Aki; Dinas.Akb", "Dinas.Akb; Dinas.Aki")]
    [InlineData("kelompok Lahir", "kelompok Hidup", "Id Redaksional Kelompok Hidup", "capaian(Lahir)", "capaian(Hidup)")]
    [InlineData("formula: meninggal / hidup", "formula: meninggal / (hidup + 1 orang)", "Formula Memutus Komponen Bagian > Dinas.Akb")]
    [InlineData("formula: meninggal / hidup", "formula: 1 / (hidup / meninggal)", "TulisanFormula Redaksional Komponen Bagian")]
    [InlineData("\"Jumlah yang hidup\"", "\"Jumlah yang lahir hidup\"", "ArtiMasukan Memutus Komponen Bagian > Dinas.Akb")]
    [InlineData("\"Jumlah penduduk\"", "\"Jumlah penduduk laki-laki\"", "ArtiMasukan Memutus Variabel Dinas.penduduk > Dinas.Terlayani")]
    [InlineData("\"Jumlah penduduk\"", "\"jumlah Penduduk.\"", "ArtiMasukan Redaksional Variabel Dinas.penduduk")]
    [InlineData("\"Jumlah penduduk yang terlayani\"", "\"Prosentase\"", "ArtiMasukan Memutus Indikator Dinas.Terlayani")]
    [InlineData("urutan: 9", "urutan: 10", "Urutan Redaksional Instansi Dinas")]
    [InlineData("\"Dinas Kesehatan\"", "\"Dinas Kesehatan dan Keluarga Berencana\"", "Nama Redaksional Instansi Dinas")]
    [InlineData("\"Melaksanakan", "\"Membantu melaksanakan", "Tugas Redaksional Instansi Dinas")]
    [InlineData("\"Perumusan\"; ", "", "Fungsi Redaksional Instansi Dinas")]
    [InlineData("\"Meningkatnya mutu pelayanan\"", "\"Naiknya kepuasan\"", "Nama Redaksional Sasaran ")]
    [InlineData("sasaran Jangkauan", "sasaran Luas", "Id Redaksional Sasaran Dinas.Luas")]
    [InlineData("instansi Dinas \"", "instansi Dinkes \"", "Id Redaksional Instansi Dinkes", "Dinas.", "Dinkes.")]
    [InlineData("2020 = B", "2020 = A", "TargetNaik Target Indikator Dinas.Opini")]
    [InlineData("2021 = 90", "2021 = 89", "TargetTurun Target Indikator Dinas.Aki")]
    [InlineData("AKI", "aki", "Nama Redaksional Indikator Dinas.Aki")]
    [InlineData("ibu / lahir × 100.000", "100.000 / (lahir / ibu)", "TulisanFormula Redaksional Indikator Dinas.Aki")]
    [InlineData("ibu / lahir × 100.000", "lahir / ibu × 100.000", "Formula Memutus Indikator Dinas.Aki")]
    [InlineData("Bagian × 100%", "100% × (Bagian + 0)", "TulisanFormula Redaksional Indikator Dinas.Akb")]
    public void A_change_is_told_with_its_severity_and_its_reach(string was, string now, params string[] more)
    {
        string edited = Replace(Text, was, now);
        string[] expected = [.. more.Take(1)];
        for (int i = 1; i + 1 < more.Length; i += 2)
        {
            edited = Replace(edited, more[i], more[i + 1]);
        }

        Assert.Equal(expected, Found(Text, edited));
    }

    [Fact]
    public void A_component_taken_out_of_a_formula_or_put_back_changes_nothing_that_is_computed()
    {
        string inlined = Replace(Replace(Text, "formula: Bagian × 100%", """
            variabel mati: orang "Jumlah yang meninggal"
                  variabel semua: orang > 0 "Jumlah yang hidup"
                  formula: mati / semua × 100%
            """), Text[Text.IndexOf("komponen", StringComparison.Ordinal)..Text.IndexOf("instansi", StringComparison.Ordinal)], "");
        Assert.Equal(["TulisanFormula Redaksional Indikator Dinas.Akb", "Dicabut Redaksional Komponen Bagian"], Found(Text, inlined));
        Assert.Equal(["TulisanFormula Redaksional Indikator Dinas.Akb", "Ditambah Redaksional Komponen Bagian"], Found(inlined, Text).Where(c => !c.StartsWith("NamaMasukan", StringComparison.Ordinal)));
    }

    [Fact]
    public void Inputs_that_change_names_crosswise_keep_their_meaning()
    {
        string crossed = Text.Replace("variabel ibu: orang", "variabel x: orang", StringComparison.Ordinal).Replace("variabel lahir:", "variabel ibu:", StringComparison.Ordinal)
            .Replace("variabel x: orang", "variabel lahir: orang", StringComparison.Ordinal).Replace("ibu / lahir", "lahir / ibu", StringComparison.Ordinal);
        Assert.Equal(["NamaMasukan Redaksional Indikator Dinas.Aki", "NamaMasukan Redaksional Indikator Dinas.Aki"], Found(Text, crossed));
    }

    [Fact]
    public void An_indicator_that_moves_is_not_told_as_gone()
    {
        string opini = Text[Text.IndexOf("    indikator Opini", StringComparison.Ordinal)..Text.IndexOf("  sasaran Jangkauan", StringComparison.Ordinal)][..^4];
        string moved = Text.Replace(opini, "", StringComparison.Ordinal).Replace("    indikator Terlayani", opini + "    indikator Terlayani", StringComparison.Ordinal);
        Assert.Equal(["Tempat Redaksional Indikator Dinas.Opini"], Found(Text, moved));
        Assert.Equal(["Tempat Redaksional Indikator Dinas.Opini"], Found(moved, Text));
    }

    [Fact]
    public void Of_things_in_another_order_the_fewest_are_told_as_moved()
    {
        static string Goal(string name, params string[] ids) => $"sasaran \"{name}\" {{\n" + string.Concat(ids.Select(i =>
            $"indikator {i} \"Ukuran {i}\" {{\nsatuan: indeks\npolaritas: naik\nnilai: survei 0..100\npenanggung jawab: \"B\"\nsumber data: \"S {i}\"\n}}\n")) + "}\n";
        static string Office(params string[] goals) => $"instansi D \"D\" {{\n{string.Concat(goals)}}}\n";
        string old = Office(Goal("Satu", "A", "B", "C"), Goal("Dua", "E"), Goal("Tiga", "F"));
        Assert.Equal(["Tempat Redaksional Indikator D.A"], Found(old, Office(Goal("Satu", "B", "C", "A"), Goal("Dua", "E"), Goal("Tiga", "F"))));
        Assert.Equal(["Tempat Redaksional Sasaran "], Found(old, Office(Goal("Tiga", "F"), Goal("Satu", "A", "B", "C"), Goal("Dua", "E"))));

        // What only makes room has not moved.
        Assert.Equal(["Ditambah Target Sasaran ", "Ditambah Target Indikator D.X"], Found(old, Office(Goal("Nol", "X"), Goal("Satu", "A", "B", "C"), Goal("Dua", "E"), Goal("Tiga", "F"))));
    }

    [Fact]
    public void An_indicator_under_another_office_and_Id_is_known_by_its_formula_and_name()
    {
        string elsewhere = Text.Replace("kelompok Lahir \"Kelompok kelahiran\": Dinas.Aki; Dinas.Akb", "kelompok Lahir \"Kelompok kelahiran\": Puskesmas.KematianIbu; Dinas.Akb", StringComparison.Ordinal);
        string aki = Text[Text.IndexOf("    indikator Aki", StringComparison.Ordinal)..Text.IndexOf("    indikator Akb", StringComparison.Ordinal)];
        elsewhere = elsewhere.Replace(aki, "", StringComparison.Ordinal) + "instansi Puskesmas \"Puskesmas\" {\n  urutan: 10\n" + aki.Replace("indikator Aki \"Angka Kematian Ibu (AKI)\"", "indikator KematianIbu \"Angka Kematian Ibu\"", StringComparison.Ordinal) + "}\n";
        Assert.Equal(
            ["Ditambah Target Instansi Puskesmas", "Id Redaksional Indikator Puskesmas.KematianIbu", "Nama Redaksional Indikator Puskesmas.KematianIbu", "Tempat Redaksional Indikator Puskesmas.KematianIbu"],
            Found(Text, elsewhere));
    }

    [Fact]
    public void Two_that_would_fit_equally_well_are_not_guessed()
    {
        const string survey = "satuan: indeks\npolaritas: naik\nnilai: survei 0..100\npenanggung jawab: \"B\"\nsumber data: \"S\"\n}\n";
        string before = $"instansi D \"D\" {{\nindikator A \"Kepuasan\" {{\n{survey}}}\n";
        string after = $"instansi D \"D\" {{\nindikator B \"Kepuasan\" {{\n{survey}indikator C \"Kepuasan\" {{\n{survey}}}\n";
        Assert.Equal(["Dicabut Pencabutan Indikator D.A", "Ditambah Target Indikator D.B", "Ditambah Target Indikator D.C"], Found(before, after).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whether_a_target_is_harder_to_reach_is_told_by_the_polarity()
    {
        var change = ProjectComparison.Compare(Definitions.Project(Text), Definitions.Project(Replace(Text, "2021 = 90", "2021 = 89"))).Perubahan.Single();
        Assert.Equal("Target 2021 diturunkan; lebih berat dicapai", change.Arti.Indonesian);
        Assert.Equal("The target for 2021 is lowered; it is harder to reach", change.Arti.English);
        Assert.Equal(("2021", "90", "89"), (change.Bagian, change.Semula, change.Menjadi));
    }

    [Fact]
    public void The_same_versions_make_equal_comparisons()
    {
        string edited = Replace(Replace(Text, "2021 = 90", "2021 = 89"), "{ C; B; A }", "{ D; C; B; A }");
        Assert.Equal(
            ProjectComparison.Compare(Definitions.Project(Text), Definitions.Project(edited)),
            ProjectComparison.Compare(Definitions.Project(Text), Definitions.Project(edited)));
    }

    [Theory]
    [InlineData("", Text)]
    [InlineData(Text, "")]
    [InlineData("instansi {", Text)]
    [InlineData(Text, "indikator \"")]
    public void Empty_and_broken_versions_are_compared_as_far_as_they_go(string before, string after) =>
        Assert.NotEmpty(ProjectComparison.Compare(Definitions.Project(before), Definitions.Project(after)).Perubahan);

    private static string[] Found(string before, string after) =>
        [.. ProjectComparison.Compare(Definitions.Project(before), Definitions.Project(after)).Perubahan.Select(p =>
            $"{p.Jenis} {(p.Keparahan == Keparahan.MemutusKeterbandingan ? "Memutus" : p.Keparahan)} {p.Objek} {p.Path}{(p.Terdampak.Count > 0 ? " > " + string.Join(',', p.Terdampak) : "")}")];

    private static string Replace(string text, string was, string now)
    {
        Assert.Contains(was, text, StringComparison.Ordinal);
        return text.Replace(was, now, StringComparison.Ordinal);
    }
}
