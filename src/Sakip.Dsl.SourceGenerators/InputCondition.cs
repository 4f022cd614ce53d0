using System.Globalization;

namespace Sakip.Dsl.SourceGenerators;

/// <summary>A condition on inputs as the attribute on a generated class holds it: <c>kelahiranHidup &gt; 0</c>, <c>stunting &lt;= balita</c>.</summary>
/// <param name="Input">The parameter.</param>
/// <param name="Sign">The sign.</param>
/// <param name="Bound">The number it is compared with; null where that is another parameter.</param>
/// <param name="Whole">The parameter it is a part of.</param>
internal readonly record struct InputCondition(string Input, string Sign, decimal? Bound, string Whole)
{
    /// <summary>What parts conditions.</summary>
    public const string Separator = "; ";

    private const string AtMost = "<=";

    /// <summary>A bound.</summary>
    public static string Write(string input, string sign, decimal bound) => $"{input} {sign} {bound.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A part of a whole.</summary>
    public static string Write(string part, string whole) => $"{part} {AtMost} {whole}";

    /// <summary>Reads what was written; what another version may have written otherwise is left out.</summary>
    public static IEnumerable<InputCondition> ReadAll(string conditions)
    {
        foreach (string condition in conditions.Split([Separator], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = condition.Split(' ');
            if (parts.Length != 3)
            {
                continue;
            }

            if (decimal.TryParse(parts[2], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal bound))
            {
                yield return new InputCondition(parts[0], parts[1], bound, "");
            }
            else if (parts[1] == AtMost)
            {
                yield return new InputCondition(parts[0], AtMost, null, parts[2]);
            }
        }
    }

    /// <summary>Whether a value keeps the condition.</summary>
    public bool Holds(decimal value, decimal limit) => Sign switch
    {
        ">" => value > limit,
        ">=" => value >= limit,
        "<" => value < limit,
        AtMost => value <= limit,
        _ => true,
    };
}
