using System.Globalization;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>One value of a data file, with its place.</summary>
internal sealed record DataEntry(DataValue Value, DataPlace Place);

/// <summary>Everything that data say of one subject in one period.</summary>
internal sealed class DataCell
{
    /// <summary>Single values by name: <c>puas</c>, <c>penduduk[dasar]</c>, <c>realisasi</c>, <c>anggaran</c>.</summary>
    public Dictionary<string, DataEntry> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields of records, by list: the records in order, each its fields by name.</summary>
    public Dictionary<string, SortedDictionary<int, Dictionary<string, DataEntry>>> Lists { get; } = new(StringComparer.Ordinal);
}

/// <summary>A printed value to be checked.</summary>
internal sealed record PrintedEntry(string Path, Period Period, string What, DataEntry Entry, string Note);

/// <summary>
/// The rows of data files, sorted by what they are about. A row that is wrong is told and left out; the others stay. Whatever order
/// the rows come in, the set is the same, but that of two rows for one value the first counts.
/// </summary>
public sealed class DataSet
{
    private const string PrintedSuffix = " tercetak";
    private const int MostRecords = 100_000;

    private readonly DataCatalogue _catalogue;
    private readonly Dictionary<(string Path, Period Period), DataCell> _cells = [];
    private readonly List<PrintedEntry> _printed = [];
    private readonly List<DataFinding> _findings = [];
    private readonly HashSet<(string, FieldPlace, string)> _told = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>An empty set of data for a project.</summary>
    public DataSet(Project project) => _catalogue = DataCatalogue.Of(project);

    /// <summary>How many rows were read.</summary>
    public long Rows { get; private set; }

    internal DataCatalogue Catalogue => _catalogue;

    internal IReadOnlyDictionary<(string Path, Period Period), DataCell> Cells => _cells;

    internal IReadOnlyList<PrintedEntry> Printed => _printed;

    /// <summary>What is wrong with the rows, and after measuring also with what they say.</summary>
    public IReadOnlyList<DataFinding> Findings => _findings;

    /// <summary>Takes a row.</summary>
    public void Add(in DataRow row)
    {
        Rows++;
        string path = row.Indikator.Trim();
        if (_catalogue.Find(path) is not { } subject)
        {
            ReportOnce(path, row.Place.File, row.Place.Indikator, DataMessages.UnknownSubject(path, NearestName.Find(path, _catalogue.Names)));
            return;
        }

        if (!Period.TryParse(row.Periode, out var period))
        {
            Report(Severity.Error, row.Place.File, row.Place.Periode, DataMessages.BrokenPeriod(row.Periode.Trim()));
            return;
        }

        string variable = row.Variabel.Trim();
        var value = DataValue.Read(row.Nilai);
        var entry = new DataEntry(value, row.Place);
        if (variable.EndsWith(PrintedSuffix, StringComparison.OrdinalIgnoreCase))
        {
            AddPrinted(subject, period, variable.Substring(0, variable.Length - PrintedSuffix.Length).Trim().ToLowerInvariant(), entry, row);
            return;
        }

        if (value.State == DataState.Rusak && !IsLabelOf(subject, variable, value.Written))
        {
            Report(Severity.Error, row.Place.File, row.Place.Nilai, ProposedNumber.TooLong(value.Written) ? DataMessages.TooManyDigits(value.Written) : DataMessages.BrokenNumber(value.Written, ProposedNumber.For(value.Written)));
            return;
        }

        AddValue(subject, period, variable, entry);
    }

    /// <summary>Tells something about a value, once however often it is read.</summary>
    internal void Report(Severity severity, DataEntry entry, LocalizedText message)
    {
        if (_told.Add((entry.Place.File, entry.Place.Nilai, message.Indonesian)))
        {
            Report(severity, entry.Place.File, entry.Place.Nilai, message);
        }
    }

    private void Report(Severity severity, string file, FieldPlace at, LocalizedText message) =>
        _findings.Add(new DataFinding(severity, file, at.Line, at.Column, message));

    /// <summary>`Level 3` is no number, but may be a label of the indicator's scale or bands.</summary>
    private bool IsLabelOf(DataSubject subject, string variable, string written) =>
        subject.Indicator is { } indicator
        && (Normalized(variable) is "realisasi" or "target" || (indicator.Masukan.Count == 1 && indicator.Masukan[0].Key == variable))
        && (ReportedValues.KindOf(indicator) != JenisMasukan.Angka || _catalogue.LabelsOf(indicator).Any(l => ReportedValues.IsSame(l.Id, written) || ReportedValues.IsSame(l.Title, written)));

    private void AddPrinted(DataSubject subject, Period period, string what, DataEntry entry, in DataRow row)
    {
        if (subject.Variables().Contains(what + PrintedSuffix, StringComparer.Ordinal))
        {
            _printed.Add(new PrintedEntry(subject.Path, period, what, entry, row.Keterangan.Trim()));
        }
        else
        {
            ReportVariable(subject, row.Variabel.Trim(), row.Place);
        }
    }

    private void AddValue(DataSubject subject, Period period, string variable, DataEntry entry)
    {
        if (TryReadField(variable, out string list, out int record, out string field))
        {
            bool isKnown = subject.Inputs.TryGetValue(list, out var input) && input.Bidang.Any(f => f.Nama == field);
            if (!isKnown || record is < 1 or > MostRecords)
            {
                ReportVariable(subject, variable, entry.Place);
                return;
            }

            var lists = CellOf(subject.Path, period).Lists;
            var records = lists.TryGetValue(list, out var known) ? known : lists[list] = [];
            var fields = records.TryGetValue(record, out var given) ? given : records[record] = new(StringComparer.Ordinal);
            Keep(fields, field, variable, entry);
            return;
        }

        string name = Normalized(variable);
        int bracket = name.IndexOf('[');
        string plain = bracket < 0 ? name : name.Substring(0, bracket);
        bool isInput = subject.Inputs.TryGetValue(plain, out var single) && single.Jenis != JenisMasukan.Daftar && (bracket < 0 || subject.Keys.Contains(name));
        bool isOwn = subject.Indicator is { } indicator && indicator.Masukan.Any(i => i.Key == name && i.Jenis != JenisMasukan.Daftar);
        bool isReserved = name is "realisasi" && (subject.Indicator ?? (object?)subject.Holder) is not null || name is "target" && subject.Indicator is not null || name is "anggaran" && subject.Holder is not null;
        if (isInput || isOwn || isReserved)
        {
            Keep(CellOf(subject.Path, period).Values, name, variable, entry);
        }
        else
        {
            ReportVariable(subject, variable, entry.Place);
        }
    }

    private DataCell CellOf(string path, Period period) => _cells.TryGetValue((path, period), out var cell) ? cell : _cells[(path, period)] = new DataCell();

    private void Keep(Dictionary<string, DataEntry> values, string key, string written, DataEntry entry)
    {
        if (values.TryGetValue(key, out var first))
        {
            Report(Severity.Error, entry.Place.File, entry.Place.Variabel, DataMessages.Repeated(written, first.Place.Variabel.Line, first.Place.File == entry.Place.File ? null : first.Place.File));
            return;
        }

        values[key] = entry;
    }

    /// <summary>A name that is wrong once is usually wrong in every row: it is told where it stands first.</summary>
    private void ReportOnce(string key, string file, FieldPlace at, LocalizedText message)
    {
        if (_unknown.Add(key))
        {
            Report(Severity.Error, file, at, message);
        }
    }

    private void ReportVariable(DataSubject subject, string variable, DataPlace place)
    {
        string[] known = [.. subject.Variables()];
        ReportOnce(subject.Path + "\u001F" + variable, place.File, place.Variabel, DataMessages.UnknownVariable(subject.Path, variable, NearestName.Find(variable, known), known));
    }

    /// <summary>`x[ t - 1 ]` and `x[t]` mean `x[t-1]` and `x`; the words of this format are read in any case.</summary>
    private static string Normalized(string variable)
    {
        if (variable.IndexOf('[') >= 0)
        {
            string squeezed = variable.Replace(" ", "");
            return squeezed.EndsWith("[t]", StringComparison.Ordinal) ? squeezed.Substring(0, squeezed.Length - 3) : squeezed;
        }

        foreach (string word in new[] { "realisasi", "target", "anggaran" })
        {
            if (string.Equals(word, variable, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return variable;
    }

    private static bool TryReadField(string variable, out string list, out int record, out string field)
    {
        (list, record, field) = ("", 0, "");
        int open = variable.IndexOf('[');
        int close = open < 0 ? -1 : variable.IndexOf("].", open, StringComparison.Ordinal);
        if (close < 0 || !int.TryParse(variable.Substring(open + 1, close - open - 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out record))
        {
            return false;
        }

        list = variable.Substring(0, open).Trim();
        field = variable.Substring(close + 2).Trim();
        return true;
    }
}
