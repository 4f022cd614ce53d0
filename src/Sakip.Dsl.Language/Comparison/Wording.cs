using Sakip.Dsl.Language.Analysis.Completeness;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>When two wordings say the same.</summary>
internal static class Wording
{
    private const int EditsPerLetters = 8;

    /// <summary>A text as it is compared: in one case, without punctuation, known misspellings mended.</summary>
    public static string Plain(string? text) => CanonicalFormula.Plain(SpellingAnalysis.Standardised(text ?? ""));

    /// <summary>Whether two texts are the same to a reader who does not look at spaces and line ends.</summary>
    public static bool IsSame(string? left, string? right) => AnnexText.OneLine(left) == AnnexText.OneLine(right);

    /// <summary>Whether two texts say the same beyond case, punctuation and known misspellings.</summary>
    public static bool SaysTheSame(string? left, string? right) => Plain(left) == Plain(right);

    /// <summary>Whether two names are nearly one: a letter in eight may differ, or one is the other with words added in brackets.</summary>
    public static bool IsNear(string left, string right)
    {
        string a = Plain(left), b = Plain(right);
        if (a == b)
        {
            return true;
        }

        int limit = Math.Max(a.Length, b.Length) / EditsPerLetters;
        return a.Length > 0 && b.Length > 0 && (Distance(a, b, limit) <= limit || Plain(WithoutBrackets(left)) == Plain(WithoutBrackets(right)));
    }

    /// <summary>The texts of a list as one, an item a line.</summary>
    public static string Listed(EquatableArray<string> texts) => string.Join("\n", AnnexText.Items(texts));

    private static string WithoutBrackets(string text)
    {
        int open = text.IndexOf('(');
        return open > 0 && text.TrimEnd().EndsWith(")", StringComparison.Ordinal) ? text.Substring(0, open) : text;
    }

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }

            last = row;
        }

        return last[b.Length];
    }
}
