using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>Gathers the findings about one file.</summary>
internal sealed class DiagnosticBag(SourceText text)
{
    private readonly List<Diagnostic> _items = [];

    public int Count => _items.Count;

    public SourceText Text { get; } = text;

    public void Report(Rule rule, TextSpan span, LocalizedText message, string? replacement = null) =>
        _items.Add(new Diagnostic(rule, Location.Of(Text, span), message, default, EditOf(span, replacement)));

    public void Report(Rule rule, TextSpan span, LocalizedText message, Location second, LocalizedText secondMessage, string? replacement = null) =>
        _items.Add(new Diagnostic(
            rule,
            Location.Of(Text, span),
            message,
            new EquatableArray<RelatedLocation>([new RelatedLocation(second, secondMessage)]),
            EditOf(span, replacement)));

    public void Report(Rule rule, TextSpan span, LocalizedText message, TextSpan second, LocalizedText secondMessage, string? replacement = null) =>
        Report(rule, span, message, Location.Of(Text, second), secondMessage, replacement);

    /// <summary>Reports a finding of which more is known than one second place and one word.</summary>
    public void Report(
        Rule rule, TextSpan span, LocalizedText message, IEnumerable<RelatedLocation> related, IEnumerable<LocalizedText>? details = null, TextEdit? mend = null) =>
        _items.Add(new Diagnostic(rule, Location.Of(Text, span), message, related.ToEquatableArray(), mend, (details ?? []).ToEquatableArray()));

    private static TextEdit? EditOf(TextSpan span, string? replacement) => replacement is null ? null : new TextEdit(span, replacement);

    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Takes back what was reported since the bag held <paramref name="count"/> findings: a second reading replaces the first.</summary>
    public List<Diagnostic> TakeFrom(int count)
    {
        var taken = _items.GetRange(count, _items.Count - count);
        _items.RemoveRange(count, taken.Count);
        return taken;
    }

    public bool Any(Predicate<Diagnostic> fits) => _items.Exists(fits);

    /// <summary>Forgets the findings that are but echoes of another.</summary>
    public void Remove(Predicate<Diagnostic> isEcho) => _items.RemoveAll(isEcho);

    public EquatableArray<Diagnostic> ToSorted()
    {
        _items.Sort(Diagnostic.CompareByPlace);
        return _items.ToEquatableArray();
    }
}
