using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sakip.Dsl.Documents.Word;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests.Word;

/// <summary>The repository's samples, and files for Word made of them.</summary>
internal static class WordSamples
{
    public static readonly TheoryData<string> Names = ["KotaBlitar", "KabupatenBlitar", "KecamatanSukorejo", "KecamatanBumiaji", "KecamatanPonggok"];

    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string sample = Path.Combine(folder.FullName, "samples", name);
            if (Directory.Exists(sample))
            {
                return sample;
            }
        }

        throw new DirectoryNotFoundException($"samples/{name} stands in no folder above the tests.");
    }

    public static Project ProjectOf(string name, bool reversed = false)
    {
        string[] files = Directory.GetFiles(Folder(name), "*.iku");
        Array.Sort(files, StringComparer.Ordinal);
        return Project.Create((reversed ? files.Reverse() : files).Select(f => SyntaxTree.Parse(new SourceText(Path.GetFileName(f), File.ReadAllText(f)))));
    }

    public static AnnexDocument AnnexOf(string name) => Definitions.AnnexOf(ProjectOf(name));

    public static byte[] Write(params AnnexDocument[] annexes) => Write(BentukJudul.Baru, annexes);

    public static byte[] Write(BentukJudul form, params AnnexDocument[] annexes)
    {
        using var output = new MemoryStream();
        AnnexDocx.Write(annexes, form, output);
        return output.ToArray();
    }

    public static byte[] Write(TableDocument document)
    {
        using var output = new MemoryStream();
        TableDocx.Write(document, output);
        return output.ToArray();
    }

    public static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    /// <summary>What Word would complain about.</summary>
    public static string[] ErrorsOf(byte[] file)
    {
        using var document = Open(file);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Distinct().Take(20)];
    }
}
