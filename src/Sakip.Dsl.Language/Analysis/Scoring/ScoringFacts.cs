using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Scoring;

/// <summary>The scoring rules of a project, those that ship among them.</summary>
internal sealed class ScoringFacts
{
    private readonly Dictionary<string, BoundScoringRule> _byName = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Rule, ArahPolaritas Direction), string> _first = [];

    private ScoringFacts(string[] declared, (string Rule, string Indicator)? undecided)
    {
        Declared = declared;
        Undecided = undecided;
    }

    /// <summary>The rules the project itself declares for indicators, by file.</summary>
    public string[] Declared { get; }

    /// <summary>
    /// The second of several declared rules, and an indicator that none of them is named for: whoever declares two must say by
    /// which the others are scored.
    /// </summary>
    public (string Rule, string Indicator)? Undecided { get; }

    public static ScoringFacts Gather(ProjectFacts facts)
    {
        string[] declared = [.. facts.Files.SelectMany(f => f.File.Aturan).Select(r => r.Nama).Where(n => n.Length > 0 && n != Prelude.BudgetRule).Distinct()];
        bool isOpen = declared.Length > 1 && facts.Table.DefaultRule == Prelude.DefaultRule && !declared.Contains(Prelude.DefaultRule) && !facts.Table.NamesDefaultRule;
        var forsaken = isOpen
            ? facts.Indicators.Values.FirstOrDefault(i => !i.IsComponent && i.Target.Count > 0 && i.AturanCapaian == Prelude.DefaultRule)
            : null;
        var known = new ScoringFacts(declared, forsaken is null ? null : (declared[1], forsaken.Path));
        foreach (var rule in facts.Files.SelectMany(f => f.File.Aturan).Concat(Prelude.File.Aturan))
        {
            if (!known._byName.ContainsKey(rule.Nama))
            {
                known._byName[rule.Nama] = rule;
            }
        }

        foreach (var indicator in facts.Indicators.Values.Where(IsScoredByFormula))
        {
            var key = (indicator.AturanCapaian, indicator.Polaritas!.Value);
            if (!known._first.TryGetValue(key, out string? first) || string.CompareOrdinal(indicator.Path, first) < 0)
            {
                known._first[key] = indicator.Path;
            }
        }

        return known;
    }

    /// <summary>Whether a rule's formula is asked for: there is a target to score, and it is a number. Labels and days are met or not, whatever the rule.</summary>
    public static bool IsScoredByFormula(BoundIndicator indicator) =>
        !indicator.IsComponent && indicator.Polaritas is { } direction && (direction != ArahPolaritas.Stabil || indicator.RentangStabil is not null)
        && indicator.Target.Any(t => t.Nilai is not null);

    /// <summary>Whether an indicator is the first, by Id, of those that a rule scores in a direction: what the rule lacks is told once.</summary>
    public bool IsFirst(BoundIndicator indicator, ArahPolaritas direction) =>
        _first.TryGetValue((indicator.AturanCapaian, direction), out string? first) && first == indicator.Path;

    public BoundScoringRule? Find(string name) => _byName.TryGetValue(name, out var rule) ? rule : null;

    /// <summary>The rules that score a direction: declared ones first, each by name.</summary>
    public string[] WithScoreFor(ArahPolaritas direction) =>
        [.. _byName.Values.Where(r => r.ScoreFor(direction) is not null && r.Nama != Prelude.BudgetRule)
            .OrderByDescending(r => Declared.Contains(r.Nama)).ThenBy(r => r.Nama, StringComparer.Ordinal).Select(r => r.Nama)];
}
