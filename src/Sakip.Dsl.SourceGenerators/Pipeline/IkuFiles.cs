using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;
using SourceText = Sakip.Dsl.Language.Text.SourceText;
using SyntaxTree = Sakip.Dsl.Language.Syntax.SyntaxTree;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>
/// Definition files among a project's additional files. Generator and analyzers are handed the same texts by the
/// compiler; each text is read once for all of them.
/// </summary>
internal static class IkuFiles
{
    private const string Extension = ".iku";
    private const int Utf8CodePage = 65001;

    private static readonly ConditionalWeakTable<RoslynText, SyntaxTree> s_trees = new();

    /// <summary>Whether an additional file holds definitions.</summary>
    public static bool IsIku(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file. A file that cannot be opened declares nothing; the compiler itself reports it.</summary>
    public static SyntaxTree Read(AdditionalText file, CancellationToken token) =>
        file.GetText(token) is { } text ? Read(file.Path, text) : Empty(file.Path);

    /// <summary>Reads a text, once for each object.</summary>
    public static SyntaxTree Read(string path, RoslynText text)
    {
        var tree = s_trees.GetValue(text, key => Parse(path, key));

        // One text object under two names is two files.
        return tree.Text.Path == path ? tree : Parse(path, text);
    }

    /// <summary>A file that declares nothing, standing for one that could not be read.</summary>
    public static SyntaxTree Empty(string path) => SyntaxTree.Parse(new SourceText(path, ""));

    private static SyntaxTree Parse(string path, RoslynText text)
    {
        // The compiler falls back to the machine's code page when bytes are not UTF-8; text made in memory names no encoding.
        bool isUtf8 = text.Encoding is null || text.Encoding.CodePage == Utf8CodePage;
        return SyntaxTree.Parse(new SourceText(path, text.ToString(), isUtf8));
    }
}
