using System.Runtime.CompilerServices;
using System.Text;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// Checks what the compiler says of mistakes: exactly at the marked places, nothing elsewhere, and word for word, in both
/// languages, as the snapshot has it.
/// </summary>
internal static class Diagnosed
{
    /// <summary>Each text is a whole definition with its mistakes marked.</summary>
    public static void Each(IEnumerable<string> markedTexts, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        Each(markedTexts, _ => true, source, method);

    /// <summary>Each text is a whole definition with its mistakes marked; its formulas are about values, and their units mean nothing.</summary>
    public static void EachButUnits(IEnumerable<string> markedTexts, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        Each(markedTexts, d => !IsOfUnits(d), source, method);

    /// <summary>The same the other way round: their units are the matter, and what values they may take is not.</summary>
    public static void EachOfUnits(IEnumerable<string> markedTexts, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        Each(markedTexts, IsOfUnits, source, method);

    /// <summary>The same of one family of rules, by the beginning of its id; what others say is not asked.</summary>
    public static void EachOf(string family, IEnumerable<string> markedTexts, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        Each(markedTexts, d => d.Rule.Id.StartsWith(family, StringComparison.Ordinal), source, method);

    private static bool IsOfUnits(Diagnostic diagnostic) => diagnostic.Rule.Id is "IKU3001" or "IKU3002" or "IKU3003";

    private static void Each(IEnumerable<string> markedTexts, Func<Diagnostic, bool> isAsked, string source, string method)
    {
        var report = new StringBuilder();
        foreach (string marked in markedTexts)
        {
            var text = MarkedText.Read(marked);
            var diagnostics = Definitions.Project(text.Text).Diagnostics.Where(isAsked).ToArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(report, diagnostic, text.Text);
            }

            AssertPlaces(text, diagnostics, report);
        }

        Snapshot.Matches($"{Path.GetFileNameWithoutExtension(source)}.{method}", report.ToString());
    }

    /// <summary>Mistakes that lie between files; a text without a mark has none of its own.</summary>
    public static void In((string Path, string Marked)[] files, [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        var report = new StringBuilder();
        var texts = files.ToDictionary(f => f.Path, f => MarkedText.Read(f.Marked));
        var diagnostics = Compiler.Compile([.. texts.Select(t => (t.Key, t.Value.Text))]).Diagnostics;
        foreach (var diagnostic in diagnostics)
        {
            Write(report, diagnostic, texts[diagnostic.Location.Path].Text);
        }

        foreach (var (path, text) in texts)
        {
            AssertPlaces(text, [.. diagnostics.Where(d => d.Location.Path == path)], report);
        }

        Snapshot.Matches($"{Path.GetFileNameWithoutExtension(source)}.{method}", report.ToString());
    }

    private static void AssertPlaces(MarkedText text, IReadOnlyList<Diagnostic> diagnostics, StringBuilder report)
    {
        var found = diagnostics.Select(d => d.Location.Span).OrderBy(s => s.Start);
        Assert.True(text.Places.SequenceEqual(found), $"expected at {string.Join(", ", text.Places)}, found\n{report}");
    }

    /// <summary>The line, what is underlined in it, and the finding.</summary>
    private static void Write(StringBuilder report, Diagnostic diagnostic, string text)
    {
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        string line = text.Split('\n')[start.Line].TrimEnd('\r');
        int length = start.Line == end.Line ? Math.Max(end.Column - start.Column, 1) : line.Length - start.Column;
        string margin = line[..(line.Length - line.TrimStart().Length)];
        report.Append(line[margin.Length..].Replace("\0", "␀")).Append('\n');
        report.Append(' ', start.Column - margin.Length).Append('~', length).Append('\n');
        report.Append(Definitions.Show(diagnostic)).Append('\n');
    }
}
