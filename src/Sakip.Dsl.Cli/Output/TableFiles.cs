using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Writes tables, one file for each kind and format.</summary>
internal static class TableFiles
{
    /// <summary>The formats there are: their names are the files' extensions.</summary>
    public static string[] Formats { get; } = ["md", "html"];

    /// <summary>Writes a document in each of the formats; says each file's name and whether it was written.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static IEnumerable<(string Name, bool IsWritten)> Write(TableDocument document, IEnumerable<string> formats, string folder)
    {
        foreach (string format in formats)
        {
            string name = $"{TableCatalogue.NameOf(document.Jenis)}.{format}";
            string text = format == "html" ? TableHtml.Write(document) : TableMarkdown.Write(document);
            yield return (name, OutputFile.Store(Path.Combine(folder, name), text));
        }
    }
}
