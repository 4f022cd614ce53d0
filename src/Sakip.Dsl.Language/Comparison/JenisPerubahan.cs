namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changed.</summary>
public enum JenisPerubahan
{
    /// <summary>It is new.</summary>
    Ditambah,

    /// <summary>It is gone.</summary>
    Dicabut,

    /// <summary>Its Id.</summary>
    Id,

    /// <summary>Its name, or the wording of a goal.</summary>
    Nama,

    /// <summary>Its place: office, goal, or number.</summary>
    Tempat,

    /// <summary>What its formula computes.</summary>
    Formula,

    /// <summary>How its formula is written; what it computes stays.</summary>
    TulisanFormula,

    /// <summary>Where a value from outside comes from.</summary>
    AsalNilai,

    /// <summary>The regulation's own wording of the formula.</summary>
    Formulasi,

    /// <summary>The text printed with the formula.</summary>
    Penjelasan,

    /// <summary>The definition.</summary>
    Definisi,

    /// <summary>Notes.</summary>
    Catatan,

    /// <summary>What it rests on.</summary>
    DasarHukum,

    /// <summary>An input is new.</summary>
    MasukanDitambah,

    /// <summary>An input is gone.</summary>
    MasukanDicabut,

    /// <summary>An input's name.</summary>
    NamaMasukan,

    /// <summary>What an input means.</summary>
    ArtiMasukan,

    /// <summary>An input's unit.</summary>
    SatuanMasukan,

    /// <summary>An input's bounds and what it is a part of.</summary>
    BatasMasukan,

    /// <summary>How many records a list has.</summary>
    BanyakMasukan,

    /// <summary>The value of a constant.</summary>
    NilaiKonstanta,

    /// <summary>The unit; of a unit, what it counts.</summary>
    Satuan,

    /// <summary>The labels of a scale.</summary>
    Label,

    /// <summary>Rounding.</summary>
    Pembulatan,

    /// <summary>The range a sound result lies in.</summary>
    Rentang,

    /// <summary>Which direction is good.</summary>
    Polaritas,

    /// <summary>The range that is best.</summary>
    RentangStabil,

    /// <summary>Which bands grade it.</summary>
    Kategori,

    /// <summary>The edges of bands.</summary>
    Pita,

    /// <summary>Which rule scores it.</summary>
    AturanCapaian,

    /// <summary>A scoring rule's formulas, caps, rounding and means.</summary>
    RumusCapaian,

    /// <summary>How often it is measured.</summary>
    Periode,

    /// <summary>How periods roll up.</summary>
    Konsolidasi,

    /// <summary>Where it began.</summary>
    KondisiAwal,

    /// <summary>A target's number or place in its scale is higher.</summary>
    TargetNaik,

    /// <summary>A target's number or place in its scale is lower.</summary>
    TargetTurun,

    /// <summary>A target is another, and neither higher nor lower.</summary>
    TargetLain,

    /// <summary>A target is new.</summary>
    TargetDitambah,

    /// <summary>A target is gone.</summary>
    TargetDicabut,

    /// <summary>The same target, written otherwise.</summary>
    TulisanTarget,

    /// <summary>Who is responsible.</summary>
    PenanggungJawab,

    /// <summary>Where data come from.</summary>
    SumberData,

    /// <summary>What the national metadata form asks for.</summary>
    Metadata,

    /// <summary>The members of a group.</summary>
    Anggota,

    /// <summary>Duties.</summary>
    Tugas,

    /// <summary>Functions.</summary>
    Fungsi,

    /// <summary>An office's number in the annex.</summary>
    Urutan,

    /// <summary>A budget.</summary>
    Anggaran,
}
