namespace Sakip.Dsl.Language.Syntax;

/// <summary>The months, as dates are written in Indonesia.</summary>
internal static class MonthNames
{
    public static readonly string[] All =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];
}
