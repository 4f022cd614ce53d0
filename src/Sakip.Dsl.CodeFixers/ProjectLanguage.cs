using Microsoft.CodeAnalysis;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.CodeFixers;

/// <summary>The language a project asks for, whatever that of the editor.</summary>
internal static class ProjectLanguage
{
    private const string Property = "build_property.SakipBahasa";

    public static MessageLanguage Of(Project project) =>
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out string? value)
        && string.Equals(value.Trim(), "en", StringComparison.OrdinalIgnoreCase)
            ? MessageLanguage.English
            : MessageLanguage.Indonesian;
}
