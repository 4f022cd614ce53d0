using System.Text;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tests.Rewriting;

/// <summary>
/// Writes a well formatted file as a careless hand would: other spaces, lines broken and joined wherever the language allows it,
/// other signs for the same operators. Empty lines stay, because they are the writer's own.
/// </summary>
internal sealed class Respacing(string text, int seed)
{
    private static readonly HashSet<char> s_goesOn = [.. ":;,+×/=>", '('];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _output = new();

    public string Write()
    {
        var tree = Definitions.Tree(text);
        var comments = tree.Comments.ToDictionary(c => c.Start, c => c.End);
        int brackets = 0;
        bool inFormula = false;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (comments.TryGetValue(i, out int end))
            {
                Copy(ref i, end);
            }
            else if (c == '"')
            {
                Copy(ref i, EndOfText(i));
            }
            else if (c is ' ' or '\n')
            {
                int start = i;
                while (i < text.Length && text[i] is ' ' or '\n')
                {
                    i++;
                }

                Gap(text[start..i], start > 0 ? text[start - 1] : ' ', brackets > 0, comments.ContainsKey(i));
                inFormula &= !text[start..i].Contains('\n') || brackets > 0;
            }
            else
            {
                brackets += c is '(' ? 1 : c is ')' ? -1 : 0;
                inFormula |= c == 'f' && string.CompareOrdinal(text, i, "formula: ", 0, 9) == 0;
                _output.Append(inFormula ? Sign(c) : c.ToString());
                i++;
            }
        }

        return _output.ToString();
    }

    private string Sign(char c) => c switch
    {
        '×' => _random.Next(3) switch { 0 => "*", 1 => " x ", _ => "×" },
        '/' => _random.Next(2) == 0 ? "÷" : "/",
        _ => c.ToString(),
    };

    private void Gap(string gap, char before, bool inBrackets, bool beforeComment)
    {
        int breaks = gap.Count(c => c == '\n');
        if (breaks > 1)
        {
            _output.Append(Blanks()).Append('\n').Append(Blanks()).Append('\n', breaks - 1).Append(Blanks());
        }
        else if (breaks == 1)
        {
            // A list of texts that is broken because it is long may be joined; whatever begins a line of its own may not.
            bool mayJoin = !beforeComment && before == ';' && _random.Next(2) == 0;
            _output.Append(mayJoin ? " " : $"{Blanks()}\n{Blanks()}");
        }
        else
        {
            bool isWord = before == '×' && _output[^1] == ' '; // a line that ends in x ends there
            bool mayBreak = !beforeComment && !isWord && (inBrackets || s_goesOn.Contains(before)) && _random.Next(4) == 0;
            _output.Append(mayBreak ? $"{Blanks()}\n{Blanks()}" : " " + Blanks());
        }
    }

    private string Blanks() => _random.Next(4) switch { 0 => "\t", 1 => "   ", 2 => " ", _ => "" };

    private int EndOfText(int start)
    {
        string quotes = text.AsSpan(start).StartsWith("\"\"\"") ? "\"\"\"" : "\"";
        int end = text.IndexOf(quotes, start + quotes.Length, StringComparison.Ordinal);
        while (text[end - 1] == '\\')
        {
            end = text.IndexOf(quotes, end + 1, StringComparison.Ordinal);
        }

        return end + quotes.Length;
    }

    private void Copy(ref int at, int end)
    {
        _output.Append(text, at, end - at);
        at = end;
    }
}
