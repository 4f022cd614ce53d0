namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of names, functions and missing parts.</summary>
internal static partial class Messages
{
    public static LocalizedText UnknownUnit(string name, string? nearest) => nearest is not null
        ? new($"satuan '{name}' tidak dikenal; maksudnya '{nearest}'?", $"the unit '{name}' is not known; do you mean '{nearest}'?")
        : new(
            $"satuan '{name}' tidak dikenal; deklarasikan dengan: satuan {name} \"…\"",
            $"the unit '{name}' is not known; declare it: satuan {name} \"…\"");

    public static LocalizedText UndefinedName(string name, string? nearest) => nearest is not null
        ? new($"'{name}' tidak dideklarasikan; maksudnya '{nearest}'?", $"'{name}' is not declared; do you mean '{nearest}'?")
        : new(
            $"'{name}' tidak dideklarasikan; deklarasikan dengan: variabel {name}: satuan \"arti\"",
            $"'{name}' is not declared; declare it: variabel {name}: unit \"meaning\"");

    public static LocalizedText UndefinedField(string list, string field, IReadOnlyList<string> fields) => new(
        $"daftar '{list}' tidak mempunyai '{field}'; yang ada: {Joined(fields, "dan")}",
        $"the list '{list}' has no '{field}'; it has {Joined(fields, "and")}");

    public static LocalizedText UndefinedOf(LocalizedText kind, string name, string? nearest) => nearest is not null
        ? new($"{kind.Indonesian} '{name}' tidak dideklarasikan; maksudnya '{nearest}'?", $"the {kind.English} '{name}' is not declared; do you mean '{nearest}'?")
        : new($"{kind.Indonesian} '{name}' tidak dideklarasikan", $"the {kind.English} '{name}' is not declared");

    public static LocalizedText AnIndicator => new("indikator atau kelompok", "indicator or group");

    public static LocalizedText ACategory => new("kategori", "kategori");

    public static LocalizedText AScale => new("skala", "skala");

    public static LocalizedText AScoringRule => new("aturan capaian", "scoring rule");

    public static LocalizedText AnInput => new("variabel", "input");

    public static LocalizedText DeclaredTwice(string name) => new(
        $"'{name}' sudah dideklarasikan; beri nama lain atau hapus salah satu",
        $"'{name}' is already declared; give it another name or delete one");

    public static LocalizedText BuiltInUnit(string name) => new(
        $"satuan '{name}' sudah ada di dalam bahasa; hapus deklarasi ini",
        $"the unit '{name}' is part of the language; delete this declaration");

    public static LocalizedText DeclaredHere(string name) => new($"'{name}' dideklarasikan di sini", $"'{name}' is declared here");

    public static LocalizedText UnusedInput(string name) => new(
        $"variabel '{name}' tidak dipakai formula; pakai atau hapus",
        $"the input '{name}' is not used by the formula; use it or delete it");

    public static LocalizedText CircularReference(IReadOnlyList<string> circle)
    {
        string shown = string.Join(" → ", circle.Concat([circle[0]]));
        return circle.Count == 1
            ? new($"'{circle[0]}' memakai dirinya sendiri; nilainya tidak dapat dihitung", $"'{circle[0]}' uses itself; its value cannot be computed")
            : new($"indikator saling membutuhkan: {shown}; putuskan lingkaran ini", $"indicators need each other in a circle: {shown}; break it");
    }

    public static LocalizedText UnknownFunction(string name, string? nearest, IReadOnlyList<string> all) => nearest is not null
        ? new($"fungsi '{name}' tidak dikenal; maksudnya '{nearest}'?", $"the function '{name}' is not known; do you mean '{nearest}'?")
        : new($"fungsi '{name}' tidak dikenal; yang ada: {Joined(all, "dan")}", $"the function '{name}' is not known; there are {Joined(all, "and")}");

    public static LocalizedText ArgumentCount(string function, int least, int most, int found)
    {
        string need = least == most ? $"{least}" : most >= 1000 ? $"sedikitnya {least}" : $"{least} sampai {most}";
        string needInEnglish = least == most ? $"{least}" : most >= 1000 ? $"at least {least}" : $"{least} to {most}";
        return new(
            $"{function} memerlukan {need} argumen, diberi {found}",
            $"{function} takes {needInEnglish} {(least == 1 && most == 1 ? "argument" : "arguments")}, {found} given");
    }

    public static LocalizedText NumberNeeded() => new(
        "di sini diperlukan angka, bukan syarat",
        "a number is needed here, not a condition");

    public static LocalizedText ConditionNeeded() => new(
        "di sini diperlukan syarat seperti 'a > 0', bukan angka",
        "a condition such as 'a > 0' is needed here, not a number");

    public static LocalizedText ListOutsideAggregate(string name) => new(
        $"'{name}' adalah daftar, bukan satu angka; pakai di dalam jumlah, rata, banyak, min, atau maks",
        $"'{name}' is a list, not one number; use it inside jumlah, rata, banyak, min or maks");

    public static LocalizedText TwoListsInAggregate(string first, string second) => new(
        $"satu fungsi hanya dapat menelusuri satu daftar; '{first}' dan '{second}' adalah dua daftar",
        $"one function goes over one list only; '{first}' and '{second}' are two");

    public static LocalizedText ListNeeded(string function) => new(
        $"{function} memerlukan daftar di sini",
        $"{function} needs a list here");

    public static LocalizedText NoPeriods(string name) => new(
        $"'{name}' tidak mempunyai periode; hapus kurung siku",
        $"'{name}' has no periods; delete the square brackets");

    public static LocalizedText BaseOfEarlier(string name) => new(
        $"'{name}' sendiri memakai periode sebelumnya; pada tahun dasar tidak ada periode itu",
        $"'{name}' itself uses earlier periods; the base year has none");

    public static LocalizedText MissingProperty(string key, string kind) => new(
        $"{kind} ini belum mempunyai '{key}'",
        $"this {kind} has no '{key}' yet");

    public static LocalizedText FormulaOrValueMissing() => new(
        "indikator ini belum mempunyai 'formula' atau 'nilai'",
        "this indikator has neither 'formula' nor 'nilai' yet");

    public static LocalizedText FormulaAndValue() => new(
        "tulis salah satu saja: 'formula' untuk nilai yang dihitung, 'nilai' untuk nilai dari luar",
        "give one of the two: 'formula' for a computed value, 'nilai' for one from outside");

    public static LocalizedText MissingOffice() => new(
        "indikator ini belum mempunyai 'penanggung jawab'",
        "this indikator names nobody responsible ('penanggung jawab')");

    public static LocalizedText MissingSource() => new(
        "indikator ini belum mempunyai 'sumber data'",
        "this indikator names no data source ('sumber data')");

    public static LocalizedText UnknownLabel(string label, string owner, IReadOnlyList<string> labels, string? nearest) => nearest is not null
        ? new($"'{label}' tidak ada di {owner}; maksudnya '{nearest}'?", $"'{label}' is not in {owner}; do you mean '{nearest}'?")
        : new($"'{label}' tidak ada di {owner}; yang ada: {Joined(labels, "dan")}", $"'{label}' is not in {owner}; it has {Joined(labels, "and")}");

    public static LocalizedText LabelWithoutScale(string label) => new(
        $"target '{label}' berupa label, tetapi indikator ini tidak mempunyai skala atau kategori",
        $"the target '{label}' is a label, but this indikator has no scale or bands");

    public static LocalizedText ExampleUnknownInput(string name, IReadOnlyList<string> inputs, string? nearest) => nearest is not null
        ? new($"contoh menyebut '{name}' yang tidak dikenal; maksudnya '{nearest}'?", $"the example names '{name}', which is not known; do you mean '{nearest}'?")
        : new($"contoh menyebut '{name}' yang bukan masukan; masukannya: {Joined(inputs, "dan")}", $"the example names '{name}', which is no input; the inputs are {Joined(inputs, "and")}");

    public static LocalizedText ExampleTwice(string name) => new($"contoh menyebut '{name}' dua kali", $"the example names '{name}' twice");

    public static LocalizedText ExampleLacks(IReadOnlyList<string> names) => new(
        $"contoh belum memberi nilai untuk {Joined(names, "dan")}",
        $"the example gives no value for {Joined(names, "and")}");

    public static LocalizedText ExampleShape(string name, bool needsRecords) => needsRecords
        ? new($"'{name}' adalah daftar; tulis {name} = (bidang = nilai; …), (…)", $"'{name}' is a list; write {name} = (field = value; …), (…)")
        : new($"'{name}' adalah satu angka, bukan daftar", $"'{name}' is one number, not a list");

    public static LocalizedText ExampleFails(string stated, string computed, string steps) => new(
        $"contoh menyatakan {stated}, hasil hitungnya {computed}{steps}",
        $"the example states {stated}, computed is {computed}{steps}");

    public static LocalizedText ExampleHasNoResult(string stated, string reason) => new(
        $"contoh menyatakan {stated}, tetapi tidak ada hasil: {reason}",
        $"the example states {stated}, but there is no result: {reason}");

    public static LocalizedText SecondRegulation() => new(
        "satu proyek hanya dapat mempunyai satu peraturan",
        "a project can have only one regulation");
}
