using System.Text;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>
/// What every project knows without declaring it: the scoring rules and bands in use, written in the language itself
/// (<c>Bawaan.iku</c>). A project's own declaration of a name takes the place of the one here.
/// </summary>
public static class Prelude
{
    /// <summary>The rule by which a project scores that names none.</summary>
    public const string DefaultRule = "Lppd";

    /// <summary>The rule by which budgets are said to be absorbed: of no indicator unless it names it.</summary>
    public const string BudgetRule = "Serapan";

    private static readonly Lazy<SyntaxTree> s_tree = new(() => SyntaxTree.Parse(new SourceText("Bawaan.iku", ReadText())));
    private static readonly Lazy<FileSignature> s_signature = new(() => FileSignature.Of(s_tree.Value));
    private static readonly Lazy<BoundFile> s_file = new(() => Binder.Bind(s_tree.Value, DeclarationTable.Create([])).File);

    /// <summary>The definitions, bound.</summary>
    public static BoundFile File => s_file.Value;

    /// <summary>The file itself, for the tests that hold it to the rules of the language.</summary>
    internal static SyntaxTree Tree => s_tree.Value;

    internal static FileSignature Signature => s_signature.Value;

    private static string ReadText()
    {
        using var stream = typeof(Prelude).Assembly.GetManifestResourceStream("Sakip.Dsl.Language.Bawaan.iku")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
