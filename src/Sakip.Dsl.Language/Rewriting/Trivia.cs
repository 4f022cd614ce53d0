using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>A comment on a line of its own.</summary>
/// <param name="Text">The comment with its slashes, without spaces behind it.</param>
/// <param name="FollowsBlank">Whether an empty line stands before it.</param>
internal readonly record struct OwnLineComment(string Text, bool FollowsBlank);

/// <summary>What stands between the tokens of a file and must survive: comments, and where lines were left empty.</summary>
internal sealed class Trivia
{
    private static readonly IReadOnlyList<OwnLineComment> s_none = [];

    private readonly Dictionary<int, List<OwnLineComment>> _above = [];
    private readonly Dictionary<int, string> _behind = [];
    private readonly HashSet<int> _afterBlank = [];

    private Trivia()
    {
    }

    /// <summary>Finds it; <paramref name="tokens"/> ends with the end of the file.</summary>
    public static Trivia Of(SourceText text, IReadOnlyList<Token> tokens, IReadOnlyList<TextSpan> comments)
    {
        var trivia = new Trivia();
        int next = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = i == 0 ? 0 : tokens[i - 1].Span.End;
            for (; next < comments.Count && comments[next].Start < tokens[i].Span.Start; next++)
            {
                int breaks = CountBreaks(text.Content, end, comments[next].Start);
                trivia.Add(i, text[comments[next]].TrimEnd(), breaks, isFirst: end == 0);
                end = comments[next].End;
            }

            if (CountBreaks(text.Content, end, tokens[i].Span.Start) > 1)
            {
                trivia._afterBlank.Add(i);
            }
        }

        return trivia;
    }

    /// <summary>The comments on lines of their own above a token.</summary>
    public IReadOnlyList<OwnLineComment> Above(int token) => _above.TryGetValue(token, out var comments) ? comments : s_none;

    /// <summary>The comment behind a token, on its line.</summary>
    public string? Behind(int token) => _behind.TryGetValue(token, out string? comment) ? comment : null;

    /// <summary>Whether an empty line stands between a token and what is above it, be that a comment.</summary>
    public bool FollowsBlank(int token) => _afterBlank.Contains(token);

    /// <summary>Whether an empty line stands above a token and the comments that belong to it.</summary>
    public bool BeginsAfterBlank(int token) => Above(token) is { Count: > 0 } comments ? comments[0].FollowsBlank : FollowsBlank(token);

    private void Add(int token, string comment, int breaksBefore, bool isFirst)
    {
        if (token > 0 && breaksBefore == 0 && !_behind.ContainsKey(token - 1))
        {
            _behind[token - 1] = comment;
            return;
        }

        if (!_above.TryGetValue(token, out var above))
        {
            _above[token] = above = [];
        }

        above.Add(new OwnLineComment(comment, breaksBefore > 1 && !isFirst));
    }

    private static int CountBreaks(string content, int start, int end)
    {
        int breaks = 0;
        for (int i = start; i < end; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                breaks++;
            }
        }

        return breaks;
    }
}
