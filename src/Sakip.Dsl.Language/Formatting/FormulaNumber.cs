using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>Numbers of formulas as documents print them.</summary>
public static class FormulaNumber
{
    private const int Sen = 2;

    /// <summary><c>100.000</c>, <c>100%</c>, <c>Rp 1.000,00</c>: money is printed with its cents.</summary>
    public static string Text(BoundNumber number)
    {
        bool isMultiple = number.Satuan is { Faktor: not 1 };
        return number.IsMoney ? "Rp " + (isMultiple ? AngkaIndonesia.Tulis(number.Written) : AngkaIndonesia.Tulis(number.Written, Sen))
            : number.IsPercent ? AngkaIndonesia.Tulis(number.Written) + "%"
            : AngkaIndonesia.Tulis(number.Written);
    }

    /// <summary>A bare number: <c>100</c>, <c>99,5</c>.</summary>
    public static string Text(decimal number) => AngkaIndonesia.Tulis(number);

    /// <summary>The unit behind the number, empty where there is none or <c>Rp</c> says it.</summary>
    public static string Unit(BoundNumber number) =>
        number.Satuan is { } unit && !(number.IsMoney && unit.Faktor == 1) ? unit.Judul : "";
}
