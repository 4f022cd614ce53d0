using System.Text;
using CsvHelper;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Input;

/// <summary>
/// Reads a data file row by row: columns by the names in its first line, parted by <c>;</c> or <c>,</c>, whichever that line has. What is
/// wrong with a row is told with its place, and the next row is read.
/// </summary>
internal sealed class DataFile(string shownPath, string fullPath)
{
    private static readonly string[] s_columns = ["indikator", "periode", "variabel", "nilai"];

    /// <summary>The path as messages name it.</summary>
    public string ShownPath { get; } = shownPath;

    /// <summary>Its rows; findings go to <paramref name="report"/>.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public IEnumerable<DataRow> Read(Action<DataFinding> report)
    {
        using var reader = Open(report);
        int[] places = new int[s_columns.Length];
        for (int i = 0; i < places.Length; i++)
        {
            if (!reader.TryGetFieldIndex(s_columns[i], out places[i]))
            {
                report(Finding(1, 1, DataMessages.ColumnMissing(s_columns[i])));
                yield break;
            }
        }

        int note = reader.TryGetFieldIndex("keterangan", out int found) ? found : int.MaxValue;
        int last = places.Max();
        while (Next(reader, report))
        {
            if (reader.FieldCount <= last)
            {
                report(Finding(reader.LineNumber, 1, DataMessages.FieldsMissing(reader.FieldCount)));
                continue;
            }

            var place = new DataPlace(ShownPath, (int)reader.LineNumber, (ColumnOf(reader, places[0]), ColumnOf(reader, places[1]), ColumnOf(reader, places[2]), ColumnOf(reader, places[3])));
            yield return new DataRow(
                reader.GetString(places[0]), reader.GetString(places[1]), reader.GetString(places[2]), reader.GetString(places[3]), note < reader.FieldCount ? reader.GetString(note) : "", place);
        }
    }

    private CsvReader Open(Action<DataFinding> report)
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = FindSeparator(),
            TrackLineNumbers = true,
            PoolStrings = true,
            TrimWhitespace = true,
            OnMalformedRecord = record =>
            {
                if (record.Reason != CsvMalformedReason.FieldCountMismatch)
                {
                    report(Finding(record.LineNumber, 1, DataMessages.BrokenQuotes()));
                }
            },
        };
        return Guarded(() => CsvReader.FromFile(fullPath, options));
    }

    /// <summary>Only the first line tells: numbers have commas too.</summary>
    private char FindSeparator() => Guarded(() =>
    {
        using var reader = new StreamReader(fullPath, Encoding.UTF8);
        return reader.ReadLine() is { } header && header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
    });

    private bool Next(CsvReader reader, Action<DataFinding> report)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            report(Finding(Math.Max(1, e.LineNumber), 1, DataMessages.BrokenQuotes()));
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotRead(ShownPath, e.Message));
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

    /// <summary>Where a field of the current record begins, counted in characters from 1.</summary>
    private static int ColumnOf(CsvReader reader, int field) =>
        reader.RawRecord.Overlaps(reader.GetRawSpan(field), out int offset) && offset > 0 ? Encoding.UTF8.GetCharCount(reader.RawRecord[..offset]) + 1 : 1;

    private DataFinding Finding(long line, int column, LocalizedText message) => new(Severity.Error, ShownPath, (int)line, column, message);
}
