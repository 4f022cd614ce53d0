namespace Sakip.Dsl.Cli.Input;

/// <summary>Finds the data files a call names: each as it is, of a folder every <c>.csv</c> in it.</summary>
internal static class DataFinder
{
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
            string full = Path.GetFullPath(name, workingDirectory);
            if (Directory.Exists(full))
            {
                files.AddRange(Directory.GetFiles(full, "*.csv").Order(StringComparer.Ordinal).Select(f => new DataFile($"{name.TrimEnd('/', '\\')}/{Path.GetFileName(f)}", f)));
            }
            else
            {
                files.Add(File.Exists(full) ? new DataFile(name, full) : throw new UsageException(Phrases.NoSuchPath(name)));
            }
        }

        return files.Count > 0 ? files : throw new UsageException(Phrases.NoDataIn(string.Join(", ", named)));
    }
}
