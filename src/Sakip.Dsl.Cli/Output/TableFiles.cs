using System.Text;
using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Writes tables, one file for each kind and format.</summary>
internal static class TableFiles
{
    /// <summary>The formats there are: their names are the files' extensions.</summary>
    public static string[] Formats { get; } = ["md", "html", "docx"];

    /// <summary>The formats that are written unless others are asked for.</summary>
    public static string[] UsualFormats { get; } = ["md", "html"];

    /// <summary>Writes a document in each of the formats; says each file's name and whether it was written.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static IEnumerable<(string Name, bool IsWritten)> Write(TableDocument document, IEnumerable<string> formats, string folder)
    {
        foreach (string format in formats)
        {
            string name = $"{TableCatalogue.NameOf(document.Jenis)}.{format}";
            yield return (name, OutputFile.Store(Path.Combine(folder, name), ContentOf(document, format)));
        }
    }

    /// <summary>A document in one of the formats.</summary>
    public static byte[] ContentOf(TableDocument document, string format)
    {
        switch (format)
        {
            case "docx":
                using (var file = new MemoryStream())
                {
                    TableDocx.Write(document, file);
                    return file.ToArray();
                }

            case "html":
                return Encoding.UTF8.GetBytes(TableHtml.Write(document));
            default:
                return Encoding.UTF8.GetBytes(TableMarkdown.Write(document));
        }
    }
}
