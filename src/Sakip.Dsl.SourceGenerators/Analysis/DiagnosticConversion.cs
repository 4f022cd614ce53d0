using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Diagnostics;
using CompilerDiagnostic = Microsoft.CodeAnalysis.Diagnostic;
using CompilerLocation = Microsoft.CodeAnalysis.Location;
using CompilerPosition = Microsoft.CodeAnalysis.Text.LinePosition;
using LanguageDiagnostic = Sakip.Dsl.Language.Diagnostics.Diagnostic;
using LanguageLocation = Sakip.Dsl.Language.Diagnostics.Location;

namespace Sakip.Dsl.SourceGenerators.Analysis;

/// <summary>Turns the language's findings into the compiler's.</summary>
internal static class DiagnosticConversion
{
    /// <summary>The property that holds the text which would mend the file; code fixes read it.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The property that says where that text goes: the first character it takes the place of.</summary>
    public const string ReplacementStart = "ReplacementStart";

    /// <summary>The property that says how many characters it takes the place of.</summary>
    public const string ReplacementLength = "ReplacementLength";

    /// <summary>What the properties begin with that say what stands at the additional locations; the location's number, from 0, follows.</summary>
    public const string Related = "Related";

    /// <summary>The compiler's diagnostic of a finding.</summary>
    public static CompilerDiagnostic Convert(LanguageDiagnostic finding, MessageLanguage language)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        if (finding.Mend is { } mend)
        {
            properties[Replacement] = mend.Text;
            properties[ReplacementStart] = mend.Span.Start.ToString(CultureInfo.InvariantCulture);
            properties[ReplacementLength] = mend.Span.Length.ToString(CultureInfo.InvariantCulture);
        }

        for (int i = 0; i < finding.Related.Count; i++)
        {
            properties[Related + i.ToString(CultureInfo.InvariantCulture)] = finding.Related[i].Message.In(language);
        }

        return CompilerDiagnostic.Create(
            Descriptors.Of(finding.Rule, language),
            Convert(finding.Location),
            finding.Related.Select(r => Convert(r.Location)),
            properties.ToImmutable(),
            finding.FullMessage.In(language));
    }

    private static CompilerLocation Convert(LanguageLocation location) => CompilerLocation.Create(
        location.Path,
        new TextSpan(location.Span.Start, location.Span.Length),
        new LinePositionSpan(
            new CompilerPosition(location.Start.Line, location.Start.Column),
            new CompilerPosition(location.End.Line, location.End.Column)));
}
