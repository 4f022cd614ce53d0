using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>The files of a sample as lines, in which a program edits one indicator after another.</summary>
internal sealed class EditedFiles
{
    private static readonly Regex s_holder = new(@"^\s*(instansi|jabatan) (\w+) ", RegexOptions.CultureInvariant);
    private static readonly Regex s_indicator = new(@"^\s*indikator (\w+) ", RegexOptions.CultureInvariant);

    private readonly SortedDictionary<string, List<string>> _files = new(StringComparer.Ordinal);

    private EditedFiles(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (name, text) in files)
        {
            _files[name] = [.. text.Split('\n')];
        }
    }

    public static EditedFiles Of(IEnumerable<KeyValuePair<string, string>> files) => new(files);

    public Project Project() => Semantics.Project.Create(_files.Select(f => Definitions.Tree(string.Join('\n', f.Value), f.Key)));

    public string Text => string.Join('\n', _files.Values.SelectMany(l => l));

    /// <summary>Every indicator as it stands now.</summary>
    public IReadOnlyList<IndicatorBlock> Indicators() => [.. _files.SelectMany(f => BlocksOf(f.Value))];

    private IEnumerable<IndicatorBlock> BlocksOf(List<string> lines)
    {
        var scopes = new List<(int Indentation, string Id)>();
        for (int i = 0; i < lines.Count; i++)
        {
            int indentation = lines[i].Length - lines[i].TrimStart().Length;
            if (lines[i].Trim() == "}")
            {
                scopes.RemoveAll(s => s.Indentation >= indentation);
            }
            else if (s_holder.Match(lines[i]) is { Success: true } holder)
            {
                scopes.Add((indentation, holder.Groups[2].Value));
            }
            else if (s_indicator.Match(lines[i]) is { Success: true } head)
            {
                int end = lines.IndexOf(new string(' ', indentation) + "}", i);
                yield return new IndicatorBlock(this, lines, i, end, string.Join('.', scopes.Select(s => s.Id)), head.Groups[1].Value);
            }
        }
    }
}

/// <summary>An indicator's lines.</summary>
internal sealed record IndicatorBlock(EditedFiles Files, List<string> Lines, int First, int Last, string Scope, string Id)
{
    public string Path => Scope + "." + Id;

    private string Margin => Lines[First][..^Lines[First].TrimStart().Length] + "  ";

    public string Text => string.Join('\n', Lines.Skip(First).Take(Last - First + 1));

    /// <summary>The formula, lines joined; empty where there is none.</summary>
    public string Formula => Find("formula: ") is var at and >= 0 ? string.Join(' ', Lines.Skip(at).Take(LengthAt(at)).Select(l => l.Trim()))["formula: ".Length..] : "";

    /// <summary>Whether the rest of the sample mentions its Id.</summary>
    public bool IsMentioned => Regex.Count(Files.Text, $@"\b{Id}\b") > Regex.Count(Text, $@"\b{Id}\b") || Regex.Count(Text, $@"\b{Id}\b") > 1;

    public int Find(string key)
    {
        for (int i = First + 1; i < Last; i++)
        {
            if (Lines[i].StartsWith(Margin + key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public string? ValueOf(string key) => Find(key + ": ") is var at and >= 0 && LengthAt(at) == 1 ? Lines[at].Trim()[(key.Length + 2)..] : null;

    public void Set(string key, string value)
    {
        int at = Find(key + ": ");
        if (at < 0)
        {
            Lines.Insert(Last, $"{Margin}{key}: {value}");
            return;
        }

        Lines.RemoveRange(at, LengthAt(at));
        Lines.Insert(at, $"{Margin}{key}: {value}");
    }

    public void Replace(int line, string text) => Lines[line] = text;

    public void Remove() => Lines.RemoveRange(First, Last - First + 1);

    public void InsertBehind(IEnumerable<string> lines) => Lines.InsertRange(Last + 1, lines.Select(l => Margin[..^2] + l));

    /// <summary>Its own variables that the formula names, with the line of each.</summary>
    public IEnumerable<(string Name, int Line)> UsedVariables() => Enumerable.Range(First + 1, Last - First - 1)
        .Select(i => (Match: Regex.Match(Lines[i], @"^\s*variabel (\w+): .*""[^""]+""( |$)"), Line: i))
        .Where(m => m.Match.Success && Regex.IsMatch(Formula, $@"(?<![\w.]){m.Match.Groups[1].Value}(?![\w.(])"))
        .Select(m => (m.Match.Groups[1].Value, m.Line));

    /// <summary>How many lines a property has: deeper lines go on with it.</summary>
    private int LengthAt(int line)
    {
        int next = line + 1;
        while (next < Last && Lines[next].StartsWith(Margin + " ", StringComparison.Ordinal))
        {
            next++;
        }

        return next < Last && Lines[next].Trim() == "\"\"\"" ? next - line + 1 : next - line;
    }
}
