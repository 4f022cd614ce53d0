using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Rewriting;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using LanguageText = Sakip.Dsl.Language.Text.SourceText;

namespace Sakip.Dsl.CodeFixers;

/// <summary>
/// Offers the edits that findings in definition files carry, and lines for properties that are missing. What
/// <c>sakip perbaiki</c> does by itself is among them; the rest is for the one who knows which side is right.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(DefinitionFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".iku"])]
public sealed class DefinitionFixProvider : CodeFixProvider
{
    private const string Replacement = "Replacement";
    private const string ReplacementStart = "ReplacementStart";
    private const string ReplacementLength = "ReplacementLength";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Rules.All.Select(r => r.Id).ToImmutableArray();

    /// <summary>None: all at once, read again after every step, is what the tool does.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var language = ProjectLanguage.Of(document.Project);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FindEdit(diagnostic, text) is { } edit)
            {
                Register(context, diagnostic, document, edit, FixTitles.Of(edit, text).In(language));
            }
            else if (Skeletons.Offer(new LanguageText(document.FilePath ?? "", text.ToString()), diagnostic.Id, diagnostic.Location.SourceSpan.Start) is { } skeleton)
            {
                var added = new TextChange(new TextSpan(skeleton.Span.Start, skeleton.Span.Length), skeleton.Text);
                Register(context, diagnostic, document, added, FixTitles.Skeleton(skeleton.Text).In(language));
            }
        }
    }

    private static TextChange? FindEdit(Diagnostic diagnostic, SourceText text)
    {
        if (!diagnostic.Properties.TryGetValue(Replacement, out string? replacement) || replacement is null
            || !TryReadNumber(diagnostic, ReplacementStart, out int start)
            || !TryReadNumber(diagnostic, ReplacementLength, out int length)
            || start + length > text.Length)
        {
            return null;
        }

        string lineEnd = text.ToString().IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        return new TextChange(new TextSpan(start, length), replacement.Replace("\r\n", "\n").Replace("\n", lineEnd));
    }

    private static bool TryReadNumber(Diagnostic diagnostic, string property, out int number)
    {
        number = 0;
        return diagnostic.Properties.TryGetValue(property, out string? written)
            && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, TextDocument document, TextChange change, string title) =>
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                async cancellation =>
                {
                    var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                    return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change));
                },
                equivalenceKey: $"{diagnostic.Id}:{change.NewText}"),
            diagnostic);
}
