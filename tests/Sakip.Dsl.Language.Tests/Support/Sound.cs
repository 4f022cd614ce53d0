namespace Sakip.Dsl.Language.Tests;

/// <summary>A sound indicator whose lines a test replaces one by one, so that a mistake stands alone.</summary>
internal static class Sound
{
    private static readonly (string Key, string Line)[] Lines =
    [
        ("satuan", "satuan: orang per 100.000 kelahiran"),
        ("polaritas", "polaritas: turun"),
        ("variabel ibuMeninggal", "variabel ibuMeninggal: orang \"Jumlah ibu yang meninggal\" buruk"),
        ("variabel kelahiranHidup", "variabel kelahiranHidup: kelahiran > 0 \"Jumlah kelahiran hidup\""),
        ("formula", "formula: ibuMeninggal / kelahiranHidup × 100.000"),
        ("penanggung jawab", "penanggung jawab: \"Bidang Kesehatan Masyarakat\""),
        ("sumber data", "sumber data: \"Laporan Bidang Kesehatan Masyarakat\""),
        ("contoh", "contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 => 92,89"),
    ];

    /// <summary>The indicator with one of its lines written otherwise.</summary>
    public static string With(string key, string line) => Indicator(Lines.Select(l => l.Key == key ? line : l.Line));

    /// <summary>The indicator with lines added.</summary>
    public static string And(params string[] lines) => Indicator(Lines.Select(l => l.Line).Concat(lines));

    /// <summary>The indicator without some of its lines, and with others.</summary>
    public static string Without(string[] keys, params string[] lines) =>
        Indicator(Lines.Where(l => !keys.Contains(l.Key)).Select(l => l.Line).Concat(lines));

    /// <summary>An indicator whose value comes from outside, with a head of the test's own.</summary>
    public static string Survey(string head = "indikator KepuasanPasien \"Kepuasan pasien\" {", params string[] lines) =>
        Office([head, .. Indented([.. SurveyLines, .. lines]), "}"]);

    /// <summary>An office that holds lines of the test's own.</summary>
    public static string Office(IEnumerable<string> lines) =>
        "satuan kelahiran \"kelahiran hidup\"\n\ninstansi DinasKesehatan \"Dinas Kesehatan\" {\n"
        + string.Join("\n", Indented(lines)) + "\n}\n";

    public static readonly string[] SurveyLines =
        ["satuan: indeks", "polaritas: naik", "nilai: survei 0..100", "penanggung jawab: \"Bidang Pelayanan\"", "sumber data: \"Laporan IKM\""];

    private static string Indicator(IEnumerable<string> lines) =>
        Office(["indikator AngkaKematianIbu \"Angka Kematian Ibu\" {", .. Indented(lines), "}"]);

    private static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(l => "  " + l.Replace("\n", "\n  "));
}
