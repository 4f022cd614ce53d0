using Sakip.Dsl.Language.Analysis;
using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>
/// All files of a project together: what every host that is not a generator asks. The same files give the same project,
/// whatever order they come in.
/// </summary>
public sealed class Project
{
    private readonly IReadOnlyList<FileBinding> _bindings;

    // What only measuring asks for: an editor makes a project at every keystroke and never does.
    private readonly Lazy<IReadOnlyDictionary<string, BoundScoringRule>> _rules;
    private readonly Lazy<IReadOnlyDictionary<string, BoundCategory>> _categories;
    private readonly Lazy<IReadOnlyDictionary<string, BoundScale>> _scales;
    private readonly Lazy<IReadOnlyDictionary<string, BoundGroup>> _groups;

    private Project(IReadOnlyList<SyntaxTree> trees, IReadOnlyList<FileBinding> bindings, ProjectFacts facts, IReadOnlyList<Diagnostic> diagnostics)
    {
        _bindings = bindings;
        Facts = facts;
        var files = bindings.Select(b => b.File).ToArray();
        Trees = trees;
        Files = files;
        Diagnostics = diagnostics;
        Indicators = IndexOf(files);
        var known = files.Append(Prelude.File);
        _rules = new(() => IndexOf(known.SelectMany(f => f.Aturan), r => r.Nama));
        _categories = new(() => IndexOf(known.SelectMany(f => f.Kategori), c => c.Nama));
        _scales = new(() => IndexOf(known.SelectMany(f => f.Skala), s => s.Nama));
        _groups = new(() => facts.Table.ResolveGroups().ToDictionary(g => g.Path, StringComparer.Ordinal));
        Scorer = new AchievementScorer(this);
    }

    /// <summary>The files as written, by path.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>The files, bound, by path.</summary>
    public IReadOnlyList<BoundFile> Files { get; }

    /// <summary>Everything that is wrong, by file and place; what the definitions themselves suppress is left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every indicator and component by full Id; of two with one Id the first.</summary>
    public IReadOnlyDictionary<string, BoundIndicator> Indicators { get; }

    /// <summary>Every scoring rule by Id, those that ship among them; of two with one Id the first.</summary>
    public IReadOnlyDictionary<string, BoundScoringRule> Rules => _rules.Value;

    /// <summary>Every category by Id, those that ship among them; of two with one Id the first.</summary>
    public IReadOnlyDictionary<string, BoundCategory> Categories => _categories.Value;

    /// <summary>Every scale by Id; of two with one Id the first.</summary>
    public IReadOnlyDictionary<string, BoundScale> Scales => _scales.Value;

    /// <summary>Every group by full Id, goals with an Id among them.</summary>
    public IReadOnlyDictionary<string, BoundGroup> Groups => _groups.Value;

    /// <summary>Scores what was reached against what was aimed at.</summary>
    public AchievementScorer Scorer { get; }

    /// <summary>The regulation of the project.</summary>
    public BoundRegulation? Peraturan => Files.Select(f => f.Peraturan).FirstOrDefault(p => p is not null);

    /// <summary>Reads a project. A path that is given twice counts once.</summary>
    public static Project Create(IEnumerable<SyntaxTree> trees)
    {
        var sorted = trees.GroupBy(t => t.Text.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(t => t.Text.Path, StringComparer.Ordinal).ToArray();
        var table = DeclarationTable.Create(sorted.Select(FileSignature.Of));
        var declarations = new Declarations(sorted);
        var bindings = sorted.Select(t => Binder.Bind(t, table, declarations)).ToArray();
        var facts = new ProjectFacts(IndexOf(bindings.Select(b => b.File)), bindings, table, declarations);
        var diagnostics = new List<Diagnostic>();
        for (int i = 0; i < sorted.Length; i++)
        {
            var all = sorted[i].Diagnostics.Concat(bindings[i].Diagnostics).Concat(Analyses.Of(sorted[i], bindings[i], facts));
            diagnostics.AddRange(Suppressions.Apply(sorted[i], all));
        }

        diagnostics.Sort(Diagnostic.CompareByPlace);
        return new Project(sorted, bindings, facts, diagnostics);
    }

    /// <summary>What analyses found out on their way.</summary>
    internal ProjectFacts Facts { get; }

    /// <summary>
    /// Everything that must hold of the formulas - divisors, roots, logarithms and powers, results and polarities - and whether it is
    /// proved, refuted or undecided; by file and indicator, as they are written.
    /// </summary>
    public IReadOnlyList<Obligation> Obligations() =>
        Trees.Zip(_bindings, (tree, binding) => binding.Indicators.SelectMany(i => ObligationList.Of(i, tree.Text, Facts))).SelectMany(o => o).ToArray();

    private static Dictionary<string, BoundIndicator> IndexOf(IEnumerable<BoundFile> files) => IndexOf(files.SelectMany(f => f.AllIndicators()), i => i.Path);

    private static Dictionary<string, T> IndexOf<T>(IEnumerable<T> declared, Func<T, string> nameOf)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in declared)
        {
            if (!index.ContainsKey(nameOf(one)))
            {
                index[nameOf(one)] = one;
            }
        }

        return index;
    }
}
