using System.Text.RegularExpressions;

namespace Sakip.Dsl.Cli.Output;

/// <summary>The pages of the rules, which the tool carries, as a terminal shows them.</summary>
internal static partial class RulePages
{
    private const string Folder = "aturan/";
    private const string Fence = "```";
    private const string Bold = "\e[1m";
    private const string Plain = "\e[0m";

    /// <summary>The page of a rule; null when it has none.</summary>
    public static string? Read(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"{Folder}{id}.md");
        return stream is null ? null : new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Writes a page: headings stand out, code is indented, and what only Markdown needs is left away.</summary>
    public static void Write(string page, TextWriter output, bool useColor)
    {
        bool isCode = false;
        foreach (string line in page.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                output.WriteLine(line.Length == 0 ? "" : "    " + line);
            }
            else if (line.StartsWith('#'))
            {
                string heading = Inline(line.TrimStart('#').TrimStart());
                output.WriteLine(useColor ? Bold + heading + Plain : heading);
                if (!useColor)
                {
                    output.WriteLine(new string(line.StartsWith("##", StringComparison.Ordinal) ? '-' : '=', heading.Length));
                }
            }
            else
            {
                output.WriteLine(Inline(line));
            }
        }
    }

    /// <summary>A line without the marks of code, emphasis and links; code keeps what looks like one.</summary>
    private static string Inline(string line) => Mark().Replace(line, m => m.Groups["code"].Success ? m.Groups["code"].Value : m.Groups["text"].Value);

    [GeneratedRegex(@"`(?<code>[^`]+)`|\*\*(?<text>[^*]+)\*\*|\[(?<text>[^\]]+)\]\([^)]*\)")]
    private static partial Regex Mark();
}
