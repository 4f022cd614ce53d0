using System.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Reads written code without making one string of it.</summary>
/// <param name="text">The code.</param>
internal sealed class CodeReader(StringBuilder text) : TextReader
{
    private int _position;

    /// <inheritdoc/>
    public override int Peek() => _position < text.Length ? text[_position] : -1;

    /// <inheritdoc/>
    public override int Read() => _position < text.Length ? text[_position++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        int read = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, read);
        _position += read;
        return read;
    }
}
