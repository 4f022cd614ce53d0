using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>
/// Measures while data are read. An indicator that stands alone is measured, handed over and forgotten year by year, as soon as the last
/// row of the indicator or of the year has been read; everything else is held until the end. The results are those of
/// <see cref="MeasuringEngine"/> over all rows at once, in another order: first what could be forgotten, as the rows completed it, then the rest.
/// </summary>
public sealed class MeasuringStream
{
    private readonly DataOutline _outline;
    private readonly MeasuringEngine _engine;
    private readonly Action<IndicatorMeasurement> _take;
    private readonly Dictionary<int, List<DataOutline.Subject>> _openOfYear = [];
    private readonly Dictionary<string, DataOutline.Subject> _streamed = new(StringComparer.Ordinal);
    private long _row;

    /// <summary>Begins to measure.</summary>
    /// <param name="project">The definitions.</param>
    /// <param name="outline">The first pass over the same rows, in the same order.</param>
    /// <param name="take">What is done with a measurement that is not held.</param>
    public MeasuringStream(Project project, DataOutline outline, Action<IndicatorMeasurement> take)
    {
        _outline = outline;
        _take = take;
        Data = new DataSet(project);
        _engine = new MeasuringEngine(project, Data);
    }

    /// <summary>What was read and is still held; all findings.</summary>
    public DataSet Data { get; }

    /// <summary>Takes a row, and measures what it completes.</summary>
    public void Add(in DataRow row)
    {
        _row++;
        Data.Add(row);
        int? year = _outline.YearOf(row.Periode);
        if (_outline.Find(row.Indikator) is { } subject)
        {
            if (year is { } named && subject.Open.Add(named))
            {
                Open(subject, named);
            }

            if (subject.Last == _row)
            {
                foreach (int open in subject.Open.ToArray())
                {
                    Measure(subject, open);
                    _openOfYear[open].Remove(subject);
                }
            }
        }

        if (year is { } ended && _outline.IsLastOf(ended, _row) && _openOfYear.TryGetValue(ended, out var waiting))
        {
            foreach (var one in waiting)
            {
                Measure(one, ended);
            }

            _openOfYear.Remove(ended);
        }
    }

    /// <summary>Measures everything that is still held.</summary>
    public Measurements Complete() => _engine.Run((indicator, period) => _streamed.TryGetValue(indicator.Path, out var subject) && subject.Done.Contains(period.Tahun));

    private void Open(DataOutline.Subject subject, int year)
    {
        _streamed[subject.Indicator.Path] = subject;
        if (!_openOfYear.TryGetValue(year, out var waiting))
        {
            _openOfYear[year] = waiting = [];
        }

        waiting.Add(subject);
    }

    private void Measure(DataOutline.Subject subject, int year)
    {
        subject.Open.Remove(year);
        if (_engine.MeasureYear(subject.Indicator, year, _take))
        {
            subject.Done.Add(year);
        }
    }
}
