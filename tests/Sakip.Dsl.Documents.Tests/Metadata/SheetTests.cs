using System.Text;
using CsvHelper;
using Sakip.Dsl.Documents.Metadata;
using Sakip.Dsl.Documents.Tests.Word;
using Sakip.Dsl.Language.Metadata;

namespace Sakip.Dsl.Documents.Tests.Metadata;

public class SheetTests
{
    private const string Definition = """
        kategori Mutu "Mutu" {
          Baik "Baik sekali": >= 90
          Kurang: < 90
        }
        instansi Dinas "Dinas Contoh" {
          tujuan "Sehat" {
            sasaran "Layanan baik" {
              indikator A "Cakupan layanan" {
                satuan: persen
                polaritas: naik
                definisi: "Bagian penduduk yang terlayani"
                variabel terlayani: orang "Penduduk terlayani" bagian dari semua
                variabel semua: orang > 0 "Seluruh penduduk"
                formula: terlayani / semua × 100%
                formulasi: "Terlayani dibagi semua"
                penjelasan: "Baris satu"
                penanggung jawab: "Bidang Satu"; "Bidang Dua"
                sumber data: "Laporan; bulanan"
                dasar hukum: "Permenkes 4/2019"
                catatan: "Periksa \"lagi\""
                rentang: 0..100
                pembulatan: potong 1 desimal
                kategori: Mutu
                konsolidasi: hitung ulang
                kondisi awal: 2018 = 80
                target: 2019 = 90,5; 2020 TW1 = 91; 2020 = 92
                klasifikasi: "jenis kelamin"; "umur"
                akses umum: ya
              }
            }
          }
          jabatan Kepala "Kepala Dinas" {
            sasaran "Sasaran kepala" {
              indikator B "Opini" {
                satuan: nilai
                polaritas: stabil 90..110
                nilai: survei 0..100
                target: 2021 = 100
              }
            }
          }
        }
        """;

    private static readonly string[] s_hostile = ["=HYPERLINK(\\\"http://x\\\";1)", "+1+1", "-2+3", "@SUM(A1)", "'=1", "＝1", "-", "--5"];

    [Fact]
    public void A_row_says_all_that_is_written_of_an_indicator()
    {
        var row = RowOf("Dinas.A");
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["Id"] = "Dinas.A",
                ["Jenis"] = "indikator",
                ["Instansi"] = "Dinas Contoh",
                ["Sasaran"] = "Sehat > Layanan baik",
                ["Nama"] = "Cakupan layanan",
                ["Definisi"] = "Bagian penduduk yang terlayani",
                ["Formula"] = "terlayani / semua × 100%",
                ["Kalimat"] = "(Penduduk terlayani / Seluruh penduduk) × 100%",
                ["Formulasi"] = "Terlayani dibagi semua",
                ["Masukan"] = "terlayani: Penduduk terlayani (orang, >= 0)\nsemua: Seluruh penduduk (orang, > 0)",
                ["Satuan"] = "persen",
                ["Polaritas"] = "naik",
                ["Rentang"] = "0..100",
                ["Pembulatan"] = "potong 1 desimal",
                ["Periode"] = "tahunan",
                ["Konsolidasi"] = "hitung ulang",
                ["Kategori"] = "Mutu: Kurang < 90; Baik sekali >= 90",
                ["Aturan capaian"] = "Lppd: realisasi / target × 100",
                ["Kondisi awal"] = "2018 = 80",
                ["Target 2019"] = "90,5",
                ["Target 2020"] = "92",
                ["Target 2020 TW1"] = "91",
                ["Penanggung jawab"] = "Bidang Satu\nBidang Dua",
                ["Sumber data"] = "Laporan; bulanan",
                ["Penjelasan"] = "Baris satu",
                ["Dasar hukum"] = "Permenkes 4/2019",
                ["Catatan"] = "Periksa \"lagi\"",
                ["Klasifikasi"] = "jenis kelamin\numur",
                ["Akses umum"] = "ya",
            }.OrderBy(p => p.Key, StringComparer.Ordinal),
            row.Where(p => p.Value.Length > 0).OrderBy(p => p.Key, StringComparer.Ordinal));
        Assert.Equal(["Target 2019", "Target 2020", "Target 2020 TW1", "Target 2021"], row.Keys.Where(k => k.StartsWith("Target", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_value_from_outside_says_where_it_comes_from()
    {
        var row = RowOf("Dinas.Kepala.B");
        Assert.Equal(("survei", "stabil 90..110", "Kepala Dinas", "Sasaran kepala", ""), (row["Asal nilai"], row["Polaritas"], row["Jabatan"], row["Sasaran"], row["Formula"]));
    }

    [Theory]
    [MemberData(nameof(WordSamples.Names), MemberType = typeof(WordSamples))]
    public void What_is_written_reads_back(string sample)
    {
        var project = WordSamples.ProjectOf(sample);
        foreach (var sheet in new[] { DefinitionSheet.Create(project), MsIndSheet.Create(project) })
        {
            Assert.True(sheet.Baris.Count >= project.Indicators.Values.Count(i => !i.IsComponent));
            string csv = SheetCsv.Write(sheet);
            Assert.All(["id-ID", "tr-TR", "sv-SE"], culture => Assert.Equal(csv, Cultures.Under(culture, () => SheetCsv.Write(sheet))));
            ReadsBack(sheet, csv);
        }
    }

    [Fact]
    public void Nothing_in_a_sheet_is_run_as_a_formula()
    {
        string text = string.Concat(s_hostile.Select((h, i) => Definitions.Indicator("I" + i, $"nilai: laporan\ndefinisi: \"{h}\"\ncatatan: \"{h}\"")));
        var sheet = DefinitionSheet.Create(Definitions.Project(Definitions.Office(text)));
        Assert.Equal(s_hostile.Length, sheet.Baris.Count);
        string csv = SheetCsv.Write(sheet);
        ReadsBack(sheet, csv);
        Assert.All(Read(csv).SelectMany(r => r), f => Assert.False(f.Length > 0 && "=+-@＝＋－＠\t\r".Contains(f[0]), f));
    }

    [Fact]
    public void A_negative_number_stays_a_number()
    {
        var sheet = new DataSheet("x", new(["a"]), new([new(["-2,5"]), new(["-1.000"]), new(["-5x"]), new(["-"]), new(["-,"])]));
        Assert.Equal("\uFEFFa\r\n-2,5\r\n-1.000\r\n'-5x\r\n'-\r\n'-,\r\n", SheetCsv.Write(sheet));
    }

    [Fact]
    public void A_project_without_indicators_has_a_head_only()
    {
        var project = Definitions.Project("");
        Assert.Empty(DefinitionSheet.Create(project).Baris);
        Assert.Empty(MsIndSheet.Create(project).Baris);
        Assert.True(MsIndSheet.CreateForms(project).IsEmpty);
    }

    private static Dictionary<string, string> RowOf(string path)
    {
        var sheet = DefinitionSheet.Create(Definitions.Project(Definition));
        return sheet.Kolom.Zip(sheet.Baris.Single(r => r[0] == path)).ToDictionary(p => p.First, p => p.Second);
    }

    private static void ReadsBack(DataSheet sheet, string csv)
    {
        var rows = Read(csv);
        Assert.Equal(sheet.Kolom, rows[0]);
        Assert.Equal(sheet.Baris.Select(r => string.Join("\u0001", r)), rows.Skip(1).Select(r => string.Join("\u0001", r.Select(SheetCsv.Unguarded))));
    }

    /// <summary>A file as another library reads it.</summary>
    private static List<string[]> Read(string csv)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, csv, new UTF8Encoding(false));
            using var reader = CsvReader.FromFile(path, CsvReaderOptions.Default with { Separator = ';', AllowLineBreaksInQuotes = true, TrimWhitespace = false });
            var rows = new List<string[]> { reader.Headers.ToArray() };
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, rows[0].Length).Select(reader.GetString)]);
            }

            return rows;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
