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

/// <summary>The place of a row: its file, and where each of its four fields begins.</summary>
/// <param name="File">The file's path as the host named it.</param>
/// <param name="Indikator">Where the first field begins.</param>
/// <param name="Periode">Where the period begins.</param>
/// <param name="Variabel">Where the variable begins.</param>
/// <param name="Nilai">Where the value begins.</param>
public readonly record struct DataPlace(string File, FieldPlace Indikator, FieldPlace Periode, FieldPlace Variabel, FieldPlace Nilai);

/// <summary>The place of a field. A row goes over several lines where a quoted field has line breaks.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, counted in characters as editors do.</param>
public readonly record struct FieldPlace(int Line, int Column);

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
