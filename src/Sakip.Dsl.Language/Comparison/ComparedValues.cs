using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What an indicator comes to in one version.</summary>
/// <param name="Nilai">The value as printed; empty where there is none.</param>
/// <param name="Capaian">The achievement in percent as printed; empty where there is none.</param>
/// <param name="Predikat">The grade of the achievement; empty where there is none.</param>
/// <param name="Alasan">Why there is no value or no achievement; empty where there is one.</param>
public sealed record NilaiVersi(string Nilai, string Capaian, string Predikat, string Alasan)
{
    internal static readonly NilaiVersi TidakAda = new("", "", "", "");

    internal static NilaiVersi Of(IndicatorMeasurement? measurement) => measurement is null ? TidakAda : new(
        measurement.Tulisan,
        NumberText.Of(measurement.Capaian.Capaian, 2),
        measurement.Capaian.JudulPredikat ?? measurement.Predikat ?? "",
        measurement.Alasan ?? (measurement.Capaian.Capaian is null && measurement.Capaian.Target is not null ? measurement.Capaian.Alasan : null) ?? "");
}

/// <summary>A changed indicator in a period, by both versions.</summary>
/// <param name="Path">Its full Id in the later version; of one that is gone in the earlier.</param>
/// <param name="Periode">The period.</param>
/// <param name="Semula">By the earlier version.</param>
/// <param name="Menjadi">By the later version.</param>
public sealed record NilaiBanding(string Path, string Periode, NilaiVersi Semula, NilaiVersi Menjadi);

/// <summary>Both versions measured: what changed indicators come to before and after.</summary>
public static class ComparedValues
{
    /// <summary>Every changed indicator in every period in which either version has a value of it, in the order of the changes.</summary>
    /// <param name="comparison">What changes.</param>
    /// <param name="before">The earlier version, measured.</param>
    /// <param name="after">The later version, measured.</param>
    public static EquatableArray<NilaiBanding> Of(ProjectComparison comparison, Measurements before, Measurements after)
    {
        var old = comparison.Pasangan.ToDictionary(p => p.Path, p => p.PathLama, StringComparer.Ordinal);
        var (left, right) = (before.Indicators.ToLookup(m => m.Indicator.Path, StringComparer.Ordinal), after.Indicators.ToLookup(m => m.Indicator.Path, StringComparer.Ordinal));
        var values = new List<NilaiBanding>();
        foreach (string path in comparison.IndikatorBerubah())
        {
            string? earlier = old.TryGetValue(path, out string? paired) ? paired : null;
            Add(path, earlier is null ? [] : left[earlier], right[path]);
        }

        foreach (var gone in comparison.Perubahan.Where(p => p is { Objek: JenisObjek.Indikator, Jenis: JenisPerubahan.Dicabut }))
        {
            Add(gone.PathLama, left[gone.PathLama], []);
        }

        return values.ToEquatableArray();

        void Add(string path, IEnumerable<IndicatorMeasurement> were, IEnumerable<IndicatorMeasurement> are)
        {
            var (was, now) = (were.ToDictionary(m => m.Periode), are.ToDictionary(m => m.Periode));
            foreach (var period in was.Keys.Concat(now.Keys).Distinct().OrderBy(p => p))
            {
                values.Add(new NilaiBanding(path, period.ToString(), NilaiVersi.Of(Find(was, period)), NilaiVersi.Of(Find(now, period))));
            }
        }
    }

    private static IndicatorMeasurement? Find(Dictionary<Period, IndicatorMeasurement> measurements, Period period) => measurements.TryGetValue(period, out var found) ? found : null;
}
