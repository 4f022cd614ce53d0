using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>What commands do with definitions before they write anything of them.</summary>
internal static class Soundness
{
    /// <summary>Tells all findings beside what is asked for, and what is not done because of errors; says whether there are none.</summary>
    /// <param name="project">The definitions.</param>
    /// <param name="refusal">What is not done of definitions that have errors.</param>
    /// <param name="console">Where the tool speaks.</param>
    /// <param name="language">The language in which it does.</param>
    /// <param name="isBrief">Whether findings take a line each.</param>
    public static bool Of(Project project, LocalizedText refusal, ToolConsole console, MessageLanguage language, bool isBrief)
    {
        if (project.Diagnostics.Count > 0)
        {
            new TextReport(console.Error, language, console.UseColorInError, isBrief).Write(project);
        }

        if (project.Diagnostics.All(d => d.Rule.Severity != Severity.Error))
        {
            return true;
        }

        console.Error.WriteLine(refusal.In(language));
        return false;
    }
}
