namespace Sakip.Dsl.Cli.Input;

/// <summary>Finds the data files a call names: each as it is, of a folder every <c>.csv</c> in it; each once.</summary>
internal static class DataFinder
{
    private static readonly EnumerationOptions s_all = new() { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = false };

    private static readonly StringComparer s_samePath = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <exception cref="UsageException">Nothing is named, or what is named is not there.</exception>
    public static IReadOnlyList<DataFile> Find(IReadOnlyList<string> named, string workingDirectory)
    {
        if (named.Count == 0)
        {
            throw new UsageException(Phrases.NoData());
        }

        var files = new List<DataFile>();
        foreach (string name in named)
        {
            string full = name.Length == 0 || name.Contains('\0') ? "" : Path.GetFullPath(name, workingDirectory);
            if (Directory.Exists(full))
            {
                string prefix = name is "." or "./" ? "" : Path.EndsInDirectorySeparator(name) ? name : name + "/";
                files.AddRange(In(full, name).Select(f => new DataFile(prefix + Path.GetFileName(f), f)));
            }
            else
            {
                files.Add(File.Exists(full) ? new DataFile(name, full) : throw new UsageException(Phrases.NoSuchPath(name)));
            }
        }

        return files.Count > 0 ? [.. files.DistinctBy(f => f.FullPath, s_samePath)] : throw new UsageException(Phrases.NoDataIn(string.Join(", ", named)));
    }

    private static IEnumerable<string> In(string folder, string name)
    {
        try
        {
            return Directory.GetFiles(folder, "*.csv", s_all).Order(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotRead(name, e.Message));
        }
    }
}
