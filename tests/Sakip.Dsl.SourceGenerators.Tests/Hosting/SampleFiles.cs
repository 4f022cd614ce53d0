using System.Reflection;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>The definitions of the samples in this repository.</summary>
internal static class SampleFiles
{
    public static string ProjectDirectory { get; } = typeof(SampleFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!;

    public static IReadOnlyList<DefinitionFile> KotaBlitar { get; } = Of("KotaBlitar");

    public static IReadOnlyList<DefinitionFile> Of(string sample) => Directory
        .EnumerateFiles(Path.Combine(ProjectDirectory, "..", "..", "samples", sample), "*.iku")
        .OrderBy(p => p, StringComparer.Ordinal)
        .Select(p => new DefinitionFile("/proyek/" + Path.GetFileName(p), File.ReadAllText(p)))
        .ToArray();
}
