using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using BenchmarkDotNet.Attributes;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Benchmarks;

/// <summary>
/// Scores of indicator-periods through generated code: a thousand indicators with targets for five years and their quarters, and
/// as many rows of what was reached as asked for. Linear in the rows, and nothing allocated.
/// </summary>
[MemoryDiagnoser]
public class GeneratedCapaian
{
    private const int Indicators = 1_000;
    private const int IndicatorsPerFile = 10;
    private const int FirstYear = 2020;
    private const int Years = 5;
    private const int PartsOfYear = 5;

    // In one process an assembly is loaded once, whatever number of rows comes next.
    private static readonly Lazy<IReadOnlyList<IDefinisiIndikator>> s_indicators = new(Load);

    private (IDefinisiIndikator Indicator, decimal Realisasi, int Tahun, int Triwulan)[] _rows = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        IReadOnlyList<IDefinisiIndikator> indicators = s_indicators.Value;
        var random = new Random(4);
        _rows = new (IDefinisiIndikator, decimal, int, int)[Rows];
        for (int row = 0; row < Rows; row++)
        {
            // Years go by before the next office comes, as in a table of measurements.
            int period = row % (Years * PartsOfYear);
            IDefinisiIndikator indicator = indicators[row / (Years * PartsOfYear) % indicators.Count];
            _rows[row] = (indicator, random.Next(0, 15_000) / 100m, FirstYear + (period / PartsOfYear), period % PartsOfYear);
        }
    }

    [Benchmark]
    public decimal Score()
    {
        decimal sum = 0m;
        foreach (var (indicator, realisasi, tahun, triwulan) in _rows)
        {
            HasilCapaian result = indicator.HitungCapaian(realisasi, tahun, triwulan);
            sum += result.Sah ? result.Capaian : 0m;
        }

        return sum;
    }

    private static IReadOnlyList<IDefinisiIndikator> Load()
    {
        var files = Enumerable.Range(0, Indicators / IndicatorsPerFile).Select(f => ($"/definisi/Dinas{f:D5}.iku", Office(f))).ToArray();
        Generation.NewDriver(Generation.Texts(files)).RunGeneratorsAndUpdateCompilation(Generation.Empty, out var compilation, out _);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
        }

        image.Position = 0;
        var catalogue = AssemblyLoadContext.Default.LoadFromStream(image).GetTypes().Single(t => t.Name == "Katalog");
        return (IReadOnlyList<IDefinisiIndikator>)catalogue.GetProperty("Semua")!.GetValue(null)!;
    }

    private static string Office(int office)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"instansi Dinas{office} \"Dinas {office}\" {{\n  urutan: {office + 1}\n"));
        for (int i = 0; i < IndicatorsPerFile; i++)
        {
            string targets = string.Join("; ", Enumerable.Range(0, Years).SelectMany(y => Enumerable.Range(0, PartsOfYear).Select(
                part => string.Create(CultureInfo.InvariantCulture, $"{FirstYear + y}{(part == 0 ? "" : $" TW{part}")} = {60 + y + i}"))));
            text.Append(CultureInfo.InvariantCulture, $$"""
                  indikator Nilai{{i}} "Nilai {{office}}.{{i}}" {
                    satuan: indeks
                    polaritas: {{(i % 3 == 0 ? "turun" : "naik")}}
                    nilai: laporan
                    capaian: {{(i % 2 == 0 ? "Lppd" : "Spm")}}
                    target: {{targets}}
                  }

                """);
        }

        return text.Append("}\n").ToString();
    }
}
