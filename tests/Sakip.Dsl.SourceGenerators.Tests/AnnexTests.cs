using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>The annexes in the assembly are those that the build writes.</summary>
public class AnnexTests
{
    private const string Indicator = "indikator A \"Indikator A\" {\nsatuan: indeks\npolaritas: naik\nnilai: laporan\npenanggung jawab: \"B\"\nsumber data: \"S\"\n}\n";

    [Fact]
    public void Several_annexes_stand_in_the_assembly_one_below_another()
    {
        (string, string)[] files =
        [
            ("p.iku", "peraturan P {\njenis: \"Peraturan Bupati\"\nnomor: 1\ntahun: 2025\ntentang: \"IKU\"\nlampiran: \"IKU Daerah\"; \"IKU Perangkat Daerah\"; \"IKI\"\npenetap: \"Bupati\"; \"Nama\"\n}\n"),
            ("a.iku", $"instansi Daerah \"Daerah\" {{\n{Indicator}}}\n"),
            ("b.iku", $"instansi Dinas \"Dinas\" {{\nlampiran: II\n{Indicator}jabatan Kepala \"Kepala\" {{\nlampiran: III\n{Indicator}}}\njabatan Wakil \"Wakil\" {{\n{Indicator}}}\n}}\n"),
            ("c.iku", $"instansi Badan \"Badan\" {{\njabatan Kepala \"Kepala\" {{\nlampiran: III\n{Indicator}}}\n}}\n"),
        ];
        var project = Project.Create(files.Select(f => SyntaxTree.Parse(new Language.Text.SourceText(f.Item1, f.Item2))));
        string written = AnnexMarkdown.Write(AnnexDocument.CreateAll(project));

        Assert.Equal(written, Catalogue.Of(Generation.Of([.. files.Select(f => new DefinitionFile(f.Item1, f.Item2))]).Load()).LampiranMarkdown);
        Assert.Equal(3, written.Split("LAMPIRAN I").Length - 1);
        Assert.Contains("\n## 1. BADAN\n", written, StringComparison.Ordinal);
    }
}
