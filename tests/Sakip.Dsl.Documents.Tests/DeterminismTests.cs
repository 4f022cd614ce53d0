using System.Diagnostics;
using Sakip.Dsl.Language.Annexes;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests;

public class DeterminismTests
{
    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void Documents_are_the_same_to_the_byte_on_every_machine(string culture)
    {
        Assert.Equal(AnnexHtml.Write(Sample.Annex), Cultures.Under(culture, () => AnnexHtml.Write(AnnexOf(Sample.Project))));
        Assert.Equal(AnnexMarkdown.Write(Sample.Annex), Cultures.Under(culture, () => AnnexMarkdown.Write(AnnexOf(Sample.Project))));
        Assert.Equal(Demonstration.Annex, Cultures.Under(culture, () => Annex(Demonstration.Text)));
    }

    [Fact]
    public void The_order_of_files_and_offices_does_not_matter()
    {
        var turned = Language.Semantics.Project.Create(Sample.Project.Trees.Reverse());
        Assert.Equal(Sample.Annex, AnnexOf(turned));
    }

    [Fact]
    public void Documents_have_no_carriage_returns_and_end_with_a_line()
    {
        foreach (string text in new[] { AnnexHtml.Write(Sample.Annex), AnnexMarkdown.Write(Sample.Annex) })
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text);
        }
    }

    [Fact]
    public void Ten_times_the_indicators_take_about_ten_times_the_time()
    {
        var (small, large) = (Project(Many(1_000)), Project(Many(10_000)));
        Time(small);
        bool isLinear = Enumerable.Range(0, 3).Any(_ => Time(large) < 20 * Time(small)); // a quadratic writer would be at 100
        Assert.True(isLinear);
        Assert.Equal(10_000, AnnexOf(large).Instansi.Sum(o => o.Sasaran.Sum(s => s.Baris.Count)));
    }

    [Fact]
    public void A_chain_of_components_is_explained_without_a_deep_stack()
    {
        const int length = 3_000;
        string chain = string.Concat(Enumerable.Range(0, length).Select(i =>
            $"komponen K{i} \"Komponen {i}\" {{\n  satuan: bilangan\n  formula: {(i == length - 1 ? "1" : $"K{i + 1}")} + 1\n}}\n"));
        Assert.Equal(length, Row("formula: K0 × 2", chain).Keterangan.Count);
    }

    private static double Time(Language.Semantics.Project project)
    {
        var watch = Stopwatch.StartNew();
        var annex = AnnexOf(project);
        Assert.NotEmpty(AnnexHtml.Write(annex));
        Assert.NotEmpty(AnnexMarkdown.Write(annex));
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string[] Many(int indicators) => Enumerable.Range(0, indicators / 100).Select(o =>
        $"instansi D{o} \"Dinas {o}\" {{\nsasaran \"Sasaran\" {{\n" + string.Concat(Enumerable.Range(0, 100).Select(i => Indicator(
            $"I{i}",
            "variabel terlayani: orang \"Jumlah penduduk yang terlayani\" bagian dari semua\nvariabel semua: orang > 0 \"Jumlah seluruh penduduk\"\nformula: (terlayani[t] - terlayani[t-1]) / semua × 100%"))) + "}\n}\n").ToArray();
}
