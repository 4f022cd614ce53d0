using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>What a block's braces hold.</summary>
internal enum BodyShape
{
    /// <summary>Properties, declarations and blocks, each on lines of its own.</summary>
    Members,

    /// <summary>Entries of one form (labels, bands, fields), read by one grammar.</summary>
    Entries,
}

/// <summary>A kind of block: its keyword, the properties it knows and what may stand inside.</summary>
/// <param name="Keyword">The keyword, in lower case; of two words for a scoring rule.</param>
/// <param name="Properties">The keys it knows, in the order in which the formatter writes them.</param>
/// <param name="Children">The keywords of declarations and blocks it may hold.</param>
/// <param name="Shape">What its braces hold.</param>
internal sealed record BlockKind(string Keyword, string[] Properties, string[] Children, BodyShape Shape = BodyShape.Members)
{
    public bool MayHold(string keyword) => Array.IndexOf(Children, keyword) >= 0;

    public bool Knows(string property) => Array.IndexOf(Properties, property) >= 0;
}

/// <summary>The blocks of the language: the one place that says what may stand where.</summary>
internal static class BlockKinds
{
    /// <summary>Properties that may stand more than once: each is a fact of its own.</summary>
    public static readonly string[] Repeatable = ["contoh"];

    /// <summary>Declarations that take a line, not a block.</summary>
    public static readonly string[] Lines = ["satuan", "konstanta", "variabel", "kelompok"];

    private static readonly string[] IndicatorHolders = ["indikator", "komponen", "variabel", "daftar", "kelompok"];

    public static readonly BlockKind File = new(
        "berkas",
        [],
        ["peraturan", "instansi", "satuan", "konstanta", "variabel", "daftar", "komponen", "kategori", "skala", "aturan capaian", "kelompok"]);

    public static readonly BlockKind Peraturan = new(
        "peraturan",
        ["jenis", "nomor", "tahun", "tanggal", "tentang", "lampiran", "daerah", "tempat", "penetap", "mengubah", "dasar hukum", "capaian"],
        []);

    public static readonly BlockKind Instansi = new(
        "instansi",
        ["urutan", "lampiran", "tugas", "fungsi", "capaian"],
        ["jabatan", "tujuan", "sasaran", "program", "kegiatan", .. IndicatorHolders]);

    public static readonly BlockKind Jabatan = new(
        "jabatan",
        ["urutan", "lampiran", "tugas", "fungsi", "capaian"],
        ["tujuan", "sasaran", "program", "kegiatan", .. IndicatorHolders]);

    public static readonly BlockKind Tujuan = new("tujuan", ["anggaran", "capaian"], ["sasaran", "program", "kegiatan", .. IndicatorHolders]);

    public static readonly BlockKind Sasaran = new("sasaran", ["anggaran", "capaian"], ["program", "kegiatan", .. IndicatorHolders]);

    public static readonly BlockKind Program = new("program", ["anggaran", "capaian"], ["kegiatan", .. IndicatorHolders]);

    public static readonly BlockKind Kegiatan = new("kegiatan", ["anggaran", "capaian"], IndicatorHolders);

    public static readonly BlockKind Indikator = new(
        "indikator",
        [
            "satuan", "polaritas", "formula", "nilai", "penanggung jawab", "sumber data", "penjelasan", "formulasi",
            "definisi", "konsep", "interpretasi", "ukuran", "klasifikasi", "level estimasi", "akses umum",
            "catatan", "dasar hukum", "rentang", "pembulatan", "kategori", "periode", "konsolidasi",
            "kondisi awal", "target", "capaian", "contoh",
        ],
        ["variabel", "daftar"]);

    public static readonly BlockKind Komponen = new(
        "komponen",
        ["satuan", "formula", "penjelasan", "formulasi", "definisi", "catatan", "dasar hukum", "rentang", "contoh"],
        ["variabel", "daftar"]);

    public static readonly BlockKind Daftar = new("daftar", [], [], BodyShape.Entries);

    public static readonly BlockKind Kategori = new("kategori", [], [], BodyShape.Entries);

    public static readonly BlockKind Skala = new("skala", [], [], BodyShape.Entries);

    public static readonly BlockKind AturanCapaian = new(
        "aturan capaian",
        ["naik", "turun", "stabil", "batas", "target nol", "pembulatan", "rata-rata", "predikat", "dasar hukum"],
        []);

    /// <summary>Every kind of block that a keyword opens.</summary>
    public static readonly BlockKind[] All =
    [
        Peraturan, Instansi, Jabatan, Tujuan, Sasaran, Program, Kegiatan, Indikator, Komponen, Daftar, Kategori, Skala, AturanCapaian,
    ];

    /// <summary>The kind a keyword opens, in whatever case it is written; <c>aturan</c> alone finds the scoring rule.</summary>
    public static BlockKind? Find(string word)
    {
        foreach (var kind in All)
        {
            if (string.Equals(kind.Keyword, word, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return string.Equals("aturan", word, StringComparison.OrdinalIgnoreCase) ? AturanCapaian : null;
    }

    /// <summary>Whether blocks of this kind are steps of the cascade tujuan &gt; sasaran &gt; program &gt; kegiatan.</summary>
    public static bool IsGoal(BlockKind kind) => kind == Tujuan || kind == Sasaran || kind == Program || kind == Kegiatan;
}
