using System.Globalization;
using DocumentFormat.OpenXml;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>The tables of an annex. A goal's number and wording are merged over the rows of its indicators.</summary>
internal static class AnnexTableDocx
{
    public static void AddOffice(DocxBody body, EquatableArray<AnnexGoal> goals, bool isLast) => Add(
        body,
        goals,
        AnnexColumns.Instansi,
        AnnexShares.Instansi,
        goal => [DocxParagraph.Of(DocxStyles.TableText, goal.Nomor.ToString(CultureInfo.InvariantCulture)).At(W.JustificationValues.Center), TextOf(goal.Uraian)],
        row => [[TextOf(row.Indikator)], ExplanationDocx.Of(row, DocxStyles.Size), ListOf(body, row.PenanggungJawab), ListOf(body, row.SumberData)],
        isLast);

    public static void AddOfficial(DocxBody body, EquatableArray<AnnexGoal> goals, bool isLast) => Add(
        body,
        goals,
        AnnexColumns.Jabatan,
        AnnexShares.Jabatan,
        goal => [TextOf(goal.Uraian)],
        row => [[TextOf(row.Indikator)], ExplanationDocx.Of(row, DocxStyles.Size), ListOf(body, row.SumberData)],
        isLast);

    /// <summary>Adds a table: merged cells of each goal first, cells of each row behind them. The last row of all stays with the signature.</summary>
    private static void Add(
        DocxBody body,
        EquatableArray<AnnexGoal> goals,
        EquatableArray<string> columns,
        IReadOnlyList<decimal> shares,
        Func<AnnexGoal, W.Paragraph[]> merged,
        Func<AnnexRow, IReadOnlyList<OpenXmlElement>[]> cells,
        bool isLast)
    {
        if (goals.Count == 0)
        {
            return;
        }

        int[] widths = body.Page.Split(shares);
        body.StartTable(DocxStyles.RuledTable, widths);
        body.AddRow(DocxTable.Row(
            columns.Select((c, i) => DocxTable.Cell(widths[i], [DocxParagraph.Of(DocxStyles.TableHead, DocxText.Narrow(c))], DocxStyles.TableHead, side: W.TableVerticalAlignmentValues.Center)),
            isHead: true));
        foreach (var goal in goals)
        {
            int held = AnnexRowsHeld.BesideWording(goal);
            for (int i = 0; i < goal.Baris.Count; i++)
            {
                var spanning = merged(goal);
                var own = cells(goal.Baris[i]);
                var span = goal.Baris.Count == 1 ? CellSpan.None : i == 0 ? CellSpan.Begins : CellSpan.GoesOn;
                bool isFirst = i == 0;
                var row = DocxTable.Row(
                    spanning.Select((p, c) => DocxTable.Cell(widths[c], isFirst ? [p] : [], DocxStyles.TableText, span))
                        .Concat(own.Select((content, c) => DocxTable.Cell(widths[spanning.Length + c], content, DocxStyles.TableText))));
                bool endsAll = isLast && ReferenceEquals(goal, goals[goals.Count - 1]) && i == goal.Baris.Count - 1;
                body.AddRow(row, staysWithNext: i < held || endsAll);
            }
        }

        body.EndTable();
    }

    private static W.Paragraph TextOf(string text) => DocxParagraph.Of(DocxStyles.TableText, DocxText.Narrow(text));

    private static IReadOnlyList<OpenXmlElement> ListOf(DocxBody body, EquatableArray<string> items) => items.Count switch
    {
        0 => [],
        1 => [TextOf(items[0])],
        _ => ItemsOf(body, items),
    };

    private static IReadOnlyList<OpenXmlElement> ItemsOf(DocxBody body, EquatableArray<string> items)
    {
        int list = body.Numbering.InCell(Penomoran.Tanpa);
        return [.. items.Select(i => DocxParagraph.Item(DocxStyles.TableList, DocxText.Narrow(i), list))];
    }
}
