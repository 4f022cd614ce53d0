using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The cells of budgets.</summary>
internal static class Money
{
    /// <summary>A budget with <c>Rp</c>, or the sign of a missing one.</summary>
    public static GridCell Cell(decimal? amount, TableSource source, TableNotes notes) => amount is { } known
        ? GridCell.Number(TableTexts.Money(known))
        : GridCell.Number(TableTexts.Missing, notes.Of(NoBudget(source.Tahun)));

    /// <summary>A budget in a column whose heading says rupiah.</summary>
    public static GridCell Plain(decimal? amount, string reason, TableNotes notes) => amount is { } known
        ? GridCell.Number(TableTexts.Amount(known))
        : GridCell.Number(TableTexts.Missing, notes.Of(reason));

    public static string NoBudget(int year) => $"Anggaran tahun {TableTexts.Number(year)} tidak ditetapkan";

    /// <summary>The note of a total that is not what the office itself declares or reports; 0 where both agree.</summary>
    public static int Differs(TableSource source, BoundHolder office, IEnumerable<decimal?> parts, TableNotes notes) =>
        source.BudgetOf(office, source.Tahun) is { } own && TableSource.Sum(parts) is { } sum && own != sum
            ? notes.Of($"Jumlah baris di atas; anggaran {office.Judul} sendiri {TableTexts.Money(own)}")
            : 0;
}
