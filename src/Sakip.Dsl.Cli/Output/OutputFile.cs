using System.Text;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Files that the tool makes: texts in UTF-8 without a mark, written only when they differ.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes what differs from what is there, so that an unchanged file keeps its date; says whether it wrote.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static bool Store(string path, string text) => Store(path, _utf8.GetBytes(text));

    /// <summary>Writes what differs from what is there, so that an unchanged file keeps its date; says whether it wrote.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static bool Store(string path, byte[] content)
    {
        try
        {
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            {
                return false;
            }

            // Whoever reads the file meanwhile, another build of the same project included, sees the old or the new one, never half of it.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            string unfinished = $"{path}.{Environment.ProcessId}.tmp";
            File.WriteAllBytes(unfinished, content);
            File.Move(unfinished, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotWrite(path, e.Message));
        }
    }
}
