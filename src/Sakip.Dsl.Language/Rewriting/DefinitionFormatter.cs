using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>
/// Writes a definition in its canonical form: order of properties, indentation, spaces, signs, notation of numbers. It moves
/// and respells tokens and never prints from what they mean, so nothing that a file says can be lost.
/// </summary>
public static class DefinitionFormatter
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Whether a file can be formatted: what is not well written has no form yet.</summary>
    public static bool CanFormat(SyntaxTree tree) => tree.Text.IsUtf8 && tree.Diagnostics.All(d => d.Rule.Severity != Severity.Error);

    /// <summary>The canonical form of a file; of one that cannot be formatted its text as it is.</summary>
    public static string Format(SyntaxTree tree)
    {
        if (!CanFormat(tree))
        {
            return tree.Text.Content;
        }

        string content = tree.Text.Content;
        string formatted = Print(tree.Text).Replace("\n", LineEndOf(content));
        if (content.Length > 0 && content[0] == ByteOrderMark)
        {
            formatted = ByteOrderMark + formatted;
        }

        return SaysTheSame(tree, formatted) ? formatted : content;
    }

    private static string Print(SourceText text)
    {
        var (tokens, comments) = Lexer.Read(text);
        var file = Scanner.Scan(text, tokens, new DiagnosticBag(text));
        return new BlockPrinter(text, tokens, Trivia.Of(text, tokens, comments)).Print(file);
    }

    /// <summary>The line end that most lines have.</summary>
    private static string LineEndOf(string content)
    {
        int lines = 0;
        int withReturn = 0;
        for (int i = content.IndexOf('\n'); i >= 0; i = content.IndexOf('\n', i + 1))
        {
            lines++;
            withReturn += i > 0 && content[i - 1] == '\r' ? 1 : 0;
        }

        return withReturn * 2 > lines ? "\r\n" : "\n";
    }

    /// <summary>
    /// The last word before a text is given out: a definition becomes law, so should a form that nobody foresaw cost a token
    /// or a comment, or make the file unreadable, it stays as it is.
    /// </summary>
    private static bool SaysTheSame(SyntaxTree tree, string formatted)
    {
        var again = SyntaxTree.Parse(new SourceText(tree.Text.Path, formatted));
        return CanFormat(again) && Words(tree).SequenceEqual(Words(again), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Words(SyntaxTree tree)
    {
        var words = Lexer.Read(tree.Text).Tokens.ConvertAll(WordOf);
        words.AddRange(tree.Comments.Select(c => tree.Text[c].TrimEnd()));
        words.Sort(StringComparer.Ordinal);
        return words;
    }

    /// <summary>A token apart from its spelling.</summary>
    private static string WordOf(Token token) => token.Kind switch
    {
        TokenKind.Number => $"{(token.IsMoney ? "Rp " : "")}{token.Decimals} {Aritmetika.AngkaIndonesia.Tulis(token.Number)}",
        TokenKind.Text => "\"" + token.Text,
        TokenKind.Identifier when token.IsWord("x") => TokenKind.Times.ToString(),
        TokenKind.Identifier => token.Text,
        _ => token.Kind.ToString(),
    };
}
