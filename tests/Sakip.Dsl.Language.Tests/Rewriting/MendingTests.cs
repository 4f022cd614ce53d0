using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Rewriting;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Rewriting;

/// <summary>Mending never guesses and never makes things worse.</summary>
public sealed class MendingTests
{
    public static TheoryData<string, string, string> OneRightAnswer => new()
    {
        { "IKU1003", "× 100,000.00", "× 100.000,00" },
        { "IKU1003", "× 12.5", "× 12,5" },
        { "IKU1004", "polarits: turun", "polaritas: turun" },
        { "IKU1004", "variabl kelahiranHidup:", "variabel kelahiranHidup:" },
        { "IKU1006", "polaritas: turn", "polaritas: turun" },
        { "IKU2001", "ibuMeningal / ", "ibuMeninggal / " },
        { "IKU2005", "aks(ibuMeninggal) / ", "abs(ibuMeninggal) / " },
        { "IKU3004", "kelahirann > 0", "kelahiran > 0" },
        { "IKU8002", "ibuMenninggal = 2;", "ibuMeninggal = 2;" },
    };

    [Theory]
    [MemberData(nameof(OneRightAnswer))]
    public void What_has_one_right_answer_is_mended(string rule, string wrong, string right)
    {
        string sound = Sound.And();
        string key = right.Contains('×') ? "× 100.000" : right.Contains("abs(", StringComparison.Ordinal) ? "ibuMeninggal / " : right;
        string broken = sound.Replace(key, wrong, StringComparison.Ordinal);
        Assert.Contains(Definitions.Project(broken).Diagnostics, d => d.Rule.Id == rule && d.Mend is not null);

        var file = Assert.Single(Mend(broken));
        Assert.Contains(file.Corrections, c => c.Finding.Rule.Id == rule);
        Assert.Equal(sound.Replace(key, right, StringComparison.Ordinal), file.Text);
    }

    [Fact]
    public void A_property_that_is_repeated_word_for_word_goes()
    {
        var file = Assert.Single(Mend(Sound.And("satuan: orang per 100.000 kelahiran", "polaritas:   turun")));

        Assert.Equal(Sound.And(), file.Text);
        Assert.All(file.Corrections, c => Assert.Equal("IKU1005", c.Finding.Rule.Id));
    }

    [Theory]
    [InlineData("satuan: persen")]
    [InlineData("polaritas: turun // menurut lampiran")]
    [InlineData("// menurut lampiran\n    polaritas: turun")]
    [InlineData("satuan: orang // menurut lampiran\n       per 100.000 kelahiran")]
    public void A_repeated_property_that_says_more_stays(string line) => Assert.Empty(Mend(Sound.And(line)));

    [Fact]
    public void A_forgotten_percent_is_put_in()
    {
        string sound = Definitions.Indicator("formula: a / b × 100%");
        string broken = sound.Replace(" × 100%", "", StringComparison.Ordinal);
        var file = Assert.Single(Mend(broken));

        Assert.Contains(file.Corrections, c => c.Finding.Rule == Rules.UnitMismatch);
        Assert.Equal(sound, file.Text);
    }

    [Fact]
    public void A_spelling_that_is_not_standard_is_mended()
    {
        string broken = Sound.And().Replace("\"Angka Kematian Ibu\"", "\"Prosentase Kematian Ibu\"", StringComparison.Ordinal);
        var file = Assert.Single(Mend(broken));

        Assert.Equal(Rules.Spelling, Assert.Single(file.Corrections).Finding.Rule);
        Assert.Equal(broken.Replace("Prosentase", "Persentase", StringComparison.Ordinal), file.Text);
    }

    [Fact]
    public void An_example_is_never_fitted_to_the_formula()
    {
        string broken = Sound.And().Replace("=> 92,89", "=> 29,89", StringComparison.Ordinal);
        Assert.Contains(Definitions.Project(broken).Diagnostics, d => d.Rule == Rules.ExampleFails && d.Mend is not null);
        Assert.Empty(Mend(broken));
    }

    [Fact]
    public void Nothing_is_mended_where_nothing_is_wrong() => Assert.Empty(Mend(Sound.And()));

    [Fact]
    public void One_mended_mistake_brings_the_next_to_light()
    {
        string broken = Sound.With("variabel kelahiranHidup", "variabl kelahiranHidup: kelahirann > 0 \"Jumlah\"")
            .Replace("kelahiranHidup × 100.000", "kelahiranHidp × 100000.5", StringComparison.Ordinal);
        var file = Assert.Single(Mend(broken));

        Assert.DoesNotContain(Definitions.Project(file.Text).Diagnostics, Mending.IsCertain);
        Assert.Contains("variabel kelahiranHidup: kelahiran > 0", file.Text, StringComparison.Ordinal);
        Assert.Contains("ibuMeninggal / kelahiranHidup ×", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_mend_together()
    {
        var mended = Mending.Mend(
        [
            Definitions.Tree("satuan kasus \"kasus\"\nkonstanta batas: kasuss = 1.5\n", "b.iku"),
            Definitions.Tree("satuan unit \"unit\"\n", "a.iku"),
            Definitions.Tree("konstanta lain: kasos = 2\n", "c.iku"),
        ]);

        Assert.Equal(["b.iku", "c.iku"], mended.Select(f => f.Path));
        Assert.Equal("satuan kasus \"kasus\"\nkonstanta batas: kasus = 1,5\n", mended[0].Text);
        Assert.Equal("konstanta lain: kasus = 2\n", mended[1].Text);
    }

    /// <summary>Letters are dropped, doubled and exchanged all over the sample: there are never more errors behind than before.</summary>
    [Fact]
    public void Errors_never_grow()
    {
        var random = new Random(22_2019);
        string[] names = ["09-DinasKesehatan.iku", "21-DinasLingkunganHidup.iku", "Satuan.iku", "Skala.iku"];
        for (int round = 0; round < 25; round++)
        {
            var files = names.Select(n => (n, round == 0 ? Definitions.Sample[n] : Garbling.Of(Definitions.Sample[n], random, places: 12))).ToArray();
            var before = Compiler.Compile(files);
            var mended = Mending.Mend(before.Trees).ToDictionary(f => f.Path, f => f.Text);
            var after = Compiler.Compile([.. files.Select(f => (f.n, mended.GetValueOrDefault(f.n, f.Item2)))]);
            Assert.InRange(Errors(after), 0, Errors(before));
        }
    }

    [Theory]
    [InlineData("satuan", "IKU7001", "  indikator AngkaKematianIbu \"Angka Kematian Ibu\" {\n    satuan: \n    polaritas: turun\n")]
    [InlineData("polaritas", "IKU7001", "    satuan: orang per 100.000 kelahiran\n    polaritas: \n    variabel")]
    [InlineData("formula", "IKU7001", "\"Jumlah kelahiran hidup\"\n    formula: \n    penanggung")]
    [InlineData("penanggung jawab", "IKU7002", "× 100.000\n    penanggung jawab: \n    sumber data")]
    [InlineData("sumber data", "IKU7003", "\"Bidang Kesehatan Masyarakat\"\n    sumber data: \n    contoh")]
    public void A_skeleton_is_offered_where_the_property_belongs(string key, string rule, string expected)
    {
        var tree = Definitions.Tree(Sound.Without([key]));
        var finding = Definitions.Project(tree.Text.Content).Diagnostics.First(d => d.Rule.Id == rule);
        Assert.Null(finding.Mend);

        var edit = Skeletons.Offer(tree.Text, rule, finding.Location.Span.Start);
        string text = Mending.Apply(tree.Text.Content, [edit!]);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains(Definitions.Project(text).Diagnostics, d => d.Rule == Rules.UnexpectedText);
    }

    [Fact]
    public void A_skeleton_opens_a_block_on_one_line()
    {
        const string text = "instansi D \"D\" {\r\n  indikator I \"I\" { }\r\n}\r\n";
        var tree = Definitions.Tree(text);

        string all = Mending.Apply(text, [Skeletons.Offer(tree.Text, "IKU7001", text.IndexOf("I \"I\"", StringComparison.Ordinal))!]);
        Assert.Equal("instansi D \"D\" {\r\n  indikator I \"I\" {\r\n    satuan: \r\n    polaritas: \r\n    formula: \r\n   }\r\n}\r\n", all);
        Assert.Null(Skeletons.Offer(tree.Text, "IKU7001", 0));
        Assert.Null(Skeletons.Offer(tree.Text, "IKU2001", text.IndexOf("I \"I\"", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<MendedFile> Mend(string text) => Mending.Mend([Definitions.Tree(text)]);

    private static int Errors(Project project) => project.Diagnostics.Count(d => d.Rule.Severity == Severity.Error);
}
