using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sakip.Dsl.Cli;

namespace Sakip.Dsl.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release -- data [rows …]</c>: <c>sakip hitung --format csv</c> over data of so many rows, all indicators of a year
/// after the other, as monitoring systems export them. Rows a second and the most memory the process ever had, each size in a process
/// of its own.
/// </summary>
internal static class DataRun
{
    private const int Indicators = 500;
    private static readonly int[] s_sizes = [10_000, 100_000, 1_000_000];

    public static void Write(TextWriter output, int[] sizes)
    {
        if (sizes.Length != 1)
        {
            foreach (int rows in sizes.Length > 0 ? sizes : s_sizes)
            {
                output.Write(RunAlone("data", rows));
            }

            return;
        }

        string folder = Directory.CreateTempSubdirectory("sakip-data-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "d.iku"), Definitions());
            int rows = sizes[0];
            WriteData(Path.Combine(folder, "data.csv"), rows);
            var watch = Stopwatch.StartNew();
            int exitCode = SakipTool.Run(
                ["hitung", "d.iku", "--data", "data.csv", "--format", "csv", "--keluaran", "hasil.csv"], new ToolConsole(TextWriter.Null, Console.Error, folder));
            double seconds = watch.Elapsed.TotalSeconds;
            using var process = Process.GetCurrentProcess();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{rows,9} rows: {seconds,6:0.00} s, {rows / seconds,9:0} rows/s, peak working set {process.PeakWorkingSet64 >> 20} MiB, {File.ReadLines(Path.Combine(folder, "hasil.csv")).Count() - 1} results, exit code {exitCode}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs one size in a process of its own.</summary>
    public static string RunAlone(string run, int rows)
    {
        string host = Environment.ProcessPath!;
        string[] own = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(DataRun).Assembly.Location] : [];
        var start = new ProcessStartInfo(host, [.. own, run, rows.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    private static string Definitions()
    {
        var text = new StringBuilder("instansi D \"Dinas\" {\n  sasaran \"Sasaran\" {\n");
        for (int i = 0; i < Indicators; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    indikator I{{i}} "Indikator {{i}}" {
                      satuan: persen
                      polaritas: naik
                      variabel a: orang "a"
                      variabel b: orang > 0 "b"
                      formula: a / b × 100%
                      target: 2019 = 70; 2020 = 71; 2021 = 72; 2022 = 73; 2023 = 74; 2024 = 75
                    }

                """);
        }

        return text.Append("  }\n}\n").ToString();
    }

    private static void WriteData(string path, int rows)
    {
        var random = new Random(1);
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("indikator;periode;variabel;nilai");
        for (int row = 0; row < rows; row += 2)
        {
            int indicator = row / 2 % Indicators;
            int year = 1950 + (row / 2 / Indicators);
            file.WriteLine(FormattableString.Invariant($"D.I{indicator};{year};a;{random.Next(1, 1000)}"));
            file.WriteLine(FormattableString.Invariant($"D.I{indicator};{year};b;{random.Next(1, 10)}.{random.Next(100, 1000)}"));
        }
    }
}
