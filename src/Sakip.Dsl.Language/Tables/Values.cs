using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The cells of targets and results.</summary>
internal static class Values
{
    public static GridCell Target(TableSource source, BoundIndicator indicator, int year, TableNotes notes, string part = "") =>
        source.TargetOf(indicator, year, part) is { } target
            ? GridCell.Number(TableTexts.Target(target, indicator, source.Project))
            : GridCell.Number(TableTexts.Missing, notes.Of(Alasan.TanpaTarget(TargetIndikator.TulisPeriode(year, part))));

    /// <summary>What was reached as data print it; a missing value in their own words (<c>n/a</c>, <c>-</c>) with the reason below the table.</summary>
    public static GridCell Reached(TableSource source, BoundIndicator indicator, int year, TableNotes notes) =>
        source.Measured(indicator, year) is not { } measured ? GridCell.Number(TableTexts.Missing, notes.Of($"Belum ada data realisasi tahun {TableTexts.Number(year)}"))
        : measured.Realisasi is null ? GridCell.Number(measured.Tulisan.Length > 0 ? measured.Tulisan : TableTexts.Missing, notes.Of(measured.Alasan))
        : GridCell.Number(measured.Tulisan, notes.Of(measured.Alasan));
}
