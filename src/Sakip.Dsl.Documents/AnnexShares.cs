namespace Sakip.Dsl.Documents;

/// <summary>How an annex's tables share the width of the paper, in every format that has paper.</summary>
internal static class AnnexShares
{
    /// <summary>How many characters of running text the column of explanations holds: equations are broken to fit it.</summary>
    public const int ExplanationWidth = 43;

    /// <summary>Shares of the columns of an office's table, in percent; the same stand in <see cref="AnnexStyle.Css"/>.</summary>
    public static IReadOnlyList<decimal> Instansi { get; } = [4m, 17m, 16.5m, 34.5m, 14.5m, 13.5m];

    /// <summary>Shares of the columns of an official's table, in percent.</summary>
    public static IReadOnlyList<decimal> Jabatan { get; } = [25m, 23m, 34m, 18m];
}
