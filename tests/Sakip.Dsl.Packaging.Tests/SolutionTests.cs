using System.Text.RegularExpressions;

namespace Sakip.Dsl.Packaging.Tests;

public partial class SolutionTests
{
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var projects = new[] { "src", "samples", "tests" }
            .SelectMany(f => Directory.GetDirectories(Path.Combine(Repository.Folder, f)))
            .SelectMany(f => Directory.GetFiles(f, "*.csproj"))
            .Select(p => Path.GetRelativePath(Repository.Folder, p).Replace('\\', '/'));
        var listed = ProjectPath().Matches(File.ReadAllText(Path.Combine(Repository.Folder, "Sakip.Dsl.sln"))).Select(m => m.Value.Replace('\\', '/'));

        Assert.Equal(projects.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?<="")[^""]+\.csproj(?="")")]
    private static partial Regex ProjectPath();
}
