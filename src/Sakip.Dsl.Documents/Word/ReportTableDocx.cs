using System.Globalization;
using DocumentFormat.OpenXml;
using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>A table of plans and reports with its notes.</summary>
internal static class ReportTableDocx
{
    /// <summary>Adds a table.</summary>
    /// <param name="body">Where it goes.</param>
    /// <param name="table">The table.</param>
    /// <param name="isLast">Whether signatures follow: its last row stays with them.</param>
    public static void Add(DocxBody body, ReportTable table, bool isLast)
    {
        if (table.Nama.Length > 0)
        {
            body.Add(DocxParagraph.Of(DocxStyles.TableName, table.Nama));
        }

        int[] widths = body.Page.Split([.. table.Kolom.Select(k => k.Lebar)]);
        body.StartTable(DocxStyles.RuledTable, widths);
        AddRows(body, table, table.Kepala, widths, _ => true, isHead: true);
        var groups = table.Groups();
        for (int i = 0; i < groups.Count; i++)
        {
            var next = i + 1 < groups.Count ? groups[i + 1][0] : null;
            var rows = groups[i].ToEquatableArray();
            var held = RowsHeld.In(table, groups[i], next, table.Open(rows));
            AddRows(body, table, rows, widths, r => held[r] || (isLast && table.Catatan.Count == 0 && next is null && r == rows.Count - 1), isHead: false);
        }

        body.EndTable();

        // The legend says how plots are read; here paths are told in words.
        for (int i = 0; i < table.Catatan.Count; i++)
        {
            string sign = (i + 1).ToString(CultureInfo.InvariantCulture) + ")";
            body.Add(DocxParagraph.Of(DocxStyles.Note, DocxText.Raised(sign), DocxText.Run(" " + table.Catatan[i])));
        }
    }

    private static void AddRows(DocxBody body, ReportTable table, EquatableArray<TableRow> rows, int[] widths, Func<int, bool> isHeld, bool isHead)
    {
        var places = table.Open(rows);
        for (int i = 0; i < rows.Count; i++)
        {
            var cells = new List<W.TableCell>();
            for (int column = 0; column < widths.Length;)
            {
                var cell = places[i][column].Sel;
                var span = cell.Baris == 1 ? CellSpan.None : places[i][column].IsFirst ? CellSpan.Begins : CellSpan.GoesOn;
                int width = widths.Skip(column).Take(cell.Kolom).Sum();
                string style = StyleOf(table, rows[i], isHead);
                var content = span == CellSpan.GoesOn ? [] : ContentOf(body, table, cell, style, isHead ? Perataan.Tengah : cell.Rata ?? table.Kolom[column].Rata, isHead);
                cells.Add(DocxTable.Cell(width, content, style, span, cell.Kolom, isHead ? W.TableVerticalAlignmentValues.Center : null));
                column += cell.Kolom;
            }

            body.AddRow(DocxTable.Row(cells, isHead), isHeld(i), table.UkuranHuruf);
        }
    }

    /// <summary>Numbers of columns are smaller than what they number, and not bold.</summary>
    private static string StyleOf(ReportTable table, TableRow row, bool isHead) =>
        DocxStyles.At(isHead && row.Jenis != JenisBaris.NomorKolom ? DocxStyles.TableHead : DocxStyles.TableText, table.UkuranHuruf);

    private static IReadOnlyList<OpenXmlElement> ContentOf(DocxBody body, ReportTable table, TableCell cell, string style, Perataan side, bool isHead)
    {
        var content = new List<OpenXmlElement>();
        foreach (var block in cell.Isi)
        {
            content.AddRange(Of(body, table, block, style, cell.Tebal && !isHead));
        }

        if (side != Perataan.Kiri)
        {
            foreach (var paragraph in content.OfType<W.Paragraph>())
            {
                paragraph.At(side == Perataan.Kanan ? W.JustificationValues.Right : W.JustificationValues.Center);
            }
        }

        return content;
    }

    private static IEnumerable<OpenXmlElement> Of(DocxBody body, ReportTable table, CellBlock block, string style, bool isBold) => block switch
    {
        TextBlock text => [DocxParagraph.Of(style, DocxText.Run(DocxText.Narrow(text.Teks), isBold || text.Tebal ? DocxStyles.Bold : null))],
        NumberBlock number => [NumberOf(number, style, isBold)],
        ListBlock list => ItemsOf(body, list, DocxStyles.At(DocxStyles.TableList, table.UkuranHuruf)),
        FormulaBlock formula => ExplanationDocx.Of(formula.Baris, table.UkuranHuruf),
        PlotBlock plot => [DocxParagraph.Of(style, plot.Jalur.Ringkas.Replace(". ", ".\n", StringComparison.Ordinal))],
        MarkedBlock marked => [DocxParagraph.Of(style, [.. marked.Bagian.Select(RunOf)])],
        _ => [],
    };

    private static W.Paragraph NumberOf(NumberBlock number, string style, bool isBold)
    {
        var paragraph = DocxParagraph.Of(style, DocxText.Run(DocxText.Amount(number.Teks), isBold ? DocxStyles.Bold : null));
        paragraph.Append(number.Catatan > 0 ? [DocxText.Raised(number.Catatan.ToString(CultureInfo.InvariantCulture) + ")")] : []);
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> ItemsOf(DocxBody body, ListBlock list, string style)
    {
        int number = body.Numbering.InCell(list.Penomoran);
        return list.Butir.Select(i => DocxParagraph.Item(style, DocxText.Narrow(i), number)).ToArray();
    }

    private static OpenXmlElement RunOf(MarkedRun run) => DocxText.Run(DocxText.Narrow(run.Teks), run.Tanda switch
    {
        TandaUbah.Hilang => DocxStyles.Removed,
        TandaUbah.Baru => DocxStyles.Added,
        _ => null,
    });
}
