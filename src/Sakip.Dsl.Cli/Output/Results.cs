using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>The forms of results.</summary>
internal static class Results
{
    /// <summary>Whether a form can be written while data are still read.</summary>
    public static bool CanStream(string form) => form is "csv" or "json";

    /// <summary>Begins to write a form that can be written measurement by measurement.</summary>
    public static IResultStream Stream(string form, TextWriter output) => form == "csv" ? new ResultCsv(output) : new ResultJson(output);

    public static void Write(string form, Project project, Measurements measurements, MessageLanguage language, TextWriter output)
    {
        switch (form)
        {
            case "json":
            case "csv":
                using (var stream = Stream(form, output))
                {
                    stream.Complete(measurements);
                }

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
