using System.Text.RegularExpressions;

namespace Sakip.Dsl.Language.Tests.Mutations;

/// <summary>Mutations of the indicators of one file, as a careless hand would make them: on the text.</summary>
internal static class FormulaMutations
{
    private static readonly Regex s_head = new(@"^\s*indikator (\w+) ", RegexOptions.CultureInvariant);
    private static readonly Regex s_name = new(@"(?<![\w.%])[a-z]\w*(?!\w*\()", RegexOptions.CultureInvariant);

    public static IEnumerable<Mutant> Of(string file, string text)
    {
        string[] lines = text.Split('\n');
        foreach (var (id, first, last) in Blocks(lines))
        {
            foreach (var (kind, line, replacement) in Changes(lines, first, last))
            {
                string[] changed = [.. lines[..line], .. replacement.Split('\n'), .. lines[(line + 1)..]];
                yield return new Mutant(kind, file, id, string.Join('\n', changed), line, line + replacement.Count(c => c == '\n'));
            }
        }
    }

    private static IEnumerable<(string Id, int First, int Last)> Blocks(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (s_head.Match(lines[i]) is { Success: true } head)
            {
                string end = lines[i][..(lines[i].Length - lines[i].TrimStart().Length)] + "}";
                yield return (head.Groups[1].Value, i, Array.FindIndex(lines, i, l => l == end));
            }
        }
    }

    private static IEnumerable<(MutationKind Kind, int Line, string Replacement)> Changes(string[] lines, int first, int last)
    {
        int Find(string key) => Array.FindIndex(lines, first, last - first, l => l.TrimStart().StartsWith(key, StringComparison.Ordinal));

        int polarity = Find("polaritas: ");
        bool rises = polarity >= 0 && lines[polarity].EndsWith("naik", StringComparison.Ordinal);
        if (Enumerable.Range(first, last - first).Any(i => Regex.IsMatch(lines[i], "\" .*(baik|buruk)$")))
        {
            yield return (MutationKind.BalikPolaritas, polarity, rises ? lines[polarity].Replace("naik", "turun", StringComparison.Ordinal) : lines[polarity].Replace("turun", "naik", StringComparison.Ordinal));
        }

        if (polarity >= 0 && Find("nilai: predikat") < 0 && Find("nilai: tanggal") < 0)
        {
            // The regulation prints no targets: sound ones are added first, then the last of them falls back.
            string margin = lines[polarity][..^lines[polarity].TrimStart().Length];
            yield return (MutationKind.TargetMelawanPolaritas, polarity, lines[polarity] + $"\n{margin}target: 2020 = 2; 2021 = {(rises ? "3; 2022 = 1" : "1; 2022 = 3")}");
        }

        int at = Find("formula: ");
        if (at < 0)
        {
            yield break;
        }

        string formula = lines[at][(lines[at].IndexOf("formula: ", StringComparison.Ordinal) + 9)..];
        string start = lines[at][..^formula.Length];
        if (formula.EndsWith(';'))
        {
            yield break; // goes on in the next line; its names are hit through the lines of others
        }

        foreach (var (kind, mutated) in OfFormula(formula))
        {
            yield return (kind, at, start + mutated);
        }

        foreach (Match name in s_name.Matches(formula).Take(1))
        {
            int declaration = Find($"variabel {name.Value}: ");
            if (declaration >= 0)
            {
                string unit = Regex.Match(lines[declaration], @"variabel \w+: (\w+)").Groups[1].Value == "dokumen" ? "kendaraan" : "dokumen";
                string added = $"{lines[at][..^lines[at].TrimStart().Length]}variabel masukanAsing: {unit} > 0 \"Masukan asing\"\n";
                yield return (MutationKind.GantiMasukan, at, added + start + Replaced(formula, name, "masukanAsing"));
                yield return (MutationKind.TambahTakSejenis, at, added + start + Replaced(formula, name, $"({name.Value} + masukanAsing)"));
            }
        }

        foreach (string divisor in DivisorsOf(formula))
        {
            int declaration = Find($"variabel {divisor}: ");
            if (declaration >= 0 && lines[declaration].Contains(" > 0 \"", StringComparison.Ordinal))
            {
                yield return (MutationKind.HapusBatasPembagi, declaration, lines[declaration].Replace(" > 0 \"", " \"", StringComparison.Ordinal).Replace(": ha \"", ": ha >= 0 \"", StringComparison.Ordinal));
            }
        }
    }

    private static IEnumerable<(MutationKind Kind, string Formula)> OfFormula(string formula)
    {
        var scaled = Regex.Match(formula, @"^(.*) × ([0-9.]+%?)$");
        string body = scaled.Success ? scaled.Groups[1].Value : formula;
        string scale = scaled.Success ? " × " + scaled.Groups[2].Value : "";
        if (SplitAtStroke(body) is var (above, below))
        {
            yield return (MutationKind.TukarPembilangPenyebut, $"{below} / {above}{scale}");
        }

        if (scale == " × 100%")
        {
            yield return (MutationKind.HapusSeratusPersen, body);
        }

        if (scale.Length > 0)
        {
            yield return (MutationKind.GantiSkala, body + (scale is " × 1.000" ? " × 100" : " × 1.000"));
        }

        foreach (Match name in s_name.Matches(formula).Take(1))
        {
            yield return (MutationKind.SalahEja, Replaced(formula, name, name.Value[..^2] + name.Value[^1] + name.Value[^2] + "x"));
        }
    }

    private static string Replaced(string formula, Match name, string by) => formula[..name.Index] + by + formula[(name.Index + name.Length)..];

    /// <summary>The names that are divisors alone.</summary>
    private static IEnumerable<string> DivisorsOf(string formula) => Regex.Matches(formula, @" / (\w+)").Select(m => m.Groups[1].Value).Distinct();

    /// <summary>What stands above and below the one stroke outside brackets.</summary>
    private static (string Above, string Below)? SplitAtStroke(string formula)
    {
        int depth = 0;
        var strokes = new List<int>();
        for (int i = 0; i < formula.Length; i++)
        {
            depth += formula[i] is '(' ? 1 : formula[i] is ')' ? -1 : 0;
            if (depth == 0 && formula[i] == '/')
            {
                strokes.Add(i);
            }
        }

        return strokes.Count == 1 ? (formula[..strokes[0]].Trim(), formula[(strokes[0] + 1)..].Trim()) : null;
    }
}
