using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>A goal with the rows that an item sets anew, under the number it has there.</summary>
/// <param name="Nomor">The number: <c>2</c>, <c>1A</c>.</param>
/// <param name="Uraian">The goal's wording.</param>
/// <param name="Baris">The rows.</param>
internal sealed record AmendedGoal(string Nomor, string Uraian, IReadOnlyList<AnnexRow> Baris);

/// <summary>Tables of an annex with some of its rows.</summary>
internal sealed class AmendmentTables(Project after)
{
    private const int FontSize = 12;

    private readonly TableSource _source = new(after, Measurement.Measurements.None, new TableOptions());

    public EquatableArray<ReportTable> Of(EquatableArray<AnnexGoal> goals, bool isOfficial) =>
        Of([.. goals.Select(g => new AmendedGoal(TableTexts.Number(g.Nomor), g.Uraian, g.Baris))], isOfficial);

    public EquatableArray<ReportTable> Of(IReadOnlyList<AmendedGoal> goals, bool isOfficial)
    {
        if (goals.Count == 0)
        {
            return default;
        }

        var table = new TableBuilder(_source, FontSize);
        if (isOfficial)
        {
            table.Column("sasaran", 25).Column("indikator", 23).Column("formulasi", 34).Column("sumber-data", 18).Head(AnnexColumns.Jabatan.ToArray());
        }
        else
        {
            table.Column("no", 4, Perataan.Tengah).Column("sasaran", 17).Column("indikator", 16.5m).Column("formulasi", 34.5m).Column("penanggung-jawab", 14.5m).Column("sumber-data", 13.5m)
                .Head(AnnexColumns.Instansi.ToArray());
        }

        foreach (var goal in goals)
        {
            foreach (var row in goal.Baris)
            {
                GridCell[] cells =
                [
                    GridCell.Text(goal.Uraian, goal),
                    GridCell.Text(row.Indikator),
                    GridCell.Of(new FormulaBlock(row)),
                    ListOf(row.PenanggungJawab),
                    ListOf(row.SumberData),
                ];
                table.Rows.Add(JenisBaris.Biasa, "", isOfficial ? [cells[0], cells[1], cells[2], cells[4]] : [GridCell.Text(goal.Nomor, goal.Baris), .. cells]);
            }
        }

        return new([table.Build()]);
    }

    private static GridCell ListOf(EquatableArray<string> texts) => texts.Count switch
    {
        0 => GridCell.Kosong,
        1 => GridCell.Text(texts[0]),
        _ => GridCell.Of(new ListBlock(texts)),
    };
}
