using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes lines of code with <c>\n</c> and four spaces a level, the same on every machine.</summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes one line.</summary>
    public void Line(string text)
    {
        _text.Append(' ', _level * SpacesPerLevel).Append(text).Append('\n');
    }

    /// <summary>Writes one line of three parts, which need not be joined before.</summary>
    public void Line(string head, string text, string tail)
    {
        _text.Append(' ', _level * SpacesPerLevel).Append(head).Append(text).Append(tail).Append('\n');
    }

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Opens a block under a head.</summary>
    public void Open(string head)
    {
        Line(head);
        Open();
    }

    /// <summary>Opens a block.</summary>
    public void Open()
    {
        Line("{");
        _level++;
    }

    /// <summary>Closes a block.</summary>
    public void Close()
    {
        _level--;
        Line("}");
    }

    /// <summary>Closes a block that is part of a statement.</summary>
    /// <param name="end">The bracket with what follows it.</param>
    public void Close(string end)
    {
        _level--;
        Line(end);
    }

    /// <summary>Writes what another writer wrote, at the level this one is at.</summary>
    public void Write(CodeWriter written)
    {
        foreach (string line in written._text.ToString().TrimEnd('\n').Split('\n'))
        {
            if (line.Length == 0)
            {
                Line();
            }
            else
            {
                Line(line);
            }
        }
    }

    /// <summary>Writes what follows one level deeper, as the rest of a long line.</summary>
    public void Deeper(Action<CodeWriter> write)
    {
        _level++;
        write(this);
        _level--;
    }

    /// <summary>
    /// Everything written. The compiler keeps a long text in pieces: one string of the code of ten indicators would be a
    /// large object, and enough of those make the collector walk all that lives, again and again.
    /// </summary>
    public SourceText ToSourceText() => SourceText.From(new CodeReader(_text), _text.Length, Encoding.UTF8);
}
