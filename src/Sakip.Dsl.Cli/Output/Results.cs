using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>The forms of results.</summary>
internal static class Results
{
    public static void Write(string form, Project project, Measurements measurements, MessageLanguage language, TextWriter output)
    {
        switch (form)
        {
            case "json":
                ResultJson.Write(measurements, output);
                break;
            case "csv":
                ResultCsv.Write(measurements, output);
                break;
            case "md":
                ResultMarkdown.Write(measurements, language, output);
                break;
            case "html":
                ResultHtml.Write(measurements, language, output);
                break;
            default:
                ResultText.Write(measurements, language, output);
                break;
        }
    }
}
