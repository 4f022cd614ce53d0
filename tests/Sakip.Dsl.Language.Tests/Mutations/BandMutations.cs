using System.Globalization;
using System.Text.RegularExpressions;

namespace Sakip.Dsl.Language.Tests.Mutations;

/// <summary>Mutations of the bands of one file.</summary>
internal static class BandMutations
{
    private static readonly Regex s_number = new(@"[0-9]+(,[0-9]+)?", RegexOptions.CultureInvariant);

    public static IEnumerable<Mutant> Of(string file, string text)
    {
        string[] lines = text.Split('\n');
        decimal step = 0;
        int inside = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("kategori ", StringComparison.Ordinal))
            {
                inside = i;
                step = lines[i].Contains("(2 desimal)", StringComparison.Ordinal) ? 0.01m : 1m;
            }
            else if (lines[i] == "}")
            {
                inside = -1;
            }
            else if (inside >= 0 && lines[i].LastIndexOf("\": ", StringComparison.Ordinal) is > 0 and var at)
            {
                string name = lines[i].Trim().Split(' ')[0];
                yield return new Mutant(MutationKind.HapusPita, file, name, string.Join('\n', lines.Where((_, n) => n != i)), inside, i + 1);
                foreach (Match edge in s_number.Matches(lines[i], at + 2))
                {
                    // The outer ends bound the scale itself: where it begins is for the regulation to say.
                    if (IsOuter(lines, i, edge.Value))
                    {
                        continue;
                    }

                    foreach (decimal moved in new[] { -step, step })
                    {
                        decimal value = decimal.Parse(edge.Value.Replace(',', '.'), CultureInfo.InvariantCulture) + moved;
                        string line = lines[i][..edge.Index] + value.ToString(step == 1 ? "F0" : "F2", CultureInfo.InvariantCulture).Replace('.', ',') + lines[i][(edge.Index + edge.Length)..];
                        yield return new Mutant(MutationKind.GeserPita, file, name, string.Join('\n', [.. lines[..i], line, .. lines[(i + 1)..]]), i - 1, i + 1);
                    }
                }
            }
        }
    }

    private static bool IsOuter(string[] lines, int line, string edge) => lines[line].Contains("..", StringComparison.Ordinal)
        && (lines[line].Contains($": {edge} ..", StringComparison.Ordinal) && lines[line - 1].StartsWith("kategori ", StringComparison.Ordinal)
            || (lines[line].EndsWith(".. " + edge, StringComparison.Ordinal) && lines[line + 1] == "}"));
}
