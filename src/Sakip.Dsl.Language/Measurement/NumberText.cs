using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>Numbers of results as Indonesian documents print them.</summary>
public static class NumberText
{
    /// <summary>All digits of a number; empty for none.</summary>
    public static string Of(decimal? number) => number is { } value ? AngkaIndonesia.Tulis(value) : "";

    /// <summary>A number with so many decimals, half away from zero; empty for none.</summary>
    public static string Of(decimal? number, int decimals) => number is { } value ? AngkaIndonesia.Tulis(value, decimals) : "";
}
