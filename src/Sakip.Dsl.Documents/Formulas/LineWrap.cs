namespace Sakip.Dsl.Documents.Formulas;

/// <summary>Breaks names into lines: typeset formulas do not wrap by themselves.</summary>
internal static class LineWrap
{
    /// <summary>
    /// Lines of about equal length, as few as <paramref name="width"/> allows. Equal lines keep a fraction compact:
    /// two of twenty characters read better than one of thirty-five and a lost word.
    /// </summary>
    public static List<string> Wrap(string text, int width)
    {
        string[] words = WordsOf(text);
        var lines = Fill(words, width);
        if (lines.Count < 2)
        {
            return lines;
        }

        int count = lines.Count;
        int narrow = Math.Max(text.Length / count, words.Max(w => w.Length));
        for (int tried = narrow; tried < width; tried++)
        {
            var balanced = Fill(words, tried);
            if (balanced.Count == count)
            {
                return balanced;
            }
        }

        return lines;
    }

    /// <summary>A dash between two words ties them together: <c>17 - 60</c> is one thing.</summary>
    private static string[] WordsOf(string text)
    {
        var words = new List<string>();
        bool tied = false;
        foreach (string word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isDash = word is "-" or "–" or "/";
            if (words.Count > 0 && (tied || isDash))
            {
                words[words.Count - 1] += " " + word;
            }
            else
            {
                words.Add(word);
            }

            tied = isDash;
        }

        return words.ToArray();
    }

    private static List<string> Fill(string[] words, int width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        lines.Add(line);
        return lines;
    }
}
