using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Completeness;

/// <summary>
/// The word that regulations misspell most (IKU7005): KBBI has `persentase` and none of its relatives. `Presentasi` is a word of its
/// own. What a text cites between “ and ” is left alone: there the misspelling is what it is about.
/// </summary>
internal sealed class SpellingAnalysis : IFileAnalysis
{
    private const string Standard = "persentase";

    private static readonly Regex s_misspelt = new(
        @"(?<!\p{L})(?:prosentase|presentase|percentase|precentase|procentase|persentasi|prosentasi|percentasi|persentage)(?=(?:nya)?(?!\p{L}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // One of these stands in every misspelling; most files have none, and are not read a second time.
    private static readonly string[] s_traces = ["prosen", "presen", "percen", "precen", "procen", "sentasi", "sentage"];

    public void Analyze(AnalysisContext context)
    {
        var text = context.Tree.Text;
        if (!Array.Exists(s_traces, t => text.Content.IndexOf(t, StringComparison.OrdinalIgnoreCase) >= 0) || !s_misspelt.IsMatch(text.Content))
        {
            return;
        }

        foreach (var token in Lexer.Read(text).Tokens.Where(t => t.Kind == TokenKind.Text))
        {
            string written = text[token.Span];
            foreach (Match match in s_misspelt.Matches(written))
            {
                if (!IsCited(written, match.Index))
                {
                    string standard = InCaseOf(match.Value);
                    context.Diagnostics.Report(
                        Rules.Spelling, new TextSpan(token.Span.Start + match.Index, match.Length), Messages.Misspelt(match.Value, standard), standard);
                }
            }
        }
    }

    /// <summary>A text with the standard word in place of its misspellings.</summary>
    internal static string Standardised(string text) => s_misspelt.Replace(text, match => InCaseOf(match.Value));

    private static bool IsCited(string text, int at) => at > 0 && text.LastIndexOf('“', at) > text.LastIndexOf('”', at);

    private static string InCaseOf(string written) =>
        written.All(char.IsUpper) ? Standard.ToUpperInvariant()
        : char.IsUpper(written[0]) ? char.ToUpperInvariant(Standard[0]) + Standard.Substring(1)
        : Standard;
}
