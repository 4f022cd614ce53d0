using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests.Snapshots;

/// <summary>
/// Compares texts with files in the conventions of Verify (<c>Test.Method#hint.verified.cs</c>), whose package this
/// project cannot restore yet: moving to it changes this file and no snapshot. A text that differs is left beside the
/// expected one as <c>*.received.cs</c>; to accept it, rename it.
/// </summary>
internal static class Snapshot
{
    private static readonly string s_directory = Path.Combine(SampleFiles.ProjectDirectory, "Snapshots");

    public static void Verify(Type test, string method, IReadOnlyDictionary<string, string> texts)
    {
        var different = texts.Where(t => !Matches($"{test.Name}.{method}#{Path.GetFileNameWithoutExtension(t.Key)}", t.Value)).Select(t => t.Key).ToArray();
        Assert.True(different.Length == 0, $"differs from its snapshot: {string.Join(", ", different)}; see *.received.cs in {s_directory}");
        string[] extra = Directory.EnumerateFiles(s_directory, $"{test.Name}.{method}#*.verified.cs")
            .Where(f => !texts.Keys.Any(k => Path.GetFileName(f) == $"{test.Name}.{method}#{Path.GetFileNameWithoutExtension(k)}.verified.cs"))
            .ToArray();
        Assert.Empty(extra);
    }

    private static bool Matches(string name, string text)
    {
        string verified = Path.Combine(s_directory, name + ".verified.cs");
        string received = Path.Combine(s_directory, name + ".received.cs");
        File.Delete(received);
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }
}
