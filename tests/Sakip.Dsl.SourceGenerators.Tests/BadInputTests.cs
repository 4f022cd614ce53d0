using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>Whatever is handed over as a definition: a clear diagnostic or correct output, never an exception and never code that does not compile.</summary>
public sealed class BadInputTests
{
    private const string Sound = """
        instansi Sehat "Kantor sehat" {
          urutan: 1
          indikator Baik "Baik" {
            satuan: persen
            polaritas: naik
            nilai: survei 0..100
            penanggung jawab: "x"
            sumber data: "x"
          }
        }
        """;

    private static readonly DefinitionFile s_neighbour = new("/proyek/tetangga.iku", Sound);

    [Fact]
    public async Task Not_utf8()
    {
        var text = SourceText.From("instansi A \"Dinas Pendidikan d\u00e9\" { }", Encoding.Latin1);
        await AssertFound("IKU1001", new DefinitionFile("/proyek/latin.iku", text), "UTF-8");
        await AssertFound("IKU1001", new DefinitionFile("/proyek/utf16.iku", SourceText.From(Sound, Encoding.Unicode)), "UTF-8");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Utf8_with_and_without_a_mark(bool hasMark)
    {
        var text = SourceText.From(new MemoryStream([.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Sound)]));
        DefinitionFile[] files = [new("/proyek/bom.iku", text)];
        Assert.Empty(await Findings.Of(files));
        Assert.Single(Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n  \t")]
    [InlineData("// hanya catatan")]
    public async Task An_empty_file(string text)
    {
        DefinitionFile[] files = [new("/proyek/kosong.iku", text), s_neighbour];
        Assert.Empty(await Findings.Of(files));
        Assert.Single(Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua);
    }

    [Fact]
    public void No_file_at_all()
    {
        Assert.Empty(Generation.Of([]).AssertCompiles().Sources);
        Assert.Empty(Generation.Of([new DefinitionFile("/proyek/lain.json", "{ }")]).AssertCompiles().Sources);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read()
    {
        DefinitionFile[] files = [new("/proyek/hilang.iku", (SourceText?)null), s_neighbour];
        Assert.Empty(await Findings.Of(files));
        Assert.Single(Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua);
    }

    [Fact]
    public async Task Ten_megabytes()
    {
        await AssertNeighbourLives(new DefinitionFile("/proyek/besar.iku", Sound.Replace("Sehat", "Besar", StringComparison.Ordinal) + "\n// " + new string('x', 10_000_000)), 2);
        await AssertNeighbourLives(new DefinitionFile("/proyek/besar.iku", new string('x', 10_000_000)), 1);
        await AssertNeighbourLives(new DefinitionFile("/proyek/besar.iku", "instansi A \"" + new string('x', 10_000_000)), 1);
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('{', '}')]
    [InlineData('[', ']')]
    [InlineData('-', ' ')]
    public async Task Ten_thousand_nested_brackets(char open, char close)
    {
        string formula = new string(open, 10_000) + "1" + new string(close, 10_000);
        string text = Sound.Replace("Sehat", "Dalam", StringComparison.Ordinal).Replace("nilai: survei 0..100", "formula: " + formula, StringComparison.Ordinal);
        await AssertNeighbourLives(new DefinitionFile("/proyek/dalam.iku", text), null);
        Assert.NotEmpty(await Findings.Of(text));
    }

    [Fact]
    public async Task A_null_character() =>
        await AssertFound("IKU1001", new DefinitionFile("/proyek/nul.iku", Sound.Replace("Sehat", "Nul", StringComparison.Ordinal).Replace("satuan: persen", "satuan: pers\0en", StringComparison.Ordinal)), "U+0000");

    [Fact]
    public void Strange_characters_in_texts()
    {
        const string nasty = "\0 \u0001 \u001D \u001E \u001F \u0085 \u2028 \u2029 \uFEFF \uFFFE \uFFFF \uD800 \uDC00 \uD83D\uDE00 <b> & */ ]]> \\\" {0} \u202E ///";
        string text = Sound
            .Replace("\"Baik\"", "\"" + nasty + "\"", StringComparison.Ordinal)
            .Replace("\"Kantor sehat\"", "\"" + nasty + "\"", StringComparison.Ordinal)
            .Replace("sumber data: \"x\"", "sumber data: \"" + nasty + "\"\n    penjelasan: \"\"\"\n      " + nasty + "\n      dua baris\n      \"\"\"", StringComparison.Ordinal);
        var catalogue = Catalogue.Of(Generation.Of(text).AssertCompiles().Load());
        var definition = Assert.Single(catalogue.Semua);
        Assert.Contains("\uD83D\uDE00 <b> & */ ]]> \" {0}", definition.Nama, StringComparison.Ordinal);
        Assert.Contains("dua baris", definition.Penjelasan, StringComparison.Ordinal);
        Assert.Equal(definition.Nama, Assert.Single(definition.SumberData));
        Assert.NotEmpty(catalogue.LampiranMarkdown);
    }

    [Fact]
    public async Task The_same_file_twice()
    {
        DefinitionFile[] files = [s_neighbour, s_neighbour, new(s_neighbour.Path, Sound)];
        Assert.Empty(await Findings.Of(files));
        Assert.Single(Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua);
        string broken = Sound.Replace("satuan", "satuann", StringComparison.Ordinal);
        Assert.Single(await Findings.Of([new DefinitionFile("/proyek/a.iku", broken), new DefinitionFile("/proyek/a.iku", broken)]));
    }

    [Fact]
    public async Task The_same_text_under_two_names()
    {
        DefinitionFile[] files = [new("/proyek/b.iku", s_neighbour.GetText()!), new("/proyek/a.iku", s_neighbour.GetText()!)];
        var found = await Findings.Of(files);
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(("IKU2002", "/proyek/b.iku"), (d.Id, d.Location.GetLineSpan().Path)));
        Assert.Single(Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua);
    }

    [Fact]
    public async Task Two_files_that_declare_one_office()
    {
        DefinitionFile[] files =
        [
            s_neighbour,
            new("/proyek/z.iku", Sound.Replace("indikator Baik", "indikator Lain", StringComparison.Ordinal)),
            new("/proyek/zz.iku", Sound.Replace("instansi Sehat", "instansi Pengguna", StringComparison.Ordinal).Replace("nilai: survei 0..100", "formula: Sehat.Lain × 1", StringComparison.Ordinal)),
        ];
        Assert.Contains(await Findings.Of(files), d => d.Id == "IKU2002" && d.Location.GetLineSpan().Path == "/proyek/z.iku");
        Assert.Equal(["Sehat.Baik"], Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua.Select(d => d.Id));
    }

    [Theory]
    [InlineData("/proyek/a.iku", "/proyek/A.iku")]
    [InlineData("/proyek/a b.iku", "/proyek/a_b.iku")]
    [InlineData("/proyek/a/b.iku", "/proyek/a.b.iku")]
    [InlineData("/proyek/../luar/a.iku", "/luar/a.iku")]
    [InlineData("/lain/jauh/a.iku", "/proyek/a.iku")]
    [InlineData("C:\\x\\a.iku", "D:\\y\\a.iku")]
    [InlineData("/proyek/Katalog.iku", "/proyek/Katalog.g.cs.iku")]
    [InlineData("/proyek/\u00e9\u0001?*.iku", "/proyek/\u00ea\u0002?*.IKU")]
    public void Paths_that_look_alike(string first, string second)
    {
        DefinitionFile[] files = [new(first, Sound), new(second, Sound.Replace("Sehat", "Kedua", StringComparison.Ordinal))];
        var generation = Generation.Of(files).AssertCompiles();
        Assert.Equal(2, Catalogue.Of(generation.Load()).Semua.Count);
        Assert.Equal(generation.Sources.Keys.Order(StringComparer.Ordinal), Generation.Of(files.Reverse()).Sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(generation.Sources.Keys, k => Assert.Matches("^[A-Za-z0-9._-]+$", k));
    }

    [Fact]
    public void A_very_long_path()
    {
        DefinitionFile[] files = [new("/proyek/" + new string('a', 400) + ".iku", Sound), new("/proyek/" + new string('a', 401) + ".iku", Sound.Replace("Sehat", "Kedua", StringComparison.Ordinal))];
        Assert.All(Generation.Of(files).AssertCompiles().Sources.Keys, k => Assert.InRange(k.Length, 1, 130));
    }

    [Fact]
    public async Task Indicators_that_need_each_other()
    {
        string text = """
            instansi A "a" {
              indikator X "x" { 
                satuan: rasio
                polaritas: naik
                formula: Y + 1
              }
              indikator Y "y" {
                satuan: rasio
                polaritas: naik
                formula: X + 1
              }
              indikator Z "z" {
                satuan: rasio
                polaritas: naik
                formula: X + 1
              }
              indikator Sehat "s" {
                satuan: rasio
                polaritas: naik
                nilai: laporan
              }
            }
            """;
        Assert.Contains(await Findings.Of(text), d => d.Id == "IKU2004");
        Assert.Equal(["A.Sehat"], Catalogue.Of(Generation.Of(text).AssertCompiles().Load()).Semua.Select(d => d.Id));
    }

    [Fact]
    public void An_office_without_an_id_keeps_its_sound_indicators()
    {
        var generation = Generation.Of("instansi \"Tanpa Id\" {\n indikator X \"x\" {\n satuan: rasio\n polaritas: naik\n nilai: laporan\n }\n jabatan \"j\" {\n indikator Y \"y\" {\n satuan: rasio\n polaritas: naik\n formula: X × 2\n }\n }\n}").AssertCompiles();
        Assert.Contains("class X", generation["uji.iku.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class Y", generation["uji.iku.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>Mistakes planted by a program in the sample's own files: cut anywhere, a token deleted, doubled or replaced.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Planted_mistakes(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 12; round++)
        {
            var files = SampleFiles.KotaBlitar.Concat(Definitions.EveryKind).ToArray();
            int count = random.Next(1, 6);
            for (int i = 0; i < count; i++)
            {
                int at = random.Next(files.Length);
                files[at] = new DefinitionFile(files[at].Path, Plant(files[at].GetText()!.ToString(), random));
            }

            // The consumer's own compiler settings: what generated code turns off for it is not looked at.
            var generation = Generation.Of(files);
            Assert.Null(generation.Result.Results.Single().Exception);
            Assert.Empty(generation.Result.Diagnostics);
            generation.Load();
            Assert.DoesNotContain(await Findings.Of(files), d => d.Id == "IKU0001");
        }
    }

    private static string Plant(string text, Random random)
    {
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(7) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, random.GetItems(new[] { "{", "}", "(", ")", "\"", "\"\"\"", ";", ":", "\0", "[", "]", "×", "formula: ", "indikator ", "//", "Å" }, 1)[0]),
            4 => text.Replace("formula:", "formla:", StringComparison.Ordinal),
            5 => text.Remove(at, length).Insert(at, new string(text.Substring(at, length).Reverse().ToArray())),
            _ => text.Replace("orang", random.Next(2) == 0 ? "org" : "persen", StringComparison.Ordinal),
        };
    }

    private static async Task AssertFound(string id, DefinitionFile file, string message)
    {
        DefinitionFile[] files = [file, s_neighbour];
        var found = await Findings.Of(files);
        Assert.Contains(found, d => d.Id == id && d.Location.GetLineSpan().Path == file.Path && d.GetMessage().Contains(message, StringComparison.Ordinal));
        Assert.Contains(Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua, d => d.Id == "Sehat.Baik");
    }

    private static async Task AssertNeighbourLives(DefinitionFile file, int? indicators)
    {
        DefinitionFile[] files = [file, s_neighbour];
        await Findings.Of(files);
        var all = Catalogue.Of(Generation.Of(files).AssertCompiles().Load()).Semua;
        Assert.Contains(all, d => d.Id == "Sehat.Baik");
        Assert.True(indicators is null || indicators == all.Count);
    }
}
