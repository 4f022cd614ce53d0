using System.Globalization;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>An office's part of the annex.</summary>
/// <param name="Path">The office's full Id.</param>
/// <param name="Nomor">Its number in the annex; null when it stands alone and declares none.</param>
/// <param name="Nama">Its name in capitals.</param>
/// <param name="Tugas">Its duties, punctuated; one is printed as a text, several are numbered.</param>
/// <param name="Fungsi">Its functions, punctuated, to be numbered.</param>
/// <param name="Sasaran">The goals of its table with their indicators.</param>
/// <param name="Jabatan">Its officials, each with a table of individual indicators.</param>
public sealed record AnnexOffice(
    string Path,
    int? Nomor,
    string Nama,
    EquatableArray<string> Tugas,
    EquatableArray<string> Fungsi,
    EquatableArray<AnnexGoal> Sasaran,
    EquatableArray<AnnexOfficial> Jabatan)
{
    /// <summary>The heading of the part: <c>9. IKU DINAS KESEHATAN</c>.</summary>
    public string Heading => (Nomor is { } number ? number.ToString(CultureInfo.InvariantCulture) + ". " : "") + "IKU " + Nama;

    /// <summary>Makes the part of one office, which needs to know no other.</summary>
    /// <param name="instansi">The office.</param>
    /// <param name="byPath">Every indicator and component by full Id, for the names that formulas mention.</param>
    public static AnnexOffice Create(BoundHolder instansi, IReadOnlyDictionary<string, BoundIndicator> byPath) => Create(instansi, byPath, instansi.Urutan);

    /// <summary>Makes the part of one office under a number.</summary>
    /// <param name="instansi">The office.</param>
    /// <param name="byPath">Every indicator and component by full Id, for the names that formulas mention.</param>
    /// <param name="nomor">Its number in the annex.</param>
    public static AnnexOffice Create(BoundHolder instansi, IReadOnlyDictionary<string, BoundIndicator> byPath, int? nomor)
    {
        var rows = new AnnexRowReader(byPath);
        return new AnnexOffice(
            instansi.Path,
            nomor,
            AnnexText.Capitals(AnnexText.OneLine(instansi.Judul)),
            AnnexText.Enumeration(instansi.Tugas),
            AnnexText.Enumeration(instansi.Fungsi),
            AnnexGoal.Collect(instansi, rows),
            OfficialsOf(instansi).Select(o => AnnexOfficial.Create(o, rows)).ToEquatableArray());
    }

    /// <summary>Offices as annexes print them: by `urutan`, those without one last, then by Id, whatever the machine's culture.</summary>
    internal static BoundHolder[] InOrder(IEnumerable<BoundHolder> instansi) =>
        instansi.OrderBy(o => o.Urutan ?? int.MaxValue).ThenBy(o => o.Path, StringComparer.Ordinal).ToArray();

    private static IEnumerable<BoundHolder> OfficialsOf(BoundHolder holder) =>
        holder.Anggota.OfType<BoundHolder>().SelectMany(h => h.Jenis == JenisWadah.Jabatan ? [h] : OfficialsOf(h));
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
