using System.Reflection;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// Compares a text with the one on disk, in Verify's own conventions (<c>Class.Method.verified.txt</c>, <c>.received.</c>
/// beside it), so that moving to Verify changes this file and no snapshot. To agree to what came, run with
/// <c>SAKIP_TERIMA=1</c> and read the difference in git.
/// </summary>
internal static class Snapshot
{
    private static readonly string s_folder = Path.Combine(
        typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!, "Snapshots");

    public static void Matches(string name, string text)
    {
        string verified = Path.Combine(s_folder, name + ".verified.txt");
        string received = Path.Combine(s_folder, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("SAKIP_TERIMA") == "1")
        {
            Directory.CreateDirectory(s_folder);
            File.WriteAllText(verified, text);
        }

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
