using System.IO.Compression;

namespace Sakip.Dsl.Packaging.Tests;

/// <summary>The package, packed once from this repository into a folder outside it, with a package cache of its own.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sakip-paket-").FullName;
    private int _projects;

    public PackedPackage()
    {
        // A version that no source has ever seen: what is tested is what was just packed.
        Version = $"0.0.0-uji.{DateTime.UtcNow.Ticks}";
        Repository = FindRepository();
        DotNet.Run(
            Repository,
            null,
            "pack",
            Path.Combine("src", "Sakip.Dsl", "Sakip.Dsl.csproj"),
            "-c",
            "Release",
            "-o",
            Source,
            $"-p:PackageVersion={Version}").Succeeds();
        File = Path.Combine(Source, $"Sakip.Dsl.{Version}.nupkg");
    }

    public string Repository { get; }

    public string Version { get; }

    public string File { get; }

    internal string Cache => Path.Combine(_folder, "cache");

    private string Source => Path.Combine(_folder, "sumber");

    public ZipArchive Open() => ZipFile.OpenRead(File);

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

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "src", "Sakip.Dsl", "Sakip.Dsl.csproj")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run from within the repository: they pack it.");
    }
}
