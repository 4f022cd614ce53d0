using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.SourceGenerators.Analysis;

/// <summary>The language's rules as the compiler of C# knows them.</summary>
internal static class Descriptors
{
    /// <summary>How tools group the rules.</summary>
    public const string Category = "Sakip.Dsl";

    /// <summary>The message is written by the language, in the language asked for.</summary>
    private const string Message = "{0}";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_indonesian = MakeAll(MessageLanguage.Indonesian);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_english = MakeAll(MessageLanguage.English);

    /// <summary>Every rule about definitions.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = Rules.All.Select(r => s_indonesian[r.Id]).ToImmutableArray();

    /// <summary>Every rule about C# that calls generated code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCode { get; } = Rules.OfCode.Select(r => s_indonesian[r.Id]).ToImmutableArray();

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule, MessageLanguage language)
    {
        var all = language == MessageLanguage.English ? s_english : s_indonesian;
        return all.TryGetValue(rule.Id, out var known) ? known : Make(rule, language);
    }

    private static ImmutableDictionary<string, DiagnosticDescriptor> MakeAll(MessageLanguage language) =>
        Rules.Every.ToImmutableDictionary(r => r.Id, r => Make(r, language), StringComparer.Ordinal);

    private static DiagnosticDescriptor Make(Rule rule, MessageLanguage language) => new(
        rule.Id,
        rule.Title.In(language),
        Message,
        Category,
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.Page);
}
