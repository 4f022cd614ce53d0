using System.Text;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>The words of a variable's name: what a typeset formula calls an input whose meaning is too long for it.</summary>
internal static class VariableWords
{
    /// <summary>
    /// <c>kelahiranHidup</c> is <c>kelahiran hidup</c>; a word that the meaning writes as an abbreviation takes the
    /// meaning's capitals: <c>opdAktif</c>, "Jumlah OPD yang aktif", is <c>OPD aktif</c>.
    /// </summary>
    public static string Of(string name, string meaning)
    {
        var abbreviations = AbbreviationsIn(meaning);
        var words = Split(name).Select(w => abbreviations.FirstOrDefault(a => string.Equals(a, w, StringComparison.OrdinalIgnoreCase)) ?? w.ToLowerInvariant());
        return string.Join(" ", words);
    }

    /// <summary>Words begin at capitals, and at digits behind letters.</summary>
    private static IEnumerable<string> Split(string name)
    {
        int start = 0;
        for (int i = 1; i < name.Length; i++)
        {
            bool begins = char.IsUpper(name[i]) ? !char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))
                : name[i] == '_' || (char.IsDigit(name[i]) && i - start > 2 && char.IsLetter(name[i - 1]));
            if (begins)
            {
                yield return name.Substring(start, i - start).Trim('_');
                start = i;
            }
        }

        yield return name.Substring(start).Trim('_');
    }

    /// <summary>Words with a capital behind the first letter, and single capitals: <c>OPD</c>, <c>KemenPAN</c>, the <c>A</c> of a grade.</summary>
    private static List<string> AbbreviationsIn(string meaning)
    {
        var found = new List<string>();
        var word = new StringBuilder();
        foreach (char c in meaning + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
                continue;
            }

            string text = word.ToString();
            word.Clear();
            if (text.Length > 0 && char.IsUpper(text[0]) && (text.Length == 1 || text.Skip(1).Any(char.IsUpper)))
            {
                found.Add(text);
            }
        }

        return found;
    }
}
