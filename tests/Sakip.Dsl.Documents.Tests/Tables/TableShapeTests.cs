using System.Globalization;
using System.Text;
using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests.Tables;

public class TableShapeTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    public static TheoryData<string> Samples => ["KabupatenBlitar", "KecamatanBumiaji", "KecamatanPonggok", "KecamatanSukorejo", "KotaBlitar"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_the_cascade_every_table_is_rectangular(int seed)
    {
        var random = new RandomCascade(seed);
        var project = Definitions.Project(random.Text);
        var measurements = TableSamples.Measure(project, random.Rows);
        foreach (var kind in TableCatalogue.Semua)
        {
            Check(TableCatalogue.Create(kind, project, measurements, new TableOptions(2022)));
            Check(TableCatalogue.Create(kind, project, Language.Measurement.Measurements.None));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_samples_tables_are_rectangular(string sample)
    {
        string folder = Path.Combine(SamplesFolder(), sample);
        var project = Project.Create(Directory.GetFiles(folder, "*.iku").Select(f => SyntaxTree.Parse(new SourceText(Path.GetFileName(f), File.ReadAllText(f)))));
        string data = Path.Combine(folder, "data");
        var rows = Directory.Exists(data) ? Directory.GetFiles(data, "*.csv").Order(StringComparer.Ordinal).SelectMany(f => File.ReadLines(f).Skip(1)) : [];
        var measurements = TableSamples.Measure(project, rows);
        foreach (var kind in TableCatalogue.Semua)
        {
            Check(TableCatalogue.Create(kind, project, measurements));
        }
    }

    private static void Check(TableDocument document)
    {
        foreach (var table in document.Bagian.SelectMany(s => s.Tabel))
        {
            // Opening spans fails where a place has no cell or two.
            Assert.Equal(table.Kepala.Count, table.Open(table.Kepala).Length);
            Assert.Equal(table.Badan.Count, table.Open(table.Badan).Length);
            Assert.Equal(table.Badan.Count, table.Groups().Sum(g => g.Count));
            Assert.All(table.Groups(), g => table.Open(g.ToEquatableArray()));
            Assert.InRange(table.Kolom.Sum(c => c.Lebar), 99.5m, 100.5m);
            Assert.All(table.Badan.SelectMany(r => r.Sel).SelectMany(c => c.Isi).OfType<NumberBlock>(), n => Assert.InRange(n.Catatan, 0, table.Catatan.Count));
        }

        Assert.NotEqual("", TableHtml.Write(document));
        Assert.NotEqual("", TableMarkdown.Write(document));
    }

    private static string SamplesFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string samples = Path.Combine(folder.FullName, "samples");
            if (Directory.Exists(samples))
            {
                return samples;
            }
        }

        throw new DirectoryNotFoundException("samples stands in no folder above the tests.");
    }

    /// <summary>A cascade with levels, indicators, targets, budgets and data where chance puts them.</summary>
    private sealed class RandomCascade
    {
        private static readonly string[] s_levels = ["tujuan", "sasaran", "program", "kegiatan"];

        private readonly Random _random;
        private readonly StringBuilder _text = new();
        private int _next;

        public RandomCascade(int seed)
        {
            _random = new Random(seed);
            for (int office = 0; office < 1 + _random.Next(2); office++)
            {
                string id = "Kantor" + Number(office);
                _text.Append("instansi ").Append(id).Append(" \"Kantor ").Append(Number(office)).Append("\" {\n");
                Fill(id, -1);
                _text.Append("}\n");
            }
        }

        public string Text => _text.ToString();

        public List<string> Rows { get; } = [];

        private void Fill(string office, int level)
        {
            for (int i = _random.Next(3); i > 0; i--)
            {
                Indicator(office);
            }

            for (int i = _random.Next(level < 0 ? 4 : 3); i > 0 && level < s_levels.Length - 1; i--)
            {
                int inner = level + 1 + _random.Next(s_levels.Length - level - 1);
                string id = "H" + Number(_next++);
                bool hasId = _random.Next(3) > 0;
                _text.Append(s_levels[inner]).Append(hasId ? " " + id : "").Append(" \"Uraian ").Append(id).Append("\" {\n");
                if (_random.Next(2) == 0)
                {
                    _text.Append("anggaran: 2022 = Rp ").Append(Number(_random.Next(3) * 1000)).Append("; 2023 = Rp 5.000,50\n");
                    if (hasId)
                    {
                        Rows.Add($"{office}.{id};2022;realisasi;{Number(_random.Next(2000))}");
                    }
                }

                Fill(office, inner);
                _text.Append("}\n");
            }
        }

        private void Indicator(string office)
        {
            string id = "I" + Number(_next++);
            _text.Append("indikator ").Append(id).Append(" \"Indikator ").Append(id).Append("\" {\nsatuan: persen\npolaritas: ").Append(_random.Next(2) == 0 ? "naik" : "turun");
            _text.Append("\nnilai: laporan\npenanggung jawab: \"P\"\nsumber data: \"S\"\n");
            var targets = Enumerable.Range(2020, 5).Where(_ => _random.Next(3) > 0).Select(y => $"{Number(y)} = {Number(_random.Next(100))}").ToList();
            targets.AddRange(Enumerable.Range(1, 4).Where(_ => _random.Next(6) == 0).Select(q => $"2022 TW{Number(q)} = 1"));
            _text.Append(targets.Count > 0 ? "target: " + string.Join("; ", targets) + "\n" : "").Append("}\n");
            foreach (int year in Enumerable.Range(2020, 4).Where(_ => _random.Next(2) == 0))
            {
                Rows.Add($"{office}.{id};{Number(year)};realisasi;{(_random.Next(4) == 0 ? "n/a" : Number(_random.Next(120)))}");
            }
        }

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
