using CsvHelper;
using Sakip.Dsl.Language.Tests;

namespace Sakip.Dsl.Samples.Tests;

/// <summary>A row of the files in <c>Tercetak</c>: what a document prints, recomputed by others than this product.</summary>
internal sealed class PrintedRow(Dictionary<string, string> fields)
{
    public string this[string column] => fields[column];

    public int Line => int.Parse(fields["baris"], System.Globalization.CultureInfo.InvariantCulture);

    public decimal Number(string column) => decimal.Parse(fields[column], System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() => string.Join(" | ", fields.Values.Take(7));

    public static IReadOnlyList<PrintedRow> ReadAll(string file)
    {
        using var reader = CsvReader.FromFile(Path.Combine(Folders.Find("tests", "Sakip.Dsl.Samples.Tests", "Tercetak"), file), CsvReaderOptions.Default with { Separator = ',' });
        var rows = new List<PrintedRow>();
        reader.ReadHeader();
        string[] headers = [.. reader.Headers];
        while (reader.Read())
        {
            rows.Add(new PrintedRow(headers.Select((h, i) => (h, i)).ToDictionary(h => h.h, h => h.i < reader.FieldCount ? reader.GetString(h.i) : "", StringComparer.Ordinal)));
        }

        return rows;
    }
}
