using System.IO.Compression;

namespace Sakip.Dsl.Packaging.Tests;

/// <summary>The tests that share what is packed once; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}

/// <summary>The packages, packed once from this repository into a folder outside it, with a package cache of its own.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sakip-paket-").FullName;
    private int _projects;

    public PackedPackage()
    {
        // A version that no source has ever seen: what is tested is what was just packed.
        Version = $"0.0.0-uji.{DateTime.UtcNow.Ticks}";
        File = Pack("Sakip.Dsl");
        ToolFile = Pack("Sakip.Dsl.Cli");
    }

    public string Version { get; }

    public string File { get; }

    public string ToolFile { get; }

    internal string Cache => Path.Combine(_folder, "cache");

    private string Source => Path.Combine(_folder, "sumber");

    /// <summary>What a package holds, without the container's own parts, which every package has.</summary>
    public static string[] EntriesOf(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return archive.Entries.Select(e => e.FullName)
            .Where(n => n is not "[Content_Types].xml" && !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>A fresh folder that knows the machine's package sources and the packed package besides.</summary>
    internal UserProject NewProject(string name = "Uji")
    {
        string folder = Path.Combine(_folder, $"proyek{++_projects}", name);
        Directory.CreateDirectory(folder);
        System.IO.File.WriteAllText(
            Path.Combine(folder, "NuGet.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="sakip-uji" value="{Source}" />
              </packageSources>
            </configuration>
            """);

        // Nothing of whatever stands above the temporary folder takes part.
        System.IO.File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        System.IO.File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        System.IO.File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        return new UserProject(this, folder);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Pack(string project)
    {
        string path = Path.Combine("src", project, project + ".csproj");
        DotNet.Run(Repository.Folder, null, "pack", path, "-c", "Release", "-o", Source, $"-p:PackageVersion={Version}").Succeeds();
        return Path.Combine(Source, $"{project}.{Version}.nupkg");
    }
}
