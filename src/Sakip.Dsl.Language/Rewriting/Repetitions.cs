using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>Properties that are written twice with one and the same value: the second line can go.</summary>
internal static class Repetitions
{
    /// <summary>The edit that takes away the second of two properties; null where they differ, or where the line says more than the property.</summary>
    public static TextEdit? Remove(SourceText text, PropertySyntax first, PropertySyntax second)
    {
        if (second.Value.Count == 0 || !first.Value.Select(t => text[t.Span]).SequenceEqual(second.Value.Select(t => text[t.Span]), StringComparer.Ordinal))
        {
            return null;
        }

        string content = text.Content;
        int start = second.KeySpan.Start;
        while (start > 0 && content[start - 1] is ' ' or '\t')
        {
            start--;
        }

        int end = second.End;
        while (end < content.Length && content[end] is ' ' or '\t')
        {
            end++;
        }

        bool standsAlone = (start == 0 || content[start - 1] is '\n' or '\r') && end < content.Length && content[end] is '\n' or '\r';
        if (!standsAlone || HoldsComment(text, second) || FollowsComment(content, start))
        {
            return null;
        }

        end += content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? 2 : 1;
        return new TextEdit(TextSpan.FromBounds(start, end), "");
    }

    private static bool HoldsComment(SourceText text, PropertySyntax property)
    {
        int end = property.KeySpan.End;
        foreach (var token in property.Value)
        {
            if (text.Content.IndexOf("//", end, token.Span.Start - end, StringComparison.Ordinal) >= 0)
            {
                return true;
            }

            end = token.Span.End;
        }

        return false;
    }

    /// <summary>A comment above speaks of the line, and would speak of the next one.</summary>
    private static bool FollowsComment(string content, int lineStart)
    {
        string above = content.Substring(0, lineStart).TrimEnd();
        return above.Substring(above.LastIndexOfAny(['\n', '\r']) + 1).TrimStart().StartsWith("//", StringComparison.Ordinal);
    }
}
