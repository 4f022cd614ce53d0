using System.Globalization;
using System.Text;

namespace Sakip.Dsl.Benchmarks;

/// <summary>Projects of any size, in the proportions of a city's regulation: ten indicators a file, one file an office.</summary>
internal static class Corpus
{
    private const int IndicatorsPerFile = 10;

    /// <summary>The files of a project with so many indicators, by path.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files(int indicators)
    {
        var files = new List<(string, string)>();
        for (int file = 0; file * IndicatorsPerFile < indicators; file++)
        {
            files.Add(($"/definisi/Dinas{file:D5}.iku", Office(file)));
        }

        return files;
    }

    /// <summary>The same file after somebody changed one formula.</summary>
    public static string WithEditedFormula(string text, int edit) =>
        text.Replace("terlayani0 / sasaran0 × 100%", $"terlayani0 × {edit.ToString(CultureInfo.InvariantCulture)} / sasaran0 × 100%", StringComparison.Ordinal);

    private static string Office(int office)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            instansi Dinas{{office}} "Dinas Urusan {{office}}" {
              urutan: {{office + 1}}
              tugas: "Membantu Walikota melaksanakan urusan pemerintahan bidang ke-{{office}}"
              fungsi: "Perumusan kebijakan teknis"; "Pelaksanaan kebijakan"; "Pelaksanaan evaluasi dan pelaporan"

              sasaran "Meningkatnya kualitas pelayanan bidang ke-{{office}}" {

            """);
        for (int i = 0; i < IndicatorsPerFile; i++)
        {
            text.Append(i % 3 == 2 ? Growth(office, i) : Share(office, i));
        }

        return text.Append("  }\n}\n").ToString();
    }

    private static string Share(int office, int i) => string.Create(CultureInfo.InvariantCulture, $$"""
            indikator PersentaseLayanan{{i}} "Persentase penduduk yang terlayani menurut standar {{office}}.{{i}}" {
              satuan: persen
              polaritas: naik
              variabel terlayani{{i}}: orang "Jumlah penduduk yang terlayani menurut standar {{office}}.{{i}}" bagian dari sasaran{{i}}
              variabel sasaran{{i}}: orang > 0 "Jumlah seluruh penduduk sasaran {{office}}.{{i}}"
              formula: terlayani{{i}} / sasaran{{i}} × 100%
              penanggung jawab: "Bidang Pelayanan"
              sumber data: "Laporan Bidang Pelayanan"; "Data kependudukan"
              contoh: terlayani{{i}} = 1; sasaran{{i}} = 3 => 33,33
            }

        """);

    private static string Growth(int office, int i) => string.Create(CultureInfo.InvariantCulture, $$"""
            indikator Pertumbuhan{{i}} "Persentase peningkatan volume usaha {{office}}.{{i}}" {
              satuan: persen
              polaritas: naik
              variabel volume{{i}}: rupiah > 0 "Volume usaha {{office}}.{{i}}"
              formula: (volume{{i}} - volume{{i}}[t-1]) / volume{{i}}[t-1] × 100%
              penanggung jawab: "Bidang Pengembangan"
              sumber data: "Data usaha"
            }

        """);
}
