using System.Collections.Concurrent;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>The samples' files by name, and the projects they make.</summary>
internal static class SampleFiles
{
    private static readonly ConcurrentDictionary<string, SortedDictionary<string, string>> s_files = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<Project>> s_projects = new(StringComparer.Ordinal);

    public static SortedDictionary<string, string> Of(string sample) => s_files.GetOrAdd(sample, name =>
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(Folders.Find("samples", name), "*.iku"))
        {
            files[Path.GetFileName(file)] = File.ReadAllText(file).ReplaceLineEndings("\n");
        }

        return files;
    });

    public static Project ProjectOf(string sample) => s_projects.GetOrAdd(sample, name => new Lazy<Project>(() => ProjectOf(Of(name)))).Value;

    public static Project ProjectOf(IEnumerable<KeyValuePair<string, string>> files) => Project.Create(files.Select(f => Definitions.Tree(f.Value, f.Key)));
}
