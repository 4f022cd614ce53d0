namespace Sakip.Dsl.Cli;

/// <summary>
/// <c>@file</c> on the command line: the file's lines as arguments, one a line and exactly as they stand, so that a build
/// can hand over any number of paths with whatever characters they have. Empty lines and those that begin with # say nothing.
/// </summary>
internal static class ArgumentsFile
{
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> arguments, string workingDirectory) =>
        arguments.SelectMany(a => a.Length > 1 && a[0] == '@' ? Read(a[1..], workingDirectory) : [a]).ToArray();

    private static IEnumerable<string> Read(string path, string workingDirectory)
    {
        try
        {
            return File.ReadAllLines(Path.GetFullPath(path, workingDirectory)).Where(line => line.Length > 0 && line[0] != '#');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotRead(path, e.Message));
        }
    }
}
