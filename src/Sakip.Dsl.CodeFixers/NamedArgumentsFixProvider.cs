using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.CodeFixers;

/// <summary>Puts the inputs' names before arguments that could be swapped unseen (IKU9002).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NamedArgumentsFixProvider))]
public sealed class NamedArgumentsFixProvider : CodeFixProvider
{
    private const string Names = "Names";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.PositionalArguments.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var language = ProjectLanguage.Of(context.Document.Project);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Names, out string? names) && names is not null)
            {
                var span = diagnostic.Location.SourceSpan;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTitles.NameArguments().In(language),
                        cancellation => NameAsync(context.Document, span, names.Split(';'), cancellation),
                        equivalenceKey: Rules.PositionalArguments.Id),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> NameAsync(Document document, TextSpan span, string[] names, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindNode(span).FirstAncestorOrSelf<ArgumentListSyntax>() is not { } list)
        {
            return document;
        }

        // Text is put in before each argument and nothing else is touched: line ends and comments stay as they are.
        var arguments = list.Arguments.Where(a => span.Contains(a.Span) && a.NameColon is null).ToArray();
        if (arguments.Length != names.Length)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = arguments.Select((a, i) => new TextChange(new TextSpan(a.SpanStart, 0), Escape(names[i]) + ": "));
        return document.WithText(text.WithChanges(changes));
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
