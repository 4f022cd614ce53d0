namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>Every kind of mistake the compiler knows. Ids never change their meaning; new kinds take new ids.</summary>
public static class Rules
{
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

    /// <summary>A unit nothing declares.</summary>
    public static readonly Rule UnknownUnit = Error("IKU3004", "Satuan tidak dikenal", "Unknown unit");

    /// <summary>A label that its scale or bands do not have.</summary>
    public static readonly Rule UnknownLabel = Error("IKU5004", "Label tidak ada di skala atau kategorinya", "Label not in its scale or bands");

    /// <summary>A property that must be given is missing.</summary>
    public static readonly Rule MissingProperty = Error("IKU7001", "Properti wajib belum ada", "Needed property missing");

    /// <summary>Nobody is responsible for the indicator.</summary>
    public static readonly Rule MissingOffice = Warning("IKU7002", "Penanggung jawab belum ada", "No responsible office");

    /// <summary>The indicator names no source of its data.</summary>
    public static readonly Rule MissingSource = Warning("IKU7003", "Sumber data belum ada", "No data source");

    /// <summary>A worked example whose stated result is not what the formula gives.</summary>
    public static readonly Rule ExampleFails = Error("IKU8001", "Contoh tidak cocok dengan formula", "A worked example does not hold");

    /// <summary>A worked example that lacks an input or names one that does not exist.</summary>
    public static readonly Rule ExampleInputs = Error("IKU8002", "Masukan contoh tidak lengkap atau tidak dikenal", "A worked example lacks an input or names an unknown one");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnexpectedText, Unclosed, NumberNotation, UnknownKeyword, DuplicateProperty, ValueNotAllowed,
        UndefinedName, DeclaredTwice, UnusedInput, CircularReference, UnknownFunction,
        UnknownUnit, UnknownLabel, MissingProperty, MissingOffice, MissingSource, ExampleFails, ExampleInputs,
    ];

    private static Rule Error(string id, string indonesian, string english) => new(id, Severity.Error, new(indonesian, english));

    private static Rule Warning(string id, string indonesian, string english) => new(id, Severity.Warning, new(indonesian, english));
}
