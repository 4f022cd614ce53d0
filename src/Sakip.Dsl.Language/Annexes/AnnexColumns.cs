using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>The headings of an annex's tables, as printed.</summary>
public static class AnnexColumns
{
    /// <summary>What stands above an office's officials.</summary>
    public const string JudulJabatan = "INDIKATOR KINERJA INDIVIDU (IKI)";

    /// <summary>The six columns of an office's table.</summary>
    public static EquatableArray<string> Instansi { get; } = new(
    [
        "NO",
        "KINERJA UTAMA/TUJUAN/SASARAN STRATEGIS",
        "INDIKATOR KINERJA UTAMA",
        "PENJELASAN/FORMULASI PENGHITUNGAN",
        "PENANGGUNG JAWAB",
        "SUMBER DATA",
    ]);

    /// <summary>The four columns of an official's table of individual indicators.</summary>
    public static EquatableArray<string> Jabatan { get; } = new(
        ["SASARAN PROGRAM", "INDIKATOR KINERJA", "PENJELASAN/FORMULASI PERHITUNGAN", "SUMBER DATA"]);
}
