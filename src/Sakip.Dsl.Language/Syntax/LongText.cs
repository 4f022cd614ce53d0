using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>Text between <c>"""</c>, over several lines.</summary>
internal static class LongText
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Drops the line of the opening quotes, that of the closing ones and the indentation all lines share; line ends become <c>\n</c>.</summary>
    public static string Undent(string raw)
    {
        var lines = raw.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').ToList();
        string first = lines[0].Trim();
        lines.RemoveAt(0);
        if (lines.Count > 0 && lines[lines.Count - 1].Trim().Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        int common = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        var undented = lines.Select(l => l.Length >= common ? l.Substring(common).TrimEnd() : "");
        return string.Join("\n", first.Length > 0 ? new[] { first }.Concat(undented) : undented);
    }

    /// <summary>
    /// Whether quotes found behind the beginning of a text are its end. Nobody writes a declaration inside a text, and quotes
    /// behind <c>catatan:</c> begin one: then those of this text were forgotten.
    /// </summary>
    public static bool IsClosedBy(string content, int start, int close)
    {
        foreach (var (lineStart, lineEnd) in LinesBetween(content, start, close))
        {
            if (lineEnd == close ? KeyOf(content, lineStart, close) is { } key && key.Length == close - lineStart : OpensDeclaration(content, lineStart, lineEnd))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a text without end must have ended: before the first line that closes a block, or begins a declaration or a property.</summary>
    public static int FindEndOfUnclosed(string content, int start)
    {
        foreach (var (lineStart, lineEnd) in LinesBetween(content, start, content.Length))
        {
            string line = content.Substring(lineStart, lineEnd - lineStart).Trim();
            if (line == "}" || OpensDeclaration(content, lineStart, lineEnd) || KeyOf(content, lineStart, lineEnd) is not null)
            {
                return lineStart;
            }
        }

        return content.Length;
    }

    /// <summary>The lines behind the one on which a text begins.</summary>
    private static IEnumerable<(int Start, int End)> LinesBetween(string content, int start, int end)
    {
        int newline = content.IndexOfAny(LineEnds, start, end - start);
        while (newline >= 0)
        {
            int line = newline + 1;
            newline = content.IndexOfAny(LineEnds, line, end - line);
            yield return (line, newline < 0 ? end : newline);
        }
    }

    /// <summary>A line's beginning up to the colon behind a property of the language, spaces behind it included; null for any other line.</summary>
    private static string? KeyOf(string content, int start, int end)
    {
        int colon = content.IndexOf(':', start, end - start);
        if (colon < 0 || colon - start > 80)
        {
            return null;
        }

        string key = content.Substring(start, colon - start).Trim();
        if (!BlockKinds.All.Any(k => k.Knows(key)))
        {
            return null;
        }

        int behind = colon + 1;
        while (behind < end && content[behind] is ' ' or '\t')
        {
            behind++;
        }

        return content.Substring(start, behind - start);
    }

    private static bool OpensDeclaration(string content, int start, int end)
    {
        string line = content.Substring(start, end - start).Trim();
        int wordEnd = 0;
        while (wordEnd < line.Length && char.IsLetter(line[wordEnd]))
        {
            wordEnd++;
        }

        return line.EndsWith("{", StringComparison.Ordinal) && BlockKinds.Find(line.Substring(0, wordEnd)) is not null;
    }
}
