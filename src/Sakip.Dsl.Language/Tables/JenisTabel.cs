namespace Sakip.Dsl.Language.Tables;

/// <summary>The tables that planning and reporting documents print.</summary>
public enum JenisTabel
{
    /// <summary>The annex of individual indicators: each official with duties, functions and table.</summary>
    Iki,

    /// <summary>The performance agreement of a year (<i>Perjanjian Kinerja</i>).</summary>
    Pk,

    /// <summary>The matrix of the five-year plan.</summary>
    Renstra,

    /// <summary>The action plan of a year: targets by quarter, and budgets.</summary>
    RencanaAksi,

    /// <summary>The cascade from goals to activities, with budgets and their totals.</summary>
    Cascade,

    /// <summary>The measurement of a year: target, reached, achievement, grade, means.</summary>
    Pengukuran,

    /// <summary>Years side by side.</summary>
    Perbandingan,

    /// <summary>What was reached, against the target of the last year.</summary>
    TargetAkhir,

    /// <summary>Budgets and what of them was absorbed.</summary>
    Anggaran,

    /// <summary>Minimum service standards: those served, quality, index and status.</summary>
    Spm,

    /// <summary>What documents print and should not.</summary>
    Tercetak,

    /// <summary>The national metadata form of each indicator (MS-Ind, Peraturan BPS 5/2020).</summary>
    Metadata,

    /// <summary>An earlier and a later version side by side (<i>matriks persandingan</i>).</summary>
    Matriks,

    /// <summary>The draft of an amending regulation.</summary>
    Rancangan,
}
