using System.Globalization;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests;

/// <summary>The machine's culture has no say: not in what is read, not in what is said.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void Definitions_mean_the_same_everywhere(string culture)
    {
        var expected = Read();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var found = Read();
            Assert.Equal(expected.Files, found.Files);
            Assert.Equal(expected.Findings, found.Findings);
            Assert.Equal(expected.Formulas, found.Formulas);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var forwards = Definitions.Sample.Select(f => Definitions.Tree(f.Value, f.Key)).ToArray();
        Assert.Equal(Project.Create(forwards).Files, Project.Create(forwards.Reverse()).Files);
        Assert.Equal(DeclarationTable.Create(forwards.Select(FileSignature.Of)), DeclarationTable.Create(forwards.Reverse().Select(FileSignature.Of)));
    }

    [Fact]
    public void An_edit_of_a_wording_or_a_number_leaves_the_signature_as_it_was()
    {
        string text = Definitions.Sample["09-DinasKesehatan.iku"];
        var signature = FileSignature.Of(Definitions.Tree(text));
        Assert.Equal(signature, FileSignature.Of(Definitions.Tree(text.Replace("× 100.000", "× 10.000", StringComparison.Ordinal))));
        Assert.Equal(signature, FileSignature.Of(Definitions.Tree("// komentar\n" + text.Replace("Laporan", "Catatan", StringComparison.Ordinal))));
        Assert.NotEqual(signature, FileSignature.Of(Definitions.Tree(text.Replace("variabel stunting: orang", "variabel stunting: kasus", StringComparison.Ordinal))));
    }

    private static (IReadOnlyList<BoundFile> Files, string Findings, string Formulas) Read()
    {
        var trees = Definitions.Sample.Select(f => Definitions.Tree(f.Value.Replace("× 100%", "× 12.5", StringComparison.Ordinal), f.Key));
        var project = Project.Create(trees);
        return (
            project.Files,
            string.Concat(project.Diagnostics.Select(Definitions.Show)),
            string.Join("\n", project.Indicators.Values.Where(i => i.Formula is not null).Select(i => FormulaText.Of(i.Formula!))));
    }
}
