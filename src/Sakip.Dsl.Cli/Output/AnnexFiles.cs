using Sakip.Dsl.Documents;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Writes the annex of a project, one file for each format.</summary>
internal static class AnnexFiles
{
    private const string BaseName = "lampiran";

    /// <summary>The formats there are: their names are the files' extensions.</summary>
    public static string[] Formats { get; } = ["md", "html"];

    /// <summary>Writes what differs from what is there, so that an unchanged file keeps its date.</summary>
    /// <param name="project">Definitions without errors.</param>
    /// <param name="formats">Some of <see cref="Formats"/>.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    /// <returns>The files' names, and which of them were written.</returns>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static IReadOnlyList<(string Name, bool IsWritten)> Write(Project project, IEnumerable<string> formats, string folder)
    {
        var annexes = AnnexDocument.CreateAll(project);
        return formats.Select(format =>
        {
            string name = $"{BaseName}.{format}";
            string text = format == "html" ? AnnexHtml.Write(annexes) : AnnexMarkdown.Write(annexes);
            return (name, OutputFile.Store(Path.Combine(folder, name), text));
        }).ToArray();
    }
}
