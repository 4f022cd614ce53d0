using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tests.Contract;

/// <summary>The shape of a file: the first example of the contract, word for word, and what may be written otherwise.</summary>
public sealed class ShapeTests
{
    private const string Example = """"
        peraturan PerwaliBlitar22Tahun2019 {
          jenis: "Peraturan Walikota Blitar"
          nomor: 22
          tahun: 2019
          tanggal: 26 Maret 2019
          tentang: "Perubahan Ketiga atas Peraturan Walikota Nomor 24 Tahun 2016 tentang Indikator Kinerja Utama (IKU) Pemerintah Kota Blitar"
          tempat: "Blitar"
          penetap: "Wakil Walikota Blitar"; "Santoso"
        }

        satuan kelahiran "kelahiran hidup"

        instansi DinasKesehatan "Dinas Kesehatan" {
          urutan: 9
          tugas: "Melaksanakan urusan pemerintahan bidang kesehatan"
          fungsi: "Perumusan kebijakan teknis bidang kesehatan";
                  "Penyelenggaraan pelayanan umum bidang kesehatan"

          sasaran "Meningkatnya kualitas pelayanan kesehatan masyarakat" {

            indikator AngkaKematianIbu "Angka Kematian Ibu (AKI)" {
              satuan: orang per 100.000 kelahiran
              polaritas: turun
              variabel ibuMeninggal: orang "Jumlah ibu yang meninggal karena hamil, bersalin, dan nifas"
              variabel kelahiranHidup: kelahiran > 0 "Jumlah kelahiran hidup di wilayah dan pada kurun waktu yang sama"
              formula: ibuMeninggal / kelahiranHidup × 100.000
              penanggung jawab: "Bidang Kesehatan Masyarakat"
              sumber data: "Laporan Bidang Kesehatan Masyarakat"
              contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 => 92,89
              target: 2019 = 95; 2020 = 92; 2021 = 90
            }

            indikator PrevalensiStunting "Prevalensi Stunting" {
              satuan: persen
              polaritas: turun
              variabel stunting: orang "Jumlah balita stunting" bagian dari balita
              variabel balita: orang > 0 "Jumlah seluruh balita"
              formula: stunting / balita × 100%
              penanggung jawab: "Bidang Kesehatan Masyarakat"
              sumber data: "Laporan Bidang Kesehatan Masyarakat"
            }
          }
        }
        """";

    [Fact]
    public void First_example_of_the_contract()
    {
        var project = Compiler.CompileSound(Example);

        var regulation = project.Peraturan!;
        Assert.Equal("PerwaliBlitar22Tahun2019", regulation.Id);
        Assert.Equal(("22", 2019 as int?, "26 Maret 2019", "Blitar"), (regulation.Nomor, regulation.Tahun, regulation.Tanggal, regulation.Tempat));
        Assert.Equal(["Wakil Walikota Blitar", "Santoso"], regulation.Penetap);

        var office = Assert.Single(Assert.Single(project.Files).Instansi);
        Assert.Equal(("DinasKesehatan", "Dinas Kesehatan", 9), (office.Path, office.Judul, office.Urutan));
        Assert.Equal(2, office.Fungsi.Count);
        var goal = Assert.IsType<BoundHolder>(Assert.Single(office.Anggota));
        Assert.Equal((JenisWadah.Sasaran, ""), (goal.Jenis, goal.Path));

        var aki = project.Indicators["DinasKesehatan.AngkaKematianIbu"];
        Assert.Equal("orang per 100.000 kelahiran", aki.Satuan!.Tulisan);
        Assert.Equal("orang per 100.000 kelahiran hidup", aki.Satuan.Judul);
        Assert.Equal(ArahPolaritas.Turun, aki.Polaritas);
        Assert.Equal(["ibuMeninggal", "kelahiranHidup"], aki.Masukan.Select(m => m.Key));
        Assert.Equal([">= 0", "> 0"], aki.Masukan.Select(m => m.Batas!.Tulisan));
        Assert.All(aki.Masukan, m => Assert.True(m.IsWhole));
        Assert.Equal([(2019, 95m), (2020, 92m), (2021, 90m)], aki.Target.Select(t => (t.Tahun, t.Nilai!.Value)));

        Assert.Equal(92.89m, project.Evaluate(aki.Path, ("ibuMeninggal", 2), ("kelahiranHidup", 2_153)).Nilai);
        Assert.Equal(8.92m, project.Evaluate("DinasKesehatan.PrevalensiStunting", ("stunting", 742), ("balita", 8_316)).Nilai);
        Assert.Equal("balita", project.Indicators["DinasKesehatan.PrevalensiStunting"].Masukan[0].BagianDari);
    }

    [Fact]
    public void A_reason_instead_of_a_number()
    {
        var project = Compiler.CompileSound(Example);
        var zero = project.Evaluate("DinasKesehatan.AngkaKematianIbu", ("ibuMeninggal", 2), ("kelahiranHidup", 0));
        Assert.Equal((false, "MelanggarBatas", "kelahiranHidup harus > 0, diterima 0"), (zero.Sah, zero.Status, zero.Alasan));
    }

    [Fact]
    public void Keywords_mind_no_case_and_names_do()
    {
        var project = Compiler.CompileSound("""
            INSTANSI DinasKesehatan "Dinas Kesehatan"
            {
              Indikator A "A"
              {
                Satuan: orang PER 1.000 orang
                POLARITAS: Naik
                Variabel a: orang > 0 "a"
                VARIABEL A: orang "A" BAGIAN DARI a BAIK
                formula: RATA(A; a) / a × 1.000
                Penanggung  Jawab: "B"
                SUMBER DATA: "S"
                Periode: Triwulan
                Konsolidasi: Hitung Ulang
                Pembulatan: Potong 1 Desimal
              }
            }
            """);
        var indicator = project.Indicators["DinasKesehatan.A"];
        Assert.Equal(["a", "A"], indicator.Masukan.Select(m => m.Key));
        Assert.Equal(("triwulan", "hitung ulang", new RoundingSyntax(CaraBulat.Potong, 1)), (indicator.Periode, indicator.Konsolidasi, indicator.Pembulatan));
    }

    [Theory]
    [InlineData("formula: a +\n          b")]
    [InlineData("formula: a\n          + b", false)]
    [InlineData("formula: (a\n          + b)")]
    [InlineData("formula:\n          a + b")]
    [InlineData("formula: rata(a;\n          b)")]
    [InlineData("formula: a × // komentar di tengah\n          b")]
    [InlineData("formula: jika(a >\n 0; a; b)")]
    public void A_value_goes_on_while_a_bracket_is_open_or_the_line_ends_in_an_operator(string formula, bool isSound = true)
    {
        var diagnostics = Definitions.Project(Compiler.OneFormula("1", ["a", "b"]).Replace("formula: 1", formula)).Diagnostics;
        Assert.Equal(isSound, diagnostics.Count == 0);
    }

    [Fact]
    public void Long_texts_lose_the_indentation_their_lines_share()
    {
        var indicator = Compiler.CompileSound(Sound.And(
            "penjelasan: \"\"\"", "  Ibu yang meninggal:", "    - karena hamil", "    - karena \"bersalin\"", "", "  satuan: orang", "  \"\"\"",
            "definisi: \"Disebut \\\"AKI\\\" pada lampiran\"",
            "catatan: \"satu\"; \"dua\"")).Indicators["DinasKesehatan.AngkaKematianIbu"];
        Assert.Equal("Ibu yang meninggal:\n  - karena hamil\n  - karena \"bersalin\"\n\nsatuan: orang", indicator.Penjelasan);
        Assert.Equal("Disebut \"AKI\" pada lampiran", indicator.Definisi);
        Assert.Equal(["satu", "dua"], indicator.Catatan);
    }

    [Fact]
    public void Comments_stand_anywhere_and_change_nothing()
    {
        string commented = "// awal\n" + Example.Replace("{\n", "{ // di belakang\n// sendiri\n").Replace("satuan: persen", "satuan: persen // bukan orang");
        Assert.Equal(Compiler.CompileSound(Example).Files, Compiler.CompileSound(commented).Files);
        Assert.NotEmpty(Definitions.Tree(commented).Comments);
    }

    [Fact]
    public void Order_of_declarations_does_not_matter()
    {
        string units = "satuan kelahiran \"kelahiran hidup\"\n";
        string rest = Example.Replace(units, "");
        var (before, after) = (Compiler.CompileSound(units + rest), Compiler.CompileSound(rest + "\n" + units));
        Assert.Equal(before.Files, after.Files);
        Assert.Equal(before.Files[0].Instansi, Compiler.CompileSound(("a.iku", rest), ("b.iku", units)).Files[0].Instansi);
    }
}
