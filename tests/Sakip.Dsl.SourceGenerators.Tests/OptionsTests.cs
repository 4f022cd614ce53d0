using Sakip.Dsl.SourceGenerators.Emission;
using Sakip.Dsl.SourceGenerators.Pipeline;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>What the consumer's project says about generated code.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("KotaBlitar", "KotaBlitar.Iku")]
    [InlineData("Kota.Blitar", "Kota.Blitar.Iku")]
    [InlineData("", "Sakip.Iku")]
    [InlineData(" . ", "Sakip.Iku")]
    [InlineData("Kota Blitar-1", "Kota_Blitar_1.Iku")]
    [InlineData("1a.class.namespace", "_1a.@class.@namespace.Iku")]
    [InlineData("Sakip.Dsl", "Sakip.Dsl.Iku")]
    public void The_namespace(string root, string expected)
    {
        var properties = new BuildProperties(("RootNamespace", root));
        Assert.Equal(expected, GeneratorOptions.Of(properties.GlobalOptions).Namespace);
        Generation.Of([new DefinitionFile("/a.iku", "instansi A \"a\" {\n indikator X \"x\" {\n satuan: rasio\n polaritas: naik\n nilai: laporan\n }\n}")], properties).AssertCompiles();
    }

    [Fact]
    public void The_namespace_of_a_project_that_names_none() =>
        Assert.Equal("Sakip.Iku", GeneratorOptions.Of(new BuildProperties().GlobalOptions).Namespace);

    [Theory]
    [InlineData("/proyek/", "/proyek/a/b.iku", "a/b.iku")]
    [InlineData("/proyek", "/proyek/b.iku", "b.iku")]
    [InlineData("/kerja/proyek/", "/kerja/bersama/b.iku", "b.iku")]
    [InlineData("/home/u/kerja/proyek/", "/home/u/bersama/b.iku", "../../bersama/b.iku")]
    [InlineData("/proyek/", "/lain/b.iku", "b.iku")]
    [InlineData("", "/lain/b.iku", "b.iku")]
    [InlineData("", "b.iku", "b.iku")]
    [InlineData(@"C:\kerja\proyek\", @"C:\kerja\proyek\a\b.iku", "a/b.iku")]
    [InlineData(@"C:\kerja\proyek\", @"D:\kerja\b.iku", "b.iku")]
    public void Paths_are_shown_relative_to_the_project(string directory, string path, string expected) =>
        Assert.Equal(expected, HintNames.RelativeTo(directory, path));

    [Fact]
    public void A_file_that_cannot_be_written_leaves_its_offices()
    {
        var file = Language.Semantics.Binder.Bind(IkuFiles.Read(SampleFiles.KotaBlitar[0], default), Language.Semantics.DeclarationTable.Create([])).File;
        var plan = EmissionPlan.Create([FileSummary.Of(file)], "/proyek/");
        string code = FileEmitter.EmitShell(FileEmission.Of(file, plan, "KotaBlitar.Iku")!).ToString();
        Assert.Contains("public static class SekretariatDaerah", code, StringComparison.Ordinal);
        Assert.Contains("TambahDefinisi(", code, StringComparison.Ordinal);
        Assert.Contains("TulisLampiran(", code, StringComparison.Ordinal);
    }
}
