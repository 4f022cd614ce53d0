namespace Sakip.Dsl.Cli.Tests;

public sealed class MetadataTests : IDisposable
{
    private const string Definition = """
        instansi Dinas "Dinas Contoh" {
          indikator Cakupan "Cakupan layanan" {
            satuan: persen
            polaritas: naik
            variabel terlayani: orang "Penduduk terlayani" bagian dari semua
            variabel semua: orang > 0 "Seluruh penduduk"
            formula: terlayani / semua × 100%
            penanggung jawab: "Bidang Satu"
            sumber data: "Laporan"
            level estimasi: "kota"
            akses umum: ya
            target: 2020 = 90; 2021 = 95
          }
        }

        """;

    private readonly ToolRun _tool = new();

    public MetadataTests() => _tool.Write("dinas.iku", Definition);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Both_sheets_are_written_unless_one_is_asked_for()
    {
        Assert.Equal(0, _tool.Run("metadata", "dinas.iku"));
        Assert.Equal("metadata/definisi.csv\nmetadata/ms-ind.csv\n", _tool.Out);
        Assert.Equal("", _tool.Error);
        Assert.Equal(
            """
            Id;Instansi;Nama Indikator;Konsep;Definisi;Interpretasi;Metode/Rumus Penghitungan;Ukuran;Satuan;Klasifikasi Penyajian;Indikator Komposit;Publikasi Ketersediaan Indikator Pembangun;Nama Indikator Pembangun;Kegiatan Penghasil Variabel Pembangun;Nama Variabel Pembangun;Level Estimasi;Dapat Diakses Umum
            Dinas.Cakupan;Dinas Contoh;Cakupan layanan;;;Makin tinggi nilainya, makin baik.;(Penduduk terlayani / Seluruh penduduk) × 100%;Persentase;persen;;tidak;;;Laporan;"Penduduk terlayani
            Seluruh penduduk";kota;ya

            """.Replace("\r\n", "\n"),
            File.ReadAllText(_tool.FileAt("metadata/ms-ind.csv")).Replace("\r\n", "\n"));

        // Excel reads UTF-8 only where the file says so.
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(_tool.FileAt("metadata/definisi.csv"))[..3]);
        Assert.Contains("Target 2020;Target 2021", File.ReadAllText(_tool.FileAt("metadata/definisi.csv")));
    }

    [Theory]
    [InlineData("--keluaran", "--jenis")]
    [InlineData("--output", "--kind")]
    [InlineData("-o", "--jenis")]
    public void Forms_are_written_as_asked(string folder, string kind)
    {
        Assert.Equal(0, _tool.Run("metadata", "dinas.iku", kind, "ms-ind", "--format", "html;docx", folder, "hasil/"));
        Assert.Equal("hasil/ms-ind.html\nhasil/ms-ind.docx\n", _tool.Out);
        Assert.Contains("Kegiatan penghasil variabel pembangun", File.ReadAllText(_tool.FileAt("hasil/ms-ind.html")));
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(_tool.FileAt("hasil/ms-ind.docx"))[..2]);
        Assert.Equal(2, Directory.GetFiles(_tool.FileAt("hasil")).Length);
    }

    [Fact]
    public void A_form_that_only_one_kind_has_is_written_of_that_one()
    {
        Assert.Equal(0, _tool.Run("metadata", "dinas.iku", "--format", "docx"));
        Assert.Equal("metadata/ms-ind.docx\n", _tool.Out);
    }

    [Fact]
    public void Files_that_do_not_change_are_not_written_again()
    {
        _tool.Run("metadata", "dinas.iku", "--format", "csv;docx");
        var before = Directory.GetFiles(_tool.FileAt("metadata")).Select(File.GetLastWriteTimeUtc).ToArray();
        Assert.Equal(0, _tool.Run("metadata", "dinas.iku", "--format", "csv;docx", "--bahasa", "en"));
        Assert.Equal("metadata/definisi.csv (unchanged)\nmetadata/ms-ind.csv (unchanged)\nmetadata/ms-ind.docx (unchanged)\n", _tool.Out);
        Assert.Equal(before, Directory.GetFiles(_tool.FileAt("metadata")).Select(File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void Nothing_is_written_of_definitions_with_errors()
    {
        _tool.Write("rusak.iku", Definition.Replace("/ semua", "/ semau"));
        Assert.Equal(1, _tool.Run("metadata", "rusak.iku", "--ringkas"));
        Assert.Equal("", _tool.Out);
        Assert.Contains("IKU2001", _tool.Error);
        Assert.Contains("metadata tidak ditulis: perbaiki galatnya dulu", _tool.Error);
        Assert.False(Directory.Exists(_tool.FileAt("metadata")));
    }

    [Fact]
    public void Without_an_indicator_there_is_nothing_to_show()
    {
        Assert.Equal(0, _tool.Write("kosong.iku", "// kosong\n").Run("metadata", "kosong.iku"));
        Assert.Equal("", _tool.Out);
        Assert.Contains("'metadata'", _tool.Error);
    }

    [Theory]
    [InlineData("sakip: 'definisi' tidak mempunyai bentuk docx; yang ada: csv", "--jenis", "definisi", "--format", "docx")]
    [InlineData("sakip: 'definisi' has no form html, docx; there is: csv", "--jenis", "definisi;ms-ind", "--format", "html;docx", "--bahasa", "en")]
    [InlineData("sakip: 'lain' tidak berlaku untuk '--jenis'; pilih definisi atau ms-ind", "--jenis", "lain")]
    [InlineData("sakip: 'md' tidak berlaku untuk '--format'; pilih csv, html, atau docx", "--format", "md")]
    public void What_cannot_be_written_is_told(string message, params string[] arguments)
    {
        Assert.Equal(2, _tool.Run(["metadata", "dinas.iku", .. arguments]));
        Assert.StartsWith(message, _tool.Error);
        Assert.Equal("", _tool.Out);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        Assert.Equal(2, _tool.Write("berkas", "x").Run("metadata", "dinas.iku", "-o", "berkas"));
        Assert.StartsWith("sakip: ", _tool.Error);
    }
}
