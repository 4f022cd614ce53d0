namespace Sakip.Dsl.Cli.Tests;

/// <summary>The definitions that the tests run the tool on.</summary>
internal static class Definitions
{
    public const string Sound = """
        satuan kelahiran "kelahiran hidup"

        instansi DinasKesehatan "Dinas Kesehatan" {
          sasaran "Meningkatnya kualitas pelayanan kesehatan masyarakat" {
            indikator AngkaKematianIbu "Angka Kematian Ibu (AKI)" {
              satuan: orang per 100.000 kelahiran
              polaritas: turun
              variabel ibuMeninggal: orang "Jumlah ibu yang meninggal"
              variabel kelahiranHidup: kelahiran > 0 "Jumlah kelahiran hidup"
              formula: ibuMeninggal / kelahiranHidup × 100.000
              penanggung jawab: "Bidang Kesehatan Masyarakat"
              sumber data: "Laporan Bidang Kesehatan Masyarakat"
            }
          }
        }

        """;

    /// <summary>One error with a second place (line 6), one error (line 7) and one warning (line 9).</summary>
    public const string Broken = """
        instansi DinasKesehatan "Dinas Kesehatan" {
          sasaran "Mutu" {
            indikator Mutu "Mutu" {
              satuan: persen
              penanggung jawab: "Bidang"
              satuan: persen
              polaritas: naek
              variabel a: orang "a"
              variabel b: orang > 0 "b"
              variabel c: orang > 0 "c"
              formula: a / b × 100%
              sumber data: "Laporan"
            }
          }
        }

        """;

    /// <summary>Nothing graver than a warning.</summary>
    public static string Doubtful => Sound.Replace("      penanggung jawab: \"Bidang Kesehatan Masyarakat\"\n", "", StringComparison.Ordinal);
}
