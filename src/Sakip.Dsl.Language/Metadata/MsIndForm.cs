using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Metadata;

/// <summary>What an indicator is built of, and where that comes from.</summary>
/// <param name="Nama">The name of an indicator or the meaning of an input.</param>
/// <param name="Asal">The publications or activities it comes from; nothing where it is not known.</param>
public sealed record MsIndPart(string Nama, EquatableArray<string> Asal);

/// <summary>
/// The national metadata form of one indicator (MS-Ind, Peraturan BPS 5/2020). What follows from the definition is filled in;
/// what nobody has said is left blank.
/// </summary>
/// <param name="Path">The indicator's full Id.</param>
/// <param name="Instansi">Its office.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Konsep">The concept it rests on.</param>
/// <param name="Definisi">Its definition.</param>
/// <param name="Interpretasi">How its value is read.</param>
/// <param name="Metode">How it is computed: its row in the annex.</param>
/// <param name="Ukuran">What kind of measure it is.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Klasifikasi">By what it is broken down.</param>
/// <param name="Komposit">Whether it is made of other indicators; null where it is not computed.</param>
/// <param name="IndikatorPembangun">The indicators a composite one is made of.</param>
/// <param name="VariabelPembangun">The variables any other is made of.</param>
/// <param name="LevelEstimasi">For which areas it is estimated.</param>
/// <param name="AksesUmum">Whether everybody may see it.</param>
public sealed record MsIndForm(
    string Path,
    string Instansi,
    string Nama,
    string Konsep,
    string Definisi,
    string Interpretasi,
    AnnexRow Metode,
    string Ukuran,
    string Satuan,
    EquatableArray<string> Klasifikasi,
    bool? Komposit,
    EquatableArray<MsIndPart> IndikatorPembangun,
    EquatableArray<MsIndPart> VariabelPembangun,
    EquatableArray<string> LevelEstimasi,
    bool? AksesUmum)
{
    /// <summary>The forms of all indicators of a project, offices as annexes order them.</summary>
    public static EquatableArray<MsIndForm> CreateAll(Project project)
    {
        var reader = new MsIndReader(project);
        return PlacedIndicator.AllOf(project).Where(i => !i.Indikator.IsComponent).Select(reader.FormOf).ToEquatableArray();
    }

    internal static string YesOrNo(bool? answer) => answer switch { true => "ya", false => "tidak", _ => "" };
}
