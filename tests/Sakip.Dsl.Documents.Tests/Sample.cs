using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests;

/// <summary>The repository's samples, first of all the annex of Peraturan Walikota Blitar 22/2019.</summary>
internal static class Sample
{
    private static readonly Lazy<Project> s_project = new(() => ProjectOf("KotaBlitar"));

    public static Project Project => s_project.Value;

    public static AnnexDocument Annex { get; } = Definitions.AnnexOf(Project);

    public static IEnumerable<AnnexRow> Rows => Annex.Instansi.SelectMany(o => o.Sasaran).SelectMany(s => s.Baris);

    /// <summary>The definitions of one of the samples.</summary>
    public static Project ProjectOf(string sample) => Project.Create(
        Directory.GetFiles(Folder(sample), "*.iku").Select(f => SyntaxTree.Parse(new SourceText(Path.GetFileName(f), File.ReadAllText(f)))));

    private static string Folder(string sample)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string samples = Path.Combine(folder.FullName, "samples", sample);
            if (Directory.Exists(samples))
            {
                return samples;
            }
        }

        throw new DirectoryNotFoundException($"samples/{sample} stands in no folder above the tests.");
    }
}
