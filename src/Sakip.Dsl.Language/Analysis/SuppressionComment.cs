using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>`// abaikan IKU7002, IKU7003: alasan`</summary>
/// <param name="Span">The comment.</param>
/// <param name="Line">The line it is about: the next one that is no comment.</param>
/// <param name="Ids">The rules it names, as written.</param>
/// <param name="HasReason">Whether a reason follows.</param>
internal sealed record SuppressionComment(TextSpan Span, int Line, IReadOnlyList<NamePartSyntax> Ids, bool HasReason)
{
    private const string Word = "abaikan";
    private const string IdPrefix = "IKU";

    /// <summary>Every suppression of a file, in order.</summary>
    public static IReadOnlyList<SuppressionComment> ReadAll(SyntaxTree tree)
    {
        List<SuppressionComment>? found = null;
        HashSet<int>? commentLines = null;
        foreach (var comment in tree.Comments)
        {
            if (Read(tree.Text, comment) is not { } read)
            {
                continue;
            }

            commentLines ??= LinesOfComments(tree);
            int line = tree.Text.PositionAt(comment.Start).Line + 1;
            while (commentLines.Contains(line))
            {
                line++;
            }

            (found ??= []).Add(read with { Line = line });
        }

        return found ?? (IReadOnlyList<SuppressionComment>)[];
    }

    /// <summary>Whether a comment, given with its slashes, is one.</summary>
    public static bool IsSuppression(string comment) => Read(new SourceText("", comment), new TextSpan(0, comment.Length)) is not null;

    /// <summary>Null for a comment that only says something: it must begin with the word, and a rule must follow.</summary>
    private static SuppressionComment? Read(SourceText text, TextSpan comment)
    {
        string written = text[comment];
        int at = written.Length - written.TrimStart('/', ' ', '\t').Length;
        if (string.Compare(written, at, Word, 0, Word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return null;
        }

        at += Word.Length;
        var ids = new List<NamePartSyntax>();
        while (true)
        {
            int start = at;
            while (start < written.Length && written[start] is ' ' or '\t' or ',')
            {
                start++;
            }

            int end = start;
            while (end < written.Length && (written[end] is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z'))
            {
                end++;
            }

            bool isId = start > at && end - start > IdPrefix.Length && string.Compare(written, start, IdPrefix, 0, IdPrefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
            if (!isId)
            {
                bool hasReason = start < written.Length && written[start] == ':' && written.Substring(start + 1).Trim().Length > 0;
                return ids.Count == 0 ? null : new SuppressionComment(comment, 0, ids, hasReason);
            }

            ids.Add(new NamePartSyntax(written.Substring(start, end - start), new TextSpan(comment.Start + start, end - start)));
            at = end;
        }
    }

    /// <summary>Lines that hold nothing but a comment: suppressions of one line may stand on several above it.</summary>
    private static HashSet<int> LinesOfComments(SyntaxTree tree)
    {
        var lines = new HashSet<int>();
        foreach (var comment in tree.Comments)
        {
            var position = tree.Text.PositionAt(comment.Start);
            if (position.Column == tree.Text.IndentationAt(comment.Start))
            {
                lines.Add(position.Line);
            }
        }

        return lines;
    }
}
