using System.Text.Json;
using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tests;
using Xunit.Abstractions;

namespace Sakip.Dsl.Samples.Tests;

/// <summary>
/// Every printed row of the documents, recomputed: it equals the print as printed, or the print is wrong and the product says so. What is
/// right was worked out by others; the sample's data name the line of each print, by which both meet.
/// </summary>
public sealed class PrintedTests(ITestOutputHelper output)
{
    [Fact]
    public void Capaian()
    {
        var tally = new Tally();
        foreach (var row in PrintedRow.ReadAll("capaian.csv"))
        {
            bool isMean = row["jenis"] == "rata-rata";
            bool isRight = isMean ? Regex.IsMatch(row["kesimpulan"], @"\bCOCOK") : row[row["arah_domain"] == "lower" ? "L1_cocok" : "H_cocok"] == "ya";
            if (row["capaian_cetak"].Length > 0)
            {
                tally.Count(row, Find(row, row["capaian_cetak"], "capaian", "capaian akhir", "nilai"), isRight);
            }
            else
            {
                tally.CountUnprinted(row, Score(row));
            }
        }

        Tell("capaian.csv", tally);
    }

    [Fact]
    public void Anggaran()
    {
        var tally = new Tally();
        foreach (var row in PrintedRow.ReadAll("anggaran.csv"))
        {
            bool isShare = row["persen_cetak"].Length > 0;
            string amount = Digits(row["anggaran_cetak"]); // one print ends in ",-", which the file of rows leaves out
            var found = isShare ? Find(row, row["persen_cetak"], "serapan") : [.. Sample.OfDocument(row["dokumen"]).PrintedOn(row.Line, "anggaran").Where(p => Digits(p.Tercetak) == amount)];
            tally.Count(row, found, !isShare || row["kesimpulan"] == "cocok" || row["kesimpulan"].StartsWith("nol/nol", StringComparison.Ordinal));
        }

        Tell("anggaran.csv", tally);
    }

    [Fact]
    public void Efisiensi()
    {
        var tally = new Tally();
        foreach (var row in PrintedRow.ReadAll("efisiensi.csv"))
        {
            tally.Count(row, Find(row, row["efisiensi_cetak"], "nilai"), row["cocok"] == "ya");
        }

        Tell("efisiensi.csv", tally);
    }

    [Fact]
    public void Spm()
    {
        var tally = new Tally();
        var indices = PrintedRow.ReadAll("spm_indeks.csv").Where(r => r["capaian_cetak"].Length > 0).ToDictionary(r => r.Line, r => r["cocok"] == "ya");
        foreach (var row in PrintedRow.ReadAll("spm.csv").Where(r => r["capaian_cetak"].Length > 0))
        {
            tally.Count(row, FindSpm(row), indices.TryGetValue(row.Line, out bool isRight) ? isRight : row["cocok_min100"] == "ya");
        }

        Tell("spm.csv", tally);
    }

    [Fact]
    public void SpmIndeks()
    {
        var tally = new Tally();
        foreach (var row in PrintedRow.ReadAll("spm_indeks.csv"))
        {
            if (row["capaian_cetak"].Length > 0)
            {
                tally.Count(row, FindSpm(row), row["cocok"] == "ya");
            }
            else
            {
                tally.CountUnprinted(row, IsComputed(row));
            }
        }

        Tell("spm_indeks.csv", tally);
    }

    [Fact]
    public void Formulas()
    {
        var tally = new Tally();
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folders.Find("tests", "Sakip.Dsl.Samples.Tests", "Tercetak"), "formulas.json")));
        foreach (var example in json.RootElement.GetProperty("rumus").EnumerateArray().SelectMany(f => f.GetProperty("contoh").EnumerateArray()))
        {
            string status = example.GetProperty("status").GetString()!;
            if (!status.StartsWith("cocok", StringComparison.Ordinal))
            {
                continue;
            }

            var printed = example.GetProperty("hasil_cetak");
            string text = Digits(printed.GetProperty("cetak").GetString()!);
            var found = Sample.OfDocument(printed.GetProperty("dokumen").GetString()!)
                .PrintedOn(printed.GetProperty("baris").GetInt32(), "nilai", "realisasi", "capaian", "capaian akhir")
                .Where(p => Digits(p.Tercetak) == text).ToArray();
            tally.Count(example.GetProperty("judul").GetString()!, found, status == "cocok" ? true : null);
        }

        Tell("formulas.json", tally);
    }

    /// <summary>The sample's data are sound: nothing in them is misspelt, repeated or unreadable.</summary>
    [Fact]
    public void Data_are_sound() => Assert.All(Sample.Names, name => Assert.DoesNotContain(Sample.Of(name).Findings, f => f.Severity != Language.Diagnostics.Severity.Info));

    private static PrintedValue[] Find(PrintedRow row, string text, params string[] what) =>
        [.. Sample.OfDocument(row["dokumen"]).PrintedOn(row.Line, what).Where(p => Squeezed(p.Tercetak) == Squeezed(text))];

    private static PrintedValue[] FindSpm(PrintedRow row) =>
        [.. Sample.Of("KabupatenBlitar").PrintedOn(row.Line, "capaian", "nilai").Where(p => Squeezed(p.Tercetak) == Squeezed(row["capaian_cetak"]))];

    /// <summary>A row that prints no achievement is scored all the same, and comes to what others worked out.</summary>
    private static bool Score(PrintedRow row)
    {
        var sample = Sample.OfDocument(row["dokumen"]);
        var indicator = sample.PrintedOn(row.Line, "realisasi", "target", "nilai").Select(p => sample.Project.Indicators.GetValueOrDefault(p.Path)).First(i => i is not null)!;
        var score = sample.Project.Scorer.Score(indicator, row.Number("realisasi"), new BoundTarget(2020, null, row.Number("target"), 0, null, null, null));
        return NumberText.Of(score.CapaianPenuh, 6) == NumberText.Of(row.Number("H"), 6);
    }

    /// <summary>An index that is not printed: the mean of a service's quality rows, or the service itself.</summary>
    private static bool IsComputed(PrintedRow row)
    {
        var measured = Sample.Of("KabupatenBlitar").Measurements;
        string right = NumberText.Of(row.Number("hitung"), 6);
        return measured.Groups.Where(g => g.Group.Path.StartsWith("Spm" + row["urusan"], StringComparison.Ordinal)).Any(g => NumberText.Of(g.Capaian.CapaianPenuh, 6) == right)
            || measured.Indicators.Where(i => i.Indicator.Path.StartsWith("Spm" + row["urusan"], StringComparison.Ordinal)).Any(i => NumberText.Of(i.RealisasiPenuh, 6) == right);
    }

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Digits(string text) => Regex.Match(text, @"\d[\d.,]*\d|\d").Value;

    /// <summary>The counts are printed, and stand in the documentation as they are.</summary>
    private void Tell(string file, Tally tally)
    {
        output.WriteLine(tally.Line(file));
        foreach (string wrong in tally.DocumentWrong)
        {
            output.WriteLine("  " + wrong);
        }

        Assert.Empty(tally.Failures);
        Assert.Contains(tally.Line(file), File.ReadAllText(Path.Combine(Folders.Docs, "tercetak.md")), StringComparison.Ordinal);
    }

    /// <summary>What became of the rows of a file.</summary>
    private sealed class Tally
    {
        private int _rows;
        private int _equal;
        private int _unprinted;

        public List<string> Failures { get; } = [];

        public List<string> DocumentWrong { get; } = [];

        /// <summary>A row whose print the product must agree with, or find wrong; of one that others could only cut off either will do.</summary>
        public void Count(object row, IReadOnlyList<PrintedValue> found, bool? isRight)
        {
            _rows++;
            if (found.Count == 0)
            {
                Failures.Add($"not in the sample's data: {row}");
                return;
            }

            bool isEqual = found.Any(p => p.Cocok);
            _equal += isEqual ? 1 : 0;
            if (!isEqual)
            {
                DocumentWrong.Add($"{found[0].Path} {found[0].Periode} {found[0].Apa}: {found[0].Tercetak}, seharusnya {found[0].Seharusnya} ({found[0].Keterangan})");
            }

            if (isRight is { } right && right != isEqual)
            {
                Failures.Add($"{(right ? "right" : "wrong")} by others: {row} -> {string.Join("; ", found.Select(p => $"{p.Path} {p.Apa} {p.Tercetak} {p.Seharusnya}"))}");
            }
        }

        public void CountUnprinted(object row, bool isEqual)
        {
            _rows++;
            _unprinted++;
            if (!isEqual)
            {
                Failures.Add($"other value: {row}");
            }
        }

        public string Line(string file) => $"| {file} | {_rows} | {_equal} | {_unprinted} | {DocumentWrong.Count} |";
    }
}
