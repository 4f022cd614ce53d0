using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.SourceGenerators.Pipeline;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes what the project has once: the catalogue, the documentation, and what all checks share.</summary>
internal static class CatalogueEmitter
{
    /// <summary>The source of the catalogue.</summary>
    public static SourceText EmitCatalogue(CatalogueModel model)
    {
        var writer = new CodeWriter();
        var types = new TypeNames(model.Namespace);
        string list = $"{RuntimeNames.ReadOnlyList}<{RuntimeNames.DefinitionInterface}>";
        SourceHead.Write(writer, model.Namespace);
        writer.Line();
        DocComment.Summary(writer, "Semua indikator proyek ini.");
        writer.Open($"public static partial class {TypeNames.Catalogue}");
        DocComment.Summary(writer, "Semua indikator, menurut urutan instansi, lalu urutan penulisannya.");
        writer.Line($"public static {list} Semua => Isi.Semua;");
        writer.Line();
        DocComment.Summary(writer, "Indikator dengan Id tertentu, misalnya \"DinasKesehatan.AngkaKematianIbu\"; null bila tidak ada.");
        DocComment.Parameter(writer, "id", "Id lengkap; besar kecilnya huruf dibedakan.");
        writer.Line($"public static {RuntimeNames.DefinitionInterface}? Cari(string id) =>");
        writer.Deeper(w => w.Line($"Indeks.MenurutId.TryGetValue(id, out {RuntimeNames.DefinitionInterface}? definisi) ? definisi : null;"));

        // Classes of their own, so that neither is made before it is asked for, and then once whatever threads ask.
        writer.Line();
        WriteContents(writer, types, model, list);
        writer.Line();
        WriteIndex(writer);
        writer.Close();
        WritePartialClasses(writer, model);
        return writer.ToSourceText();
    }

    private static void WriteContents(CodeWriter writer, TypeNames types, CatalogueModel model, string list)
    {
        writer.Open("private static class Isi");
        writer.Line($"internal static readonly {list} Semua = Kumpulkan();");
        writer.Line();
        writer.Open($"private static {list} Kumpulkan()");
        writer.Line($"var daftar = new {RuntimeNames.List}<{RuntimeNames.DefinitionInterface}>();");
        foreach (string office in model.Offices.Select(o => o.Path).Distinct())
        {
            writer.Line($"{types.Holder(office)}.{TypeNames.AddDefinitions}(daftar);");
        }

        writer.Line("return daftar.AsReadOnly();");
        writer.Close();
        writer.Close();
    }

    private static void WriteIndex(CodeWriter writer)
    {
        string index = $"global::System.Collections.Generic.Dictionary<string, {RuntimeNames.DefinitionInterface}>";
        writer.Open("private static class Indeks");
        writer.Line($"internal static readonly {index} MenurutId = Petakan();");
        writer.Line();
        writer.Open($"private static {index} Petakan()");
        writer.Line($"var peta = new {index}(global::System.StringComparer.Ordinal);");
        writer.Open($"foreach ({RuntimeNames.DefinitionInterface} definisi in Semua)");
        writer.Line("peta[definisi.Id] = definisi;");
        writer.Close();
        writer.Line();
        writer.Line("return peta;");
        writer.Close();
        writer.Close();
    }

    /// <summary>The source of the documentation.</summary>
    public static SourceText EmitDocumentation(CatalogueModel model)
    {
        var writer = new CodeWriter();
        var types = new TypeNames(model.Namespace);
        var frames = AnnexDocument.Frames(model.Peraturan, model.Offices.Select(o => (o.Lampiran, o.HasTable)));
        SourceHead.Write(writer, model.Namespace);
        writer.Line();
        DocComment.Summary(writer, "Lampiran peraturan, dibuat dari definisi yang sama dengan kodenya.");
        writer.Open($"public static class {TypeNames.Documentation}");
        DocComment.Summary(writer, "Seluruh lampiran sebagai teks Markdown; lampiran kedua dan seterusnya di bawah yang pertama.");
        writer.Line("public static string LampiranMarkdown => Isi.LampiranMarkdown;");
        writer.Line();
        writer.Open("private static class Isi");
        writer.Line("internal static readonly string LampiranMarkdown = Susun();");
        writer.Line();
        writer.Open("private static string Susun()");
        writer.Line("var teks = new global::System.Text.StringBuilder();");
        for (int annex = 1; annex <= frames.Count; annex++)
        {
            AnnexEmitter.WriteAppends(writer, AnnexMarkdown.WriteOpening(frames[annex - 1]));
            foreach (var office in model.Offices.Where(o => o.Lampiran == annex))
            {
                writer.Line($"{types.Holder(office.Path)}.{TypeNames.WriteAnnex}(teks, lampiran: {CSharpLiterals.Of(annex)});");
            }

            AnnexEmitter.WriteAppends(writer, AnnexMarkdown.WriteClosing(frames[annex - 1]));
        }

        writer.Line("return teks.ToString();");
        writer.Close();
        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>Classes to which several files add are described here, once.</summary>
    private static void WritePartialClasses(CodeWriter writer, CatalogueModel model)
    {
        Write(model.HasComponents, TypeNames.Components, "Nilai antara yang tidak termasuk instansi mana pun.");
        Write(model.HasLists, TypeNames.Lists, "Butir daftar bersama.");
        Write(model.HasScales, TypeNames.Scales, "Predikat; nilai setiap label adalah urutannya, yang terendah 1.");
        Write(model.HasCategories, TypeNames.Categories, "Kategori; nilai setiap label adalah urutannya, yang terendah 1.");

        void Write(bool isThere, string name, string summary)
        {
            if (isThere)
            {
                writer.Line();
                DocComment.Summary(writer, summary);
                writer.Open($"public static partial class {name}");
                writer.Close();
            }
        }
    }
}
