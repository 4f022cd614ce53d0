using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Annexes;

public class AnnexRowTests
{
    private const string Ratio = "variabel a: orang \"Jumlah A\"\nvariabel b: orang > 0 \"Jumlah B\"\nformula: a / b\n";

    [Fact]
    public void The_regulation_s_own_wording_comes_before_the_generated_sentence()
    {
        Assert.Equal("(Jumlah A / Jumlah B) × 2", Row(Ratio.Replace("a / b", "a / b × 2")).Kalimat);
        Assert.Equal("A dibagi B", Row(Ratio + "formulasi: \"A dibagi B\"").Kalimat);
    }

    [Fact]
    public void Lines_of_texts_are_kept()
    {
        var row = Row(Ratio + "formulasi: \"\"\"\n  Ketentuan:\n    1. Satu\n\n    2. Dua\n  \"\"\"\npenjelasan: \"Begini\"");
        Assert.Equal("Ketentuan:\n1. Satu\n2. Dua", row.Kalimat);
        Assert.Equal("Begini", row.Penjelasan);
    }

    [Theory]
    [InlineData("survei 0..100", "Hasil survei")]
    [InlineData("penilaian 0..100", "Hasil penilaian")]
    [InlineData("laporan", "Angka yang dilaporkan")]
    [InlineData("tanggal", "Tanggal pelaksanaan")]
    [InlineData("predikat Opini", "Predikat yang diperoleh")]
    public void A_value_from_outside_says_where_it_comes_from(string origin, string sentence)
    {
        var row = Row($"nilai: {origin}", "skala Opini \"Opini\" { TMP; WTP }");
        Assert.Equal(sentence, row.Kalimat);
        Assert.Null(row.Formula);
    }

    [Fact]
    public void Notes_for_the_drafter_are_not_printed()
    {
        var row = Row(Ratio + "catatan: \"RAHASIA\"\ndefinisi: \"DEFINISI\"");
        Assert.DoesNotContain("RAHASIA", row.ToString());
    }

    [Fact]
    public void A_broken_formula_leaves_its_cell_empty()
    {
        var row = Row(Ratio.Replace("a / b", "a / tidakAda"));
        Assert.Equal(("", true), (row.Kalimat, row.Formula is null));
    }

    [Fact]
    public void Components_and_constants_are_explained_once_and_have_no_row()
    {
        var row = Row("formula: K + K × L + batas", """
            konstanta batas: bilangan = 1.000,5 "Batas"
            komponen K "Komponen K" {
              satuan: bilangan
              variabel k: bilangan "Nilai k"
              formula: k + L
            }
            komponen L "Komponen L" {
              satuan: bilangan
              variabel l: bilangan "Nilai l"
              formula: l × 2
            }
            """);
        Assert.Equal(
            ["batas = 1.000,5", "Komponen K = Nilai k + Komponen L", "Komponen L = Nilai l × 2"],
            row.Keterangan.Select(k => $"{k.Nama} = {k.Uraian}"));
    }

    [Fact]
    public void A_circle_of_components_ends()
    {
        var row = Row("formula: K", """
            komponen K "Komponen K" {
              satuan: bilangan
              formula: L
            }
            komponen L "Komponen L" {
              satuan: bilangan
              formula: K
            }
            """);
        Assert.InRange(row.Keterangan.Count, 0, 2);
    }

    [Fact]
    public void Short_names_are_words_with_the_meaning_s_abbreviations()
    {
        var row = Row("variabel opdNilaiA: bilangan \"Jumlah OPD yang SAKIP-nya minimal A\"\nformula: opdNilaiA × 2");
        Assert.Equal("OPD nilai A", Assert.Single(row.Formula!.Suku).Ringkas);
    }
}
