using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>What the analyzer finds, as the compiler would print it.</summary>
internal static class Findings
{
    public static Task<IReadOnlyList<Diagnostic>> Of(string definitions) => Of([new DefinitionFile("/proyek/uji.iku", definitions.ReplaceLineEndings("\n"))]);

    public static async Task<IReadOnlyList<Diagnostic>> Of(IEnumerable<AdditionalText> files, BuildProperties? properties = null)
    {
        var options = new AnalyzerOptions([.. files], properties ?? BuildProperties.Default);
        var analysis = Consumer.Create().WithAnalyzers(
            [new IkuAnalyzer()],
            new CompilationWithAnalyzersOptions(options, (e, _, _) => throw new InvalidOperationException("the analyzer threw", e), true, false));
        var found = await analysis.GetAnalyzerDiagnosticsAsync();
        return found
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.GetMessage(), StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <summary><c>path(line,column,line,column): severity id: message</c></summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        // The consumer makes warnings errors; what a rule is by itself is what is asked here.
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1},{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}): {diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
