using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>
/// Wanted deviations: `// abaikan IKU4001: alasan` on the line above, and what is wrong with them (IKU7006). Most errors cannot be
/// wanted: with them the definition means nothing. Bands and targets a regulation printed wrongly can: the rest still means something.
/// </summary>
internal static class Suppressions
{
    private static readonly Rule[] s_wantedErrors = [Rules.BandGap, Rules.BandOverlap, Rules.BandUnreachable, Rules.TargetImpossible];

    /// <summary>The findings that are left, and those about the suppressions themselves.</summary>
    public static IEnumerable<Diagnostic> Apply(SyntaxTree tree, IEnumerable<Diagnostic> diagnostics)
    {
        var suppressions = SuppressionComment.ReadAll(tree);
        if (suppressions.Count == 0)
        {
            return diagnostics;
        }

        var found = diagnostics.ToArray();
        var own = new DiagnosticBag(tree.Text);
        var wanted = new Dictionary<(int Line, string Id), NamePartSyntax>();
        foreach (var comment in suppressions)
        {
            if (!comment.HasReason)
            {
                own.Report(Rules.IdleSuppression, comment.Span, Messages.SuppressionWithoutReason(comment.Ids.Select(i => i.Text.ToUpperInvariant()).ToArray()));
                continue;
            }

            foreach (var id in comment.Ids)
            {
                if (IsAllowed(id, own))
                {
                    wanted[(comment.Line, id.Text.ToUpperInvariant())] = id;
                }
            }
        }

        var left = found.Where(d => !wanted.ContainsKey((d.Location.Start.Line, d.Rule.Id))).ToArray();
        ReportIdle(wanted, found, left, own);
        return left.Concat(own.ToSorted());
    }

    private static bool CanBeWanted(Rule rule) =>
        rule == Rules.IdleSuppression ? false : rule.Severity != Severity.Error || s_wantedErrors.Contains(rule);

    private static bool IsAllowed(NamePartSyntax id, DiagnosticBag own)
    {
        string name = id.Text.ToUpperInvariant();
        var rule = Rules.All.FirstOrDefault(r => r.Id == name);
        if (rule is null)
        {
            string? nearest = Messages.IsAboutCSharp(name) ? null : NearestName.Find(name, Rules.All.Select(r => r.Id));
            own.Report(Rules.IdleSuppression, id.Span, Messages.UnknownRule(name, nearest), nearest);
        }
        else if (!CanBeWanted(rule))
        {
            own.Report(Rules.IdleSuppression, id.Span, Messages.CannotBeSuppressed(rule));
        }

        return rule is not null && CanBeWanted(rule);
    }

    private static void ReportIdle(Dictionary<(int Line, string Id), NamePartSyntax> wanted, Diagnostic[] found, Diagnostic[] left, DiagnosticBag own)
    {
        if (left.Any(d => d.Rule.Severity == Severity.Error && !CanBeWanted(d.Rule)))
        {
            return; // errors keep a file from being understood: the finding that a suppression was written for may come back
        }

        var met = new HashSet<(int, string)>(found.Select(d => (d.Location.Start.Line, d.Rule.Id)));
        foreach (var place in wanted.Where(w => !met.Contains(w.Key)))
        {
            var (line, id) = place.Key;
            var nearest = left.Where(d => d.Rule.Id == id).OrderBy(d => Math.Abs(d.Location.Start.Line - line)).FirstOrDefault();
            own.Report(Rules.IdleSuppression, place.Value.Span, Messages.SuppressesNothing(id, line + 1, nearest is null ? null : nearest.Location.Start.Line + 1));
        }
    }
}
