using System.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>Roman figures, by which several annexes of one regulation are told apart (UU 12/2011, Lampiran II).</summary>
public static class AngkaRomawi
{
    private const int Greatest = 3999;

    private static readonly (int Value, string Figure)[] Figures =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>A number in Roman figures.</summary>
    /// <param name="number">The number, from 1 to 3999.</param>
    public static string Tulis(int number)
    {
        if (number is < 1 or > Greatest)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Roman figures write 1 to 3999.");
        }

        var text = new StringBuilder();
        foreach (var (value, figure) in Figures)
        {
            for (; number >= value; number -= value)
            {
                text.Append(figure);
            }
        }

        return text.ToString();
    }

    /// <summary>The number that Roman figures write, in capitals and in their one proper form; null for any other text.</summary>
    public static int? Baca(string text)
    {
        int number = 0;
        int at = 0;
        foreach (var (value, figure) in Figures)
        {
            while (number <= Greatest && string.CompareOrdinal(text, at, figure, 0, figure.Length) == 0)
            {
                number += value;
                at += figure.Length;
            }
        }

        return at == text.Length && number is >= 1 and <= Greatest && Tulis(number) == text ? number : null;
    }
}
