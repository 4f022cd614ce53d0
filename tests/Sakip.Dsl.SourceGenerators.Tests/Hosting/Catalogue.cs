using System.Reflection;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>The catalogue and the documentation of a loaded project.</summary>
internal sealed class Catalogue
{
    private readonly Assembly _assembly;

    private Catalogue(Assembly assembly) => _assembly = assembly;

    public IReadOnlyList<IDefinisiIndikator> Semua => (IReadOnlyList<IDefinisiIndikator>)Type("Katalog").GetProperty("Semua")!.GetValue(null)!;

    public IReadOnlyList<DefinisiKelompok> Kelompok => (IReadOnlyList<DefinisiKelompok>)Type("Katalog").GetProperty("Kelompok")!.GetValue(null)!;

    public string LampiranMarkdown => (string)Type("Dokumentasi").GetProperty("LampiranMarkdown")!.GetValue(null)!;

    public static Catalogue Of(Assembly assembly) => new(assembly);

    public IDefinisiIndikator? Cari(string id) => (IDefinisiIndikator?)Type("Katalog").GetMethod("Cari")!.Invoke(null, [id]);

    private Type Type(string name) => _assembly.GetTypes().Single(t => t.Name == name && !t.IsNested && t.Namespace!.EndsWith(".Iku", StringComparison.Ordinal));
}
