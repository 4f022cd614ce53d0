using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>A row of a data file, as a host read it.</summary>
/// <param name="Indikator">The indicator, group, programme or office; empty for inputs of the whole project.</param>
/// <param name="Periode">The period.</param>
/// <param name="Variabel">What the value is of.</param>
/// <param name="Nilai">The value as written.</param>
/// <param name="Keterangan">Where it comes from, for people.</param>
/// <param name="Place">Where the row stands.</param>
public readonly record struct DataRow(string Indikator, string Periode, string Variabel, string Nilai, string Keterangan, DataPlace Place);

/// <summary>The place of a row: its file, its line, and the column of each field, all from 1.</summary>
/// <param name="File">The file's path as the host named it.</param>
/// <param name="Line">The line on which the row begins.</param>
/// <param name="Columns">The column of each of the four fields that are read; a field that is missing has the one before it.</param>
public readonly record struct DataPlace(string File, int Line, (int Indikator, int Periode, int Variabel, int Nilai) Columns);

/// <summary>Something wrong with a row of data. The other rows are read all the same.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What was found, what was expected and how to mend it.</param>
public sealed record DataFinding(Severity Severity, string File, int Line, int Column, LocalizedText Message) : IComparable<DataFinding>
{
    /// <inheritdoc/>
    public int CompareTo(DataFinding? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byFile = string.CompareOrdinal(File, other.File);
        int byLine = byFile != 0 ? byFile : Line.CompareTo(other.Line);
        int byColumn = byLine != 0 ? byLine : Column.CompareTo(other.Column);
        return byColumn != 0 ? byColumn : string.CompareOrdinal(Message.Indonesian, other.Message.Indonesian);
    }
}
