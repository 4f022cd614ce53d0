using System.Text;
using Sakip.Dsl.Documents;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Writes the annexes of a project, one file for each format.</summary>
internal static class AnnexFiles
{
    private const string BaseName = "lampiran";

    /// <summary>The formats there are: their names are the files' extensions.</summary>
    public static string[] Formats { get; } = ["md", "html", "docx"];

    /// <summary>The formats that are written unless others are asked for.</summary>
    public static string[] UsualFormats { get; } = ["md", "html"];

    /// <summary>Writes what differs from what is there, so that an unchanged file keeps its date.</summary>
    /// <param name="project">Definitions without errors.</param>
    /// <param name="formats">Some of <see cref="Formats"/>.</param>
    /// <param name="title">The form of the title blocks.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    /// <returns>The files' names, and which of them were written.</returns>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static IReadOnlyList<(string Name, bool IsWritten)> Write(Project project, IEnumerable<string> formats, BentukJudul title, string folder)
    {
        var annexes = AnnexDocument.CreateAll(project);
        return formats.Select(format =>
        {
            string name = $"{BaseName}.{format}";
            return (name, OutputFile.Store(Path.Combine(folder, name), ContentOf(annexes, format, title)));
        }).ToArray();
    }

    /// <summary>The annexes as the content of a file.</summary>
    public static byte[] ContentOf(EquatableArray<AnnexDocument> annexes, string format, BentukJudul title)
    {
        switch (format)
        {
            case "docx":
                using (var file = new MemoryStream())
                {
                    AnnexDocx.Write(annexes, title, file);
                    return file.ToArray();
                }

            case "html":
                return Encoding.UTF8.GetBytes(AnnexHtml.Write(annexes, title));
            default:
                return Encoding.UTF8.GetBytes(AnnexMarkdown.Write(annexes, title));
        }
    }
}
