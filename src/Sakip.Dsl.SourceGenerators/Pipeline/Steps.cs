using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;
using SyntaxTree = Sakip.Dsl.Language.Syntax.SyntaxTree;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>
/// The work of the generator's steps. A step never throws, for an exception would cost the consumer all generated code: a
/// file at which one fails counts as empty, and the analyzer, which fails at the same place, names it.
/// </summary>
internal static class Steps
{
    /// <summary>Reads a file.</summary>
    public static SyntaxTree Read(AdditionalText file, CancellationToken token) =>
        OrElse(() => IkuFiles.Read(file, token), () => IkuFiles.Empty(file.Path));

    /// <summary>What other files may know of a file.</summary>
    public static FileSignature SignatureOf(SyntaxTree tree) =>
        OrElse(() => FileSignature.Of(tree), () => FileSignature.Of(IkuFiles.Empty(tree.Text.Path)));

    /// <summary>What the project declares. A file that the compiler was given twice declares everything once.</summary>
    public static DeclarationTable TableOf(ImmutableArray<FileSignature> signatures) => OrElse(
        () => DeclarationTable.Create(signatures.GroupBy(s => s.Path, StringComparer.Ordinal).Select(g => g.First())),
        () => DeclarationTable.Create([]));

    /// <summary>Binds a file.</summary>
    public static BoundFile Bind(SyntaxTree tree, DeclarationTable table) =>
        OrElse(() => Binder.Bind(tree, table).File, () => EmptyFile(tree.Text.Path));

    /// <summary>Summarizes a bound file.</summary>
    public static FileSummary Summarize(BoundFile file) => OrElse(() => FileSummary.Of(file), () => FileSummary.Of(EmptyFile(file.Path)));

    /// <summary>Plans the project's code.</summary>
    public static EmissionPlan Plan(ImmutableArray<FileSummary> files, GeneratorOptions options) => OrElse(
        () => EmissionPlan.Create(files, options.ProjectDirectory),
        () => EmissionPlan.Create([], options.ProjectDirectory));

    /// <summary>The rules, bands and scales of a project. A file that the compiler was given twice has its own only once.</summary>
    public static ScoringModel? ScoringOf(ImmutableArray<ScoringEntry> files, GeneratorOptions options) =>
        OrElse(() => ScoringModel.Create(files, options.Namespace), () => files.IsEmpty ? null : new ScoringModel(options.Namespace, default, default, default));

    /// <summary>The groups of a project.</summary>
    public static GroupModel GroupsOf(DeclarationTable table, GeneratorOptions options) => OrElse(
        () => new GroupModel(options.Namespace, table.ResolveGroups().ToEquatableArray()),
        () => new GroupModel(options.Namespace, default));

    /// <summary>The files with errors, where no analyzer tells of them.</summary>
    public static IEnumerable<BrokenFile> FindBroken(ImmutableArray<SyntaxTree> trees, GeneratorOptions options) =>
        OrElse<IEnumerable<BrokenFile>>(() => BrokenFile.Find(trees, options), () => []);

    private static BoundFile EmptyFile(string path) => new(path, null, default, default, default, default, default, default);

    private static T OrElse<T>(Func<T> work, Func<T> otherwise)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return otherwise();
        }
    }
}
