namespace Sakip.Dsl.CodeFixers.Tests;

/// <summary>What an editor offers in C# that calls a calculator.</summary>
public sealed class NamedArgumentsFixTests
{
    private const string Definition = """
        instansi Dinas "Dinas" {
          indikator Contoh "Contoh" {
            satuan: persen
            polaritas: naik
            variabel class: orang "Bagian"
            variabel semua: orang > 0 "Semua"
            variabel faktor: rasio "Faktor"
            formula: class / semua × faktor × 100%
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
          }
        }

        """;

    [Theory]
    [InlineData("Contoh.Hitung(1, 2, 3)", "Contoh.Hitung(@class: 1, semua: 2, 3)")]
    [InlineData("Contoh.CobaHitung(1, /* semua */ 2,\r\n 3)", "Contoh.CobaHitung(@class: 1, /* semua */ semua: 2,\r\n 3)")]
    [InlineData("Contoh.Hitung(1, 2, faktor: Contoh.Hitung(class: 1, semua: 2, faktor: 3))", "Contoh.Hitung(@class: 1, semua: 2, faktor: Contoh.Hitung(class: 1, semua: 2, faktor: 3))")]
    public async Task Names_are_put_before_arguments_of_one_type(string call, string named)
    {
        string Code(string expression) => $"using static Kota.Iku.Dinas;\r\nclass P {{ object F() => {expression}; }}\r\n".Replace("class:", "@class:", StringComparison.Ordinal).Replace("@@", "@", StringComparison.Ordinal);
        using var project = new EditedProject(Definition, Code(call));

        Assert.Equal("Sebut nama argumennya", await project.Apply(new NamedArgumentsFixProvider(), "IKU9002"));
        Assert.Equal(Code(named), await project.Code());
        Assert.Empty(await project.Find("IKU9002"));
    }
}
