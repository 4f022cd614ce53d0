using System.Text;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Tests;

namespace Sakip.Dsl.Cli.Tests;

public sealed class HitungTests : IDisposable
{
    private const string Office = """
        instansi D "Dinas" {
          sasaran S1 "Sasaran" {
            indikator A "A" {
              satuan: persen
              polaritas: naik
              variabel a: orang "a"
              variabel b: orang > 0 "b"
              formula: a / b × 100%
              target: 2024 = 80
              penanggung jawab: "Bidang"
              sumber data: "Laporan"
            }
            indikator N "N" {
              satuan: nilai
              polaritas: naik
              nilai: laporan
              target: 2024 = 0
              penanggung jawab: "Bidang"
              sumber data: "Laporan"
            }
          }
          program P "Program" {
            anggaran: 2024 = Rp 1.000
          }
        }
        """;

    private const string Data = """
        indikator;periode;variabel;nilai;keterangan
        D.A;2024;a;1
        D.A;2024;b;3
        D.A;2024;nilai tercetak;33,34%;Tabel *2* | <b>
        D.A;2024;nilai tercetak;33,33%;teks
        D.N;2024;realisasi;5
        D.N;2023;realisasi;n/a
        D.P;2024;realisasi;Rp 900

        """;

    private readonly ToolRun _tool = new();

    public HitungTests() => _tool.Write("d.iku", Office).Write("data.csv", Data);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("teks")]
    [InlineData("csv")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public void Forms(string form)
    {
        Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", form));
        Assert.Equal("", _tool.Error);
        string text = _tool.Out;
        Assert.Equal(0, _tool.Run("compute", "d.iku", "--data", "data.csv", "--format", form, "--bahasa", "en"));
        Snapshot.Matches($"{nameof(HitungTests)}.{form}", form is "csv" or "json" ? text : text + "\n" + _tool.Out);
        if (form is "csv" or "json")
        {
            Assert.Equal(text, _tool.Out);
        }
    }

    [Fact]
    public void Results_go_to_a_file()
    {
        _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv");
        string expected = _tool.Out;
        Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv", "--keluaran", "hasil/h.csv"));
        Assert.Equal("hasil/h.csv\n", _tool.Out);
        Assert.Equal(expected, File.ReadAllText(_tool.FileAt("hasil/h.csv")));
        Assert.Equal(2, _tool.Run("hitung", "d.iku", "--data", "data.csv", "-o", "d.iku/h.csv"));
        Assert.StartsWith("sakip: 'd.iku/h.csv'", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_stand_for_their_files_and_each_file_counts_once()
    {
        _tool.Write("data/b.csv", "indikator;periode;variabel;nilai\nD.A;2024;b;3\nD.A;2023;b;x\n").Write("data/A.CSV", "indikator,periode,variabel,nilai\nD.A,2024,a,1\n").Write("data/c.txt", "x");

        Assert.Equal(1, _tool.Run("hitung", "d.iku", "--data", "data", "--data", "data/b.csv", "--data", "data/", "--format", "csv"));
        Assert.Contains("D.A;2024;33,33;80;33,33;41,66;", _tool.Out, StringComparison.Ordinal);
        Assert.Equal("data/b.csv(3,12): error: 'b' memerlukan angka, diterima 'x'\n", _tool.Error);
        Assert.Equal(1, _tool.Run("hitung", "d.iku", "--data", "data", "--bahasa", "en"));
        Assert.Equal("data/b.csv(3,12): error: 'b' needs a number, received 'x'\n", _tool.Error);
    }

    [Theory]
    [InlineData("hitung", "d.iku")]
    [InlineData("hitung", "d.iku", "--data", "tiada.csv")]
    [InlineData("hitung", "d.iku", "--data", "")]
    [InlineData("hitung", "d.iku", "--data", "a\0b")]
    [InlineData("hitung", "d.iku", "--data", "kosong")]
    [InlineData("hitung", "tiada.iku", "--data", "data.csv")]
    [InlineData("hitung", "d.iku", "--data", "data.csv", "--format", "pdf")]
    public void Wrong_calls(params string[] arguments)
    {
        Directory.CreateDirectory(_tool.FileAt("kosong"));
        Assert.Equal(2, _tool.Run(arguments));
        Assert.StartsWith("sakip: ", _tool.Error, StringComparison.Ordinal);
        Assert.Equal("", _tool.Out);
    }

    [Fact]
    public void Broken_definitions_are_told_and_what_is_sound_is_measured()
    {
        _tool.Write("d.iku", Office.Replace("nilai: laporan", "nilai: lapor", StringComparison.Ordinal));
        Assert.Equal(1, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv"));
        Assert.Contains("error IKU", _tool.Error, StringComparison.Ordinal);
        Assert.Contains("D.A;2024;33,33;", _tool.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indikator,periode,variabel,nilai\nD.A,2024,a,1\nD.A,2024,b,3\n")]
    [InlineData("indikator;periode;variabel;nilai\r\nD.A;2024;a;1\r\nD.A;2024;b;3")]
    [InlineData("\uFEFFindikator;periode;variabel;nilai\nD.A;2024;a;1\nD.A;2024;b;3\n;;;;\n\n")]
    [InlineData("nilai;catatan;Variabel; INDIKATOR ;periode\n1;;a;D.A;2024\n3;\"x;\ny\";b; D.A ;2024\n")]
    [InlineData("indikator;periode;variabel;nilai;keterangan\n\"D.A\";\"2024\";\"a\";\"1\";pipa 10\"\n\" D.A\";2024;b ;3;\"dua \"\"kata\"\"\n baris\"\n")]
    public void Spellings_of_a_file(string content)
    {
        _tool.Write("data.csv", content);
        Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv"));
        Assert.Equal("", _tool.Error);
        Assert.Contains("D.A;2024;33,33;80;33,33;41,66;", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_encodings()
    {
        _tool.Write("data.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Data)]);
        Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv"));
        _tool.Write("data.csv", Encoding.Latin1.GetBytes(Data + "D.N;2022;realisasi;5;é\n"));
        Assert.Equal(1, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv"));
        Assert.Equal("data.csv(9,1): error: baris ini bukan UTF-8; simpan berkasnya sebagai CSV UTF-8\n", _tool.Error);
    }

    /// <summary>Places are those an editor shows: characters from 1, at the quote of a quoted field, on the line where the field begins.</summary>
    [Theory]
    [InlineData("", "(1,1): error: kolom 'indikator' tidak ada; baris pertama harus 'indikator;periode;variabel;nilai'")]
    [InlineData("x", "(1,1): error: kolom 'indikator' tidak ada; baris pertama harus 'indikator;periode;variabel;nilai'")]
    [InlineData("indikator;periode;variabel\n", "(1,1): error: kolom 'nilai' tidak ada; baris pertama harus 'indikator;periode;variabel;nilai'")]
    [InlineData("#D.A;2024;a\n", "(2,1): error: baris ini hanya berisi 3 kolom; perlu indikator, periode, variabel, dan nilai")]
    [InlineData("#D.A;2024;a;1;x;y\n", "(2,1): error: baris ini berisi 6 kolom, baris pertama 5; beri tanda kutip pada isi yang memuat pemisah kolom")]
    [InlineData("#D.A;2024;a;1.5\n", "(2,12): error: '1.5' bukan angka menurut notasi Indonesia; maksudnya 1,5?")]
    [InlineData("#\"D.A\";\"2024\"; \"a\" ;  1.5\n", "(2,22): error: '1.5' bukan angka menurut notasi Indonesia; maksudnya 1,5?")]
    [InlineData("#\n\nD.A;;a;1\n", "(4,5): error: '' bukan periode; tulis tahun (2024), triwulan (2024 TW1), semester (2024 S1), atau bulan (2024-03)")]
    [InlineData("#D.A;2024;;\n", "(2,10): error: 'D.A' tidak mempunyai variabel ''; yang ada: a, b, realisasi, target")]
    [InlineData("#D.Ä;2024;a;1\n", "(2,1): error: 'D.Ä' bukan indikator, kelompok, program, atau instansi di definisi; perbaiki namanya atau deklarasikan")]
    [InlineData("#D.A;2024;\"é\"\"😀\";1\n", "(2,10): error: 'D.A' tidak mempunyai variabel 'é\"😀'; yang ada: a, b, realisasi, target")]
    [InlineData("#D.A;2024;\"a\n\";\"x\"\n", "(3,3): error: 'a' memerlukan angka, diterima 'x'")]
    [InlineData("#D.A;2024;a;\"x\ny\";\"\nz\"\nD.A;2024;b;x\n", "(2,12): error: 'a' memerlukan angka, diterima 'x y'|(5,12): error: 'b' memerlukan angka, diterima 'x'")]
    [InlineData("#D.A;2024;a;\"1\"2\nD.A;2024;b;x\n", "(2,1): error: tanda kutip di baris ini tidak berpasangan|(3,12): error: 'b' memerlukan angka, diterima 'x'")]
    [InlineData("#D.A;2024;a;\"1\nD.A;2024;b;x\nD.A;2023;b;y\n", "(2,1): error: tanda kutip di baris ini tidak berpasangan|(3,12): error: 'b' memerlukan angka, diterima 'x'|(4,12): error: 'b' memerlukan angka, diterima 'y'")]
    public void Findings_of_a_file(string content, string expected)
    {
        _tool.Write("data.csv", content.Replace("#", "indikator;periode;variabel;nilai;keterangan\n", StringComparison.Ordinal));
        Assert.Equal(1, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv"));
        Assert.Equal(string.Concat(expected.Split('|').Select(line => $"data.csv{line}\n")), _tool.Error);
    }

    [Fact]
    public void Fields_without_end()
    {
        string endless = new('9', 3 << 20);
        foreach (string row in new[] { $"{endless};2024;a;1", $"D.A;2024;a;{endless}", $"D.A;2024;a;\"{endless}", $"D.A;2024;a;\"{string.Join('\n', Enumerable.Repeat("x;y", 1 << 19))}" })
        {
            _tool.Write("data.csv", "indikator;periode;variabel;nilai\nD.A;2024;b;3\n" + row + "\nD.A;2023;b;x\n");
            Assert.Equal(1, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "csv"));
            Assert.NotEqual("", _tool.Error);
            Assert.All(_tool.Error.Split('\n').Take(3), line => Assert.True(line.Length < 400));
        }
    }

    [Fact]
    public void Two_files_and_repeated_rows()
    {
        _tool.Write("lagi.csv", "indikator;periode;variabel;nilai\nD.A;2024;a;2\nD.A;2023;a;2\nD.A;2023;a;2\n");
        Assert.Equal(1, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--data", "lagi.csv", "--format", "csv"));
        Assert.Equal(
            "lagi.csv(2,10): error: 'a' untuk periode ini sudah diberikan di baris 2 data.csv; yang dipakai yang pertama\n"
            + "lagi.csv(4,10): error: 'a' untuk periode ini sudah diberikan di baris 3; yang dipakai yang pertama\n",
            _tool.Error);
        Assert.Contains("D.A;2024;33,33;", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Garbage_never_ends_the_tool()
    {
        var random = new Random(42);
        byte[] signs = [.. "D.A;2024;a;1\n\";,\r\t \0\uFEFFé".Select(c => (byte)c), 0xC3, 0xFF];
        for (int i = 0; i < 300; i++)
        {
            byte[] noise = [.. Enumerable.Range(0, random.Next(200)).Select(_ => i % 2 == 0 ? signs[random.Next(signs.Length)] : (byte)random.Next(256))];
            _tool.Write("data.csv", i % 3 == 0 ? noise : [.. "indikator;periode;variabel;nilai\n"u8, .. noise]);
            Assert.InRange(_tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", "json"), 0, 1);
            Assert.DoesNotContain("sakip:", _tool.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void The_machine_s_language_plays_no_part(string culture)
    {
        foreach (string form in new[] { "teks", "csv", "md", "html", "json" })
        {
            _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", form);
            string expected = _tool.Out;
            using var machine = new Cultures(culture);
            Assert.Equal(0, _tool.Run("hitung", "d.iku", "--data", "data.csv", "--format", form));
            Assert.Equal(expected, _tool.Out);
        }
    }

    [Fact]
    public void Rows_are_counted_on_a_terminal_and_the_count_is_gone_at_the_end()
    {
        var output = new StringWriter();
        using (var progress = new Progress(output, MessageLanguage.Indonesian))
        {
            for (int i = 0; i < 3; i++)
            {
                Thread.Sleep(260);
                for (int row = 0; row < 8192; row++)
                {
                    progress.Row();
                }
            }
        }

        Assert.Equal(["", "4.096 baris dibaca", "12.288 baris dibaca", "20.480 baris dibaca", ""], output.ToString().Split("\r\e[K"));
    }
}
