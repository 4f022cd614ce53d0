using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>
/// Gathers rows of a table, each with a cell for every column. Cells one below another that carry the same key become one
/// that spans, so that no builder counts rows.
/// </summary>
internal sealed class TableGrid
{
    private readonly List<Row> _rows = [];

    public int Count => _rows.Count;

    public void Add(JenisBaris kind, string path, IEnumerable<GridCell> cells)
    {
        var row = new Row(kind, path);
        int column = 0;
        foreach (var cell in cells)
        {
            if (AboveOf(column) is { } above && cell.Kunci is { } key && ReferenceEquals(above.Cell.Kunci, key) && above.Cell.Kolom == cell.Kolom)
            {
                above.Rows++;
                row.Add(column, above, isFirst: false);
            }
            else
            {
                row.Add(column, new Spanning(cell), isFirst: true);
            }

            column += cell.Kolom;
        }

        _rows.Add(row);
    }

    public void Add(JenisBaris kind, string path, params GridCell[] cells) => Add(kind, path, (IEnumerable<GridCell>)cells);

    public EquatableArray<TableRow> Rows() => _rows
        .Select(r => new TableRow(r.Kind, r.Path, r.Cells.Where(c => c.IsFirst).Select(c => c.Spanning.ToCell()).ToEquatableArray()))
        .ToEquatableArray();

    private Spanning? AboveOf(int column) =>
        _rows.Count == 0 ? null : _rows[_rows.Count - 1].Cells.Where(c => c.Column == column).Select(c => c.Spanning).FirstOrDefault();

    private sealed class Row(JenisBaris kind, string path)
    {
        public JenisBaris Kind { get; } = kind;

        public string Path { get; } = path;

        public List<(int Column, Spanning Spanning, bool IsFirst)> Cells { get; } = [];

        public void Add(int column, Spanning cell, bool isFirst) => Cells.Add((column, cell, isFirst));
    }

    private sealed class Spanning(GridCell cell)
    {
        public GridCell Cell { get; } = cell;

        public int Rows { get; set; } = 1;

        public TableCell ToCell() => new(Cell.Isi, Rows, Cell.Kolom, Cell.Rata, Cell.Tebal);
    }
}

/// <summary>A cell before it is known how far it spans.</summary>
/// <param name="Isi">What it holds.</param>
/// <param name="Kunci">What it is about: with the same one below it spans. Null never spans.</param>
/// <param name="Kolom">How many columns it spans.</param>
/// <param name="Rata">On which side its texts stand; null as in its column.</param>
/// <param name="Tebal">Whether it is bold.</param>
internal sealed record GridCell(EquatableArray<CellBlock> Isi, object? Kunci = null, int Kolom = 1, Perataan? Rata = null, bool Tebal = false)
{
    public static readonly GridCell Kosong = new(EquatableArray<CellBlock>.Empty);

    public static GridCell Of(params CellBlock[] blocks) => new(new EquatableArray<CellBlock>(blocks));

    public static GridCell Text(string text, object? key = null) => (text.Length == 0 ? Kosong : Of(new TextBlock(text))) with { Kunci = key };

    public static GridCell Number(string text, int note = 0) => Of(new NumberBlock(text, note));

    /// <summary>A cell that covers several columns.</summary>
    public GridCell Over(int columns) => this with { Kolom = columns };

    public GridCell Bold() => this with { Tebal = true };

    public GridCell At(Perataan side) => this with { Rata = side };

    public GridCell Spanning(object key) => this with { Kunci = key };
}
