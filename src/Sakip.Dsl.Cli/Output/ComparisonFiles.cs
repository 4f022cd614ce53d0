using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Two versions, what changes between them, and what changed indicators come to.</summary>
internal sealed record Comparison(Project Before, Project After, ProjectComparison Changes, EquatableArray<NilaiBanding> Values);

/// <summary>The forms of a comparison: on the terminal, or as files.</summary>
internal static class ComparisonFiles
{
    private const string BaseName = "perubahan";

    /// <summary>The forms there are.</summary>
    public static string[] Formats { get; } = ["teks", "json", .. TableFiles.Formats];

    /// <summary>Whether a form can be read on a terminal.</summary>
    public static bool IsForTerminal(string format) => format is "teks" or "json" or "md";

    /// <summary>Writes one form to the terminal.</summary>
    public static void Write(string format, Comparison comparison, MessageLanguage language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                ComparisonJson.Write(comparison, language, output);
                break;
            case "md":
                var matrix = MatrixOf(comparison);
                if (matrix.IsEmpty)
                {
                    output.WriteLine(Phrases.NoChanges().In(language));
                    break;
                }

                output.Write(TableMarkdown.Write(matrix));
                break;
            default:
                ComparisonText.Write(comparison, language, output);
                break;
        }
    }

    /// <summary>Writes matrix and draft in each of the forms, and lists of changes where they are asked for; says each file's name and whether it was written.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static IEnumerable<(string Name, bool IsWritten)> Write(IReadOnlyList<string> formats, Comparison comparison, MessageLanguage language, string folder)
    {
        var chosen = formats.Count == 0 ? TableFiles.Formats : formats;
        foreach (string format in chosen.Where(f => f is "teks" or "json"))
        {
            using var text = new StringWriter { NewLine = "\n" };
            Write(format, comparison, language, text);
            string name = BaseName + (format == "json" ? ".json" : ".txt");
            yield return (name, OutputFile.Store(Path.Combine(folder, name), text.ToString()));
        }

        string[] tables = [.. chosen.Where(f => f is not ("teks" or "json"))];
        foreach (var document in new[] { MatrixOf(comparison), AmendmentDraft.Create(comparison.Before, comparison.After, comparison.Changes) })
        {
            foreach (var written in TableFiles.Write(document, tables, folder))
            {
                yield return written;
            }
        }
    }

    private static TableDocument MatrixOf(Comparison comparison) => MatrixTable.Create(comparison.Before, comparison.After, comparison.Changes, comparison.Values);
}
