using System.Runtime.CompilerServices;
using System.Text;

namespace Sakip.Dsl.Documents.Tests;

/// <summary>
/// Compares a text with the one kept beside the test, in Verify's conventions on disk
/// (<c>Test.Method.verified.html</c>), so that moving to Verify changes this file and no snapshot.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string text, string extension, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string name = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + "." + method);
        string verified = $"{name}.verified.{extension}";
        string received = $"{name}.received.{extension}";
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(false));
        Assert.Fail($"{Path.GetFileName(verified)} differs from what was written; see {Path.GetFileName(received)}:\n{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        int line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {line + 1}\n- {left.ElementAtOrDefault(line)}\n+ {right.ElementAtOrDefault(line)}";
    }
}
