using System.Globalization;
using System.Text;
using System.Text.Json;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tests;

namespace Sakip.Dsl.Cli.Tests;

/// <summary>What is measured while data are read is, row for row, what is measured from all of them at once.</summary>
public sealed class StreamingTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("KabupatenBlitar")]
    [InlineData("KecamatanSukorejo")]
    [InlineData("KecamatanBumiaji")]
    [InlineData("KecamatanPonggok")]
    public void Samples(string name)
    {
        string folder = Folders.Find("samples", name);
        AreSame(DefinitionReader.Read(DefinitionFinder.Find([folder], folder)), DataFinder.Find([Path.Combine(folder, "data")], folder));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "indikator")]
    [InlineData(3, "tahun")]
    [InlineData(4, "tahun")]
    [InlineData(5, "indikator")]
    public void Random_data(int seed, string order)
    {
        var random = new Random(seed);
        _tool.Write("d.iku", Definitions(random));
        string[] paths = [.. Enumerable.Range(0, 12).Select(i => $"D.I{i}"), "D", "D.G", "", "D.X", " D.I1"];
        string[] parts = ["", "", "", " TW1", " TW2", " TW3", " TW4", " S1", " S2"];
        string[] variables = ["a", "a", "b", "b", "realisasi", "target", "nilai", "capaian tercetak", "bersama", "salah"];
        string[] values = ["1", "2", "30", "0", "-", "n/a", "", "x", "5%", "12.5"];
        var rows = Enumerable.Range(0, 3000).Select(_ => (Path: Any(paths), Year: random.Next(2000, 2030), What: $"{Any(parts)};{Any(variables)};{Any(values)}"));
        rows = rows.Select(r => r.What.Contains("tercetak", StringComparison.Ordinal) ? r with { Path = "D.I5" } : r); // what is printed is held
        rows = order switch { "indikator" => rows.OrderBy(r => r.Path, StringComparer.Ordinal), "tahun" => rows.OrderBy(r => r.Year), _ => rows };
        string[] lines = [.. rows.Select(r => $"\"{r.Path}\";{r.Year.ToString(CultureInfo.InvariantCulture)}{r.What}")];
        const string header = "indikator;periode;variabel;nilai\n";
        _tool.Write("1.csv", header + string.Join('\n', lines[..1000])).Write("2.csv", header + string.Join('\n', lines[1000..]));

        int streamed = AreSame(DefinitionReader.Read(DefinitionFinder.Find(["d.iku"], _tool.Folder)), DataFinder.Find(["1.csv", "2.csv"], _tool.Folder));
        Assert.True(order.Length == 0 || streamed > 60);

        string Any(string[] texts) => texts[random.Next(texts.Length)];
    }

    [Fact]
    public void Large_files_are_streamed_and_hold_nothing()
    {
        _tool.Write("d.iku", "instansi D \"D\" {\n  sasaran \"S\" {\n" + Indicator(0, "a / b × 100%") + Indicator(1, "a / b × 100%") + "  }\n}\n");
        var text = new StringBuilder("indikator;periode;variabel;nilai;keterangan\n");
        string note = new('x', 10_000);
        for (int year = 1900; year < 2400; year++)
        {
            text.Append(CultureInfo.InvariantCulture, $"D.I1;{year};a;1;{note}\nD.I1;{year};b;2\nD.I0;{year};b;2\nD.I0;{year};a;3;{note}\n");
        }

        _tool.Write("data.csv", text.ToString());
        Assert.True(new FileInfo(_tool.FileAt("data.csv")).Length > DataReader.StreamFrom);
        Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv"));
        Assert.StartsWith("indikator;periode;nilai;target;realisasi;capaian;predikat;status;alasan\nD.I1;1900;50;;50;;;TanpaTarget;tidak ada target untuk 1900\nD.I0;1900;150;", _tool.Out, StringComparison.Ordinal);
        Assert.Equal(1001, _tool.Out.Count(c => c == '\n'));
        Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "json"));
        Assert.Equal(1000, JsonDocument.Parse(_tool.Out).RootElement.GetProperty("hasil").GetArrayLength());
        Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv"));
        Assert.Contains("D.I0       1900", _tool.Out, StringComparison.Ordinal);
    }

    /// <summary>Gives back how many results were not held.</summary>
    private static int AreSame(Project project, IReadOnlyList<DataFile> files)
    {
        var (held, findings) = DataReader.Measure(project, files);
        var expected = Written("csv", held);
        int written = 0;
        var text = new StringWriter();
        using (var stream = new Counted(new ResultCsv(text), () => written++))
        {
            Assert.Equal(findings, DataReader.Stream(project, files, DataReader.Outline(project, files), stream));
        }

        string[] found = text.ToString().Split('\n');
        Assert.Equal(expected.Split('\n').Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        var first = found.Take(written + 1).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(expected.Split('\n').Where(l => l.Length > 0 && !first.Contains(l)), found.Skip(written + 1).Where(l => l.Length > 0));

        text = new StringWriter { NewLine = "\n" };
        using (var stream = new ResultJson(text))
        {
            DataReader.Stream(project, files, DataReader.Outline(project, files), stream);
        }

        var one = JsonDocument.Parse(Written("json", held)).RootElement;
        var other = JsonDocument.Parse(text.ToString()).RootElement;
        Assert.Equal(Texts(one, "hasil").Order(StringComparer.Ordinal), Texts(other, "hasil").Order(StringComparer.Ordinal));
        foreach (string part in new[] { "kelompok", "anggaran", "tercetak" })
        {
            Assert.Equal(Texts(one, part), Texts(other, part));
        }

        return written;

        static IEnumerable<string> Texts(JsonElement root, string part) => root.GetProperty(part).EnumerateArray().Select(e => e.GetRawText());
    }

    private static string Written(string form, Measurements measurements)
    {
        var text = new StringWriter { NewLine = "\n" };
        using (var stream = Results.Stream(form, text))
        {
            stream.Complete(measurements);
        }

        return text.ToString();
    }

    private static string Definitions(Random random)
    {
        string[] formulas = ["a / b × 100%", "a + b", "a / bersama × 100%", "a / a[t-1] × 100% + b"];
        var text = new StringBuilder("instansi D \"D\" {\n  variabel bersama: orang > 0 \"x\"\n  sasaran \"S\" {\n");
        for (int i = 0; i < 8; i++)
        {
            text.Append(Indicator(i, formulas[i < 4 ? 0 : random.Next(formulas.Length)]));
        }

        text.Append("    indikator I8 \"I\" {\n      satuan: persen\n      polaritas: naik\n      nilai: laporan\n      konsolidasi: jumlah\n    }\n");
        text.Append("    indikator I9 \"I\" {\n      satuan: persen\n      polaritas: naik\n      formula: capaian(I1) + 0\n    }\n  }\n  sasaran G \"G\" {\n");
        return text.Append(Indicator(10, "a + b")).Append(Indicator(11, "a + b")).Append("  }\n}\n").ToString();
    }

    private static string Indicator(int number, string formula) => FormattableString.Invariant(
        $"    indikator I{number} \"I\" {{\n      satuan: persen\n      polaritas: naik\n      variabel a: orang \"a\"\n      variabel b: orang > 0 \"b\"\n      formula: {formula}\n      target: 2024 = 80; 2025 = 81\n{(number % 2 == 0 ? "      konsolidasi: hitung ulang\n" : "")}    }}\n");

    private sealed class Counted(IResultStream inner, Action count) : IResultStream
    {
        public void Write(IndicatorMeasurement m)
        {
            inner.Write(m);
            count();
        }

        public void Complete(Measurements measurements) => inner.Complete(measurements);

        public void Dispose() => inner.Dispose();
    }
}
