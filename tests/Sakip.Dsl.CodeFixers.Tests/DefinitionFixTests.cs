namespace Sakip.Dsl.CodeFixers.Tests;

/// <summary>What an editor offers in definition files.</summary>
public sealed class DefinitionFixTests
{
    private const string Sound = """
        instansi Dinas "Dinas" {
          indikator Contoh "Contoh" {
            satuan: persen
            polaritas: naik
            variabel bagian: orang "Bagian" bagian dari semua
            variabel semua: orang > 0 "Semua"
            formula: bagian / semua × 100%
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
            contoh: bagian = 1; semua = 4 => 25
          }
        }

        """;

    [Theory]
    [InlineData("IKU1003", "=> 25", "=> 25.0", "=> 25,0", "Ganti '25.0' dengan '25,0'")]
    [InlineData("IKU1004", "polaritas:", "polarits:", "polaritas:", "Ganti 'polarits' dengan 'polaritas'")]
    [InlineData("IKU1006", "naik", "naek", "naik", "Ganti 'naek' dengan 'naik'")]
    [InlineData("IKU2001", "bagian / semua", "bagian / smua", "bagian / semua", "Ganti 'smua' dengan 'semua'")]
    [InlineData("IKU1005", "    formula", "    satuan: persen\n    formula", "    formula", "Hapus 'satuan: persen'")]
    [InlineData("IKU7003", "    sumber data: \"Laporan\"\n", "", "    sumber data: \n", "Tambahkan kerangka 'sumber data'")]
    [InlineData("IKU7002", "    penanggung jawab: \"Bidang\"\n", "", "    penanggung jawab: \n", "Tambahkan kerangka 'penanggung jawab'")]
    [InlineData("IKU7001", "    satuan: persen\n    polaritas: naik\n", "", "    satuan: \n    polaritas: \n", "Tambahkan kerangka 'satuan', 'polaritas'")]
    public async Task The_edit_of_a_finding_is_offered_and_keeps_line_ends(string id, string sound, string wrong, string mended, string title)
    {
        foreach (string lineEnd in new[] { "\n", "\r\n" })
        {
            using var project = new EditedProject(Sound.Replace(sound, wrong, StringComparison.Ordinal).ReplaceLineEndings(lineEnd));

            Assert.Equal(title, await project.Apply(new DefinitionFixProvider(), id));
            Assert.Equal(Sound.Replace(sound, mended, StringComparison.Ordinal).ReplaceLineEndings(lineEnd), await project.Definition());
        }
    }

    [Fact]
    public async Task Titles_speak_the_language_of_the_project()
    {
        using var project = new EditedProject(Sound.Replace("naik", "naek", StringComparison.Ordinal), language: "en");
        Assert.Equal("Replace 'naek' with 'naik'", (await project.Offers(new DefinitionFixProvider(), "IKU1006"))[0].Title);
    }

    [Fact]
    public async Task Where_there_is_no_one_right_answer_nothing_is_offered()
    {
        using var project = new EditedProject(Sound.Replace("bagian / semua", "bagian / lainnya", StringComparison.Ordinal));
        Assert.Empty(await project.Offers(new DefinitionFixProvider(), "IKU2001"));
    }

    [Fact]
    public void The_fixes_load_in_the_oldest_workspace_and_bring_nothing_foreign()
    {
        var references = typeof(DefinitionFixProvider).Assembly.GetReferencedAssemblies().ToDictionary(r => r.Name!, r => r.Version!);
        Assert.Subset(
            new HashSet<string> { "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Sakip.Dsl.Language", "System.Collections.Immutable", "netstandard" },
            references.Keys.ToHashSet());
        Assert.All(references.Where(r => r.Key.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), r => Assert.Equal(new Version(4, 5, 0, 0), r.Value));
        Assert.Equal(new Version(6, 0, 0, 0), references["System.Collections.Immutable"]);
    }
}
