namespace Sakip.Dsl.Packaging.Tests;

[Collection(PackageCollection.Name)]
public sealed class ToolPackageTests(PackedPackage package)
{
    [Fact]
    public void The_tool_is_installed_by_itself_and_runs()
    {
        Assert.Equal(
            [
                "README.md",
                "Sakip.Dsl.Cli.nuspec",
                "tools/net10.0/any/AngleSharp.dll",
                "tools/net10.0/any/CsvHelper.dll",
                "tools/net10.0/any/DocumentFormat.OpenXml.dll",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/Markdig.dll",
                "tools/net10.0/any/Sakip.Dsl.Documents.dll",
                "tools/net10.0/any/Sakip.Dsl.Language.dll",
                "tools/net10.0/any/Sprache.dll",
                "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/System.IO.Packaging.dll",
                "tools/net10.0/any/sakip.deps.json",
                "tools/net10.0/any/sakip.dll",
                "tools/net10.0/any/sakip.runtimeconfig.json",
            ],
            PackedPackage.EntriesOf(package.ToolFile).Where(n => !n.EndsWith(".pdb", StringComparison.Ordinal)));

        var user = package.NewProject().Write("dinkes.iku", UserProject.Definition);
        DotNet.Run(user.Folder, package.Cache, "tool", "install", "Sakip.Dsl.Cli", "--tool-path", "alat", "--version", package.Version).Succeeds();
        string tool = Directory.GetFiles(user.At("alat"), "sakip.dll", SearchOption.AllDirectories).Single();
        Assert.Equal("tidak ada temuan; 1 berkas diperiksa\n", DotNet.Run(user.Folder, null, "exec", tool, "periksa", ".").Succeeds().Output);
        Assert.Contains("\"versi\":1", DotNet.Run(user.Folder, null, "exec", tool, "check", "dinkes.iku", "--format", "json").Succeeds().Output, StringComparison.Ordinal);
        Assert.Equal(2, DotNet.Run(user.Folder, null, "exec", tool, "periksa", "tiada.iku").ExitCode);
    }
}
