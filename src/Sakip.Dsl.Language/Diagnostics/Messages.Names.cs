using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What the compiler says of names, functions and missing parts.</summary>
internal static partial class Messages
{
    public static LocalizedText UnknownUnit(string name, string? nearest) => nearest is not null
        ? new($"satuan {Shown(name)} tidak dikenal; maksudnya '{nearest}'?", $"the unit {Shown(name)} is not known; do you mean '{nearest}'?")
        : new(
            $"satuan {Shown(name)} tidak dikenal; deklarasikan dengan: satuan {Cut(name)} \"…\"",
            $"the unit {Shown(name)} is not known; declare it: satuan {Cut(name)} \"…\"");

    public static LocalizedText UndefinedName(string name, string? nearest) => nearest is not null
        ? new($"{Shown(name)} tidak dideklarasikan; maksudnya '{nearest}'?", $"{Shown(name)} is not declared; do you mean '{nearest}'?")
        : name.IndexOf('.') >= 0
            ? new(
                $"{Shown(name)} tidak dideklarasikan; tulis Instansi.Indikator yang ada",
                $"{Shown(name)} is not declared; write an Instansi.Indikator that exists")
            : new(
                $"{Shown(name)} tidak dideklarasikan; deklarasikan dengan: variabel {Cut(name)}: satuan \"arti\"",
                $"{Shown(name)} is not declared; declare it: variabel {Cut(name)}: unit \"meaning\"");

    public static LocalizedText UndefinedField(string list, string field, IReadOnlyList<string> fields) => new(
        $"daftar {Shown(list)} tidak mempunyai {Shown(field)}; yang ada: {Joined(fields, "dan")}",
        $"the list {Shown(list)} has no {Shown(field)}; it has {Joined(fields, "and")}");

    public static LocalizedText UndefinedOf(LocalizedText kind, string name, string? nearest) => nearest is not null
        ? new($"{kind.Indonesian} {Shown(name)} tidak dideklarasikan; maksudnya '{nearest}'?", $"the {kind.English} {Shown(name)} is not declared; do you mean '{nearest}'?")
        : new(
            $"{kind.Indonesian} {Shown(name)} tidak dideklarasikan; perbaiki namanya atau deklarasikan",
            $"the {kind.English} {Shown(name)} is not declared; correct the name or declare it");

    public static LocalizedText AnIndicator => new("indikator atau kelompok", "indicator or group");

    public static LocalizedText ACategory => new("kategori", "kategori");

    public static LocalizedText AScale => new("skala", "skala");

    public static LocalizedText AScoringRule => new("aturan capaian", "scoring rule");

    public static LocalizedText AnAnnex => new("lampiran", "annex");

    public static LocalizedText AnInput => new("variabel", "input");

    public static LocalizedText DeclaredTwice(string name) => new(
        $"{Shown(name)} sudah dideklarasikan; beri nama lain atau hapus salah satu",
        $"{Shown(name)} is already declared; give it another name or delete one");

    public static LocalizedText BuiltInUnit(string name) => new(
        $"satuan {Shown(name)} sudah ada di dalam bahasa; hapus deklarasi ini",
        $"the unit {Shown(name)} is part of the language; delete this declaration");

    public static LocalizedText DeclaredHere(string name) => new($"{Shown(name)} dideklarasikan di sini", $"{Shown(name)} is declared here");

    public static LocalizedText UnusedInput(string name, bool isList) => new(
        $"{(isList ? "daftar" : "variabel")} {Shown(name)} tidak dipakai formula; pakai atau hapus",
        $"the {(isList ? "list" : "input")} {Shown(name)} is not used by the formula; use it or delete it");

    public static LocalizedText ChainTooLong(int longest) => new(
        $"ini memerlukan lebih dari {longest} indikator atau komponen yang berantai; ringkaskan rantainya",
        $"this needs a chain of more than {longest} indicators or components; shorten it");

    public static LocalizedText CircularReference(IReadOnlyList<string> circle)
    {
        string shown = string.Join(" → ", circle.Concat([circle[0]]));
        return circle.Count == 1
            ? new($"'{circle[0]}' memakai dirinya sendiri; nilainya tidak dapat dihitung", $"'{circle[0]}' uses itself; its value cannot be computed")
            : new($"indikator saling membutuhkan: {shown}; putuskan lingkaran ini", $"indicators need each other in a circle: {shown}; break it");
    }

    public static LocalizedText UnknownFunction(string name, string? nearest, IReadOnlyList<string> all) => nearest is not null
        ? new($"fungsi {Shown(name)} tidak dikenal; maksudnya '{nearest}'?", $"the function {Shown(name)} is not known; do you mean '{nearest}'?")
        : new($"fungsi {Shown(name)} tidak dikenal; yang ada: {Joined(all, "dan")}", $"the function {Shown(name)} is not known; there are {Joined(all, "and")}");

    public static LocalizedText ArgumentCount(string function, int least, int most, int found)
    {
        string need = least == most ? $"{least}" : most >= 1000 ? $"sedikitnya {least}" : $"{least} sampai {most}";
        string needInEnglish = least == most ? $"{least}" : most >= 1000 ? $"at least {least}" : $"{least} to {most}";
        return new(
            $"{function} memerlukan {need} argumen, diberi {found}",
            $"{function} takes {needInEnglish} {(least == 1 && (most == 1 || most >= 1000) ? "argument" : "arguments")}, {found} given");
    }

    public static LocalizedText NumberNeeded() => new(
        "di sini diperlukan angka, bukan syarat",
        "a number is needed here, not a condition");

    public static LocalizedText ConditionNeeded() => new(
        "di sini diperlukan syarat seperti 'a > 0', bukan angka",
        "a condition such as 'a > 0' is needed here, not a number");

    public static LocalizedText ListOutsideAggregate(string name) => new(
        $"{Shown(name)} adalah daftar, bukan satu angka; pakai di dalam jumlah, rata, banyak, min, atau maks",
        $"{Shown(name)} is a list, not one number; use it inside jumlah, rata, banyak, min or maks");

    public static LocalizedText FieldNeeded(string list, IReadOnlyList<string> fields) => new(
        $"{Shown(list)} adalah daftar, bukan satu angka; tulis bidangnya: {Joined([.. fields.Select(f => list + "." + f)], "atau")}",
        $"{Shown(list)} is a list, not one number; write a field of it: {Joined([.. fields.Select(f => list + "." + f)], "or")}");

    public static LocalizedText TwoListsInAggregate(string first, string second) => new(
        $"satu fungsi hanya dapat menelusuri satu daftar; {Shown(first)} dan {Shown(second)} adalah dua daftar",
        $"one function goes over one list only; {Shown(first)} and {Shown(second)} are two");

    public static LocalizedText ListNeeded(string function) => new(
        $"{function} memerlukan daftar di sini",
        $"{function} needs a list here");

    public static LocalizedText MeasuredNeeded(string function) => new(
        $"{function} memerlukan satu nama di sini, yaitu nama indikator, kelompok, sasaran, atau program",
        $"{function} needs one name here, that of an indikator, kelompok, sasaran or program");

    public static LocalizedText NoPeriods(string name) => new(
        $"{Shown(name)} tidak mempunyai periode; hapus kurung siku",
        $"{Shown(name)} has no periods; delete the square brackets");

    public static LocalizedText BaseOfEarlier(string name) => new(
        $"{Shown(name)} sendiri memakai periode sebelumnya; pada tahun dasar tidak ada periode itu",
        $"{Shown(name)} itself uses earlier periods; the base year has none");

    public static LocalizedText MissingProperty(string key, string kind, string sample) => new(
        $"{kind} ini belum mempunyai '{key}'; tambahkan, misalnya '{key}: {sample}'",
        $"this {kind} has no '{key}' yet; add it, for instance '{key}: {sample}'");

    public static LocalizedText FormulaOrValueMissing() => new(
        "indikator ini belum mempunyai 'formula' atau 'nilai'; tambahkan 'formula: …' bila dihitung, 'nilai: …' bila dari luar",
        "this indikator has neither 'formula' nor 'nilai' yet; add 'formula: …' when it is computed, 'nilai: …' when it comes from outside");

    public static LocalizedText FormulaAndValue() => new(
        "tulis salah satu saja: 'formula' untuk nilai yang dihitung, 'nilai' untuk nilai dari luar",
        "give one of the two: 'formula' for a computed value, 'nilai' for one from outside");

    public static LocalizedText MissingOffice() => new(
        "indikator ini belum mempunyai 'penanggung jawab'; tambahkan, misalnya 'penanggung jawab: \"Bidang …\"'",
        "this indikator names nobody responsible; add 'penanggung jawab: \"…\"'");

    public static LocalizedText MissingSource() => new(
        "indikator ini belum mempunyai 'sumber data'; tambahkan, misalnya 'sumber data: \"Laporan …\"'",
        "this indikator names no data source; add 'sumber data: \"…\"'");

    public static LocalizedText LabelOfOtherValue(string label, string bounds, string value, string? right) => new(
        $"predikat {Shown(label)} adalah {bounds}, sedangkan {value} " + (right is null ? "tidak mendapat predikat" : $"mendapat {Shown(right)}") + "; perbaiki predikatnya atau angkanya",
        $"the grade {Shown(label)} is {bounds}, but {value} " + (right is null ? "has no grade" : $"is {Shown(right)}") + "; correct the grade or the number");

    public static LocalizedText UnknownLabel(string label, string owner, IReadOnlyList<string> labels, string? nearest) => nearest is not null
        ? new($"{Shown(label)} tidak ada di {owner}; maksudnya '{nearest}'?", $"{Shown(label)} is not in {owner}; do you mean '{nearest}'?")
        : new($"{Shown(label)} tidak ada di {owner}; yang ada: {Joined(labels, "dan")}", $"{Shown(label)} is not in {owner}; it has {Joined(labels, "and")}");

    public static LocalizedText LabelWithoutScale(string label) => new(
        $"target {Shown(label)} berupa label, tetapi indikator ini tidak mempunyai skala atau kategori; tambahkan 'nilai: predikat …' atau 'kategori: …'",
        $"the target {Shown(label)} is a label, but this indikator has no scale or bands; add 'nilai: predikat …' or 'kategori: …'");

    public static LocalizedText ExampleUnknownInput(string name, IReadOnlyList<string> inputs, string? nearest) => nearest is not null
        ? new($"contoh menyebut {Shown(name)} yang tidak dikenal; maksudnya '{nearest}'?", $"the example names {Shown(name)}, which is not known; do you mean '{nearest}'?")
        : inputs.Count == 0
            ? new($"contoh menyebut {Shown(name)}, tetapi indikator ini tidak memerlukan masukan; hapus", $"the example names {Shown(name)}, but this indikator needs no input; delete it")
        : new($"contoh menyebut {Shown(name)} yang bukan masukan; masukannya: {Joined(inputs, "dan")}", $"the example names {Shown(name)}, which is no input; the inputs are {Joined(inputs, "and")}");

    public static LocalizedText ExampleTwice(string name) => new(
        $"contoh menyebut {Shown(name)} dua kali; hapus salah satu",
        $"the example names {Shown(name)} twice; delete one");

    public static LocalizedText ExampleLacks(IReadOnlyList<string> names) => new(
        $"contoh belum memberi nilai untuk {Joined(names, "dan")}; tambahkan",
        $"the example gives no value for {Joined(names, "and")}; add it");

    public static LocalizedText ExampleShape(string name, bool needsRecords) => needsRecords
        ? new($"{Shown(name)} adalah daftar; tulis {name} = (bidang = nilai; …), (…)", $"{Shown(name)} is a list; write {name} = (field = value; …), (…)")
        : new($"{Shown(name)} adalah satu angka, bukan daftar; tulis {name} = angka", $"{Shown(name)} is one number, not a list; write {name} = number");

    public static LocalizedText ExampleFails(string stated, string computed) => new(
        $"contoh menyatakan {stated}, hasil hitungnya {computed}",
        $"the example states {stated}, computed is {computed}");

    public static readonly LocalizedText StatedResult = new("contoh menyatakan", "the example states");

    public static LocalizedText Result(RoundingSyntax rounding) => rounding.Cara switch
    {
        CaraBulat.Bulat => new($"hasil, dibulatkan {rounding.Desimal} desimal", $"result, rounded to {rounding.Desimal} decimals"),
        CaraBulat.Potong => new($"hasil, dipotong {rounding.Desimal} desimal", $"result, cut to {rounding.Desimal} decimals"),
        _ => new("hasil", "result"),
    };

    public static LocalizedText ExampleHasNoResult(string stated, string status, string reason)
    {
        // The reason is a sentence of generated code, which speaks Indonesian; in English its kind goes before it.
        string kind = status switch
        {
            "PembagiNol" => "a divisor is zero",
            "MasukanKosong" => "an input is missing",
            "MelanggarBatas" => "an input breaks its bounds",
            "MelampauiDesimal" => "it is beyond the range of decimal",
            _ => "it is undefined",
        };
        return new(
            $"contoh menyatakan {stated}, tetapi tidak ada hasil: {reason}",
            $"the example states {stated}, but there is no result: {kind} (\"{reason}\")");
    }

    public static LocalizedText SecondRegulation() => new(
        "satu proyek hanya dapat mempunyai satu peraturan; hapus salah satu",
        "a project can have only one regulation; delete one");
}
