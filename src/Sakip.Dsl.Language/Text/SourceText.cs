namespace Sakip.Dsl.Language.Text;

/// <summary>The text of one <c>.iku</c> file and where its lines begin.</summary>
public sealed class SourceText : IEquatable<SourceText>
{
    private int[]? _lineStarts;

    /// <summary>Wraps a text that a host has read.</summary>
    /// <param name="path">The path by which messages name the file.</param>
    /// <param name="content">The text, with whatever line ends the file has.</param>
    /// <param name="isUtf8">False when the host found bytes that are not UTF-8; such a file holds no declarations, only a diagnostic.</param>
    public SourceText(string path, string content, bool isUtf8 = true)
    {
        Path = path;
        Content = content;
        IsUtf8 = isUtf8;
    }

    /// <summary>The path by which messages name the file.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>Whether the file's bytes were UTF-8, as the language demands.</summary>
    public bool IsUtf8 { get; }

    /// <summary>The text of a stretch.</summary>
    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    /// <summary>The line and column of an offset.</summary>
    public LinePosition PositionAt(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Content);
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - starts[line]);
    }

    /// <summary>How far the first visible character of the line that holds <paramref name="offset"/> is indented, in code units.</summary>
    public int IndentationAt(int offset)
    {
        var starts = _lineStarts ??= FindLineStarts(Content);
        int start = starts[PositionAt(offset).Line];
        int at = start;
        while (at < Content.Length && Content[at] is ' ' or '\t')
        {
            at++;
        }

        return at - start;
    }

    /// <inheritdoc/>
    public bool Equals(SourceText? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsUtf8 == other.IsUtf8 && Path == other.Path && Content == other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 397) ^ Content.GetHashCode());

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
