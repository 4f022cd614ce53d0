namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>The names of what every indicator's class holds.</summary>
internal static class IndicatorMembers
{
    /// <summary>Computes or throws.</summary>
    public const string Compute = "Hitung";

    /// <summary>Computes or says why not.</summary>
    public const string TryCompute = "CobaHitung";

    /// <summary>Scores what was reached.</summary>
    public const string Achieve = "HitungCapaian";

    /// <summary>Says everything that is wrong with inputs.</summary>
    public const string Validate = "Validasi";

    /// <summary>The inputs as a record.</summary>
    public const string Inputs = "Masukan";

    /// <summary>The metadata.</summary>
    public const string Definition = "Definisi";

    /// <summary>The class of the metadata.</summary>
    public const string DefinitionClass = "Keterangan";

    /// <summary>The formula before rounding; other formulas call it.</summary>
    public const string Full = "NilaiPenuh";

    /// <summary>Computes and rounds what was checked.</summary>
    public const string Finish = "Hasil";

    /// <summary>Checks inputs that may be missing.</summary>
    public const string Check = "Periksa";

    /// <summary>Whether inputs are within their bounds.</summary>
    public const string IsWithinBounds = "DalamBatas";

    /// <summary>What parts of a formula become, each with a number behind it.</summary>
    public const string Sum = "Jumlah";

    /// <summary>A mean.</summary>
    public const string Mean = "Rata";

    /// <summary>A count.</summary>
    public const string Count = "Banyak";

    /// <summary>A least value.</summary>
    public const string Least = "Min";

    /// <summary>A greatest value.</summary>
    public const string Greatest = "Maks";

    /// <summary>A piece of a formula that is too tall to be one expression.</summary>
    public const string Part = "Bagian";

    private static readonly string[] s_numbered = [Sum, Mean, Count, Least, Greatest, Part, TypeNames.AddDefinitions];

    /// <summary>Whether a name is one that a part of a formula, or of an office's catalogue, may get.</summary>
    public static bool IsNumberedName(string name)
    {
        string word = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return word.Length < name.Length && Array.IndexOf(s_numbered, word) >= 0;
    }
}
