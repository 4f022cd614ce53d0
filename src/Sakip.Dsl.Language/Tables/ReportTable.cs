using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>A table. Its rows are rectangular once spans are opened: every place belongs to exactly one cell.</summary>
/// <param name="Nama">What stands above it; empty where the heading says it.</param>
/// <param name="Kolom">Its columns, from left to right.</param>
/// <param name="Kepala">The rows of its head, repeated on each page.</param>
/// <param name="Badan">Its rows.</param>
/// <param name="Catatan">The notes below it, from 1 on: why values are missing.</param>
/// <param name="Legenda">How its plots are read; empty without plots.</param>
/// <param name="UkuranHuruf">The size of its letters in points.</param>
public sealed record ReportTable(
    string Nama,
    EquatableArray<TableColumn> Kolom,
    EquatableArray<TableRow> Kepala,
    EquatableArray<TableRow> Badan,
    EquatableArray<string> Catatan,
    string Legenda,
    int UkuranHuruf)
{
    /// <summary>
    /// Every place of some rows with the cell that covers it and whether the cell begins there, spans opened. A place that no cell covers, or a second
    /// one, is a mistake of whoever made the table.
    /// </summary>
    /// <param name="rows">The rows of the head or of the body.</param>
    /// <exception cref="InvalidOperationException">The rows are not rectangular.</exception>
    public TablePlace[][] Open(EquatableArray<TableRow> rows)
    {
        var places = rows.Select(_ => new TablePlace?[Kolom.Count]).ToArray();
        for (int row = 0; row < rows.Count; row++)
        {
            int column = 0;
            foreach (var cell in rows[row].Sel)
            {
                while (column < Kolom.Count && places[row][column] is not null)
                {
                    column++;
                }

                for (int down = 0; down < cell.Baris; down++)
                {
                    for (int right = 0; right < cell.Kolom; right++)
                    {
                        if (row + down >= rows.Count || column + right >= Kolom.Count || places[row + down][column + right] is not null)
                        {
                            throw new InvalidOperationException($"Row {row + 1}: a cell spans what is not its own.");
                        }

                        places[row + down][column + right] = new TablePlace(cell, down == 0 && right == 0);
                    }
                }
            }
        }

        return [.. places.Select(r => r.Select(p => p ?? throw new InvalidOperationException("A place belongs to no cell.")).ToArray())];
    }

    /// <summary>Runs of rows that spanning cells hold together; between two runs no cell spans.</summary>
    public IReadOnlyList<IReadOnlyList<TableRow>> Groups()
    {
        var groups = new List<IReadOnlyList<TableRow>>();
        var current = new List<TableRow>();
        int held = 0;
        foreach (var row in Badan)
        {
            if (held == 0 && current.Count > 0)
            {
                groups.Add(current);
                current = [];
            }

            current.Add(row);
            int tallest = row.Sel.Count == 0 ? 1 : row.Sel.Max(c => c.Baris);
            held = Math.Max(held, tallest) - 1;
        }

        if (current.Count > 0)
        {
            groups.Add(current);
        }

        return groups;
    }
}

/// <summary>A place in an opened table.</summary>
/// <param name="Sel">The cell that covers it.</param>
/// <param name="IsFirst">Whether the cell begins there.</param>
public sealed record TablePlace(TableCell Sel, bool IsFirst);

/// <summary>On which side of a column texts stand.</summary>
public enum Perataan
{
    /// <summary>Left.</summary>
    Kiri,

    /// <summary>In the middle.</summary>
    Tengah,

    /// <summary>Right: numbers.</summary>
    Kanan,
}

/// <summary>A column.</summary>
/// <param name="Nama">What it holds, for styles: <c>indikator</c>.</param>
/// <param name="Lebar">Its share of the table's width; all together make 100.</param>
/// <param name="Rata">On which side its texts stand.</param>
public sealed record TableColumn(string Nama, decimal Lebar, Perataan Rata = Perataan.Kiri);

/// <summary>What a row is.</summary>
public enum JenisBaris
{
    /// <summary>A row of the head.</summary>
    Kepala,

    /// <summary>The row of the head that numbers the columns.</summary>
    NomorKolom,

    /// <summary>An ordinary row.</summary>
    Biasa,

    /// <summary>A row that opens a group: a programme above its activities.</summary>
    Kelompok,

    /// <summary>A mean.</summary>
    Rata,

    /// <summary>A total.</summary>
    Jumlah,
}

/// <summary>A row.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Path">The full Id of what it is about; empty where it has none.</param>
/// <param name="Sel">Its cells, without those that span from above.</param>
public sealed record TableRow(JenisBaris Jenis, string Path, EquatableArray<TableCell> Sel);

/// <summary>A cell.</summary>
/// <param name="Isi">What it holds, one below another; nothing in an empty cell.</param>
/// <param name="Baris">How many rows it spans.</param>
/// <param name="Kolom">How many columns it spans.</param>
/// <param name="Rata">On which side its texts stand; null as in its column.</param>
/// <param name="Tebal">Whether it is bold.</param>
public sealed record TableCell(EquatableArray<CellBlock> Isi, int Baris = 1, int Kolom = 1, Perataan? Rata = null, bool Tebal = false);
