using System.Diagnostics;
using System.Text.Json.Nodes;
using Sakip.Dsl.Documents.Tests.Word;

namespace Sakip.Dsl.Documents.Tests.Reading;

/// <summary>A test that needs pandoc; skipped where it is not installed.</summary>
internal sealed class PandocTheoryAttribute : TheoryAttribute
{
    public PandocTheoryAttribute() => Skip = LibreOffice.IsInstalled("pandoc") ? null : "Not installed: pandoc";
}

/// <summary>As <see cref="PandocTheoryAttribute"/>, for a single case.</summary>
internal sealed class PandocFactAttribute : FactAttribute
{
    public PandocFactAttribute() => Skip = LibreOffice.IsInstalled("pandoc") ? null : "Not installed: pandoc";
}

/// <summary>A cell as another program reads it.</summary>
/// <param name="Text">Its text, words a space apart, without equations.</param>
/// <param name="Equations">Its equations, as TeX.</param>
internal sealed record PandocCell(string Text, IReadOnlyList<string> Equations);

/// <summary>Reads files for Word with a program that knows nothing of us.</summary>
internal static class Pandoc
{
    private const string NoWidth = "\u200B";

    /// <summary>The tables of a file: the head's cells and the body's rows, merged cells opened.</summary>
    public static IReadOnlyList<(string[] Head, PandocCell[][] Rows)> Tables(byte[] docx) =>
        [.. Blocks(Read(docx)["blocks"]!.AsArray()).Where(b => Tag(b) == "Table").Select(TableOf)];

    private static JsonNode Read(byte[] docx)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, docx);
            using var process = Process.Start(new ProcessStartInfo("pandoc", ["-f", "docx", "-t", "json", file])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            string json = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, "pandoc: " + errors.Result);
            return JsonNode.Parse(json)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<JsonNode> Blocks(JsonArray blocks) => blocks.OfType<JsonNode>();

    private static string Tag(JsonNode node) => (string)node["t"]!;

    private static (string[] Head, PandocCell[][] Rows) TableOf(JsonNode table)
    {
        var content = table["c"]!;
        var head = Open(content[3]![1]!.AsArray());
        var rows = Open([.. content[4]!.AsArray().SelectMany(b => b![3]!.AsArray()).Select(r => r!.DeepClone())]);
        return (head.Length > 0 ? [.. head[0].Select(c => c.Text)] : [], rows);
    }

    /// <summary>Rows with a cell for each place: one that spans stands in all its places.</summary>
    private static PandocCell[][] Open(JsonArray rows)
    {
        var open = new List<List<PandocCell>>();
        var above = new List<(PandocCell Cell, int Left)>();
        foreach (var row in rows)
        {
            var cells = new Queue<JsonNode>(row![1]!.AsArray().OfType<JsonNode>());
            var line = new List<PandocCell>();
            while (cells.Count > 0 || (line.Count < above.Count && above[line.Count].Left > 0))
            {
                int column = line.Count;
                if (column < above.Count && above[column].Left > 0)
                {
                    above[column] = (above[column].Cell, above[column].Left - 1);
                    line.Add(above[column].Cell);
                    continue;
                }

                var cell = cells.Dequeue();
                var read = CellOf(cell[4]!.AsArray());
                for (int i = 0; i < (int)cell[3]!; i++)
                {
                    if (line.Count == above.Count)
                    {
                        above.Add((read, 0));
                    }

                    above[line.Count] = (read, (int)cell[2]! - 1);
                    line.Add(read);
                }
            }

            open.Add(line);
        }

        return [.. open.Select(l => l.ToArray())];
    }

    private static PandocCell CellOf(JsonArray blocks)
    {
        var words = new List<string>();
        var equations = new List<string>();
        Gather(blocks, words, equations);
        string text = string.Concat(words).Replace(NoWidth, "");
        return new PandocCell(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), equations);
    }

    /// <summary>Whatever holds text in the end holds strings, spaces or equations; blocks end words.</summary>
    private static void Gather(JsonNode? node, List<string> words, List<string> equations)
    {
        if (node is JsonArray several)
        {
            several.ToList().ForEach(n => Gather(n, words, equations));
        }
        else if (node is JsonObject one && one["t"] is { } tag)
        {
            switch ((string)tag!)
            {
                case "Str":
                    words.Add((string)one["c"]!);
                    break;
                case "Space" or "SoftBreak" or "LineBreak":
                    words.Add(" ");
                    break;
                case "Math":
                    equations.Add((string)one["c"]![1]!);
                    break;
                case "Quoted":
                    string mark = Tag(one["c"]![0]!) == "DoubleQuote" ? "\"" : "'";
                    words.Add(mark);
                    Gather(one["c"]![1], words, equations);
                    words.Add(mark);
                    break;
                case var other:
                    Gather(one["c"], words, equations);
                    words.Add(other is "Plain" or "Para" or "Header" ? " " : "");
                    break;
            }
        }
    }
}
