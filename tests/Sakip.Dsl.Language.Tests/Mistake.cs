using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Tests;

/// <summary>What a program does to a sound file.</summary>
public enum MistakeKind
{
    /// <summary>A token is deleted.</summary>
    DeletedToken,

    /// <summary>A token stands twice.</summary>
    DoubledToken,

    /// <summary>Two letters of a word are swapped.</summary>
    MisspeltWord,

    /// <summary>A round or square bracket is dropped.</summary>
    DroppedBracket,

    /// <summary>A brace is dropped.</summary>
    DroppedBrace,

    /// <summary>A brace stands twice.</summary>
    DoubledBrace,

    /// <summary>A quotation mark is dropped.</summary>
    DroppedQuote,

    /// <summary>The file stops in the middle.</summary>
    Cut,
}

/// <summary>One planted mistake.</summary>
internal sealed record Mistake(MistakeKind Kind, string Text, int Offset, int Length, string What)
{
    // Texts are one token; what stands in them is not cut apart.
    private static readonly Regex s_tokens = new("\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\\n]*\"|//[^\\n]*|[A-Za-z_][A-Za-z0-9_]*|[0-9][0-9.,]*[0-9]|[0-9]|=>|\\.\\.|[^\\s]", RegexOptions.CultureInvariant);

    /// <summary>Plants so many mistakes of a kind, each in a copy of the file, always at the same places.</summary>
    public static IEnumerable<Mistake> Plant(MistakeKind kind, string text, int count, int seed)
    {
        var places = Places(kind, text).ToArray();
        uint state = (uint)(seed * 7919) + 1;
        for (int i = 0; i < count && places.Length > 0; i++)
        {
            state = (state * 1664525) + 1013904223;
            yield return Plant(kind, text, places[(int)(state >> 8) % places.Length]);
        }
    }

    /// <summary>Whether a finding stands at the mistake: on its line or the next that holds something, or behind a cut at the end.</summary>
    public bool IsNear(Diagnostic finding, string original)
    {
        int line = LineOf(Text, Math.Min(Offset, Text.Length));
        int found = finding.Location.Start.Line;
        int lastLine = LineOf(Text, Math.Min(Text.Length, Offset + (Kind == MistakeKind.DoubledToken ? 2 * Length : 0)));
        bool isNear = found >= line - 1 && found <= lastLine + 2;
        bool explains = finding.Related.Any(r => Math.Abs(r.Location.Start.Line - line) <= 1);
        bool concernsIndicator = IndicatorHit(original) is { } hit && finding.Location.Start.Line == LineOf(Text, Math.Max(0, Text.IndexOf("indikator " + hit + " ", StringComparison.Ordinal)));
        return isNear || explains || concernsIndicator || Kind == MistakeKind.Cut;
    }

    /// <summary>The Id of the indicator the mistake stands in, or whose head it touches.</summary>
    public string? IndicatorHit(string original)
    {
        foreach (Match match in Regex.Matches(original, "^    indikator (\\w+) ", RegexOptions.Multiline))
        {
            int end = original.IndexOf("\n    }", match.Index, StringComparison.Ordinal) + 6;
            if (Offset >= match.Index && Offset <= end)
            {
                return match.Groups[1].Value;
            }
        }

        return null;
    }

    /// <summary>Where a cut file ends, or -1.</summary>
    public int CutsAt(string original) => Kind == MistakeKind.Cut ? Offset : -1;

    private static Mistake Plant(MistakeKind kind, string text, (int Offset, string Token) place)
    {
        var (offset, token) = place;
        string broken = kind switch
        {
            MistakeKind.DeletedToken or MistakeKind.DroppedBracket or MistakeKind.DroppedBrace => text.Remove(offset, token.Length),
            MistakeKind.DoubledToken or MistakeKind.DoubledBrace => text.Insert(offset, token + (char.IsLetterOrDigit(token[0]) ? " " : "")),
            MistakeKind.MisspeltWord => text.Remove(offset, token.Length).Insert(offset, Misspell(token)),
            MistakeKind.DroppedQuote => text.Remove(offset + token.Length - 1, 1),
            _ => text[..offset],
        };
        return new Mistake(kind, broken, offset, token.Length, $"{kind} '{(token.Length > 20 ? token[..20] : token)}'");
    }

    private static IEnumerable<(int, string)> Places(MistakeKind kind, string text)
    {
        foreach (Match match in s_tokens.Matches(text))
        {
            string token = match.Value;
            bool fits = kind switch
            {
                MistakeKind.DroppedBracket => token is "(" or ")" or "[" or "]",
                MistakeKind.DroppedBrace or MistakeKind.DoubledBrace => token is "{" or "}",
                MistakeKind.DroppedQuote => token.Length > 2 && token[0] == '"' && !token.StartsWith("\"\"\"", StringComparison.Ordinal),
                MistakeKind.MisspeltWord => token.Length >= 5 && char.IsLetter(token[0]) && Misspell(token) != token,
                MistakeKind.Cut => true,
                _ => token[0] is not ('/' or '{' or '}') || token == "/",
            };
            if (fits && !token.StartsWith("//", StringComparison.Ordinal) && IsInsideDefinitions(text, match.Index))
            {
                yield return (match.Index, token);
            }
        }
    }

    /// <summary>Behind the office's head: what breaks the head itself may cost the office.</summary>
    private static bool IsInsideDefinitions(string text, int offset) =>
        text.IndexOf("\n    indikator ", StringComparison.Ordinal) is var first && first >= 0 && offset > first;

    private static string Misspell(string word)
    {
        int at = word.Length / 2;
        char[] letters = word.ToCharArray();
        (letters[at - 1], letters[at]) = (letters[at], letters[at - 1]);
        return new string(letters);
    }

    private static int LineOf(string text, int offset) => text.AsSpan(0, Math.Max(0, offset)).Count('\n');
}
