using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.SourceGenerators.Pipeline;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes the catalogue's groups: one text, read at first need.</summary>
internal static class GroupEmitter
{
    // The runtime's own separators (DefinisiKelompok.Baca).
    private const string GroupSeparator = "\u001D";
    private const string MemberSeparator = "\u001E";
    private const string FieldSeparator = "\u001F";

    /// <summary>The source of the groups.</summary>
    public static SourceText Emit(GroupModel model)
    {
        var writer = new CodeWriter();
        string rules = new TypeNames(model.Namespace).Top(TypeNames.Rules);
        string list = $"{RuntimeNames.ReadOnlyList}<{RuntimeNames.Group}>";
        SourceHead.Write(writer, model.Namespace);
        writer.Line();
        writer.Open($"public static partial class {TypeNames.Catalogue}");
        DocComment.Summary(writer, "Semua kelompok indikator menurut Id-nya, juga tujuan, sasaran, program, dan kegiatan yang mempunyai Id; capaiannya rata-rata capaian anggotanya.");
        writer.Line($"public static {list} Kelompok => IsiKelompok.Semua;");
        writer.Line();
        DocComment.Summary(writer, "Kelompok dengan Id tertentu, misalnya \"DinasKesehatan.S1\"; null bila tidak ada.");
        DocComment.Parameter(writer, "id", "Id lengkap; besar kecilnya huruf dibedakan.");
        writer.Open($"public static {RuntimeNames.Group}? CariKelompok(string id)");
        writer.Open($"foreach ({RuntimeNames.Group} kelompok in IsiKelompok.Semua)");
        writer.Open("if (string.Equals(kelompok.Id, id, global::System.StringComparison.Ordinal))");
        writer.Line("return kelompok;");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Line("return null;");
        writer.Close();
        writer.Line();
        writer.Open("private static class IsiKelompok");
        writer.Line($"internal static readonly {list} Semua = Susun();");
        writer.Line();
        writer.Open($"private static {list} Susun()");
        writer.Line("var teks = new global::System.Text.StringBuilder();");
        AnnexEmitter.WriteAppends(writer, string.Join(GroupSeparator, model.Groups.Select(TextOf)));

        // A mean takes the rule of its first member, as the interpreter's does.
        writer.Line($"return {RuntimeNames.Group}.Baca(teks.ToString(), static anggota => Cari(anggota)?.Penilai.Aturan ?? {rules}.{TypeNames.FindOrEmpty}({CSharpLiterals.Of(Prelude.DefaultRule)}));");
        writer.Close();
        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }

    private static string TextOf(BoundGroup group) =>
        string.Join(FieldSeparator, group.Path, IndicatorEmitter.Clean(group.Judul), string.Join(MemberSeparator, group.Anggota));
}
