namespace Sakip.Dsl.Language.Comparison;

/// <summary>What a reader must know of a change, the gravest last.</summary>
public enum Keparahan
{
    /// <summary>Nothing that is computed or aimed at changes.</summary>
    Redaksional,

    /// <summary>What is to be achieved changes.</summary>
    Target,

    /// <summary>Values or grades before and after cannot be compared.</summary>
    MemutusKeterbandingan,

    /// <summary>It is no longer declared.</summary>
    Pencabutan,
}

/// <summary>What a change is about.</summary>
public enum JenisObjek
{
    /// <summary>An office.</summary>
    Instansi,

    /// <summary>An official.</summary>
    Jabatan,

    /// <summary>A step of the cascade: a goal, a programme, an activity.</summary>
    Sasaran,

    /// <summary>An indicator.</summary>
    Indikator,

    /// <summary>A component: an intermediate value.</summary>
    Komponen,

    /// <summary>An input that several indicators share.</summary>
    Variabel,

    /// <summary>A constant.</summary>
    Konstanta,

    /// <summary>A unit.</summary>
    Satuan,

    /// <summary>A group of indicators.</summary>
    Kelompok,

    /// <summary>Numeric bands.</summary>
    Kategori,

    /// <summary>Ordered labels.</summary>
    Skala,

    /// <summary>A scoring rule.</summary>
    AturanCapaian,
}
