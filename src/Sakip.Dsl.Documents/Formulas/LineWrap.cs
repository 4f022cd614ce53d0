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
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
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
