using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tables;

/// <summary>Makes tables out of definitions and data.</summary>
public static class TableCatalogue
{
    /// <summary>Every kind of table, in the order in which documents have them.</summary>
    public static IReadOnlyList<JenisTabel> Semua { get; } =
    [
        JenisTabel.Iki, JenisTabel.Pk, JenisTabel.Renstra, JenisTabel.RencanaAksi, JenisTabel.Cascade, JenisTabel.Pengukuran,
        JenisTabel.Perbandingan, JenisTabel.TargetAkhir, JenisTabel.Anggaran, JenisTabel.Spm, JenisTabel.Tercetak,
    ];

    /// <summary>The word by which a kind is asked for; files are named after it.</summary>
    public static string NameOf(JenisTabel kind) => kind switch
    {
        JenisTabel.RencanaAksi => "rencana-aksi",
        JenisTabel.TargetAkhir => "target-akhir",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Makes the tables of a kind. Without anything to show the document is empty.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="project">The definitions.</param>
    /// <param name="measurements">What data gave; <see cref="Measurements.None"/> for tables of definitions alone.</param>
    /// <param name="options">Which year and offices.</param>
    public static TableDocument Create(JenisTabel kind, Project project, Measurements measurements, TableOptions? options = null)
    {
        var source = new TableSource(project, measurements, options ?? new TableOptions());
        return kind switch
        {
            JenisTabel.Iki => IkiTable.Create(source),
            JenisTabel.Pk => PkTable.Create(source),
            JenisTabel.Renstra => RenstraTable.Create(source),
            JenisTabel.RencanaAksi => RencanaAksiTable.Create(source),
            JenisTabel.Cascade => CascadeTable.Create(source),
            JenisTabel.Pengukuran => PengukuranTable.Create(source),
            JenisTabel.Perbandingan => PerbandinganTable.Create(source),
            JenisTabel.TargetAkhir => TargetAkhirTable.Create(source),
            JenisTabel.Anggaran => AnggaranTable.Create(source),
            JenisTabel.Spm => SpmTable.Create(source),
            JenisTabel.Tercetak => TercetakTable.Create(source),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such table."),
        };
    }
}
