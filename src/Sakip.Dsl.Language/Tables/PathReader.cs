using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Language.Tables;

/// <summary>Makes the paths of indicators: targets of all years, results up to the year of the table.</summary>
internal static class PathReader
{
    /// <summary>The path; null where neither a target nor a result has a number to draw.</summary>
    public static TargetPath? Of(BoundIndicator indicator, TableSource source)
    {
        var measured = source.MeasurementsOf(indicator)
            .Where(m => m.Periode.IsYear && m.Periode.Tahun <= source.Tahun && m.Realisasi is not null)
            .Select(m => m.Periode.Tahun);
        var years = indicator.Target.Where(t => t.Bagian is null or "").Select(t => t.Tahun).Concat(measured).Distinct().OrderBy(y => y);
        var points = years.Select(y => PointOf(indicator, y, source)).ToArray();
        if (!points.Any(p => p.Target is not null || p.Realisasi is not null))
        {
            return null;
        }

        var judged = points.LastOrDefault(p => p.TeksTarget.Length > 0 && p.Realisasi is not null);
        return new TargetPath(
            new EquatableArray<PathPoint>(points), indicator.Polaritas, judged?.Tahun, judged is null ? null : source.Measured(indicator, judged.Tahun)?.Capaian.Tercapai);
    }

    /// <summary>The cell of a path, or of the reason why there is none.</summary>
    public static GridCell CellOf(TargetPath? path, TableNotes notes) => path is null
        ? GridCell.Number(TableTexts.Missing, notes.Of("Jalur tidak digambar: target dan realisasinya bukan bilangan"))
        : GridCell.Of(new PlotBlock(path));

    private static PathPoint PointOf(BoundIndicator indicator, int year, TableSource source)
    {
        var target = source.TargetOf(indicator, year);
        var measured = year <= source.Tahun ? source.Measured(indicator, year) : null;
        decimal? reached = measured?.Realisasi;
        return new PathPoint(
            year,
            target is null ? null : HeightOf(target, indicator, year, source.Project),
            target is null ? "" : TableTexts.Target(target, indicator, source.Project),
            reached is { } day && IsDay(indicator, target) ? day - FirstDay(year) : reached,
            reached is null ? "" : measured!.Tulisan);
    }

    private static bool IsDay(BoundIndicator indicator, TargetIndikator? target) => target?.Tanggal ?? indicator.Masukan.Any(m => m.Jenis == JenisMasukan.Tanggal);

    /// <summary>Days count within their year, so that an earlier one lies lower whatever the year.</summary>
    private static decimal FirstDay(int year) => (new DateTime(year, 1, 1) - DateTime.MinValue).Days;

    /// <summary>How high a target lies: its number; of a label its place in the scale, or where its band begins.</summary>
    private static decimal? HeightOf(TargetIndikator target, BoundIndicator indicator, int year, Project project)
    {
        if (target.Nilai is { } number)
        {
            return target.Tanggal ? number - FirstDay(year) : number;
        }

        if (indicator.Masukan.Count == 1 && indicator.Masukan[0].Skala is { } scale && project.Scales.TryGetValue(scale, out var labels))
        {
            int place = labels.Label.Select(l => l.Nama).ToList().IndexOf(target.Label ?? "");
            return place < 0 ? null : place + 1;
        }

        return indicator.Kategori is { } name && project.Categories.TryGetValue(name, out var category) && category.Pita.FirstOrDefault(b => b.Nama == target.Label) is { } band
            ? indicator.Polaritas == ArahPolaritas.Turun ? band.Batas.Atas ?? band.Batas.Bawah : band.Batas.Bawah ?? band.Batas.Atas
            : null;
    }
}
