using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>A table under construction: its columns, head, rows and notes.</summary>
internal sealed class TableBuilder(TableSource source, int fontSize)
{
    private readonly List<TableColumn> _columns = [];
    private readonly TableGrid _head = new();

    public TableGrid Rows { get; } = new();

    public TableNotes Notes { get; } = new(source.Project);

    public int Columns => _columns.Count;

    public TableBuilder Column(string name, decimal weight, Perataan side = Perataan.Kiri)
    {
        _columns.Add(new TableColumn(name, weight, side));
        return this;
    }

    /// <summary>A head of one row.</summary>
    public TableBuilder Head(params string[] titles)
    {
        _head.Add(JenisBaris.Kepala, "", titles.Select(t => GridCell.Text(t)));
        return this;
    }

    /// <summary>
    /// A head of two rows: a title by itself spans both, one with others below it spans them.
    /// </summary>
    public TableBuilder Head(params (string Title, string[] Below)[] titles)
    {
        var keys = titles.Select(_ => new object()).ToArray();
        _head.Add(JenisBaris.Kepala, "", titles.Select((t, i) => t.Below.Length == 0 ? GridCell.Text(t.Title, keys[i]) : GridCell.Text(t.Title).Over(t.Below.Length)));
        if (titles.Any(t => t.Below.Length > 0))
        {
            _head.Add(JenisBaris.Kepala, "", titles.SelectMany((t, i) => t.Below.Length == 0 ? [GridCell.Text(t.Title, keys[i])] : t.Below.Select(b => GridCell.Text(b))));
        }

        return this;
    }

    /// <summary>The row that numbers the columns, as agreements and plans have it.</summary>
    public TableBuilder NumberColumns(Func<int, string> written)
    {
        _head.Add(JenisBaris.NomorKolom, "", Enumerable.Range(1, _columns.Count).Select(i => GridCell.Text(written(i))));
        return this;
    }

    /// <summary>The table, its columns as wide as what they hold needs.</summary>
    public ReportTable Build(string name = "", bool hasPlots = false)
    {
        var (head, rows) = (_head.Rows(), Rows.Rows());
        var (columns, size) = ColumnWidths.Of(_columns, head, rows, fontSize);
        bool plots = hasPlots && rows.Any(r => r.Sel.Any(c => c.Isi.Any(b => b is PlotBlock)));
        return new ReportTable(name, columns, head, rows, Notes.ToArray(), plots ? TargetPath.Legenda : "", size);
    }
}

/// <summary>The frame around an office's tables.</summary>
internal static class Sections
{
    /// <summary>A document with a section for each office that has something to show; the name of a single one joins the document's.</summary>
    public static TableDocument PerOffice(
        JenisTabel kind, TableSource source, IEnumerable<BoundHolder> offices, IReadOnlyList<string> name, Func<BoundHolder, IReadOnlyList<ReportTable>> tables,
        Func<BoundHolder, EquatableArray<TableSignature>>? signatures = null, IReadOnlyList<string>? below = null)
    {
        var filled = offices.Select(o => (Office: o, Tables: tables(o))).Where(o => o.Tables.Count > 0).ToArray();
        string region = AnnexText.Capitals(AnnexText.OneLine(source.Project.Peraturan?.Daerah));
        bool isOne = filled.Length == 1;
        string second = isOne ? TableTexts.Capitals(filled[0].Office.Judul) : region;
        var lines = name.Concat([second]).Concat(below ?? []).Where(l => l.Length > 0);
        var sections = filled.Select((o, i) => new TableSection(
            o.Office.Path,
            isOne ? default : new EquatableArray<string>([TableTexts.Capitals(o.Office.Judul)]),
            default,
            o.Tables.ToEquatableArray(),
            signatures?.Invoke(o.Office) ?? default,
            HalamanBaru: signatures is not null && i > 0));
        return new TableDocument(kind, null, lines.ToEquatableArray(), sections.ToEquatableArray());
    }
}
