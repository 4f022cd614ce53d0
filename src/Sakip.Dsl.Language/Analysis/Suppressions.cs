using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>Wanted deviations: `// abaikan IKU4001: alasan` on the line above. An error cannot be wanted: with it the definition means nothing.</summary>
internal static class Suppressions
{
    private const string Word = "abaikan";

    public static IEnumerable<Diagnostic> Apply(SyntaxTree tree, IEnumerable<Diagnostic> diagnostics)
    {
        var suppressed = Find(tree);
        return suppressed.Count == 0 ? diagnostics : diagnostics.Where(d => d.Rule.Severity == Severity.Error || !suppressed.Contains((d.Location.Start.Line, d.Rule.Id)));
    }

    private static HashSet<(int Line, string Id)> Find(SyntaxTree tree)
    {
        var found = new HashSet<(int, string)>();
        foreach (var comment in tree.Comments)
        {
            string text = tree.Text[comment].TrimStart('/', ' ', '\t');
            int colon = text.IndexOf(':');
            if (!text.StartsWith(Word + " ", StringComparison.OrdinalIgnoreCase) || colon < 0 || text.Substring(colon + 1).Trim().Length == 0)
            {
                continue; // without a reason nothing is suppressed
            }

            int line = tree.Text.PositionAt(comment.Start).Line;
            foreach (string id in text.Substring(Word.Length, colon - Word.Length).Split(',', ' '))
            {
                found.Add((line + 1, id.Trim().ToUpperInvariant()));
            }
        }

        return found;
    }
}
