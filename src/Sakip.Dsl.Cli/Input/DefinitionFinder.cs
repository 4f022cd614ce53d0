namespace Sakip.Dsl.Cli.Input;

/// <summary>Finds the definition files that a command line means.</summary>
internal static class DefinitionFinder
{
    private const string Extension = ".iku";

    // What a build leaves out too: its own output.
    private static readonly string[] _outputFolders = ["bin", "obj"];

    private static readonly StringComparer _samePath =
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The files, each once, by the path they are shown with.</summary>
    /// <param name="paths">Files and folders as given.</param>
    /// <param name="workingDirectory">From where relative paths count.</param>
    /// <exception cref="UsageException">A path does not exist or is no definition, or there is nothing to read.</exception>
    public static IReadOnlyList<DefinitionFile> Find(IReadOnlyList<string> paths, string workingDirectory)
    {
        if (paths.Count == 0)
        {
            throw new UsageException(Phrases.NoPath());
        }

        var found = new Dictionary<string, DefinitionFile>(_samePath);
        foreach (string path in paths)
        {
            foreach (var file in FilesOf(path, workingDirectory))
            {
                found.TryAdd(file.FullPath, file);
            }
        }

        if (found.Count == 0)
        {
            throw new UsageException(Phrases.NothingFound(string.Join(", ", paths.Select(p => $"'{p}'"))));
        }

        return found.Values.OrderBy(f => f.ShownPath, StringComparer.Ordinal).ToArray();
    }

    private static IEnumerable<DefinitionFile> FilesOf(string path, string workingDirectory)
    {
        string full = path.Length == 0 || path.Contains('\0') ? "" : Path.GetFullPath(path, workingDirectory);
        if (File.Exists(full))
        {
            return IsDefinition(full) ? [new DefinitionFile(path, full)] : throw new UsageException(Phrases.NotADefinition(path));
        }

        if (!Directory.Exists(full))
        {
            throw new UsageException(Phrases.NoSuchPath(path));
        }

        return Walk(new DirectoryInfo(full), PrefixOf(path));
    }

    // "." is what stands before a name without being said.
    private static string PrefixOf(string path) => path switch
    {
        "." or "./" => "",
        _ when Path.EndsInDirectorySeparator(path) => path,
        _ => path + "/",
    };

    private static IEnumerable<DefinitionFile> Walk(DirectoryInfo folder, string prefix)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotRead(prefix.Length == 0 ? "." : prefix, e.Message));
        }

        foreach (var entry in entries)
        {
            if (entry is DirectoryInfo inner)
            {
                if (!IsLeftOut(inner))
                {
                    foreach (var file in Walk(inner, prefix + inner.Name + "/"))
                    {
                        yield return file;
                    }
                }
            }
            else if (IsDefinition(entry.Name))
            {
                yield return new DefinitionFile(prefix + entry.Name, entry.FullName);
            }
        }
    }

    // A linked folder may lead back to where it hangs.
    private static bool IsLeftOut(DirectoryInfo folder) =>
        folder.LinkTarget is not null
        || folder.Name.StartsWith('.')
        || _outputFolders.Contains(folder.Name, StringComparer.OrdinalIgnoreCase);

    private static bool IsDefinition(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
