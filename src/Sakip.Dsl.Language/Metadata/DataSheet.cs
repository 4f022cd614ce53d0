using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Metadata;

/// <summary>A table of plain texts, to be opened in a spreadsheet: every row has a text for every column.</summary>
/// <param name="Nama">What files of it are called.</param>
/// <param name="Kolom">The names of its columns.</param>
/// <param name="Baris">Its rows.</param>
public sealed record DataSheet(string Nama, EquatableArray<string> Kolom, EquatableArray<EquatableArray<string>> Baris);
