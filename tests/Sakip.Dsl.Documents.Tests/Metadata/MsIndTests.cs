using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Documents.Tests.Word;
using Sakip.Dsl.Language.Metadata;
using Sakip.Dsl.Language.Tables;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Metadata;

public class MsIndTests
{
    private const string Plain = "variabel a: orang \"Penduduk terlayani\"\nvariabel b: orang > 0 \"Seluruh penduduk\"\nformula: (a - a[t-1]) / b × 100%\n";

    [Fact]
    public void What_follows_from_the_definition_is_filled_in_and_the_rest_is_blank()
    {
        var form = FormOf(Plain);
        Assert.Equal(("Indikator A", "", "", "Makin tinggi nilainya, makin baik.", "Indeks", "indeks"), (form.Nama, form.Konsep, form.Definisi, form.Interpretasi, form.Ukuran, form.Satuan));
        Assert.Equal((false, null), (form.Komposit, form.AksesUmum));
        Assert.Empty(form.Klasifikasi.Concat(form.LevelEstimasi));
        Assert.Empty(form.IndikatorPembangun);
        Assert.Equal([new("Penduduk terlayani", new(["Laporan A"])), new MsIndPart("Seluruh penduduk", new(["Laporan A"]))], form.VariabelPembangun);
    }

    [Fact]
    public void What_the_definition_says_stands()
    {
        var form = FormOf(Plain + "definisi: \"d\"\nkonsep: \"k\"\ninterpretasi: \"i\"\nukuran: \"Laju\"\nklasifikasi: \"umur\"; \"jenis kelamin\"\nlevel estimasi: \"kabupaten\"\nakses umum: tidak\n");
        Assert.Equal(("k", "d", "i", "Laju", false), (form.Konsep, form.Definisi, form.Interpretasi, form.Ukuran, form.AksesUmum));
        Assert.Equal(["umur", "jenis kelamin", "kabupaten"], form.Klasifikasi.Concat(form.LevelEstimasi));
    }

    [Theory]
    [InlineData("formula: B + C", "Indikator B|Indikator C")]
    [InlineData("formula: capaian(B)", "Indikator B")]
    [InlineData("formula: rata(capaian(Semua))", "Indikator B|Indikator C")]
    [InlineData("formula: Sub × 2", "Sub indeks")] // a component that is an index is an indicator without a row
    [InlineData("formula: Hitung / 1 orang + B", "Indikator B")] // one that counts is a step of the formula
    [InlineData("variabel k: indeks \"K\"\nformula: k + Dua / 1 orang", "Indikator C")] // through such a step
    public void A_formula_of_other_indicators_is_composite(string formula, string builders)
    {
        var form = FormOf(formula, "indikator B \"Indikator B\" {\nsatuan: indeks\npolaritas: naik\nnilai: laporan\nsumber data: \"Buku B\"\n}\n"
            + "indikator C \"Indikator C\" {\nsatuan: indeks\npolaritas: naik\nnilai: laporan\n}\nkelompok Semua \"Semua\": B; C\n"
            + "komponen Sub \"Sub indeks\" {\nsatuan: indeks\nvariabel s: indeks \"S\"\nformula: s\n}\n"
            + "komponen Hitung \"Hitungan\" {\nsatuan: orang\nvariabel h: orang \"H\"\nformula: h\n}\n"
            + "komponen Dua \"Dua\" {\nsatuan: orang\nformula: C × 1 orang\n}\n");
        Assert.True(form.Komposit);
        Assert.Equal(builders.Split('|'), form.IndikatorPembangun.Select(p => p.Nama));
        Assert.Empty(form.VariabelPembangun);
        Assert.All(form.IndikatorPembangun, p => Assert.Equal(p.Nama == "Indikator B" ? ["Buku B"] : [], p.Asal));
    }

    [Fact]
    public void Of_a_value_from_outside_nothing_is_known_that_was_not_said()
    {
        var form = FormOf("nilai: survei 0..100");
        Assert.Null(form.Komposit);
        Assert.Empty(form.IndikatorPembangun.Concat(form.VariabelPembangun));
    }

    [Fact]
    public void Fields_of_a_list_are_variables() =>
        Assert.Equal(
            ["Nilai unsur (setiap unsur pelayanan)"],
            FormOf("daftar unsur \"unsur pelayanan\" { nilai: indeks \"Nilai unsur\" }\nformula: rata(unsur.nilai)").VariabelPembangun.Select(v => v.Nama));

    [Theory]
    [InlineData("persen", "Persentase")]
    [InlineData("orang per 1.000 kegiatan", "Rasio")]
    [InlineData("orang", "Jumlah")]
    [InlineData("rupiah", "Nilai")]
    [InlineData("rasio", "Rasio")]
    [InlineData("km", "")]
    [InlineData("bilangan", "")]
    public void The_unit_says_what_kind_of_measure_it_is(string unit, string measure)
    {
        var project = Project(Office(Indicator("A", "nilai: laporan").Replace("satuan: indeks", "satuan: " + unit)));
        Assert.Equal(measure, Assert.Single(MsIndForm.CreateAll(project)).Ukuran);
    }

    [Theory]
    [MemberData(nameof(WordSamples.Names), MemberType = typeof(WordSamples))]
    public void Forms_are_files_for_Word_and_browsers(string sample)
    {
        var project = WordSamples.ProjectOf(sample);
        var forms = MsIndSheet.CreateForms(project);
        Assert.Equal(project.Indicators.Values.Count(i => !i.IsComponent), forms.Bagian.Sum(b => b.Tabel.Count));
        Assert.All(forms.Bagian.SelectMany(b => b.Tabel), t => Assert.Equal(15, t.Open(t.Badan).Length));
        Assert.Empty(WordSamples.ErrorsOf(WordSamples.Write(forms)));
        string html = TableHtml.Write(forms);
        Assert.All(["id-ID", "tr-TR", "sv-SE"], culture => Assert.Equal(html, Cultures.Under(culture, () => TableHtml.Write(MsIndSheet.CreateForms(project)))));
    }

    [Fact]
    public void Forms_stand_on_upright_pages_under_their_office()
    {
        var forms = MsIndSheet.CreateForms(Project(Demonstration.Text));
        Assert.Equal(["METADATA INDIKATOR (MS-IND)", "KOTA CONTOH"], forms.Nama);
        var office = Assert.Single(forms.Bagian);
        Assert.True(office.Tegak);
        Assert.Equal("1. Indeks Pembangunan Manusia (IPM)", office.Tabel[0].Nama);
        Assert.Contains(office.Tabel[0].Badan[4].Sel[2].Isi, b => b is FormulaBlock);
        Assert.Equal(new ListBlock(new(["Indeks kesehatan", "Indeks pengeluaran"])), office.Tabel[0].Badan[10].Sel[2].Isi[0]);
    }

    private static MsIndForm FormOf(string content, string beside = "") =>
        MsIndForm.CreateAll(Project(Office(Indicator("A", content) + beside))).Single(f => f.Path == "Dinas.A");
}
