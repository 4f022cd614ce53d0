using Sakip.Dsl.Cli;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tests;

namespace Sakip.Dsl.Samples.Tests;

/// <summary>The sample of two versions: what is kept beside it is what the tool makes of it.</summary>
public sealed class PerubahanIkuTests
{
    private static readonly string s_folder = Folders.Find("samples", "PerubahanIku");

    [Fact]
    public void Matrix_and_draft_are_what_the_tool_writes()
    {
        var made = Directory.CreateTempSubdirectory("sakip-banding-");
        try
        {
            Assert.Equal(0, Run("banding", "semula", "menjadi", "--data", "data", "--keluaran", made.FullName));
            string kept = Path.Combine(s_folder, "hasil");
            string[] names = [.. made.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)];
            if (Environment.GetEnvironmentVariable("SAKIP_TERIMA") == "1")
            {
                Array.ForEach(names, n => File.Copy(Path.Combine(made.FullName, n), Path.Combine(kept, n), overwrite: true));
            }

            Assert.Equal(["matriks.docx", "matriks.html", "matriks.md", "rancangan.docx", "rancangan.html", "rancangan.md"], names);
            Assert.Equal(names, Directory.GetFiles(kept).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
            Assert.All(names, n => Assert.True(
                ContentOf(Path.Combine(kept, n)) == ContentOf(Path.Combine(made.FullName, n)), $"hasil/{n} is not what the tool writes; SAKIP_TERIMA=1 takes it over"));
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_later_version_is_the_printed_one_of_the_other_sample()
    {
        var printed = Read(Folders.Find("samples", "KotaBlitar"));
        var changes = ProjectComparison.Compare(printed, Read(Path.Combine(s_folder, "menjadi"))).Perubahan;
        Assert.DoesNotContain(changes, c => c.Path.StartsWith("DinasKesehatan", StringComparison.Ordinal));
        Assert.All(changes, c => Assert.Equal(JenisPerubahan.Dicabut, c.Jenis));
    }

    [Theory]
    [InlineData("memutus", 1)]
    [InlineData("pencabutan", 1)]
    public void A_build_that_must_not_break_comparability_stops(string severity, int expected) =>
        Assert.Equal(expected, Run("banding", "semula", "menjadi", "--gagal-pada", severity));

    /// <summary>The bytes of a file for Word; the lines of any other, which version control may end otherwise.</summary>
    private static string ContentOf(string path) =>
        path.EndsWith(".docx", StringComparison.Ordinal) ? Convert.ToHexString(File.ReadAllBytes(path)) : File.ReadAllText(path).ReplaceLineEndings("\n");

    private static int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        return SakipTool.Run(arguments, new ToolConsole(output, output, s_folder, false, false));
    }

    private static Project Read(string folder) => DefinitionReader.Read(DefinitionFinder.Find([folder], folder));
}
