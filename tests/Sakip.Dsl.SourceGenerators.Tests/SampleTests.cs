using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>The whole regulation of a city becomes code.</summary>
public sealed class SampleTests
{
    private static readonly Generation s_generation = Generation.Of(SampleFiles.KotaBlitar);

    [Fact]
    public void It_compiles_without_a_warning() => s_generation.AssertCompiles();

    [Fact]
    public void Every_indicator_is_in_the_catalogue_and_every_office_in_the_annex()
    {
        var catalogue = Catalogue.Of(s_generation.Load());
        Assert.Equal(107, catalogue.Semua.Count);
        Assert.Equal(27, catalogue.Semua.Select(d => d.Instansi).Distinct().Count());
        Assert.Equal("Sekretariat Daerah Kota Blitar", catalogue.Semua[0].Instansi);
        Assert.All(catalogue.Semua, d => Assert.True(d.Nama.Length > 0 && d.Formula.Length > 0 && d.Satuan.Length > 0 && d.SumberData.Count > 0, d.Id));
        Assert.Equal(27, catalogue.LampiranMarkdown.Split("\n## ").Length - 1);
        Assert.Contains("\n## 9. IKU DINAS KESEHATAN\n", catalogue.LampiranMarkdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_says_what_the_annex_row_says()
    {
        var definition = Catalogue.Of(s_generation.Load()).Cari("DinasKesehatan.PrevalensiStunting");
        Assert.NotNull(definition);
        Assert.Equal("Prevalensi Stunting", definition.Nama);
        Assert.Equal("Dinas Kesehatan", definition.Instansi);
        Assert.Equal("Meningkatnya kualitas pelayanan kesehatan masyarakat", definition.Sasaran);
        Assert.Equal("persen", definition.Satuan);
        Assert.Equal(Polaritas.Turun, definition.Polaritas);
        Assert.Equal("(Jumlah Balita Stunting dibagi Jumlah seluruh Balita) × 100%", definition.Formula);
        Assert.Equal(["Bidang Kesehatan Masyarakat"], definition.PenanggungJawab);
        Assert.Equal(["Laporan Bidang Kesehatan Masyarakat"], definition.SumberData);
        Assert.Equal(["stunting", "balita"], definition.Masukan.Select(m => m.Nama));
        Assert.Equal([">= 0", "> 0"], definition.Masukan.Select(m => m.Batas));
        Assert.All(definition.Masukan, m => Assert.True(m.BilanganBulat));
        Assert.Equal(8.92m, definition.CobaHitung(new NilaiMasukan { ["stunting"] = 742, ["balita"] = 8_316 }).Nilai);
    }
}
