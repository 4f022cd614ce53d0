namespace Sakip.Dsl.Cli.Output;

/// <summary>Two texts cut down to the words in which they differ, with a few on either side, so that a change in a long cell is found at a glance.</summary>
internal static class Excerpt
{
    private const int Context = 6;
    private const int ShortText = 24;

    /// <summary>The parts of both texts that show the difference; short texts as they are.</summary>
    public static (string One, string Other) Of(string one, string other)
    {
        string[] left = one.Split(' ');
        string[] right = other.Split(' ');
        if (Math.Max(left.Length, right.Length) <= ShortText)
        {
            return (one, other);
        }

        int least = Math.Min(left.Length, right.Length);
        int before = 0;
        while (before < least && left[before] == right[before])
        {
            before++;
        }

        int behind = 0;
        while (behind < least - before && left[^(behind + 1)] == right[^(behind + 1)])
        {
            behind++;
        }

        return (Cut(left), Cut(right));

        string Cut(string[] words)
        {
            int from = Math.Max(0, before - Context);
            int to = Math.Min(words.Length, words.Length - behind + Context);
            return (from > 0 ? "… " : "") + string.Join(' ', words[from..to]) + (to < words.Length ? " …" : "");
        }
    }
}
