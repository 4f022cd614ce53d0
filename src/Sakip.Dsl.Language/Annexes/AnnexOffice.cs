using System.Globalization;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>An office's part of an annex.</summary>
/// <param name="Path">The office's full Id.</param>
/// <param name="Nomor">Its number in the annex; null where its officials stand alone.</param>
/// <param name="Nama">Its name in capitals.</param>
/// <param name="HasTable">Whether the office itself stands here, or only its officials.</param>
/// <param name="Tugas">Its duties, punctuated; one is printed as a text, several are numbered.</param>
/// <param name="Fungsi">Its functions, punctuated, to be numbered.</param>
/// <param name="Sasaran">The goals of its table with their indicators.</param>
/// <param name="Jabatan">Its officials, each with a table of individual indicators.</param>
public sealed record AnnexOffice(
    string Path,
    int? Nomor,
    string Nama,
    bool HasTable,
    EquatableArray<string> Tugas,
    EquatableArray<string> Fungsi,
    EquatableArray<AnnexGoal> Sasaran,
    EquatableArray<AnnexOfficial> Jabatan)
{
    /// <summary>
    /// The heading of the part: <c>9. IKU DINAS KESEHATAN</c>; of officials alone the office's name, and nothing where there is no other office.
    /// </summary>
    public string Heading => HasTable ? Number + "IKU " + Nama : Nomor is null ? "" : Number + Nama;

    private string Number => Nomor is { } number ? number.ToString(CultureInfo.InvariantCulture) + ". " : "";

    /// <summary>Makes one part of an office, which needs to know no other.</summary>
    /// <param name="instansi">The office.</param>
    /// <param name="byPath">Every indicator and component by full Id, for the names that formulas mention.</param>
    /// <param name="part">Which of the office's parts.</param>
    /// <param name="nomor">Its number in the annex.</param>
    public static AnnexOffice Create(BoundHolder instansi, IReadOnlyDictionary<string, BoundIndicator> byPath, AnnexPart part, int? nomor)
    {
        var rows = new AnnexRowReader(byPath);
        int own = instansi.Lampiran ?? 1;
        return new AnnexOffice(
            instansi.Path,
            nomor,
            AnnexText.Capitals(AnnexText.OneLine(instansi.Judul)),
            part.HasTable,
            part.HasTable ? AnnexText.Enumeration(instansi.Tugas) : default,
            part.HasTable ? AnnexText.Enumeration(instansi.Fungsi) : default,
            part.HasTable ? AnnexGoal.Collect(instansi, rows) : default,
            AnnexPart.OfficialsOf(instansi).Where(o => (o.Lampiran ?? own) == part.Lampiran).Select(o => AnnexOfficial.Create(o, rows)).ToEquatableArray());
    }
}

/// <summary>An official's own section below an office's table.</summary>
/// <param name="Path">The official's full Id.</param>
/// <param name="Nama">The official's title in capitals.</param>
/// <param name="Tugas">The duties, punctuated.</param>
/// <param name="Fungsi">The functions, punctuated, to be lettered.</param>
/// <param name="Sasaran">The goals with their individual indicators.</param>
public sealed record AnnexOfficial(
    string Path, string Nama, EquatableArray<string> Tugas, EquatableArray<string> Fungsi, EquatableArray<AnnexGoal> Sasaran)
{
    internal static AnnexOfficial Create(BoundHolder jabatan, AnnexRowReader rows) => new(
        jabatan.Path,
        AnnexText.Capitals(AnnexText.OneLine(jabatan.Judul)),
        AnnexText.Enumeration(jabatan.Tugas),
        AnnexText.Enumeration(jabatan.Fungsi),
        AnnexGoal.Collect(jabatan, rows));
}
