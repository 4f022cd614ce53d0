using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.CodeFixers;

/// <summary>What the light bulb says, in both languages.</summary>
internal static class FixTitles
{
    private const int Longest = 60;

    public static LocalizedText Of(TextChange change, SourceText text)
    {
        string old = Shown(text.ToString(change.Span));
        string replacement = Shown(change.NewText ?? "");
        return replacement.Length == 0 ? new($"Hapus {old}", $"Delete {old}")
            : old.Length == 0 ? new($"Tambahkan {replacement}", $"Add {replacement}")
            : new($"Ganti {old} dengan {replacement}", $"Replace {old} with {replacement}");
    }

    /// <summary>Of lines that a person must fill in.</summary>
    public static LocalizedText Skeleton(string lines)
    {
        string keys = string.Join(", ", lines.Split('\n').Select(l => l.Trim().TrimEnd(':')).Where(l => l.Length > 0).Select(k => $"'{k}'"));
        return new($"Tambahkan kerangka {keys}", $"Add {keys} to fill in");
    }

    public static LocalizedText NameArguments() => new("Sebut nama argumennya", "Name the arguments");

    private static string Shown(string text)
    {
        string line = text.Trim().Replace("\r\n", " ").Replace('\n', ' ');
        return line.Length == 0 ? "" : $"'{(line.Length <= Longest ? line : line.Substring(0, Longest - 1) + "…")}'";
    }
}
