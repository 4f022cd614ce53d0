using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>Every kind of mistake the compiler knows. Ids never change their meaning; new kinds take new ids.</summary>
public static class Rules
{
    private const string Prefix = "IKU";

    /// <summary>Text that cannot stand where it stands.</summary>
    public static readonly Rule UnexpectedText = Error("IKU1001", "Teks tak terduga", "Unexpected text");

    /// <summary>A text, bracket or block that is never closed.</summary>
    public static readonly Rule Unclosed = Error("IKU1002", "Teks, kurung, atau blok tidak ditutup", "Unclosed text, bracket or block");

    /// <summary>A number that is not written the Indonesian way.</summary>
    public static readonly Rule NumberNotation = Error("IKU1003", "Penulisan angka bukan notasi Indonesia", "Number not in Indonesian notation");

    /// <summary>A property or keyword the language does not have.</summary>
    public static readonly Rule UnknownKeyword = Error("IKU1004", "Properti atau kata kunci tidak dikenal", "Unknown property or keyword");

    /// <summary>A property that is given twice.</summary>
    public static readonly Rule DuplicateProperty = Error("IKU1005", "Properti ditulis dua kali", "Property given twice");

    /// <summary>A value that is not allowed where it stands.</summary>
    public static readonly Rule ValueNotAllowed = Error("IKU1006", "Nilai tidak berlaku di sini", "Value not allowed here");

    /// <summary>A name nothing declares.</summary>
    public static readonly Rule UndefinedName = Error("IKU2001", "Nama tidak dideklarasikan", "Undefined name");

    /// <summary>A name that is declared twice.</summary>
    public static readonly Rule DeclaredTwice = Error("IKU2002", "Nama dideklarasikan dua kali", "Declared twice");

    /// <summary>An input the formula does not use.</summary>
    public static readonly Rule UnusedInput = Warning("IKU2003", "Variabel tidak dipakai formula", "Input not used by the formula");

    /// <summary>Indicators that need each other in a circle.</summary>
    public static readonly Rule CircularReference = Error("IKU2004", "Indikator saling membutuhkan", "Indicators need each other in a circle");

    /// <summary>A function that does not exist, or is called with a wrong number of arguments.</summary>
    public static readonly Rule UnknownFunction = Error("IKU2005", "Fungsi tidak dikenal atau jumlah argumennya keliru", "Unknown function or wrong number of arguments");

    /// <summary>Unlike things that are added, subtracted or compared.</summary>
    public static readonly Rule UnlikeUnits = Error("IKU3001", "Satuan yang tidak sejenis dijumlahkan, dikurangkan, atau dibandingkan", "Unlike units added, subtracted or compared");

    /// <summary>A formula whose unit is not the declared one.</summary>
    public static readonly Rule UnitMismatch = Error("IKU3002", "Satuan formula bukan satuan yang dinyatakan", "The formula's unit is not the declared one");

    /// <summary>A formula whose scale is not the declared one.</summary>
    public static readonly Rule ScaleMismatch = Error("IKU3003", "Skala formula bukan skala yang dinyatakan", "The formula's scale is not the declared one");

    /// <summary>A unit nothing declares.</summary>
    public static readonly Rule UnknownUnit = Error("IKU3004", "Satuan tidak dikenal", "Unknown unit");

    /// <summary>A divisor that can be zero.</summary>
    public static readonly Rule ZeroDivisor = Warning("IKU4001", "Pembagi dapat bernilai nol", "A divisor can be zero");

    /// <summary>A result that can leave its range.</summary>
    public static readonly Rule ResultOutOfRange = Warning("IKU4002", "Hasil dapat keluar dari rentangnya", "The result can leave its range");

    /// <summary>A root, logarithm or power that can be undefined.</summary>
    public static readonly Rule UndefinedOperation = Warning("IKU4003", "Akar, logaritma, atau pangkat dapat tak terdefinisi", "A root, logarithm or power can be undefined");

    /// <summary>A formula that is constant, or a part of one without effect.</summary>
    public static readonly Rule NoEffect = Warning("IKU4004", "Formula tetap, atau sebagian darinya tidak berpengaruh", "The formula is constant, or a part of it has no effect");

    /// <summary>A value that no band holds.</summary>
    public static readonly Rule BandGap = Error("IKU5001", "Celah di antara pita kategori", "Gap between bands");

    /// <summary>A value that two bands hold.</summary>
    public static readonly Rule BandOverlap = Error("IKU5002", "Pita kategori bertindihan", "Bands overlap");

    /// <summary>A band that nothing can reach, or bands out of order.</summary>
    public static readonly Rule BandUnreachable = Error("IKU5003", "Pita tidak terjangkau atau urutannya terbalik", "A band nothing can reach, or bands out of order");

    /// <summary>A label that its scale or bands do not have.</summary>
    public static readonly Rule UnknownLabel = Error("IKU5004", "Label tidak ada di skala atau kategorinya", "Label not in its scale or bands");

    /// <summary>A declared polarity that contradicts the one its inputs imply.</summary>
    public static readonly Rule PolarityContradicted = Warning("IKU6001", "Polaritas bertentangan dengan masukan baik/buruk", "Polarity contradicts the inputs marked good or bad");

    /// <summary>Targets that move against the polarity.</summary>
    public static readonly Rule TargetAgainstPolarity = Warning("IKU6002", "Target bergerak melawan polaritas", "Targets move against the polarity");

    /// <summary>A target that the indicator can never have.</summary>
    public static readonly Rule TargetImpossible = Error("IKU6003", "Target di luar rentang yang mungkin", "Target outside the possible range");

    /// <summary>A year or quarter that is missing, repeated or out of order.</summary>
    public static readonly Rule TargetPeriods = Warning("IKU6004", "Tahun atau triwulan target hilang, berulang, atau tidak urut", "Year or quarter of a target missing, repeated or out of order");

    /// <summary>A stable polarity without its range, or a range elsewhere.</summary>
    public static readonly Rule StableRange = Error("IKU6005", "Polaritas stabil tanpa rentang, atau rentang pada polaritas lain", "Stable polarity without a range, or a range elsewhere");

    /// <summary>A scoring rule that does not fit the polarity.</summary>
    public static readonly Rule ScoringRule = Error("IKU6006", "Aturan capaian tidak cocok dengan polaritas", "The scoring rule does not fit the polarity");

    /// <summary>Targets of a year's parts that do not add up to the year's.</summary>
    public static readonly Rule TargetSum = Warning("IKU6007", "Target bagian tahun tidak berjumlah target tahunnya", "Targets of a year's parts do not add up to the year's");

    /// <summary>A property that must be given is missing.</summary>
    public static readonly Rule MissingProperty = Error("IKU7001", "Properti wajib belum ada", "Needed property missing");

    /// <summary>Nobody is responsible for the indicator.</summary>
    public static readonly Rule MissingOffice = Warning("IKU7002", "Penanggung jawab belum ada", "No responsible office");

    /// <summary>The indicator names no source of its data.</summary>
    public static readonly Rule MissingSource = Warning("IKU7003", "Sumber data belum ada", "No data source");

    /// <summary>Two indicators with one formula, or one name with two.</summary>
    public static readonly Rule SameFormula = Warning("IKU7004", "Dua indikator berformula sama, atau satu nama dengan dua formula", "Two indicators with one formula, or one name with two formulas");

    /// <summary>A spelling that is not the standard one.</summary>
    public static readonly Rule Spelling = Info("IKU7005", "Ejaan tidak baku", "Nonstandard spelling");

    /// <summary>A suppression that gives no reason or suppresses nothing.</summary>
    public static readonly Rule IdleSuppression = Warning("IKU7006", "Pengabaian tanpa alasan atau tanpa guna", "A suppression without reason or use");

    /// <summary>A worked example whose stated result is not what the formula gives.</summary>
    public static readonly Rule ExampleFails = Error("IKU8001", "Contoh tidak cocok dengan formula", "A worked example does not hold");

    /// <summary>A worked example that lacks an input or names one that does not exist.</summary>
    public static readonly Rule ExampleInputs = Error("IKU8002", "Masukan contoh tidak lengkap atau tidak dikenal", "A worked example lacks an input or names an unknown one");

    /// <summary>C#: a constant argument that breaks a declared bound.</summary>
    public static readonly Rule ArgumentBreaksBound = Warning("IKU9001", "Argumen tetap melanggar batas masukan", "A constant argument breaks a declared bound");

    /// <summary>C#: neighbouring arguments of one type without names.</summary>
    public static readonly Rule PositionalArguments = Info("IKU9002", "Argumen setipe diberikan menurut urutan", "Arguments of one type passed by position");

    /// <summary>A host failed, not its user.</summary>
    public static readonly Rule InternalError = Warning("IKU0001", "Kesalahan internal Sakip.Dsl", "Internal error of Sakip.Dsl");

    /// <summary>A file is broken, and no analyzer says where.</summary>
    public static readonly Rule BrokenFile = Error("IKU0002", "Berkas definisi mengandung galat", "A definition file has errors");

    /// <summary>Those that hosts tell of themselves, by id.</summary>
    public static IReadOnlyList<Rule> OfHosts { get; } = [InternalError, BrokenFile];

    /// <summary>Those about C# that calls generated code, by id.</summary>
    public static IReadOnlyList<Rule> OfCode { get; } = [ArgumentBreaksBound, PositionalArguments];

    /// <summary>All of them that are about definitions, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnexpectedText, Unclosed, NumberNotation, UnknownKeyword, DuplicateProperty, ValueNotAllowed,
        UndefinedName, DeclaredTwice, UnusedInput, CircularReference, UnknownFunction,
        UnlikeUnits, UnitMismatch, ScaleMismatch, UnknownUnit,
        ZeroDivisor, ResultOutOfRange, UndefinedOperation, NoEffect,
        BandGap, BandOverlap, BandUnreachable, UnknownLabel,
        PolarityContradicted, TargetAgainstPolarity, TargetImpossible, TargetPeriods, StableRange, ScoringRule, TargetSum,
        MissingProperty, MissingOffice, MissingSource, SameFormula, Spelling, IdleSuppression, ExampleFails, ExampleInputs,
    ];

    /// <summary>Every rule there is, by id.</summary>
    public static IReadOnlyList<Rule> Every { get; } = [.. OfHosts, .. All, .. OfCode];

    /// <summary>The rule that is written so, in any case and with or without <c>IKU</c>; null when there is none.</summary>
    public static Rule? Find(string written)
    {
        string digits = written.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? written.Substring(Prefix.Length) : written;
        return Every.FirstOrDefault(r => r.Id == Prefix + digits);
    }

    /// <summary>The rule whose id is closest to what is written; null when none is close.</summary>
    public static Rule? FindNearest(string written) =>
        NearestName.Find(written, Every.Select(r => r.Id)) is { } id ? Find(id) : null;

    private static Rule Error(string id, string indonesian, string english) => new(id, Severity.Error, new(indonesian, english));

    private static Rule Warning(string id, string indonesian, string english) => new(id, Severity.Warning, new(indonesian, english));

    private static Rule Info(string id, string indonesian, string english) => new(id, Severity.Info, new(indonesian, english));
}
