using System.Text;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Where results go: standard output, or a file.</summary>
internal static class ResultFile
{
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, ToolConsole console, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(console.Out);
            return;
        }

        string full = Path.GetFullPath(path, console.WorkingDirectory);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using var writer = new StreamWriter(full, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            write(writer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotWrite(path, e.Message));
        }

        console.Out.WriteLine(path);
    }
}
