using System.Globalization;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>The machine's culture plays no part in what is generated or said.</summary>
public sealed class CultureTests
{
    private static readonly IReadOnlyDictionary<string, string> s_invariant = In(CultureInfo.InvariantCulture, Sources);

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void Sources_are_the_same_everywhere(string culture)
    {
        var sources = In(CultureInfo.GetCultureInfo(culture), Sources);
        Assert.Equal(s_invariant.Keys.Order(StringComparer.Ordinal), sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(sources, s => Assert.Equal(s_invariant[s.Key], s.Value));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    public void Messages_are_indonesian_unless_the_project_says_otherwise(string culture)
    {
        var found = In(CultureInfo.GetCultureInfo(culture), () => Findings.Of("instansi A \"a\" { urutann: 1 }").GetAwaiter().GetResult());
        Assert.Contains("tidak mempunyai properti", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var turned = Generation.Of(AllFiles.Reverse());
        Assert.All(turned.Sources, s => Assert.Equal(s_invariant[s.Key], s.Value));
    }

    [Fact]
    public void Nothing_generated_names_the_machine_or_ends_lines_its_way()
    {
        var generation = Generation.Of(
            AllFiles.Select(f => new DefinitionFile(f.Path.Replace("/proyek/", @"C:\Users\komputerku\proyek\", StringComparison.Ordinal), f.GetText()!.ToString().ReplaceLineEndings("\r\n"))),
            new BuildProperties(("RootNamespace", "KotaBlitar"), ("ProjectDir", @"C:\Users\komputerku\proyek\")));
        Assert.Equal(s_invariant.Keys.Order(StringComparer.Ordinal), generation.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(generation.Sources, s => Assert.Equal(s_invariant[s.Key], s.Value));
        Assert.All(generation.Sources.Values, s => Assert.DoesNotContain("\r", s, StringComparison.Ordinal));
        Assert.All(generation.Sources.Values, s => Assert.DoesNotContain("komputerku", s, StringComparison.Ordinal));
    }

    private static IEnumerable<DefinitionFile> AllFiles => SampleFiles.KotaBlitar.Concat(Definitions.EveryKind);

    private static IReadOnlyDictionary<string, string> Sources() => Generation.Of(AllFiles).Sources;

    private static T In<T>(CultureInfo culture, Func<T> work)
    {
        var (old, oldUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = old;
            CultureInfo.CurrentUICulture = oldUi;
        }
    }
}
