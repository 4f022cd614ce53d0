using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>A token as it will be written.</summary>
/// <param name="Text">Its text; a text over several lines holds its line ends and indentation.</param>
/// <param name="SpaceBefore">Whether a space parts it from the token before it on the same line.</param>
/// <param name="BreakRank">How willingly a line ends behind it, 0 the most; <see cref="Spelling.NoBreak"/> where it may not.</param>
/// <param name="Index">The token's place among the file's tokens.</param>
internal readonly record struct Piece(string Text, bool SpaceBefore, int BreakRank, int Index);

/// <summary>Writes tokens in the canonical spelling: signs, numbers, and the spaces between them.</summary>
internal sealed class Spelling(SourceText text, IReadOnlyList<Token> tokens)
{
    public const int NoBreak = int.MaxValue;

    // Separators part more than sums do, and these more than products.
    private const int RanksOfADepth = 3;

    /// <summary>The tokens of a stretch.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="style">What they are the value of.</param>
    /// <param name="textIndentation">How deep the lines of a long text are indented.</param>
    public List<Piece> Of(int first, int end, ValueStyle style, int textIndentation)
    {
        var pieces = new List<Piece>(end - first);
        int depth = 0;
        int square = 0;
        var before = Role.None;
        for (int i = first; i < end; i++)
        {
            var token = tokens[i];
            depth -= token.Kind is TokenKind.CloseParen or TokenKind.CloseBracket ? 1 : 0;
            square -= token.Kind == TokenKind.CloseBracket && square > 0 ? 1 : 0;
            var role = RoleOf(token, before, style);
            bool space = i > first && HasSpace(i, before, role, style, isTight: square > 0);
            pieces.Add(new Piece(Write(i, first, role, style, textIndentation), space, square > 0 ? NoBreak : RankOf(token, role, Math.Max(depth, 0), style), i));
            depth += token.Kind is TokenKind.OpenParen or TokenKind.OpenBracket ? 1 : 0;
            square += token.Kind == TokenKind.OpenBracket ? 1 : 0;
            before = role;
        }

        return pieces;
    }

    /// <summary>What a token is to its neighbours.</summary>
    private enum Role
    {
        None,
        Operand,
        Call,
        Sign,
        BinarySign,
        Other,
    }

    private static Role RoleOf(Token token, Role before, ValueStyle style)
    {
        bool behindOperand = before is Role.Operand;
        switch (token.Kind)
        {
            case TokenKind.Identifier when style == ValueStyle.Formula:
                bool isSign = behindOperand && token.IsWord("x");
                bool isWord = isSign || (behindOperand && (token.IsWord("dan") || token.IsWord("atau"))) || (!behindOperand && token.IsWord("bukan"));
                return isSign ? Role.BinarySign : isWord ? Role.Other : Role.Operand;
            case TokenKind.Identifier or TokenKind.Number or TokenKind.Text or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.Percent:
                return Role.Operand;
            case TokenKind.Minus:
                return behindOperand ? Role.BinarySign : Role.Sign;
            case TokenKind.Plus or TokenKind.Times or TokenKind.Slash or TokenKind.Caret:
                return Role.BinarySign;
            default:
                return Role.Other;
        }
    }

    private bool HasSpace(int index, Role before, Role role, ValueStyle style, bool isTight)
    {
        var (last, token) = (tokens[index - 1], tokens[index]);
        bool isFormula = style == ValueStyle.Formula;
        if (isTight || last.Kind is TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.Dot || before == Role.Sign)
        {
            return false;
        }

        switch (token.Kind)
        {
            case TokenKind.Semicolon or TokenKind.Comma or TokenKind.Colon or TokenKind.Dot or TokenKind.Percent
                or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.OpenBracket:
                return false;
            case TokenKind.OpenParen:
                return !(isFormula && last.Kind == TokenKind.Identifier && before == Role.Operand);
            case TokenKind.DotDot:
                return !IsTightRange(index, style);
        }

        if (last.Kind == TokenKind.DotDot)
        {
            return !IsTightRange(index - 1, style);
        }

        bool isJoint = !isFormula && (role == Role.BinarySign || before == Role.BinarySign);
        return !isJoint;
    }

    /// <summary><c>0..100</c> is one thing where both ends are plain; <c>&gt; 0 .. 100</c>, <c>.. 100</c> and bands need air.</summary>
    private bool IsTightRange(int dots, ValueStyle style)
    {
        int lower = dots - 1;
        if (style == ValueStyle.Bands || lower < 0 || tokens[lower].Kind != TokenKind.Number || tokens[dots + 1].Kind == TokenKind.Less)
        {
            return false;
        }

        int beforeLower = lower - 1 >= 0 && tokens[lower - 1].Kind == TokenKind.Minus ? lower - 2 : lower - 1;
        return beforeLower < 0 || tokens[beforeLower].Kind is not (TokenKind.Greater or TokenKind.GreaterEqual);
    }

    private static int RankOf(Token token, Role role, int depth, ValueStyle style)
    {
        int rank = token.Kind switch
        {
            TokenKind.Semicolon => 0,
            TokenKind.Comma => 1,
            TokenKind.Caret => NoBreak,
            TokenKind.Plus or TokenKind.Minus when role == Role.BinarySign && style == ValueStyle.Formula => 1,
            _ when role == Role.BinarySign && style == ValueStyle.Formula => 2,
            _ => NoBreak,
        };
        return rank == NoBreak ? NoBreak : (depth * RanksOfADepth) + rank;
    }

    private string Write(int index, int first, Role role, ValueStyle style, int textIndentation)
    {
        var token = tokens[index];
        return token.Kind switch
        {
            TokenKind.Number => WriteNumber(token, index == first ? null : tokens[index - 1], style),
            TokenKind.Text => WriteText(token, textIndentation),
            TokenKind.Identifier when role == Role.BinarySign => "×",
            TokenKind.Times => "×",
            TokenKind.Slash => "/",
            TokenKind.Minus => "-",
            TokenKind.LessEqual => "<=",
            TokenKind.GreaterEqual => ">=",
            TokenKind.NotEqual => "<>",
            _ => text[token.Span],
        };
    }

    private static string WriteNumber(Token token, Token? last, ValueStyle style)
    {
        string written = token.Text;
        int start = 0;
        while (start < written.Length && written[start] is not (>= '0' and <= '9'))
        {
            start++;
        }

        int comma = written.IndexOf(',', start);
        string digits = (comma < 0 ? written.Substring(start) : written.Substring(start, comma - start)).Replace(".", "");
        string fraction = comma < 0 || token.Decimals == 0 ? "" : written.Substring(comma);
        bool isYear = style switch
        {
            ValueStyle.Ordinal => true,
            ValueStyle.ByYear => last is null || last.Kind is TokenKind.Semicolon or TokenKind.Identifier,
            _ => false,
        };
        if (isYear && fraction.Length == 0)
        {
            return digits;
        }

        bool mayBeYear = !token.IsMoney && fraction.Length == 0 && written.Length == 4 && token.Number is >= 1900 and <= 2100;
        return (token.IsMoney ? "Rp " : "") + (mayBeYear ? digits : NumberNotation.Group(digits)) + fraction;
    }

    private string WriteText(Token token, int indentation)
    {
        string written = text[token.Span];
        if (written.IndexOfAny(['\n', '\r']) < 0)
        {
            return written;
        }

        string margin = new(' ', indentation);
        var lines = token.Text.Split('\n').Select(line => line.Length == 0 ? "" : margin + line);
        return "\"\"\"\n" + string.Join("\n", lines) + "\n" + margin + "\"\"\"";
    }
}
