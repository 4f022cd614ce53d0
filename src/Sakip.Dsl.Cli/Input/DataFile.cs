using System.Text;
using CsvHelper;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Input;

/// <summary>
/// Reads a data file row by row: columns by the names in its first line, parted by <c>;</c> or <c>,</c>, whichever that line has. What is
/// wrong with a row is told with its place, the row is left out, and the next one is read.
/// </summary>
internal sealed class DataFile(string shownPath, string fullPath)
{
    private const int LongestRow = 1 << 20;
    private const int LongestHeader = 4096;
    private static readonly string[] s_columns = ["indikator", "periode", "variabel", "nilai"];

    /// <summary>The path as messages name it.</summary>
    public string ShownPath { get; } = shownPath;

    /// <summary>Where it is.</summary>
    public string FullPath { get; } = fullPath;

    /// <summary>Its length in bytes; 0 where it cannot be told.</summary>
    public long Length
    {
        get
        {
            try
            {
                return new FileInfo(FullPath).Length;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return 0;
            }
        }
    }

    /// <summary>Its rows; findings go to <paramref name="report"/>.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public IEnumerable<DataRow> Read(Action<DataFinding> report) => Read(report, isScan: false);

    /// <summary>Its rows without values and places, the same rows in the same order.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public IEnumerable<DataRow> Scan() => Read(_ => { }, isScan: true);

    private IEnumerable<DataRow> Read(Action<DataFinding> report, bool isScan)
    {
        char separator = FindSeparator();
        var first = new Pass(separator, LineBreaks: true, After: 0);
        foreach (var row in Read(first, report, isScan))
        {
            yield return row;
        }

        // A quote that is never closed takes in all that follows: that is read again, line by line.
        if (first.UnclosedAt > 0)
        {
            foreach (var row in Read(new Pass(separator, LineBreaks: false, After: first.UnclosedAt), report, isScan))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<DataRow> Read(Pass pass, Action<DataFinding> report, bool isScan)
    {
        using var reader = Open(pass, report);
        if (!TryReadHeader(reader, pass, report, out int[] places, out int note))
        {
            yield break;
        }

        int last = places.Max();
        while (Next(reader, pass, report))
        {
            if (reader.LineNumber <= pass.After || reader.LineNumber == pass.BrokenAt || IsEmpty(reader))
            {
                continue;
            }

            if (WhatIsWrong(reader, last, pass.Separator == ',' ? places[3] : -1, note) is { } wrong)
            {
                report(Finding(reader.LineNumber, 1, wrong));
                continue;
            }

            string variable = reader.GetString(places[2]);
            yield return isScan
                ? new DataRow(reader.GetString(places[0]), reader.GetString(places[1]), variable, "", "", default)
                : new DataRow(reader.GetString(places[0]), reader.GetString(places[1]), variable, reader.GetString(places[3]), NoteOf(reader, note, variable), PlaceOf(reader, places));
        }
    }

    private CsvReader Open(Pass pass, Action<DataFinding> report)
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = pass.Separator,
            TrackLineNumbers = true,
            PoolStrings = true,
            TrimWhitespace = true,
            AllowLineBreaksInQuotes = pass.LineBreaks,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = record =>
            {
                // A quote within a text is a sign like any other: `pipa 10"`.
                if (record.Reason is not (CsvMalformedReason.FieldCountMismatch or CsvMalformedReason.StrayQuote) && record.LineNumber > pass.After)
                {
                    pass.BrokenAt = record.LineNumber;
                    pass.UnclosedAt = record.Reason == CsvMalformedReason.UnterminatedQuote && pass.LineBreaks ? record.LineNumber : 0;
                    report(Finding(record.LineNumber, 1, DataMessages.BrokenQuotes()));
                }
            },
        };
        return Guarded(() => CsvReader.FromFile(FullPath, options));
    }

    private bool TryReadHeader(CsvReader reader, Pass pass, Action<DataFinding> report, out int[] places, out int note)
    {
        places = new int[s_columns.Length];
        note = int.MaxValue;
        try
        {
            Guarded(() => reader.Headers);
        }
        catch (CsvFormatException)
        {
            report(Finding(1, 1, DataMessages.BrokenQuotes()));
            return false;
        }

        for (int i = 0; i < places.Length; i++)
        {
            if (!reader.TryGetFieldIndex(s_columns[i], out places[i]))
            {
                if (pass.After == 0)
                {
                    report(Finding(1, 1, DataMessages.ColumnMissing(s_columns[i])));
                }

                return false;
            }
        }

        note = reader.TryGetFieldIndex("keterangan", out int found) ? found : int.MaxValue;
        return true;
    }

    /// <summary>Only the first line tells: numbers have commas too.</summary>
    private char FindSeparator() => Guarded(() =>
    {
        using var reader = new StreamReader(FullPath, Encoding.UTF8);
        char[] start = new char[LongestHeader];
        var text = start.AsSpan(0, reader.ReadBlock(start));
        int end = text.IndexOfAny('\r', '\n');
        return (end < 0 ? text : text[..end]).Contains(';') ? ';' : ',';
    });

    private bool Next(CsvReader reader, Pass pass, Action<DataFinding> report)
    {
        try
        {
            return Guarded(reader.Read);
        }
        catch (CsvFormatException e)
        {
            long line = Math.Max(reader.LineNumber + 1, e.LineNumber);
            report(Finding(line, 1, pass.LineBreaks ? DataMessages.BrokenQuotes() : DataMessages.RowTooLong()));
            pass.UnclosedAt = pass.LineBreaks ? line : 0;
            return false;
        }
    }

    private T Guarded<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotRead(ShownPath, e.Message));
        }
    }

    /// <summary>Spreadsheets leave rows of mere separators behind.</summary>
    private static bool IsEmpty(CsvReader reader) => reader.RawRecord.IndexOfAnyExcept(";, \t"u8) < 0;

    /// <param name="reader">The row.</param>
    /// <param name="last">The last column that a row must have.</param>
    /// <param name="parted">The column of values where commas part columns, which may then have parted a value too; else none.</param>
    /// <param name="note">The column of notes.</param>
    private static LocalizedText? WhatIsWrong(CsvReader reader, int last, int parted, int note)
    {
        if (!System.Text.Unicode.Utf8.IsValid(reader.RawRecord))
        {
            return DataMessages.NotUtf8();
        }

        if (reader.FieldCount <= last)
        {
            return DataMessages.FieldsMissing(reader.FieldCount);
        }

        for (int i = reader.Headers.Count; i < reader.FieldCount; i++)
        {
            if (!reader.GetSpan(i).IsEmpty)
            {
                return DataMessages.FieldsSurplus(reader.FieldCount, reader.Headers.Count);
            }
        }

        // `80,5` without quotes: the note would be 5, and the value 80.
        return parted >= 0 && note == parted + 1 && note < reader.FieldCount && EndsInDigit(reader.GetRawSpan(parted)) && IsDigits(reader.GetRawSpan(note))
            ? DataMessages.DecimalsApart(reader.GetString(parted), reader.GetString(note))
            : null;
    }

    private static bool EndsInDigit(ReadOnlySpan<byte> field) => !field.IsEmpty && char.IsAsciiDigit((char)field[^1]);

    private static bool IsDigits(ReadOnlySpan<byte> field) => !field.IsEmpty && !field.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>Notes are of prints: of other rows they are not even made strings.</summary>
    private static string NoteOf(CsvReader reader, int note, string variable) =>
        note < reader.FieldCount && variable.EndsWith("tercetak", StringComparison.OrdinalIgnoreCase) ? reader.GetString(note) : "";

    private DataPlace PlaceOf(CsvReader reader, int[] places)
    {
        bool isPlain = Ascii.IsValid(reader.RawRecord) && reader.RawRecord.IndexOfAny((byte)'\r', (byte)'\n') < 0;
        return new DataPlace(ShownPath, FieldAt(reader, places[0], isPlain), FieldAt(reader, places[1], isPlain), FieldAt(reader, places[2], isPlain), FieldAt(reader, places[3], isPlain));
    }

    /// <summary>Where a field of the current record begins, behind spaces; a quoted one at its quote.</summary>
    private static FieldPlace FieldAt(CsvReader reader, int field, bool isPlain)
    {
        var record = reader.RawRecord;
        int offset = record.Length;
        for (int i = reader.FieldCount - 1; i >= field; i--)
        {
            // An empty field lies nowhere: counted from the end, it begins where the next one's separator stands.
            var raw = reader.GetRawSpan(i);
            offset = raw.IsEmpty ? offset : record.Overlaps(raw, out int at) ? at : offset;
            if (i > field)
            {
                offset--;
            }
            else if (!raw.IsEmpty)
            {
                offset += Math.Max(0, raw.IndexOfAnyExcept((byte)' ', (byte)'\t'));
            }
        }

        int line = (int)reader.LineNumber;
        if (isPlain)
        {
            return new FieldPlace(line, offset + 1);
        }

        string before = Encoding.UTF8.GetString(record[..Math.Max(0, offset)]).ReplaceLineEndings("\n");
        int start = before.LastIndexOf('\n') + 1;
        return new FieldPlace(line + before.Count(c => c == '\n'), before.Length - start + 1);
    }

    private DataFinding Finding(long line, int column, LocalizedText message) => new(Severity.Error, ShownPath, (int)line, column, message);

    /// <summary>One reading of the file: all of it, or what stands behind a quote that was never closed.</summary>
    private sealed record Pass(char Separator, bool LineBreaks, long After)
    {
        /// <summary>The line of the row whose quotes do not pair.</summary>
        public long BrokenAt { get; set; }

        /// <summary>The line of the row with a quote that is never closed; 0 for none.</summary>
        public long UnclosedAt { get; set; }
    }
}
