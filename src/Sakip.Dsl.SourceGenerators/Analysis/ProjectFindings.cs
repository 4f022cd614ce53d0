using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.SourceGenerators.Pipeline;
using LanguageDiagnostic = Sakip.Dsl.Language.Diagnostics.Diagnostic;
using SyntaxTree = Sakip.Dsl.Language.Syntax.SyntaxTree;

namespace Sakip.Dsl.SourceGenerators.Analysis;

/// <summary>
/// What is wrong in a project's files. It is worked out once for a set of texts: the compiler asks again with every
/// keystroke in C#, and hands over the same texts as long as no definition is edited.
/// </summary>
internal sealed class ProjectFindings
{
    private static readonly ConditionalWeakTable<SourceText, ProjectFindings> s_latest = new();

    private readonly ImmutableArray<(string Path, SourceText Text)> _texts;
    private readonly ILookup<string, LanguageDiagnostic> _findings;
    private readonly Dictionary<string, Exception> _failures = new(StringComparer.Ordinal);

    private ProjectFindings(ImmutableArray<(string Path, SourceText Text)> texts)
    {
        _texts = texts;
        _findings = Find().ToLookup(d => d.Location.Path, StringComparer.Ordinal);
    }

    /// <summary>The findings in a project's files.</summary>
    public static ProjectFindings Of(IEnumerable<AdditionalText> files, CancellationToken token)
    {
        var texts = ImmutableArray.CreateBuilder<(string, SourceText)>();
        foreach (var file in files)
        {
            if (file.GetText(token) is { } text)
            {
                texts.Add((file.Path, text));
            }
        }

        return texts.Count == 0 ? new ProjectFindings(ImmutableArray<(string, SourceText)>.Empty) : Of(texts.ToImmutable());
    }

    /// <summary>What is wrong in one file, in order of place.</summary>
    public IEnumerable<LanguageDiagnostic> In(string path) => _findings[path];

    /// <summary>What failed on a file that was not the user's fault.</summary>
    public Exception? FailureIn(string path) => _failures.TryGetValue(path, out var failure) ? failure : null;

    private static ProjectFindings Of(ImmutableArray<(string Path, SourceText Text)> texts)
    {
        // Kept as long as the first of the texts is: with it goes the whole set.
        var key = texts[0].Text;
        if (s_latest.TryGetValue(key, out var known) && known._texts.SequenceEqual(texts))
        {
            return known;
        }

        var findings = new ProjectFindings(texts);
        s_latest.Remove(key);
        return s_latest.GetValue(key, _ => findings);
    }

    private IEnumerable<LanguageDiagnostic> Find()
    {
        var trees = new List<SyntaxTree>();
        foreach (var (path, text) in _texts)
        {
            Try(path, () => trees.Add(IkuFiles.Read(path, text)));
        }

        IReadOnlyList<LanguageDiagnostic> found = [];
        if (trees.Count == 0 || Try(trees[0].Text.Path, () => found = Project.Create(trees).Diagnostics))
        {
            return found;
        }

        // Something failed on the whole: the files are asked one by one, and the others still get their findings.
        string first = trees[0].Text.Path;
        var failure = _failures[first];
        _failures.Remove(first);
        var sound = trees.Where(t => Try(t.Text.Path, () => Project.Create([t]))).ToArray();
        bool isOneToBlame = sound.Length < trees.Count && (sound.Length == 0 || Try(sound[0].Text.Path, () => found = Project.Create(sound).Diagnostics));
        if (!isOneToBlame)
        {
            _failures[first] = failure;
        }

        return found;
    }

    private bool Try(string path, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _failures[path] = e;
            return false;
        }
    }
}
