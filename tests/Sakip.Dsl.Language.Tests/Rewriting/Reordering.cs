namespace Sakip.Dsl.Language.Tests.Rewriting;

/// <summary>Shuffles the properties of each indicator of a well formatted file; inputs keep their order, comments their property.</summary>
internal static class Reordering
{
    private static readonly string[] s_inputs = ["variabel", "daftar"];

    public static string Of(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].TrimStart().StartsWith("indikator ", StringComparison.Ordinal))
            {
                int end = lines.IndexOf(new string(' ', Indentation(lines[i])) + "}", i);
                var shuffled = Shuffle(Members(lines[(i + 1)..end], Indentation(lines[i]) + 2), random);
                lines.RemoveRange(i + 1, end - i - 1);
                lines.InsertRange(i + 1, shuffled);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>A property's lines with the comments above it: whatever is deeper, or closes at its own depth, goes on.</summary>
    private static List<List<string>> Members(List<string> lines, int indentation)
    {
        var members = new List<List<string>>();
        bool isOpen = false;
        foreach (string line in lines)
        {
            bool begins = Indentation(line) == indentation && line.Trim() != "}";
            if (begins && !isOpen)
            {
                members.Add([]);
            }

            members[^1].Add(line);
            isOpen = line.TrimStart().StartsWith("//", StringComparison.Ordinal);
        }

        return members;
    }

    private static IEnumerable<string> Shuffle(List<List<string>> members, Random random)
    {
        string KeyOf(List<string> member) => member.First(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Trim().Split(':', ' ')[0];
        var repeatable = members.Where(m => KeyOf(m) == "contoh").ToArray();
        var inputs = new Queue<List<string>>(members.Where(m => s_inputs.Contains(KeyOf(m))));
        var examples = new Queue<List<string>>(repeatable);
        return members.OrderBy(_ => random.Next()).ToArray()
            .Select(m => s_inputs.Contains(KeyOf(m)) ? inputs.Dequeue() : KeyOf(m) == "contoh" ? examples.Dequeue() : m)
            .SelectMany(m => m);
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
