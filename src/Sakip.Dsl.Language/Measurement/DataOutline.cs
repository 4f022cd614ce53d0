using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>
/// What a first pass over data keeps of them: behind which row nothing more is said of an indicator or of a year, and of which indicators
/// documents print anything. With it a second pass can measure and forget as it goes.
/// </summary>
/// <remarks>
/// Alone stand the indicators that need only their own inputs of their own period and that nobody needs: no group, no <c>capaian()</c>,
/// no other formula. Only they can be forgotten.
/// </remarks>
public sealed class DataOutline
{
    private readonly Dictionary<string, Subject> _alone;
    private readonly Dictionary<string, int> _years = new(StringComparer.Ordinal);
    private readonly Dictionary<int, long> _lastOfYear = [];

    /// <summary>An outline of no rows yet.</summary>
    public DataOutline(Project project)
    {
        var needed = new HashSet<string>(project.Groups.Values.SelectMany(g => g.Anggota), StringComparer.Ordinal);
        foreach (var indicator in project.Indicators.Values)
        {
            needed.UnionWith(indicator.Masukan.Where(i => i.Owner != indicator.Path).Select(i => i.Owner.Substring(i.Owner.IndexOf(' ') + 1)));
        }

        _alone = project.Indicators.Values
            .Where(i => !i.IsComponent && !needed.Contains(i.Path) && i.Masukan.All(m => m.Owner == i.Path && m.Back == 0 && !m.IsBase))
            .ToDictionary(i => i.Path, i => new Subject(i), StringComparer.Ordinal);
    }

    /// <summary>How many rows there are.</summary>
    public long Rows { get; private set; }

    /// <summary>Takes a row; its value does not matter.</summary>
    public void Note(in DataRow row)
    {
        Rows++;
        if (YearOf(row.Periode) is { } year)
        {
            _lastOfYear[year] = Rows;
        }

        if (_alone.TryGetValue(row.Indikator.Trim(), out var subject))
        {
            subject.Last = Rows;
            subject.IsPrinted |= row.Variabel.TrimEnd().EndsWith("tercetak", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>An indicator that can be forgotten once it is measured; null for any other name.</summary>
    internal Subject? Find(string path) => _alone.TryGetValue(path.Trim(), out var subject) && !subject.IsPrinted ? subject : null;

    /// <summary>Whether a row is the last of its year.</summary>
    internal bool IsLastOf(int year, long row) => _lastOfYear.TryGetValue(year, out long last) && last == row;

    /// <summary>The year of a period as written; a file names few and names them often.</summary>
    internal int? YearOf(string written)
    {
        if (!_years.TryGetValue(written, out int year))
        {
            year = Period.TryParse(written, out var period) ? period.Tahun : 0;
            if (year == 0)
            {
                return null;
            }

            _years[written] = year;
        }

        return year;
    }

    /// <summary>An indicator that stands alone.</summary>
    internal sealed class Subject(BoundIndicator indicator)
    {
        public BoundIndicator Indicator { get; } = indicator;

        /// <summary>Its last row, from 1.</summary>
        public long Last { get; set; }

        /// <summary>Whether documents print something of it: it is then held until everything is measured.</summary>
        public bool IsPrinted { get; set; }

        /// <summary>The years of which rows were read and that are not measured yet.</summary>
        public SortedSet<int> Open { get; } = [];

        /// <summary>The years that are measured and forgotten.</summary>
        public HashSet<int> Done { get; } = [];
    }
}
