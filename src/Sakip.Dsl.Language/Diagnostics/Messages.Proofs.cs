namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the list of proofs says.</summary>
internal static partial class Messages
{
    public static LocalizedText ClaimDivisor(string divisor) => new($"pembagi {divisor} tidak pernah nol", $"the divisor {divisor} is never zero");

    public static LocalizedText ClaimDefined(string operation) => new($"{operation} selalu terdefinisi", $"{operation} is always defined");

    public static LocalizedText ClaimResult(string range) => new($"hasil selalu {Within(range)}", $"the result is always {range}");

    public static LocalizedText ClaimPolarity(string polarity) => new(
        $"polaritas {polarity} sesuai dengan masukan bertanda",
        $"the polarity {polarity} agrees with the marked inputs");

    public static LocalizedText Result() => new("hasil", "the result");

    public static LocalizedText NeverComputed() => new("cabang ini tidak pernah dihitung", "this branch is never computed");

    public static LocalizedText KnownRange(string part, string range) => range.Length == 0
        ? new("terdefinisi untuk semua angka", "it is defined for every number")
        : new($"{part} {Within(range)}", $"{part} {range}");

    public static LocalizedText RefutedBy(LocalizedText inputs, string reason) => RefutedBy(inputs, new LocalizedText(reason, $"\"{reason}\""));

    public static LocalizedText RefutedBy(LocalizedText inputs, LocalizedText outcome) => inputs.Indonesian.Length == 0 ? outcome : new(
        $"bila {inputs.Indonesian}: {outcome.Indonesian}",
        $"with {inputs.English}: {outcome.English}");

    public static LocalizedText AllOthers(string value) => new($"masukan lainnya = {value}", $"all other inputs = {value}");

    public static LocalizedText NothingFound(string part, string range) => NothingFound(new LocalizedText(part, part), range);

    public static LocalizedText NothingFound(LocalizedText part, string range) => range.Length == 0
        ? new(
            $"tentang nilai {part.Indonesian} tidak ada yang terbukti, dan masukan yang melanggarnya tidak ditemukan",
            $"nothing is proved of {part.English}, and no inputs that break it were found")
        : new(
            $"yang terbukti hanya {part.Indonesian} {Within(range)}, dan masukan yang melanggarnya tidak ditemukan",
            $"all that is proved is {part.English} {range}, and no inputs that break it were found");

    public static LocalizedText Listed(IReadOnlyList<LocalizedText> parts) => new(
        string.Join("; ", parts.Select(p => p.Indonesian)),
        string.Join("; ", parts.Select(p => p.English)));

    public static LocalizedText DirectionUnknown(IReadOnlyList<string> inputs) => new(
        $"arah hasil terhadap {Joined(inputs, "dan")} tidak dapat dipastikan",
        $"how the result moves with {Joined(inputs, "and")} cannot be told");

    public static LocalizedText DirectionsDiffer(LocalizedText moves) => new(
        $"masukan bertanda tidak sepakat: {moves.Indonesian}",
        $"the marked inputs do not agree: {moves.English}");

    public static LocalizedText DirectionNotShown(LocalizedText moves) => new(
        $"{moves.Indonesian}; tetapi masukan yang menunjukkannya tidak ditemukan",
        $"{moves.English}; but no inputs that show it were found");
}
