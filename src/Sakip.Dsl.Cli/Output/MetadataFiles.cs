using System.Text;
using Sakip.Dsl.Documents.Metadata;
using Sakip.Dsl.Language.Metadata;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Definitions and metadata forms as files, one for each kind and format.</summary>
internal static class MetadataFiles
{
    public const string Definitions = "definisi";
    public const string Forms = "ms-ind";
    public const string Csv = "csv";

    /// <summary>The kinds there are: files are named after them.</summary>
    public static string[] Kinds { get; } = [Definitions, Forms];

    /// <summary>The formats there are: their names are the files' extensions.</summary>
    public static string[] Formats { get; } = [Csv, "html", "docx"];

    /// <summary>Whether a kind can be written in a format: definitions are a sheet, and no form to print.</summary>
    public static bool CanWrite(string kind, string format) => kind == Forms || format == Csv;

    /// <summary>What a kind is in a format.</summary>
    public static byte[] ContentOf(Project project, string kind, string format) => format == Csv
        ? Encoding.UTF8.GetBytes(SheetCsv.Write(kind == Forms ? MsIndSheet.Create(project) : DefinitionSheet.Create(project)))
        : TableFiles.ContentOf(MsIndSheet.CreateForms(project), format);
}
