using System.Text.Json;

namespace Sakip.Dsl.Cli.Tests;

/// <summary><c>sakip periksa --bukti</c>: all that must hold of the formulas, and what became of it.</summary>
public sealed class ProofTests : IDisposable
{
    private const string Text = """
        instansi D "Dinas" {
          indikator Terbukti "Terbukti" {
            satuan: persen
            polaritas: naik
            variabel a: orang "a" baik bagian dari b
            variabel b: orang > 0 "b"
            formula: a / b × 100%
            penanggung jawab: "B"
            sumber data: "L"
          }
          indikator Lain "Lain" {
            satuan: indeks
            polaritas: naik
            variabel x: bilangan >= 0 "x" baik
            variabel y: bilangan >= 0 "y"
            formula: x / y + 1 / (x ^ 2 - 2 × x + 1,5) - x
            penanggung jawab: "B"
            sumber data: "L"
          }
        }

        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Under_each_indicator_its_claims()
    {
        _tool.Write("d.iku", Text);

        Assert.Equal(0, _tool.Run("periksa", "d.iku", "--bukti"));
        Assert.EndsWith(
            """
            1 peringatan di 1 berkas

            D.Terbukti
              terbukti         pembagi b tidak pernah nol                     b >= 1
              terbukti         hasil selalu dalam 0..100                      hasil formula ini terbukti dalam 0..100
              terbukti         polaritas naik sesuai dengan masukan bertanda  a naik → hasil naik; a bertanda baik, jadi makin tinggi hasilnya makin baik

            D.Lain
              terbantah        pembagi y tidak pernah nol                     bila x = 1; y = 0: pembagi y bernilai nol
                               lihat d.iku(16,18)
              tak terputuskan  pembagi x ^ 2 - 2 × x + 1,5 tidak pernah nol   tentang nilai x ^ 2 - 2 × x + 1,5 tidak ada yang terbukti, dan masukan yang melanggarnya tidak ditemukan
                               lihat d.iku(16,27)
              tak terputuskan  polaritas naik sesuai dengan masukan bertanda  arah hasil terhadap 'x' tidak dapat dipastikan
                               lihat d.iku(13,16)

            bukti: 3 terbukti, 1 terbantah, 2 tak terputuskan

            """.ReplaceLineEndings("\n"),
            _tool.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_and_in_one_line_each()
    {
        _tool.Write("d.iku", Text);

        Assert.Equal(0, _tool.Run("periksa", "d.iku", "--proofs", "--ringkas", "--bahasa", "en"));
        Assert.Contains("\nd.iku(7,18): proved: D.Terbukti: the divisor b is never zero: b >= 1\n", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("\nd.iku(16,18): refuted: D.Lain: the divisor y is never zero: with x = 1; y = 0: \"pembagi y bernilai nol\"\n", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void In_json_only_when_asked_for()
    {
        _tool.Write("d.iku", Text);

        _tool.Run("periksa", "d.iku", "--format", "json");
        Assert.DoesNotContain("\"bukti\"", _tool.Out, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("periksa", "d.iku", "--format", "json", "--bukti"));
        using var document = JsonDocument.Parse(_tool.Out);
        var proofs = document.RootElement.GetProperty("bukti");
        Assert.Equal(6, proofs.GetArrayLength());
        var refuted = proofs.EnumerateArray().Single(p => p.GetProperty("putusan").GetString() == "terbantah");
        Assert.Equal(
            ("D.Lain", "pembagi", 16, "y", 0m),
            (refuted.GetProperty("indikator").GetString(), refuted.GetProperty("jenis").GetString(), refuted.GetProperty("baris").GetInt32(),
                refuted.GetProperty("masukan")[1].GetProperty("nama").GetString(), refuted.GetProperty("masukan")[1].GetProperty("nilai").GetDecimal()));
    }

    [Fact]
    public void Colors_mark_the_verdict()
    {
        _tool.Write("d.iku", Text);

        _tool.RunInColor("periksa", "d.iku", "--bukti");
        Assert.Contains("\e[1mD.Terbukti\e[0m\n  \e[32mterbukti       \e[0m  ", _tool.Out, StringComparison.Ordinal);
    }
}
