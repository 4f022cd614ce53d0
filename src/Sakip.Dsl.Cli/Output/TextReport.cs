using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Cli.Output;

/// <summary>
/// Findings for people: the line that MSBuild and editors read, the place itself, what explains it, and a closing count.
/// </summary>
internal sealed class TextReport(TextWriter output, MessageLanguage language, bool useColor, bool isBrief)
{
    private const string Bold = "\e[1m";
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Cyan = "\e[1;36m";
    private const string Plain = "\e[0m";

    public void Write(Project project)
    {
        var texts = project.Trees.ToDictionary(t => t.Text.Path, t => t.Text, StringComparer.Ordinal);
        foreach (var diagnostic in project.Diagnostics)
        {
            WriteFinding(diagnostic);
            if (isBrief)
            {
                continue;
            }

            if (texts.TryGetValue(diagnostic.Location.Path, out var text))
            {
                WriteExcerpt(text, diagnostic);
            }

            foreach (var detail in diagnostic.Details)
            {
                output.WriteLine("    " + detail.In(language));
            }

            foreach (var related in diagnostic.Related)
            {
                output.WriteLine($"  {Phrases.See(At(related.Location)).In(language)}: {related.Message.In(language)}");
            }
        }

        if (!isBrief)
        {
            WriteSummary(project);
        }
    }

    private void WriteFinding(Diagnostic diagnostic)
    {
        (string word, string color) = diagnostic.Rule.Severity switch
        {
            Severity.Error => ("error", Red),
            Severity.Warning => ("warning", Yellow),
            _ => ("info", Cyan),
        };
        string what = $"{Colored(word, color)} {diagnostic.Rule.Id}";
        output.WriteLine($"{Colored(At(diagnostic.Location), Bold)}: {what}: {(isBrief ? diagnostic.FullMessage : diagnostic.Message).In(language)}");
    }

    private void WriteExcerpt(SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.Span;
        int lineStart = span.Start - diagnostic.Location.Start.Column;
        int length = text.Content.AsSpan(lineStart).IndexOfAny('\r', '\n');
        var line = length < 0 ? text.Content.AsSpan(lineStart) : text.Content.AsSpan(lineStart, length);
        if (line.IsWhiteSpace())
        {
            return; // nothing there to look at
        }

        var shown = DisplayLine.Of(line, span.Start - lineStart, Math.Min(span.End - lineStart, line.Length));
        string color = diagnostic.Rule.Severity == Severity.Error ? Red : diagnostic.Rule.Severity == Severity.Warning ? Yellow : Cyan;
        string number = (diagnostic.Location.Start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        output.WriteLine($"  {number} | {shown.Text}");
        output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', shown.MarkStart)}{Colored(new string('^', shown.MarkWidth), color)}");
    }

    private void WriteSummary(Project project)
    {
        var found = project.Diagnostics;
        int Count(Severity severity) => found.Count(d => d.Rule.Severity == severity);

        var summary = found.Count == 0
            ? Phrases.NoFindings(project.Trees.Count)
            : Phrases.Summary(
                Count(Severity.Error),
                Count(Severity.Warning),
                Count(Severity.Info),
                found.Select(d => d.Location.Path).Distinct(StringComparer.Ordinal).Count());
        output.WriteLine(summary.In(language));
    }

    private static string At(Location location) =>
        FormattableString.Invariant($"{location.Path}({location.Start.Line + 1},{location.Start.Column + 1})");

    private string Colored(string text, string color) => useColor ? color + text + Plain : text;
}
