using System.Text;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// A definition in which <c>⟦…⟧</c> marks where a diagnostic is expected, from the first character to behind the last. An empty
/// pair marks a place between two characters.
/// </summary>
internal sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<TextSpan> places)
    {
        Text = text;
        Places = places;
    }

    public string Text { get; }

    /// <summary>The marked places, in order of their beginnings.</summary>
    public IReadOnlyList<TextSpan> Places { get; }

    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var places = new List<TextSpan>();
        foreach (char c in marked)
        {
            switch (c)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    int start = open.Pop();
                    places.Add(new TextSpan(start, text.Length - start));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Assert.Empty(open);
        return new MarkedText(text.ToString(), [.. places.OrderBy(p => p.Start)]);
    }
}
