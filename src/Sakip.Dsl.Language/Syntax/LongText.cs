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

    /// <summary>The offset of the first line that opens a declaration (<c>indikator X "…" {</c>), or -1.</summary>
    public static int FindNextDeclaration(string content, int start, int end)
    {
        int line = content.IndexOfAny(LineEnds, start, end - start) + 1;
        while (line > 0 && line < end)
        {
            int newline = content.IndexOfAny(LineEnds, line, end - line);
            int lineEnd = newline < 0 ? end : newline;
            if (OpensDeclaration(content, line, lineEnd))
            {
                return line;
            }

            line = newline + 1;
        }

        return -1;
    }

    private static bool OpensDeclaration(string content, int start, int end)
    {
        while (start < end && content[start] is ' ' or '\t')
        {
            start++;
        }

        int last = end - 1;
        while (last > start && char.IsWhiteSpace(content[last]))
        {
            last--;
        }

        if (last <= start || content[last] != '{')
        {
            return false;
        }

        int wordEnd = start;
        while (wordEnd < end && char.IsLetter(content[wordEnd]))
        {
            wordEnd++;
        }

        return BlockKinds.Find(content.Substring(start, wordEnd - start)) is not null;
    }
}
