using System.Text;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>A finding that was mended.</summary>
/// <param name="Finding">The finding, at its place when it was mended.</param>
/// <param name="Old">What stood there.</param>
/// <param name="New">What stands there now.</param>
public sealed record Correction(Diagnostic Finding, string Old, string New);

/// <summary>A file of which something was mended.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text now.</param>
/// <param name="Corrections">What was mended, in the order in which it was.</param>
public sealed record MendedFile(string Path, string Text, EquatableArray<Correction> Corrections);

/// <summary>
/// Mends what has exactly one right answer: the edits that findings carry. One mended mistake may bring the next to light, so
/// it reads again, a few times; and an edit after which there are more errors than before is left undone.
/// </summary>
public sealed class Mending
{
    private const int MostPasses = 5;

    /// <summary>
    /// The rules whose edits need nobody to look at them. Where an example and a formula contradict each other, or a declared
    /// scale and a computed one, either may be the wrong one: there the edit is only an offer to the one who knows.
    /// </summary>
    private static readonly HashSet<Rule> s_certain =
    [
        Rules.UnexpectedText, Rules.Unclosed, Rules.NumberNotation, Rules.UnknownKeyword, Rules.DuplicateProperty, Rules.ValueNotAllowed,
        Rules.UndefinedName, Rules.UnknownFunction, Rules.UnitMismatch, Rules.UnknownUnit, Rules.UnknownLabel, Rules.Spelling, Rules.ExampleInputs,
    ];

    private readonly HashSet<(string Path, string Id, string Message, string New)> _refused = [];
    private readonly Dictionary<string, List<Correction>> _corrections = new(StringComparer.Ordinal);
    private Project _project;

    private Mending(Project project) => _project = project;

    /// <summary>Mends the files of a project.</summary>
    /// <returns>The files in which something was mended, by path.</returns>
    public static IReadOnlyList<MendedFile> Mend(IEnumerable<SyntaxTree> trees)
    {
        var mending = new Mending(Project.Create(trees));
        for (int pass = 0; pass < MostPasses && mending.RunPass(); pass++)
        {
        }

        return mending._project.Trees
            .Where(t => mending._corrections.ContainsKey(t.Text.Path))
            .Select(t => new MendedFile(t.Text.Path, t.Text.Content, mending._corrections[t.Text.Path].ToEquatableArray()))
            .ToArray();
    }

    /// <summary>Whether a finding carries an edit that needs nobody to look at it.</summary>
    public static bool IsCertain(Diagnostic finding) => finding.Mend is not null && s_certain.Contains(finding.Rule);

    /// <summary>A text with edits made that do not overlap, given in order of place.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var output = new StringBuilder(text.Length);
        int at = 0;
        foreach (var edit in edits)
        {
            output.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return output.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Makes all edits that one reading of the project gives.</summary>
    /// <returns>Whether anything was mended.</returns>
    private bool RunPass()
    {
        var pass = new Pass(_project);
        pass.Try(FindMendable());
        foreach (var refused in pass.Refused)
        {
            _refused.Add(KeyOf(refused));
        }

        foreach (var finding in pass.Accepted.OrderBy(d => d, Comparer<Diagnostic>.Create(Diagnostic.CompareByPlace)))
        {
            string path = finding.Location.Path;
            if (!_corrections.TryGetValue(path, out var corrections))
            {
                _corrections[path] = corrections = [];
            }

            corrections.Add(new Correction(finding, pass.TextOf(path)[finding.Mend!.Span], finding.Mend.Text));
        }

        _project = pass.Result;
        return pass.Accepted.Count > 0;
    }

    /// <summary>The findings whose edits do not overlap: of two that do, the one that begins first.</summary>
    private List<Diagnostic> FindMendable()
    {
        var found = new List<Diagnostic>();
        foreach (var file in _project.Diagnostics.Where(d => IsCertain(d) && !_refused.Contains(KeyOf(d))).GroupBy(d => d.Location.Path, StringComparer.Ordinal))
        {
            int end = -1;
            foreach (var finding in file.OrderBy(d => d.Mend!.Span.Start).ThenBy(d => d.Mend!.Span.Length))
            {
                if (finding.Mend!.Span.Start > end)
                {
                    found.Add(finding);
                    end = finding.Mend.Span.End;
                }
            }
        }

        return found;
    }

    private static (string Path, string Id, string Message, string New) KeyOf(Diagnostic finding) =>
        (finding.Location.Path, finding.Rule.Id, finding.Message.Indonesian, finding.Mend!.Text);

    /// <summary>One reading of a project, and the edits that proved good on it.</summary>
    private sealed class Pass(Project before)
    {
        private readonly Dictionary<string, SyntaxTree> _trees = before.Trees.ToDictionary(t => t.Text.Path, StringComparer.Ordinal);
        private int _errors = ErrorsOf(before);

        public List<Diagnostic> Accepted { get; } = [];

        public List<Diagnostic> Refused { get; } = [];

        public Project Result { get; private set; } = before;

        public SourceText TextOf(string path) => _trees[path].Text;

        /// <summary>Makes the edits together; where that does harm, each half by itself, down to the one that does it.</summary>
        public void Try(List<Diagnostic> findings)
        {
            if (findings.Count == 0)
            {
                return;
            }

            var project = ProjectWith(Accepted.Concat(findings));
            int errors = ErrorsOf(project);
            bool breaksExample = findings.Exists(f => f.Rule == Rules.UnitMismatch) && FailingExamplesOf(project) > FailingExamplesOf(Result);
            if (errors <= _errors && !breaksExample)
            {
                Accepted.AddRange(findings);
                (_errors, Result) = (errors, project);
            }
            else if (findings.Count == 1)
            {
                Refused.Add(findings[0]);
            }
            else
            {
                int half = findings.Count / 2;
                Try(findings.GetRange(0, half));
                Try(findings.GetRange(half, findings.Count - half));
            }
        }

        private Project ProjectWith(IEnumerable<Diagnostic> findings)
        {
            var edits = findings.ToLookup(d => d.Location.Path, d => d.Mend!, StringComparer.Ordinal);
            return Project.Create(_trees.Values.Select(tree => !edits.Contains(tree.Text.Path) ? tree : SyntaxTree.Parse(new SourceText(
                tree.Text.Path, Apply(tree.Text.Content, edits[tree.Text.Path].OrderBy(e => e.Span.Start))))));
        }

        /// <summary>An example that states what the formula gives speaks for the formula: then the declared unit may be what is wrong.</summary>
        private static int FailingExamplesOf(Project project) => project.Diagnostics.Count(d => d.Rule == Rules.ExampleFails);

        private static int ErrorsOf(Project project) => project.Diagnostics.Count(d => d.Rule.Severity == Severity.Error);
    }
}
