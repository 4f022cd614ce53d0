using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests.Snapshots;

/// <summary>What generated code looks like, to be read by people.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public void Every_kind_of_definition() => Verify(Definitions.EveryKind, nameof(Every_kind_of_definition));

    [Fact]
    public void The_example_of_the_reference() => Verify(
        [
            new DefinitionFile("/proyek/kesehatan.iku", """
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
                    }
                  }
                }
                """),
        ],
        nameof(The_example_of_the_reference));

    private static void Verify(IEnumerable<DefinitionFile> files, string method) =>
        Snapshot.Verify(typeof(GeneratedCodeTests), method, Generation.Of(files).AssertCompiles().Sources);
}
