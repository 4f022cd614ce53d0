using System.Reflection;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// Compares a text with the one on disk, in Verify's own conventions (`Class.Method.verified.txt`, `.received.` beside it),
/// so that moving to Verify changes this file and no snapshot.
/// </summary>
internal static class Snapshot
{
    private static readonly string s_folder = Path.Combine(
        typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!, "Snapshots");

    public static void Matches(string name, string text)
    {
        string verified = Path.Combine(s_folder, name + ".verified.txt");
        string received = Path.Combine(s_folder, name + ".received.txt");
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(s_folder);
        File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }
}
