using System.IO.Compression;
using System.Xml.Linq;

namespace Sakip.Dsl.Packaging.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackedPackage package)
{
    private static readonly string[] _contents =
    [
        "README.md",
        "Sakip.Dsl.nuspec",
        "analyzers/dotnet/cs/Sakip.Dsl.CodeFixers.dll",
        "analyzers/dotnet/cs/Sakip.Dsl.Language.dll",
        "analyzers/dotnet/cs/Sakip.Dsl.SourceGenerators.dll",
        "analyzers/dotnet/cs/Sprache.dll",
        "build/Sakip.Dsl.props",
        "build/Sakip.Dsl.targets",
        "buildTransitive/Sakip.Dsl.props",
        "buildTransitive/Sakip.Dsl.targets",
        "lib/net10.0/Sakip.Dsl.dll",
        "lib/net10.0/Sakip.Dsl.xml",
        "lib/netstandard2.0/Sakip.Dsl.dll",
        "lib/netstandard2.0/Sakip.Dsl.xml",
        "tools/net10.0/any/AngleSharp.dll",
        "tools/net10.0/any/CsvHelper.dll",
        "tools/net10.0/any/DocumentFormat.OpenXml.dll",
        "tools/net10.0/any/Markdig.dll",
        "tools/net10.0/any/Sakip.Dsl.Documents.dll",
        "tools/net10.0/any/Sakip.Dsl.Language.dll",
        "tools/net10.0/any/Sprache.dll",
        "tools/net10.0/any/System.CommandLine.dll",
        "tools/net10.0/any/System.IO.Packaging.dll",
        "tools/net10.0/any/sakip.deps.json",
        "tools/net10.0/any/sakip.dll",
        "tools/net10.0/any/sakip.runtimeconfig.json",
    ];

    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else() =>
        Assert.Equal(_contents, PackedPackage.EntriesOf(package.File));

    [Fact]
    public void The_runtime_needs_nothing_on_modern_frameworks()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.GetEntry("Sakip.Dsl.nuspec")!.Open();
        var groups = XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "group");

        Assert.Equal(
            ["net10.0: ", ".NETStandard2.0: System.Memory"],
            groups.Select(g => $"{g.Attribute("targetFramework")!.Value}: {string.Join(", ", g.Elements().Select(d => d.Attribute("id")!.Value))}"));
    }

    [Fact]
    public void A_fresh_project_computes_and_gets_its_annex_once()
    {
        var user = package.NewProject("Uji Coba é").WriteProject().Write("definisi/dinkes.iku", UserProject.Definition).Write("Program.cs", UserProject.Program + UserProject.Scoring);

        var built = user.Build().Succeeds();
        Assert.Contains("0 Warning(s)", built.Output, StringComparison.Ordinal);
        Assert.Equal("92.89\n99,03% Sangat Tinggi False 92\n101,29% Sangat Tinggi\n100% Tuntas Paripurna\n", user.Run().Succeeds().Output);
        string markdown = Path.Combine(user.AnnexFolder, "lampiran.md");
        string html = Path.Combine(user.AnnexFolder, "lampiran.html");
        Assert.Contains("Angka Kematian Ibu (AKI)", File.ReadAllText(markdown), StringComparison.Ordinal);
        Assert.Contains("Angka Kematian Ibu (AKI)", File.ReadAllText(html), StringComparison.Ordinal);

        // An unchanged build does no work: not even on files whose dates would show it.
        string stamp = Directory.GetFiles(user.At("obj"), "sakip.lampiran.stamp", SearchOption.AllDirectories).Single();
        string[] written = [markdown, html, stamp];
        var dates = written.Select(File.GetLastWriteTimeUtc).ToArray();
        var again = user.Build("--no-restore").Succeeds();
        Assert.Equal(dates, written.Select(File.GetLastWriteTimeUtc));
        Assert.DoesNotContain("lampiran.md", again.Output, StringComparison.Ordinal);

        // A changed one does: also when a file goes, and when somebody deletes what was written.
        user.Write("definisi/lain.iku", "instansi DinasSosial \"Dinas Sosial\" {\n}\n");
        user.Build("--no-restore").Succeeds();
        Assert.Contains("Dinas Sosial", File.ReadAllText(markdown), StringComparison.OrdinalIgnoreCase);
        File.Delete(user.At("definisi/lain.iku"));
        File.Delete(html);
        user.Build("--no-restore").Succeeds();
        Assert.DoesNotContain("Dinas Sosial", File.ReadAllText(markdown), StringComparison.OrdinalIgnoreCase);
        Assert.True(File.Exists(html));

        user.Clean().Succeeds();
        Assert.False(File.Exists(markdown));
        Assert.False(File.Exists(html));
    }

    [Theory]
    [InlineData("", "'trun' tidak berlaku di sini")]
    [InlineData("<SakipBahasa>en</SakipBahasa>", "'trun' is not allowed here")]
    public void A_broken_line_is_reported_once_at_its_token(string properties, string message)
    {
        string broken = UserProject.Definition.Replace("polaritas: turun", "polaritas: trun", StringComparison.Ordinal);
        var user = package.NewProject().WriteProject(properties).Write("dinkes.iku", broken).Write("Program.cs", "");

        // The closing summary says every error again.
        var lines = user.Build().Fails().Output.Split('\n').Where(l => l.Contains("IKU", StringComparison.Ordinal)).Select(l => l.Trim()).Distinct();
        string line = Assert.Single(lines);
        Assert.Contains($"dinkes.iku(5,16): error IKU1006: {message}", line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(user.AnnexFolder));
    }

    [Fact]
    public void Without_analyzers_a_broken_file_is_still_said_to_be_broken()
    {
        string broken = UserProject.Definition.Replace("polaritas: turun", "polaritas: trun", StringComparison.Ordinal);
        var user = package.NewProject().WriteProject("<RunAnalyzers>false</RunAnalyzers>").Write("dinkes.iku", broken).Write("Program.cs", "");

        Assert.Matches(@"dinkes\.iku\(\d+,\d+\): error IKU\d{4}: ", user.Build().Fails().Output);
    }

    [Fact]
    public void Properties_choose_form_and_place_of_the_annex_or_turn_it_off()
    {
        var user = package.NewProject()
            .WriteProject("<SakipLampiranFormat>md;html;docx</SakipLampiranFormat><SakipLampiranJudul>lama</SakipLampiranJudul><SakipLampiranFolder>dokumen/annex</SakipLampiranFolder>")
            .Write("dinkes.iku", UserProject.Definition).Write("Program.cs", UserProject.Program);

        user.Build().Succeeds();
        Assert.Equal(["lampiran.docx", "lampiran.html", "lampiran.md"], Directory.GetFiles(user.At("dokumen/annex")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(user.AnnexFolder));

        user.Build("--no-restore", "-p:SakipLampiran=false", "-p:SakipLampiranFolder=lain").Succeeds();
        Assert.False(Directory.Exists(user.At("lain")));
    }

    [Fact]
    public void Definitions_may_be_named_one_by_one()
    {
        var user = package.NewProject()
            .WriteProject("<EnableDefaultIkuItems>false</EnableDefaultIkuItems>", "<Iku Include=\"definisi/dinkes.iku\" />")
            .Write("definisi/dinkes.iku", UserProject.Definition).Write("naskah.iku", "ini belum jadi").Write("Program.cs", UserProject.Program);

        user.Build().Succeeds();
        Assert.Equal("92.89\n", user.Run().Succeeds().Output);
    }

    [Fact]
    public void A_project_behind_a_project_with_the_package_has_all_of_it()
    {
        var user = package.NewProject()
            .WriteProject("<OutputType>Library</OutputType><OutputPath>keluaran-dasar/</OutputPath>", path: "Dasar/Dasar.csproj")
            .WriteProject(items: "<ProjectReference Include=\"../Dasar/Dasar.csproj\" />", path: "Uji/Uji.csproj", hasPackage: false)
            .Write("Uji/dinkes.iku", UserProject.Definition).Write("Uji/Program.cs", UserProject.Program);

        user.Build("Uji").Succeeds();
        Assert.Equal("92.89\n", user.Run("Uji/keluaran/Uji.dll").Succeeds().Output);
        Assert.True(File.Exists(user.At("Uji/keluaran/lampiran/lampiran.md")));
    }

    [Fact]
    public void A_compiler_too_old_is_told_apart_in_a_sentence()
    {
        var user = package.NewProject().WriteProject().Write("dinkes.iku", UserProject.Definition).Write("Program.cs", "");

        string output = user.Build("-p:CompilerApiVersion=roslyn4.4").Fails().Output;
        Assert.Contains("error SAKIP001: Sakip.Dsl memerlukan kompilator C# 4.5 atau lebih baru", output, StringComparison.Ordinal);
        Assert.Contains("Sakip.Dsl needs the C# compiler 4.5 or later", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_definitions_the_package_keeps_still()
    {
        var user = package.NewProject().WriteProject().Write("Program.cs", "System.Console.WriteLine(1);\n");

        user.Build().Succeeds();
        Assert.Equal("1\n", user.Run().Succeeds().Output);
        Assert.False(Directory.Exists(user.AnnexFolder));
    }
}
