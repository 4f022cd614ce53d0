namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of suppressions, spelling, and formulas that stand twice.</summary>
internal static partial class Messages
{
    private const string CSharpRules = "IKU9";
    private const int LongestFormula = 160;

    public static bool IsAboutCSharp(string id) => id.StartsWith(CSharpRules, StringComparison.Ordinal);

    public static LocalizedText SuppressionWithoutReason(IReadOnlyList<string> ids) => new(
        $"pengabaian memerlukan alasan; tulis '// abaikan {string.Join(", ", ids)}: …' dengan alasannya, sebelum itu tidak ada yang diabaikan",
        $"a suppression needs a reason; write '// abaikan {string.Join(", ", ids)}: …' with the reason, until then nothing is suppressed");

    public static LocalizedText UnknownRule(string id, string? nearest) => IsAboutCSharp(id)
        ? new(
            $"{Shown(id)} mengenai kode C#, bukan definisi; abaikan di sana dengan #pragma warning disable",
            $"{Shown(id)} is about C# code, not definitions; suppress it there with #pragma warning disable")
        : nearest is not null
            ? new($"aturan {Shown(id)} tidak ada; maksudnya '{nearest}'?", $"there is no rule {Shown(id)}; do you mean '{nearest}'?")
            : new($"aturan {Shown(id)} tidak ada; tulis nomor yang tercantum pada temuannya", $"there is no rule {Shown(id)}; write the id that the finding carries");

    public static LocalizedText CannotBeSuppressed(Rule rule) => rule == Rules.IdleSuppression
        ? new($"{rule.Id} tidak dapat diabaikan; perbaiki pengabaiannya sendiri", $"{rule.Id} cannot be suppressed; mend the suppression itself")
        : new(
            $"{rule.Id} tidak dapat diabaikan: selama keliru, definisinya tidak bermakna atau tidak dapat dihitung; perbaiki sebabnya",
            $"{rule.Id} cannot be suppressed: while it stands the definition has no meaning or cannot be computed; mend its cause");

    public static LocalizedText SuppressesNothing(string id, int line, int? elsewhere) => elsewhere is { } other
        ? new(
            $"tidak ada {id} pada baris {line}, yang ada pada baris {other}; pindahkan komentar ini tepat di atas baris itu",
            $"there is no {id} on line {line}, but there is on line {other}; move this comment just above that line")
        : new(
            $"tidak ada {id} pada baris {line}, jadi tidak ada yang diabaikan; hapus dari komentar ini",
            $"there is no {id} on line {line}, so nothing is suppressed; delete it from this comment");

    public static LocalizedText Misspelt(string written, string standard) => new(
        $"'{written}' bukan bentuk baku; tulis '{standard}'",
        $"'{written}' is not the standard spelling; write '{standard}'");

    public static LocalizedText SameFormula(string other, string name) => new(
        $"formula ini sama dengan formula '{other}' (\"{name}\"), hanya namanya lain; pakai satu indikator, atau perbaiki formula yang keliru",
        $"this formula is that of '{other}' (\"{name}\"), only the name differs; use one indicator, or correct the formula that is wrong");

    public static LocalizedText SameIndicator(string other) => new(
        $"nama dan formula indikator ini sama dengan '{other}'; hapus salah satu",
        $"this indicator has the name and the formula of '{other}'; delete one");

    public static LocalizedText SameName(string name, string other) => new(
        $"nama \"{name}\" juga dipakai '{other}' dengan formula lain; bedakan namanya atau samakan formulanya",
        $"the name \"{name}\" is also that of '{other}', with another formula; use different names or one formula");

    public static LocalizedText FormulaOf(string indicator, string formula)
    {
        string shown = indicator + " = " + (formula.Length <= LongestFormula ? formula : formula.Substring(0, LongestFormula - 1) + "…");
        return new(shown, shown);
    }
}
