using Sakip.Dsl.Language.Rewriting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tests.Rewriting;

/// <summary>The formatter changes how a definition looks, and nothing else.</summary>
public sealed class FormatterTests
{
    public static TheoryData<string> SampleFiles => [.. Definitions.Sample.Keys];

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void The_sample_is_formatted(string file) => Assert.Equal(Definitions.Sample[file], Format(Definitions.Sample[file]));

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void Other_spaces_lines_and_signs_come_back_to_the_same_bytes(string file)
    {
        string text = Definitions.Sample[file];
        for (int seed = 0; seed < 8; seed++)
        {
            string respaced = new Respacing(text, seed).Write();
            Assert.NotEqual(text, respaced);
            Assert.Empty(Definitions.Tree(respaced).Diagnostics);
            Assert.Equal(text, Format(respaced));
            Assert.Equal(text.Replace("\n", "\r\n", StringComparison.Ordinal), Format(respaced.Replace("\n", "\r\n", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void Properties_in_another_order_come_back_to_the_same_bytes(string file)
    {
        string text = Definitions.Sample[file];
        for (int seed = 0; seed < 8; seed++)
        {
            Assert.Equal(text, Format(Reordering.Of(text, new Random(seed))));
        }
    }

    [Fact]
    public void Everything_at_once()
    {
        var project = Definitions.Project(Untidy);
        string formatted = Format(Untidy);

        Snapshot.Matches("FormatterTests.Everything_at_once", formatted);
        Assert.Equal(formatted, Format(formatted));
        Assert.Equal(project.Files, Definitions.Project(formatted).Files);
        Assert.Equal(Characters(Untidy), Characters(formatted));
        Assert.Equal(Findings(project), Findings(Definitions.Project(formatted)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n  \t\n", "")]
    [InlineData("// a  \n\n\n// b", "// a\n\n// b\n")]
    [InlineData("\n\n// a", "// a\n")]
    [InlineData("\uFEFFsatuan  kasus \"kasus\"", "\uFEFFsatuan kasus \"kasus\"\n")]
    [InlineData("\uFEFF", "\uFEFF")]
    [InlineData("satuan a \"a\"\n\n\n\nsatuan b \"b\" // b", "satuan a \"a\"\n\nsatuan b \"b\" // b\n")]
    [InlineData("satuan a \"a\"\r\nsatuan b \"b\"\n\r\n", "satuan a \"a\"\r\nsatuan b \"b\"\r\n")]
    [InlineData("satuan a \"a\"\rsatuan b \"b\"\r", "satuan a \"a\"\nsatuan b \"b\"\n")]
    [InlineData("sasaran \"x\" {", "sasaran \"x\" {")]
    [InlineData("instansi D \"D\" { }", "instansi D \"D\" {\n}\n")]
    [InlineData("instansi D \"D\" { // a\n\n// b\n}", "instansi D \"D\" { // a\n  // b\n}\n")]
    [InlineData("konstanta k:tahun=1990 \"k\"", "konstanta k: tahun = 1990 \"k\"\n")]
    [InlineData("konstanta k:rupiah/orang=-1990,50 \"k\"", "konstanta k: rupiah/orang = -1.990,50 \"k\"\n")]
    [InlineData("konstanta k:bilangan=// c\n25000", "konstanta k: bilangan = // c\n             25.000\n")]
    public void Odd_files(string text, string expected)
    {
        Assert.Equal(expected, Format(text));
        Assert.Equal(expected, Format(expected));
    }

    [Theory]
    [InlineData("instansi D \"D\" { urutan 9 }")]
    [InlineData("satuan  kasus   \"kasus")]
    [InlineData("konstanta   k: bilangan = 1.5")]
    [InlineData("instansi D \"D\" {\n  urutan:  1\n  urutan:  2\n}")]
    public void A_file_that_is_not_well_written_stays_as_it_is(string text)
    {
        Assert.False(DefinitionFormatter.CanFormat(Definitions.Tree(text)));
        Assert.Equal(text, Format(text));
    }

    /// <summary>Whatever can be read is formatted for good, and means what it meant.</summary>
    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void Garbled_files_keep_their_meaning(string file)
    {
        var random = new Random(22_2019);
        int formatted = 0;
        for (int round = 0; round < 12; round++)
        {
            string text = Garbling.Of(new Respacing(Definitions.Sample[file], round).Write(), random, places: 1 + (round % 3));
            string result = Format(text);
            if (!DefinitionFormatter.CanFormat(Definitions.Tree(text)))
            {
                Assert.Equal(text, result);
                continue;
            }

            formatted++;
            Assert.Equal(result, Format(result));
            Assert.DoesNotContain('\t', WithoutTexts(result));
            Assert.Equal(Definitions.Project(text).Files, Definitions.Project(result).Files);
            Assert.Equal(Characters(text), Characters(result));
        }

        Assert.InRange(formatted, 1, 12);
    }

    /// <summary>A comment stays above or behind what it stood above or behind, wherever a line ends.</summary>
    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void Comments_stay_where_they_are(string file)
    {
        var random = new Random(22_2019);
        for (int round = 0; round < 8; round++)
        {
            string respaced = new Respacing(Definitions.Sample[file], round).Write();
            string text = WithComments(respaced, random);
            string result = Format(text);
            Assert.Equal(result, Format(result));
            Assert.Equal(Characters(text), Characters(result));
            Assert.DoesNotContain('\t', WithoutTexts(result));
            Assert.Equal(Definitions.Project(text).Files, Definitions.Project(result).Files);
            Assert.Equal(Neighbours(text), Neighbours(result));
        }
    }

    [Fact]
    public void A_suppression_stays_on_the_line_above_what_it_suppresses()
    {
        string text = Definitions.Indicator("// abaikan IKU2003: menyusul\n    variabel c: orang \"c\"\n    formula: a / b × 100%");
        string upsideDown = text.Replace("    satuan: persen\n", "", StringComparison.Ordinal).Replace("100%\n", "100%\n    satuan: persen\n", StringComparison.Ordinal);
        Assert.NotEqual(text, upsideDown);
        Assert.Empty(Definitions.Project(upsideDown).Diagnostics);

        string formatted = Format(upsideDown);
        Assert.Contains("      // abaikan IKU2003: menyusul\n      variabel c: orang \"c\"\n".Replace("      ", "    ", StringComparison.Ordinal), formatted, StringComparison.Ordinal);
        Assert.Empty(Definitions.Project(formatted).Diagnostics);
    }

    [Fact]
    public void What_a_suppression_speaks_of_stays_on_its_line()
    {
        string formula = "formula: " + string.Join(" + ", Enumerable.Repeat("a / b", 40));
        string text = Definitions.Indicator("// abaikan IKU4001, IKU4002: dijamin sumber data\n    " + formula);

        Assert.Contains("\n    " + formula + "\n", Format(text), StringComparison.Ordinal);
        Assert.Contains("\n    " + formula + "\n", Format(text.Replace(" + ", " +\n      ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("\n    " + formula + "\n", Format(text.Replace("abaikan", "lihat", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    /// <summary>A block or a list on one line, spoken of by the comment above it, stays on that line.</summary>
    [Fact]
    public void What_stands_on_one_line_below_a_suppression_is_not_parted()
    {
        const string Bands = "// abaikan IKU5001: tercetak demikian\nkategori C \"C\" { Tinggi: 91 .. 100; Rendah: 0 .. 90 }\n";
        Assert.Equal(Bands, Format(Bands));
        Assert.Empty(Definitions.Project(Format(Bands)).Diagnostics);

        string offices = "penanggung jawab: " + string.Join("; ", Enumerable.Repeat("\"Bidang Penghitungan Prosentase dan Pelaporan\"", 4));
        string text = Definitions.Indicator("// abaikan IKU7005: nama bidangnya memang demikian\n    " + offices).Replace("    penanggung jawab: \"Bidang\"\n", "", StringComparison.Ordinal);
        Assert.Contains("\n    " + offices + "\n", Format(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_of_many_terms_takes_lines_that_fit()
    {
        string terms = string.Join(" + ", Enumerable.Range(0, 60).Select(i => $"maks(a × {i},5; b) / 1.000"));
        string formatted = Format(Definitions.Indicator($"formula: ({terms}) × 100%"));

        Assert.All(formatted.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        Assert.Equal(formatted, Format(formatted));
        Assert.Equal(formatted, Format(formatted.Replace("\n             ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Formatting_takes_time_in_proportion()
    {
        string deep = new string('(', 40) + "a" + new string(')', 40);
        string text = Definitions.Indicator("formula: " + string.Join(" + ", Enumerable.Repeat(deep, 100)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Format(text);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000);
    }

    private static string Format(string text) => DefinitionFormatter.Format(Definitions.Tree(text));

    private static IEnumerable<string> Findings(Project project) => project.Diagnostics.Select(d => $"{d.Rule.Id} {d.Message.Indonesian}").Order(StringComparer.Ordinal);

    /// <summary>Puts comments at the ends of lines and on lines of their own.</summary>
    private static string WithComments(string text, Random random)
    {
        var tree = Definitions.Tree(text);
        var tokens = Lines(tree);
        int count = 0;
        return string.Concat(tokens.Select(line => !line.MayHold ? line.Text : random.Next(6) switch
        {
            0 => $"{line.Text.TrimEnd('\n')} // di belakang {++count}\n",
            1 => $"{line.Text}\t// di atas {++count}\n",
            2 => $"{line.Text}\n  // terpisah {++count}\n\n",
            _ => line.Text,
        }));
    }

    /// <summary>The lines, and whether a comment may stand at their end: not inside a long text, and not behind another.</summary>
    private static IEnumerable<(string Text, bool MayHold)> Lines(SyntaxTree tree)
    {
        bool isInText = false;
        foreach (string line in tree.Text.Content.Split('\n').SkipLast(1))
        {
            isInText ^= line.Split("\"\"\"").Length % 2 == 0;
            yield return (line + "\n", !isInText && !line.Contains("//", StringComparison.Ordinal));
        }
    }

    /// <summary>For each comment the last character before it where it stands behind something, the first below it where it stands above.</summary>
    private static IEnumerable<string> Neighbours(string text)
    {
        text = text.Replace('*', '×').Replace(" x ", " × ", StringComparison.Ordinal).Replace('÷', '/');
        var tree = Definitions.Tree(text);
        return tree.Comments
            .Select(c =>
            {
                string line = text[(text.LastIndexOf('\n', c.Start) + 1)..c.Start].Trim();
                string below = text[c.End..].Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)) ?? "";
                return $"{tree.Text[c].Trim()} {(line.Length > 0 ? $"< {line[^1]}" : $"> {(below + " ")[0]}")}";
            })
            .Order(StringComparer.Ordinal);
    }

    private static string WithoutTexts(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\n]*\"|//.*", "");

    /// <summary>Every character that a file is written with, apart from space and the dots of numbers, and with one sign for one operator.</summary>
    private static IEnumerable<char> Characters(string text) =>
        text.Replace('*', '×').Replace(" x ", " × ", StringComparison.Ordinal).Replace('÷', '/').Where(c => !char.IsWhiteSpace(c) && c != '.').Order();

    private const string Untidy = """
        // atas

        // kedua
        instansi   D   "D" // di kepala
        { // dua
          // umum


          program P1 "p" { anggaran: Rp. 1.250.544.365,50 }
          fungsi: "a"; // satu
            // dua

              "b"
          urutan:
            3 // tiga
          kelompok  G "g" :I;J
          sasaran "s" {
            indikator I "I" {
            polaritas: stabil 90 .. 110
          // abaikan IKU4001: karena
          formula: (a*b÷(2000 x a)+jika(a>=1 dan bukan (b<>0);a; -b)^2)×100 % // akhir
               satuan: persen

          target: 2.020=90,33;2021=95; 2019 TW1 = 95
              contoh:   a=10000;
                   b[ t - 1 ]=2 ; b = 3 =>
                   3
           variabel a:kendaraan>0..20000"a"
           variabel b : km 0 .. 5 "b" bagian   dari a
           daftar x[ 9 ] "x" { p:indeks>=0"P";
             q : bilangan "q" }
              konsolidasi: rata - rata
              penanggung jawab:"x"
              sumber data:   "y"
              catatan: "
        """ + "\"\"satu\n                     dua\n\t                     tiga\n\n                  \"\"\";\"x\"\n" + """
          // tutup
            }
            indikator J "J" {
              satuan: kendaraan / km
              polaritas: naik
              nilai: survei > 0..100
              penanggung jawab:"x"
              sumber data:   "y"
              kondisi awal: 2010 = 12500
            }
          }
        }
        kategori K "K"(2 desimal){A "a":0..<5; B:5..10}
        skala S "S" { D;C;   CC }
        skala T "T" { D "d";C;   CC }
        aturan capaian Z { rata-rata:penuh
        naik: realisasi/target x 100
        batas: 0..120 }
        // akhir
        """;
}
