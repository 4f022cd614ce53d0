using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests;

/// <summary>Projects and annexes out of definition texts.</summary>
internal static class Definitions
{
    public static Project Project(params string[] files) =>
        Language.Semantics.Project.Create(files.Select((text, i) => SyntaxTree.Parse(new SourceText($"{i}.iku", text))));

    public static AnnexDocument Annex(params string[] files) => AnnexOf(Project(files));

    public static AnnexDocument AnnexOf(Project project) =>
        Assert.Single(AnnexDocument.CreateAll(project));

    /// <summary>An office that holds what is given.</summary>
    public static string Office(string content) => $"instansi Dinas \"Dinas Contoh\" {{\n{content}\n}}\n";

    /// <summary>An indicator whose inputs and formula are given; what else it needs is added.</summary>
    public static string Indicator(string id, string content) => $$"""
        indikator {{id}} "Indikator {{id}}" {
          satuan: indeks
          polaritas: naik
          {{content}}
          penanggung jawab: "Bidang {{id}}"
          sumber data: "Laporan {{id}}"
        }

        """;

    /// <summary>The bound indicator of that name in a project of one office.</summary>
    public static (BoundIndicator Indicator, IReadOnlyDictionary<string, BoundIndicator> ByPath) Bound(string id, string content, string beside = "")
    {
        var project = Project(Office(Indicator(id, content)) + beside);

        // How a formula is printed does not depend on what it means: tests print sums of unlike units too.
        Assert.DoesNotContain(project.Diagnostics, d => d.Rule.Severity == Language.Diagnostics.Severity.Error && !d.Rule.Id.StartsWith("IKU300", StringComparison.Ordinal));
        return (project.Indicators["Dinas." + id], project.Indicators);
    }

    /// <summary>The sentence of a formula over the given inputs.</summary>
    public static string Sentence(string content, string beside = "")
    {
        var (indicator, byPath) = Bound("A", content, beside);
        return FormulaSentence.Of(indicator, byPath);
    }

    /// <summary>The row of an indicator with the given content.</summary>
    public static AnnexRow Row(string content, string beside = "") =>
        Assert.Single(Annex(Office("sasaran \"Sasaran\" {\n" + Indicator("A", content) + "}") + beside).Instansi.Single(o => o.Path == "Dinas").Sasaran).Baris[0];
}
