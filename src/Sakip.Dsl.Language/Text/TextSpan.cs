namespace Sakip.Dsl.Language.Text;

/// <summary>A stretch of a source text, in UTF-16 code units from the beginning of the file.</summary>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="Length">How many code units it covers; 0 marks a place between two of them.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest stretch that covers this one and <paramref name="other"/>.</summary>
    public TextSpan To(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));
}

/// <summary>A place in a text by line and column, both counted from 0; hosts that speak to people add 1.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column in UTF-16 code units, from 0.</param>
public readonly record struct LinePosition(int Line, int Column);
