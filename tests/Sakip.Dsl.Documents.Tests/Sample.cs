using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests;

/// <summary>The annex of Peraturan Walikota Blitar 22/2019, from the repository's sample.</summary>
internal static class Sample
{
    private static readonly Lazy<Project> s_project = new(() => Project.Create(
        Directory.GetFiles(Folder(), "*.iku").Select(f => SyntaxTree.Parse(new SourceText(Path.GetFileName(f), File.ReadAllText(f))))));

    public static Project Project => s_project.Value;

    public static AnnexDocument Annex { get; } = Definitions.AnnexOf(Project);

    public static IEnumerable<AnnexRow> Rows => Annex.Instansi.SelectMany(o => o.Sasaran).SelectMany(s => s.Baris);

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string samples = Path.Combine(folder.FullName, "samples", "KotaBlitar");
            if (Directory.Exists(samples))
            {
                return samples;
            }
        }

        throw new DirectoryNotFoundException("samples/KotaBlitar stands in no folder above the tests.");
    }
}
