namespace Sakip.Dsl.Language.Semantics;

/// <summary>The functions of the language.</summary>
public enum Fungsi
{
    /// <summary>The sum.</summary>
    Jumlah,

    /// <summary>The mean.</summary>
    Rata,

    /// <summary>How many records a list has, or how many meet a condition.</summary>
    Banyak,

    /// <summary>The least.</summary>
    Min,

    /// <summary>The greatest.</summary>
    Maks,

    /// <summary>The square root, or the n-th.</summary>
    Akar,

    /// <summary>The natural logarithm.</summary>
    Ln,

    /// <summary>The common logarithm.</summary>
    Log10,

    /// <summary>The exponential.</summary>
    Exp,

    /// <summary>The absolute value.</summary>
    Abs,

    /// <summary>Rounding, half away from zero, to n decimals.</summary>
    Bulat,

    /// <summary>The condition.</summary>
    Jika,

    /// <summary>The achievement of an indicator or of the members of a group.</summary>
    Capaian,

    /// <summary>The absorbed share of a budget, in percent.</summary>
    Serapan,
}

/// <summary>What is known of a function.</summary>
/// <param name="Fungsi">Which one.</param>
/// <param name="Nama">How it is written.</param>
/// <param name="Least">The least number of arguments.</param>
/// <param name="Most">The greatest number of arguments.</param>
/// <param name="Gathers">Whether it gathers the records of a list, or the values listed.</param>
internal sealed record FunctionSymbol(Fungsi Fungsi, string Nama, int Least, int Most, bool Gathers = false)
{
    private const int Many = 1000;

    public static readonly FunctionSymbol[] All =
    [
        new(Fungsi.Jumlah, "jumlah", 1, Many, true),
        new(Fungsi.Rata, "rata", 1, Many, true),
        new(Fungsi.Banyak, "banyak", 1, 1, true),
        new(Fungsi.Min, "min", 1, Many, true),
        new(Fungsi.Maks, "maks", 1, Many, true),
        new(Fungsi.Akar, "akar", 1, 2),
        new(Fungsi.Ln, "ln", 1, 1),
        new(Fungsi.Log10, "log10", 1, 1),
        new(Fungsi.Exp, "exp", 1, 1),
        new(Fungsi.Abs, "abs", 1, 1),
        new(Fungsi.Bulat, "bulat", 2, 2),
        new(Fungsi.Jika, "jika", 3, 3),
        new(Fungsi.Capaian, "capaian", 1, 1),
        new(Fungsi.Serapan, "serapan", 1, 1),
    ];

    public static FunctionSymbol? Find(string name) => Array.Find(All, f => string.Equals(f.Nama, name, StringComparison.OrdinalIgnoreCase));

    public static FunctionSymbol Of(Fungsi function) => All[(int)function];
}
