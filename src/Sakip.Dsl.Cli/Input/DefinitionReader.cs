using System.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Cli.Input;

/// <summary>Reads files and hands them to the language.</summary>
internal static class DefinitionReader
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads and binds the files of a project.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    /// <exception cref="UnexpectedFailureException">The language failed on a file.</exception>
    public static Project Read(IReadOnlyList<DefinitionFile> files)
    {
        var trees = files.Select(ReadTree).ToArray();
        return Guarded(files[0].ShownPath, () => Bind(trees));
    }

    /// <summary>Reads one file by itself.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    /// <exception cref="UnexpectedFailureException">The language failed on it.</exception>
    public static SyntaxTree ReadTree(DefinitionFile file)
    {
        var text = ReadText(file);
        return Guarded(file.ShownPath, () => SyntaxTree.Parse(text));
    }

    private static SourceText ReadText(DefinitionFile file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotRead(file.ShownPath, e.Message));
        }

        int mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return new SourceText(file.ShownPath, _strictUtf8.GetString(bytes, mark, bytes.Length - mark));
        }
        catch (DecoderFallbackException)
        {
            return new SourceText(file.ShownPath, "", isUtf8: false);
        }
    }

    // Binding sees all files at once. When it fails, the one that fails alone too is the one to name.
    private static Project Bind(SyntaxTree[] trees)
    {
        try
        {
            return Project.Create(trees);
        }
        catch (Exception) when (trees.Length > 1)
        {
            foreach (var tree in trees)
            {
                Guarded(tree.Text.Path, () => Project.Create([tree]));
            }

            throw;
        }
    }

    /// <summary>Does some work of the language on a file; should it fail, the file is named.</summary>
    /// <exception cref="UnexpectedFailureException">The language failed.</exception>
    public static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not UnexpectedFailureException)
        {
            throw new UnexpectedFailureException(path, e);
        }
    }
}
