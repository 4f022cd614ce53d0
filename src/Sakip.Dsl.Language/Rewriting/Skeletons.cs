using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>
/// Properties that are missing, as lines for a person to fill in. Nothing puts them in unasked: a line without its value is an
/// error where the missing line may only have been a warning.
/// </summary>
public static class Skeletons
{
    /// <summary>The edit that adds what an indicator lacks.</summary>
    /// <param name="text">The file.</param>
    /// <param name="ruleId">The rule that found it missing: IKU7001, IKU7002 or IKU7003.</param>
    /// <param name="offset">Where it did: a place in the head of the indicator.</param>
    /// <returns>Null when nothing of the kind is missing there.</returns>
    public static TextEdit? Offer(SourceText text, string ruleId, int offset)
    {
        var (tokens, _) = Lexer.Read(text);
        var block = Find(Scanner.Scan(text, tokens, new DiagnosticBag(text)), offset);
        if (block?.Open is null)
        {
            return null;
        }

        string[] missing = [.. NeededBy(ruleId, block).Where(key => !IsGiven(block, key) && block.Kind.Knows(key))];
        if (missing.Length == 0)
        {
            return null;
        }

        var before = LastBefore(block, missing[0]);
        int outer = text.IndentationAt(block.KeywordSpan.Start);
        string lineEnd = text.Content.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        string lines = string.Concat(missing.Select(key => $"{lineEnd}{new string(' ', before is null ? outer + 2 : text.IndentationAt(before.Span.Start))}{key}: "));
        int behind = before?.Span.End ?? block.Open.Span.End;
        int at = EndOfLine(text.Content, behind);
        return at < block.Span.End
            ? new TextEdit(new TextSpan(at, 0), lines)
            : new TextEdit(new TextSpan(behind, 0), lines + lineEnd + new string(' ', outer)); // a block on one line is opened
    }

    private static string[] NeededBy(string ruleId, BlockSyntax block) => ruleId switch
    {
        "IKU7001" => IsGiven(block, "nilai") ? ["satuan", "polaritas"] : ["satuan", "polaritas", "formula"],
        "IKU7002" => ["penanggung jawab"],
        "IKU7003" => ["sumber data"],
        _ => [],
    };

    private static bool IsGiven(BlockSyntax block, string key) => block.Properties.Any(p => p.Key == key);

    private static BlockSyntax? Find(BlockSyntax block, int offset)
    {
        foreach (var inner in block.Blocks)
        {
            if (inner.Span.Start <= offset && offset < inner.Span.End)
            {
                return inner.Kind == BlockKinds.Indikator || inner.Kind == BlockKinds.Komponen ? inner : Find(inner, offset);
            }
        }

        return null;
    }

    /// <summary>The member behind which the property belongs, by the order the formatter gives them.</summary>
    private static MemberSyntax? LastBefore(BlockSyntax block, string key)
    {
        int rank = Array.IndexOf(block.Kind.Properties, key);
        int inputs = Array.IndexOf(block.Kind.Properties, "formula");
        int RankOf(MemberSyntax member) => member is PropertySyntax property ? Array.IndexOf(block.Kind.Properties, property.Key) : inputs - 1;
        return block.Members.Where(m => RankOf(m) < rank).OrderBy(m => m.Span.End).LastOrDefault();
    }

    private static int EndOfLine(string content, int offset)
    {
        int end = content.IndexOfAny(['\n', '\r'], offset);
        return end < 0 ? content.Length : end;
    }
}
