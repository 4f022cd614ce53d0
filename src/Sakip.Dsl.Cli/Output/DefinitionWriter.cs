using System.Text;
using Sakip.Dsl.Cli.Input;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Writes a definition back where it was read from.</summary>
internal static class DefinitionWriter
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text in place: links, rights and the mark before UTF-8 stay as they are.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(DefinitionFile file, string text)
    {
        try
        {
            byte[] content = _utf8.GetBytes(text);
            File.WriteAllBytes(file.FullPath, HasMark(file.FullPath) ? [.. Encoding.UTF8.Preamble, .. content] : content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotWrite(file.ShownPath, e.Message));
        }
    }

    private static bool HasMark(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[Encoding.UTF8.Preamble.Length];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
