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
    private Dictionary<string, SortedDictionary<int, Dictionary<string, DataEntry>>>? _lists;

    /// <summary>Single values by name: <c>puas</c>, <c>penduduk[dasar]</c>, <c>realisasi</c>, <c>anggaran</c>.</summary>
    public Dictionary<string, DataEntry> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Fields of records, by list: the records in order, each its fields by name.</summary>
    public Dictionary<string, SortedDictionary<int, Dictionary<string, DataEntry>>> Lists => _lists ??= new(StringComparer.Ordinal);

    /// <summary>The records of a list; null when there are none.</summary>
    public SortedDictionary<int, Dictionary<string, DataEntry>>? FindList(string name) => _lists is not null && _lists.TryGetValue(name, out var found) ? found : null;

    /// <summary>Whether there are lists.</summary>
    public bool HasLists => _lists is not null;
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
    private const int MostKept = 50_000;

    private readonly DataCatalogue _catalogue;
    private readonly Dictionary<(string Path, Period Period), DataCell> _cells = [];
    private readonly List<PrintedEntry> _printed = [];
    private readonly List<DataFinding> _findings = [];
    private readonly Dictionary<string, Period> _readPeriods = new(StringComparer.Ordinal);
    private readonly HashSet<Period> _periods = [];
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

    /// <summary>Every period of which anything was given, also of what is forgotten by now.</summary>
    internal IReadOnlyCollection<Period> Periods => _periods;

    /// <summary>Drops what is given of a subject in a period; its findings stay.</summary>
    internal void Forget(string path, Period period) => _cells.Remove((path, period));

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

        if (!TryReadPeriod(row.Periode, out var period))
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
        if (subject.Prints.Contains(what + PrintedSuffix))
        {
            _periods.Add(period);
            _printed.Add(new PrintedEntry(subject.Path, period, what, entry, row.Keterangan.Trim()));
        }
        else
        {
            ReportVariable(subject, row.Variabel.Trim(), row.Place);
        }
    }

    /// <summary>A period that was read before is not read again: a file has few of them and names them often.</summary>
    private bool TryReadPeriod(string written, out Period period)
    {
        if (_readPeriods.TryGetValue(written, out period))
        {
            return true;
        }

        bool isPeriod = Period.TryParse(written, out period);
        if (isPeriod && _readPeriods.Count < MostKept)
        {
            _readPeriods[written] = period;
        }

        return isPeriod;
    }

    private void AddValue(DataSubject subject, Period period, string variable, DataEntry entry)
    {
        if (subject.Plain.TryGetValue(variable, out string? plainName))
        {
            Keep(CellOf(subject.Path, period).Values, plainName, variable, entry);
            return;
        }

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
            subject.Plain[variable] = name;
            Keep(CellOf(subject.Path, period).Values, name, variable, entry);
        }
        else
        {
            ReportVariable(subject, variable, entry.Place);
        }
    }

    private DataCell CellOf(string path, Period period)
    {
        if (!_cells.TryGetValue((path, period), out var cell))
        {
            _cells[(path, period)] = cell = new DataCell();
            _periods.Add(period);
        }

        return cell;
    }

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
