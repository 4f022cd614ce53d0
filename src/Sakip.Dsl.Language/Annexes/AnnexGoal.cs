using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>A goal and the rows of its indicators: what one NO and one goal cell span.</summary>
/// <param name="Nomor">Its number in the table.</param>
/// <param name="Uraian">Its wording; empty for an indicator outside goals.</param>
/// <param name="Baris">Its rows, at least one.</param>
public sealed record AnnexGoal(int Nomor, string Uraian, EquatableArray<AnnexRow> Baris)
{
    /// <summary>
    /// The goals of an office or official, in the order in which they are written. In a cascade the innermost holder of an
    /// indicator is its goal; a holder without indicators of its own has no number, and an indicator outside goals has one
    /// for itself.
    /// </summary>
    internal static EquatableArray<AnnexGoal> Collect(BoundHolder owner, AnnexRowReader rows)
    {
        var goals = new List<AnnexGoal>();
        foreach (var member in owner.Anggota)
        {
            if (member is BoundIndicator { IsComponent: false } indicator)
            {
                goals.Add(new AnnexGoal(goals.Count + 1, "", new EquatableArray<AnnexRow>([rows.RowOf(indicator)])));
            }
            else if (member is BoundHolder holder)
            {
                Add(holder, goals, rows);
            }
        }

        return goals.ToEquatableArray();
    }

    private static void Add(BoundHolder holder, List<AnnexGoal> goals, AnnexRowReader rows)
    {
        if (holder.Jenis == JenisWadah.Jabatan)
        {
            return; // officials have tables of their own
        }

        var own = holder.Anggota.OfType<BoundIndicator>().Where(i => !i.IsComponent).Select(rows.RowOf).ToEquatableArray();
        if (own.Count > 0)
        {
            goals.Add(new AnnexGoal(goals.Count + 1, AnnexText.OneLine(holder.Judul), own));
        }

        foreach (var inner in holder.Anggota.OfType<BoundHolder>())
        {
            Add(inner, goals, rows);
        }
    }
}

/// <summary>The row of one indicator.</summary>
/// <param name="Path">The indicator's full Id.</param>
/// <param name="Indikator">Its name.</param>
/// <param name="Kalimat">The regulation's own wording of the formula, or a sentence made of it; its lines are kept.</param>
/// <param name="Formula">The formula for typesetting; null for a value from outside.</param>
/// <param name="Keterangan">What components and constants of the formula are.</param>
/// <param name="Penjelasan">Text printed with the formula; null where there is none.</param>
/// <param name="PenanggungJawab">Who is responsible.</param>
/// <param name="SumberData">Where the data come from.</param>
public sealed record AnnexRow(
    string Path,
    string Indikator,
    string Kalimat,
    AnnexFormula? Formula,
    EquatableArray<AnnexLegend> Keterangan,
    string? Penjelasan,
    EquatableArray<string> PenanggungJawab,
    EquatableArray<string> SumberData);

/// <summary>A formula with the names in it, for typesetting.</summary>
/// <param name="Pohon">The formula.</param>
/// <param name="Suku">The names in it, in order of first use.</param>
/// <param name="Masa">What a period is called: <c>tahun</c>, <c>triwulan</c>.</param>
public sealed record AnnexFormula(BoundExpression Pohon, EquatableArray<FormulaTerm> Suku, string Masa);

/// <summary>What a name in a formula stands for.</summary>
/// <param name="Nama">The name.</param>
/// <param name="Uraian">What it is: a constant's value, a component's formula in words.</param>
/// <param name="Formula">A component's formula for typesetting.</param>
public sealed record AnnexLegend(string Nama, string Uraian, AnnexFormula? Formula);
