using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>
/// One file, read: what it declares and what is wrong with how it is written. Trees are equal when their texts are,
/// so that a host that hands over the same text again makes no work.
/// </summary>
public sealed class SyntaxTree : IEquatable<SyntaxTree>
{
    private SyntaxTree(SourceText text, FileSyntax root, EquatableArray<Diagnostic> diagnostics, IReadOnlyList<TextSpan> comments)
    {
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
        Comments = comments;
    }

    /// <summary>The text it was read from.</summary>
    public SourceText Text { get; }

    /// <summary>What is wrong with how the file is written, in order of place.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Where the comments stand.</summary>
    public IReadOnlyList<TextSpan> Comments { get; }

    internal FileSyntax Root { get; }

    /// <summary>Reads a text. It never fails: what cannot be read becomes a diagnostic, and the rest is there.</summary>
    public static SyntaxTree Parse(SourceText text)
    {
        var diagnostics = new DiagnosticBag(text);
        if (!text.IsUtf8)
        {
            diagnostics.Report(Rules.UnexpectedText, new TextSpan(0, 0), Messages.NotUtf8());
            return new SyntaxTree(text, new FileSyntax(), diagnostics.ToSorted(), []);
        }

        var (tokens, comments) = Lexer.Read(text);
        var file = Scanner.Scan(text, tokens, diagnostics);
        var root = Parser.Parse(file, diagnostics);
        RemoveEchoesOfCut(text, tokens, diagnostics);
        return new SyntaxTree(text, root, diagnostics.ToSorted(), comments);
    }

    /// <summary>
    /// A file that stops in the middle is one mistake: that its last line stops in the middle too is an echo. Where a text
    /// is not closed, though, that is the mistake, and it swallowed the braces.
    /// </summary>
    private static void RemoveEchoesOfCut(SourceText text, List<Token> tokens, DiagnosticBag diagnostics)
    {
        bool IsCut(Diagnostic d) => d.Rule == Rules.Unclosed && d.Location.Span == new TextSpan(text.Content.Length, 0);
        if (tokens.Count < 2 || !diagnostics.Any(IsCut))
        {
            return;
        }

        var last = tokens[tokens.Count - 2];
        bool endsInText = last.Error is { } error && error.Rule == Rules.Unclosed && diagnostics.Any(d => d == error);
        diagnostics.Remove(d => endsInText ? IsCut(d) : d.Location.Span.End >= last.Span.End && !IsCut(d));
    }

    /// <inheritdoc/>
    public bool Equals(SyntaxTree? other) => other is not null && Text.Equals(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SyntaxTree);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode();
}
