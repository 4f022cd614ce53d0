using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The definition may not become law or code: builds and checks fail.</summary>
    Error,

    /// <summary>Probably a mistake; does not fail by itself.</summary>
    Warning,

    /// <summary>A suggestion.</summary>
    Info,
}

/// <summary>A kind of mistake: its id, how grave it is and what it is called.</summary>
/// <param name="Id">The id, <c>IKUnnnn</c>.</param>
/// <param name="Severity">How grave it is unless the user sets it otherwise.</param>
/// <param name="Title">What kind of mistake it is, in a few words.</param>
public sealed record Rule(string Id, Severity Severity, LocalizedText Title)
{
    /// <summary>Where each rule has its page: an address and the rule's id.</summary>
    public const string Pages = "https://sakip-dsl.github.io/aturan/";

    /// <summary>The address of its page.</summary>
    public string Page => Pages + Id;
}

/// <summary>A stretch of a named file, with lines and columns so that a host needs no text to print it.</summary>
/// <param name="Path">The file's path as the host named it.</param>
/// <param name="Span">The stretch.</param>
/// <param name="Start">Line and column of its beginning.</param>
/// <param name="End">Line and column just behind its end.</param>
public readonly record struct Location(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The location of a stretch of a text.</summary>
    public static Location Of(SourceText text, TextSpan span) =>
        new(text.Path, span, text.PositionAt(span.Start), text.PositionAt(span.End));
}

/// <summary>A second place that explains a diagnostic: where an expectation came from, where a bracket opened.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedLocation(Location Location, LocalizedText Message);

/// <summary>A stretch of the file, and the text that should stand there instead.</summary>
/// <param name="Span">The stretch; empty where text is only put in.</param>
/// <param name="Text">What should stand there; empty where text is only taken away.</param>
public sealed record TextEdit(TextSpan Span, string Text);

/// <summary>One finding at one place.</summary>
/// <param name="Rule">What kind of mistake.</param>
/// <param name="Location">The exact token.</param>
/// <param name="Message">What was found, what was expected and how to mend it.</param>
/// <param name="Related">Second locations, in the order in which they explain.</param>
/// <param name="Mend">The edit of the same file that would mend it, when there is exactly one right answer; code fixes read it.</param>
/// <param name="Details">What shows it, line by line: units side by side, the steps of a calculation, inputs that cause it.</param>
public sealed record Diagnostic(
    Rule Rule,
    Location Location,
    LocalizedText Message,
    EquatableArray<RelatedLocation> Related = default,
    TextEdit? Mend = null,
    EquatableArray<LocalizedText> Details = default)
{
    /// <summary>The message with its details in one line, for hosts that have no more than one.</summary>
    public LocalizedText FullMessage => Details.Count == 0 ? Message : new(
        $"{Message.Indonesian} ({string.Join("; ", Details.Select(d => Squeezed(d.Indonesian)))})",
        $"{Message.English} ({string.Join("; ", Details.Select(d => Squeezed(d.English)))})");

    /// <summary>A line without the spaces that aligned it with its neighbours.</summary>
    private static string Squeezed(string line) => string.Join(" ", line.Split([' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>By file, place and id: the order in which every host prints, whatever order the files were given in.</summary>
    public static int CompareByPlace(Diagnostic left, Diagnostic right)
    {
        int byPath = string.CompareOrdinal(left.Location.Path, right.Location.Path);
        int byPlace = byPath != 0 ? byPath : left.Location.Span.Start.CompareTo(right.Location.Span.Start);
        int byId = byPlace != 0 ? byPlace : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return byId != 0 ? byId : string.CompareOrdinal(left.Message.Indonesian, right.Message.Indonesian);
    }
}
